import type { Result } from "../foundation/result.js";
import { type CodeForm, type CodeReading, checkForm } from "./code-form.js";

/** Whose number in SATUSEHAT: a patient's, a health worker's or an organisation's. */
export type IhsKind = "patient" | "practitioner" | "organization";

const FORMS: Readonly<Record<IhsKind, CodeForm>> = {
  patient: { field: "ihsNumber", length: 12, pattern: /^P\d{11}$/ },
  practitioner: { field: "ihsNumber", length: 11, pattern: /^\d+$/ },
  organization: { field: "ihsNumber", length: 9, isOpenEnded: true, pattern: /^\d+$/ },
};

/**
 * Checks the form of a number in SATUSEHAT (IHS number): `P` and 11 digits for a patient, 11 digits for a health worker,
 * 9 digits or more for an organisation. The length does not tell the kind, so the caller says which is meant.
 *
 * Observed in programs that use SATUSEHAT; no rule was read.
 *
 * @param text - the number
 * @param kind - whose it is; a patient's by default
 * @returns the reading, valid or not; an issue when `text` is no text
 * @throws RangeError when `kind` is none of the three
 * @example
 * ```ts
 * import { checkIhsNumber } from "tatasehat/identity";
 * const result = checkIhsNumber("P01234567890");
 * result.ok && result.value.structure; //=> "valid"
 * const worker = checkIhsNumber("P01234567890", "practitioner");
 * worker.ok && worker.value.errors; //=> ["length"]
 * ```
 */
export function checkIhsNumber(text: string, kind: IhsKind = "patient"): Result<CodeReading> {
  if (!Object.hasOwn(FORMS, kind)) throw new RangeError("kind must be patient, practitioner or organization");
  return checkForm(text, FORMS[kind], () => ({}));
}
