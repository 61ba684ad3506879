import { compare, groupBy } from "../foundation/order.js";
import type { Share } from "./by-priority.js";
import { peopleCovered, personYearsCovered, shareOf } from "./figures.js";
import type { Ledger } from "./ledger.js";
import { citationOf, type Leftovers } from "./leftover.js";
import { gapOf, type OpenNeed } from "./open-needs.js";
import type { CoverShares, ItemOutcome, NeedOutcome, PledgeOutcome, ProposedAllocation } from "./outcome.js";
import type { Turn } from "./turns.js";

/** What came of each need, in the order of ids. */
export function needOutcomes(
  opened: readonly OpenNeed[],
  shares: readonly Share[],
  proposals: readonly ProposedAllocation[],
  { byNeed }: Ledger,
  asOf: string,
): readonly NeedOutcome[] {
  const sharesOf = groupBy(shares, ({ open }) => open);
  const proposalsOf = groupBy(proposals, ({ need }) => need);
  return opened
    .map((open): NeedOutcome => {
      const { need, gapBefore } = open;
      const received = sharesOf.get(open) ?? [];
      const allocated = received.reduce((sum, { units }) => sum + units, 0);
      const gapAfterPledges = gapBefore === null ? null : open.gap;
      const { price } = open;
      const cost =
        gapAfterPledges === 0 ? 0 : gapAfterPledges === null || price === undefined ? null : open.gap * price;
      return {
        need: need.id,
        programme: need.programme,
        region: open.region,
        item: need.item,
        ...(need.unit === undefined ? {} : { unit: need.unit }),
        gapBefore,
        allocated,
        gapAfterPledges,
        gapAfterRealisation: gapOf(need, byNeed.get(need.id)?.realised ?? 0),
        costAfterPledges: cost,
        from: proposalsOf.get(need.id) ?? [],
        ...coverOf(open, received, asOf),
      };
    })
    .sort((a, b) => compare(a.need, b.need));
}

/** Both shares of a need for JKN: of the people, and of their time. */
function coverOf(open: OpenNeed, received: readonly Share[], asOf: string): { readonly cover?: CoverShares } {
  const { need, required } = open;
  const { people: needed } = need;
  if (typeof needed !== "number" || need.programme !== "jkn" || required === 0) return {};
  const months = required / needed;
  // Whoever is paid for at all is one of the people; money pays them for the months of the need.
  const people = received.reduce(
    (sum, { turn, units }) => sum + Math.ceil(units / (turn.pledge.cover?.months ?? months)),
    0,
  );
  const counted = Math.min(people, needed);
  const personMonths = received.reduce((sum, { units }) => sum + units, 0);
  return {
    cover: {
      people: counted,
      personMonths,
      peopleShare: shareOf(peopleCovered, counted, needed, asOf),
      personYearShare: shareOf(personYearsCovered, personMonths, required, asOf),
    },
  };
}

/** What came of each pledge, in the order of ids. */
export function pledgeOutcomes(
  turns: readonly Turn[],
  shares: readonly Share[],
  leftovers: Leftovers,
): readonly PledgeOutcome[] {
  const sharesOf = groupBy(shares, ({ turn }) => turn);
  return turns
    .map((turn): PledgeOutcome => {
      const { pledge, pledged, used, left } = turn;
      const { measure, item, unit, quantity } = pledged;
      const given = sharesOf.get(turn) ?? [];
      const reasons = leftovers.of(turn);
      const citation = reasons.map(citationOf).find((one) => one !== undefined);
      return {
        pledge: pledge.id,
        donor: pledge.donor,
        measure,
        ...(item === undefined ? {} : { item }),
        ...(unit === undefined ? {} : { unit }),
        pledged: quantity,
        used,
        allocated: given.reduce((sum, { units, price }) => sum + units * (price ?? 1), 0),
        left,
        reasons,
        ...(citation === undefined ? {} : { citation }),
      };
    })
    .sort((a, b) => compare(a.pledge, b.pledge));
}

/** The units of each item, in the order of items; what nobody has counted is left out. */
export function itemOutcomes(
  opened: readonly OpenNeed[],
  unproven: ReadonlySet<OpenNeed> | undefined,
): readonly ItemOutcome[] {
  const known = opened.filter(({ gapBefore }) => gapBefore !== null).sort((a, b) => compare(a.need.id, b.need.id));
  // What is counted in different units is not added.
  const kinds = groupBy(known, ({ item, units }) => JSON.stringify([item, ...units]));
  return [...kinds]
    .sort(([a], [b]) => compare(a, b))
    .map(([, same]): ItemOutcome => {
      const { item, unit } = (same[0] as OpenNeed).need;
      const gapBefore = same.reduce((sum, open) => sum + (open.gapBefore ?? 0), 0);
      return {
        item,
        ...(unit === undefined ? {} : { unit }),
        gapBefore,
        filled: gapBefore - same.reduce((sum, { gap }) => sum + gap, 0),
        isMost: unproven === undefined ? null : !same.some((open) => unproven.has(open)),
      };
    });
}
