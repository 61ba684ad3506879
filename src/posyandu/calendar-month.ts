/*
 * Calendar months as whole numbers, counted from January 1900: a weighing is judged against the one of the month before,
 * a million times in a row. The first days of the months come from the calendar itself.
 */
import { epochDay, type IsoDate, lastDayOfMonth } from "../foundation/calendar.js";

const FIRST_YEAR = 1900;
const YEARS = 300;

/** Mean length of a month of the Gregorian calendar, in days. */
const MEAN_MONTH = 30.436875;

/** Says that a day lies in no month that is counted here. */
export const NO_MONTH = -1;

let starts: Int32Array | undefined;

const twoDigits = (value: number): string => String(value).padStart(2, "0");

function monthStarts(): Int32Array {
  starts ??= Int32Array.from({ length: YEARS * 12 + 1 }, (_, month) => epochDay(`${monthText(month)}-01`));
  return starts;
}

/**
 * The month in which a day lies.
 *
 * @param day - days since 1970-01-01, NaN allowed
 * @returns months since January 1900, or {@link NO_MONTH} outside the years 1900 to 2199
 */
export function monthAt(day: number): number {
  const first = monthStarts();
  const begin = first[0] as number;
  if (!(day >= begin && day < (first[YEARS * 12] as number))) return NO_MONTH;
  // The guess is never more than one month off.
  const guess = ((day - begin) / MEAN_MONTH) | 0;
  if (day >= (first[guess + 1] as number)) return guess + 1;
  return day < (first[guess] as number) ? guess - 1 : guess;
}

/**
 * The months completed between two days of known months: one less until the day of the month is reached.
 *
 * @param from - the earlier day, in month `fromMonth`
 * @param to - the later day, in month `toMonth`
 */
export function monthsBetween(from: number, fromMonth: number, to: number, toMonth: number): number {
  const first = monthStarts();
  const isReached = to - (first[toMonth] as number) >= from - (first[fromMonth] as number);
  return toMonth - fromMonth - (isReached ? 0 : 1);
}

/** The day after the last of a month. */
export const endOfMonth = (month: number): number => monthStarts()[month + 1] as number;

/** A month as `YYYY-MM`. */
export const monthText = (month: number): string =>
  `${FIRST_YEAR + Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}`;

/** The month that a text `YYYY-MM` names; {@link NO_MONTH} when it names none of 1900 to 2199. */
export function readMonth(text: unknown): number {
  return typeof text === "string" && /^\d{4}-\d{2}$/.test(text) ? monthAt(epochDay(`${text}-01`)) : NO_MONTH;
}

/** The last day of a month `YYYY-MM`. */
export const lastDayOf = (month: string): IsoDate => lastDayOfMonth(`${month}-01`);

/** Days since 1970-01-01 of a cell that should hold a date; NaN when it holds none of 1900 to 2199. */
export function dayOf(value: unknown): number {
  const day = typeof value === "string" ? epochDay(value) : Number.NaN;
  return monthAt(day) === NO_MONTH ? Number.NaN : day;
}
