import { describe, expect, test } from "vitest";
import type { Pledge, ResourceNeed } from "../../src/csr/index.js";
import { allocate } from "../../src/csr/index.js";
import { fc, property } from "../property.js";
import { cash, contribution, cover, DAY, donor, kits, need, noticesOf, ofNeed, ofPledge, shared } from "./kit.js";

const PLACES = ["36.72.01", "36.72.02", "36.72.03", "36.72.04"] as const;

/** Fills by trying every way of giving, unit by unit: slow, and surely right. */
function mostUnits(
  gaps: readonly number[],
  supplies: readonly number[],
  serves: readonly (readonly number[])[],
): number {
  const seen = new Map<string, number>();
  const best = (open: readonly number[], pledge: number, left: number): number => {
    if (pledge === supplies.length) return 0;
    const key = `${open.join()} ${pledge} ${left}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    let most = best(open, pledge + 1, supplies[pledge + 1] ?? 0);
    if (left > 0) {
      for (const n of serves[pledge] ?? []) {
        if ((open[n] ?? 0) === 0) continue;
        const rest = open.map((gap, i) => (i === n ? gap - 1 : gap));
        most = Math.max(most, 1 + best(rest, pledge, left - 1));
      }
    }
    seen.set(key, most);
    return most;
  };
  return best(gaps, 0, supplies[0] ?? 0);
}

const filled = (outcome: ReturnType<typeof shared>): number =>
  outcome.items.reduce((sum, item) => sum + item.filled, 0);

test("fills what priority cannot: a gift that two places could use goes where no other reaches", () => {
  const pledges = [
    kits("p", 10, { restriction: { needs: ["a", "b"] } }),
    kits("q", 10, { agreedOn: "2024-02-01", restriction: { needs: ["a", "c"] } }),
  ];
  const needs = [need("a", { priority: 1 }), need("b", { priority: 2 }), need("c", { required: 1, priority: 2 })];
  const before = shared(needs, pledges);
  const after = shared(needs, pledges, { strategy: "max-coverage" });
  expect(before.allocations).toEqual([
    { pledge: "p", need: "a", quantity: 10 },
    { pledge: "q", need: "c", quantity: 1 },
  ]);
  expect(after.allocations).toEqual([
    { pledge: "p", need: "a", quantity: 1 },
    { pledge: "p", need: "b", quantity: 9 },
    { pledge: "q", need: "a", quantity: 9 },
    { pledge: "q", need: "c", quantity: 1 },
  ]);
  expect(after.items).toEqual([
    { item: "antropometri-kit", unit: { id: "set", en: "set" }, gapBefore: 21, filled: 20, isMost: true },
  ]);
  expect(after.pledges.map(({ left }) => left)).toEqual([0, 0]);
  expect(after.needs.map(({ gapAfterPledges }) => gapAfterPledges)).toEqual([0, 1, 0]);
  expect(after.trace.filter(({ code }) => code === "csr.step-given")).toHaveLength(4);
});

/** Needs and pledges of one item, few enough to try everything. */
const oneItem = fc.record({
  gaps: fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }),
  pledges: fc.array(
    fc.record({
      units: fc.integer({ min: 1, max: 5 }),
      serves: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }),
      isMoney: fc.boolean(),
      rest: fc.nat(9),
      day: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

property.prop([oneItem], { numRuns: 300 })(
  "nobody can fill more of one item, tried in every way",
  ({ gaps, pledges }) => {
    const needs = gaps.map((gap, i) => need(`n${i}`, { required: gap, unitCost: 10, priority: 1 + (i % 2) }));
    const promised = pledges.map(({ units, serves, isMoney, rest, day }, i): Pledge => {
      const given = { agreedOn: `2024-01-0${day}`, restriction: { needs: serves.map((n) => `n${n}`) } };
      return isMoney ? cash(`p${i}`, units * 10 + rest, given) : kits(`p${i}`, units, given);
    });
    const outcome = shared(needs, promised, { strategy: "max-coverage" });
    const serves = pledges.map((pledge) => pledge.serves.filter((n) => n < gaps.length));
    expect(filled(outcome)).toBe(
      mostUnits(
        gaps,
        pledges.map(({ units }) => units),
        serves,
      ),
    );
    expect(outcome.items.map(({ isMost }) => isMost)).toEqual([true]);
  },
);

const covers = fc.record({ people: fc.integer({ min: 1, max: 3 }), months: fc.integer({ min: 1, max: 3 }) });

property.prop([
  fc.tuple(covers, covers),
  fc.tuple(covers, covers),
  fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
])("nor of cover for people, of whom no more are paid for at once than there are", (wanted, given, serves) => {
  const may = (p: number, n: number): boolean => n === p || serves[2 * p + n] === true;
  const needs = wanted.map(({ people, months }, n) => cover(`n${n}`, people, months));
  const pledges = given.map(({ people, months }, p) =>
    contribution(`p${p}`, people, months, {
      restriction: { needs: [0, 1].filter((n) => may(p, n)).map((n) => `n${n}`) },
    }),
  );
  const outcome = shared(needs, pledges, { strategy: "max-coverage", donors: [donor("d", true)] });
  const size = ({ people, months }: { people: number; months: number }): number => people * months;
  const limit = (p: 0 | 1, n: 0 | 1): number => (may(p, n) ? wanted[n].people * given[p].months : 0);
  let most = 0;
  // What the first pledge gives to each need, in every way; the second then gives what it can.
  for (let a = 0; a <= Math.min(limit(0, 0), size(wanted[0]), size(given[0])); a++) {
    for (let b = 0; b <= Math.min(limit(0, 1), size(wanted[1]), size(given[0]) - a); b++) {
      const rest = Math.min(limit(1, 0), size(wanted[0]) - a) + Math.min(limit(1, 1), size(wanted[1]) - b);
      most = Math.max(most, a + b + Math.min(size(given[1]), rest));
    }
  }
  expect(filled(outcome)).toBe(most);
});

describe("money with a choice", () => {
  const two = [
    need("a", { item: "usg", unitCost: 40, required: 2, priority: 1 }),
    need("b", { item: "tikar", unitCost: 10, required: 9, priority: 2 }),
  ];

  test("is split as priority splits it, and the items are not said to be filled as far as they can be", () => {
    const result = allocate(two, [cash("p", 100)], { strategy: "max-coverage", asOf: DAY });
    expect(result).toMatchObject({
      value: {
        allocations: [
          { pledge: "p", need: "a", quantity: 2, amountRp: 80 },
          { pledge: "p", need: "b", quantity: 2, amountRp: 20 },
        ],
        items: [
          { item: "tikar", isMost: false },
          { item: "usg", isMost: true },
        ],
      },
      notices: [{ code: "csr.most-not-proven", facts: { items: 1 } }],
    });
  });

  test("says nothing where everything is filled", () => {
    const result = allocate(two, [cash("p", 170)], { strategy: "max-coverage", asOf: DAY });
    expect(noticesOf(result)).toEqual([]);
    expect(result.ok && result.value.items.every(({ isMost }) => isMost)).toBe(true);
  });

  test("spends its rest where others make room", () => {
    // Priority: q fills a, p finds b only in part paid for by nobody; max-coverage sends q to c and lets p buy a.
    const needs = [
      need("a", { unitCost: 10, required: 1, priority: 1 }),
      need("c", { required: 1, priority: 2 }),
      need("b", { item: "usg", unitCost: 50, required: 1, priority: 1 }),
    ];
    const pledges = [
      kits("q", 1, { restriction: { needs: ["a", "c"] } }),
      cash("p", 60, { agreedOn: "2024-02-01", restriction: { needs: ["a", "b", "spare"] } }),
    ];
    const spare = need("spare", { unitCost: 10, required: 0 });
    const byPriority = shared([...needs, spare], pledges);
    const most = shared([...needs, spare], pledges, { strategy: "max-coverage" });
    expect([filled(byPriority), filled(most)]).toEqual([2, 3]);
    expect(ofPledge(most, "p").left).toBe(0);
    expect(ofNeed(most, "c").gapAfterPledges).toBe(0);
  });
});

/** Anything: several items and prices, goods and money, restrictions of every kind. */
const anything = fc.record({
  needs: fc.array(
    fc.record({
      item: fc.constantFrom("kit", "usg"),
      region: fc.constantFrom(...PLACES),
      required: fc.option(fc.nat(12), { freq: 8 }),
      unitCost: fc.option(fc.constantFrom(3, 5, 5, 7), { freq: 6 }),
      priority: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 7 },
  ),
  pledges: fc.array(
    fc.record({
      money: fc.boolean(),
      item: fc.constantFrom("kit", "usg"),
      amount: fc.integer({ min: 1, max: 40 }),
      regions: fc.option(fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1 })),
      items: fc.option(fc.constantFrom(["kit"], ["usg"])),
      status: fc.constantFrom("agreed", "agreed", "agreed", "allocated", "offered", "withdrawn"),
    }),
    { maxLength: 7 },
  ),
});

property.prop([anything], { numRuns: 200 })(
  "it fills at least what priority fills, of every need, and uses at least as much of every pledge",
  ({ needs, pledges }) => {
    const wanted = needs.map((given, i): ResourceNeed => need(`n${i}`, given));
    const promised = pledges.map(({ money, item, amount, regions, items, status }, i): Pledge => {
      const restriction = { ...(regions && { regions }), ...(items && { items }) };
      const given = { restriction, status } as const;
      return money
        ? cash(`p${i}`, amount, given)
        : kits(`p${i}`, amount, { ...given, goods: { item, quantity: amount, unit: "set" } });
    });
    const byPriority = shared(wanted, promised);
    const most = shared(wanted, promised, { strategy: "max-coverage" });
    for (const { need: id, allocated } of byPriority.needs) {
      expect(ofNeed(most, id).allocated).toBeGreaterThanOrEqual(allocated);
    }
    for (const [i, { filled: units }] of byPriority.items.entries()) {
      expect(most.items[i]?.filled).toBeGreaterThanOrEqual(units);
    }
    if (most.items.every((item, i) => item.filled === byPriority.items[i]?.filled)) {
      expect(most.allocations).toEqual(byPriority.allocations);
    }
  },
);

test("the rest of money that had a choice buys what only frees goods for another place", () => {
  const scale = { item: "timbangan", unitCost: 5, priority: 3, required: 2 };
  const needs = [
    need("x1", { required: 3, unitCost: 10 }),
    need("x2", { required: 2, unitCost: 10, priority: 2 }),
    need("y1", scale),
  ];
  const either = { restriction: { needs: ["x1", "y1"] } };
  const pledges = [
    kits("goods", 3, { agreedOn: "2024-01-02", restriction: { needs: ["x1", "x2"] } }),
    cash("first", 20, { agreedOn: "2024-01-03", ...either }),
    cash("second", 12, { agreedOn: "2024-01-04", ...either }),
    cash("gone", 100, { agreedOn: "2024-01-01", status: "withdrawn", ...either }),
  ];
  const before = shared(needs, pledges);
  expect(before.allocations).toEqual([
    { pledge: "goods", need: "x1", quantity: 3 },
    { pledge: "first", need: "y1", quantity: 2, amountRp: 10 },
  ]);
  const after = shared(needs, pledges, { strategy: "max-coverage" });
  expect(after.allocations).toEqual([
    { pledge: "goods", need: "x1", quantity: 1 },
    { pledge: "goods", need: "x2", quantity: 2 },
    { pledge: "first", need: "x1", quantity: 1, amountRp: 10 },
    { pledge: "first", need: "y1", quantity: 2, amountRp: 10 },
    { pledge: "second", need: "x1", quantity: 1, amountRp: 10 },
  ]);
  const lefts = after.pledges.map(({ pledge, left }) => [pledge, left]).sort();
  expect(lefts).toEqual([
    ["first", 0],
    ["gone", 100],
    ["goods", 0],
    ["second", 2],
  ]);
  expect(after.items.map(({ filled, isMost }) => [filled, isMost])).toEqual([
    [5, true],
    [2, true],
  ]);
});

test("where a need stays open beside money that had a choice, nobody claims that it is the most", () => {
  const needs = [need("x", { unitCost: 10 }), need("y", { item: "timbangan", unitCost: 5, priority: 2 })];
  const { items } = shared(needs, [cash("p", 27)], { strategy: "max-coverage" });
  expect(items.map(({ item, filled, isMost }) => [item, filled, isMost])).toEqual([
    ["antropometri-kit", 2, false],
    ["timbangan", 1, false],
  ]);
});
