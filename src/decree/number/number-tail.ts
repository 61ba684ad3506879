import { isSubject } from "./classification.js";
import { isMinistryCode, isRomanMonth, isYear } from "./piece-classes.js";
import type { Piece } from "./quick-pieces.js";

/** What stands at the end of a number, and the parts before it. */
export interface NumberTail {
  readonly head: readonly string[];
  readonly month: string | null;
  readonly year: number | null;
  /** A running number behind the year: 400.7.22.1/UPT-SPK/SKD/IX/2025/739. */
  readonly after: string | null;
  readonly isMonthImpossible: boolean;
}

/** Takes the year off the end, and the month before it. */
export function takeTail(pieces: readonly Piece[]): NumberTail {
  let head = pieces.map(({ text }) => text);
  if (head.length > 2 && head.at(-1) === "") head = head.slice(0, -1);
  let after: string | null = null;
  let year: number | null = null;
  const end = head.at(-1) ?? "";
  const isBehind = /^\d{1,6}$/.test(end) && !isYear(end);
  if (head.length > 3 && isBehind && isYear(head.at(-2) ?? "") && isMonthly(head.at(-3))) {
    after = head.at(-1) as string;
    head = head.slice(0, -1);
  }
  const last = head.at(-1) ?? "";
  if (head.length > 1 && isYear(last)) year = Number(last.slice(-4));
  else if (isShortYear(head)) year = Number(last) + (Number(last) < 45 ? 2000 : 1900);
  if (year === null) return { head, month: null, year, after, isMonthImpossible: false };
  head = head.slice(0, -1);
  const { month, rest, isImpossible } = takeMonth(head);
  return { head: rest, month, year, after, isMonthImpossible: isImpossible };
}

const isMonthly = (part = ""): boolean => isRomanMonth(part);

/**
 * A year of two digits: behind a mark or a month (.../SK/78), behind the running number of a ministry's code
 * (HK.02.04/I/2790/11), and of a plain number only from before 2000 (UU 22/99).
 */
function isShortYear(head: readonly string[]): boolean {
  const [before = "", last = ""] = head.slice(-2);
  if (head.length < 2 || !/^\d\d$/.test(last)) return false;
  if (head.length === 2) return /^\d{1,2}$/.test(before) && Number(last) >= 45;
  if (head.length === 4 && isMinistryCode(head[0] as string)) return /^\d+$/.test(before);
  return /^(?:sk|per|kep|kpts)$/i.test(before) || isRomanMonth(before);
}

function takeMonth(head: readonly string[]): { month: string | null; rest: readonly string[]; isImpossible: boolean } {
  const last = head.at(-1) ?? "";
  const rest = head.slice(0, -1);
  if (rest.length === 0) return { month: null, rest: head, isImpossible: false };
  if (isRomanMonth(last)) return { month: last, rest, isImpossible: false };
  const [, roman, unit] = /^([IVX]+)-([A-Za-z].*)$/.exec(last) ?? [];
  if (roman !== undefined && unit !== undefined && isRomanMonth(roman)) {
    return { month: roman, rest: [...rest, unit], isImpossible: false };
  }
  if (isArabicMonth(last, rest)) return { month: last, rest, isImpossible: false };
  return { month: null, rest: /^[IVX]{2,}$/.test(last) ? rest : head, isImpossible: /^[IVX]{2,}$/.test(last) };
}

/**
 * An Arabic month stands behind the office, in no decision behind its mark but in those of the ministry (MENKES/SK/12).
 * Behind a code and an office alone it is the running number: 440/PKM/12/2019, HK.02.02/D/12/2024.
 */
function isArabicMonth(last: string, rest: readonly string[]): boolean {
  const before = rest.at(-1) ?? "";
  if (rest.length < 2 || !/^(?:[1-9]|1[0-2])$/.test(last) || !/^[A-Za-z][A-Za-z\d. -]*$/.test(before)) return false;
  if (rest.length === 2 && (isSubject(rest[0] as string) || isMinistryCode(rest[0] as string))) return false;
  if (/^(?:sk|per)$/i.test(before)) return /^men\.?kes/i.test(rest.at(-2) ?? "");
  return !/^(?:kep|kpts|hk|menkes|se)$/i.test(before);
}
