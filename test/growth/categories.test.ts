import { describe, expect, it } from "vitest";
import { categoryRules } from "../../src/growth/categories.js";
import { classify, type JudgedIndex, nutritionStatus, referral } from "../../src/growth/classify.js";
import type { GrowthCategory } from "../../src/growth/types.js";

const rules = (categoryRules.values[0] as (typeof categoryRules.values)[number]).value;

// The table "Kategori dan Ambang Batas Status Gizi Anak" of Permenkes 2/2020: [index, months, z, category].
const BOUNDARIES: readonly (readonly [JudgedIndex, number, number, string])[] = [
  ["weightForAge", 12, -3.01, "Berat badan sangat kurang"],
  ["weightForAge", 12, -3, "Berat badan kurang"],
  ["weightForAge", 12, -2.01, "Berat badan kurang"],
  ["weightForAge", 12, -2, "Berat badan normal"],
  ["weightForAge", 12, 1, "Berat badan normal"],
  ["weightForAge", 60, 1.01, "Risiko berat badan lebih"],
  ["lengthHeightForAge", 12, -3.01, "Sangat pendek"],
  ["lengthHeightForAge", 12, -3, "Pendek"],
  ["lengthHeightForAge", 12, -2.01, "Pendek"],
  ["lengthHeightForAge", 12, -2, "Normal"],
  ["lengthHeightForAge", 12, 3, "Normal"],
  ["lengthHeightForAge", 60, 3.01, "Tinggi"],
  ["weightForLengthHeight", 12, -3.01, "Gizi buruk"],
  ["weightForLengthHeight", 12, -3, "Gizi kurang"],
  ["weightForLengthHeight", 12, -2.01, "Gizi kurang"],
  ["weightForLengthHeight", 12, -2, "Gizi baik"],
  ["weightForLengthHeight", 12, 1, "Gizi baik"],
  ["weightForLengthHeight", 12, 1.01, "Berisiko gizi lebih"],
  ["weightForLengthHeight", 12, 2, "Berisiko gizi lebih"],
  ["weightForLengthHeight", 12, 2.01, "Gizi lebih"],
  ["weightForLengthHeight", 12, 3, "Gizi lebih"],
  ["weightForLengthHeight", 12, 3.01, "Obesitas"],
  ["bmiForAge", 60, -3.01, "Gizi buruk"],
  ["bmiForAge", 60, 1.5, "Berisiko gizi lebih"],
  ["bmiForAge", 60, 2.5, "Gizi lebih"],
  ["bmiForAge", 60, 3.5, "Obesitas"],
  ["bmiForAge", 61, -3.01, "Gizi buruk"],
  ["bmiForAge", 61, -3, "Gizi kurang"],
  ["bmiForAge", 61, -2, "Gizi baik"],
  ["bmiForAge", 61, 1, "Gizi baik"],
  ["bmiForAge", 61, 1.01, "Gizi lebih"],
  ["bmiForAge", 216, 2, "Gizi lebih"],
  ["bmiForAge", 216, 2.01, "Obesitas"],
];

describe("categories of Permenkes 2/2020", () => {
  it.each(BOUNDARIES)("%s at %i months and z %d is %s", (index, months, z, name) => {
    expect(classify(rules, index, z, false, months)?.name.id).toBe(name);
  });

  it("has none for BB/U and TB/U after 60 months, for IMT/U after 216, nor for a missing z", () => {
    expect(classify(rules, "weightForAge", 0, false, 61)).toBeUndefined();
    expect(classify(rules, "lengthHeightForAge", 0, false, 61)).toBeUndefined();
    expect(classify(rules, "bmiForAge", 0, false, 217)).toBeUndefined();
    expect(classify(rules, "bmiForAge", Number.NaN, false, 12)).toBeUndefined();
  });

  it("calls a flagged z periksa-ulang and nothing else", () => {
    expect(classify(rules, "weightForLengthHeight", -5.01, true, 12)?.code).toBe("periksa-ulang");
  });

  it("judges weight-for-length of a child of unknown age", () => {
    expect(classify(rules, "weightForLengthHeight", -3.01, false, Number.NaN)?.code).toBe("gizi-buruk");
  });
});

