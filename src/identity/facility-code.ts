import type { Result } from "../foundation/result.js";
import { type CodeForm, type CodeReading, checkForm } from "./code-form.js";

const PUSKESMAS: CodeForm = { field: "puskesmasCode", length: 11, pattern: /^P\d{10}$/ };
const BPJS_FACILITY: CodeForm = { field: "bpjsFacilityCode", length: 8, pattern: /^\d{4}[A-Z0-9]\d{3}$/ };
const BPJS_VISIT: CodeForm = {
  field: "bpjsVisitNumber",
  length: 19,
  pattern: /^\d{4}[A-Z0-9]\d{3}(?:0[1-9]|1[0-2])\d{2}[YBA]\d{6}$/,
};

/**
 * Checks the form of a puskesmas code of the Ministry of Health: `P` and 10 digits.
 *
 * Only the length was observed. What the digits mean is not known here, so nothing is read from them; newer codes of
 * digits alone also circulate, whose form is unknown.
 *
 * @param text - the code
 * @returns the reading, valid or not; an issue when `text` is no text
 * @example
 * ```ts
 * import { checkPuskesmasCode } from "tatasehat/identity";
 * const result = checkPuskesmasCode("P1101010101");
 * result.ok && result.value.structure; //=> "valid"
 * ```
 */
export function checkPuskesmasCode(text: string): Result<CodeReading> {
  return checkForm(text, PUSKESMAS, () => ({}));
}

/** The reading of a BPJS facility code; the parts are those of a valid code. */
export interface BpjsFacilityCode extends CodeReading {
  /** The BPJS office area: an inference. */
  readonly officeArea?: string;
  /** The character of the kind of facility; R seems to be a hospital: an inference. */
  readonly kindMark?: string;
}

/**
 * Checks the form of a BPJS facility code: four digits, a letter or digit, three digits.
 *
 * Observed in programs that speak with BPJS; no rule was read.
 *
 * @param text - the code
 * @returns the reading, valid or not; an issue when `text` is no text
 * @example
 * ```ts
 * import { checkBpjsFacilityCode } from "tatasehat/identity";
 * const result = checkBpjsFacilityCode("0301R001");
 * result.ok && result.value.kindMark; //=> "R"
 * ```
 */
export function checkBpjsFacilityCode(text: string): Result<BpjsFacilityCode> {
  return checkForm(text, BPJS_FACILITY, (code) => ({ officeArea: code.slice(0, 4), kindMark: code.slice(4, 5) }));
}

/** The reading of a BPJS visit or referral number; the parts are those of a valid number. */
export interface BpjsVisitNumber extends CodeReading {
  /** The facility's code, as {@link checkBpjsFacilityCode} takes it. */
  readonly facility?: string;
  readonly kind?: "visit" | "referral";
  /** The month of the visit, 1 to 12. */
  readonly month?: number;
  /** The year of the visit, two digits as written. */
  readonly year?: string;
}

/**
 * Checks the form of a BPJS visit or referral number: the facility's eight characters, MMYY, `Y` for a visit or `B` or
 * `A` for a referral, six digits.
 *
 * Observed in programs that speak with BPJS; no rule was read.
 *
 * @param text - the number
 * @returns the reading, valid or not; an issue when `text` is no text
 * @example
 * ```ts
 * import { checkBpjsVisitNumber } from "tatasehat/identity";
 * const result = checkBpjsVisitNumber("0114A0260815Y000003");
 * result.ok && [result.value.facility, result.value.kind, result.value.month]; //=> ["0114A026", "visit", 8]
 * ```
 */
export function checkBpjsVisitNumber(text: string): Result<BpjsVisitNumber> {
  return checkForm(text, BPJS_VISIT, (code) => ({
    facility: code.slice(0, 8),
    kind: code.charAt(12) === "Y" ? ("visit" as const) : ("referral" as const),
    month: Number(code.slice(8, 10)),
    year: code.slice(10, 12),
  }));
}
