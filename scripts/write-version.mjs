// Carries the version of package.json, which changesets raises, over to the two other places that name it.
import { readFileSync, writeFileSync } from "node:fs";
import { manifest } from "./entry-points.mjs";

const { version } = manifest();

/**
 * @param {string} path
 * @param {RegExp} pattern what stands there now; its first group is kept
 * @param {number} times how often it must stand there
 */
function replaceVersion(path, pattern, times) {
  const url = new URL(`../${path}`, import.meta.url);
  let count = 0;
  const text = readFileSync(url, "utf8").replace(pattern, (_, before) => {
    count += 1;
    return `${before}"${version}"`;
  });
  if (count !== times) throw new Error(`${path}: expected the version ${times} times, found ${count}`);
  writeFileSync(url, text);
}

replaceVersion("src/index.ts", /(export const version = )"[^"]*"/g, 1);
// At its top, and as the package "" itself.
replaceVersion("package-lock.json", /("name": "tatasehat",\s+"version": )"[^"]*"/g, 2);