const category = (code: string): GrowthCategory => ({ code, name: { id: code, en: code } });

describe("nutrition status and referral", () => {
  const base = {
    completedMonths: 12,
    oedema: false,
    armCircumferenceCm: Number.NaN,
    weightForLengthHeight: category("gizi-baik"),
    bmiForAge: undefined,
  };
  const statusOf = (facts: Partial<typeof base>) => nutritionStatus(rules, { ...base, ...facts } as typeof base);

  it.each([
    ["oedema, whatever the z", { oedema: true }, "gizi-buruk", "oedema"],
    [
      "an arm of 11.4 cm at 6 months",
      { armCircumferenceCm: 11.4, completedMonths: 6 },
      "gizi-buruk",
      "arm-circumference",
    ],
    [
      "an arm of 11.4 cm at 59 months",
      { armCircumferenceCm: 11.4, completedMonths: 59 },
      "gizi-buruk",
      "arm-circumference",
    ],
    ["an arm of 11.5 cm", { armCircumferenceCm: 11.5 }, "gizi-kurang", "arm-circumference"],
    ["an arm of 12.5 cm", { armCircumferenceCm: 12.5 }, "gizi-baik", "weight-for-length-height"],
    [
      "an arm of 11 cm below 6 months",
      { armCircumferenceCm: 11, completedMonths: 5 },
      "gizi-baik",
      "weight-for-length-height",
    ],
    [
      "an arm of 11 cm at 60 months",
      { armCircumferenceCm: 11, completedMonths: 60 },
      "gizi-baik",
      "weight-for-length-height",
    ],
    ["an arm of 0 cm is no measure", { armCircumferenceCm: 0 }, "gizi-baik", "weight-for-length-height"],
    [
      "a severe z with an arm of 12 cm",
      { armCircumferenceCm: 12, weightForLengthHeight: category("gizi-buruk") },
      "gizi-buruk",
      "weight-for-length-height",
    ],
    [
      "IMT/U after 60 months",
      { completedMonths: 80, bmiForAge: category("obesitas") as never },
      "obesitas",
      "bmi-for-age",
    ],
  ])("%s", (_, facts, code, basis) => {
    expect(statusOf(facts)).toMatchObject({ code, basis });
  });

  it("is unknown without weight-for-length, and never read from IMT/U before 61 months", () => {
    const facts = { weightForLengthHeight: undefined as never, bmiForAge: category("gizi-buruk") as never };
    expect(statusOf(facts)).toBeUndefined();
    expect(referral(statusOf(facts), category("berat-badan-normal"))).toEqual({ urgency: "unknown", reasons: [] });
  });

  it.each([
    ["gizi-buruk", "berat-badan-normal", "now", ["severely-wasted"]],
    ["gizi-buruk", "berat-badan-sangat-kurang", "now", ["severely-wasted", "severely-underweight"]],
    ["gizi-kurang", "berat-badan-kurang", "soon", ["wasted"]],
    ["gizi-baik", "berat-badan-sangat-kurang", "soon", ["severely-underweight"]],
    ["gizi-baik", "risiko-berat-badan-lebih", "soon", ["above-orange-line"]],
    ["gizi-baik", "berat-badan-normal", "none", []],
    ["periksa-ulang", "berat-badan-normal", "unknown", []],
    ["periksa-ulang", "berat-badan-sangat-kurang", "soon", ["severely-underweight"]],
  ])("%s with %s: %s", (status, weight, urgency, reasons) => {
    const found = { ...category(status), basis: "weight-for-length-height" as const };
    expect(referral(found, category(weight))).toEqual({ urgency, reasons });
  });
});
