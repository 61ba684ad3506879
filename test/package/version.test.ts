import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifest } from "../../scripts/entry-points.mjs";
import { version } from "../../src/index.js";

const lock = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8")) as {
  version: string;
  packages: Record<string, { version: string }>;
};

test("the version is the same in package.json, in the lock file and in the code", () => {
  expect([version, lock.version, lock.packages[""]?.version]).toEqual(Array(3).fill(manifest().version));
});
