import { describe, expect, test } from "vitest";
import type { Pledge, PledgeRestriction, ResourceNeed } from "../../src/csr/index.js";
import { allocate } from "../../src/csr/index.js";
import {
  cash,
  contribution,
  cover,
  DAY,
  donor,
  kits,
  need,
  noticesOf,
  ofNeed,
  ofPledge,
  readCases,
  shared,
} from "./kit.js";

interface SharingCase {
  readonly case: string;
  readonly needs: readonly (Partial<ResourceNeed> & { readonly id: string })[];
  readonly pledges: readonly (Partial<Pledge> & {
    readonly id: string;
    readonly kits?: number;
    readonly declaredValueRp?: number;
    readonly restriction?: PledgeRestriction;
  })[];
  readonly allocated: readonly (readonly [pledge: string, need: string, quantity: number, amountRp?: number])[];
  readonly left: Readonly<Record<string, readonly [number, ...string[]]>>;
  readonly gapAfter: Readonly<Record<string, number | null>>;
}

const { cases } = readCases<{ readonly cases: readonly SharingCase[] }>("sharing");

describe.each(["priority", "max-coverage"] as const)("%s", (strategy) => {
  test.each(cases)("$case", ({ needs, pledges, allocated, left, gapAfter }) => {
    const outcome = shared(
      needs.map(({ id, ...given }) => need(id, given)),
      pledges.map(({ id, kits: quantity, declaredValueRp, ...given }) => {
        if (quantity === undefined) return cash(id, given.amountRp ?? 0, given);
        const goods = { item: "antropometri-kit", quantity, unit: "set" };
        return kits(id, quantity, { ...given, goods: declaredValueRp ? { ...goods, declaredValueRp } : goods });
      }),
      { strategy },
    );
    const made = outcome.allocations.map((one) => [one.pledge, one.need, one.quantity, one.amountRp]);
    expect(made).toEqual(allocated.map(([p, n, quantity, amountRp]) => [p, n, quantity, amountRp]));
    for (const [id, [rest, ...reasons]] of Object.entries(left)) {
      expect([id, ofPledge(outcome, id).left, ...ofPledge(outcome, id).reasons]).toEqual([id, rest, ...reasons]);
    }
    const after = Object.fromEntries(outcome.needs.map((one) => [one.need, one.gapAfterPledges]));
    expect(after).toEqual(gapAfter);
  });
});

describe("a region's code", () => {
  const anywhere = need("n", { region: "36.72.04.1001" });
  test.each([
    ["itself", "36.72.04.1001", 10],
    ["written without dots", "3672041001", 10],
    ["its district", "36.72.04", 10],
    ["its city", "36.72", 10],
    ["its province", "36", 10],
    ["the neighbour", "36.72.05", 0],
    ["another village of the district", "36.72.04.1002", 0],
  ])("covers what lies below it: %s", (_, region, allocated) => {
    const outcome = shared([anywhere], [kits("p", 10, { restriction: { regions: [region] } })]);
    expect(ofPledge(outcome, "p").allocated).toBe(allocated);
  });

  test("does not cover a wider region: a need of the whole city is not one of a district", () => {
    const outcome = shared(
      [need("n", { region: "3672" })],
      [kits("p", 10, { restriction: { regions: ["36.72.04"] } })],
    );
    expect(ofPledge(outcome, "p")).toMatchObject({ left: 10, reasons: ["restriction"] });
    expect(outcome.needs[0]?.region).toBe("36.72");
  });

  test("may stand beside others", () => {
    const outcome = shared([anywhere], [kits("p", 10, { restriction: { regions: ["36.71", "36.72.04"] } })]);
    expect(ofPledge(outcome, "p").allocated).toBe(10);
  });
});

test("relative gaps that no double can tell apart are compared exactly", () => {
  // 1 - 1/94906267 is more than 1 - 1/94906266; both products lie beyond the safe integers.
  const less = need("a", { required: 94_906_266, available: 1 });
  const more = need("z", { required: 94_906_267, available: 1 });
  expect(shared([less, more], [kits("p", 1)]).allocations).toEqual([{ pledge: "p", need: "z", quantity: 1 }]);
  const same = need("b", { required: 94_906_266, available: 1 });
  expect(shared([same, less], [kits("p", 1)]).allocations[0]?.need).toBe("a");
});

