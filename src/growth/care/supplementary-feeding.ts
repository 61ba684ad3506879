import { isRecord } from "../../foundation/records.js";
import { failure, type Notice, type Result, success } from "../../foundation/result.js";
import { type Answer, anyOf, ask } from "./answers.js";
import { type FeedingDays, type FeedingGroup, type FeedingOptions, feedingDays } from "./feeding-days.js";
import { type AgeInMonths, readFacts } from "./read.js";
import {
  NUTRITION_CODES,
  type NutritionCode,
  WEIGHT_CODES,
  WEIGHT_STATUSES,
  type WeightForAgeCode,
  type WeightStatus,
} from "./statuses.js";

/** What decides whether a child gets supplementary food. What is not known is left out or null. */
export interface FeedingChild extends AgeInMonths {
  /** The class of nutrition: a code of BB/PB or BB/TB, or of `nutritionClass`. */
  readonly nutritionStatus?: NutritionCode | null | undefined;
  /** The category of BB/U. */
  readonly weightForAge?: WeightForAgeCode | null | undefined;
  /** N, T, O or B of the growth card. */
  readonly weightStatus?: WeightStatus | null | undefined;
  /** Whether the gain lies below the 5th centile of WHO's increments. */
  readonly falters?: Answer | undefined;
  /** Stunting alone gives no entitlement, and takes none away. */
  readonly stunted?: Answer | undefined;
  readonly parentsWilling?: Answer | undefined;
}

/** Why a child gets supplementary food or not. */
export type FeedingReason =
  | "entitled"
  | "outside-age"
  | "severe-malnutrition"
  | "parents-unwilling"
  | "no-ground"
  | "age-not-known"
  | "ground-not-known";

/** Whether a child gets supplementary food (PMT), on which ground and for how long. */
export interface SupplementaryFeeding {
  /** Null when it cannot be told from what is known. */
  readonly eligible: Answer;
  readonly reason: FeedingReason;
  /** Every ground that holds, in the order of the guideline's rows. */
  readonly grounds: readonly FeedingGroup[];
  /** Days and version for the first of the grounds; null when the child is not known to be entitled. */
  readonly feeding: FeedingDays | null;
}

const FIRST_MONTH = 6;
const LAST_MONTH = 59;

/** The arm of a pregnant woman below which she counts as short of energy (KEK). */
const KEK_BELOW_CM = 23.5;

function decide(months: Answer, severe: Answer, willing: Answer, ground: Answer): readonly [Answer, FeedingReason] {
  if (months === false) return [false, "outside-age"];
  if (severe === true) return [false, "severe-malnutrition"];
  if (willing === false) return [false, "parents-unwilling"];
  if (ground === false) return [false, "no-ground"];
  if (ground === null) return [null, "ground-not-known"];
  return months === null ? [null, "age-not-known"] : [true, "entitled"];
}

/**
 * Whether a child gets supplementary food (PMT, local food), and for how many days.
 *
 * At 6-59 completed months: moderate malnutrition, low or very low weight for age, or a weight that does not rise (T, or
 * faltering by WHO's increments), stunted or not. Severe malnutrition is treated instead; that exclusion is not verified.
 * Stunting alone gives none. Which days hold on several grounds the sources do not say: those of the first row are taken.
 *
 * @param child - age in completed months or two dates, and the statuses known
 * @param options - `version` of the guideline, or `asOf` YYYY-MM-DD; by default the version of 2025
 * @returns yes, no or null for not known, with reason, grounds and days; an issue for an unknown code or unusable age
 * @throws RangeError for an unknown version, TypeError when both version and date are given
 * @example
 * ```ts
 * import { supplementaryFeeding } from "tatasehat/growth/nutrition-care";
 * const child = { ageMonths: 20, nutritionStatus: "gizi-baik", weightForAge: "berat-badan-normal", weightStatus: "T" };
 * const result = supplementaryFeeding(child, { version: "2025" });
 * result.ok && [result.value.eligible, result.value.feeding?.days]; //=> [true, 14]
 * ```
 */
