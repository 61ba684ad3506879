import { type Confidence, timeline } from "../law/index.js";
import type { GrowthCategory } from "./types.js";
import { band, type CategoryBand, categoriesCitation, REST, weightBands } from "./weight-bands.js";

export type { CategoryBand } from "./weight-bands.js";

/** The four judged indices with their bands, from the lowest z to the highest. */
export interface CategoryRules {
  readonly weightForAge: readonly CategoryBand[];
  readonly lengthHeightForAge: readonly CategoryBand[];
  readonly weightForLengthHeight: readonly CategoryBand[];
  readonly bmiForAge: readonly CategoryBand[];
  /** IMT/U from the 61st completed month: overweight begins at +1, obesity at +2. */
  readonly bmiForAgeFrom61Months: readonly CategoryBand[];
  /** What a wasted under-five is called; oedema and a thin arm take the same names. */
  readonly severe: GrowthCategory;
  readonly moderate: GrowthCategory;
  readonly armCircumference: ArmCircumferenceRule;
}

/**
 * LiLA that decides whatever the z. Not from the decree but from the ministry's guideline on severe malnutrition of
 * 2019 and its chart for sick children (MTBS); known at second hand.
 */
export interface ArmCircumferenceRule {
  readonly severeBelowCm: number;
  readonly moderateBelowCm: number;
  /** First completed month at which the rule counts. */
  readonly fromMonth: number;
  /** Completed month from which it counts no longer. */
  readonly beforeMonth: number;
  readonly source: string;
  readonly confidence: Confidence;
}

const severelyWasted = /* @__PURE__ */ band(-3, false, "gizi-buruk", "Gizi buruk", "severely wasted");
const wasted = /* @__PURE__ */ band(-2, false, "gizi-kurang", "Gizi kurang", "wasted");
const wellNourished = /* @__PURE__ */ band(1, true, "gizi-baik", "Gizi baik", "normal");

const bandsByLength: readonly CategoryBand[] = [
  severelyWasted,
  wasted,
  wellNourished,
  /* @__PURE__ */ band(2, true, "berisiko-gizi-lebih", "Berisiko gizi lebih", "possible risk of overweight"),
  /* @__PURE__ */ band(3, true, "gizi-lebih", "Gizi lebih", "overweight"),
  /* @__PURE__ */ band(REST, true, "obesitas", "Obesitas", "obese"),
];

/** The categories of Permenkes 2/2020: -3 and -2 belong to the better class, +1, +2 and +3 to the lower one. */
export const categoryRules = /* @__PURE__ */ timeline<CategoryRules>({
  id: "growth.categories",
  unit: "SD",
  verifiedUntil: "2026-11-01",
  values: [
    {
      from: "2020-01-08",
      cite: categoriesCitation,
      confidence: "secondary",
      value: {
        weightForAge: weightBands,
        lengthHeightForAge: [
          /* @__PURE__ */ band(-3, false, "sangat-pendek", "Sangat pendek", "severely stunted"),
          /* @__PURE__ */ band(-2, false, "pendek", "Pendek", "stunted"),
          /* @__PURE__ */ band(3, true, "normal", "Normal", "normal"),
          /* @__PURE__ */ band(REST, true, "tinggi", "Tinggi", "tall"),
        ],
        weightForLengthHeight: bandsByLength,
        bmiForAge: bandsByLength,
        severe: severelyWasted,
        moderate: wasted,
        armCircumference: {
          severeBelowCm: 11.5,
          moderateBelowCm: 12.5,
          fromMonth: 6,
          beforeMonth: 60,
          source: "Kemenkes, Pedoman Pencegahan dan Tatalaksana Gizi Buruk pada Balita, 2019; bagan MTBS",
          confidence: "secondary",
        },
        bmiForAgeFrom61Months: [
          /* @__PURE__ */ band(-3, false, "gizi-buruk", "Gizi buruk", "severely thin"),
          /* @__PURE__ */ band(-2, false, "gizi-kurang", "Gizi kurang", "thin"),
          wellNourished,
          /* @__PURE__ */ band(2, true, "gizi-lebih", "Gizi lebih", "overweight"),
          /* @__PURE__ */ band(REST, true, "obesitas", "Obesitas", "obese"),
        ],
      },
    },
  ],
});

/** A flagged z: measure and record again, and leave it out of every count. */
export const CHECK_AGAIN: GrowthCategory = {
  code: "periksa-ulang",
  name: { id: "Periksa ulang", en: "check again" },
};
