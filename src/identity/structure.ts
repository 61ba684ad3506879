/**
 * What the sixteen digits of a NIK say by themselves: its form, the sex, the dates of birth that fit, the serial. No
 * names of regions, so that a form pays little for it.
 *
 * Source: PP 40/2019 article 31 (1), as PP 37/2007 article 37 (1): digits 1-6 are the area of first registration, 7-12
 * the date of birth DDMMYY with 40 added to a woman's day, 13-16 the serial. There is no check digit: a number can be
 * well formed, and only Dukcapil can say that it is real.
 *
 * @module
 */
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { digitsOf } from "./digits.js";
import { centuriesOf, dateErrors, datesIn, isDate, limitsOf, writtenDate } from "./embedded-date.js";
import { lengthFacts, type NumberError, noticeOf } from "./findings.js";
import { spreadsheetTrace } from "./spreadsheet.js";

/** What makes a NIK invalid. */
export type NikError = NumberError;

/** What the reader of a well-formed NIK must know. */
export type NikStructureWarning = "century_ambiguous" | "no_birth_date_candidate";

/** The day of the question, and how old a person may be. */
export interface NikStructureOptions {
  /** The day on which the number is judged, YYYY-MM-DD: nobody is born after it. */
  readonly asOf: string;
  /** The most completed years that a person may have on `asOf`; 120 by default. A list of under-fives takes 4. */
  readonly maxAgeYears?: number | undefined;
}

/** What the digits of a NIK say. The last four fields are those of a valid number. */
export interface NikStructure {
  readonly structure: "valid" | "invalid";
  readonly errors: readonly NikError[];
  readonly warnings: readonly NikStructureWarning[];
  /** The sixteen digits, where the text parted them. */
  readonly normalized?: string;
  /** Digits 1-6, the area of first registration; absent when there are no sixteen digits. */
  readonly area?: string;
  readonly sex?: "male" | "female";
  /** The dates YYYY-MM-DD of 19YY and 20YY that exist, are not after `asOf` and within the age; the earlier first. */
  readonly birthDateCandidates?: readonly string[];
  readonly serial?: string;
}

/** Library policy, not law. */
const MAX_AGE_YEARS = 120;
const DIGITS = 16;

/** The first serial is 0001 (secondary: reported, not read in the rule). */
const NO_SERIAL = "0000";

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** What can be said of the candidates; made once and shared by all results, for lists are long. */
interface Doubt {
  readonly warnings: readonly NikStructureWarning[];
  readonly notices: readonly Notice[];
}

const doubtOf = (warning: NikStructureWarning): Doubt => ({
  warnings: Object.freeze([warning]),
  notices: Object.freeze([Object.freeze(noticeOf(warning, "nik"))]),
});

const NO_DOUBT: Doubt = { warnings: NONE, notices: NONE };
const AMBIGUOUS = /* @__PURE__ */ doubtOf("century_ambiguous");
const NO_CANDIDATE = /* @__PURE__ */ doubtOf("no_birth_date_candidate");

/**
 * Checks the form of a NIK and reads what it says, without asking where its area is.
 *
 * The century is not in the number, so the candidates for the date of birth are listed and the caller decides. A number
 * that a spreadsheet damaged is named in the notices and not repaired.
 *
 * @param text - the NIK; spaces, dots and hyphens may part its digits
 * @param options - `asOf`, the day YYYY-MM-DD, and `maxAgeYears`, whole completed years (default 120)
 * @returns the reading, valid or not; an issue when `text` is no text (a JavaScript number has lost digits: Papua's NIKs
 *   exceed 2^53) or `asOf` is no date
 * @throws RangeError when `maxAgeYears` is not a whole number of 0 or more
 * @example
 * ```ts
 * import { checkNikStructure } from "tatasehat/identity/structure";
 * const result = checkNikStructure("3672015408909902", { asOf: "2026-11-21" });
 * result.ok && result.value.sex; //=> "female"
 * result.ok && result.value.birthDateCandidates; //=> ["1990-08-14"]
 * ```
 */
export function checkNikStructure(text: string, options: NikStructureOptions): Result<NikStructure> {
  const { asOf, maxAgeYears = MAX_AGE_YEARS } = options;
  const limits = limitsOf(asOf, maxAgeYears);
  if (limits === undefined) return failure({ code: "identity.date-invalid", path: ["asOf"] });
  if (typeof text !== "string") return failure({ code: "identity.not-text", path: ["nik"] });

  const digits = digitsOf(text);
  if (digits === undefined) return invalid(text, ["non_digit"]);
  if (digits.length !== DIGITS) return invalid(text, ["length"], digits);

  const written = writtenDate(digits);
  const serial = digits.slice(12);
  if (!isDate(written) || serial === NO_SERIAL) {
    const errors = dateErrors(written);
    return invalid(text, serial === NO_SERIAL ? [...errors, "serial_zero"] : errors, digits);
  }

  const centuries = centuriesOf(written, limits);
  const doubt = centuries === 3 ? AMBIGUOUS : centuries === 0 ? NO_CANDIDATE : NO_DOUBT;
  const value: NikStructure = {
    structure: "valid",
    errors: NONE,
    warnings: doubt.warnings,
    area: digits.slice(0, 6),
    sex: written.isWomans ? "female" : "male",
    birthDateCandidates: datesIn(written, centuries),
    serial,
  };
  if (digits === text) return success(value, doubt.notices);
  return success({ ...value, normalized: digits }, [...doubt.notices, ...traceOf(text)]);
}

/** The reading of a number that is none; `digits` empty when the text holds other characters. */
function invalid(text: string, errors: readonly NikError[], digits = ""): Result<NikStructure> {
  const notices: Notice[] = [];
  for (const error of errors) {
    notices.push(noticeOf(error, "nik", error === "length" ? lengthFacts(digits.length, DIGITS) : undefined));
  }
  // Sixteen bare digits bear one trace alone, four zeros at their end.
  if (digits !== text || errors.includes("serial_zero")) notices.push(...traceOf(text));
  if (digits.length !== DIGITS) return success({ structure: "invalid", errors, warnings: NONE }, notices);
  const value: NikStructure = { structure: "invalid", errors, warnings: NONE, area: digits.slice(0, 6) };
  return success(digits === text ? value : { ...value, normalized: digits }, notices);
}

function traceOf(text: string): readonly Notice[] {
  const trace = spreadsheetTrace(text);
  return trace === undefined ? NONE : [noticeOf(`spreadsheet-${trace}`, "nik")];
}
