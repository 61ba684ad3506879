import { expect } from "vitest";
import { gapAfterPledges, gapAfterRealisation } from "../../src/csr/index.js";
import { fc, property } from "../property.js";
import { someNeeds, somePledges } from "./arbitraries.js";
import { DAY, donor, must, ofNeed, shared } from "./kit.js";

const donors = [donor("d", true), donor("not", false), donor("unknown")];
const strategies = fc.constantFrom("priority", "max-coverage");

property.prop([someNeeds, somePledges, strategies])(
  "nothing is allocated beyond a need or a pledge, and what is allocated and left is what was pledged",
  (needs, pledges, strategy) => {
    const outcome = shared(needs, pledges, { strategy, donors });
    for (const { required, available, id } of needs) {
      const { allocated, gapBefore, gapAfterPledges: after, from } = ofNeed(outcome, id);
      const gap = required === null || available === null ? null : Math.max(0, required - available);
      expect(gapBefore).toBe(gap);
      expect(allocated).toBe(from.reduce((sum, { quantity }) => sum + quantity, 0));
      expect(after).toBe(gap === null ? null : gap - allocated);
      expect(allocated).toBeLessThanOrEqual(gap ?? 0);
    }
    for (const { pledge, pledged, used, allocated, left, reasons } of outcome.pledges) {
      const given = outcome.allocations.filter((one) => one.pledge === pledge);
      expect(given.reduce((sum, { quantity, amountRp }) => sum + (amountRp ?? quantity), 0)).toBe(allocated);
      expect(used + allocated + left).toBe(pledged);
      expect(left >= 0).toBe(true);
      expect(reasons.length > 0).toBe(left > 0);
    }
    expect(outcome.allocations.every(({ quantity }) => Number.isInteger(quantity) && quantity > 0)).toBe(true);
  },
);

property.prop([someNeeds, somePledges, strategies, fc.integer()])(
  "the order of the rows changes nothing",
  (needs, pledges, strategy, seed) => {
    const shuffled = <T>(rows: readonly T[]): T[] =>
      rows
        .map((row, i) => ({ row, key: Math.imul(seed + i + 1, 0x9e3779b1) >>> 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
    const options = { strategy, donors } as const;
    const outcome = shared(needs, pledges, options);
    expect(shared(shuffled(needs), shuffled(pledges), { ...options, donors: shuffled(donors) })).toEqual(outcome);
  },
);

property.prop([someNeeds, somePledges])("what is proposed fills the gap as the outcome says", (needs, pledges) => {
  const { allocations, needs: outcomes } = shared(needs, pledges, { donors });
  const sure = pledges.filter(({ status }) => status !== "withdrawn");
  const after = must(gapAfterPledges(needs, { pledges: sure, allocations }, { asOf: DAY }));
  expect(after.lines.map(({ need, gap, cost }) => [need, gap, gap === 0 ? 0 : cost])).toEqual(
    outcomes.map(({ need, gapAfterPledges: gap, costAfterPledges }) => [
      need,
      gap,
      // A price of 0 costs nothing, and buys nothing either.
      costAfterPledges ?? (gap !== null && needs.find(({ id }) => id === need)?.unitCost === 0 ? 0 : null),
    ]),
  );
  const real = must(gapAfterRealisation(needs, { pledges: sure, allocations }, { asOf: DAY }));
  expect(real.lines.map(({ gap }) => gap)).toEqual(outcomes.map(({ gapAfterRealisation: gap }) => gap));
});

property.prop([someNeeds, somePledges, fc.nat(7)])("two halves together are the whole", (needs, pledges, at) => {
  const { allocations } = shared(needs, pledges, { donors });
  const half = (some: typeof needs) => {
    const ids = new Set(some.map(({ id }) => id));
    const own = allocations.filter(({ need }) => ids.has(need));
    return must(gapAfterPledges(some, { pledges, allocations: own }, { asOf: DAY }));
  };
  const [one, other, whole] = [half(needs.slice(0, at)), half(needs.slice(at)), half(needs)];
  expect([...one.lines, ...other.lines].sort((a, b) => (a.need < b.need ? -1 : 1))).toEqual(whole.lines);
  for (const field of ["required", "short", "cost", "unknown", "unpriced"] as const) {
    expect(one.total[field] + other.total[field]).toBe(whole.total[field]);
  }
});
