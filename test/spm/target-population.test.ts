import { describe, expect, test } from "vitest";
import { ratioText } from "../../src/foundation/rounding.js";
import {
  type PopulationFacts,
  type ProjectionFacts,
  projectPopulation,
  type TargetGroup,
  targetPopulation,
} from "../../src/spm/target-population.js";
import { fc, property } from "../property.js";
import { readCases } from "./read-cases.js";

interface Estimate extends PopulationFacts {
  readonly words: string;
  readonly group: TargetGroup;
  readonly raw: string;
  readonly count: number;
  readonly printed: string;
  readonly printedToHundreds?: boolean;
}

const cases = readCases<{
  readonly estimates: readonly Estimate[];
  readonly contradictions: readonly Estimate[];
  readonly shares: readonly { words: string; numerator: number; denominator: number; text: string; printed: string }[];
  readonly projections: readonly (ProjectionFacts & { words: string; raw: string; count: number })[];
}>("estimated-groups");

const issuesOf = (group: TargetGroup, facts: PopulationFacts) => {
  const result = targetPopulation(group, facts);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path?.[0]]);
};
const noticesOf = (group: TargetGroup, facts: PopulationFacts) => {
  const result = targetPopulation(group, facts);
  return result.ok ? result.notices.map(({ code }) => code) : undefined;
};

describe("published estimates", () => {
  test.each(cases.estimates)("$words", ({ group, words: _, raw, count, printed, printedToHundreds, ...facts }) => {
    expect(targetPopulation(group, facts)).toMatchObject({ ok: true, value: { raw, count, projected: true } });
    expect(printedToHundreds ? Math.floor(count / 100) * 100 : count).toBe(Number(printed));
  });

  test.each(cases.contradictions)("$words", ({ group, words: _, raw, count, printed, ...facts }) => {
    expect(targetPopulation(group, facts)).toMatchObject({ ok: true, value: { raw, count } });
    expect(count).not.toBe(Number(printed));
  });

  test.each(cases.shares)("$words", ({ numerator, denominator, text, printed }) => {
    expect(ratioText(numerator, denominator)).toBe(text);
    expect(ratioText(numerator, denominator, { decimals: 1 })).not.toBe(printed);
  });

  test.each(cases.projections)("$words", ({ words: _, raw, count, ...facts }) => {
    expect(projectPopulation(facts)).toMatchObject({ ok: true, value: { raw, count, projected: true } });
  });
});

describe("the groups", () => {
  const people = { population: 100_000, crudeBirthRatePer1000: 15.3 };

  test.each<[TargetGroup, PopulationFacts, string]>([
    ["newborns", people, "1530"],
    ["infants", people, "1530"],
    ["pregnant-women", people, "1683"],
    ["women-giving-birth", people, "1606.5"],
    ["children-12-59-months", people, "8470"],
    ["hypertension", { populationAged15OrOver: 70_000, prevalencePercent: 29.3 }, "20510"],
    ["diabetes", { populationAged15OrOver: 70_000, prevalencePercent: "1.5" }, "1050"],
    ["severe-mental-disorder", { population: 100_000, prevalencePercent: 0.18 }, "180"],
  ])("%s", (group, facts, raw) => {
    expect(targetPopulation(group, facts)).toMatchObject({ ok: true, value: { group, raw } });
  });

  test("a half goes up to a whole person", () => {
    expect(targetPopulation("women-giving-birth", people)).toMatchObject({ value: { count: 1607 } });
  });

  test("decimals stay decimals where floats would stray", () => {
    // 0.1 x 3 in binary is not 0.3: 3,000 people at 10.1 per 1,000 are 30.3 births exactly.
    expect(targetPopulation("newborns", { population: 3000, crudeBirthRatePer1000: 10.1 })).toMatchObject({
      value: { raw: "30.3", count: 30 },
    });
    expect(targetPopulation("newborns", { population: 0, crudeBirthRatePer1000: 20 })).toMatchObject({
      value: { raw: "0", count: 0 },
    });
  });

  test("every estimate says that it is second-hand, and from whom", () => {
    const result = targetPopulation("pregnant-women", people);
    expect(result).toMatchObject({
      value: { rule: { factor: "1.10", confidence: "secondary" } },
      notices: [{ code: "spm.estimate-second-hand" }],
    });
    expect(result.ok && result.value.rule.source.id).toContain("pelatihan");
  });

  test("there is no estimate before its first source, and no unknown group", () => {
    expect(issuesOf("newborns", { ...people, asOf: "2016-12-31" })).toEqual([["law.before-first-rule", "asOf"]]);
    expect(issuesOf("newborns", { ...people, asOf: "2017-01-01" })).toEqual([]);
    expect(() => targetPopulation("toString" as TargetGroup, people)).toThrow(RangeError);
  });
});

