/*
 * A date as one small integer, without allocation: months since year 0, times 32, plus the day of the month. It orders as
 * dates order, and the difference of two, shifted right by the five bits of the day, is the number of completed months
 * between them. Due lists of a nation ask for it many millions of times.
 *
 * Days are counted by Howard Hinnant's civil calendar ("chrono-Compatible Low-Level Date Algorithms"), whose years begin in
 * March, so that the leap day is their last. No year is negative here, so that `| 0` divides as floor does and keeps the
 * numbers integers.
 */
const DAYS_TO_1970 = 719468;
const DAYS_IN_ERA = 146097;
const DAY_BITS = 5;
const DAY_MASK = 31;

/** Packs a year, a month (1 to 12) and a day that the calendar has. */
export function packDate(year: number, month: number, day: number): number {
  return ((year * 12 + month - 1) << DAY_BITS) | day;
}

/** The day of the month of a packed day. */
export const packedDay = (packed: number): number => packed & DAY_MASK;
/** Its month, 1 to 12. */
export const packedMonth = (packed: number): number => ((packed >> DAY_BITS) % 12) + 1;
/** Its year. */
export const packedYear = (packed: number): number => ((packed >> DAY_BITS) / 12) | 0;

/** Packs a day number: days since 1970-01-01, in the years 1 to 9999. */
export function packDay(epochDay: number): number {
  const shifted = epochDay + DAYS_TO_1970;
  const era = (shifted / DAYS_IN_ERA) | 0;
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const leaps = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36524) | 0) + ((dayOfEra / 146096) | 0);
  const yearOfEra = ((dayOfEra - leaps) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const dayOfMonth = dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1;
  // March is month 2 of its calendar year, counted from 0; January and February fall into the next one.
  return (((era * 400 + yearOfEra) * 12 + marchMonth + 2) << DAY_BITS) | dayOfMonth;
}

/** The day number of a packed day: days since 1970-01-01. */
export function unpackDay(packed: number): number {
  return firstOfMonth(packed >> DAY_BITS) + (packed & DAY_MASK) - 1;
}

/** Months completed between two packed days; negative when the second comes first. */
export function monthsBetween(born: number, then: number): number {
  return (then - born) >> DAY_BITS;
}

function firstOfMonth(monthsSinceYear0: number): number {
  const march = monthsSinceYear0 - 2;
  const year = (march / 12) | 0;
  const era = (year / 400) | 0;
  const yearOfEra = year - era * 400;
  const days = yearOfEra * 365 + (yearOfEra >> 2) - ((yearOfEra / 100) | 0);
  return era * DAYS_IN_ERA + days + (((153 * (march - year * 12) + 2) / 5) | 0) - DAYS_TO_1970;
}

/** The day number on which who was born on a packed day completes so many months: where there is no such day, the next. */
export function dayAtMonths(born: number, months: number): number {
  const month = (born >> DAY_BITS) + months;
  const first = firstOfMonth(month);
  const length = firstOfMonth(month + 1) - first;
  return first + Math.min((born & DAY_MASK) - 1, length);
}
