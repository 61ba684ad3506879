import { failure, type Notice, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { digitsOf } from "./digits.js";
import { isDate, writtenDate } from "./embedded-date.js";
import { lengthFacts, noticeOf } from "./findings.js";
import { spreadsheetTrace } from "./spreadsheet.js";

/** What makes a JKN card number invalid. */
export type JknCardError = "non_digit" | "length";

/** What the number of a JKN card says: nothing but its form. */
export interface JknCard {
  readonly structure: "valid" | "invalid";
  readonly errors: readonly JknCardError[];
  /** The thirteen digits, where the text parted them. */
  readonly normalized?: string;
  /** How sure we are of the form itself. */
  readonly confidence: Confidence;
}

const DIGITS = 13;
const NIK_DIGITS = 16;

/**
 * Checks the form of a JKN (BPJS Kesehatan) card number: thirteen digits as text, with its leading zeros.
 *
 * Observed in several programs that speak with BPJS; the rule itself was not read. A business licence (NIB) has thirteen
 * digits too, so the form says nothing of what a number is.
 *
 * @param text - the number; spaces, dots and hyphens may part its digits
 * @returns the reading, valid or not; notices tell of lost leading zeros, of a spreadsheet's damage and of a NIK in the
 *   card's place; an issue when `text` is no text
 * @example
 * ```ts
 * import { checkJknCard } from "tatasehat/identity";
 * const result = checkJknCard("0001234567890");
 * result.ok && result.value.structure; //=> "valid"
 * const bare = checkJknCard("1234567890");
 * bare.ok && bare.notices.map(({ code }) => code); //=> ["identity.length", "identity.leading-zeros-lost"]
 * ```
 */
export function checkJknCard(text: string): Result<JknCard> {
  if (typeof text !== "string") return failure({ code: "identity.not-text", path: ["jknCard"] });
  const confidence = "secondary";
  const digits = digitsOf(text);
  if (digits?.length === DIGITS) {
    const parted = digits === text ? {} : { normalized: digits };
    return success<JknCard>({ structure: "valid", errors: [], ...parted, confidence });
  }
  const error = digits === undefined ? "non_digit" : "length";
  const notices: Notice[] = [
    noticeOf(error, "jknCard", digits === undefined ? undefined : lengthFacts(digits.length, DIGITS)),
  ];
  const trace = spreadsheetTrace(text);
  if (trace !== undefined) notices.push(noticeOf(`spreadsheet-${trace}`, "jknCard"));
  if (digits !== undefined) {
    // A number loses its zeros in a spreadsheet; what is left begins with another digit.
    if (digits.length > 0 && digits.length < DIGITS && !digits.startsWith("0")) {
      notices.push(noticeOf("leading_zeros_lost", "jknCard"));
    }
    if (digits.length === NIK_DIGITS && isDate(writtenDate(digits)))
      notices.push(noticeOf("looks_like_nik", "jknCard"));
  }
  return success<JknCard>({ structure: "invalid", errors: [error], confidence }, notices);
}
