import { describe, expect, it } from "vitest";
import { assessGrowth } from "../../src/growth/assess.js";
import type { Assessment, AssessOptions, ChildMeasurement } from "../../src/growth/types.js";

function assessed(child: ChildMeasurement, options?: AssessOptions): Assessment {
  const result = assessGrowth(child, options);
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
}

function issueOf(child: ChildMeasurement, options?: AssessOptions): string | undefined {
  const result = assessGrowth(child, options);
  return result.ok ? undefined : result.issues[0]?.code;
}

const boyOfTwelveMonths: ChildMeasurement = {
  sex: "male",
  bornOn: "2023-03-05",
  measuredOn: "2024-03-20",
  weightKg: 7.7,
  lengthHeightCm: 71,
  measuredAs: "length",
};

describe("assessGrowth", () => {
  it("states the standard, the method and the law", () => {
    const value = assessed(boyOfTwelveMonths);
    expect(value).toMatchObject({ standard: "who-2006", method: "day-lms", ageDays: 381 });
    expect(value.citations).toEqual([
      { regulation: "permenkes-2-2020", annex: "Kategori dan Ambang Batas Status Gizi Anak" },
    ]);
  });

  it("gives a category as its code and names, without the bounds that found it", () => {
    expect(assessed(boyOfTwelveMonths).weightForAge).toEqual({
      code: "berat-badan-kurang",
      name: { id: "Berat badan kurang", en: "underweight" },
    });
  });

  it("reads the printed columns of the decree: a boy of 12 months at 7.7 kg stands at its -2 SD column", () => {
    // Printed row of 12 months: -2 SD 7.7, -1 SD 8.6, median 9.6; field software counts (7.7 - 9.6) / (9.6 - 8.6).
    expect(assessed(boyOfTwelveMonths, { method: "printed-sd" }).scores.weightForAge?.z).toBe(-1.9);
    // Above the median: 12.0 is the +2 SD column; (12.0 - 9.6) / (10.8 - 9.6).
    const heavy = { ...boyOfTwelveMonths, weightKg: 12 };
    expect(assessed(heavy, { method: "printed-sd" }).scores.weightForAge?.z).toBe(2);
  });

  it("reads L, M and S of the completed month: the median of 12 months is 9.6479 kg until the 13th is complete", () => {
    for (const measuredOn of ["2024-03-05", "2024-04-04"]) {
      const child = { ...boyOfTwelveMonths, measuredOn, weightKg: 9.6479 };
      expect(assessed(child, { method: "completed-month-lms" }).scores.weightForAge?.exact).toBe(0);
    }
    const next = { ...boyOfTwelveMonths, measuredOn: "2024-04-05", weightKg: 9.6479 };
    expect(assessed(next, { method: "completed-month-lms" }).scores.weightForAge?.z).toBeLessThan(0);
  });

  it.each([
    // Row 24 stands in both printed tables: 87.8161 cm lying, 87.1161 cm standing. Neither is corrected.
    [24, "length", 87.8161],
    [24, "height", 87.1161],
    [24, undefined, 87.8161],
    // A child of 23 months that stood gains 0.7 cm; one of 25 months that lay loses it.
    [23, "height", 86.941 - 0.7],
    [25, "length", 87.972 + 0.7],
  ] as const)("uses the decree's position at %i completed months measured as %s", (ageMonths, measuredAs, cm) => {
    const child: ChildMeasurement = { sex: "male", ageMonths, lengthHeightCm: cm, measuredAs };
    expect(assessed(child, { method: "completed-month-lms" }).scores.lengthHeightForAge?.exact).toBeCloseTo(0, 10);
  });

  it("takes the decree's table to the 60th completed month and WHO 2007 after it", () => {
    const at60 = assessed({ sex: "male", ageMonths: 60, weightKg: 18.3366 }, { method: "completed-month-lms" });
    expect(at60).toMatchObject({ standard: "who-2006", scores: { weightForAge: { z: 0 } } });
    const at61 = assessed(
      { sex: "male", ageMonths: 61.9, lengthHeightCm: 110.2647 },
      { method: "completed-month-lms" },
    );
    expect(at61).toMatchObject({ standard: "who-2007", scores: { lengthHeightForAge: { z: 0 } } });
  });

  it("reads weight-for-length at the nearest half centimetre", () => {
    // Boys, 70.0 cm lying: median 8.4227 kg in the simplified table.
    for (const lengthHeightCm of [69.75, 70, 70.2]) {
      const child: ChildMeasurement = {
        sex: "male",
        ageMonths: 8,
        weightKg: 8.4227,
        lengthHeightCm,
        measuredAs: "length",
      };
      expect(assessed(child, { method: "completed-month-lms" }).scores.weightForLengthHeight?.z).toBe(0);
    }
  });

  it.each(["completed-month-lms", "printed-sd"] as const)(
    "%s gives nothing where the decree prints nothing",
    (method) => {
      const result = assessGrowth(
        {
          sex: "female",
          ageMonths: 20,
          weightKg: 9,
          lengthHeightCm: 44,
          armCircumferenceCm: 13,
          headCircumferenceCm: 45,
        },
        { method },
      );
      expect(result.ok && Object.fromEntries(result.notices.map(({ code, path }) => [path?.[0], code]))).toMatchObject({
        weightForLengthHeight: "growth.no-length-outside-reference",
        headCircumferenceForAge: "growth.no-not-measured",
      });
      expect(
        assessed({ sex: "female", ageMonths: 240, weightKg: 9 }, { method, standard: "who-2006" }).scores.weightForAge,
      ).toBeUndefined();
      expect(
        assessed({ sex: "female", weightKg: 9, lengthHeightCm: 70 }, { method }).scores.weightForAge,
      ).toBeUndefined();
      expect(assessed({ ageMonths: 3, weightKg: 9 }, { method }).scores.weightForAge).toBeUndefined();
      expect(assessed({ sex: "male", ageMonths: 3, weightKg: -9 }, { method }).scores.weightForAge).toBeUndefined();
      expect(assessed({ sex: "male", ageMonths: 130, weightKg: 9 }, { method }).scores.weightForAge).toBeUndefined();
    },
  );

  it("leaves the weight unjudged under oedema, by any method, and refers at once", () => {
    for (const method of ["day-lms", "completed-month-lms", "printed-sd"] as const) {
      const value = assessed({ ...boyOfTwelveMonths, oedema: true, weightKg: 11 }, { method });
      expect(value.weightForAge).toBeUndefined();
      expect(value.weightForLengthHeight).toBeUndefined();
      expect(value.lengthHeightForAge?.code).toBeDefined();
      expect(value.nutritionStatus).toMatchObject({ code: "gizi-buruk", basis: "oedema" });
      expect(value.referral).toEqual({ urgency: "now", reasons: ["oedema"] });
    }
  });

  it("refers a thin arm at once even when sex and weight are unknown", () => {
    const value = assessed({ ageMonths: 20, armCircumferenceCm: 11.2 });
    expect(value.nutritionStatus).toMatchObject({ code: "gizi-buruk", basis: "arm-circumference" });
    expect(value.referral.urgency).toBe("now");
  });

  it("says that a thin arm cannot be judged without an age, and does not say no", () => {
    const result = assessGrowth({ sex: "male", armCircumferenceCm: 11 });
    expect(result.ok && result.value.referral.urgency).toBe("unknown");
    expect(result.ok && result.notices.map(({ code }) => code)).toContain("growth.arm-needs-age");
  });

  it("marks a flagged z for measuring again and keeps it out of the status", () => {
    const value = assessed({ ...boyOfTwelveMonths, weightKg: 2.2 });
    expect(value.weightForAge?.code).toBe("periksa-ulang");
    expect(value.nutritionStatus?.code).toBe("periksa-ulang");
    expect(value.referral.urgency).toBe("unknown");
  });

  it("judges an older child by IMT/U alone", () => {
    const value = assessed({ sex: "female", ageMonths: 130, weightKg: 60, lengthHeightCm: 140 });
    expect(value).toMatchObject({
      standard: "who-2007",
      bmiForAge: { code: "obesitas" },
      nutritionStatus: { basis: "bmi-for-age" },
    });
    expect(value.lengthHeightForAge).toBeUndefined();
  });

  it("picks the rule by asOf, then by the date of measurement, and never extrapolates backwards", () => {
    expect(issueOf({ ...boyOfTwelveMonths, bornOn: "2018-01-01", measuredOn: "2019-12-31" })).toBe(
      "law.before-first-rule",
    );
    expect(issueOf(boyOfTwelveMonths, { asOf: "2020-01-07" })).toBe("law.before-first-rule");
    expect(issueOf(boyOfTwelveMonths, { asOf: "2020-01-08" })).toBeUndefined();
    expect(issueOf(boyOfTwelveMonths, { asOf: "yesterday" })).toBe("law.date-invalid");
    const undated = assessGrowth({ sex: "male", ageMonths: 12, weightKg: 9 });
    expect(undated.ok && undated.notices.map(({ code }) => code)).toContain("growth.newest-rule-assumed");
    const later = assessGrowth(boyOfTwelveMonths, { asOf: "2031-01-01" });
    expect(later.ok && later.notices.map(({ code }) => code)).toContain("law.not-verified-after");
  });

  it("throws for an unknown method or standard, which is a programmer's mistake", () => {
    expect(() => assessGrowth(boyOfTwelveMonths, { method: "guess" as never })).toThrow(RangeError);
    expect(() => assessGrowth(boyOfTwelveMonths, { standard: "cdc" as never })).toThrow(RangeError);
  });
});