describe("numbers in a wrong unit", () => {
  const births = (crudeBirthRatePer1000: number | string) => ({ population: 2815, crudeBirthRatePer1000 });

  test.each([0.0201, "0.0201", 2.01, 0, -20.1, 100.1, 2010])("a birth rate of %s is refused", (rate) => {
    expect(issuesOf("newborns", births(rate))).toEqual([["spm.birth-rate-unit", "crudeBirthRatePer1000"]]);
  });

  test.each([3, 7.9, 50.1, 100])("a birth rate of %s is doubted", (rate) => {
    expect(noticesOf("newborns", births(rate))).toContain("spm.birth-rate-unusual");
  });

  test.each([8, 20.1, 50])("a birth rate of %s is believed", (rate) => {
    expect(noticesOf("newborns", births(rate))).not.toContain("spm.birth-rate-unusual");
  });

  test("a prevalence below one percent is doubted, for what is common", () => {
    const prevalence = (prevalencePercent: number) => ({
      populationAged15OrOver: 1000,
      population: 1000,
      prevalencePercent,
    });
    expect(noticesOf("hypertension", prevalence(0.293))).toContain("spm.prevalence-below-one");
    expect(noticesOf("hypertension", prevalence(1))).not.toContain("spm.prevalence-below-one");
    expect(noticesOf("severe-mental-disorder", prevalence(0.2))).not.toContain("spm.prevalence-below-one");
    expect(issuesOf("diabetes", prevalence(100.5))).toEqual([["spm.input-out-of-range", "prevalencePercent"]]);
    expect(issuesOf("diabetes", prevalence(-1))).toEqual([["spm.input-out-of-range", "prevalencePercent"]]);
    expect(issuesOf("diabetes", prevalence(100))).toEqual([]);
  });

  test("what is missing or no number is named", () => {
    expect(issuesOf("newborns", {})).toEqual([
      ["spm.input-missing", "population"],
      ["spm.input-missing", "crudeBirthRatePer1000"],
    ]);
    expect(issuesOf("hypertension", { population: 5, prevalencePercent: 3 })).toEqual([
      ["spm.input-missing", "populationAged15OrOver"],
    ]);
    expect(issuesOf("newborns", births("20,1"))).toEqual([["spm.input-missing", "crudeBirthRatePer1000"]]);
    expect(issuesOf("newborns", { ...births(20), population: 10.5 })).toEqual([["spm.input-missing", "population"]]);
    expect(issuesOf("newborns", { ...births(20), population: -5 })).toEqual([["spm.input-out-of-range", "population"]]);
  });
});

describe("projections", () => {
  const project = (facts: Partial<ProjectionFacts>) =>
    projectPopulation({ population: 1_000_000, growthPercentPerYear: 2, years: 2, method: "geometric", ...facts });

  test("geometric growth grows on itself", () => {
    expect(project({})).toMatchObject({ value: { raw: "1040400", method: "geometric" } });
    expect(project({ population: 100, growthPercentPerYear: "1.5" })).toMatchObject({
      value: { raw: "103.0225", count: 103 },
    });
    expect(project({ growthPercentPerYear: -10 })).toMatchObject({ value: { count: 810_000 } });
  });

  test("no years change nothing", () => {
    expect(project({ years: 0 })).toMatchObject({ value: { count: 1_000_000 } });
    expect(project({ years: 0, method: "arithmetic" })).toMatchObject({ value: { count: 1_000_000 } });
  });

  test("what is out of range is named", () => {
    const fieldOf = (facts: Partial<ProjectionFacts>) => {
      const result = project(facts);
      return result.ok ? undefined : result.issues[0]?.path?.[0];
    };
    expect(fieldOf({ population: -1 })).toBe("population");
    expect(fieldOf({ population: 1.5 })).toBe("population");
    expect(fieldOf({ years: 101 })).toBe("years");
    expect(fieldOf({ years: 1.5 })).toBe("years");
    expect(fieldOf({ growthPercentPerYear: -100 })).toBe("growthPercentPerYear");
    expect(fieldOf({ growthPercentPerYear: "dua" })).toBe("growthPercentPerYear");
    // 20 percent of the first year's people leave every year: after five years nobody is left.
    expect(fieldOf({ method: "arithmetic", growthPercentPerYear: -20, years: 6 })).toBe("years");
    expect(fieldOf({ method: "arithmetic", growthPercentPerYear: -20, years: 5 })).toBeUndefined();
    expect(() => project({ method: "linear" as "arithmetic" })).toThrow(RangeError);
  });

  property.prop([fc.nat(10_000_000), fc.integer({ min: 0, max: 50 }), fc.nat(40)])(
    "compound growth is never slower than simple growth",
    (population, tenths, years) => {
      const facts = { population, growthPercentPerYear: tenths / 10, years };
      const simple = projectPopulation({ ...facts, method: "arithmetic" });
      const compound = projectPopulation({ ...facts, method: "geometric" });
      expect(simple.ok && compound.ok && compound.value.count >= simple.value.count).toBe(true);
    },
  );
});
