import type { Citation } from "../foundation/result.js";
import { isRestricted, type Obstacle, obstacleTo } from "./matching.js";
import { OWN_WORKERS_FIRST } from "./rules.js";
import { isMoney, type PledgeGroup, type Standstill, type Turn } from "./turns.js";

/** Why something of a pledge is left. */
export type LeftoverReason =
  | Standstill
  | Obstacle
  | "unit-cost-above-remainder"
  | "more-people-than-need"
  | "no-gap-left"
  | "no-eligible-need";

/** The obstacles in the order in which they are told. */
const OBSTACLES: readonly Obstacle[] = [
  "donor-workers-not-registered",
  "donor-workers-unknown",
  "unit-cost-unknown",
  "need-quantity-unknown",
  "unit-differs",
  "unit-unknown",
  "restriction",
];

/** Answers why something is left of each pledge, once everything is shared out. */
export class Leftovers {
  readonly #met = new Map<PledgeGroup, readonly LeftoverReason[]>();

  /** The reasons, the most telling first; none when nothing is left. */
  of(turn: Turn): readonly LeftoverReason[] {
    if (turn.left === 0) return [];
    if (turn.standstill !== undefined) return [turn.standstill];
    const { group } = turn;
    // Of pledges of the same terms that are not used up, each met the same.
    const reasons = this.#met.get(group) ?? reasonsOf(group, isMoney(turn));
    this.#met.set(group, reasons);
    return reasons;
  }
}

function reasonsOf(group: PledgeGroup, money: boolean): readonly LeftoverReason[] {
  const reasons: LeftoverReason[] = [];
  // What is open and could be served was not: a unit costs more than is left, or the need has no more people.
  if (group.open.some(({ gap }) => gap > 0)) {
    reasons.push(money ? "unit-cost-above-remainder" : "more-people-than-need");
  }
  reasons.push(...obstaclesOf(group));
  if (reasons.length === 0) reasons.push(group.eligible > 0 ? "no-gap-left" : "no-eligible-need");
  return reasons;
}

/**
 * What keeps the pledge from needs of its kind. A restriction counts where it kept the pledge from a need that had a gap
 * to begin with: without it the pledge might have been used up. Anything else counts for what is still open.
 */
function obstaclesOf({ terms, ofKind }: PledgeGroup): readonly Obstacle[] {
  const met = new Set<Obstacle>();
  for (const open of ofKind) {
    if (open.gapBefore === 0) continue;
    const obstacle = obstacleTo(terms, open);
    if (obstacle === undefined) {
      if (!met.has("restriction") && isRestricted(terms, open)) met.add("restriction");
    } else if (!met.has(obstacle) && (open.gapBefore === null || open.gap > 0) && !isRestricted(terms, open)) {
      met.add(obstacle);
    }
  }
  return OBSTACLES.filter((obstacle) => met.has(obstacle));
}

/** The clause behind a reason, where there is one. */
export function citationOf(reason: LeftoverReason): Citation | undefined {
  return reason === "donor-workers-not-registered" || reason === "donor-workers-unknown"
    ? OWN_WORKERS_FIRST
    : undefined;
}

/** Reasons that somebody can clear up by asking. */
export const ASKED: readonly LeftoverReason[] = ["donor-workers-unknown", "conditions-to-check"];