describe("words", () => {
  test("of items and units are compared by their letters", () => {
    const outcome = shared(
      [need("n", { item: "Antropometri Kit", unit: { id: "SET", en: "kit" } })],
      [kits("p", 3), kits("q", 3, { goods: { item: "antropometri_kit", quantity: 3, unit: "Kit" } })],
    );
    expect(outcome.pledges.map(({ allocated }) => allocated)).toEqual([3, 3]);
  });

  test("in another script are not all one word", () => {
    const outcome = shared(
      [need("n", { item: "秤" })],
      [kits("p", 3, { goods: { item: "車", quantity: 3, unit: "set" } })],
    );
    expect(ofPledge(outcome, "p")).toMatchObject({ left: 3, reasons: ["no-eligible-need"] });
  });

  test("a need without a unit is not taken for one of the same unit", () => {
    const { unit: _, ...without } = need("n");
    expect(ofPledge(shared([without], [kits("p", 3)]), "p")).toMatchObject({ left: 3, reasons: ["unit-unknown"] });
  });
});

describe("JKN", () => {
  const wanted = cover("n", 10_312, 12);
  const registered = { donors: [donor("d", true)] };

  test("500 people for 6 months of 10,312 for a year: both shares", () => {
    const outcome = shared([wanted], [contribution("p", 500, 6)], registered);
    expect(outcome.allocations).toEqual([{ pledge: "p", need: "n", quantity: 3000 }]);
    const { cover: shares, gapBefore, gapAfterPledges, costAfterPledges } = ofNeed(outcome, "n");
    expect([gapBefore, gapAfterPledges, costAfterPledges]).toEqual([123_744, 120_744, 4_226_040_000]);
    expect([shares?.people, shares?.peopleShare?.text]).toEqual([500, "4.85"]);
    expect([shares?.personMonths, shares?.personYearShare?.text]).toEqual([3000, "2.42"]);
    expect(shares?.peopleShare).toMatchObject({ numerator: 500, denominator: 10_312 });
    expect(shares?.personYearShare).toMatchObject({ numerator: 3000, denominator: 123_744 });
    expect(ofPledge(outcome, "p")).toMatchObject({ measure: "person-months", pledged: 3000, allocated: 3000, left: 0 });
  });

  test("money buys person-months at the price of the need, for as many months as it asks", () => {
    const outcome = shared([wanted], [cash("p", 4_900_000, { form: "contribution" })], registered);
    expect(outcome.allocations).toEqual([{ pledge: "p", need: "n", quantity: 140, amountRp: 4_900_000 }]);
    // 140 months of cover: eleven people for a year, and a twelfth for a part of it.
    expect(ofNeed(outcome, "n").cover).toMatchObject({ people: 12, personMonths: 140 });
    const spare = shared([need("kit", { unitCost: 5 })], [cash("p", 10, { form: "contribution" })], registered);
    expect(ofPledge(spare, "p").reasons).toEqual(["no-eligible-need"]);
  });

  test("a donor whose own workers are not registered cannot pay it, and the rule is cited", () => {
    const result = allocate([wanted], [contribution("p", 500, 6)], {
      strategy: "priority",
      asOf: DAY,
      donors: [donor("d", false)],
    });
    expect(result).toMatchObject({
      value: {
        allocations: [],
        pledges: [{ left: 3000, reasons: ["donor-workers-not-registered"], citation: { regulation: "uu-24-2011" } }],
        toAsk: [],
      },
      notices: [{ code: "csr.own-workers-first", citation: { regulation: "uu-24-2011" } }],
    });
  });

  test.each([
    ["nobody knows", [donor("d")]],
    ["the donor is on no list", [donor("other", true)]],
    ["a forum is not said to have registered anybody", [donor("d", undefined, "forum")]],
  ])("the pledge waits for an answer when %s", (_, donors) => {
    const result = allocate([wanted], [contribution("p", 500, 6)], { strategy: "max-coverage", asOf: DAY, donors });
    expect(result).toMatchObject({
      value: { allocations: [], toAsk: ["p"], pledges: [{ reasons: ["donor-workers-unknown"] }] },
      notices: [{ code: "csr.pledges-to-ask", facts: { pledges: 1 } }],
    });
    expect(result.ok && result.value.pledges[0]?.citation).toEqual({ regulation: "uu-24-2011" });
  });

  test("a person has no workers to register", () => {
    const outcome = shared([wanted], [contribution("p", 1, 12)], { donors: [donor("d", undefined, "person")] });
    expect(ofPledge(outcome, "p").allocated).toBe(12);
  });

  test("money of such a donor still buys everything else", () => {
    const needs = [wanted, need("kits", { unitCost: 1000, priority: 2 })];
    const outcome = shared(needs, [cash("p", 50_000)], { donors: [donor("d", false)] });
    expect(outcome.allocations).toEqual([{ pledge: "p", need: "kits", quantity: 10, amountRp: 10_000 }]);
    expect(ofPledge(outcome, "p")).toMatchObject({ left: 40_000, reasons: ["donor-workers-not-registered"] });
  });

  test("more people at once than the need has are not used, whatever the months come to", () => {
    const outcome = shared([cover("n", 10, 12)], [contribution("p", 20, 6)], registered);
    expect(outcome.allocations).toEqual([{ pledge: "p", need: "n", quantity: 60 }]);
    expect(ofPledge(outcome, "p")).toMatchObject({ left: 60, reasons: ["more-people-than-need"] });
    const later = shared([cover("n", 10, 12)], [contribution("p", 20, 6)], {
      ...registered,
      strategy: "max-coverage",
      allocations: [{ id: "a", pledge: "p", need: "n", quantity: 20, decidedOn: DAY }],
    });
    expect(later.allocations).toEqual([{ pledge: "p", need: "n", quantity: 40 }]);
  });

  test("a need that is not counted in person-months takes no person-months", () => {
    const people = cover("n", 10, 12, { unit: { id: "orang", en: "person" } });
    expect(ofPledge(shared([people], [contribution("p", 1, 6)], registered), "p").reasons).toEqual(["unit-differs"]);
    const { unit: _, ...without } = people;
    expect(ofPledge(shared([without], [contribution("p", 1, 6)], registered), "p").reasons).toEqual(["unit-unknown"]);
  });

  test("shares are told only of a need whose people are counted, and only since there is a rule to cite", () => {
    const { people: _, ...uncounted } = wanted;
    expect(ofNeed(shared([uncounted], [contribution("p", 5, 6)], registered), "n").cover).toBeUndefined();
    const early = { ...registered, asOf: "2012-04-03" };
    const pledge = contribution("p", 5, 6, { validFrom: "2012-01-01" });
    expect(ofNeed(shared([wanted], [pledge], early), "n").cover).toMatchObject({ people: 5, peopleShare: null });
    expect(ofNeed(shared([cover("n", 5, 6, { required: 0 })], [], registered), "n").cover).toBeUndefined();
  });

  test("people of several pledges are no more than there are", () => {
    const pledges = [contribution("p", 8, 3), contribution("q", 8, 3)];
    expect(ofNeed(shared([cover("n", 10, 12)], pledges, registered), "n").cover?.people).toBe(10);
  });
});

