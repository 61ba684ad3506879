import { describe, expect, it } from "vitest";
import { describe as inWords } from "../../src/foundation/result.js";
import { growthMessages } from "../../src/growth/messages.js";
import type { ChildMeasurement } from "../../src/growth/types.js";
import { zScores } from "../../src/growth/z-scores.js";

const child: ChildMeasurement = { sex: "male", ageDays: 400, weightKg: 9, lengthHeightCm: 75, measuredAs: "length" };

describe("input that cannot be right is refused with its place", () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ["unknown sex", { ...child, sex: "x" }, "growth.sex-unknown", "sex"],
    ["unknown position", { ...child, measuredAs: "sitting" }, "growth.position-unknown", "measuredAs"],
    ["oedema that is no yes or no", { ...child, oedema: "y" }, "growth.oedema-unknown", "oedema"],
    ["a weight of text", { ...child, weightKg: "9,5" }, "growth.not-a-number", "weightKg"],
    ["a negative age in days", { ...child, ageDays: -1 }, "growth.age-negative", "ageDays"],
    ["a negative age in months", { ...child, ageDays: undefined, ageMonths: -0.1 }, "growth.age-negative", "ageMonths"],
    [
      "dates in the wrong order",
      { bornOn: "2024-02-01", measuredOn: "2024-01-31" },
      "growth.measured-before-born",
      "measuredOn",
    ],
    ["no date of measurement", { bornOn: "2024-02-01" }, "growth.measured-on-missing", "measuredOn"],
    ["a birth date that is none", { bornOn: "2023-02-29", measuredOn: "2024-01-31" }, "growth.date-invalid", "bornOn"],
    [
      "a measurement date that is none",
      { bornOn: "2023-02-28", measuredOn: "31/01/2024" },
      "growth.date-invalid",
      "measuredOn",
    ],
    ["a date as an object", { bornOn: new Date(0), measuredOn: "2024-01-31" }, "growth.date-invalid", "bornOn"],
    ["ages that disagree", { ageDays: 400, ageMonths: 20 }, "growth.ages-disagree", "ageMonths"],
    ["fractional months that disagree", { ageDays: 400, ageMonths: 13.5 }, "growth.ages-disagree", "ageMonths"],
    [
      "days that disagree with dates",
      { bornOn: "2024-01-01", measuredOn: "2024-02-01", ageDays: 32 },
      "growth.ages-disagree",
      "ageDays",
    ],
    [
      "months that disagree with dates",
      { bornOn: "2024-01-01", measuredOn: "2024-02-01", ageMonths: 3 },
      "growth.ages-disagree",
      "ageMonths",
    ],
    ["a negative weight at 5-19 years", { sex: "male", ageMonths: 70, weightKg: -1 }, "growth.negative", "weightKg"],
    [
      "a negative height at 5-19 years",
      { sex: "male", ageMonths: 70, lengthHeightCm: -1 },
      "growth.negative",
      "lengthHeightCm",
    ],
  ])("%s", (_, input, code, field) => {
    const result = zScores(input as ChildMeasurement);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.issues[0]).toMatchObject({ code, path: [field] });
    for (const language of ["id", "en"] as const) {
      const words = inWords(result.issues[0] as (typeof result.issues)[number], language, growthMessages);
      expect(words).not.toContain("growth.");
      expect(words).not.toContain("{");
    }
  });

  it("throws for an unknown standard", () => {
    expect(() => zScores(child, { standard: "who" as never })).toThrow(RangeError);
  });
});

function noticesOf(input: ChildMeasurement): Record<string, string> {
  const result = zScores(input);
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return Object.fromEntries(result.notices.map(({ code, path }) => [`${path?.[0]}`, code]));
}

