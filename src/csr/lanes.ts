import { groupBy } from "../foundation/order.js";
import type { Share } from "./by-priority.js";
import { FlowNetwork } from "./max-flow.js";
import type { OpenNeed } from "./open-needs.js";
import { isMoney, type PledgeGroup, roomFor, type Turn } from "./turns.js";

/** Pledges of one group towards needs of one item at one price: units that may change places with each other. */
export interface Lane {
  readonly group: PledgeGroup;
  readonly key: string;
  /** Whole rupiah for a unit; undefined where units are given. */
  readonly price: number | undefined;
  readonly node: number;
  /** From pledges, in their turns. */
  readonly inlets: { readonly turn: Turn; readonly pipe: number }[];
  /** To needs, in the order of urgency. */
  readonly outlets: { readonly open: OpenNeed; readonly pipe: number }[];
}

/** The pipes from pledges through lanes to needs, with what flows through them. */
export interface LaneNetwork {
  readonly network: FlowNetwork;
  readonly lanes: readonly Lane[];
  readonly lanesOf: ReadonlyMap<PledgeGroup, readonly Lane[]>;
}

/** What the needs and pledges were before anything was shared out. */
export interface Start {
  readonly gaps: ReadonlyMap<OpenNeed, number>;
  readonly needsOf: ReadonlyMap<PledgeGroup, readonly OpenNeed[]>;
}

/** Whether money has several items or prices to choose from: what it buys here, it cannot buy there. */
export const hasChoice = (turn: Turn, lanes: readonly Lane[]): boolean => isMoney(turn) && lanes.length > 1;

const SOURCE = 0;
const SINK = 1;

/** Lays the pipes, with the shares that were made already flowing through them. */
export function layLanes(turns: readonly Turn[], { gaps, needsOf }: Start, shares: readonly Share[]): LaneNetwork {
  const nodeOf = new Map<OpenNeed, number>();
  for (const open of gaps.keys()) nodeOf.set(open, 2 + nodeOf.size);
  const turnsOf = groupBy(turns, ({ group }) => group);
  const drafts = [...turnsOf].flatMap(([group, [first]]) => {
    const money = isMoney(first as Turn);
    const lanes = groupBy(needsOf.get(group) ?? [], (open) => laneKey(money, open));
    return [...lanes].map(([key, needs]) => ({ group, key, first: first as Turn, needs }));
  });
  const network = new FlowNetwork(2 + nodeOf.size + drafts.length, SOURCE, SINK);
  for (const [open, gap] of gaps) network.pipe(nodeOf.get(open) as number, SINK, gap, gap - open.gap);
  const flow = flowsOf(shares);
  const lanes = drafts.map(({ group, key, first, needs }, i): Lane => {
    const node = 2 + nodeOf.size + i;
    const price = isMoney(first) ? needs[0]?.price : undefined;
    const outlets = needs.map((open) => {
      // Only promised people have a limit, and they stand alone in their group.
      const pipe = network.pipe(node, nodeOf.get(open) as number, roomFor(first, open), flow.toNeed(group, open));
      return { open, pipe };
    });
    return { group, key, price, node, inlets: [], outlets };
  });
  const lanesOf = groupBy(lanes, ({ group }) => group);
  for (const turn of turns) {
    if (turn.standstill !== undefined) continue;
    const own = lanesOf.get(turn.group) ?? [];
    for (const lane of own) {
      const used = flow.fromTurn(turn, lane);
      const more = hasChoice(turn, own) ? 0 : Math.floor(turn.left / (lane.price ?? 1));
      lane.inlets.push({ turn, pipe: network.pipe(SOURCE, lane.node, used + more, used) });
    }
  }
  return { network, lanes, lanesOf };
}

/** The shares that flow through the lanes: each pledge's units in turn for the needs in the order of urgency. */
export function sharesOf({ network, lanes }: LaneNetwork): readonly Share[] {
  return lanes.flatMap(({ price, inlets, outlets }) => {
    const shares: Share[] = [];
    const wanting = outlets.map(({ open, pipe }) => ({ open, units: network.flow(pipe) }));
    let next = 0;
    for (const { turn, pipe } of inlets) {
      for (let units = network.flow(pipe); units > 0; ) {
        // As much flows out of a lane as into it.
        const want = wanting[next] as (typeof wanting)[number];
        const taken = Math.min(units, want.units);
        if (taken > 0) shares.push({ turn, open: want.open, units: taken, price });
        units -= taken;
        want.units -= taken;
        if (want.units === 0) next++;
      }
    }
    return shares;
  });
}

function laneKey(money: boolean, { price, item }: OpenNeed): string {
  return money ? `${price} ${item}` : "";
}

/** What flows already: from each group to each need, and from each pledge into each lane. */
function flowsOf(shares: readonly Share[]): {
  toNeed(group: PledgeGroup, open: OpenNeed): number;
  fromTurn(turn: Turn, lane: Lane): number;
} {
  const toNeed = new Map<PledgeGroup, Map<OpenNeed, number>>();
  const fromTurn = new Map<Turn, Map<string, number>>();
  for (const { turn, open, units } of shares) {
    add(toNeed, turn.group, open, units);
    add(fromTurn, turn, laneKey(isMoney(turn), open), units);
  }
  return {
    toNeed: (group, open) => toNeed.get(group)?.get(open) ?? 0,
    fromTurn: (turn, { key }) => fromTurn.get(turn)?.get(key) ?? 0,
  };
}

function add<A, B>(sums: Map<A, Map<B, number>>, a: A, b: B, units: number): void {
  const inner = sums.get(a) ?? new Map<B, number>();
  sums.set(a, inner);
  inner.set(b, (inner.get(b) ?? 0) + units);
}
