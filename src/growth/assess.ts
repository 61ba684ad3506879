import { completedMonths } from "../foundation/calendar.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { at, type DatedValue } from "../law/index.js";
import { wholeDay } from "./age.js";
import { type CategoryRules, categoryRules } from "./categories.js";
import { classify, type JudgedIndex, nutritionStatus, referral } from "./classify.js";
import type { GrowthIndex } from "./growth-index.js";
import { INDEX_NAMES } from "./indices.js";
import { printedScore, printedStandard, printedVisit } from "./monthly.js";
import { indexOf } from "./score.js";
import type {
  Assessment,
  AssessOptions,
  ChildMeasurement,
  GrowthCategory,
  Method,
  Standard,
  ZScores,
} from "./types.js";
import { readVisit, type Visit } from "./visit.js";
import { checkedStandard, isVisit, judged, scoresOf } from "./z-scores.js";

const JUDGED: readonly JudgedIndex[] = ["weightForAge", "lengthHeightForAge", "weightForLengthHeight", "bmiForAge"];

function checkedMethod(method: Method | undefined): Method {
  if (method === undefined) return "day-lms";
  if (method !== "day-lms" && method !== "completed-month-lms" && method !== "printed-sd") {
    throw new RangeError(`unknown method: ${String(method)}`);
  }
  return method;
}

/** Completed months: of the calendar where the dates are known, else whole months of 30.4375 days. */
function completedMonthsOf(child: ChildMeasurement, months: number): number {
  return child.bornOn != null && child.measuredOn != null
    ? completedMonths(child.bornOn, child.measuredOn)
    : Math.floor(months);
}

function printedScoresOf(
  visit: Visit,
  months: number,
  standard: Standard,
  method: Exclude<Method, "day-lms">,
  notices: Notice[],
): ZScores {
  const printed = printedVisit(visit, months, standard);
  const scores: { -readonly [K in keyof ZScores]: ZScores[K] } = { standard };
  if (!Number.isNaN(visit.days)) scores.ageDays = wholeDay(visit.days);
  if (!Number.isNaN(printed.corrected)) scores.correctedLengthHeightCm = printed.corrected;
  if (!Number.isNaN(printed.bmi)) scores.bmi = printed.bmi;
  for (const name of INDEX_NAMES) {
    const score = printedScore(printed, name, method);
    if (typeof score === "number") scores[name] = judged(indexOf(standard, name) as GrowthIndex, score);
    else notices.push({ code: `growth.no-${score}`, path: [name] });
  }
  return scores;
}

/**
 * The z-scores of one child with the categories of Permenkes 2/2020, the nutrition status and whether to refer.
 *
 * A flagged z is `periksa-ulang`: measure again, count nowhere. Oedema, or an arm below 11.5 cm at 6-59 months, is
 * `gizi-buruk` to be referred now, whatever the z. This is a screening aid and no diagnosis.
 *
 * @param child - sex, age (days, months or two dates) and measures in kg, cm and mm
 * @param options - `asOf` picks the rule in force (default: the date of measurement); `method` says how z is found;
 * `standard` as in `zScores`
 * @returns categories and referral; an issue when the input cannot be right or no rule was in force on that date
 * @throws RangeError for an unknown standard or method
 * @example
 * ```ts
 * import { assessGrowth } from "tatasehat/growth";
 * const result = assessGrowth({
 *   sex: "male", bornOn: "2023-01-10", measuredOn: "2024-07-10", weightKg: 7.4, lengthHeightCm: 76, measuredAs: "length",
 * });
 * result.ok && result.value.nutritionStatus?.name.id; //=> "Gizi buruk"
 * result.ok && result.value.referral; //=> { urgency: "now", reasons: ["severely-wasted", "severely-underweight"] }
 * ```
 */
export function assessGrowth(child: ChildMeasurement, options: AssessOptions = {}): Result<Assessment> {
  const method = checkedMethod(options.method);
  const wanted = checkedStandard(options.standard);
  const notices: Notice[] = [];

  const visit = readVisit(child, wanted, notices);
  if (!isVisit(visit)) return failure(...visit);
  const rule = rulesFor(options.asOf ?? child.measuredOn ?? undefined);
  if (!rule.ok) return rule;
  notices.push(...rule.notices);
  const rules = rule.value.value;

  const months = completedMonthsOf(child, visit.months);
  const scores =
    method === "day-lms"
      ? scoresOf(visit, notices)
      : printedScoresOf(visit, months, wanted === "auto" ? printedStandard(months) : wanted, method, notices);
  const categories: Partial<Record<JudgedIndex, GrowthCategory>> = {};
  for (const name of JUDGED) {
    const score = scores[name];
    if (score === undefined) continue;
    const category = classify(rules, name, score.z, score.flagged, months);
    if (category !== undefined) categories[name] = category;
    else notices.push({ code: "growth.no-category", path: [name] });
  }
  if (visit.arm > 0 && Number.isNaN(months))
    notices.push({ code: "growth.arm-needs-age", path: ["armCircumferenceCm"] });
  const status = nutritionStatus(rules, {
    completedMonths: months,
    oedema: visit.oedema,
    armCircumferenceCm: visit.arm,
    weightForLengthHeight: categories.weightForLengthHeight,
    bmiForAge: categories.bmiForAge,
  });
  const value: Assessment = {
    ...(scores.standard === undefined ? {} : { standard: scores.standard }),
    method,
    ...(scores.ageDays === undefined ? {} : { ageDays: scores.ageDays }),
    scores,
    ...categories,
    ...(status === undefined ? {} : { nutritionStatus: status }),
    referral: referral(status, categories.weightForAge),
    citations: [rule.value.cite],
  };
  return success(value, notices);
}

/** The categories in force; without any date the newest ones, and a notice that says so. */
function rulesFor(asOf: string | undefined): Result<DatedValue<CategoryRules>> {
  if (asOf !== undefined) return at(categoryRules, asOf);
  const newest = categoryRules.values.at(-1) as DatedValue<CategoryRules>;
  return success(newest, [{ code: "growth.newest-rule-assumed", facts: { from: newest.from }, citation: newest.cite }]);
}
