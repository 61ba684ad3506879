import { describe, expect, it } from "vitest";
import { auditRatio, explain } from "../../src/law/index.js";
import {
  type MortalityBasis,
  type MortalityCounts,
  type MortalityMeasure,
  type MortalityOptions,
  mortalityMeasures,
  mortalityRatio,
  nationalMortality,
} from "../../src/mortality/index.js";
import { fc, property } from "../property.js";
import { casesOf, codesOf, issuesOf, noticesOf, okValue } from "./cases.js";

interface Case {
  readonly case: string;
  readonly measure: MortalityMeasure;
  readonly asOf: string;
  readonly deaths: number;
  readonly liveBirths: number;
  readonly text: string;
  readonly lower: string;
  readonly upper: string;
  readonly published?: string;
  readonly notices?: readonly string[];
}

const YEAR = { asOf: "2023-12-31" };
const counts = (deaths: number, liveBirths: number, basis: MortalityBasis = "reported") => ({
  deaths,
  liveBirths,
  basis,
});

describe("mortalityRatio", () => {
  it.each(casesOf<Case>("ratios"))("$case", (one) => {
    const result = mortalityRatio(one.measure, counts(one.deaths, one.liveBirths), { asOf: one.asOf });
    const figure = okValue(result);
    expect([figure.text, figure.interval.lowerText, figure.interval.upperText]).toEqual([
      one.text,
      one.lower,
      one.upper,
    ]);
    expect([figure.numerator, figure.denominator, figure.basis]).toEqual([one.deaths, one.liveBirths, "reported"]);
    expect(codesOf(noticesOf(result))).toEqual(one.notices ?? []);
    expect(figure.notices).toEqual(noticesOf(result));
    if (one.published === undefined) return;
    const printed = { numerator: one.deaths, denominator: one.liveBirths, published: one.published };
    expect(okValue(auditRatio({ ...printed, per: figure.multiplier })).verdict).toBe("consistent");
  });

  it("gives value and limits in the same unit, exact and printed", () => {
    const figure = okValue(mortalityRatio("maternal", counts(58, 29787), YEAR));
    expect(figure.unit).toBe("per 100,000");
    expect(figure.value).toBe((58 * 100_000) / 29787);
    expect(figure.interval).toMatchObject({ method: "garwood", level: 0.95 });
    expect(figure.interval.lower).toBeCloseTo(147.855882365628, 9);
    expect(figure.interval.upper).toBeCloseTo(251.715344763469, 9);
    expect(explain(figure, "id")).toBe("58 / 29.787 × 100.000 = 194,72 per 100.000");
    const wide = okValue(mortalityRatio("maternal", counts(58, 29787), { ...YEAR, level: 0.99, decimals: 0 }));
    expect([wide.text, wide.interval.lowerText, wide.interval.upperText, wide.interval.level]).toEqual([
      "195",
      "135",
      "271",
      0.99,
    ]);
  });

  it.each([
    ["maternal", "per 100,000", "kematian ibu sampai 42 hari setelah kehamilan berakhir"],
    ["pregnancy-related", "per 100,000", "kematian karena sebab apa pun sampai 42 hari setelah kehamilan berakhir"],
    ["neonatal", "per 1,000", "kematian umur 0-28 hari"],
    ["early-neonatal", "per 1,000", "kematian umur 0-6 hari"],
    ["late-neonatal", "per 1,000", "kematian umur 7-28 hari"],
    ["post-neonatal", "per 1,000", "kematian umur 29 hari-11 bulan"],
    ["infant", "per 1,000", "kematian umur 0-11 bulan"],
    ["under-five", "per 1,000", "kematian umur 0-59 bulan"],
  ] as const)("%s: %s, %s", (measure, unit, id) => {
    const figure = okValue(mortalityRatio(measure, counts(30, 1000), YEAR));
    expect([figure.measure, figure.indicator, figure.unit]).toEqual([measure, mortalityMeasures[measure].id, unit]);
    expect(figure.counted.id).toBe(id);
    expect(figure.citations).toEqual([]);
    expect(figure.confidence).toBe(measure === "pregnancy-related" ? "secondary" : "verified-in-source");
  });

  it("states the last neonatal day where the measure rests on it, and only there", () => {
    const days = (measure: MortalityMeasure, neonatalUntilDay?: 27 | 28) => {
      const figure = okValue(mortalityRatio(measure, counts(30, 1000), { ...YEAR, neonatalUntilDay }));
      return [figure.neonatalUntilDay, figure.counted.en];
    };
    expect(days("neonatal")).toEqual([28, "deaths at 0-28 days"]);
    expect(days("neonatal", 27)).toEqual([27, "deaths at 0-27 days"]);
    expect(days("late-neonatal", 27)).toEqual([27, "deaths at 7-27 days"]);
    expect(days("post-neonatal", 27)).toEqual([27, "deaths at 28 days-11 months"]);
    expect(days("post-neonatal", 28)).toEqual([28, "deaths at 29 days-11 months"]);
    expect(days("early-neonatal", 27)).toEqual([undefined, "deaths at 0-6 days"]);
    expect(days("infant", 27)).toEqual([undefined, "deaths at 0-11 months"]);
    expect(days("under-five", 27)).toEqual([undefined, "deaths at 0-59 months"]);
    expect(days("maternal", 27)[0]).toBeUndefined();
  });

  it("asks from which week on stillbirths count, and counts them in both parts", () => {
    const perinatal = { ...counts(12, 988), stillbirths: 12 };
    expect(issuesOf(mortalityRatio("perinatal", perinatal, YEAR))).toEqual([
      { code: "mortality.stillbirth-threshold-required", path: ["stillbirthFromWeek"], facts: { choices: "22, 28" } },
    ]);
    const result = mortalityRatio("perinatal", perinatal, { ...YEAR, stillbirthFromWeek: 28 });
    const figure = okValue(result);
    expect([figure.numerator, figure.denominator, figure.text]).toEqual([24, 1000, "24.00"]);
    expect([figure.stillbirthFromWeek, figure.confidence]).toEqual([28, "unverified"]);
    expect(figure.counted.id).toBe("lahir mati sejak minggu ke-28 dan kematian umur 0-6 hari");
    expect(codesOf(noticesOf(result))).toEqual(["mortality.definition-unverified"]);
    const early = okValue(mortalityRatio("perinatal", perinatal, { ...YEAR, stillbirthFromWeek: 22 }));
    expect(early.counted.en).toBe("stillbirths from week 22 and deaths at 0-6 days");
    expect(
      codesOf(issuesOf(mortalityRatio("perinatal", counts(12, 988), { ...YEAR, stillbirthFromWeek: 22 }))),
    ).toEqual(["law.count-missing"]);
    expect(okValue(mortalityRatio("infant", perinatal, { ...YEAR, stillbirthFromWeek: 22 })).stillbirthFromWeek).toBe(
      undefined,
    );
  });

  it("warns below twenty deaths", () => {
    expect(codesOf(noticesOf(mortalityRatio("infant", counts(20, 1000), YEAR)))).toEqual([]);
    expect(noticesOf(mortalityRatio("infant", counts(19, 1000), YEAR))).toEqual([
      { code: "mortality.small-number", facts: { deaths: 19, minimum: 20 } },
    ]);
    expect(noticesOf(mortalityRatio("maternal", counts(0, 8000), YEAR))[1]).toEqual({
      code: "mortality.none-is-not-no-risk",
      facts: { upper: "46.11", per: 100_000 },
    });
    expect(codesOf(noticesOf(mortalityRatio("maternal", counts(1, 8000), YEAR)))).toEqual(["mortality.small-number"]);
  });

  it("lets more deaths than births stand, with a notice", () => {
    expect(noticesOf(mortalityRatio("infant", counts(2, 1), YEAR))[1]).toEqual({
      code: "mortality.more-deaths-than-births",
      facts: { deaths: 2, births: 1 },
    });
    expect(codesOf(noticesOf(mortalityRatio("infant", counts(1, 1), YEAR)))).toEqual(["mortality.small-number"]);
  });

  it("says of an estimate what its interval is not", () => {
    expect(codesOf(noticesOf(mortalityRatio("maternal", counts(58, 29787, "estimated"), YEAR)))).toEqual([
      "mortality.estimated",
    ]);
  });

  it("refuses what is no count, and names every one", () => {
    const issues = (
      given: Record<string, unknown>,
      measure: MortalityMeasure = "infant",
      options: MortalityOptions = YEAR,
    ) => issuesOf(mortalityRatio(measure, given as unknown as MortalityCounts, options));
    expect(issues({})).toEqual([
      { code: "mortality.basis-unstated", path: ["basis"] },
      { code: "law.count-missing", path: ["deaths"] },
      { code: "law.count-missing", path: ["liveBirths"] },
    ]);
    expect(issues({ basis: "survey", deaths: -1, liveBirths: 0.5 })).toEqual([
      { code: "mortality.basis-unstated", path: ["basis"] },
      { code: "law.count-negative", path: ["deaths"], facts: { value: -1 } },
      { code: "law.count-not-whole", path: ["liveBirths"], facts: { value: 0.5 } },
    ]);
    expect(issues({ basis: "reported", deaths: Number.NaN, liveBirths: "many" })).toEqual([
      { code: "law.count-not-a-number", path: ["deaths"] },
      { code: "law.count-not-a-number", path: ["liveBirths"] },
    ]);
    expect(issues({ basis: "reported", deaths: 1e9 + 1, liveBirths: 1e9 })).toEqual([
      { code: "mortality.count-too-large", path: ["deaths"], facts: { maximum: 1e9 } },
    ]);
    expect(issues({ basis: "reported", deaths: 1, liveBirths: 0 })).toEqual([
      { code: "law.not-computable", path: ["liveBirths"] },
    ]);
    expect(codesOf(issues({ basis: "reported", deaths: 1, liveBirths: null, stillbirths: -1 }, "perinatal"))).toEqual([
      "mortality.stillbirth-threshold-required",
      "law.count-negative",
      "law.count-missing",
    ]);
    expect(issues(counts(1, 10), "infant", { asOf: "2023-02-30" })).toEqual([
      { code: "law.date-invalid", path: ["asOf"] },
    ]);
    expect(codesOf(issues(counts(1, 10), "infant", { asOf: "1992-09-16" }))).toEqual(["law.before-first-rule"]);
    expect(mortalityRatio("infant", counts(1, 10), { asOf: "1992-09-17" }).ok).toBe(true);
  });

  it("throws where the program is wrong, not the data", () => {
    const compute =
      (options: object, measure = "neonatal") =>
      () =>
        mortalityRatio(measure as MortalityMeasure, counts(30, 1000), { ...YEAR, ...options } as MortalityOptions);
    expect(compute({}, "adult")).toThrow(new RangeError("no such measure: adult"));
    expect(compute({}, "toString")).toThrow(RangeError);
    expect(compute({ neonatalUntilDay: 29 })).toThrow(new RangeError("neonatalUntilDay must be 27 or 28"));
    expect(compute({ stillbirthFromWeek: 20 })).toThrow(new RangeError("stillbirthFromWeek must be 22 or 28"));
    expect(compute({ level: 95 })).toThrow(RangeError);
    expect(compute({ decimals: 0.5 })).toThrow(RangeError);
  });

  property.prop([fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 100_000 })])(
    "the interval holds the ratio, and its limits are those of the count",
    (deaths, liveBirths) => {
      const { value, interval } = okValue(mortalityRatio("infant", counts(deaths, liveBirths), YEAR));
      return interval.lower <= value && value < interval.upper;
    },
  );
});

describe("nationalMortality", () => {
  it("keeps estimates and targets apart, each with its year and source", () => {
    const of = (measure: MortalityMeasure) =>
      nationalMortality
        .filter((one) => one.measure === measure)
        .map(({ kind, year, value, source }) => [kind, year, value, source]);
    expect(of("maternal")).toEqual([
      ["estimate", 2015, 305, "SUPAS 2015"],
      ["target", 2024, 183, "target nasional 2024"],
      ["target", 2030, 70, "SDG 2030"],
    ]);
    expect(of("infant")).toEqual([
      ["estimate", 2012, 32, "SDKI 2012"],
      ["estimate", 2015, 22.23, "SUPAS 2015"],
    ]);
    expect(of("under-five")).toEqual([
      ["estimate", 2012, 40, "SDKI 2012"],
      ["estimate", 2015, 26.29, "SUPAS 2015"],
    ]);
    expect(nationalMortality.every(({ confidence }) => confidence === "secondary")).toBe(true);
  });
});
