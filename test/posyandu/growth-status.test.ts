import { expect, test } from "vitest";
import { at } from "../../src/law/index.js";
import { decideStatus, isTwoT, kbmTable, type MonthFacts, type WeightStatus } from "../../src/posyandu/index.js";
import { readCases } from "./read-cases.js";

interface GrowthStatus {
  readonly months: readonly {
    readonly case: string;
    readonly facts: MonthFacts;
    readonly status: WeightStatus | null;
  }[];
  readonly runs: readonly { readonly statuses: readonly (WeightStatus | null)[]; readonly twoT: boolean }[];
}
const cases = readCases<GrowthStatus>("growth-status");
const rule = at(kbmTable, "2024-07-24");
if (!rule.ok) throw new Error("no rule");
const table = rule.value.value;

test.each(cases.months)("$case: $status", ({ facts, status }) => {
  expect(decideStatus(facts, table)).toBe(status);
});

test.each(cases.runs)("$statuses: 2T $twoT", ({ statuses, twoT }) => {
  expect(isTwoT(statuses)).toBe(twoT);
});

test("a chosen form of the table is used", () => {
  const facts = { weighed: true, weighedLastMonth: true, sex: "female", ageMonths: 7, gainGrams: 350 } as const;
  expect(decideStatus(facts, table)).toBe("N");
  expect(decideStatus(facts, table, "A")).toBe("T");
});
