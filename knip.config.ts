import type { KnipConfig } from "knip";
import { entryPoints } from "./scripts/entry-points.mjs";

export default {
  entry: [
    ...entryPoints().map(({ source }) => `${source}!`),
    "scripts/*.mjs",
    "playground/main.ts",
    "test/browser/*.browser.ts",
  ],
  project: ["src/**/*.ts!", "scripts/**/*.mjs", "test/**/*.ts", "playground/**/*.ts"],
  // Of Stryker's runner "in-process", which stands in scripts/mutation, knip makes the name of a package.
  ignoreDependencies: ["@stryker-mutator/in-process-runner"],
  // A type named in an exported signature is exported with it, for whoever reads the declarations.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
