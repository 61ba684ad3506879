import type { KnipConfig } from "knip";
import { entryPoints } from "./scripts/entry-points.mjs";

export default {
  entry: [...entryPoints().map(({ source }) => `${source}!`), "src/cli/main.ts!", "scripts/*.mjs"],
  project: ["src/**/*.ts!", "scripts/**/*.mjs", "test/**/*.ts"],
  ignore: ["dist/**"],
} satisfies KnipConfig;
