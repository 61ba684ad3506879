import { describe, expect, test } from "vitest";
import {
  type CsrRecords,
  coverageByProgramme,
  coverageByRegion,
  gapAfterPledges,
  gapAfterRealisation,
} from "../../src/csr/index.js";
import { cash, DAY, faultsOf, kits, must, need, noticesOf } from "./kit.js";

const at = { asOf: DAY };
const allocation = { id: "a", pledge: "p", need: "n", quantity: 6, decidedOn: "2024-02-01" };
const arrived = { id: "r", allocation: "a", on: "2024-03-05", quantity: 4, document: "BAST-1", receivedBy: "Dinkes" };
const records: CsrRecords = { pledges: [kits("p", 8)], allocations: [allocation], realisations: [arrived] };
const needs = [need("n", { required: 15, available: 5, unitCost: 100 })];
const both = (given: Partial<CsrRecords>, of = needs): (number | null | undefined)[] => {
  const merged = { ...records, ...given };
  return [gapAfterPledges(of, merged, at), gapAfterRealisation(of, merged, at)].map((one) => must(one).lines[0]?.gap);
};

test("the two gaps are different numbers, and both are told", () => {
  expect(must(gapAfterPledges(needs, records, at))).toEqual({
    lines: [
      {
        ...{
          need: "n",
          programme: "posyandu",
          region: "36.72",
          item: "antropometri-kit",
          unit: { id: "set", en: "set" },
        },
        ...{ required: 15, available: 5, realised: 4, outstanding: 2, gap: 4, percent: "73.33", cost: 400 },
      },
    ],
    total: { required: 15, short: 4, percent: "73.33", cost: 400, unknown: 0, unpriced: 0 },
  });
  expect(must(gapAfterRealisation(needs, records, at)).lines[0]).toMatchObject({ gap: 6, percent: "60.00", cost: 600 });
});

describe("what counts", () => {
  test("a withdrawn or expired pledge gives back what did not arrive", () => {
    for (const status of ["withdrawn", "expired"] as const) {
      expect(both({ pledges: [kits("p", 8, { status })] })).toEqual([6, 6]);
    }
  });

  test("nothing that was decided or arrived later", () => {
    expect(both({ allocations: [{ ...allocation, decidedOn: "2024-07-01" }], realisations: [] })).toEqual([10, 10]);
    expect(both({ realisations: [{ ...arrived, on: "2024-07-01" }] })).toEqual([4, 10]);
    expect(both({ realisations: [{ ...arrived, on: DAY }] })).toEqual([4, 6]);
  });

  test.each([
    ["good", 6, []],
    ["unknown", 6, []],
    ["incomplete", 10, ["csr.not-to-standard"]],
    ["damaged", 10, ["csr.not-to-standard"]],
  ] as const)("a kit that is %s", (condition, gap, notices) => {
    const given = { ...records, realisations: [{ ...arrived, condition }] };
    const result = gapAfterRealisation(needs, given, at);
    expect([must(result).lines[0]?.gap, noticesOf(result)]).toEqual([gap, notices]);
    expect(must(gapAfterPledges(needs, given, at)).lines[0]?.gap).toBe(4);
  });

  test("several deliveries of one allocation, and more than was allocated", () => {
    const more = { ...arrived, id: "s", quantity: 5 };
    const result = gapAfterPledges(needs, { ...records, realisations: [arrived, more] }, at);
    expect(must(result).lines[0]).toMatchObject({ realised: 9, outstanding: 0, gap: 1 });
    expect(result.ok && result.notices).toEqual([
      { code: "csr.realised-above-allocated", path: ["allocations", 0], facts: { realised: 9, allocated: 6 } },
    ]);
    expect(noticesOf(gapAfterPledges(needs, { ...records, realisations: [{ ...arrived, quantity: 6 }] }, at))).toEqual(
      [],
    );
  });

  test("money by the units that it buys", () => {
    const money = (realised: object): (number | null | undefined)[] =>
      both({
        pledges: [cash("p", 1000)],
        allocations: [{ ...allocation, quantity: 6, amountRp: 600 }],
        realisations: [{ ...arrived, quantity: undefined, ...realised }],
      });
    expect(money({ amountRp: 399 })).toEqual([4, 7]);
    expect(money({ amountRp: 400 })).toEqual([4, 6]);
    expect(money({ quantity: 2, amountRp: 600 })).toEqual([4, 8]);
    expect(money({ quantity: 2 })).toEqual([4, 8]);
    // Numbers whose product no double holds are still divided exactly.
    const large = [need("n", { required: 4_000_000_000, unitCost: 2 })];
    const much = {
      pledges: [cash("p", 8_000_000_000)],
      allocations: [{ ...allocation, quantity: 4_000_000_000, amountRp: 7_999_999_999 }],
      realisations: [{ ...arrived, quantity: undefined, amountRp: 7_999_999_998 }],
    };
    expect(both(much, large)).toEqual([0, 1]);
  });

  test("an arrival on the day of the count or before may be counted twice, and that is said", () => {
    const result = gapAfterRealisation(needs, { ...records, realisations: [{ ...arrived, on: "2024-01-31" }] }, at);
    expect(result.ok && result.notices).toEqual([
      {
        code: "csr.realised-before-count",
        path: ["realisations", 0, "on"],
        facts: { need: "n", on: "2024-01-31", counted: "2024-01-31" },
      },
    ]);
    expect(must(result).lines[0]?.gap).toBe(6);
    expect(
      noticesOf(gapAfterRealisation(needs, { ...records, realisations: [{ ...arrived, on: "2024-02-01" }] }, at)),
    ).toEqual([]);
  });

  test("what nobody has counted stays unknown", () => {
    const unknown = [need("n", { required: 15, available: null }), need("m", { required: 5, unitCost: null })];
    const result = gapAfterPledges(unknown, records, at);
    expect(must(result).lines.map(({ need: id, gap, cost, percent }) => [id, gap, cost, percent])).toEqual([
      ["m", 5, null, "0.00"],
      ["n", null, null, ""],
    ]);
    expect(must(result).total).toMatchObject({ required: 5, short: 5, unknown: 1, unpriced: 1 });
    expect(noticesOf(result)).toEqual(["spm.need-unknown", "spm.need-unpriced"]);
  });

  test("records that cannot be read give no gap", () => {
    expect(faultsOf(gapAfterPledges(needs, { ...records, pledges: [] }, at))).toEqual([
      "csr.pledge-unknown allocations 0 pledge",
    ]);
    const huge = { ...records, allocations: [{ ...allocation, quantity: Number.MAX_SAFE_INTEGER }] };
    expect(faultsOf(gapAfterPledges(needs, huge, at))).toEqual(["csr.amount-too-large realisations"]);
  });
});

