/* Codes of letters and digits without an inner rule that anybody here could read: only their form can be judged. */
import { failure, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { lengthFacts, noticeOf } from "./findings.js";

/** What makes a code invalid: its length, or characters where the form has others. */
export type CodeError = "length" | "form";

/** The reading of a code. */
export interface CodeReading {
  readonly structure: "valid" | "invalid";
  readonly errors: readonly CodeError[];
  /** The code in capitals without separators, where the text differs from it. */
  readonly normalized?: string;
  /** How sure we are of the form itself. */
  readonly confidence: Confidence;
}

/** A form: how long, and which characters where. */
export interface CodeForm {
  /** Its name in the paths of issues and notices. */
  readonly field: string;
  readonly length: number;
  /** Whether `length` is only the least. */
  readonly isOpenEnded?: boolean;
  /** Over capitals and digits. */
  readonly pattern: RegExp;
}

/** All of these forms were observed in programs that use them; no rule was read. */
const OBSERVED: Confidence = "secondary";

/**
 * Checks a text against a form. Spaces, dots and hyphens go, small letters become capitals.
 *
 * @param text - the code as written
 * @param form - what it must look like
 * @param partsOf - the parts of a valid code, added to its reading
 */
export function checkForm<Parts extends object>(
  text: string,
  form: CodeForm,
  partsOf: (code: string) => Parts,
): Result<CodeReading | (CodeReading & Parts)> {
  const { field, length, isOpenEnded = false, pattern } = form;
  if (typeof text !== "string") return failure({ code: "identity.not-text", path: [field] });
  const code = text.replace(/[ .-]/g, "").replace(/[a-z]/g, (letter) => letter.toUpperCase());
  if (isOpenEnded ? code.length < length : code.length !== length) {
    const facts = lengthFacts(code.length, length);
    return success(invalid("length"), [noticeOf("code_length", field, facts)]);
  }
  if (!pattern.test(code)) return success(invalid("form"), [noticeOf("code_form", field)]);
  const normalized = code === text ? {} : { normalized: code };
  return success({ structure: "valid", errors: [], ...normalized, confidence: OBSERVED, ...partsOf(code) });
}

function invalid(error: CodeError): CodeReading {
  return { structure: "invalid", errors: [error], confidence: OBSERVED };
}