export function supplementaryFeeding(child: FeedingChild, options: FeedingOptions = {}): Result<SupplementaryFeeding> {
  if (!isRecord(child)) return failure({ code: "growth.care-not-a-record", path: ["child"] });
  const reader = readFacts();
  const months = reader.months(child);
  const nutrition = reader.oneOf("nutritionStatus", child.nutritionStatus, NUTRITION_CODES);
  const weight = reader.oneOf("weightForAge", child.weightForAge, WEIGHT_CODES);
  const status = reader.oneOf("weightStatus", child.weightStatus, WEIGHT_STATUSES);
  const falters = reader.answer(["falters"], child.falters);
  const stunted = reader.answer(["stunted"], child.stunted);
  const willing = reader.answer(["parentsWilling"], child.parentsWilling);
  if (reader.issues.length > 0) return failure(...reader.issues);

  const known = nutrition === "periksa-ulang" || nutrition === "belum-dapat-ditentukan" ? null : nutrition;
  const severe = ask(known, (code) => code.startsWith("gizi-buruk"));
  // Without an arm measured a child may still be moderately malnourished.
  const isWasted = known === "gizi-baik-lila-tidak-diukur" ? null : ask(known, (code) => code === "gizi-kurang");
  const isLight = weight === "periksa-ulang" ? null : ask(weight, (code) => code.endsWith("kurang"));
  const isT = ask(status, (letter) => letter === "T");
  // T and faltering are two tests of the same ground: one of them answers it.
  const notRising = isT === null || falters === null ? (isT ?? falters) : isT || falters;
  const answers: readonly (readonly [FeedingGroup, Answer])[] = [
    ["gizi-kurang", isWasted],
    ["berat-badan-kurang", isLight],
    ["tidak-naik", notRising],
  ];
  const grounds = answers.filter(([, answer]) => answer === true).map(([group]) => group);
  const atAge = ask(months, (value) => value >= FIRST_MONTH && value <= LAST_MONTH);
  const [eligible, reason] = decide(atAge, severe, willing, anyOf(answers.map(([, answer]) => answer)));

  // Read for anybody, so that a wrong date or version never depends on the child.
  const feeding = feedingDays(grounds[0] ?? "gizi-kurang", options);
  if (!feeding.ok) return feeding;
  const notices: Notice[] = eligible === true ? [...feeding.notices] : [];
  if (reason === "severe-malnutrition") notices.push({ code: "growth.feeding-severe-excluded" });
  if (eligible === true && severe === null) notices.push({ code: "growth.feeding-severe-not-ruled-out" });
  if (eligible !== false && willing === null) notices.push({ code: "growth.feeding-parents-not-asked" });
  if (reason === "no-ground" && stunted === true) notices.push({ code: "growth.feeding-stunted-alone" });
  if (reason === "ground-not-known") {
    const unknown = answers.filter(([, answer]) => answer === null).map(([group]) => group);
    notices.push({ code: "growth.feeding-ground-not-known", facts: { groups: unknown.join(", ") } });
  }
  return success({ eligible, reason, grounds, feeding: eligible === true ? feeding.value : null }, notices);
}

/** Whether a pregnant woman gets supplementary food, and for how long. */
export interface MaternalFeeding {
  /** Null when her arm was not measured. */
  readonly eligible: Answer;
  readonly feeding: FeedingDays | null;
}

/**
 * Whether a pregnant woman gets supplementary food: those short of energy (KEK), with an arm below 23.5 cm. The limit is
 * not verified.
 *
 * @param woman - mid-upper-arm circumference (LiLA) in cm
 * @param options - `version` of the guideline, or `asOf` YYYY-MM-DD; by default the version of 2025
 * @returns yes, no or null for not measured, with the days; an issue for a measure that cannot be used
 * @throws RangeError for an unknown version, TypeError when both version and date are given
 * @example
 * ```ts
 * import { maternalFeeding } from "tatasehat/growth/nutrition-care";
 * const result = maternalFeeding({ armCircumferenceCm: 23.4 }, { version: "2025" });
 * result.ok && result.value.feeding?.days; //=> 120
 * ```
 */
export function maternalFeeding(
  woman: { readonly armCircumferenceCm?: number | null | undefined },
  options: FeedingOptions = {},
): Result<MaternalFeeding> {
  if (!isRecord(woman)) return failure({ code: "growth.care-not-a-record", path: ["woman"] });
  const reader = readFacts();
  const arm = reader.measure("armCircumferenceCm", woman.armCircumferenceCm);
  if (reader.issues.length > 0) return failure(...reader.issues);
  const feeding = feedingDays("ibu-hamil-kek", options);
  if (!feeding.ok) return feeding;
  const eligible = ask(arm, (value) => value < KEK_BELOW_CM);
  return success({ eligible, feeding: eligible === true ? feeding.value : null }, [
    ...(eligible === true ? feeding.notices : []),
    { code: "growth.feeding-kek-limit-not-verified", facts: { below: KEK_BELOW_CM } },
  ]);
}
