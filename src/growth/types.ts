import type { Bilingual, Citation } from "../foundation/result.js";

/** The sex on which every growth reference depends. */
export type Sex = "male" | "female";

/** How a child was measured: lying on its back (`length`) or standing (`height`). */
export type Position = "length" | "height";

/** A growth reference: WHO 2006 for 0-59 months, WHO 2007 for 5-19 years. */
export type Standard = "who-2006" | "who-2007";

/** The eight indices of WHO 2006, of which WHO 2007 knows the first, the second and the fourth. */
export type IndexName =
  | "weightForAge"
  | "lengthHeightForAge"
  | "weightForLengthHeight"
  | "bmiForAge"
  | "headCircumferenceForAge"
  | "armCircumferenceForAge"
  | "tricepsSkinfoldForAge"
  | "subscapularSkinfoldForAge";

/** One visit of one child. The age comes as days, as months, or from two dates; several forms must agree. */
export interface ChildMeasurement {
  readonly sex?: Sex | undefined;
  /** Age in days; a fraction is rounded half up to the whole day. */
  readonly ageDays?: number | undefined;
  /** Age in months of 30.4375 days. */
  readonly ageMonths?: number | undefined;
  /** Date of birth, YYYY-MM-DD. */
  readonly bornOn?: string | undefined;
  /** Date of measurement, YYYY-MM-DD; never today by default. */
  readonly measuredOn?: string | undefined;
  /** Body weight in kilograms. */
  readonly weightKg?: number | undefined;
  /** Length or height in centimetres, as measured. */
  readonly lengthHeightCm?: number | undefined;
  readonly measuredAs?: Position | undefined;
  /** Head circumference in centimetres. */
  readonly headCircumferenceCm?: number | undefined;
  /** Mid-upper-arm circumference (LiLA, MUAC) in centimetres. */
  readonly armCircumferenceCm?: number | undefined;
  /** Triceps skinfold in millimetres. */
  readonly tricepsSkinfoldMm?: number | undefined;
  /** Subscapular skinfold in millimetres. */
  readonly subscapularSkinfoldMm?: number | undefined;
  /** Pitting oedema of both feet; unknown is not the same as `false`. */
  readonly oedema?: boolean | undefined;
}

/** One index of one child. */
export interface ZScore {
  /** Rounded to two decimals, as the reference rounds: categories are decided on this. */
  readonly z: number;
  /** Not rounded. */
  readonly exact: number;
  /** Beyond what WHO holds plausible: to be measured again, and outside every count. */
  readonly flagged: boolean;
}

/** The indices that the reference gives for a child; an absent one has a notice that says why. */
export interface ZScores extends Readonly<Partial<Record<IndexName, ZScore>>> {
  readonly standard?: Standard;
  /** Age in whole days. */
  readonly ageDays?: number;
  /** Length or height after the 0.7 cm correction for the position. */
  readonly correctedLengthHeightCm?: number;
  /** Body mass index in kg/m², not rounded. */
  readonly bmi?: number;
}

/** How the assessment found its z-scores. */
export type Method = "day-lms" | "completed-month-lms" | "printed-sd";

/** A category of Permenkes 2/2020. */
export interface GrowthCategory {
  /** ASCII kebab-case, such as `gizi-kurang`; `periksa-ulang` for a flagged z. */
  readonly code: string;
  readonly name: Bilingual;
}

/** Why a child is to be referred. */
export type ReferralReason =
  | "oedema"
  | "arm-circumference-below-11.5"
  | "severely-wasted"
  | "severely-underweight"
  | "wasted"
  | "above-orange-line";

/** A child's nutrition status with what decided it. */
export interface NutritionStatus extends GrowthCategory {
  /** What decided: oedema and arm circumference come before any z. */
  readonly basis: "oedema" | "arm-circumference" | "weight-for-length-height" | "bmi-for-age";
}

/** Whether a child is to be referred, how soon, and why. */
export interface Referral {
  /** `unknown` when nothing decides: it is not a no. */
  readonly urgency: "now" | "soon" | "none" | "unknown";
  readonly reasons: readonly ReferralReason[];
}

/** What a health worker needs to know of one visit. */
export interface Assessment {
  readonly standard?: Standard;
  readonly method: Method;
  readonly ageDays?: number;
  /** The z-scores behind the categories, found by `method`. */
  readonly scores: ZScores;
  /** BB/U */
  readonly weightForAge?: GrowthCategory;
  /** PB/U or TB/U */
  readonly lengthHeightForAge?: GrowthCategory;
  /** BB/PB or BB/TB */
  readonly weightForLengthHeight?: GrowthCategory;
  /** IMT/U */
  readonly bmiForAge?: GrowthCategory;
  readonly nutritionStatus?: NutritionStatus;
  readonly referral: Referral;
  readonly citations: readonly Citation[];
}

/** What `assessGrowth` is told beside the child. */
export interface AssessOptions {
  /** The date whose rule applies, YYYY-MM-DD; by default the date of measurement. */
  readonly asOf?: string;
  /** How the z-scores are found; default `day-lms`, as WHO Anthro. */
  readonly method?: Method;
  /** Default `auto`: WHO 2006 below 60 months, else WHO 2007. */
  readonly standard?: "auto" | Standard;
}
