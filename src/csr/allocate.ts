import { isIsoDate } from "../foundation/calendar.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { type Share, shareByPriority } from "./by-priority.js";
import { recordIssues } from "./check-records.js";
import { type AllocationRecord, ledger } from "./ledger.js";
import { ASKED, Leftovers } from "./leftover.js";
import { shareForCoverage } from "./max-coverage.js";
import { openNeeds } from "./open-needs.js";
import type { AllocationOutcome, AllocationStrategy, ProposedAllocation } from "./outcome.js";
import { itemOutcomes, needOutcomes, pledgeOutcomes } from "./outcomes.js";
import { totalIssues } from "./totals.js";
import { traceOf } from "./trace.js";
import { turnsOf } from "./turns.js";
import type { Donor, Pledge, Realisation, ResourceNeed } from "./types.js";

/** How pledges are to be shared out, and what happened before. */
export interface AllocateOptions {
  readonly strategy: AllocationStrategy;
  /** The day on which it is asked what holds, YYYY-MM-DD. */
  readonly asOf: string;
  readonly donors?: readonly Donor[] | undefined;
  readonly allocations?: readonly AllocationRecord[] | undefined;
  readonly realisations?: readonly Realisation[] | undefined;
}

/**
 * Proposes which pledge serves which need: never beyond a need or a pledge, within the donors' restrictions, in whole
 * units, and the same whatever the order of the rows.
 *
 * The most restricted pledges go first (the fewest eligible needs), then by the day of the agreement, then by id. Within
 * a pledge the needs go by priority, deadline, the largest relative gap, id. Money buys whole units of needs that have a
 * price, the rest stays on the pledge; goods serve the same item in the same unit, whatever value the donor declares;
 * contributions of JKN come in person-months. A donor that has not registered its own workers cannot pay JKN; of one of
 * whom nobody knows, the pledge waits for the answer. `max-coverage` then changes who fills what so that the most units
 * are filled.
 *
 * @param needs - the needs, in whole units; null quantities are skipped and listed
 * @param pledges - what donors promise; only what is agreed and valid on the day is shared out
 * @param options - `strategy`, `priority` or `max-coverage`; `asOf`; the donors, and earlier allocations and realisations
 * @returns proposals, what comes of each need and pledge with the reason of every leftover, and the trace; the issues of
 *   records that cannot be read
 * @throws RangeError when there is no such strategy
 * @example
 * ```ts
 * import { allocate } from "tatasehat/csr";
 * const need = { id: "N-1", programme: "posyandu", item: "kit", unit: { id: "set", en: "set" }, region: "36.72",
 *   required: 389, available: 100, unitCost: 9_000_000, asOf: "2023-08-01", priority: 1 } as const;
 * const pledge = { id: "P-1", donor: "D-1", form: "cash", amountRp: 100_000_000, validFrom: "2023-08-01",
 *   status: "agreed" } as const;
 * const shared = allocate([need], [pledge], { strategy: "priority", asOf: "2023-08-01" });
 * shared.ok && shared.value.allocations; //=> [{ pledge: "P-1", need: "N-1", quantity: 11, amountRp: 99000000 }]
 * shared.ok && shared.value.needs[0].gapAfterPledges; //=> 278
 * shared.ok && [shared.value.pledges[0].left, shared.value.pledges[0].reasons]; //=> [1000000, ["unit-cost-above-remainder"]]
 * ```
 */
export function allocate(
  needs: readonly ResourceNeed[],
  pledges: readonly Pledge[],
  options: AllocateOptions,
): Result<AllocationOutcome> {
  const { strategy, asOf, donors = [], allocations = [], realisations = [] } = options;
  if (strategy !== "priority" && strategy !== "max-coverage") {
    throw new RangeError(`no such strategy: ${String(strategy)}`);
  }
  if (!isIsoDate(asOf)) return failure({ code: "csr.date-invalid", path: ["asOf"] });
  const faults = recordIssues({ needs, pledges, donors, allocations, realisations }, ["needs", "pledges"]);
  if (faults.length > 0) return failure(...faults);
  const book = ledger(needs, { pledges, allocations, realisations }, asOf);
  const issues = [...book.issues, ...totalIssues(needs, pledges)];
  if (issues.length > 0) return failure(...issues);

  const opened = openNeeds(needs, book);
  const turns = turnsOf(pledges, donors, opened, book, asOf);
  const coverage =
    strategy === "priority" ? { shares: shareByPriority(turns), unproven: undefined } : shareForCoverage(turns);
  const { shares } = coverage;
  const leftovers = new Leftovers();
  const outcomes = pledgeOutcomes(turns, shares, leftovers);
  const proposals = shares.map(proposalOf);
  const unknownNeeds = opened.filter(({ gapBefore }) => gapBefore === null).map(({ need }) => need.id);
  const value: AllocationOutcome = {
    strategy,
    asOf,
    allocations: proposals,
    needs: needOutcomes(opened, shares, proposals, book, asOf),
    pledges: outcomes,
    items: itemOutcomes(opened, coverage.unproven),
    unknownNeeds: unknownNeeds.sort(),
    toAsk: outcomes
      .filter(({ reasons }) => reasons.some((reason) => ASKED.includes(reason)))
      .map(({ pledge }) => pledge),
    trace: traceOf(turns, shares, opened, outcomes),
  };
  return success(value, [...book.notices, ...noticesOf(value, turns)]);
}

function proposalOf({ turn, open, units, price }: Share): ProposedAllocation {
  const proposal = { pledge: turn.pledge.id, need: open.need.id, quantity: units };
  return price === undefined ? proposal : { ...proposal, amountRp: units * price };
}

/** What the reader of the whole must know. */
function noticesOf(
  { unknownNeeds, pledges, toAsk, items }: AllocationOutcome,
  turns: ReturnType<typeof turnsOf>,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (unknownNeeds.length > 0) notices.push({ code: "csr.needs-unknown", facts: { needs: unknownNeeds.length } });
  if (toAsk.length > 0) notices.push({ code: "csr.pledges-to-ask", facts: { pledges: toAsk.length } });
  const barred = pledges.find(({ reasons }) => reasons.includes("donor-workers-not-registered"));
  if (barred?.citation !== undefined) notices.push({ code: "csr.own-workers-first", citation: barred.citation });
  const tooMuch = turns.filter(({ pledged, used }) => used > pledged.quantity);
  if (tooMuch.length > 0) notices.push({ code: "csr.allocated-above-pledge", facts: { pledges: tooMuch.length } });
  const unproven = items.filter(({ isMost }) => isMost === false).length;
  if (unproven > 0) notices.push({ code: "csr.most-not-proven", facts: { items: unproven } });
  return notices;
}
