// The `exports` of package.json are the one list of what the library offers. The build, the documentation, the size
// budgets, the dead-code check and the tests all ask here, so a subpath is added or removed in one place.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * One subpath of the package.
 *
 * @typedef {object} EntryPoint
 * @property {string} specifier what a user imports, such as `tatasehat/growth/weight-for-age`
 * @property {string} name the output's path below `dist/` without its ending, such as `growth/weight-for-age`
 * @property {string} source the source file, such as `src/growth/weight-for-age.ts`
 */

const manifestPath = fileURLToPath(new URL("../package.json", import.meta.url));

/**
 * Reads the package's manifest.
 *
 * @returns {{ name: string, version: string, exports: Record<string, string | Record<string, Record<string, string>>>, bin: Record<string, string>, dependencies: Record<string, string>, peerDependencies?: Record<string, string> }}
 */
export function manifest() {
  return JSON.parse(readFileSync(manifestPath, "utf8"));
}

/**
 * Lists the subpaths of the package that hold code, in the order of package.json.
 *
 * @returns {EntryPoint[]}
 */
export function entryPoints() {
  const { name: packageName, exports } = manifest();
  return Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === "string") return [];
    const output = target.import?.default ?? "";
    const name = /^\.\/dist\/(.+)\.js$/.exec(output)?.[1];
    if (name === undefined) throw new Error(`exports["${subpath}"].import.default must be ./dist/<path>.js`);
    return [{ specifier: packageName + subpath.slice(1), name, source: `src/${name}.ts` }];
  });
}
