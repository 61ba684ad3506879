import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { entryPoints } from "../../scripts/entry-points.mjs";

const require = createRequire(import.meta.url);
const output = (name: string, end: string): string =>
  fileURLToPath(new URL(`../../dist/${name}${end}`, import.meta.url));

describe.each(entryPoints())("$specifier", ({ name }) => {
  test("is there as ESM and as CommonJS, with the same names", async () => {
    const esm = (await import(/* @vite-ignore */ pathToFileURL(output(name, ".js")).href)) as object;
    const cjs = require(output(name, ".cjs")) as object;
    expect(Object.keys(esm).length).toBeGreaterThan(0);
    expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort());
  });

  test("has its types for both", () => {
    expect([".d.ts", ".d.cts"].filter((end) => !existsSync(output(name, end)))).toEqual([]);
  });
});