describe("earlier allocations", () => {
  const earlier = (given: object = {}) => ({
    id: "a",
    pledge: "p",
    need: "n",
    quantity: 6,
    decidedOn: "2024-02-01",
    ...given,
  });
  const arrived = (quantity: number, given: object = {}) => ({
    ...{ id: "r", allocation: "a", on: "2024-03-05", document: "BAST-1", receivedBy: "Dinkes", quantity },
    ...given,
  });

  test("take from the gap and from the pledge", () => {
    const outcome = shared([need("n")], [kits("p", 8), kits("q", 9)], { allocations: [earlier()] });
    expect(ofPledge(outcome, "p")).toMatchObject({ pledged: 8, used: 6, allocated: 2, left: 0 });
    expect(ofPledge(outcome, "q")).toMatchObject({ allocated: 2, left: 7, reasons: ["no-gap-left"] });
    expect(ofNeed(outcome, "n")).toMatchObject({ gapBefore: 4, gapAfterPledges: 0, gapAfterRealisation: 10 });
  });

  test("count once they have arrived, and only once", () => {
    const outcome = shared([need("n")], [kits("p", 8)], { allocations: [earlier()], realisations: [arrived(5)] });
    expect(ofNeed(outcome, "n")).toMatchObject({
      gapBefore: 4,
      allocated: 2,
      gapAfterPledges: 2,
      gapAfterRealisation: 5,
    });
  });

  test.each(["withdrawn", "expired"] as const)("of a %s pledge return to the gap, but for what arrived", (status) => {
    const outcome = shared([need("n")], [kits("p", 8, { status })], {
      allocations: [earlier()],
      realisations: [arrived(5)],
    });
    expect(ofNeed(outcome, "n")).toMatchObject({ gapBefore: 5, gapAfterPledges: 5, gapAfterRealisation: 5 });
    expect(ofPledge(outcome, "p")).toMatchObject({ pledged: 8, used: 5, allocated: 0, left: 3, reasons: [status] });
  });

  test("decided or arrived after the day do not count yet", () => {
    const options = { allocations: [earlier({ decidedOn: "2024-07-01" })], realisations: [] };
    expect(ofNeed(shared([need("n")], [kits("p", 8)], options), "n").gapBefore).toBe(10);
    const later = { allocations: [earlier({ decidedOn: DAY })], realisations: [arrived(5, { on: "2024-07-01" })] };
    expect(ofNeed(shared([need("n")], [kits("p", 8)], later), "n")).toMatchObject({
      gapBefore: 4,
      gapAfterRealisation: 10,
    });
  });

  test("beyond what a pledge holds are told, and nothing more is taken from it", () => {
    const result = allocate([need("n")], [kits("p", 5)], {
      strategy: "priority",
      asOf: DAY,
      allocations: [earlier()],
    });
    expect(noticesOf(result)).toEqual(["csr.allocated-above-pledge"]);
    expect(result.ok && result.value.pledges[0]).toMatchObject({ used: 6, allocated: 0, left: 0, reasons: [] });
    const exactly = allocate([need("n")], [kits("p", 6)], {
      strategy: "priority",
      asOf: DAY,
      allocations: [earlier()],
    });
    expect(noticesOf(exactly)).toEqual([]);
  });
});

