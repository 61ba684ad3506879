import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bludMessages, bludRules, checkBludDecree } from "../../../src/blud/index.js";
import { decreeRules } from "../../../src/decree/check/rules/index.js";
import { decreeCheckerMessages } from "../../../src/decree/checker-messages.js";
import { baseDecree, runRuleCases } from "./run-cases.js";

describe("a decree without fault", () => {
  test.each(["keputusan", "peraturan", "puskesmas"] as const)("%s gives no finding at all", (base) => {
    expect(checkBludDecree(baseDecree(base), { asOf: "2026-11-21" })).toEqual([]);
  });
});

runRuleCases(new URL("./", import.meta.url));

test("every rule has its cases beside it, and no two rules share an id", () => {
  const ids = decreeRules.map(({ meta }) => meta.id);
  expect(new Set(ids).size).toBe(ids.length);
  const files = readdirSync(new URL("./", import.meta.url)).filter((name) => name.endsWith(".json"));
  expect(files.sort()).toEqual(ids.map((id) => `${id.toLowerCase()}.json`).sort());
});

test("every rule is named in both languages, and every message has both with the same facts", () => {
  for (const { meta } of [...decreeRules, ...bludRules]) {
    expect(meta.title.id).not.toBe("");
    expect(meta.title.en).not.toBe("");
    const own = `decree.${meta.id.toLowerCase()}`;
    const messages = { ...decreeCheckerMessages, ...bludMessages };
    expect(Object.keys(messages).some((code) => code === own || code.startsWith(`${own}.`))).toBe(true);
  }
  for (const { id, en } of Object.values({ ...decreeCheckerMessages, ...bludMessages })) {
    const facts = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(facts(id)).toEqual(facts(en));
  }
});
