import type { Fraction } from "../foundation/fraction.js";
import { type ComputeOptions, type Counts, compute, type Figure, type Indicator } from "../law/index.js";
import { toNumber } from "./fraction.js";
import {
  type PwsPosition,
  type PwsStatus,
  type PwsStatusOptions,
  type PwsTrend,
  pwsStatus,
  trendOf,
} from "./pws-status.js";
import { positionOf } from "./pws-target.js";
import { managementGuideline } from "./rules.js";
import { isUnstated } from "./values.js";

/** Why there is no status. */
export type NoStatusReason =
  | "cumulative-unknown"
  | "cumulative-provisional"
  | "month-unknown"
  | "previous-month-unknown"
  | "trend-unchanged";

/** Where a village or puskesmas stands in PWS. */
export interface PwsStanding {
  /** Null when a missing month leaves it open. */
  readonly position: PwsPosition | null;
  readonly trend: PwsTrend | null;
  readonly status: PwsStatus | null;
  /** Why there is no status. */
  readonly reason?: NoStatusReason;
}

/** What was achieved until a month, and in it and the one before where they are known. */
export interface Progress {
  /** Null when no month is known. */
  readonly achieved: number | null;
  readonly denominator: number;
  readonly isProvisional: boolean;
  readonly last: number | null | undefined;
  readonly current: number | null | undefined;
}

/** Coverage to date in PWS; its target is the part due. */
const pwsCoverage: Indicator = {
  id: "puskesmas.pws-coverage",
  name: { id: "Cakupan kumulatif PWS", en: "Cumulative coverage in local area monitoring (PWS)" },
  numerator: { id: "sasaran yang dicapai sejak Januari", en: "reached since January" },
  denominator: { id: "sasaran setahun", en: "to be reached in the year" },
  multiplier: 100,
  unit: "%",
  decimals: 2,
  rule: managementGuideline,
};

/** Missing months can only add: what has reached the target without them has reached it. */
function positionIn({ achieved, denominator, isProvisional }: Progress, due: Fraction): PwsPosition | null {
  if (achieved === null) return null;
  const position = positionOf(achieved, denominator, due);
  return isProvisional && position === "below" ? null : position;
}

/** Position, trend and status, or why there is none. */
export function standingOf(progress: Progress, due: Fraction, options: PwsStatusOptions): PwsStanding {
  const { last, current } = progress;
  const position = positionIn(progress, due);
  const trend = isUnstated(last) || isUnstated(current) ? null : trendOf(last, current);
  const status = position === null || trend === null ? null : pwsStatus(position, trend, options);
  if (status !== null) return { position, trend, status };
  const noPosition = progress.achieved === null ? "cumulative-unknown" : "cumulative-provisional";
  const noTrend = isUnstated(current) ? "month-unknown" : "previous-month-unknown";
  const reason = position === null ? noPosition : trend === null ? noTrend : "trend-unchanged";
  return { position, trend, status, reason };
}

/**
 * The coverage to date; null when the counts make none.
 *
 * @param counts - reached since January, and to be reached in the year
 * @param due - the part of the target that is due; null while missing reports leave open whether it is met
 * @param options - the day, and how many reports are in
 */
export function coverageToDate(counts: Counts, due: Fraction | null, options: ComputeOptions): Figure | null {
  const figure = compute(pwsCoverage, counts, { ...options, target: due === null ? null : toNumber(due) });
  return figure.ok ? figure.value : null;
}
