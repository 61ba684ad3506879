import { describe, expect, test } from "vitest";
import {
  type CoverageVariable,
  coverageGroup,
  type DecimalNumber,
  type ManagementVariable,
  managementGroup,
  type PerformanceOptions,
  type PerformanceResults,
  performance,
  workshopScore,
} from "../../src/puskesmas/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue, readCases, shuffled } from "./cases.js";

const cases = readCases<{
  readonly variables: readonly {
    words: string;
    targetPercent: number;
    total: number;
    achieved: number;
    targetCount: string;
    coverage: string;
    achievement: string;
    printedRatio: number;
    score: string;
    capped: boolean;
  }[];
  readonly printedAchievements: readonly { words: string; achievement: number; score: string; capped: boolean }[];
  readonly coverageGroups: readonly { percent: DecimalNumber; group: string; name: string; inGap: boolean }[];
  readonly managementGroups: readonly { score: number; group: string; name: string; inGap: boolean }[];
  readonly workshopScores: Readonly<Record<"monthly" | "quarterly", readonly (readonly [number, number])[]>>;
}>("performance");

const asOf = "2019-12-31";
const assess = (results: PerformanceResults, options?: PerformanceOptions) =>
  okValue(performance(results, { asOf, ...options }));
const scoreOf = (variable: object) =>
  assess({ coverage: [{ id: "x", ...variable } as CoverageVariable] }).coverageVariables[0];

test.each(cases.variables)("$words", ({ targetPercent, total, achieved, printedRatio, ...expected }) => {
  const variable = scoreOf({ targetPercent, total, achieved });
  expect(variable).toMatchObject({
    status: "scored",
    targetCount: { text: expected.targetCount },
    coverage: { text: expected.coverage, target: targetPercent, met: printedRatio >= 1 },
    achievement: { text: expected.achievement },
    score: { text: expected.score },
    capped: expected.capped,
  });
  expect(Number(variable?.achievement?.value) / 100).toBeCloseTo(printedRatio, 10);
});

test.each(cases.printedAchievements)("$words", ({ achievement, score, capped }) => {
  const variable = scoreOf({ achievementPercent: achievement });
  expect(variable).toMatchObject({ achievement: { value: achievement }, score: { text: score }, capped });
});

test.each(cases.coverageGroups)("a coverage of $percent is in group $group", ({ percent, group, name, inGap }) => {
  const result = coverageGroup(percent);
  expect(result).toMatchObject({ value: { group, name: { id: name }, inGap } });
  expect(noticesOf(result)).toEqual(inGap ? ["puskesmas.group-gap"] : []);
});

test.each(cases.managementGroups)("a score of $score is in group $group", ({ score, group, name, inGap }) => {
  const result = managementGroup(score);
  expect(result).toMatchObject({ value: { value: score, group, name: { id: name }, inGap } });
  expect(noticesOf(result)).toEqual(inGap ? ["puskesmas.group-gap"] : []);
});

test("a value is printed so that it does not seem to be in another group", () => {
  expect(okValue(coverageGroup("90.9999")).text).toBe("90.9999");
  expect(okValue(coverageGroup("90.994")).text).toBe("90.99");
  expect(okValue(coverageGroup("80.0001")).text).toBe("80.0001");
  expect(okValue(managementGroup("5.499")).text).toBe("5.499");
  expect(coverageGroup(90.5)).toMatchObject({
    notices: [{ code: "puskesmas.group-gap", path: ["percent"], facts: { value: "90.50", group: "II" } }],
  });
  expect(managementGroup(8.45)).toMatchObject({
    notices: [{ path: ["score"], facts: { value: "8.45", group: "II" } }],
  });
});

test("what is no percentage or score has no group", () => {
  for (const value of [-1, Number.NaN, "x", null, true, {}, Number.POSITIVE_INFINITY, "-5", "1,5"]) {
    expect(issuesOf(coverageGroup(value as number))).toEqual([["puskesmas.percent-not-usable", "percent"]]);
    expect(issuesOf(managementGroup(value as number))).toEqual([["puskesmas.score-not-usable", "score"]]);
  }
  expect(managementGroup(10.01)).toMatchObject({ issues: [{ facts: { maximum: 10 } }] });
  expect(coverageGroup(171.9)).toMatchObject({ value: { group: "I" } });
});

