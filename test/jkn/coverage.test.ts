import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  activityOfPopulationMeasure,
  type CoverageOptions,
  type CoverageTarget,
  costOfGap,
  coverage,
  type GapPayer,
  type JknCounts,
  participationMeasure,
  peopleToReach,
} from "../../src/jkn/index.js";
import { explain } from "../../src/law/index.js";
import { issuesOf, noticesOf, okValue } from "./cases.js";

const pekalongan: JknCounts = {
  population: 316_933,
  registered: 274_974,
  active: 230_665,
  populationSource: "Dukcapil semester II 2022",
  populationAsOf: "2022-12-31",
};
const march: CoverageOptions = { asOf: "2023-03-14", denominator: "registered" };

describe("coverage", () => {
  it("gives participation and activity beside each other", () => {
    const result = coverage(pekalongan, march);
    expect(okValue(result)).toMatchObject({
      participation: { indicator: "jkn.participation", numerator: 274_974, denominator: 316_933, text: "86.76" },
      activity: { indicator: "jkn.activity", numerator: 230_665, denominator: 274_974, text: "83.89" },
      denominator: "registered",
      excess: 0,
      unregistered: 41_959,
      inactive: 44_309,
      populationSource: "Dukcapil semester II 2022",
      populationAsOf: "2022-12-31",
    });
    expect(noticesOf(result)).toEqual([]);
    expect(explain(okValue(result).participation, "id")).toBe("274.974 / 316.933 × 100 = 86,76 % — Perpres 82/2018");
    expect(okValue(result).participation).not.toHaveProperty("target");
  });

  it("divides by the population only where that is named", () => {
    const result = okValue(coverage(pekalongan, { ...march, denominator: "population" }));
    expect(result.activity).toMatchObject({
      indicator: "jkn.activity-of-population",
      numerator: 230_665,
      denominator: 316_933,
      text: "72.78",
    });
    expect(result.denominator).toBe("population");
    expect(result.inactive).toBe(44_309);
    expect(activityOfPopulationMeasure.name.en).toBe("Active JKN members of the population");
  });

  it("asks for the denominator of activity", () => {
    const required = [
      { code: "jkn.denominator-required", path: ["denominator"], facts: { choices: "registered, population" } },
    ];
    expect(issuesOf(coverage(pekalongan, { asOf: "2023-03-14" }))).toEqual(required);
    expect(issuesOf(coverage({ population: 1, registered: 1 }, { denominator: "members" as never }))).toEqual(required);
    const { active: _, ...without } = pekalongan;
    expect(okValue(coverage(without, { asOf: "2023-03-14" }))).not.toHaveProperty("activity");
    const named = okValue(coverage(without, march));
    expect(named).not.toHaveProperty("activity");
    expect(named).not.toHaveProperty("denominator");
  });

  it("lets more than 100 percent stand and reports the excess", () => {
    const buol = coverage({ population: 138_222, registered: 140_082 }, { asOf: "2019-01-01" });
    expect(okValue(buol)).toMatchObject({ participation: { text: "101.35" }, excess: 1_860, unregistered: 0 });
    expect(noticesOf(buol)).toEqual(["jkn.population-source-unknown", "law.above-whole"]);
  });

  it("says so when more are active than registered", () => {
    const result = coverage({ ...pekalongan, active: 274_975 }, march);
    expect(okValue(result)).toMatchObject({ activity: { text: "100.00" }, inactive: 0 });
    expect(result.ok && result.notices[0]).toEqual({
      code: "jkn.active-above-registered",
      path: ["active"],
      facts: { active: 274_975, registered: 274_974 },
    });
    expect(noticesOf(coverage({ ...pekalongan, active: 274_974 }, march))).toEqual([]);
  });

  it("uses the newest definition where no day is given", () => {
    const result = coverage({ population: 100, registered: 50 });
    expect(okValue(result).participation.asOf).toBe(participationMeasure.rule.values.at(-1)?.from);
    expect(noticesOf(result)).toEqual(["jkn.day-not-stated", "jkn.population-source-unknown"]);
    const early = okValue(coverage({ population: 100, registered: 50 }, { asOf: "2018-09-17" }));
    expect(early.participation.citations).toEqual([{ regulation: "perpres-12-2013" }]);
  });

  it("prints the decimals asked for", () => {
    const result = okValue(coverage(pekalongan, { ...march, decimals: 1 }));
    expect([result.participation.text, result.activity?.text]).toEqual(["86.8", "83.9"]);
  });

  it("refuses what makes no ratio", () => {
    const issues = (counts: Partial<Record<keyof JknCounts, unknown>>, options = march) =>
      issuesOf(coverage({ ...pekalongan, ...counts } as JknCounts, options)).map(({ code, path }) => [code, path?.[0]]);
    expect(issues({ population: 0 })).toEqual([["law.not-computable", "population"]]);
    expect(issues({ population: undefined, registered: -1, active: 0.5 })).toEqual([
      ["law.count-missing", "population"],
      ["law.count-negative", "registered"],
      ["law.count-not-whole", "active"],
    ]);
    expect(issues({}, { ...march, asOf: "2013-12-31" })).toEqual([["law.before-first-rule", "asOf"]]);
  });

  it("gives no activity of nobody", () => {
    const result = coverage({ ...pekalongan, registered: 0, active: 0 }, march);
    expect(okValue(result).participation.text).toBe("0.00");
    expect(okValue(result)).not.toHaveProperty("activity");
    expect(result.ok && result.notices).toEqual([{ code: "law.not-computable", path: ["denominator"] }]);
  });
});

