import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type UhcInput, type UhcStanding, uhcCriteria, uhcTier } from "../../src/jkn/index.js";
import { casesOf, issuesOf, noticesOf, okValue } from "./cases.js";

interface Case {
  readonly case: string;
  readonly asOf: string;
  readonly input: UhcInput;
  readonly standing: Partial<UhcStanding>;
}

const district = { population: 1_000, registered: 990, active: 950 };

describe("uhcTier", () => {
  it.each(casesOf<Case>("uhc"))("$case", ({ asOf, input, standing }) => {
    expect(okValue(uhcTier(input, { asOf }))).toMatchObject(standing);
  });

  it("does not carry criteria into another year", () => {
    for (const asOf of ["2027-01-01", "2013-12-31"]) {
      expect(issuesOf(uhcTier(district, { asOf }))).toEqual([
        {
          code: "jkn.uhc-criteria-unknown",
          path: ["asOf"],
          facts: { year: Number(asOf.slice(0, 4)), first: 2014, last: 2026 },
        },
      ]);
    }
    expect(uhcTier(district, { asOf: "2026-12-31" }).ok).toBe(true);
    expect(uhcTier(district, { asOf: "2014-01-01" }).ok).toBe(true);
    expect(issuesOf(uhcTier(district, { asOf: "2026-13-01" }))).toEqual([{ code: "law.date-invalid", path: ["asOf"] }]);
  });

  it("lists each condition with what is known of it", () => {
    const result = uhcTier({ ...district, localRegistered: 100 }, { asOf: "2026-01-27" });
    const standing = okValue(result);
    expect(standing).toMatchObject({ year: 2026, confidence: "secondary" });
    expect(standing.source.en).toBe("press, January 2026");
    expect(standing.conditions.filter(({ of }) => of === "utama")).toEqual([
      { of: "utama", condition: "participation", minimum: 99, met: true },
      { of: "utama", condition: "activity", minimum: 95, met: true },
      { of: "utama", condition: "local-registered", minimum: 18, met: false },
      { of: "utama", condition: "activity", minimum: 100, met: false },
      { of: "utama", condition: "priority", met: null },
      { of: "utama", condition: "local-paid-up", met: null },
    ]);
    expect(result.ok && result.notices).toEqual([
      {
        code: "jkn.uhc-doubt",
        facts: {
          id: "untuk madya satu berita mencetak keaktifan 98 %, yang lain cakupan 95 %",
          en: "for madya one report prints an activity of 98 %, another a coverage of 95 %",
        },
      },
      { code: "jkn.uhc-not-known", facts: { conditions: "priority, local-paid-up" } },
    ]);
  });

  it("says where no award is known, and nothing where all is", () => {
    const facts = { localPaidUp: true, applicationApproved: true };
    expect(noticesOf(uhcTier({ ...district, ...facts }, { asOf: "2025-06-01" }))).toEqual(["jkn.uhc-no-award"]);
    expect(okValue(uhcTier(district, { asOf: "2025-06-01" })).tierByPercentages).toBeNull();
    expect(okValue(uhcTier(district, { asOf: "2025-06-01" })).conditions.map(({ of }) => of)).toEqual([
      "uhc",
      "uhc",
      "same-day",
      "same-day",
    ]);
  });

  it("prefers counts to percentages", () => {
    const input = { ...district, registered: 989, participationPercent: 99 };
    const conditions = okValue(uhcTier(input, { asOf: "2026-01-27" })).conditions;
    expect(conditions[0]).toEqual({ of: "utama", condition: "participation", minimum: 99, met: false });
  });

  it("refuses what it cannot use", () => {
    const issues = (input: Record<string, unknown>) =>
      issuesOf(uhcTier(input as UhcInput, { asOf: "2026-01-27" })).map(({ code, path }) => [code, path?.[0]]);
    expect(issues({ population: -1, registered: 0.5, active: "x", localRegistered: 2e9 })).toEqual([
      ["law.count-negative", "population"],
      ["law.count-not-whole", "registered"],
      ["law.count-not-a-number", "active"],
      ["jkn.count-too-large", "localRegistered"],
    ]);
    expect(issues({ participationPercent: -1, activityPercent: 1_000, localRegisteredPercent: "x" })).toEqual([
      ["jkn.percent-not-usable", "participationPercent"],
      ["jkn.percent-not-usable", "activityPercent"],
      ["jkn.percent-not-usable", "localRegisteredPercent"],
    ]);
    expect(issues({ population: 0, registered: 0 })).toEqual([
      ["law.not-computable", "population"],
      ["law.not-computable", "registered"],
    ]);
    expect(uhcTier({ activityPercent: 0, participationPercent: 999.9 }, { asOf: "2026-01-27" }).ok).toBe(true);
  });

  it("never falls when more people become active, and learning a fact never contradicts what was sure", () => {
    const rank = ["none", "pratama", "madya", "utama"];
    const count = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(count, count, count, (active, more, localRegistered) => {
        const input = { population: 1_000, registered: 1_000, localRegistered, priority: true, localPaidUp: true };
        const tier = (people: number) =>
          rank.indexOf(String(okValue(uhcTier({ ...input, active: people }, { asOf: "2026-01-27" })).tier));
        expect(tier(Math.max(active, more))).toBeGreaterThanOrEqual(tier(Math.min(active, more)));
        const { priority: _, ...unsure } = { ...input, active };
        const sure = okValue(uhcTier(unsure, { asOf: "2026-01-27" })).atLeast ?? "none";
        expect(rank.indexOf(sure)).toBeLessThanOrEqual(tier(active));
      }),
    );
  });

  it("knows the criteria as years without holes or overlaps", () => {
    expect(uhcCriteria.map(({ from, to }) => [from, to])).toEqual([
      [2014, 2022],
      [2023, 2023],
      [2024, 2024],
      [2025, 2025],
      [2026, 2026],
    ]);
  });
});
