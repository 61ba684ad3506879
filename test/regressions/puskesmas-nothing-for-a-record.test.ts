import { expect, test } from "vitest";
import type { Result } from "../../src/foundation/result.js";
import * as puskesmas from "../../src/puskesmas/index.js";

// A null in place of a record or a list was thrown at the caller instead of being named.
const nothing = null as never;
const target = { year: 2023, month: 9, annualPercent: 80 };

const faultsOf = (result: Result<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, path = [] }) => [code, ...path].join(" "));

test.each<[string, () => Result<unknown>]>([
  ["puskesmas.not-a-record", () => puskesmas.checkWorkshop(nothing)],
  ["puskesmas.not-a-record", () => puskesmas.performance(nothing)],
  ["puskesmas.not-a-record", () => puskesmas.category(nothing)],
  ["puskesmas.not-a-record urban", () => puskesmas.category({ urban: [] as never })],
  ["puskesmas.not-a-record target", () => puskesmas.rankVillages([], nothing)],
  ["puskesmas.not-a-list expected", () => puskesmas.rankVillages([], target, { expected: 7 as never })],
  ["puskesmas.not-a-list holidays", () => puskesmas.workshopCalendar(2024, { holidays: "2024-01-01" as never })],
])("%s", (fault, call) => {
  expect(faultsOf(call())).toEqual([fault]);
});

test("a chair that is no text is an issue", () => {
  expect(faultsOf(puskesmas.checkWorkshop({ kind: "monthly", chair: 7 as never }))).toEqual([
    "puskesmas.not-text chair",
  ]);
});

test("holidays of null are not given, and no range is no target", () => {
  const calendar = puskesmas.workshopCalendar(2023, { holidays: nothing });
  expect(calendar.ok && calendar.notices.map(({ code }) => code)).toContain("puskesmas.holidays-not-given");
  const counted = { id: "a", targetPercent: 50, targetRange: null, total: 10, achieved: 5 };
  const ranged = { id: "b", targetPercent: null, targetRange: [10, 60], total: 10, achieved: 5 } as const;
  const result = puskesmas.performance({ coverage: [counted, ranged] });
  expect(result.ok && result.value.coverageVariables.map(({ score }) => score?.text)).toEqual(["100.00", "100.00"]);
});
