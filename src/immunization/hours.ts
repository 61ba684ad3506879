import { daysBetween, type IsoDate } from "../foundation/calendar.js";

/**
 * Whether so many hours can lie between a birth and a dose on these two days: a dose n calendar days after birth comes
 * more than n - 1 and less than n + 1 days after the hour of birth.
 *
 * @param bornOn - the date of birth, YYYY-MM-DD
 * @param givenOn - the day of the dose, YYYY-MM-DD
 * @param hours - hours between birth and dose, 0 or more
 * @returns whether they agree; false when a day or the hours are none
 * @example
 * ```ts
 * import { hoursAgree } from "tatasehat/immunization";
 * hoursAgree("2025-01-10", "2025-01-11", 23); //=> true
 * hoursAgree("2025-01-10", "2025-01-11", 48); //=> false
 * ```
 */
export function hoursAgree(bornOn: IsoDate, givenOn: IsoDate, hours: number): boolean {
  const days = daysBetween(bornOn, givenOn);
  return hours >= 0 && hours > (days - 1) * 24 && hours < (days + 1) * 24;
}
