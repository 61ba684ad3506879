/*
 * Calendar dates are texts, and everything here is integer arithmetic on the proleptic Gregorian calendar: no `Date`,
 * hence no time zone, no locale and no daylight saving to be wrong under. A date that is not one does not throw, since
 * dates are data: numbers come out as NaN, texts as "", objects with NaN in them or as undefined.
 */
import {
  dayAtMonths,
  monthsBetween,
  packDate,
  packDay,
  packedDay,
  packedMonth,
  packedYear,
  unpackDay,
} from "./packed-day.js";
import { failure, type Language, type Messages, type Result, success } from "./result.js";

/** A calendar date `YYYY-MM-DD`, from `0001-01-01` to `9999-12-31`. */
export type IsoDate = string;

/** What the issues of {@link parseIsoDate} say. */
export const calendarMessages: Messages = {
  "calendar.malformed": { id: "bukan tanggal TTTT-BB-HH", en: "not a date written YYYY-MM-DD" },
  "calendar.no-such-day": { id: "tanggal itu tidak ada di kalender", en: "the calendar has no such day" },
};

const ZERO = 48;
const HYPHEN = 45;

/** The number that two digits spell at a place in a text, or -1 when they are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month (1 to 12) of a year has. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** No date packs to less than 12 × 32, so that -1 is free to say "not a date". */
const NOT_A_DATE = -1;

function pack(date: unknown): number {
  if (typeof date !== "string" || date.length !== 10 || date.charCodeAt(4) !== HYPHEN || date.charCodeAt(7) !== HYPHEN)
    return NOT_A_DATE;
  const century = twoDigits(date, 0);
  const yearOfCentury = twoDigits(date, 2);
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return NOT_A_DATE;
  const year = century * 100 + yearOfCentury;
  if (year === 0 || day > daysInMonth(year, month)) return NOT_A_DATE;
  return packDate(year, month, day);
}

const FIRST_DAY = -719162; // 0001-01-01
const LAST_DAY = 2932896; // 9999-12-31

function civilText(year: number, month: number, day: number): IsoDate {
  const y = year < 10 ? `000${year}` : year < 100 ? `00${year}` : year < 1000 ? `0${year}` : `${year}`;
  return `${y}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/**
 * Tells whether a value is a date `YYYY-MM-DD` that the calendar has.
 *
 * @param value - anything, such as a cell of a file
 * @returns true for a real date of the years 0001 to 9999
 * @example
 * ```ts
 * import { isIsoDate } from "tatasehat/foundation";
 * isIsoDate("2024-02-29"); //=> true
 * isIsoDate("2023-02-29"); //=> false
 * ```
 */
export function isIsoDate(value: unknown): value is IsoDate {
  return pack(value) !== NOT_A_DATE;
}

/**
 * Reads a date, or says what is wrong with it; the text itself is not repeated, for it may be an identity number that
 * strayed into the wrong column.
 *
 * @param text - a date written `YYYY-MM-DD`
 * @returns the date; the issue `calendar.malformed` when it is written otherwise, `calendar.no-such-day` when the
 *   calendar lacks it
 * @example
 * ```ts
 * import { parseIsoDate } from "tatasehat/foundation";
 * parseIsoDate("2023-02-29"); //=> { ok: false, issues: [{ code: "calendar.no-such-day" }] }
 * ```
 */
export function parseIsoDate(text: string): Result<IsoDate> {
  if (isIsoDate(text)) return success(text);
  return failure({ code: /^\d{4}-\d{2}-\d{2}$/.test(text) ? "calendar.no-such-day" : "calendar.malformed" });
}

/**
 * Counts the days from 1970-01-01 to a date: the number that ages and intervals are computed in.
 *
 * @param date - a date `YYYY-MM-DD`, years 0001 to 9999
 * @returns whole days, negative before 1970; NaN when the text is not a date of the calendar
 * @example
 * ```ts
 * import { epochDay } from "tatasehat/foundation";
 * epochDay("2024-07-24"); //=> 19928
 * epochDay("2023-13-01"); //=> NaN
 * ```
 */
export function epochDay(date: IsoDate): number {
  const packed = pack(date);
  if (packed === NOT_A_DATE) return Number.NaN;
  return unpackDay(packed);
}

/**
 * Writes a day number as a date; the inverse of {@link epochDay}.
 *
 * @param day - whole days since 1970-01-01, from -719162 (0001-01-01) to 2932896 (9999-12-31)
 * @returns the date `YYYY-MM-DD`; an empty text when `day` is not whole or outside that range
 * @example
 * ```ts
 * import { isoDate } from "tatasehat/foundation";
 * isoDate(19928); //=> "2024-07-24"
 * ```
 */
export function isoDate(day: number): IsoDate {
  if (!(Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY)) return "";
  const packed = packDay(day);
  return civilText(packedYear(packed), packedMonth(packed), packedDay(packed));
}

/**
 * Counts the days between two dates.
 *
 * @param from - the earlier date `YYYY-MM-DD`
 * @param to - the later date `YYYY-MM-DD`
 * @returns whole days, 0 on the same day, negative when `to` comes first; NaN when either is not a date
 * @example
 * ```ts
 * import { daysBetween } from "tatasehat/foundation";
 * daysBetween("2024-02-28", "2024-03-01"); //=> 2
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return epochDay(to) - epochDay(from);
}