describe("peopleToReach", () => {
  it.each([
    // Banyumas 2023: the members of all segments against 95 % of the population.
    [{ population: 1_842_582, registered: 1_713_303, percent: 95 }, 37_150],
    [{ population: 455_721, registered: 452_220, percent: 100 }, 3_501],
    [{ population: 455_721, registered: 452_220, percent: 99 }, 0],
    [{ population: 735_651, registered: 727_361, percent: 99 }, 934],
    [{ registered: 897_471, active: 710_000, percent: 80 }, 7_977],
    [{ population: 200, registered: 190, percent: 95 }, 0],
    [{ population: 200, registered: 189, percent: 95 }, 1],
    [{ population: 201, registered: 190, percent: 95 }, 1],
    [{ population: 1_000, registered: 0, percent: 99.95 }, 1_000],
    [{ population: 10_000, registered: 0, percent: 99.95 }, 9_995],
    [{ population: 1_000_000, registered: 0, percent: 0.0001 }, 1],
    [{ population: 1_000, registered: 0, percent: 0 }, 0],
    [{ population: 0, registered: 0, percent: 95 }, 0],
  ] satisfies [CoverageTarget, number][])("%j: %d people", (target, people) => {
    expect(okValue(peopleToReach(target))).toBe(people);
  });

  it("refuses what it cannot use", () => {
    const target = { population: 100, registered: 50, percent: 95 };
    const percent = [{ code: "jkn.percent-not-usable", path: ["percent"] }];
    for (const wrong of [-1, 100.0001, 33.33333, Number.NaN, "95"]) {
      expect(issuesOf(peopleToReach({ ...target, percent: wrong as number }))).toEqual(percent);
    }
    expect(issuesOf(peopleToReach({ ...target, population: -1, registered: 0.5 }))).toMatchObject([
      { code: "law.count-negative", path: ["population"] },
      { code: "law.count-not-whole", path: ["registered"] },
    ]);
    expect(issuesOf(peopleToReach({ registered: -1, active: 1e9 + 1, percent: 95 }))).toMatchObject([
      { code: "law.count-negative", path: ["registered"] },
      { code: "jkn.count-too-large", path: ["active"], facts: { maximum: 1e9 } },
    ]);
  });

  it("names the fewest people with whom the percentage is reached", () => {
    const whole = fc.integer({ min: 0, max: 1e9 });
    const hundredths = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(whole, whole, hundredths, (population, registered, units) => {
        const people = okValue(peopleToReach({ population, registered, percent: units / 100 }));
        const reaches = (count: number) => BigInt(count) * 10_000n >= BigInt(units) * BigInt(population);
        expect(reaches(registered + people)).toBe(true);
        if (people > 0) expect(reaches(registered + people - 1)).toBe(false);
      }),
    );
  });
});

describe("costOfGap", () => {
  it.each([
    ["whole", "2023-08-01", 42_000, 5_197_248_000],
    ["local-government", "2023-08-01", 37_800, 4_677_523_200],
    ["donor", "2023-08-01", 35_000, 4_331_040_000],
    ["local-government", "2021-01-01", 37_800, 4_677_523_200],
    ["local-government", "2020-12-31", 42_000, 5_197_248_000],
    ["donor", "2020-12-31", 25_500, 3_155_472_000],
    ["donor", "2020-05-15", 25_500, 3_155_472_000],
    ["whole", "2020-05-15", 42_000, 5_197_248_000],
    ["donor", "2020-02-01", 42_000, 5_197_248_000],
  ] satisfies [GapPayer, string, number, number][])(
    "10,312 people for a year, %s on %s: Rp%d a month each, Rp%d",
    (payer, asOf, rate, cost) => {
      const gap = okValue(costOfGap({ people: 10_312, months: 12, payer }, { asOf }));
      expect(gap).toMatchObject({ people: 10_312, months: 12, payer, rate, perMonth: 10_312 * rate, cost, asOf });
    },
  );

  it("carries its law", () => {
    const whole = okValue(costOfGap({ people: 10_312, months: 1, payer: "whole" }, { asOf: "2023-08-01" }));
    expect(whole.cost).toBe(433_104_000);
    expect(whole.citations[0]).toEqual({ regulation: "perpres-75-2019", article: "29" });
    expect(whole.confidence).toBe("secondary");
    expect(whole.rules[0]?.parameter).toBe("jkn.local-government-contribution");
    const donor = costOfGap({ people: 1, months: 1, payer: "donor" }, { asOf: "2020-05-15" });
    expect(noticesOf(donor)).toEqual(["jkn.rates-annulled-2020"]);
  });

  it("refuses what it cannot use", () => {
    const issues = (gap: Record<string, unknown>, asOf = "2023-08-01") =>
      issuesOf(costOfGap({ people: 1, months: 1, payer: "whole", ...gap } as never, { asOf }));
    expect(issues({ people: -1, months: 0.5, payer: "csr" })).toEqual([
      { code: "law.count-negative", path: ["people"], facts: { value: -1 } },
      { code: "law.count-not-whole", path: ["months"], facts: { value: 0.5 } },
      { code: "jkn.payer-not-possible", path: ["payer"], facts: { choices: "whole, local-government, donor" } },
    ]);
    expect(issues({ people: 1e9, months: 1e9 })).toEqual([{ code: "jkn.cost-too-large", path: ["months"] }]);
    expect(issues({}, "2019-07-31")).toMatchObject([{ code: "law.before-first-rule" }]);
    expect(issues({ payer: "donor" }, "2013-01-01")).toMatchObject([{ code: "law.before-first-rule" }]);
  });
});
