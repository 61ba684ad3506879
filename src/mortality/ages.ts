import { completedMonths, daysBetween, type IsoDate } from "../foundation/calendar.js";

/** A mother's death counts until this many days after the end of the pregnancy. */
export const MATERNAL_DAYS = 42;

/** The last day of life that is neonatal: 28 by the national dictionary of statistics, 27 where day 28 is the next one. */
export type NeonatalUntilDay = 27 | 28;

/** The national dictionary's. */
const NATIONAL_NEONATAL_DAY: NeonatalUntilDay = 28;

/** The last day of life that is early neonatal; the day of birth is day 0. */
export const EARLY_NEONATAL_DAY = 6;

/** Infants have completed less than 12 months, under-fives less than 60. */
const INFANT_MONTHS = 11;
const UNDER_FIVE_MONTHS = 59;

/** Whose death it is: of a newborn in the first week or later, of an older infant, of a child of 12-59 months, or older. */
export type AgeGroup = "early-neonatal" | "late-neonatal" | "post-neonatal" | "child" | "older";

/** The upper day of neonatal deaths that was asked for, or the national one. */
export function checkedNeonatalDay(day: NeonatalUntilDay = NATIONAL_NEONATAL_DAY): NeonatalUntilDay {
  if (day !== 27 && day !== 28) throw new RangeError("neonatalUntilDay must be 27 or 28");
  return day;
}

/**
 * The age group of a death, from two dates: 0-6 days, to day 28 (or 27), to 11 completed months, to 59, and older.
 *
 * @param bornOn - the date of birth, YYYY-MM-DD
 * @param diedOn - the day of the death, YYYY-MM-DD
 * @param neonatalUntilDay - the last neonatal day: 28 (the national dictionary's, the default) or 27
 * @returns the group; undefined when either is no date or the death precedes the birth
 * @throws RangeError when the day is neither 27 nor 28
 * @example
 * ```ts
 * import { ageGroupAtDeath } from "tatasehat/mortality";
 * ageGroupAtDeath("2024-02-01", "2024-02-29"); //=> "late-neonatal"
 * ageGroupAtDeath("2024-02-01", "2024-02-29", 27); //=> "post-neonatal"
 * ```
 */
export function ageGroupAtDeath(
  bornOn: IsoDate,
  diedOn: IsoDate,
  neonatalUntilDay?: NeonatalUntilDay,
): AgeGroup | undefined {
  const lastNeonatal = checkedNeonatalDay(neonatalUntilDay);
  const days = daysBetween(bornOn, diedOn);
  if (!(days >= 0)) return undefined;
  if (days <= EARLY_NEONATAL_DAY) return "early-neonatal";
  if (days <= lastNeonatal) return "late-neonatal";
  const months = completedMonths(bornOn, diedOn);
  if (months <= INFANT_MONTHS) return "post-neonatal";
  return months <= UNDER_FIVE_MONTHS ? "child" : "older";
}
