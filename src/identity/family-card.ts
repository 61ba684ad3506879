import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { type NumberRegion, numberRegion, type RegionWarning, regionWarnings, successorFacts } from "./area.js";
import { digitsOf } from "./digits.js";
import { candidates, dateErrors, isDate, limitsOf, writtenDate } from "./embedded-date.js";
import { lengthFacts, type NumberError, noticeOf } from "./findings.js";
import { spreadsheetTrace } from "./spreadsheet.js";

/** What makes a No. KK invalid. No source says that a family's serial begins at 0001, so 0000 is only a warning. */
export type FamilyCardError = Exclude<NumberError, "serial_zero">;

/** What the reader of a No. KK must know. */
export type FamilyCardWarning = RegionWarning | "serial_zero";

/** What a No. KK says. `recordedOnCandidates` and `serial` are those of a valid number. */
export interface FamilyCard {
  readonly structure: "valid" | "invalid";
  readonly errors: readonly FamilyCardError[];
  readonly warnings: readonly FamilyCardWarning[];
  /** The sixteen digits, where the text parted them. */
  readonly normalized?: string;
  /** Where the card was issued; absent when there are no sixteen digits. */
  readonly region?: NumberRegion;
  /** The dates YYYY-MM-DD of 19YY and 20YY that exist and are not after `asOf`; the number does not tell the century. */
  readonly recordedOnCandidates?: readonly string[];
  readonly serial?: string;
}

const DIGITS = 16;

const NO_DAY = 0;

/**
 * Checks the form of a No. KK (family card number): the area that issued it, the date on which the family was recorded
 * (DDMMYY, nothing added to the day), a serial.
 *
 * Source: secondary, as people who know the population register tell it; the rule itself was not read. A man's NIK has
 * the same form and cannot be told apart; a woman's NIK can, and is named in the notices.
 *
 * @param text - the number; spaces, dots and hyphens may part its digits
 * @param options - `asOf`, the day YYYY-MM-DD: no family is recorded after it
 * @returns the reading, valid or not, each error and warning also as a notice; an issue when `text` is no text or `asOf`
 *   is no date
 * @example
 * ```ts
 * import { checkFamilyCard } from "tatasehat/identity";
 * const result = checkFamilyCard("3672011502129901", { asOf: "2026-11-21" });
 * result.ok && result.value.recordedOnCandidates; //=> ["1912-02-15", "2012-02-15"]
 * const womansNik = checkFamilyCard("3672015408909902", { asOf: "2026-11-21" });
 * womansNik.ok && womansNik.value.errors; //=> ["day_out_of_range"]
 * ```
 */
export function checkFamilyCard(text: string, options: { readonly asOf: string }): Result<FamilyCard> {
  const limits = limitsOf(options.asOf, Number.POSITIVE_INFINITY);
  if (limits === undefined) return failure({ code: "identity.date-invalid", path: ["asOf"] });
  if (typeof text !== "string") return failure({ code: "identity.not-text", path: ["familyCard"] });

  const trace = spreadsheetTrace(text);
  const traces = trace === undefined ? [] : [noticeOf(`spreadsheet-${trace}`, "familyCard")];
  const digits = digitsOf(text);
  if (digits?.length !== DIGITS) {
    const error = digits === undefined ? "non_digit" : "length";
    const facts = digits === undefined ? undefined : lengthFacts(digits.length, DIGITS);
    const value: FamilyCard = { structure: "invalid", errors: [error], warnings: [] };
    return success(value, [noticeOf(error, "familyCard", facts), ...traces]);
  }

  const written = writtenDate(digits);
  // A family's day has nothing added: 41 and more is no day.
  const errors = dateErrors(written.isWomans ? { ...written, day: NO_DAY } : written);
  const serial = digits.slice(12);
  const region = numberRegion(digits.slice(0, 6));
  const warnings: FamilyCardWarning[] = [...regionWarnings(region)];
  if (serial === "0000") warnings.push("serial_zero");
  const isWomansNik = written.isWomans && isDate(written);
  const notices: Notice[] = [
    ...[...errors, ...warnings].map((finding) =>
      noticeOf(finding, "familyCard", finding.startsWith("region") ? successorFacts(region) : undefined),
    ),
    ...(isWomansNik ? [noticeOf("looks_like_nik", "familyCard")] : []),
    ...traces,
  ];
  const value: FamilyCard = {
    structure: errors.length === 0 ? "valid" : "invalid",
    errors,
    warnings,
    ...(digits === text ? {} : { normalized: digits }),
    region,
    ...(errors.length === 0 ? { recordedOnCandidates: candidates(written, limits), serial } : {}),
  };
  return success(value, notices);
}
