import { type ArmCircumferenceRule, type CategoryBand, type CategoryRules, CHECK_AGAIN } from "./categories.js";
import type { GrowthCategory, NutritionStatus, Referral, ReferralReason } from "./types.js";

/** The indices that Permenkes 2/2020 puts into categories. */
export type JudgedIndex = "weightForAge" | "lengthHeightForAge" | "weightForLengthHeight" | "bmiForAge";

/** Categories of under-fives reach through the 60th completed month, those of IMT/U through the 216th. */
const LAST_MONTH_UNDER_FIVE = 60;
const LAST_MONTH = 216;

function bandOf(bands: readonly CategoryBand[], z: number): GrowthCategory | undefined {
  const band = bands.find(({ upTo, inclusive }) => (inclusive ? z <= upTo : z < upTo));
  return band && { code: band.code, name: band.name };
}

/**
 * The category of one index.
 *
 * @param rules - the rules in force
 * @param index - which index
 * @param z - the rounded z-score; NaN when there is none
 * @param flagged - whether the reference holds it implausible
 * @param completedMonths - age in completed months; NaN when unknown
 * @returns the category; `periksa-ulang` for a flagged z; nothing where the decree has no category
 * @example
 * ```ts
 * import { categoryRules, classify } from "tatasehat/growth";
 * import { at } from "tatasehat/law";
 * const rule = at(categoryRules, "2024-07-24");
 * rule.ok && classify(rule.value.value, "lengthHeightForAge", -2.01, false, 20)?.name.id; //=> "Pendek"
 * ```
 */
export function classify(
  rules: CategoryRules,
  index: JudgedIndex,
  z: number,
  flagged: boolean,
  completedMonths: number,
): GrowthCategory | undefined {
  if (Number.isNaN(z)) return undefined;
  const later = completedMonths > LAST_MONTH_UNDER_FIVE;
  if (later && (index !== "bmiForAge" || completedMonths > LAST_MONTH)) return undefined;
  if (flagged) return CHECK_AGAIN;
  return bandOf(later ? rules.bmiForAgeFrom61Months : rules[index], z);
}

/** What decides the nutrition status of one child. */
export interface NutritionFacts {
  /** Completed months; NaN when unknown. */
  readonly completedMonths: number;
  readonly oedema: boolean;
  /** Mid-upper-arm circumference in cm; NaN when not measured. */
  readonly armCircumferenceCm: number;
  readonly weightForLengthHeight: GrowthCategory | undefined;
  readonly bmiForAge: GrowthCategory | undefined;
}

/** Whether the arm circumference counts (measured, and at the right age) and lies below a limit. */
function armBelow(facts: NutritionFacts, rule: ArmCircumferenceRule, limitCm: number): boolean {
  const { armCircumferenceCm: arm, completedMonths: months } = facts;
  return arm > 0 && arm < limitCm && months >= rule.fromMonth && months < rule.beforeMonth;
}

/**
 * The nutrition status: oedema and a thin arm come before any z; IMT/U decides only after 60 months, since gizi buruk
 * of an under-five is never defined by it.
 *
 * @param rules - the rules in force
 * @param facts - age, oedema, arm circumference and the categories found
 * @returns the status with what decided it; nothing when nothing decides
 * @example
 * ```ts
 * import { categoryRules, nutritionStatus } from "tatasehat/growth";
 * import { at } from "tatasehat/law";
 * const rule = at(categoryRules, "2024-07-24");
 * const facts = {
 *   completedMonths: 20, oedema: false, armCircumferenceCm: 11.2, weightForLengthHeight: undefined, bmiForAge: undefined,
 * };
 * rule.ok && nutritionStatus(rule.value.value, facts)?.code; //=> "gizi-buruk"
 * ```
 */
export function nutritionStatus(rules: CategoryRules, facts: NutritionFacts): NutritionStatus | undefined {
  const { severe, moderate, armCircumference: arm } = rules;
  if (facts.oedema) return { code: severe.code, name: severe.name, basis: "oedema" };
  if (armBelow(facts, arm, arm.severeBelowCm)) {
    return { code: severe.code, name: severe.name, basis: "arm-circumference" };
  }
  const later = facts.completedMonths > LAST_MONTH_UNDER_FIVE;
  const byZ = later ? facts.bmiForAge : facts.weightForLengthHeight;
  if (byZ?.code !== severe.code && armBelow(facts, arm, arm.moderateBelowCm)) {
    return { code: moderate.code, name: moderate.name, basis: "arm-circumference" };
  }
  if (byZ === undefined) return undefined;
  return { code: byZ.code, name: byZ.name, basis: later ? "bmi-for-age" : "weight-for-length-height" };
}

/**
 * Whether to refer: severe malnutrition at once; a child under the red line or above the orange line of the growth
 * card, or with moderate malnutrition, soon. Without a usable nutrition status the answer is unknown, never no.
 *
 * @param status - the nutrition status
 * @param weightForAge - the category of BB/U
 * @returns how soon, and why
 * @example
 * ```ts
 * import { referral } from "tatasehat/growth";
 * referral(undefined, undefined); //=> { urgency: "unknown", reasons: [] }
 * ```
 */
export function referral(status: NutritionStatus | undefined, weightForAge: GrowthCategory | undefined): Referral {
  const reasons: ReferralReason[] = [];
  let urgency: Referral["urgency"] = "none";
  if (status?.code === "gizi-buruk") {
    urgency = "now";
    reasons.push(
      status.basis === "oedema"
        ? "oedema"
        : status.basis === "arm-circumference"
          ? "arm-circumference-below-11.5"
          : "severely-wasted",
    );
  }
  const soon: ReferralReason[] = [];
  if (weightForAge?.code === "berat-badan-sangat-kurang") soon.push("severely-underweight");
  if (status?.code === "gizi-kurang") soon.push("wasted");
  if (weightForAge?.code === "risiko-berat-badan-lebih") soon.push("above-orange-line");
  if (urgency === "none" && soon.length > 0) urgency = "soon";
  reasons.push(...soon);
  if (urgency === "none" && (status === undefined || status.code === CHECK_AGAIN.code)) urgency = "unknown";
  return { urgency, reasons };
}
