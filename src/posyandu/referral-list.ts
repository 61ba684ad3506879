import { failure, type Result, success } from "../foundation/result.js";
import { monthAt, NO_MONTH, readMonth } from "./calendar-month.js";
import { noticesOfReasons } from "./card-lines.js";
import { MARK, referralReasons, STATUS, STATUSES } from "./codes.js";
import { forEachJudged, type JudgingOptions, type SkdnChild } from "./judge-children.js";
import type { WeightReferral, WeightStatus } from "./types.js";

/** A child to be referred, or to be weighed again. */
export interface ReferredChild {
  /** Its number in the list, from 0. */
  readonly child: number;
  /** The number of its weighing, from 0. */
  readonly row: number;
  readonly status: WeightStatus | null;
  /** Why it is to be referred; empty when it is only to be weighed again. */
  readonly reasons: readonly WeightReferral[];
  /** Whether its weight is beyond WHO's limits and is to be measured and recorded again (periksa ulang). */
  readonly checkAgain: boolean;
}

/**
 * Lists the children whose weighing of a month sends them to the puskesmas: T, 2T, below the red line, above the orange
 * line; and those whose weight is to be checked again.
 *
 * Source: KIA book 2023, page 54; Permenkes 155/2010 as quoted by a lecture book.
 *
 * @param children - the children with all their weighings
 * @param month - `YYYY-MM`
 * @param options - as for `weightStatus`
 * @returns the children by their number in the list, in its order; notices of lines that are not verified; an issue for a
 * month that is none
 * @throws RangeError when `kbm` is no form
 * @example
 * ```ts
 * import { referralList } from "tatasehat/posyandu";
 * const weighings = [
 *   { measuredOn: "2024-06-11", weightKg: 9.1 },
 *   { measuredOn: "2024-07-09", weightKg: 9.2 },
 * ];
 * const result = referralList([{ sex: "male", bornOn: "2023-01-20", weighings }], "2024-07");
 * result.ok && result.value; //=> [{ child: 0, row: 1, status: "T", reasons: ["T"], checkAgain: false }]
 * ```
 */
export function referralList(
  children: readonly SkdnChild[],
  month: string,
  options: JudgingOptions = {},
): Result<readonly ReferredChild[]> {
  const wanted = readMonth(month);
  if (wanted === NO_MONTH) return failure({ code: "posyandu.month-invalid", path: ["month"] });
  const listed: ReferredChild[] = [];
  const judged = forEachJudged(children, month, options, (_, child, size, rows) => {
    for (let row = 0; row < size; row++) {
      const status = rows.status[row] as number;
      const marks = rows.marks[row] as number;
      if (status === STATUS.none || monthAt(rows.measuredOn[row] as number) !== wanted) continue;
      const reasons = referralReasons(status, marks);
      const checkAgain = (marks & MARK.checkAgain) !== 0;
      if (reasons.length > 0 || checkAgain) {
        listed.push({ child, row, status: STATUSES[status] ?? null, reasons, checkAgain });
      }
    }
  });
  if (!judged.ok) return judged;
  const reasons = new Set(listed.flatMap((child) => child.reasons));
  return success(listed, [...judged.notices, ...noticesOfReasons(reasons)]);
}
