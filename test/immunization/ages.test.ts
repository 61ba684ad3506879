import { describe, expect, it } from "vitest";
import { type AgeInOneUnit, ageWindow, type DoseId } from "../../src/immunization/index.js";
import { issuesOf, noticesOf, okValue, readCases } from "./read-cases.js";

interface Case {
  readonly case: string;
  readonly dose: DoseId;
  readonly ages: Readonly<Record<string, string>>;
}

const { asOf, cases } = readCases<{ asOf: string; cases: readonly Case[] }>("ages");

function ageOf(text: string): AgeInOneUnit {
  const value = Number.parseFloat(text);
  return text.endsWith("h") ? { hours: value } : text.endsWith("d") ? { days: value } : { months: value };
}

describe("the windows of the chart", () => {
  it("cover all 21 doses", () => {
    expect(new Set(cases.map(({ dose }) => dose)).size).toBe(21);
  });

  it.each(cases)("$case", ({ dose, ages }) => {
    const told = Object.keys(ages).map((age) => [age, okValue(ageWindow(dose, ageOf(age), { asOf })).status]);
    expect(Object.fromEntries(told)).toEqual(ages);
  });

  it("say where they come from, and how sure that is", () => {
    const at = (dose: DoseId, months: number) => okValue(ageWindow(dose, { months }, { asOf })).window;
    expect(at("BCG", 12)).toEqual({
      status: "not-allowed",
      unit: "months",
      from: 12,
      to: null,
      confidence: "verified-in-source",
      source: "kmk-35-2025",
    });
    expect(at("MR2", 17)).toMatchObject({ from: 13, to: 17, confidence: "unverified", source: "kia-chart" });
    expect(at("MR2", 12)).toMatchObject({ from: 0, to: 12, confidence: "secondary" });
    expect(at("PCV1", 60)).toMatchObject({ confidence: "verified-in-source", source: "pcv-deck" });
    expect(okValue(ageWindow("HB0", { days: 3 }, { asOf })).window).toMatchObject({
      unit: "days",
      confidence: "secondary",
      source: "report-form",
    });
    expect(okValue(ageWindow("HB0", { days: 9 }, { asOf })).window).toBeNull();
  });

  it("knew less of BCG before the decree was amended", () => {
    const before = okValue(ageWindow("BCG", { months: 12 }, { asOf: "2025-01-20" })).window;
    expect(before).toMatchObject({ confidence: "secondary", source: "kia-chart" });
  });

  it("say that contraindications are not assessed", () => {
    expect(noticesOf(ageWindow("BCG", { months: 1 }, { asOf }))).toEqual([
      "contraindications-not-assessed",
      "annex-not-read",
    ]);
  });

  it("refuse what is no age, or in a unit that cannot answer", () => {
    for (const age of [{ months: -1 }, { months: 1.5 }, { months: Number.NaN }, { months: "2" }, {}, null]) {
      expect(issuesOf(ageWindow("MR1", age as AgeInOneUnit, { asOf }))).toEqual([
        { code: "immunization.age-invalid", path: ["age"] },
      ]);
    }
    expect(issuesOf(ageWindow("HB0", { days: 1.5 }, { asOf }))[0]?.code).toBe("immunization.age-invalid");
    expect(issuesOf(ageWindow("MR1", { days: 300 }, { asOf }))).toEqual([
      { code: "immunization.age-unit", path: ["age"], facts: { unit: "months" } },
    ]);
    expect(issuesOf(ageWindow("HB0", { months: 0 }, { asOf }))).toEqual([
      { code: "immunization.age-unit", path: ["age"], facts: { unit: "days, hours" } },
    ]);
    expect(issuesOf(ageWindow("HB0", { weeks: 1 } as unknown as AgeInOneUnit, { asOf }))[0]?.code).toBe(
      "immunization.age-unit",
    );
    expect(issuesOf(ageWindow("MR1", { months: 9 }, { asOf: "2023-12-31" }))[0]?.code).toBe("law.before-first-rule");
    expect(() => ageWindow("MR3" as DoseId, { months: 9 }, { asOf })).toThrow(RangeError);
  });
});
