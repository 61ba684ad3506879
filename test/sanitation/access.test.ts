import { describe, expect, it } from "vitest";
import {
  type AreaLadder,
  access,
  accessGap,
  accessRungs,
  type ToiletRung,
  toiletLadder,
} from "../../src/sanitation/index.js";
import { fc, property } from "../property.js";
import { codesOf, issuesOf, noticesOf, okValue } from "./cases.js";

const YEAR = { asOf: "2023-12-31" };
const RUNGS = Object.keys(toiletLadder) as readonly ToiletRung[];
const ladder = (area: string, counts: readonly (number | null)[], unknown?: number): AreaLadder => ({
  area,
  families: Object.fromEntries(RUNGS.map((rung, i) => [rung, counts[i] ?? null])) as AreaLadder["families"],
  ...(unknown === undefined ? {} : { unknown }),
});
const desa = ladder("Desa Contoh", [20, 50, 10, 10, 4, 6]);

describe("access", () => {
  it.each([
    ["safely-managed", "20.00", "aman"],
    ["without-shared", "70.00", "aman + layak sendiri"],
    ["with-shared", "80.00", "aman + layak sendiri + layak bersama"],
  ] as const)("%s: %s, of %s", (set, text, counted) => {
    const found = okValue(access([desa], { ...YEAR, rungs: accessRungs[set] }));
    expect([found.figure.text, found.counted.id]).toEqual([text, counted]);
    expect(found.rungs).toEqual(accessRungs[set]);
    expect(found.figure.complete).toBeUndefined();
    expect([found.atLeastText, found.atMostText]).toEqual([text, text]);
  });

  it("states the rungs best first, whatever the order asked in, and who is without", () => {
    const rungs = ["basic-shared", "safely-managed", "basic-shared"] as const;
    const result = access([desa], { ...YEAR, rungs });
    const found = okValue(result);
    expect(found.rungs).toEqual(["safely-managed", "basic-shared"]);
    expect(found.counted.en).toBe("safely managed + basic, shared");
    expect([found.without, found.withoutText, found.unknown]).toEqual([70, "70.00", 0]);
    expect(noticesOf(result)).toEqual([]);
    expect(found.figure.citations).toEqual([{ regulation: "permenkes-3-2014" }]);
  });

  it("keeps families of no known rung out of both counts and says between what access lies", () => {
    const result = access([ladder("A", [20, 50, 10, 10, 4, 6], 25)], { ...YEAR, rungs: accessRungs["with-shared"] });
    const found = okValue(result);
    expect([found.figure.text, found.figure.denominator, found.unknown]).toEqual(["80.00", 100, 25]);
    expect([found.atLeastText, found.atMostText]).toEqual(["64.00", "84.00"]);
    expect(noticesOf(result)).toEqual([
      { code: "sanitation.families-unknown", facts: { families: 25, least: "64.00", most: "84.00" } },
    ]);
  });

  it("leaves out an area that did not say one of its rungs: its families are not known either", () => {
    const rows = [
      ladder("A", [1, 1, 1, 1, 1, 1], 4),
      ladder("B", [5, 5, 5, 5, 5, null], 9),
      ladder("X", [9, 0, 0, 0, 0, 0], 9),
    ];
    const result = access(rows, { ...YEAR, rungs: ["safely-managed"], expected: ["A", "B", "C"], decimals: 0 });
    const found = okValue(result);
    expect(found).toMatchObject({ missing: ["B", "C"], repeated: [], unexpected: ["X"], unknown: 4 });
    expect([found.figure.text, found.figure.complete]).toEqual(["17", { reported: 1, expected: 3 }]);
    expect([found.atLeastText, found.atMostText, found.withoutText]).toEqual(["10", "50", "83"]);
    expect(codesOf(noticesOf(result))).toEqual(["sanitation.families-unknown", "law.provisional"]);
    expect(okValue(access([desa], { ...YEAR, rungs: ["basic-own"], expected: [desa.area] })).figure.complete).toEqual({
      reported: 1,
      expected: 1,
    });
  });

  it("takes neither of two rows of one area", () => {
    const rows = [desa, desa, ladder("B", [1, 0, 0, 0, 0, 3])];
    const result = access(rows, { ...YEAR, rungs: ["safely-managed"] });
    expect(okValue(result)).toMatchObject({ repeated: ["Desa Contoh"], figure: { text: "25.00" } });
    expect(noticesOf(result)[0]).toEqual({ code: "sanitation.areas-repeated", facts: { areas: 1 } });
  });

  it("asks for the rungs", () => {
    for (const rungs of [[], undefined]) {
      expect(issuesOf(access([desa], { ...YEAR, rungs: rungs as readonly ToiletRung[] }))).toEqual([
        { code: "sanitation.rungs-required", path: ["rungs"] },
      ]);
    }
    expect(() => access([desa], { ...YEAR, rungs: ["JSP" as ToiletRung] })).toThrow(
      new RangeError("no such rung: JSP"),
    );
  });

  it("refuses what is no count, and nobody", () => {
    const issues = (...rows: readonly AreaLadder[]) => issuesOf(access(rows, { ...YEAR, rungs: ["basic-own"] }));
    expect(issues(desa, ladder("B", [-1, 0.5, 0, 0, 0, 0], Number.NaN))).toEqual([
      { code: "law.count-negative", path: ["rows", 1, "families", "safely-managed"], facts: { value: -1 } },
      { code: "law.count-not-whole", path: ["rows", 1, "families", "basic-own"], facts: { value: 0.5 } },
      { code: "law.count-not-a-number", path: ["rows", 1, "unknown"] },
    ]);
    expect(issues(ladder("A", [0, 0, 0, 0, 0, 0], 30))).toEqual([{ code: "law.not-computable", path: ["rows"] }]);
    expect(issues()).toEqual([{ code: "law.not-computable", path: ["rows"] }]);
    expect(issuesOf(access([desa], { asOf: "2014-02-09", rungs: ["basic-own"] }))[0]?.code).toBe(
      "law.before-first-rule",
    );
    expect(access([desa], { asOf: "2014-02-10", rungs: ["basic-own"] }).ok).toBe(true);
  });

  const counts = fc.array(fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 8 });
  property.prop([counts, fc.nat()])("neither the order of areas nor a pool of halves changes access", (given, cut) => {
    const rows = given.map((families, i) => ladder(`A${i}`, families.with(0, 1 + (families[0] ?? 0)), i));
    const of = (some: readonly AreaLadder[]) => okValue(access(some, { ...YEAR, rungs: accessRungs["with-shared"] }));
    expect(of(rows.toReversed())).toEqual(of(rows));
    const at = 1 + (cut % (rows.length - 1));
    const halves = [rows.slice(0, at), rows.slice(at)].map((half, i) => {
      const sums = RUNGS.map((rung) => half.reduce((sum, { families }) => sum + (families[rung] ?? 0), 0));
      return ladder(`half ${i}`, sums, of(half).unknown);
    });
    expect(of(halves)).toEqual(of(rows));
  });
});

describe("accessGap", () => {
  it("November 2018: 73.9 percent leave 26.1 open", () => {
    expect(okValue(accessGap(73.9))).toBe(26.1);
  });

  it.each([
    [0, 100],
    [100, 0],
    [99.99, 0.01],
    [79.29, 20.71],
    [50, 50],
  ])("%d leaves %d", (percent, gap) => {
    expect(okValue(accessGap(percent))).toBe(gap);
  });

  it.each([-0.1, 100.1, Number.NaN, "73.9"])("refuses %s", (percent) => {
    expect(issuesOf(accessGap(percent as number))).toEqual([{ code: "sanitation.percent-invalid", path: ["percent"] }]);
  });
});
