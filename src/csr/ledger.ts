import type { Issue, Notice } from "../foundation/result.js";
import { multiplyDivide } from "./arithmetic.js";
import { pledgedOf } from "./measure.js";
import type { Allocation, Pledge, Realisation, ResourceNeed } from "./types.js";

/** An allocation as it was recorded, or one that `allocate` proposes and nobody has decided yet. */
export type AllocationRecord = Pick<Allocation, "pledge" | "need" | "quantity" | "amountRp"> & {
  readonly id?: string | undefined;
  readonly decidedOn?: string | undefined;
};

/** What was decided and what arrived so far. */
export interface CsrRecords {
  readonly pledges: readonly Pledge[];
  readonly allocations?: readonly AllocationRecord[] | undefined;
  readonly realisations?: readonly Realisation[] | undefined;
}

/** Where an allocation stands on a day. */
export interface AllocationStanding {
  /** Its place in the list of allocations. */
  readonly index: number;
  readonly record: AllocationRecord;
  readonly pledge: Pledge;
  readonly need: ResourceNeed;
  /** In the need's units. */
  readonly units: number;
  /** In the pledge's measure: rupiah for money, else the same units. */
  readonly amount: number;
  /** Of both, what arrived and is whole. */
  readonly realisedUnits: number;
  readonly realisedAmount: number;
  /** What arrived incomplete or damaged: no unit by the standard. */
  readonly unitsNotToStandard: number;
  /** What is still to come, in the need's units; 0 once the pledge was withdrawn or has expired. */
  readonly outstandingUnits: number;
  /** What of the pledge is used up: the whole allocation, or what arrived of one that was withdrawn or has expired. */
  readonly usedAmount: number;
}

