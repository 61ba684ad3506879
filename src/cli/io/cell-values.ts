/*
 * What stands in a cell, read straight from its bytes. Every reader answers NaN (or 0) for a cell that it does not
 * understand; `isBlank` then tells a missing value from a wrong one.
 */
import { COMMA, cellText, POINT, QUOTE } from "./csv-dialect.js";

const ZERO = 48;
const SPACE = 32;
const MINUS = 0x2d;
const PLUS = 0x2b;

// 10^22 is the largest power of ten that a double holds exactly; 15 digits the most that a quotient rounds rightly.
const POWERS: Float64Array = /* @__PURE__ */ Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const EXACT_DIGITS = 15;
const LONGEST_NUMBER_READ = 40;

/** The number in a cell, with a decimal point or a decimal comma; NaN when it is none. */
export function readNumber(bytes: Uint8Array, cellStart: number, cellEnd: number): number {
  let start = cellStart;
  let end = cellEnd;
  if (bytes[start] === QUOTE && end - start >= 2 && bytes[end - 1] === QUOTE) {
    start++;
    end--;
  }
  while (start < end && bytes[start] === SPACE) start++;
  while (end > start && bytes[end - 1] === SPACE) end--;
  let at = start;
  const sign = bytes[at];
  if (sign === MINUS || sign === PLUS) at++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if ((byte === POINT || byte === COMMA) && decimals < 0) decimals = 0;
    else return readLongNumber(bytes, start, end);
  }
  if (digits === 0) return Number.NaN;
  if (digits > EXACT_DIGITS) return readLongNumber(bytes, start, end);
  const value = decimals > 0 ? mantissa / (POWERS[decimals] as number) : mantissa;
  return sign === MINUS ? -value : value;
}

/** Numbers that are rare in such files: more digits than a double holds, or an exponent. */
function readLongNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > LONGEST_NUMBER_READ) return Number.NaN;
  let text = "";
  for (let i = start; i < end; i++) text += bytes[i] === COMMA ? "." : String.fromCharCode(bytes[i] as number);
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

const MISSING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "",
  "na",
  "n/a",
  "nan",
  "null",
  "none",
  "-",
  "--",
  "---",
  ".",
  "?",
]);

/** Whether nothing is given: an empty cell, or one of the ways in which people and programs write "none". */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  if (end <= start) return true;
  if (end - start > 8) return cellText(bytes, start, end).trim() === "";
  return MISSING.has(cellText(bytes, start, end).trim().toLowerCase());
}

/** The text of a cell without the spaces around it. */
export function readText(bytes: Uint8Array, start: number, end: number): string {
  return cellText(bytes, start, end).trim();
}

const DAYS_TO_1970 = 719468;
const DAYS_IN_ERA = 146097;
/** Days between Excel's day 0 and 1970-01-01, for serials behind its 29 February 1900, which never was. */
const EXCEL_EPOCH = 25569;
const LAST_SERIAL = 2958465;
const PHANTOM_DAY = 60;

/**
 * The date in a cell as days since 1970-01-01; NaN when it is none.
 *
 * Year first, or day first as Indonesia writes it, between `-`, `/`, `.` or spaces, a time of day behind it being passed
 * over; or the serial number that Excel (1900 system) shows for a date whose format was lost. Two-digit years are no
 * dates: the century would be a guess.
 */
export function readDate(bytes: Uint8Array, cellStart: number, cellEnd: number): number {
  let start = cellStart;
  let end = cellEnd;
  if (bytes[start] === QUOTE && end - start >= 2) {
    start++;
    end--;
  }
  while (start < end && bytes[start] === SPACE) start++;
  while (end > start && bytes[end - 1] === SPACE) end--;

  let first = 0;
  let at = start;
  let digit = 0;
  for (; at < end; at++) {
    digit = (bytes[at] as number) - ZERO;
    if (!(digit >= 0 && digit <= 9) || at - start === 8) break;
    first = first * 10 + digit;
  }
  const firstDigits = at - start;
  if (firstDigits === 0) return Number.NaN;
  if (at === end) return dayOfNumber(first, firstDigits);
  const mark = bytes[at] as number;
  if (!isDateMark(mark)) return Number.NaN;
  const secondStart = ++at;
  let second = 0;
  for (; at < end; at++) {
    digit = (bytes[at] as number) - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    second = second * 10 + digit;
  }
  const secondDigits = at - secondStart;
  // A serial with a time of day: 45497.5.
  if (at === end && (mark === POINT || mark === COMMA) && firstDigits >= 4 && firstDigits <= 6 && secondDigits > 0) {
    return dayOfNumber(first, firstDigits);
  }
  if (secondDigits === 0 || secondDigits > 2 || bytes[at] !== mark || mark === COMMA) return Number.NaN;
  const thirdStart = ++at;
  let third = 0;
  for (; at < end; at++) {
    digit = (bytes[at] as number) - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    third = third * 10 + digit;
  }
  const thirdDigits = at - thirdStart;
  if (at < end && !isTimeOfDay(bytes, at, end)) return Number.NaN;
  if (firstDigits === 4 && thirdDigits >= 1 && thirdDigits <= 2) return epochDayOf(first, second, third);
  if (firstDigits <= 2 && thirdDigits === 4) return epochDayOf(third, second, first);
  return Number.NaN;
}

function isDateMark(byte: number): boolean {
  return byte === MINUS || byte === 0x2f || byte === POINT || byte === SPACE || byte === COMMA;
}

function isTimeOfDay(bytes: Uint8Array, start: number, end: number): boolean {
  return /^[T ]\d{1,2}[:.]\d{2}/.test(cellText(bytes, start, end));
}

/** Digits alone: `20240724`, or Excel's serial number. */
function dayOfNumber(number: number, digits: number): number {
  if (digits === 8) return epochDayOf(Math.floor(number / 10000), Math.floor(number / 100) % 100, number % 100);
  if (digits > 7 || number < 1 || number > LAST_SERIAL || number === PHANTOM_DAY) return Number.NaN;
  return number - EXCEL_EPOCH + (number < PHANTOM_DAY ? 1 : 0);
}

/** The rule of `foundation/calendar`, on numbers instead of a text. */
function epochDayOf(year: number, month: number, day: number): number {
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return Number.NaN;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
