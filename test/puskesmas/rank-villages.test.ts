import { describe, expect, test } from "vitest";
import { type RankOptions, rankVillages, type VillageProgress } from "../../src/puskesmas/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue, shuffled } from "./cases.js";

const target = { year: 2023, month: 9, annualPercent: 80 };
const ranked = (rows: readonly VillageProgress[], options?: RankOptions) =>
  okValue(rankVillages(rows, target, options));
const row = (village: string, achieved: number | null, denominator: number | null) => ({
  village,
  achieved,
  denominator,
});

describe("villages", () => {
  const rows = [row("Cikole", 20, 60), row("Medong", 48, 60), row("Kurungkambing", 10, 30), row("Pandat", 5, 60)];

  test("of equal coverage share a rank, and the next one counts them", () => {
    expect(ranked(rows).villages.map(({ village, rank, tiedWith }) => [village, rank, tiedWith])).toEqual([
      ["Medong", 1, []],
      ["Cikole", 2, ["Kurungkambing"]],
      ["Kurungkambing", 2, ["Cikole"]],
      ["Pandat", 4, []],
    ]);
  });

  test("are tied only when exactly equal", () => {
    const close = [row("a", 333_333_333, 1_000_000_000), row("b", 1, 3)];
    expect(ranked(close).villages.map(({ village, rank }) => [village, rank])).toEqual([
      ["b", 1],
      ["a", 2],
    ]);
  });

  test("stand above or below what is due", () => {
    const [first, second] = ranked([row("a", 60, 100), row("b", 59, 100)]).villages;
    expect(first).toMatchObject({
      position: "above",
      trend: null,
      status: null,
      reason: "month-unknown",
      coverage: { text: "60.00", target: 60, met: true, asOf: "2023-09-30" },
    });
    expect(second).toMatchObject({ position: "below", coverage: { text: "59.00", met: false, shortfall: 1 } });
  });

  test("have a status where both months are known", () => {
    const village = { ...row("a", 60, 100), thisMonth: 8, lastMonth: 7 };
    expect(ranked([village]).villages[0]).toMatchObject({ trend: "up", status: "baik" });
    expect(ranked([{ ...village, thisMonth: 7 }]).villages[0]).toMatchObject({
      status: null,
      reason: "trend-unchanged",
    });
    expect(ranked([{ ...village, thisMonth: 7 }], { tetap: "usual-reading" }).villages[0]).toMatchObject({
      status: "baik",
    });
    expect(ranked([{ ...village, lastMonth: null }]).villages[0]).toMatchObject({ reason: "previous-month-unknown" });
  });

  test("add up to a total, never to a mean", () => {
    const { total, unranked, asOf, citations } = ranked([row("a", 1, 10), row("b", 90, 90)]);
    expect(total).toMatchObject({ numerator: 91, denominator: 100, text: "91.00", met: true });
    expect([unranked, asOf, citations]).toEqual([[], "2023-09-30", [{ regulation: "permenkes-44-2016" }]]);
  });
});

describe("a village without a rank", () => {
  test("is listed with the reason, and leaves the total provisional", () => {
    const rows = [
      row("z", null, 10),
      row("a", 5, 10),
      row("nobody", 0, 0),
      row("twice", 1, 2),
      row("twice", 2, 2),
      row("odd", 1.5, 2),
    ];
    const result = rankVillages(rows, target);
    expect(okValue(result).unranked).toEqual([
      { village: "nobody", issue: { code: "law.not-computable", path: ["denominator"] } },
      { village: "odd", issue: { code: "law.count-not-whole", path: ["numerator"], facts: { value: 1.5 } } },
      { village: "twice", issue: { code: "puskesmas.repeated", path: ["village"] } },
      { village: "z", issue: { code: "law.count-missing", path: ["numerator"] } },
    ]);
    expect(result).toMatchObject({
      value: { villages: [{ village: "a" }], total: { numerator: 5, complete: { reported: 2, expected: 5 } } },
      notices: [{ code: "puskesmas.villages-unranked", facts: { count: 4 } }],
    });
    expect("met" in (okValue(result).total ?? {})).toBe(false);
  });

  test("may not have been expected, or not have reported", () => {
    const result = ranked([row("a", 5, 10), row("stranger", 9, 10)], { expected: ["a", "late"] });
    expect(result).toMatchObject({
      villages: [{ village: "a", rank: 1 }],
      unranked: [
        { village: "late", issue: { code: "puskesmas.village-not-reported", path: ["village"] } },
        { village: "stranger", issue: { code: "puskesmas.village-not-expected", path: ["village"] } },
      ],
      total: { numerator: 5, complete: { reported: 1, expected: 2 } },
    });
  });

  test("leaves no total when there is nobody", () => {
    expect(ranked([])).toMatchObject({ villages: [], unranked: [], total: null });
    expect(noticesOf(rankVillages([], target))).toEqual([]);
  });
});

test("unusable input is told with its place", () => {
  const faultsOf = (rows: unknown, changed: object = {}) =>
    issuesOf(rankVillages(rows as VillageProgress[], { ...target, ...changed }));
  expect(faultsOf([], { year: 0, month: 13, annualPercent: 0 })).toEqual([
    ["puskesmas.year-invalid", "target", "year"],
    ["puskesmas.not-a-month", "target", "month"],
    ["puskesmas.percent-not-usable", "target", "annualPercent"],
  ]);
  expect(
    faultsOf([
      { village: " ", achieved: 1, denominator: 2, thisMonth: -1, lastMonth: 0.5 },
      { village: 5, achieved: 1, denominator: 2 },
    ]),
  ).toEqual([
    ["puskesmas.village-missing", "rows", 0, "village"],
    ["law.count-negative", "rows", 0, "thisMonth"],
    ["law.count-not-whole", "rows", 0, "lastMonth"],
    ["puskesmas.village-missing", "rows", 1, "village"],
  ]);
  expect(faultsOf("x")).toEqual([["puskesmas.not-a-list", "rows"]]);
  expect(faultsOf([], { year: 2015 })).toEqual([["law.before-first-rule", "target", "year"]]);
  expect(() => ranked([], { tetap: "x" as "none" })).toThrow(RangeError);
});

const villages = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(20), fc.nat(20)), {
    selector: ([name]) => name,
    maxLength: 15,
  })
  .map((list) => list.filter(([name]) => name.trim() !== "").map(([name, some, all]) => row(name, some, all)));
property.prop([
  villages.chain((list) => shuffled(fc.constantFrom(...(list.length > 0 ? list : [row("x", 1, 2)])), 10)),
])("the order of the rows changes nothing", ([list, other]) => {
  expect(rankVillages(other, target)).toEqual(rankVillages(list, target));
});
property.prop([villages])("a rank is one more than the villages that are better", (list) => {
  const { villages: all } = ranked(list);
  for (const { rank, coverage, tiedWith } of all) {
    const better = all.filter(
      (other) => other.coverage.numerator * coverage.denominator > coverage.numerator * other.coverage.denominator,
    );
    expect(rank).toBe(better.length + 1);
    expect(tiedWith).toHaveLength(all.filter((other) => other.rank === rank).length - 1);
  }
});
