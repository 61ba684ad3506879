import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entryPoints } from "../../scripts/entry-points.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Vitest's global setup of the tests that need `dist/`: builds it once when it is missing or older than a source. */
export default function buildWhenStale(): void {
  if (oldestOutput() > newestInput()) return;
  const build = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);
}

function oldestOutput(): number {
  const library = entryPoints().flatMap(({ name }) => [".js", ".cjs", ".d.ts", ".d.cts"].map((end) => name + end));
  const outputs = [...library, "cli/main.js"].map((name) => join(root, "dist", name));
  return Math.min(...outputs.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
}

function newestInput(): number {
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const settings = ["package.json", "tsup.config.ts", "tsconfig.json", "scripts/entry-points.mjs"];
  return Math.max(...[...sources, ...settings.map((name) => join(root, name))].map((path) => statSync(path).mtimeMs));
}