describe("workshops", () => {
  test.each(["monthly", "quarterly"] as const)("held %s have scores", (kind) => {
    for (const [meetings, score] of cases.workshopScores[kind]) {
      expect(workshopScore(kind, meetings)).toEqual({ ok: true, value: score, notices: [] });
    }
  });

  test("are counted in whole numbers, of two kinds", () => {
    expect(issuesOf(workshopScore("monthly", -1))).toEqual([["law.count-negative", "meetings"]]);
    expect(issuesOf(workshopScore("monthly", 4.5))).toEqual([["law.count-not-whole", "meetings"]]);
    expect(issuesOf(workshopScore("monthly", Number.NaN))).toEqual([["law.count-not-a-number", "meetings"]]);
    expect(() => workshopScore("toString" as "monthly", 1)).toThrow("kind must be monthly or quarterly");
  });
});

describe("a variable", () => {
  test("just below its target does not print as having reached it", () => {
    const variable = scoreOf({ targetPercent: 50, total: 200_000, achieved: 99_999 });
    expect(variable).toMatchObject({ achievement: { text: "99.999" }, score: { text: "99.999" }, capped: false });
    expect(scoreOf({ targetPercent: 50, total: 200_000, achieved: 100_001 })).toMatchObject({
      achievement: { text: "100.001" },
      score: { text: "100.00" },
      capped: true,
    });
  });

  test("with a range has its full score within it, and none that is known outside", () => {
    const range = { targetRange: [10, "15.5"], total: 200 };
    for (const achieved of [20, 31]) {
      expect(scoreOf({ ...range, achieved })).toMatchObject({
        status: "scored",
        score: { text: "100.00" },
        capped: false,
      });
    }
    for (const achieved of [19, 32]) {
      expect(scoreOf({ ...range, achieved })).toMatchObject({
        status: "not-computable",
        score: null,
        coverage: { numerator: achieved },
        issue: { code: "puskesmas.range-formula-unknown", path: ["coverage", 0, "targetRange"] },
      });
    }
    expect("target" in (scoreOf({ ...range, achieved: 20 })?.coverage ?? {})).toBe(false);
  });

  test("that is not known is not 0", () => {
    expect(scoreOf({ targetPercent: 50, total: 100, achieved: null })).toMatchObject({
      status: "unknown",
      targetCount: { text: "50.00" },
      score: null,
      issue: { code: "law.count-missing", path: ["coverage", 0, "achieved"] },
    });
    expect(scoreOf({ targetPercent: 50, total: null, achieved: 5 })).toMatchObject({
      status: "unknown",
      issue: { code: "law.count-missing", path: ["coverage", 0, "total"] },
    });
    expect(scoreOf({ achievementPercent: null })).toMatchObject({
      status: "unknown",
      issue: { code: "law.count-missing", path: ["coverage", 0, "achievementPercent"] },
    });
  });

  test("of nobody is not computable", () => {
    expect(scoreOf({ targetPercent: 50, total: 0, achieved: 0 })).toMatchObject({
      status: "not-computable",
      score: null,
      issue: { code: "law.not-computable", path: ["coverage", 0, "total"] },
    });
  });

  test("keeps its name", () => {
    const name = { id: "Rumah tangga sehat", en: "Healthy households" };
    expect(scoreOf({ name, achievementPercent: 5 })?.name).toEqual(name);
    expect("name" in (scoreOf({ achievementPercent: 5 }) ?? {})).toBe(false);
    const [managed] = assess({ management: [{ id: "a", name, score: 7 }] }).managementVariables;
    expect(managed).toEqual({ id: "a", name, score: 7 });
  });
});

