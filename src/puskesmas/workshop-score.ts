import { failure, type Result, success } from "../foundation/result.js";
import { countFault } from "./values.js";

/** [at least so many meetings in a year, score], from the PKP instrument; none of them is a 0. */
const SCORES = {
  monthly: [
    [9, 10],
    [5, 7],
    [1, 4],
    [0, 0],
  ],
  quarterly: [
    [4, 10],
    [2, 7],
    [1, 4],
    [0, 0],
  ],
} as const;

/**
 * The score of workshops in PKP by how many were held in the year, on the scale 0-4-7-10.
 *
 * @param kind - `monthly` or `quarterly`
 * @param meetings - workshops held in the year, whole, 0 or more
 * @returns 0, 4, 7 or 10; an issue when the number is not a count
 * @throws RangeError for another kind
 * @example
 * ```ts
 * import { workshopScore } from "tatasehat/puskesmas";
 * workshopScore("monthly", 8); //=> { ok: true, value: 7, notices: [] }
 * ```
 */
export function workshopScore(kind: "monthly" | "quarterly", meetings: number): Result<number> {
  if (!Object.hasOwn(SCORES, kind)) throw new RangeError("kind must be monthly or quarterly");
  const fault = countFault(["meetings"], meetings);
  if (fault !== undefined) return failure(fault);
  const row = SCORES[kind].find(([atLeast]) => meetings >= atLeast);
  return success(Number(row?.[1]));
}
