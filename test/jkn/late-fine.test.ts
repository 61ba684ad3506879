import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LateFine, type LateFineInput, lateFine } from "../../src/jkn/index.js";
import { casesOf, issuesOf, noticesOf, okValue } from "./cases.js";

interface Case extends Partial<LateFine> {
  readonly case: string;
  readonly input: LateFineInput;
  readonly asOf: string;
}

const in2025 = { asOf: "2025-03-01" };
const care: LateFineInput = { packageCost: 4_000_000, monthsInArrears: 3, daysSinceReactivation: 10, segment: "pbpu" };

describe("the fine", () => {
  it.each(casesOf<Case>("fines"))("$case", ({ case: _, input, asOf, ...expected }) => {
    expect(okValue(lateFine(input, { asOf }))).toMatchObject(expected);
  });

  it("cites its rules", () => {
    const fine = okValue(lateFine(care, in2025));
    expect(fine.asOf).toBe("2025-03-01");
    expect(fine.confidence).toBe("secondary");
    expect(fine.citations).toEqual([
      { regulation: "perpres-64-2020", article: "42 (6)" },
      { regulation: "perpres-64-2020", article: "42 (5)" },
      { regulation: "perpres-82-2018", article: "42" },
    ]);
    expect(noticesOf(lateFine(care, in2025))).toEqual([]);
  });

  it("says what it had to assume", () => {
    const { daysSinceReactivation: _, ...withoutDays } = care;
    expect(lateFine(withoutDays, in2025)).toMatchObject({
      value: { fine: 600_000, reason: "due" },
      notices: [{ code: "jkn.fine-days-not-stated", path: ["daysSinceReactivation"] }],
    });
    const { segment: __, ...withoutSegment } = care;
    expect(lateFine(withoutSegment, in2025)).toMatchObject({
      value: { fine: 600_000, reason: "due", payableBy: null },
      notices: [{ code: "jkn.fine-segment-not-stated", path: ["segment"] }],
    });
  });

  it("does not know who was exempt before September 2018, unless nobody is asked about", () => {
    expect(issuesOf(lateFine({ ...care, segment: "pbi-jk" }, { asOf: "2018-09-17" }))).toMatchObject([
      { code: "law.before-first-rule", facts: { parameter: "jkn.fine-exemption", first: "2018-09-18" } },
    ]);
    expect(okValue(lateFine({ ...care, segment: "pbi-jk" }, { asOf: "2018-09-18" })).reason).toBe("exempt-segment");
    expect(okValue(lateFine({ ...care, segment: undefined }, { asOf: "2018-09-17" })).fine).toBe(300_000);
    expect(issuesOf(lateFine({ ...care, segment: undefined }, { asOf: "2016-06-30" }))).toMatchObject([
      { code: "law.before-first-rule", facts: { parameter: "jkn.fine-rate" } },
      { code: "law.before-first-rule", facts: { parameter: "jkn.fine-limits" } },
      { code: "law.before-first-rule", facts: { parameter: "jkn.fine-window" } },
    ]);
  });

  it("rounds half up and says so, but not where the cap decides", () => {
    // 2.5 % of 20 rupiah is half a rupiah.
    const half = lateFine({ ...care, packageCost: 20, monthsInArrears: 1 }, { asOf: "2020-10-01" });
    expect(half).toMatchObject({
      value: { fine: 1 },
      notices: [{ code: "jkn.rounding-not-known", path: ["packageCost"] }],
    });
    expect(noticesOf(lateFine({ ...care, packageCost: 900_000_001 }, in2025))).toEqual([]);
  });

  it("refuses what it cannot use", () => {
    const codes = (input: Partial<Record<keyof LateFineInput, unknown>>) =>
      issuesOf(lateFine({ ...care, ...input } as LateFineInput, in2025)).map(({ code, path }) => [code, path?.[0]]);
    expect(codes({ packageCost: -1 })).toEqual([["jkn.amount-negative", "packageCost"]]);
    expect(codes({ packageCost: undefined })).toEqual([["jkn.amount-missing", "packageCost"]]);
    expect(codes({ monthsInArrears: 1.5 })).toEqual([["law.count-not-whole", "monthsInArrears"]]);
    expect(codes({ daysSinceReactivation: -1 })).toEqual([["law.count-negative", "daysSinceReactivation"]]);
    expect(issuesOf(lateFine({ ...care, segment: "PPU" }, in2025))).toEqual([
      { code: "jkn.segment-unknown", path: ["segment"], facts: { nearest: "ppu-pn, ppu-bu" } },
    ]);
    expect(issuesOf(lateFine(care, { asOf: "2025" }))).toEqual([{ code: "law.date-invalid", path: ["asOf"] }]);
  });

  it("never exceeds the cap and never falls with more months or a dearer package", () => {
    const cost = fc.integer({ min: 0, max: 2_000_000_000 });
    const months = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(cost, cost, months, months, (oneCost, otherCost, oneMonths, otherMonths) => {
        const fine = (packageCost: number, monthsInArrears: number) =>
          okValue(lateFine({ ...care, packageCost, monthsInArrears }, in2025)).fine;
        const less = fine(Math.min(oneCost, otherCost), Math.min(oneMonths, otherMonths));
        const more = fine(Math.max(oneCost, otherCost), Math.max(oneMonths, otherMonths));
        return less <= more && more <= 30_000_000;
      }),
    );
  });
});