describe("input that WHO's program computes or leaves out carries a notice", () => {
  it("names a missing, zero, negative, absurd or unreadable measure", () => {
    expect(noticesOf({ ...child, weightKg: Number.NaN }).weightKg).toBe("growth.not-a-number");
    expect(noticesOf({ ...child, weightKg: 0 })).toMatchObject({
      weightKg: "growth.not-positive",
      weightForAge: "growth.no-value-unusable",
    });
    expect(noticesOf({ ...child, armCircumferenceCm: -3 })).toMatchObject({
      armCircumferenceForAge: "growth.no-value-unusable",
    });
    expect(noticesOf({ ...child, weightKg: 9000 }).weightKg).toBe("growth.beyond-any-child");
    expect(noticesOf({ ...child, weightKg: undefined })).toMatchObject({ weightForAge: "growth.no-not-measured" });
    expect(noticesOf({ ...child, sex: undefined }).weightForAge).toBe("growth.no-sex-missing");
    expect(noticesOf({ ...child, ageDays: undefined }).weightForAge).toBe("growth.no-age-missing");
    expect(noticesOf({ ...child, oedema: true }).bmiForAge).toBe("growth.no-oedema");
    expect(noticesOf({ ...child, ageDays: 7000 }).bmiForAge).toBe("growth.no-age-outside-reference");
    expect(noticesOf({ ...child, ageDays: 2000 }).weightForLengthHeight).toBe("growth.no-not-in-standard");
  });

  it("does not believe a child below 9 months that stands", () => {
    const standing: ChildMeasurement = {
      sex: "male",
      ageMonths: 8.99,
      lengthHeightCm: 70,
      weightKg: 8,
      measuredAs: "height",
    };
    const result = zScores(standing);
    expect(result.ok && result.value.correctedLengthHeightCm).toBe(70);
    expect(noticesOf(standing).measuredAs).toBe("growth.standing-under-9-months");
    const older = zScores({ ...standing, ageMonths: 9 });
    expect(older.ok && older.value.correctedLengthHeightCm).toBe(70.7);
  });

  it.each([
    // Exactly 24 months is day 731: standing counts, and lying loses 0.7 cm.
    [{ ageMonths: 24, measuredAs: "length" }, 89.3],
    [{ ageMonths: 24, measuredAs: "height" }, 90],
    [{ ageDays: 730, measuredAs: "height" }, 90.7],
    [{ ageDays: 730.5, measuredAs: "height" }, 90],
    [{ ageDays: 730, measuredAs: "length" }, 90],
  ] as const)("corrects for the position around 24 months: %j", (input, corrected) => {
    const result = zScores({ sex: "female", lengthHeightCm: 90, ...input });
    expect(result.ok && result.value.correctedLengthHeightCm).toBeCloseTo(corrected, 12);
  });

  it("changes the standard exactly at 60 months: day 1826 is 2006, day 1827 is 2007", () => {
    const standardOf = (input: ChildMeasurement) => {
      const result = zScores(input);
      return result.ok && result.value.standard;
    };
    expect(standardOf({ ageDays: 1826 })).toBe("who-2006");
    expect(standardOf({ ageDays: 1827 })).toBe("who-2007");
    expect(standardOf({ ageMonths: 59.999 })).toBe("who-2006");
    expect(standardOf({ ageMonths: 60 })).toBe("who-2007");
    const forced = zScores({ sex: "male", ageMonths: 60, weightKg: 18 }, { standard: "who-2006" });
    expect(forced.ok && forced.value.weightForAge).toBeUndefined();
  });

  it.each([
    // [age in days, cm, position, whether weight-for-length/height exists]
    [100, 44.99, "length", false],
    [100, 45, "length", true],
    [600, 110, "length", true],
    [600, 110.01, "length", false],
    [800, 64.99, "height", false],
    [800, 65, "height", true],
    [1500, 120, "height", true],
    [1500, 120.01, "height", false],
    [undefined, 86.99, undefined, true],
    [undefined, 44, undefined, false],
    [undefined, 120, "height", true],
    [undefined, 120, "length", false],
    [undefined, 110.5, "length", false],
  ] as const)(
    "weight-for-length at day %s and %s cm (%s) exists: %s",
    (ageDays, lengthHeightCm, measuredAs, exists) => {
      const result = zScores({ sex: "male", ageDays, lengthHeightCm, measuredAs, weightKg: 10 });
      expect(result.ok && result.value.weightForLengthHeight !== undefined).toBe(exists);
    },
  );

  it("accepts ages given twice when they agree", () => {
    expect(zScores({ bornOn: "2024-01-31", measuredOn: "2024-03-01", ageDays: 30, ageMonths: 1 }).ok).toBe(true);
    expect(zScores({ ageDays: 30.4375, ageMonths: 1 }).ok).toBe(true);
    expect(zScores({ ageDays: 411, ageMonths: 13.5 }).ok).toBe(true);
  });
});
