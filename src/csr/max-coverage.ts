import { type Share, shareByPriority } from "./by-priority.js";
import { hasChoice, type LaneNetwork, layLanes, type Start, sharesOf } from "./lanes.js";
import type { OpenNeed } from "./open-needs.js";
import type { Turn } from "./turns.js";

/** What max-coverage came to. */
export interface Coverage {
  readonly shares: readonly Share[];
  /** Needs of which more might be filled: money had several items or prices to choose from. */
  readonly unproven: ReadonlySet<OpenNeed>;
}

/**
 * Fills as many units as can be filled: the sharing by priority first, then the maximum flow from pledges to needs that
 * begins with it. What priority fills stays filled, for no path of the flow takes from a need; only who fills it changes.
 *
 * Money that could buy several items, or one item at several prices, is split as priority splits it; what is left of it
 * then buys what it can, again in the order of urgency. For goods, for people, and for money that buys one item at one
 * price, no other sharing fills more.
 */
export function shareForCoverage(turns: readonly Turn[]): Coverage {
  const start = startOf(turns);
  const lefts = turns.map(({ left }) => left);
  const given = shareByPriority(turns);
  const laid = layLanes(turns, start, given);
  let more = laid.network.fill();
  const choosing = turns.filter(
    (turn) => turn.standstill === undefined && hasChoice(turn, laid.lanesOf.get(turn.group) ?? []),
  );
  more += spendRests(choosing, laid);
  // Where priority fills as much, its own sharing stands.
  const shares = more === 0 ? given : inTurn(sharesOf(laid), turns);
  for (const [i, turn] of turns.entries()) turn.left = lefts[i] as number;
  for (const [open, gap] of start.gaps) open.gap = gap;
  for (const { turn, open, units, price } of shares) {
    turn.left -= units * (price ?? 1);
    open.gap -= units;
  }
  const chosen = new Set(choosing.map(({ group }) => group));
  const doubtful = [...chosen].flatMap((group) => (start.needsOf.get(group) ?? []).filter(({ gap }) => gap > 0));
  return { shares, unproven: new Set(doubtful) };
}

function startOf(turns: readonly Turn[]): Start {
  const needsOf = new Map(turns.map(({ group }) => [group, group.open]));
  const needs = new Set<OpenNeed>();
  for (const open of needsOf.values()) for (const need of open) needs.add(need);
  const inOrder = [...needs].sort((a, b) => a.place - b.place);
  return { gaps: new Map(inOrder.map((open) => [open, open.gap])), needsOf };
}

/** Lets what is left of choosing pledges buy what still can be reached, lane by lane. How many units that is. */
function spendRests(choosing: readonly Turn[], { network, lanesOf }: LaneNetwork): number {
  let units = 0;
  let reaching = network.reaching();
  for (const turn of choosing) {
    if (turn.left < turn.group.lowestPrice) continue;
    for (const { price = 1, inlets, node } of lanesOf.get(turn.group) ?? []) {
      const most = Math.floor(turn.left / price);
      if (most === 0 || reaching[node] === 0) continue;
      const inlet = inlets.find((one) => one.turn === turn);
      if (inlet === undefined) continue;
      network.widen(inlet.pipe, most);
      const bought = network.fill();
      network.close(inlet.pipe);
      turn.left -= bought * price;
      units += bought;
      reaching = network.reaching();
    }
  }
  return units;
}

/** The shares in the order of the pledges' turns, and of each in the order of urgency. */
function inTurn(shares: readonly Share[], turns: readonly Turn[]): readonly Share[] {
  const placeOf = new Map(turns.map((turn, place) => [turn, place]));
  const place = ({ turn }: Share): number => placeOf.get(turn) as number;
  return [...shares].sort((a, b) => place(a) - place(b) || a.open.place - b.open.place);
}