describe("an assessment", () => {
  const printed = (...percents: readonly DecimalNumber[]): readonly CoverageVariable[] =>
    percents.map((achievementPercent, i) => ({ id: `v${i}`, achievementPercent }));
  const scores = (...list: readonly (number | null)[]): readonly ManagementVariable[] =>
    list.map((score, i) => ({ id: `m${i}`, score }));

  test("takes the plain mean of capped scores, and says that no rule was read", () => {
    const result = performance({ coverage: printed(171.9, 82) }, { asOf });
    expect(result).toMatchObject({
      value: {
        coverage: { value: 91, text: "91.00", group: "I" },
        management: null,
        group: null,
        scale: "0-4-7-10",
        asOf,
        citations: [{ regulation: "permenkes-44-2016" }],
        confidence: "secondary",
      },
      notices: [{ code: "puskesmas.mean-not-read", path: ["coverage"], facts: { count: 2 } }],
    });
  });

  test("decides groups without rounding", () => {
    // (100 + 100 + 72.99) / 3 = 90.996...
    expect(assess({ coverage: printed(100, 100, 72.99) }).coverage).toMatchObject({
      group: "II",
      inGap: true,
      text: "90.997",
    });
    const thirds = assess({ coverage: printed("91.1", "90.9", "91") }).coverage;
    expect(thirds).toMatchObject({ group: "I", inGap: false, text: "91.00" });
    expect(noticesOf(performance({ coverage: printed(90.5) }, { asOf }))).toEqual([
      "puskesmas.mean-not-read",
      "puskesmas.group-gap",
    ]);
  });

  test("gives both groups where they differ, for no rule was read", () => {
    const result = performance({ coverage: 95, management: 8 }, { asOf });
    expect(result).toMatchObject({
      value: { coverage: { group: "I" }, management: { group: "II" }, group: null },
      notices: [{ code: "puskesmas.groups-differ", facts: { coverage: "I", management: "II" } }],
    });
    expect(performance({ coverage: 95, management: "8.5" }, { asOf })).toMatchObject({
      value: { group: "I", coverageVariables: [], managementVariables: [] },
      notices: [],
    });
  });

  test("without one half has no group of both", () => {
    expect(assess({ coverage: 95 })).toMatchObject({ management: null, group: null });
    expect(assess({ coverage: null, management: 9 })).toMatchObject({ coverage: null, group: null });
    expect(assess({})).toMatchObject({ coverage: null, management: null, group: null });
    expect(assess({ coverage: [], management: [] })).toMatchObject({ coverage: null, management: null });
    expect(noticesOf(performance({ coverage: [] }, { asOf }))).toEqual([]);
  });

  test("has no group as long as a variable has no score", () => {
    const result = performance(
      { coverage: [...printed(95), { id: "x", achievementPercent: null }], management: scores(10, null) },
      { asOf },
    );
    expect(result).toMatchObject({
      value: { coverage: null, management: null, managementVariables: [{ score: 10 }, { score: null }] },
      notices: [
        { code: "puskesmas.variables-unscored", path: ["coverage"], facts: { count: 1, of: 2 } },
        { code: "puskesmas.variables-unscored", path: ["management"], facts: { count: 1, of: 2 } },
      ],
    });
  });

  test("scores management from the scale and from workshops", () => {
    const management: readonly ManagementVariable[] = [
      { id: "lokmin-bulanan", workshop: "monthly", meetings: 12 },
      { id: "lokmin-tribulanan", workshop: "quarterly", meetings: 3 },
      { id: "ruk", score: 10 },
      { id: "data", score: 7 },
    ];
    expect(assess({ management })).toMatchObject({
      managementVariables: [{ score: 10 }, { score: 7 }, { score: 10 }, { score: 7 }],
      management: { value: 8.5, group: "I" },
    });
    expect(assess({ management: [{ id: "x", workshop: "monthly", meetings: null }] }).management).toBeNull();
  });

  test("may use the other scale, which is second hand", () => {
    const result = performance({ management: scores(5, 10) }, { asOf, scale: "0-5-10" });
    expect(result).toMatchObject({ value: { management: { value: 7.5, group: "II" }, scale: "0-5-10" } });
    expect(noticesOf(result)).toEqual(["puskesmas.mean-not-read", "puskesmas.scale-secondary"]);
    const workshops = [{ id: "x", workshop: "monthly", meetings: 12 }] as const;
    expect(performance({ management: workshops }, { asOf, scale: "0-5-10" })).toMatchObject({
      issues: [{ code: "puskesmas.meetings-not-on-scale", path: ["management", 0], facts: { scale: "0-5-10" } }],
    });
    expect(() => performance({}, { scale: "toString" as "0-5-10" })).toThrow("no such scale: toString");
  });

  test("has a day", () => {
    expect(issuesOf(performance({}, { asOf: "2015-01-01" }))).toEqual([["law.before-first-rule", "asOf"]]);
    expect(performance({})).toMatchObject({
      value: { asOf: "2023-12-31" },
      notices: [{ code: "puskesmas.day-not-stated" }],
    });
  });

  test("refuses unusable rows with their place", () => {
    const faultsOf = (results: object) => issuesOf(performance(results as PerformanceResults, { asOf }));
    const counts = { total: 10, achieved: 5 };
    expect(
      faultsOf({
        coverage: [
          { id: "", targetPercent: 0, total: -1, achieved: 1.5 },
          { id: "a", ...counts },
          { id: "b", targetRange: [15, 10], ...counts },
          { id: "c", targetRange: [10, 15], targetPercent: 5, ...counts },
          { id: "d", targetRange: [10], ...counts },
          { id: "e", targetRange: [10, 11, 12], ...counts },
          { id: "e", achievementPercent: "x" },
          { id: 5, targetPercent: "12,5", ...counts },
        ],
        management: [{ score: 5 }, { id: "m", score: "7" }, { id: "n", workshop: "weekly", meetings: 1 }],
      }),
    ).toEqual([
      ["puskesmas.variable-missing", "coverage", 0, "id"],
      ["puskesmas.percent-not-usable", "coverage", 0, "targetPercent"],
      ["law.count-negative", "coverage", 0, "total"],
      ["law.count-not-whole", "coverage", 0, "achieved"],
      ["puskesmas.percent-not-usable", "coverage", 1, "targetPercent"],
      ["puskesmas.percent-not-usable", "coverage", 2, "targetRange"],
      ["puskesmas.percent-not-usable", "coverage", 3, "targetRange"],
      ["puskesmas.percent-not-usable", "coverage", 4, "targetRange"],
      ["puskesmas.percent-not-usable", "coverage", 5, "targetRange"],
      ["puskesmas.percent-not-usable", "coverage", 6, "achievementPercent"],
      ["puskesmas.variable-missing", "coverage", 7, "id"],
      ["puskesmas.percent-not-usable", "coverage", 7, "targetPercent"],
      ["puskesmas.repeated", "coverage", 6, "id"],
      ["puskesmas.variable-missing", "management", 0, "id"],
      ["puskesmas.score-off-scale", "management", 0, "score"],
      ["puskesmas.score-off-scale", "management", 1, "score"],
      ["puskesmas.kind-unknown", "management", 2, "workshop"],
    ]);
    expect(faultsOf({ management: [{ id: "n", workshop: "monthly", meetings: -1 }] })).toEqual([
      ["law.count-negative", "management", 0, "meetings"],
    ]);
    expect(faultsOf({ coverage: "x", management: 11 })).toEqual([
      ["puskesmas.percent-not-usable", "coverage"],
      ["puskesmas.score-not-usable", "management"],
    ]);
    expect(faultsOf({ coverage: {}, management: [null] })).toEqual([
      ["puskesmas.not-a-list", "coverage"],
      ["puskesmas.not-a-record", "management", 0],
    ]);
    expect(performance({ management: [{ id: "m", score: 5 }] })).toMatchObject({
      issues: [{ facts: { allowed: "0, 4, 7, 10" } }],
    });
    const workshop = [{ id: "m", workshop: "x" as "monthly", meetings: 1 }];
    expect(performance({ management: workshop })).toMatchObject({
      issues: [{ facts: { allowed: "monthly, quarterly" } }],
    });
  });
});

const variable = fc
  .record({
    targetPercent: fc.integer({ min: 1, max: 1000 }),
    total: fc.integer({ min: 1, max: 9999 }),
    achieved: fc.nat(9999),
  })
  .map(({ targetPercent, ...counts }) => ({ targetPercent: targetPercent / 10, ...counts }));
property.prop([shuffled(variable, 30)])(
  "scores stay within 0 to 100, and their order changes nothing",
  ([list, other]) => {
    const named = (rows: typeof list) => rows.map((row, i) => ({ id: `v${i}`, ...row }));
    const result = assess({ coverage: named(list) });
    for (const { score, achievement, capped } of result.coverageVariables) {
      expect(score?.value).toBeGreaterThanOrEqual(0);
      expect(score?.value).toBeLessThanOrEqual(100);
      expect(capped).toBe(Number(achievement?.value) > 100);
      expect(score?.value).toBe(Math.min(100, Number(achievement?.value)));
    }
    expect(assess({ coverage: named(other) }).coverage).toEqual(result.coverage);
  },
);
