import { failure, type Result, success } from "../foundation/result.js";
import type { PledgeStatus } from "./types.js";

/**
 * Where a pledge may go from each standing. One delivery may make it whole, so that an allocated pledge can be realised
 * at once; what is realised, withdrawn or expired stays so.
 */
const NEXT: Readonly<Record<PledgeStatus, readonly PledgeStatus[]>> = {
  offered: ["agreed", "withdrawn", "expired"],
  agreed: ["allocated", "withdrawn", "expired"],
  allocated: ["partly-realised", "realised", "withdrawn", "expired"],
  "partly-realised": ["realised", "withdrawn", "expired"],
  realised: [],
  withdrawn: [],
  expired: [],
};

/** Whether a value is one of the standings of a pledge. */
const isPledgeStatus = (value: unknown): value is PledgeStatus =>
  typeof value === "string" && Object.hasOwn(NEXT, value);

/**
 * Moves a pledge to its next standing: offered, agreed, allocated, partly realised, realised, or withdrawn or expired on
 * the way.
 *
 * @param from - where the pledge stands
 * @param to - where it shall stand
 * @returns the new standing; an issue that lists the possible ones when the step is none of them, also for a step to
 *   where it stands already
 * @throws RangeError when either is no standing of a pledge
 * @example
 * ```ts
 * import { movePledge } from "tatasehat/csr";
 * movePledge("agreed", "allocated").ok; //=> true
 * movePledge("withdrawn", "agreed").ok; //=> false
 * ```
 */
export function movePledge(from: PledgeStatus, to: PledgeStatus): Result<PledgeStatus> {
  for (const status of [from, to]) {
    if (!isPledgeStatus(status)) throw new RangeError(`no such status: ${String(status)}`);
  }
  const allowed = NEXT[from];
  if (allowed.includes(to)) return success(to);
  return failure({
    code: allowed.length === 0 ? "csr.status-final" : "csr.status-refused",
    path: ["status"],
    facts: { from, to, allowed: allowed.join(", ") },
  });
}
