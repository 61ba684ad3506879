/*
 * The date DDMMYY inside a number. Its century is not in the number: a birth in "10" may be of 1910 or 2010, so every
 * date that fits is given and the caller, who knows more, decides.
 */
import { type IsoDate, isIsoDate } from "../foundation/calendar.js";
import { twoDigitsAt } from "./digits.js";
import type { NumberError } from "./findings.js";

/** Days and months in one integer that orders as dates order: months since year 0, times 32, plus the day. */
const DAY_BITS = 5;
const RANKS_IN_YEAR = 12 << DAY_BITS;

const rank = (year: number, month: number, day: number): number => ((year * 12 + month - 1) << DAY_BITS) | day;

/** PP 40/2019 article 31 (1) b: a woman's day has 40 added. */
const WOMENS_DAYS = 40;

/** A date as digits 7-12 hold it; a day of 41 or more is a woman's, and 40 is taken off. It may be no date at all. */
export interface WrittenDate {
  readonly isWomans: boolean;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Reads digits 7-12 of a number of sixteen digits. */
export function writtenDate(digits: string): WrittenDate {
  // A piece of its own: reading digit by digit in a slice of a file's line is slow.
  const date = digits.slice(6, 12);
  const written = twoDigitsAt(date, 0);
  const isWomans = written > WOMENS_DAYS;
  const day = isWomans ? written - WOMENS_DAYS : written;
  return { isWomans, day, month: twoDigitsAt(date, 2), year: twoDigitsAt(date, 4) };
}

/** The dates that a number may mean: after `above`, up to `latest`, both as ranks. */
export interface Limits {
  readonly above: number;
  readonly latest: number;
}

// A list of a million people asks with one and the same day and age: the last limits are kept.
let lastAsOf = "";
let lastMaxAge = 0;
let lastLimits: Limits | undefined;

/**
 * The limits for dates not after a day and at most so many completed years before it.
 *
 * @param asOf - the day, YYYY-MM-DD
 * @param maxAgeYears - completed years, a whole number from 0; Infinity for no limit
 * @returns the limits; undefined when `asOf` is no date
 * @throws RangeError for any other age
 */
export function limitsOf(asOf: IsoDate, maxAgeYears: number): Limits | undefined {
  if (lastLimits !== undefined && asOf === lastAsOf && maxAgeYears === lastMaxAge) return lastLimits;
  if (!(maxAgeYears >= 0 && (Number.isInteger(maxAgeYears) || maxAgeYears === Number.POSITIVE_INFINITY))) {
    throw new RangeError("maxAgeYears must be a whole number of years, 0 or more");
  }
  if (!isIsoDate(asOf)) return undefined;
  const latest = rank(Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7)), Number(asOf.slice(8)));
  // Who was born on `above` has just completed a year too many; see completedMonths in the foundation.
  lastLimits = { above: latest - (maxAgeYears + 1) * RANKS_IN_YEAR, latest };
  lastAsOf = asOf;
  lastMaxAge = maxAgeYears;
  return lastLimits;
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether 19YY or 20YY has the day; day 1 or more, month 1 to 12. They differ in the leap year 2000 alone. */
function isInCentury(century: 19 | 20, day: number, month: number, year: number): boolean {
  if (day === 29 && month === 2) return year % 4 === 0 && (year > 0 || century === 20);
  return day <= (LONGEST[month - 1] as number);
}

/** Whether what is written is a date of 19YY or 20YY. */
export function isDate({ day, month, year }: Omit<WrittenDate, "isWomans">): boolean {
  return day >= 1 && month >= 1 && month <= 12 && isInCentury(20, day, month, year);
}

/** What can be wrong with a date. */
export type DateError = Exclude<NumberError, "serial_zero">;

// Shared by all results, hence frozen.
const BAD_DAY: readonly DateError[] = /* @__PURE__ */ Object.freeze(["day_out_of_range"] as const);
const BAD_MONTH: readonly DateError[] = /* @__PURE__ */ Object.freeze(["month_out_of_range"] as const);
const BAD_BOTH: readonly DateError[] = /* @__PURE__ */ Object.freeze([...BAD_DAY, ...BAD_MONTH]);
const NO_SUCH_DATE: readonly DateError[] = /* @__PURE__ */ Object.freeze(["date_does_not_exist"] as const);
const NOTHING: readonly DateError[] = /* @__PURE__ */ Object.freeze([]);

/** What is wrong with what is written, in the order of the digits; nothing with a date of 19YY or 20YY. */
export function dateErrors(written: Omit<WrittenDate, "isWomans">): readonly DateError[] {
  const { day, month } = written;
  const isMonth = month >= 1 && month <= 12;
  if (day < 1 || day > 31) return isMonth ? BAD_DAY : BAD_BOTH;
  if (!isMonth) return BAD_MONTH;
  return isDate(written) ? NOTHING : NO_SUCH_DATE;
}

/** The centuries in which a date exists and lies within limits: none, 19YY (1), 20YY (2), both (3). */
export type Centuries = 0 | 1 | 2 | 3;

/**
 * The centuries that a date may be of.
 *
 * @param written - what {@link isDate} accepts
 * @param limits - from {@link limitsOf}
 */
export function centuriesOf({ day, month, year }: WrittenDate, limits: Limits): Centuries {
  const isEarlier = isInCentury(19, day, month, year) && isWithin(rank(1900 + year, month, day), limits);
  const isLater = isInCentury(20, day, month, year) && isWithin(rank(2000 + year, month, day), limits);
  return isEarlier ? (isLater ? 3 : 1) : isLater ? 2 : 0;
}

function isWithin(date: number, { above, latest }: Limits): boolean {
  return date > above && date <= latest;
}

/** The dates already written, by centuries and year, then by month and day: a long list repeats them. */
let known: (readonly IsoDate[] | undefined)[][] | undefined;

/**
 * A date in its centuries.
 *
 * @param written - what {@link isDate} accepts
 * @param centuries - from {@link centuriesOf}
 * @returns the dates YYYY-MM-DD, the earlier first; frozen, as results share them
 */
export function datesIn({ day, month, year }: WrittenDate, centuries: Centuries): readonly IsoDate[] {
  known ??= [];
  const place = year * 4 + centuries;
  let ofYear = known[place];
  if (ofYear === undefined) {
    ofYear = [];
    known[place] = ofYear;
  }
  const dayOfYear = (month << DAY_BITS) | day;
  let dates = ofYear[dayOfYear];
  if (dates === undefined) {
    const rest = `${pad(year)}-${pad(month)}-${pad(day)}`;
    dates = Object.freeze([...(centuries & 1 ? [`19${rest}`] : []), ...(centuries & 2 ? [`20${rest}`] : [])]);
    ofYear[dayOfYear] = dates;
  }
  return dates;
}

/** Every date of 19YY and 20YY that exists and lies within the limits; see {@link datesIn}. */
export function candidates(written: WrittenDate, limits: Limits): readonly IsoDate[] {
  return datesIn(written, centuriesOf(written, limits));
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
