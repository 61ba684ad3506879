/*
 * Dates in words, and quarters as periods. The names of months and days are date-fns' own, asked from its locale by
 * number; its `format` is not used, because that goes through a `Date` in the machine's time zone, and in Samoa, which
 * skipped 30 December 2011, it prints the 31st. Apart from the index, so that only who prints dates pays for the names.
 */
import { enGB } from "date-fns/locale/en-GB";
import { id } from "date-fns/locale/id";
import { addDays, epochDay, type IsoDate, isIsoDate, type Quarter, quarterOf } from "./calendar.js";
import type { Language } from "./result.js";

type MonthIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
type DayIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6;

function names(language: Language) {
  return (language === "id" ? id : enGB).localize;
}

/**
 * Writes a date in words.
 *
 * @param date - a date `YYYY-MM-DD`
 * @param language - `"id"` or `"en"`
 * @returns day, month and year, such as `"24 Juli 2024"` or `"24 July 2024"`; an empty text when `date` is not one
 */
export function longDate(date: IsoDate, language: Language): string {
  if (!isIsoDate(date)) return "";
  return `${Number(date.slice(8))} ${monthName(Number(date.slice(5, 7)), language)} ${Number(date.slice(0, 4))}`;
}

/**
 * Names a month of the year.
 *
 * @param month - 1 to 12
 * @param language - `"id"` or `"en"`
 * @returns the name, such as `"Agustus"` or `"August"`
 * @throws RangeError when there is no such month
 */
export function monthName(month: number, language: Language): string {
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) throw new RangeError("month must be from 1 to 12");
  return names(language).month((month - 1) as MonthIndex, { width: "wide" });
}

/**
 * Names the day of the week on which a date falls.
 *
 * @param date - a date `YYYY-MM-DD`
 * @param language - `"id"` or `"en"`
 * @returns the name, such as `"Rabu"` or `"Wednesday"`; an empty text when `date` is not one
 */
export function dayName(date: IsoDate, language: Language): string {
  const day = epochDay(date);
  if (Number.isNaN(day)) return "";
  // 1970-01-01 was a Thursday, day 4 of a week that begins on Sunday; seven is added so that earlier days stay positive.
  return names(language).day(((((day + 4) % 7) + 7) % 7) as DayIndex, { width: "wide" });
}

/**
 * Names a quarter as reports do.
 *
 * @param quarter - a quarter, from `quarterOf`
 * @param language - `"id"` or `"en"`
 * @returns such as `"Triwulan III 2024"` or `"Quarter 3 of 2024"`
 */
export function quarterText(quarter: Pick<Quarter, "year" | "quarter">, language: Language): string {
  if (language === "en") return `Quarter ${quarter.quarter} of ${quarter.year}`;
  const roman = { 1: "I", 2: "II", 3: "III", 4: "IV" } as const;
  return `Triwulan ${roman[quarter.quarter]} ${quarter.year}`;
}

/**
 * Lists the quarters that a period touches, in order.
 *
 * @param from - the first day `YYYY-MM-DD`
 * @param to - the last day `YYYY-MM-DD`, included
 * @returns the quarters; none when `to` precedes `from` or either is not a date
 */
export function quartersBetween(from: IsoDate, to: IsoDate): readonly Quarter[] {
  const last = epochDay(to);
  const quarters: Quarter[] = [];
  let quarter = Number.isNaN(last) || epochDay(from) > last ? undefined : quarterOf(from);
  while (quarter !== undefined && epochDay(quarter.start) <= last) {
    quarters.push(quarter);
    quarter = quarterOf(addDays(quarter.end, 1));
  }
  return quarters;
}
