import { isIsoDate } from "../../foundation/calendar.js";
import { endOfWord, isDash, isDigit, isLetter, skipBlanks } from "./characters.js";
import { asDigits, misspelled } from "./spelling.js";
import type { Correction, Span } from "./types.js";

/** A day as a text writes it; `date` is null when the calendar lacks it. */
export interface WrittenDate {
  readonly date: string | null;
  readonly span: Span;
  readonly corrections: readonly Correction[];
}

/** The months, with the spelling of before 1972 and the usual abbreviations. */
const MONTHS: readonly string[] = [
  "januari djanuari jan",
  "februari pebruari feb peb",
  "maret mar",
  "april apr",
  "mei",
  "juni djuni jun",
  "juli djuli jul",
  "agustus agt ags agu",
  "september sept sep",
  "oktober okt",
  "november nopember nov nop",
  "desember des",
];

/** Reads a day at a place: 2 Januari 2024, 02-01-2024, 2/1/2024 or 2024-01-02. */
export function readDate(text: string, at: number): WrittenDate | undefined {
  const corrections: Correction[] = [];
  const first = digitsAt(text, at, corrections);
  if (first === undefined) return undefined;
  if (isDash(text.charCodeAt(first.end)) || text[first.end] === "/" || text[first.end] === ".") {
    return inNumbers(text, at, first, corrections);
  }
  const month = monthAt(text, skipBlanks(text, first.end), corrections);
  if (month === undefined) return undefined;
  const year = digitsAt(text, skipBlanks(text, month.end), corrections);
  if (year?.digits.length !== 4) return undefined;
  return dated(year.digits, month.number, Number(first.digits), { start: at, end: year.end }, corrections);
}

interface Digits {
  readonly digits: string;
  readonly end: number;
}

function digitsAt(text: string, at: number, corrections: Correction[]): Digits | undefined {
  const end = endOfWord(text, at);
  const found = text.slice(at, end);
  if (found.length > 4 || !/\d/.test(found)) return undefined;
  const digits = asDigits(found);
  if (digits === undefined) return undefined;
  if (digits !== found) corrections.push({ kind: "digit", span: { start: at, end }, found, read: digits });
  return { digits, end };
}

function monthAt(text: string, at: number, corrections: Correction[]) {
  if (!isLetter(text.charCodeAt(at))) return undefined;
  const wordEnd = endOfWord(text, at);
  const word = text.slice(at, wordEnd).toLowerCase();
  const end = text[wordEnd] === "." ? wordEnd + 1 : wordEnd;
  const known = MONTHS.findIndex((names) => names.split(" ").includes(word));
  if (known >= 0) return { number: known + 1, end };
  const names = MONTHS.map((list) => list.split(" ")[0] as string);
  const near = names.indexOf(misspelled(word, names, 5) ?? "");
  if (near < 0) return undefined;
  const name = names[near] as string;
  const read = name.charAt(0).toUpperCase() + name.slice(1);
  corrections.push({ kind: "spelling", span: { start: at, end: wordEnd }, found: text.slice(at, wordEnd), read });
  return { number: near + 1, end };
}

function inNumbers(text: string, at: number, first: Digits, corrections: Correction[]): WrittenDate | undefined {
  const second = digitsAt(text, first.end + 1, corrections);
  const third = second && digitsAt(text, second.end + 1, corrections);
  if (second === undefined || third === undefined || isDigit(text.charCodeAt(third.end))) return undefined;
  const span = { start: at, end: third.end };
  const month = Number(second.digits);
  if (first.digits.length === 4) return dated(first.digits, month, Number(third.digits), span, corrections);
  if (third.digits.length === 4) return dated(third.digits, month, Number(first.digits), span, corrections);
  return undefined;
}

function dated(year: string, month: number, day: number, span: Span, corrections: Correction[]): WrittenDate {
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return { date: isIsoDate(date) ? date : null, span, corrections };
}

/** A day as a decree writes it, `2 Januari 2024`. */
export function writeDate(date: string): string {
  const [year, month, day] = date.split("-");
  const name = (MONTHS[Number(month) - 1] as string).split(" ")[0] as string;
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
