import { describe, expect, it } from "vitest";
import { auditRatio } from "../../src/law/index.js";
import { type VillageCount, type VillageRank, villageShare, villageShares } from "../../src/sanitation/index.js";
import { fc, property } from "../property.js";
import { codesOf, issuesOf, noticesOf, okValue, read } from "./cases.js";

interface Case {
  readonly case: string;
  readonly rank: VillageRank;
  readonly asOf: string;
  readonly rows: readonly VillageCount[];
  readonly text: string;
  readonly published?: string;
}

const row = (area: string, reached: number | null, villages: number | null): VillageCount => ({
  area,
  reached,
  villages,
});

describe("villageShare", () => {
  it.each(read<{ cases: readonly Case[] }>("village-share").cases)("$case", ({ rank, asOf, rows, text, published }) => {
    const { figure } = okValue(villageShare(rank, rows, { asOf }));
    expect(figure.text).toBe(text);
    expect(figure.indicator).toBe(villageShares[rank].id);
    expect(figure.complete).toBeUndefined();
    if (published !== undefined) {
      const { numerator, denominator } = figure;
      expect(okValue(auditRatio({ numerator, denominator, published })).verdict).toBe("consistent");
    }
  });

  it.each([
    ["2019-12-31", undefined],
    ["2020-01-01", 40],
    ["2021-12-31", 50],
    ["2022-01-01", 60],
    ["2023-12-31", 70],
    ["2024-12-31", 90],
    ["2025-01-01", undefined],
  ])("the target of SBS villages on %s is %s", (asOf, target) => {
    const { figure } = okValue(villageShare("sbs", [row("A", 89, 100)], { asOf }));
    expect(figure.target).toBe(target);
    expect(figure.met).toBe(target === undefined ? undefined : target < 89);
  });

  it("has no target for the other ranks, and no declaration before 2021", () => {
    const of = (rank: VillageRank, asOf: string) => villageShare(rank, [row("A", 1, 2)], { asOf });
    expect(okValue(of("desa-stbm", "2024-01-01")).figure.target).toBeUndefined();
    expect(okValue(of("five-pillar-declaration", "2021-01-01")).figure.target).toBeUndefined();
    expect(codesOf(issuesOf(of("five-pillar-declaration", "2020-12-31")))).toEqual(["law.before-first-rule"]);
    expect(codesOf(noticesOf(of("desa-stbm", "2025-01-01")))).toEqual(["law.not-verified-after"]);
    expect(() => of("odf" as VillageRank, "2024-01-01")).toThrow(new RangeError("no such rank: odf"));
    expect(() => of("constructor" as VillageRank, "2024-01-01")).toThrow(RangeError);
  });

  it("is provisional while an area is missing, and names it", () => {
    const rows = [row("A", 5, 10), row("B", null, 10), row("C", 5, null), row("X", 9, 9)];
    const result = villageShare("desa-stbm", rows, { asOf: "2023-12-31", expected: ["A", "B", "C", "D"] });
    const found = okValue(result);
    expect(found).toMatchObject({ missing: ["B", "C", "D"], repeated: [], unexpected: ["X"] });
    expect([found.figure.text, found.figure.complete]).toEqual(["50.00", { reported: 1, expected: 4 }]);
    expect(codesOf(noticesOf(result))).toEqual(["law.provisional"]);
    const all = okValue(villageShare("desa-stbm", [row("A", 5, 10)], { asOf: "2023-12-31", expected: ["A"] }));
    expect(all.figure.complete).toEqual({ reported: 1, expected: 1 });
    const some = okValue(villageShare("desa-stbm", [row("A", 5, 10), row("B", null, 1)], { asOf: "2023-12-31" }));
    expect(some.figure.complete).toEqual({ reported: 1, expected: 2 });
  });

  it("takes neither of two rows of one area", () => {
    const rows = [row("A", 5, 10), row("A", 6, 10), row("B", 1, 4)];
    const result = villageShare("desa-stbm", rows, { asOf: "2023-12-31" });
    expect(okValue(result)).toMatchObject({ missing: ["A"], repeated: ["A"], figure: { text: "25.00" } });
    expect(noticesOf(result)[0]).toEqual({ code: "sanitation.areas-repeated", facts: { areas: 1 } });
  });

  it("prints as many decimals as asked, never a target that was missed", () => {
    const { figure } = okValue(villageShare("sbs", [row("A", 6996, 10_000)], { asOf: "2023-12-31", decimals: 1 }));
    expect([figure.text, figure.met, figure.shortfall]).toEqual(["69.9", false, 4]);
  });

  it("refuses what is no count, more than all, and nobody", () => {
    const issues = (...rows: readonly VillageCount[]) => issuesOf(villageShare("sbs", rows, { asOf: "2023-12-31" }));
    expect(issues(row("A", 1, 2), row("B", -1, 1.5), row("C", 3, 2))).toEqual([
      { code: "law.count-negative", path: ["rows", 1, "reached"], facts: { value: -1 } },
      { code: "law.count-not-whole", path: ["rows", 1, "villages"], facts: { value: 1.5 } },
      { code: "sanitation.part-above-whole", path: ["rows", 2, "reached"], facts: { part: 3, whole: 2 } },
    ]);
    expect(issues(row("A", null, 2))).toEqual([
      { code: "sanitation.nothing-reported", path: ["rows"], facts: { expected: 1 } },
    ]);
    expect(issues()).toEqual([{ code: "sanitation.nothing-reported", path: ["rows"], facts: { expected: 0 } }]);
    expect(issues(row("A", 0, 0))).toEqual([{ code: "law.not-computable", path: ["rows"] }]);
    expect(issuesOf(villageShare("sbs", [row("A", 1, 1)], { asOf: "now" }))).toEqual([
      { code: "law.date-invalid", path: ["asOf"] },
    ]);
    expect(villageShare("sbs", [row("A", 2, 2)], { asOf: "2023-12-31" }).ok).toBe(true);
  });

  const counts = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 90 })), { minLength: 2, maxLength: 12 });
  property.prop([counts, fc.nat()])(
    "neither the order of areas nor a pool of halves changes the share",
    (pairs, cut) => {
      const rows = pairs.map(([reached, villages], i) => row(`A${i}`, reached, villages));
      const share = (given: readonly VillageCount[]) => okValue(villageShare("sbs", given, { asOf: "2023-12-31" }));
      expect(share(rows.toReversed())).toEqual(share(rows));
      const at = 1 + (cut % (rows.length - 1));
      const halves = [rows.slice(0, at), rows.slice(at)].map((half, i) => {
        const { numerator, denominator } = share(half).figure;
        return row(`half ${i}`, numerator, denominator);
      });
      expect(share(halves).figure).toEqual(share(rows).figure);
    },
  );
});
