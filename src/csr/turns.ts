import { compare, groupBy } from "../foundation/order.js";
import { type JknEligibility, jknEligibility } from "./donors.js";
import { isOver, type Ledger } from "./ledger.js";
import { isForKind, isRestricted, limitOf, obstacleTo, type Terms, termsKey, termsOf } from "./matching.js";
import { type Pledged, pledgedOf } from "./measure.js";
import type { OpenNeed } from "./open-needs.js";
import type { Donor, Pledge } from "./types.js";

/** Why a pledge as it stands is not shared out at all. */
export type Standstill = "withdrawn" | "expired" | "realised" | "not-agreed" | "not-yet-valid" | "conditions-to-check";

/** Pledges of the same terms, and the needs that they may serve. */
export interface PledgeGroup {
  readonly terms: Terms;
  /** All needs of the kind that the pledges are for, in the order of urgency. */
  readonly ofKind: readonly OpenNeed[];
  /** In the order of urgency; needs that were filled on the way may have left it. */
  open: readonly OpenNeed[];
  /** How many needs with a gap there were to begin with. */
  readonly eligible: number;
  /** The lowest price among them, in whole rupiah, for money. */
  readonly lowestPrice: number;
}

/** A pledge when its turn comes. */
export interface Turn {
  readonly pledge: Pledge;
  readonly pledged: Pledged;
  readonly jkn: JknEligibility;
  /** Used up by earlier allocations. */
  readonly used: number;
  readonly standstill: Standstill | undefined;
  readonly group: PledgeGroup;
  /** Of a need, what earlier allocations of this pledge brought it. */
  readonly earlier: ReadonlyMap<string, number>;
  /** What is left, in its measure. */
  left: number;
}

export const isMoney = ({ pledged }: Turn): boolean => pledged.measure === "rupiah";

/** The most units of a pledge that a need can still take, whatever its gap. */
export const roomFor = ({ group, earlier }: Turn, open: OpenNeed): number =>
  limitOf(group.terms, open) - (earlier.get(open.need.id) ?? 0);

/**
 * The pledges in the order of their turns: the most restricted first, for else an unrestricted gift may fill the only
 * need that a restricted one could serve; then by the day of the agreement, then by id.
 */
export function turnsOf(
  pledges: readonly Pledge[],
  donors: readonly Donor[],
  needs: readonly OpenNeed[],
  book: Ledger,
  asOf: string,
): readonly Turn[] {
  const donorOf = new Map(donors.map((donor) => [donor.id, donor]));
  const groups = new Map<string, PledgeGroup>();
  const byItem = groupBy(needs, ({ item }) => item);
  const earlier = new Map<string, Map<string, number>>();
  for (const { pledge, need, units } of book.standings) {
    const ofPledge = earlier.get(pledge.id) ?? new Map<string, number>();
    ofPledge.set(need.id, (ofPledge.get(need.id) ?? 0) + units);
    earlier.set(pledge.id, ofPledge);
  }
  const turns = pledges.map((pledge): Turn => {
    const jkn = jknEligibility(donorOf.get(pledge.donor));
    const terms = termsOf(pledge, jkn);
    const key = termsKey(pledge, terms);
    const group = groups.get(key) ?? newGroup(terms, terms.form === "goods" ? (byItem.get(terms.item) ?? []) : needs);
    groups.set(key, group);
    const pledged = pledgedOf(pledge);
    const used = book.byPledge.get(pledge.id)?.used ?? 0;
    const standstill = standstillOf(pledge, asOf);
    const left = Math.max(0, pledged.quantity - used);
    return { pledge, pledged, jkn, used, standstill, group, earlier: earlier.get(pledge.id) ?? new Map(), left };
  });
  return turns.sort(
    (a, b) =>
      a.group.eligible - b.group.eligible ||
      compare(a.pledge.agreedOn ?? a.pledge.validFrom, b.pledge.agreedOn ?? b.pledge.validFrom) ||
      compare(a.pledge.id, b.pledge.id),
  );
}

function newGroup(terms: Terms, needs: readonly OpenNeed[]): PledgeGroup {
  const ofKind = needs.filter((need) => isForKind(terms, need));
  const open = ofKind.filter(
    (need) => need.gap > 0 && !isRestricted(terms, need) && obstacleTo(terms, need) === undefined,
  );
  const isForMoney = terms.form === "money" || terms.form === "money-for-jkn";
  const prices = isForMoney ? open.map(({ price = 1 }) => price) : [];
  return {
    terms,
    ofKind,
    open,
    eligible: open.length,
    lowestPrice: prices.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
  };
}

function standstillOf(pledge: Pledge, asOf: string): Standstill | undefined {
  const { status, validFrom, validTo, restriction } = pledge;
  if (isOver(pledge)) return status as "withdrawn" | "expired";
  if (status === "realised") return "realised";
  if (status === "offered") return "not-agreed";
  if (asOf < validFrom) return "not-yet-valid";
  if (typeof validTo === "string" && validTo < asOf) return "expired";
  return restriction?.conditions ? "conditions-to-check" : undefined;
}