/**
 * Moves a date by whole days.
 *
 * @param date - a date `YYYY-MM-DD`
 * @param days - whole days, negative to go back
 * @returns the date `YYYY-MM-DD`; an empty text when `date` is not one or the result leaves the years 0001 to 9999
 * @example
 * ```ts
 * import { addDays } from "tatasehat/foundation";
 * addDays("2024-02-28", 2); //=> "2024-03-01"
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(epochDay(date) + days);
}

/**
 * Counts the calendar months completed since a birth, the age on which Indonesia's growth card and immunization
 * schedule stand: 2 months 29 days is 2 months.
 *
 * A month is complete when its day of the month is reached; until then it is one less. Who is born on the 31st therefore
 * completes a month that has no 31st on the first day after it, not on its last day: that last day's number has not been
 * reached, and a child is never counted older than it is.
 *
 * @param bornOn - the date of birth `YYYY-MM-DD`
 * @param on - the date on which the age is asked, `YYYY-MM-DD`
 * @returns whole months, negative when `on` precedes the birth; NaN when either is not a date
 * @example
 * ```ts
 * import { completedMonths } from "tatasehat/foundation";
 * completedMonths("2023-01-31", "2023-02-28"); //=> 0
 * completedMonths("2023-01-31", "2023-03-01"); //=> 1
 * ```
 */
export function completedMonths(bornOn: IsoDate, on: IsoDate): number {
  const born = pack(bornOn);
  const then = pack(on);
  return born === NOT_A_DATE || then === NOT_A_DATE ? Number.NaN : monthsBetween(born, then);
}

/**
 * Counts the years completed since a birth; who is born on 29 February completes a common year on 1 March.
 *
 * @param bornOn - the date of birth `YYYY-MM-DD`
 * @param on - the date on which the age is asked, `YYYY-MM-DD`
 * @returns whole years, negative when `on` precedes the birth; NaN when either is not a date
 * @example
 * ```ts
 * import { completedYears } from "tatasehat/foundation";
 * completedYears("2019-07-25", "2024-07-24"); //=> 4
 * ```
 */
export function completedYears(bornOn: IsoDate, on: IsoDate): number {
  return Math.floor(completedMonths(bornOn, on) / 12);
}

/** An age in completed years, completed months beyond them (0 to 11) and days beyond those (0 to 30). */
export interface AgeParts {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * Splits an age into years, months and days by the rule of {@link completedMonths}; the days count from the day on which
 * the last month was completed.
 *
 * @param bornOn - the date of birth `YYYY-MM-DD`
 * @param on - the date on which the age is asked, `YYYY-MM-DD`
 * @returns the parts; all NaN when either is not a date or `on` precedes the birth
 * @example
 * ```ts
 * import { ageParts } from "tatasehat/foundation";
 * ageParts("2022-04-19", "2024-07-24"); //=> { years: 2, months: 3, days: 5 }
 * ```
 */
export function ageParts(bornOn: IsoDate, on: IsoDate): AgeParts {
  const months = completedMonths(bornOn, on);
  if (!(months >= 0)) return { years: Number.NaN, months: Number.NaN, days: Number.NaN };
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: epochDay(on) - dayAtMonths(pack(bornOn), months),
  };
}

/**
 * Writes an age in full, as Indonesia's child health book does.
 *
 * @param parts - the age, from {@link ageParts}
 * @param language - `"id"` or `"en"`
 * @returns the age in words; an empty text when a part is NaN
 * @example
 * ```ts
 * import { ageParts, ageText } from "tatasehat/foundation";
 * ageText(ageParts("2022-04-19", "2024-07-24"), "id"); //=> "2 tahun 3 bulan 5 hari"
 * ageText({ years: 1, months: 0, days: 5 }, "en"); //=> "1 year 0 months 5 days"
 * ```
 */
export function ageText(parts: AgeParts, language: Language): string {
  const { years, months, days } = parts;
  if (Number.isNaN(years + months + days)) return "";
  if (language === "id") return `${years} tahun ${months} bulan ${days} hari`;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  return `${count(years, "year")} ${count(months, "month")} ${count(days, "day")}`;
}

/**
 * Names the calendar month of a date.
 *
 * @param date - a date `YYYY-MM-DD`
 * @returns the month `YYYY-MM`; an empty text when `date` is not one
 * @example
 * ```ts
 * import { monthOf } from "tatasehat/foundation";
 * monthOf("2024-07-24"); //=> "2024-07"
 * ```
 */
export function monthOf(date: IsoDate): string {
  return isIsoDate(date) ? date.slice(0, 7) : "";
}

/**
 * Finds the last day of the month in which a date lies.
 *
 * @param date - a date `YYYY-MM-DD`
 * @returns the last day `YYYY-MM-DD`; an empty text when `date` is not one
 * @example
 * ```ts
 * import { lastDayOfMonth } from "tatasehat/foundation";
 * lastDayOfMonth("2024-02-10"); //=> "2024-02-29"
 * ```
 */
export function lastDayOfMonth(date: IsoDate): IsoDate {
  const packed = pack(date);
  if (packed === NOT_A_DATE) return "";
  const year = packedYear(packed);
  const month = packedMonth(packed);
  return civilText(year, month, daysInMonth(year, month));
}

/** A quarter of a calendar year (triwulan), with its first and last day. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * Finds the quarter (triwulan) in which a date lies.
 *
 * @param date - a date `YYYY-MM-DD`
 * @returns the quarter with its first and last day; undefined when `date` is not one
 * @example
 * ```ts
 * import { quarterOf } from "tatasehat/foundation";
 * quarterOf("2024-07-24"); //=> { year: 2024, quarter: 3, start: "2024-07-01", end: "2024-09-30" }
 * ```
 */
export function quarterOf(date: IsoDate): Quarter | undefined {
  const packed = pack(date);
  if (packed === NOT_A_DATE) return undefined;
  const year = packedYear(packed);
  const quarter = Math.ceil(packedMonth(packed) / 3) as Quarter["quarter"];
  const last = quarter * 3;
  return {
    year,
    quarter,
    start: civilText(year, last - 2, 1),
    end: civilText(year, last, daysInMonth(year, last)),
  };
}
