import { compareProducts } from "./arithmetic.js";
import type { OpenNeed } from "./open-needs.js";
import { isMoney, type PledgeGroup, roomFor, type Turn } from "./turns.js";

/** A part of a pledge for a need. */
export interface Share {
  readonly turn: Turn;
  readonly open: OpenNeed;
  /** In the need's units, whole. */
  readonly units: number;
  /** Whole rupiah for one unit; undefined where units are given. */
  readonly price: number | undefined;
}

/**
 * Shares the pledges out in their turns. Within a turn the most urgent need goes first, and among equally urgent ones
 * the largest relative gap, then the id; of each as much as it lacks and the pledge still holds. Money buys whole units,
 * and what does not buy one stays on the pledge.
 */
export function shareByPriority(turns: readonly Turn[]): readonly Share[] {
  const shares: Share[] = [];
  for (const turn of turns) {
    if (turn.standstill !== undefined) continue;
    const served = new Set<OpenNeed>();
    for (let open = nextNeed(turn, served); open !== undefined; open = nextNeed(turn, served)) {
      const price = isMoney(turn) ? open.price : undefined;
      const affordable = price === undefined ? turn.left : Math.floor(turn.left / price);
      const units = Math.min(affordable, open.gap, roomFor(turn, open));
      open.gap -= units;
      turn.left -= units * (price ?? 1);
      served.add(open);
      shares.push({ turn, open, units, price });
    }
  }
  return shares;
}

/** The need that a pledge serves next; none when nothing is left, or nothing of it can be used. */
function nextNeed(turn: Turn, served: ReadonlySet<OpenNeed>): OpenNeed | undefined {
  const { group, left } = turn;
  const money = isMoney(turn);
  if (left === 0 || (money && left < group.lowestPrice)) return undefined;
  let best: OpenNeed | undefined;
  let closed = 0;
  for (const open of group.open) {
    if (best !== undefined && open.urgency > best.urgency) break;
    if (open.gap === 0) closed++;
    // A need is filled, or the pledge used up, or its people are enough: no need is served twice in a turn.
    else if (!served.has(open) && isUsable(turn, open, money) && isNearer(open, best)) best = open;
  }
  if (closed * 2 > group.open.length) dropClosed(group);
  return best;
}

function isUsable(turn: Turn, open: OpenNeed, money: boolean): boolean {
  // Money is shared out to needs with a price only.
  return money ? (open.price as number) <= turn.left : roomFor(turn, open) > 0;
}

/** The larger gap / required of two equally urgent needs; the list is in the order of ids, so that a tie stays. */
function isNearer(open: OpenNeed, best: OpenNeed | undefined): boolean {
  return best === undefined || compareProducts(open.gap, best.required, best.gap, open.required) > 0;
}

function dropClosed(group: PledgeGroup): void {
  group.open = group.open.filter(({ gap }) => gap > 0);
}