describe("the explanation", () => {
  test("tells every turn, every share and every rest", () => {
    const outcome = shared(
      [need("n", { required: 3, unitCost: 4 }), need("x", { required: null })],
      [cash("p", 9), kits("q", 2, { status: "offered" })],
    );
    expect(outcome.trace).toEqual([
      { code: "csr.step-need-skipped", facts: { need: "x" } },
      { code: "csr.step-turn", facts: { turn: 1, pledge: "p", eligible: 1, available: 9 } },
      { code: "csr.step-bought", facts: { pledge: "p", need: "n", units: 2, amountRp: 8, unitCost: 4 } },
      { code: "csr.left-unit-cost-above-remainder", facts: { pledge: "p", left: 1 } },
      { code: "csr.left-need-quantity-unknown", facts: { pledge: "p", left: 1 } },
      { code: "csr.step-turn", facts: { turn: 2, pledge: "q", eligible: 1, available: 2 } },
      { code: "csr.left-not-agreed", facts: { pledge: "q", left: 2 } },
    ]);
    expect(outcome.unknownNeeds).toEqual(["x"]);
  });

  test("names the items and their units, which are not added up across units", () => {
    const box = { id: "dus", en: "box" };
    const outcome = shared(
      [need("n1"), need("n2", { required: 7 }), need("n3", { unit: box }), need("n4", { required: null })],
      [kits("p", 12)],
    );
    expect(outcome.items).toEqual([
      { item: "antropometri-kit", unit: box, gapBefore: 10, filled: 0, isMost: null },
      { item: "antropometri-kit", unit: { id: "set", en: "set" }, gapBefore: 17, filled: 12, isMost: null },
    ]);
  });

  test("says what is asked of whom", () => {
    const result = allocate(
      [need("x", { required: null })],
      [kits("q", 2, { restriction: { conditions: ["ring 1"] } }), kits("p", 2, { restriction: { conditions: ["x"] } })],
      { strategy: "priority", asOf: DAY },
    );
    expect(result).toMatchObject({
      value: { toAsk: ["p", "q"] },
      notices: [
        { code: "csr.needs-unknown", facts: { needs: 1 } },
        { code: "csr.pledges-to-ask", facts: { pledges: 2 } },
      ],
    });
  });

  test("prices the gap that is left", () => {
    const outcome = shared(
      [need("a", { unitCost: 7 }), need("b"), need("c", { required: null }), need("d", { required: 0 })],
      [],
    );
    expect(outcome.needs.map(({ costAfterPledges }) => costAfterPledges)).toEqual([70, null, null, 0]);
    expect(outcome.needs[0]?.from).toEqual([]);
  });
});

test("a strategy that does not exist is a programmer's mistake", () => {
  expect(() => allocate([], [], { strategy: "maxCoverage" as "priority", asOf: DAY })).toThrow(RangeError);
});
