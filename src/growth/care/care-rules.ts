import { type Confidence, cite, timeline } from "../../law/index.js";

/**
 * What the ministry's chart for sick children (MTBS) fixes for the care of malnourished children. The chart is known at
 * second hand, from a program that carries it out; the cut-offs of the z-score are those of Permenkes 2/2020, which it is
 * dated by here. The guideline behind it is of 2019 and adapts WHO's of 2013; it replaced the books of 2003 and 2011.
 * Permenkes 29/2019 is another rule: nutrition problems that a disease causes.
 */
export interface CareRules {
  /** The chart counts from this completed month. */
  readonly firstMonth: number;
  /** From this completed month on arm, appetite and outpatient care count. */
  readonly armFromMonth: number;
  /** The last completed month of the chart. */
  readonly lastMonth: number;
  /** Standard deviations of BB/PB or BB/TB. */
  readonly z: {
    readonly severe: number;
    readonly wasted: number;
    readonly normal: number;
    readonly risk: number;
    readonly overweight: number;
  };
  /** Centimetres of LiLA. */
  readonly armCircumferenceCm: { readonly severeBelow: number; readonly moderateBelow: number };
  /** Under this weight a malnourished child is cared for as an inpatient. */
  readonly inpatientBelowKg: number;
  /** Days to the next visit. */
  readonly comeBackInDays: { readonly outpatient: number; readonly moderate: number };
  /** Criteria of discharge: nobody here could read them. */
  readonly discharge: null;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The chart by date. Only the year of the source is known, so that it is vouched for up to that year's first day. */
export const careRules = /* @__PURE__ */ timeline<CareRules>({
  id: "growth.nutrition-care",
  verifiedUntil: "2026-01-01",
  values: [
    {
      from: "2020-01-08",
      cite: /* @__PURE__ */ cite("permenkes-2-2020", { annex: "Kategori dan Ambang Batas Status Gizi Anak" }),
      confidence: "secondary",
      value: {
        firstMonth: 2,
        armFromMonth: 6,
        lastMonth: 59,
        z: { severe: -3, wasted: -2, normal: 1, risk: 2, overweight: 3 },
        armCircumferenceCm: { severeBelow: 11.5, moderateBelow: 12.5 },
        inpatientBelowKg: 4,
        comeBackInDays: { outpatient: 7, moderate: 14 },
        discharge: null,
        source:
          "Kemenkes, bagan MTBS sebagaimana dijalankan sebuah program terbuka (2026); Pedoman Pencegahan dan Tata Laksana Gizi Buruk pada Balita, 2019",
        confidence: "secondary",
      },
    },
  ],
});
