/*
 * What a spreadsheet leaves of a long number. It keeps fifteen digits: the sixteenth becomes 0, and shown as 3.67E+15
 * most are gone for good. Such a number is named, never repaired.
 */

/**
 * How a number was damaged or marked by a spreadsheet or a data program:
 *
 * - `scientific`: written as 3.67E+15; its last digits are lost
 * - `decimals`: has decimals behind it, as 3.00 has; it was a number, so its last digit may be lost
 * - `grouped`: parted in thousands; it was a number, so its last digit may be lost
 * - `rounded`: sixteen digits that end in 0000, which no serial does
 * - `text-marker`: behind an apostrophe, or in a formula ="..."; its digits are whole
 */
export type SpreadsheetTrace = "scientific" | "decimals" | "grouped" | "rounded" | "text-marker";

/** No trace is longer; what is longer is not looked at. */
const LONGEST_TRACE = 40;

/**
 * Finds the trace of a spreadsheet in a number of sixteen digits.
 *
 * @param text - the cell as it stands
 * @returns the kind of trace; undefined when there is none
 * @example
 * ```ts
 * import { spreadsheetTrace } from "tatasehat/identity";
 * spreadsheetTrace("3.67201E+15"); //=> "scientific"
 * spreadsheetTrace("3672011408909901"); //=> undefined
 * ```
 */
export function spreadsheetTrace(text: string): SpreadsheetTrace | undefined {
  if (typeof text !== "string" || text.length > LONGEST_TRACE) return undefined;
  const cell = text.trim();
  if (/^['’`]?\d(?:[.,]\d+)?\s?e\s?\+?\d{1,2}$/i.test(cell)) return "scientific";
  if (/^['’`]\s?\d[\d .-]*$/.test(cell) || /^=?"\s?\d[\d .-]*"$/.test(cell)) return "text-marker";
  if (/^\d{16}[.,]0+$/.test(cell)) return "decimals";
  if (/^\d(?:([.,])\d{3})(?:\1\d{3}){4}$/.test(cell)) return "grouped";
  if (/^\d{12}0000$/.test(cell.replace(/[ .-]/g, ""))) return "rounded";
  return undefined;
}
