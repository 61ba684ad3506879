import type { KbmTable, KbmVariant, MonthlyGain } from "./kbm.js";
import { judgeGain } from "./kbm.js";
import type { WeightStatus } from "./types.js";

/** What is known of a month in which a child may have been weighed. */
export interface MonthFacts extends Partial<MonthlyGain> {
  readonly weighed: boolean;
  /** Whether the child was weighed in the programme in any earlier month. */
  readonly everBefore?: boolean | undefined;
  /** Whether it was weighed in the calendar month before. */
  readonly weighedLastMonth?: boolean | undefined;
}

/**
 * Decides a month's status from facts: nothing when not weighed, then B, then O, then N or T by the minimum gain.
 *
 * @param facts - whether the child was weighed, before and last month; sex, completed months and grams gained
 * @param table - the rule in force, from `at(kbmTable, asOf)`
 * @param choice - the form of the table, by default that of the child's sex
 * @returns the status; null when not weighed, or when a fact that decides is not known
 * @throws RangeError when `choice` is no form
 * @example
 * ```ts
 * import { at } from "tatasehat/law";
 * import { decideStatus, kbmTable } from "tatasehat/posyandu";
 * const rule = at(kbmTable, "2024-07-24");
 * const facts = { weighed: true, everBefore: true, weighedLastMonth: false, gainGrams: 900 };
 * rule.ok && decideStatus(facts, rule.value.value); //=> "O"
 * ```
 */
export function decideStatus(
  facts: MonthFacts,
  table: KbmTable,
  choice: KbmVariant | "by-sex" = "by-sex",
): WeightStatus | null {
  const { weighed, everBefore, weighedLastMonth, ageMonths = Number.NaN, gainGrams = Number.NaN } = facts;
  if (!weighed) return null;
  if (everBefore === false) return "B";
  if (weighedLastMonth === false) return everBefore ? "O" : null;
  if (weighedLastMonth !== true) return null;
  return judgeGain({ sex: facts.sex, ageMonths, gainGrams }, table, choice).status;
}

/**
 * Says whether the last two weighings were both T in consecutive months (2T).
 *
 * @param statuses - one a month, oldest first; null for a month without weighing, which breaks a run, as O and B do
 * @returns true when the last weighing and the one of the month before it are T
 * @example
 * ```ts
 * import { isTwoT } from "tatasehat/posyandu";
 * isTwoT(["N", "T", "T"]); //=> true
 * isTwoT(["T", null, "O"]); //=> false
 * ```
 */
export function isTwoT(statuses: readonly (WeightStatus | null)[]): boolean {
  const last = statuses.findLastIndex((status) => status !== null);
  return statuses[last] === "T" && statuses[last - 1] === "T";
}
