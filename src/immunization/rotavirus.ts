import { epochDay, isIsoDate, isoDate } from "../foundation/calendar.js";
import { dayAtMonths, packDay } from "../foundation/packed-day.js";
import { failure, type Result, success } from "../foundation/result.js";
import { contraindicationsNotAssessed } from "./notices.js";

const LAST_MONTHS = 6;
const LAST_DAYS = 29;

/**
 * The last day for a dose of rotavirus vaccine: six calendar months after birth, and 29 days more.
 *
 * In a short month the seventh month of age is complete before that day; the chart then ends with the sixth month.
 *
 * @param bornOn - the date of birth, YYYY-MM-DD
 * @returns the day, YYYY-MM-DD; an issue when the birth is no date
 * @example
 * ```ts
 * import { lastRotavirusDay } from "tatasehat/immunization";
 * const result = lastRotavirusDay("2024-01-10");
 * result.ok && result.value; //=> "2024-08-08"
 * ```
 */
export function lastRotavirusDay(bornOn: string): Result<string> {
  if (!isIsoDate(bornOn)) return failure({ code: "immunization.date-invalid", path: ["bornOn"] });
  const day = isoDate(dayAtMonths(packDay(epochDay(bornOn)), LAST_MONTHS) + LAST_DAYS);
  if (day === "") return failure({ code: "immunization.date-invalid", path: ["bornOn"] });
  return success(day, [contraindicationsNotAssessed]);
}
