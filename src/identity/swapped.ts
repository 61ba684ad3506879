import { isIsoDate } from "../foundation/calendar.js";
import { failure, type Result, success } from "../foundation/result.js";
import { digitsOf } from "./digits.js";
import { candidates, isDate, limitsOf, type WrittenDate, writtenDate } from "./embedded-date.js";
import { noticeOf } from "./findings.js";

/**
 * How a person's NIK and No. KK stand to each other:
 *
 * - `distinct`: nothing speaks against them
 * - `equal`: one number in both columns
 * - `swapped`: each is in the other's column
 * - `possibly-swapped`: the NIK holds another date than the birth, and a later one, as a No. KK does
 * - `both-nik`: both are women's NIKs, for their days have 40 added
 * - `not-comparable`: one of them has no sixteen digits
 */
export type PairFinding = "distinct" | "equal" | "swapped" | "possibly-swapped" | "both-nik" | "not-comparable";

/** The day of the question, and the recorded date of birth. */
export interface PairOptions {
  /** The day on which the numbers are judged, YYYY-MM-DD. */
  readonly asOf: string;
  /** The recorded date of birth, YYYY-MM-DD; without it only equal numbers and women's NIKs can be told. */
  readonly bornOn?: string | undefined;
}

/**
 * Compares a person's NIK with the No. KK beside it, since the two columns are easily confused: a No. KK passes most
 * checks of a NIK.
 *
 * A swap is inferred, never proven: from a woman's day in the No. KK, and from the recorded date of birth, which belongs
 * into the NIK.
 *
 * @param numbers - `nik` and `familyCard` as written
 * @param options - `asOf`, the day YYYY-MM-DD, and `bornOn`, the recorded date of birth YYYY-MM-DD
 * @returns the finding, with a notice when something is wrong; an issue when a number is no text or `asOf` is no date
 * @example
 * ```ts
 * import { compareNikAndFamilyCard } from "tatasehat/identity";
 * const numbers = { nik: "3672011502129901", familyCard: "3672015408909902" };
 * const result = compareNikAndFamilyCard(numbers, { asOf: "2026-11-21" });
 * result.ok && result.value.finding; //=> "swapped"
 * ```
 */
export function compareNikAndFamilyCard(
  numbers: { readonly nik: string; readonly familyCard: string },
  options: PairOptions,
): Result<{ readonly finding: PairFinding }> {
  const { nik, familyCard } = numbers;
  const limits = limitsOf(options.asOf, Number.POSITIVE_INFINITY);
  if (limits === undefined) return failure({ code: "identity.date-invalid", path: ["asOf"] });
  if (typeof nik !== "string") return failure({ code: "identity.not-text", path: ["nik"] });
  if (typeof familyCard !== "string") return failure({ code: "identity.not-text", path: ["familyCard"] });
  const { bornOn } = options;
  const isBornOn = bornOn !== undefined && isIsoDate(bornOn);
  const problems = bornOn !== undefined && !isBornOn ? [noticeOf("date_invalid", "bornOn")] : [];

  const first = digitsOf(nik);
  const second = digitsOf(familyCard);
  const answer = (finding: PairFinding): Result<{ readonly finding: PairFinding }> => {
    const isSilent = finding === "distinct" || finding === "not-comparable";
    return success({ finding }, [...(isSilent ? [] : [noticeOf(`pair-${finding}`, "nik")]), ...problems]);
  };
  if (first?.length !== 16 || second?.length !== 16) return answer("not-comparable");
  if (first === second) return answer("equal");

  const inNik = writtenDate(first);
  const inCard = writtenDate(second);
  if (inCard.isWomans && isDate(inCard)) {
    return answer(inNik.isWomans && isDate(inNik) ? "both-nik" : "swapped");
  }
  if (!isBornOn || !isDate(inNik) || inNik.isWomans || isOf(inNik, bornOn)) return answer("distinct");
  if (isOf(inCard, bornOn)) return answer("swapped");
  return answer(candidates(inNik, limits).some((date) => date > bornOn) ? "possibly-swapped" : "distinct");
}

/** Whether a date of birth is the one written; the century is not in the number. */
function isOf({ day, month, year }: WrittenDate, bornOn: string): boolean {
  return Number(bornOn.slice(2, 4)) === year && Number(bornOn.slice(5, 7)) === month && Number(bornOn.slice(8)) === day;
}
