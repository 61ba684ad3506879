import { type Facts, failure, type Result, success } from "../foundation/result.js";

/** How a count is written. */
export interface ReadCountOptions {
  /** The mark between thousands where the file has been asked about: `"."` in Indonesian, `","` in English. */
  readonly thousands?: "." | "," | undefined;
}

const no = (code: string, facts?: Facts): Result<number> => failure(facts === undefined ? { code } : { code, facts });

/** The whole number that the digits before and after a decimal mark spell; `12.0` is twelve. */
function whole(digits: string, decimals = ""): Result<number> {
  if (/[1-9]/.test(decimals)) return no("spm.count-fractional");
  const value = Number(digits.replace(/\D/g, ""));
  return Number.isSafeInteger(value) ? success(value) : no("spm.count-too-large");
}

/** Groups of three behind a first group that does not begin with 0. */
const GROUPED = /^[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*$/;

/**
 * Reads a whole number as people write it, with or without marks between thousands, of either kind.
 *
 * `10.312` alone may be ten thousand or ten and a bit: it is asked about, not guessed. Two marks of one kind can only
 * stand between thousands, two kinds tell themselves apart, and `12.0` is twelve.
 *
 * @param text - a cell, such as `"10312"`, `"10.312.000"` or `"1,234,567"`
 * @param options - the mark between thousands, if it is known
 * @returns the count; the issue `spm.ambiguous-number` with both readings, `spm.count-fractional`, `law.count-negative`,
 *   `law.count-missing` for an empty cell or a dash, `spm.count-malformed` or `spm.count-too-large` otherwise
 * @example
 * ```ts
 * import { readCount } from "tatasehat/spm";
 * readCount("1,234,567"); //=> { ok: true, value: 1234567, notices: [] }
 * readCount("10.312", { thousands: "." }); //=> { ok: true, value: 10312, notices: [] }
 * readCount("10.312");
 * //=> { ok: false, issues: [{ code: "spm.ambiguous-number", facts: { grouped: 10312, decimal: "10.312" } }] }
 * ```
 */
export function readCount(text: string, options: ReadCountOptions = {}): Result<number> {
  // Word processors put hard and thin spaces between thousands.
  const cell = text.trim().replace(/\s/g, " ");
  // In a printed table a dash is "none" to some and "no report" to others: not a 0.
  if (/^[-–—]?$/.test(cell)) return no("law.count-missing");
  const [, sign, digits] = /^([+\-−]?)(.*)$/.exec(cell) as unknown as [string, string, string];
  const count = readDigits(digits, options.thousands);
  if (!count.ok || sign === "" || sign === "+" || count.value === 0) return count;
  return no("law.count-negative", { value: -count.value });
}

/** Reads digits with their marks by every reading that fits; two readings are one too many. */
function readDigits(digits: string, thousands: string | undefined): Result<number> {
  if (/^\d+$/.test(digits)) return whole(digits);
  const mark = GROUPED.exec(digits)?.[1];
  const isGrouped = mark !== undefined && (thousands === undefined || mark === " " || mark === thousands);
  const [, before = "", point = "", after = ""] = /^(\d[\d., ]*)([.,])(\d+)$/.exec(digits) ?? [];
  const isDecimal = point !== "" && point !== thousands && (/^\d+$/.test(before) || isGroupedBy(before, point));
  if (isGrouped && isDecimal) {
    return no("spm.ambiguous-number", { grouped: Number(before + after), decimal: `${before}.${after}` });
  }
  if (isGrouped) return whole(digits);
  return isDecimal ? whole(before, after) : no("spm.count-malformed");
}

/** Whether the part before a decimal mark is grouped by another mark. */
function isGroupedBy(before: string, point: string): boolean {
  const mark = GROUPED.exec(before)?.[1];
  return mark !== undefined && mark !== point;
}