/** What came of needs and pledges until a day. */
export interface Ledger {
  readonly standings: readonly AllocationStanding[];
  /** By need: units still to come, and units that arrived. */
  readonly byNeed: ReadonlyMap<string, { readonly outstanding: number; readonly realised: number }>;
  /** By pledge, in its measure: used up, and arrived. */
  readonly byPledge: ReadonlyMap<string, { readonly used: number; readonly realised: number }>;
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/** Whether what was promised and did not arrive will not come any more. */
export const isOver = ({ status }: Pledge): boolean => status === "withdrawn" || status === "expired";

/**
 * Reads the records until a day: allocations decided later and what arrived later do not count yet. The records have been
 * checked by themselves; here they are looked up in each other.
 */
export function ledger(needs: readonly ResourceNeed[], records: CsrRecords, asOf: string): Ledger {
  const { pledges, allocations = [], realisations = [] } = records;
  const issues: Issue[] = [];
  const notices: Notice[] = [];
  const needOf = new Map(needs.map((need) => [need.id, need]));
  const pledgeOf = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  const arrived = arrivals(allocations, realisations, asOf, issues);
  const standings = allocations.flatMap((record, index): AllocationStanding[] => {
    if (record.decidedOn !== undefined && record.decidedOn > asOf) return [];
    const need = needOf.get(record.need);
    const pledge = pledgeOf.get(record.pledge);
    if (need === undefined) issues.push({ code: "csr.need-unknown", path: ["allocations", index, "need"] });
    if (pledge === undefined) issues.push({ code: "csr.pledge-unknown", path: ["allocations", index, "pledge"] });
    if (need === undefined || pledge === undefined) return [];
    const worth = worthOf(record, pledge, need);
    if (worth === undefined) {
      const field =
        pledgedOf(pledge).measure === "rupiah" && typeof record.quantity === "number" ? "amountRp" : "quantity";
      issues.push({ code: "csr.allocation-unreadable", path: ["allocations", index, field] });
      return [];
    }
    return [standingOf({ index, record, pledge, need, ...worth }, arrived.get(record.id) ?? [])];
  });
  const standingOn = new Map(standings.map((standing) => [standing.record.id, standing]));
  for (const [i, { on, allocation, quantity }] of realisations.entries()) {
    const standing = on > asOf ? undefined : standingOn.get(allocation);
    if (standing === undefined) continue;
    const isMoney = pledgedOf(standing.pledge).measure === "rupiah";
    if (!isMoney && typeof quantity !== "number") {
      issues.push({ code: "csr.realisation-unreadable", path: ["realisations", i, "quantity"] });
    }
    if (on <= standing.need.asOf) {
      const facts = { need: standing.need.id, on, counted: standing.need.asOf };
      notices.push({ code: "csr.realised-before-count", path: ["realisations", i, "on"], facts });
    }
  }
  for (const { index, realisedUnits, units, unitsNotToStandard } of standings) {
    const path = ["allocations", index];
    if (realisedUnits > units) {
      notices.push({
        code: "csr.realised-above-allocated",
        path,
        facts: { realised: realisedUnits, allocated: units },
      });
    }
    if (unitsNotToStandard > 0) {
      notices.push({ code: "csr.not-to-standard", path, facts: { units: unitsNotToStandard } });
    }
  }
  return { standings, ...sums(standings), issues, notices };
}

function arrivals(
  allocations: readonly AllocationRecord[],
  realisations: readonly Realisation[],
  asOf: string,
  issues: Issue[],
): Map<string | undefined, Realisation[]> {
  const known = new Set(allocations.map(({ id }) => id));
  const arrived = new Map<string | undefined, Realisation[]>();
  for (const [i, realisation] of realisations.entries()) {
    if (!known.has(realisation.allocation)) {
      issues.push({ code: "csr.allocation-unknown", path: ["realisations", i, "allocation"] });
    }
    if (realisation.on > asOf) continue;
    const before = arrived.get(realisation.allocation);
    if (before === undefined) arrived.set(realisation.allocation, [realisation]);
    else before.push(realisation);
  }
  return arrived;
}

/** What an allocation comes to for its need and for its pledge; nothing when the record leaves one of them open. */
function worthOf(
  record: AllocationRecord,
  pledge: Pledge,
  { unitCost }: ResourceNeed,
): { units: number; amount: number } | undefined {
  const quantity = record.quantity ?? undefined;
  const amountRp = record.amountRp ?? undefined;
  if (pledgedOf(pledge).measure !== "rupiah") {
    return quantity === undefined ? undefined : { units: quantity, amount: quantity };
  }
  const price = typeof unitCost === "number" && unitCost > 0 ? unitCost : undefined;
  if (quantity !== undefined && amountRp !== undefined) return { units: quantity, amount: amountRp };
  if (price === undefined) return undefined;
  if (amountRp !== undefined) return { units: Math.floor(amountRp / price), amount: amountRp };
  return quantity === undefined ? undefined : { units: quantity, amount: quantity * price };
}

type Given = Pick<AllocationStanding, "index" | "record" | "pledge" | "need" | "units" | "amount">;

function standingOf(given: Given, arrived: readonly Realisation[]): AllocationStanding {
  const { pledge, units, amount } = given;
  let realisedUnits = 0;
  let realisedAmount = 0;
  let unitsNotToStandard = 0;
  let money = 0;
  for (const { quantity, amountRp, condition } of arrived) {
    const isWhole = condition !== "incomplete" && condition !== "damaged";
    if (typeof quantity !== "number") money += amountRp ?? 0;
    else if (isWhole) realisedUnits += quantity;
    else unitsNotToStandard += quantity;
    if (pledgedOf(pledge).measure !== "rupiah") realisedAmount += isWhole ? (quantity ?? 0) : 0;
    else realisedAmount += amountRp ?? (units === 0 ? 0 : multiplyDivide(quantity ?? 0, amount, units));
  }
  // Money without a number of units buys as many as its part of the allocation does, whole ones only.
  realisedUnits += money === 0 ? 0 : multiplyDivide(money, units, amount);
  const over = isOver(pledge);
  return {
    ...given,
    realisedUnits,
    realisedAmount,
    unitsNotToStandard,
    outstandingUnits: over ? 0 : Math.max(0, units - realisedUnits),
    usedAmount: over ? realisedAmount : Math.max(amount, realisedAmount),
  };
}

function sums(standings: readonly AllocationStanding[]): Pick<Ledger, "byNeed" | "byPledge"> {
  const byNeed = new Map<string, { outstanding: number; realised: number }>();
  const byPledge = new Map<string, { used: number; realised: number }>();
  for (const { need, pledge, outstandingUnits, realisedUnits, usedAmount, realisedAmount } of standings) {
    const ofNeed = byNeed.get(need.id) ?? { outstanding: 0, realised: 0 };
    ofNeed.outstanding += outstandingUnits;
    ofNeed.realised += realisedUnits;
    byNeed.set(need.id, ofNeed);
    const ofPledge = byPledge.get(pledge.id) ?? { used: 0, realised: 0 };
    ofPledge.used += usedAmount;
    ofPledge.realised += realisedAmount;
    byPledge.set(pledge.id, ofPledge);
  }
  return { byNeed, byPledge };
}
