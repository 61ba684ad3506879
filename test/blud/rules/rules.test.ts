import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { bludRules } from "../../../src/blud/index.js";
import { runRuleCases } from "../../decree/rules/run-cases.js";

const folder = new URL("./", import.meta.url);

runRuleCases(folder);

test("every rule has its cases beside it", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  expect(files.sort()).toEqual(bludRules.map(({ meta }) => `${meta.id.toLowerCase()}.json`));
});
