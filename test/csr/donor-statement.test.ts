import { describe, expect, test } from "vitest";
import { type CsrRecords, donorStatement } from "../../src/csr/index.js";
import { cash, contribution, cover, faultsOf, kits, must, need, noticesOf } from "./kit.js";

const needs = [need("n", { required: 100, unitCost: 10 }), cover("j", 10, 12)];
const allocated = (id: string, pledge: string, given: object) => ({
  id,
  pledge,
  need: "n",
  decidedOn: "2024-02-01",
  ...given,
});
const arrived = (id: string, allocation: string, on: string, given: object) => ({
  ...{ id, allocation, on, document: id, receivedBy: "Dinkes" },
  ...given,
});

const records: CsrRecords = {
  pledges: [
    kits("p", 60, { donor: "b", agreedOn: "2024-01-10", validTo: "2024-11-30" }),
    kits("old", 30, { donor: "b", agreedOn: "2023-12-31" }),
    kits("gone", 8, { donor: "b", status: "withdrawn" }),
    cash("c", 500, { donor: "a" }),
    contribution("j", 5, 6, { donor: "a" }),
    kits("k", 20, { donor: "a" }),
    kits("offer", 99, { donor: "z", status: "offered" }),
  ],
  allocations: [
    allocated("a1", "p", { quantity: 50 }),
    allocated("a2", "old", { quantity: 30, decidedOn: "2023-12-31" }),
    allocated("a3", "gone", { quantity: 8 }),
    allocated("a4", "c", { quantity: 40, amountRp: 400 }),
    allocated("a5", "j", { quantity: 30, need: "j" }),
    allocated("a6", "k", { quantity: 15 }),
  ],
  realisations: [
    arrived("r1", "a1", "2024-06-01", { quantity: 30 }),
    arrived("r2", "a2", "2023-12-31", { quantity: 10 }),
    arrived("r3", "a2", "2024-01-01", { quantity: 20 }),
    arrived("r4", "a3", "2024-03-01", { quantity: 3 }),
    arrived("r5", "a4", "2024-12-31", { amountRp: 250 }),
    arrived("r6", "a4", "2025-01-01", { amountRp: 150 }),
    arrived("r7", "a6", "2024-05-05", { quantity: 7 }),
  ],
};

const lines = (year: number) =>
  must(donorStatement(year, needs, records)).map(({ donor, lines: own }) => [
    donor,
    ...own.map((line) => [
      ...[line.measure, line.pledged, line.lapsed, line.allocated, line.realised],
      ...[line.realisedShare?.text, line.donorShare?.text],
    ]),
  ]);

describe("the statement of a year", () => {
  test("adds each measure up by itself, donor by donor", () => {
    expect(lines(2024)).toEqual([
      [
        "a",
        ["person-months", 30, 0, 30, 0, "0.00", undefined],
        ["rupiah", 500, 0, 400, 250, "50.00", "100.00"],
        ["units", 20, 0, 15, 7, "35.00", "11.67"],
      ],
      // 30 of p, 20 of the year before, 3 of the withdrawn one.
      ["b", ["units", 68, 5, 58, 53, "77.94", "88.33"]],
    ]);
  });

  test("keeps to its year", () => {
    expect(lines(2023)).toEqual([["b", ["units", 30, 0, 30, 10, "33.33", "100.00"]]]);
    expect(lines(2025)).toEqual([["a", ["rupiah", 0, 0, 0, 150, undefined, "100.00"]], ["b"]]);
    expect(lines(2022)).toEqual([]);
    expect(lines(1)).toEqual([]);
  });

  test("names what is counted, and what is overdue at its end", () => {
    const [a, b] = must(donorStatement(2024, needs, records));
    expect(a?.lines.map(({ item, unit }) => [item, unit])).toEqual([
      ["jkn", "person-month"],
      [undefined, undefined],
      ["antropometri-kit", "set"],
    ]);
    expect(a?.overdue).toEqual([]);
    expect(b?.overdue.map(({ pledge, outstanding, daysOverdue }) => [pledge, outstanding, daysOverdue])).toEqual([
      ["p", 20, 31],
    ]);
    expect([b?.donor, b?.year]).toEqual(["b", 2024]);
  });

  test("goods of other units or items stand apart", () => {
    const box = { item: "antropometri-kit", quantity: 4, unit: "dus" };
    const more = {
      pledges: [
        kits("p", 5),
        kits("q", 4, { goods: box }),
        kits("r", 2, { goods: { ...box, unit: "SET", quantity: 2 } }),
      ],
    };
    const [only] = must(donorStatement(2024, [], more));
    expect(only?.lines.map(({ unit, pledged }) => [unit, pledged])).toEqual([
      ["dus", 4],
      ["set", 7],
    ]);
  });

  test("a proposal that nobody decided is in no year", () => {
    const given = { pledges: [kits("p", 5)], allocations: [{ pledge: "p", need: "n", quantity: 5 }] };
    expect(must(donorStatement(2024, needs, given))[0]?.lines[0]).toMatchObject({ pledged: 5, allocated: 0 });
  });

  test("tells what has to be known, and refuses what cannot be read", () => {
    const early = { ...records, realisations: [arrived("r1", "a1", "2024-01-31", { quantity: 30 })] };
    expect(noticesOf(donorStatement(2024, needs, early))).toEqual(["csr.realised-before-count"]);
    expect(faultsOf(donorStatement(2024, [], { pledges: [kits("", 1)] }))).toEqual(["csr.id-missing pledges 0 id"]);
    for (const year of [0, 10_000, 2024.5, Number.NaN]) {
      expect(() => donorStatement(year, needs, records)).toThrow(RangeError);
    }
  });
});
