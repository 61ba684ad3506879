import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { budgets } from "../.size-limit.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the table of subpaths is the list of budgets", () => {
  const table = /<!-- sizes:start -->([\s\S]*)<!-- sizes:end -->/.exec(readme)?.[1] ?? "";
  const rows = [...table.matchAll(/^\| `([^`]+)` \|.*\| ([^|]+) \|$/gm)].map(([, name, limit]) => [name, limit]);
  expect(rows).toEqual(Object.entries(budgets));
});