describe("coverage", () => {
  const box = { id: "dus", en: "box" };
  const places = [
    need("n1", { region: "36.72.04.1001", required: 10, available: 5, unitCost: 10 }),
    need("n2", { region: "3672041002", required: 10, available: 15, unitCost: 10 }),
    need("n3", { region: "36.72.05", required: 8, unit: box }),
    need("n4", { region: "36.72", programme: "stbm", item: "jamban", required: null, available: null }),
    need("n5", { region: "36.73.01", programme: "stbm", item: "jamban", required: 4, unitCost: 1 }),
  ];
  const { lines } = must(
    gapAfterPledges(places, { pledges: [kits("p", 3)], allocations: [{ pledge: "p", need: "n1", quantity: 3 }] }, at),
  );

  test("by district: a wider need stays with its own code", () => {
    expect(
      coverageByRegion(lines, "district").map(({ group, cost, unknown, unpriced }) => [group, cost, unknown, unpriced]),
    ).toEqual([
      ["36.72", 0, ["n4"], []],
      ["36.72.04", 20, [], []],
      ["36.72.05", 0, [], ["n3"]],
      ["36.73.01", 4, [], []],
    ]);
    expect(coverageByRegion(lines, "village").map(({ group }) => group)).toContain("36.72.04.1002");
    expect(coverageByRegion(lines, "province").map(({ group }) => group)).toEqual(["36"]);
    expect(coverageByRegion([{ ...lines[0], region: "?" } as (typeof lines)[number]], "regency")[0]?.group).toBe("?");
  });

  test("by regency, item by item: a surplus fills no gap, and boxes are no sets", () => {
    const [city] = coverageByRegion(lines, "regency");
    expect(city).toEqual({
      group: "36.72",
      items: [
        { item: "antropometri-kit", unit: box, required: 8, realised: 0, outstanding: 0, gap: 8, percent: "0.00" },
        {
          item: "antropometri-kit",
          unit: { id: "set", en: "set" },
          required: 20,
          realised: 0,
          outstanding: 3,
          gap: 2,
          percent: "90.00",
        },
      ],
      cost: 20,
      unknown: ["n4"],
      unpriced: ["n3"],
    });
  });

  test("by programme", () => {
    expect(coverageByProgramme(lines).map(({ group, items }) => [group, items.map(({ gap }) => gap)])).toEqual([
      ["posyandu", [8, 2]],
      ["stbm", [4]],
    ]);
    const { unit: _, ...without } = lines[0] as (typeof lines)[number];
    expect(coverageByProgramme([without])[0]?.items[0]).not.toHaveProperty("unit");
  });

  test("by no level is a programmer's mistake", () => {
    expect(() => coverageByRegion(lines, "kecamatan" as "district")).toThrow(RangeError);
  });
});
