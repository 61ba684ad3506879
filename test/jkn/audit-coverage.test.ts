import { describe, expect, it } from "vitest";
import { auditCoverage, type CoverageAudit, type PublishedCoverage } from "../../src/jkn/index.js";
import { issuesOf, okValue } from "./cases.js";

const audit = (published: PublishedCoverage, asOf?: string): CoverageAudit =>
  okValue(auditCoverage(published, { asOf }));

/** Findings without their common prefix: code, severity, place. */
const findings = (published: PublishedCoverage, asOf?: string) =>
  audit(published, asOf).findings.map(({ code, severity, path }) => [
    code.replace("jkn.audit-", ""),
    severity,
    path?.join("."),
  ]);

const factsOf = (published: PublishedCoverage, code: string, asOf?: string) =>
  audit(published, asOf).findings.find((finding) => finding.code === `jkn.audit-${code}`)?.facts;

// Round figures of an invented district.
const district: PublishedCoverage = {
  population: 200_000,
  registered: 188_888,
  active: 150_000,
  inactive: 38_888,
  unregistered: 11_112,
  coveragePercent: "94,44",
  activityPercent: "79,41",
  segments: { PBI_APBN: 88_888, PBI_APBD: 50_000, PPU: 40_000, PBPU: 8_000, BP: 2_000 },
};

describe("auditCoverage", () => {
  it("finds nothing where everything agrees", () => {
    const found = audit(district);
    expect(found).toMatchObject({ agrees: true, findings: [] });
    expect(found.coverage).toMatchObject({ verdict: "consistent", recomputed: "94.44" });
    expect(found.activity).toMatchObject({ verdict: "consistent", denominator: "registered" });
    expect(found.recomputed).toEqual({
      coverage: { halfUp: "94.44", truncated: "94.44", fourDecimals: "94.4440" },
      unregistered: 11_112,
      excess: 0,
      peopleToReach: { 95: 1_112, 98: 7_112, 99: 9_112, 100: 11_112 },
      segmentSum: 188_888,
      segmentSumMinusRegistered: 0,
      coverageBySegments: "94.44",
      active: 150_000,
      activityOfRegistered: "79.41",
      activityOfPopulation: "75.00",
      activePlusInactiveMinusRegistered: 0,
    });
    expect(found).not.toHaveProperty("progress");
    expect(found).not.toHaveProperty("cost");
  });

  it("has nothing to say about nothing", () => {
    expect(audit({})).toEqual({ agrees: true, findings: [], recomputed: {} });
    expect(audit({ population: 0, registered: 0, active: 0, segments: {} }).recomputed).toEqual({
      segmentSum: 0,
      segmentSumMinusRegistered: 0,
      active: 0,
    });
  });

  describe("percentages", () => {
    it("names another figure of the report that a percentage fits", () => {
      const activeOfAll = { ...district, coveragePercent: "75,00" };
      expect(findings(activeOfAll)).toEqual([
        ["contradiction", "contradiction", "coveragePercent"],
        ["other-numerator", "remark", "coveragePercent"],
      ]);
      expect(factsOf(activeOfAll, "other-numerator")).toEqual({ name: "active", count: 150_000 });
      expect(factsOf(activeOfAll, "contradiction")).toMatchObject({ published: "75,00", recomputed: "94.44" });

      const bySegments = { population: 200_000, registered: 150_000, segments: { PBI: 90_000, PPU: 78_000 } };
      expect(factsOf({ ...bySegments, coveragePercent: "84,00" }, "other-numerator")).toEqual({
        name: "segments",
        count: 168_000,
      });
      expect(
        factsOf({ ...bySegments, segmentsComplete: false, coveragePercent: "84,00" }, "other-numerator"),
      ).toBeUndefined();
      const second = { ...bySegments, segments: undefined, alsoStated: { registered: [160_000] } };
      expect(factsOf({ ...second, coveragePercent: "80,00" }, "other-numerator")).toEqual({
        name: "registered",
        count: 160_000,
      });
    });

    it("gives the denominators that a percentage was taken of", () => {
      const older = { population: 200_000, registered: 188_888, coveragePercent: "95,40" };
      expect(findings(older)).toEqual([["other-denominator", "contradiction", "coveragePercent"]]);
      expect(factsOf(older, "other-denominator")?.repair).toBe("population = 197986-198006");
    });

    it("says when parts are swapped, with both in their places", () => {
      const swapped = { population: 150_000, registered: 200_000, coveragePercent: "75,00" };
      expect(factsOf(swapped, "parts-swapped")?.repair).toBe("registered = 150000, population = 200000");
    });

    it("leaves what cannot be computed as a remark", () => {
      expect(findings({ coveragePercent: "98,09" })).toEqual([["not-computable", "remark", "coveragePercent"]]);
      expect(findings({ activityPercent: "80" })).toEqual([["not-computable", "remark", "activityPercent"]]);
      expect(findings({ population: 0, registered: 0, coveragePercent: "100" })).toEqual([
        ["not-computable", "remark", "coveragePercent"],
      ]);
      expect(factsOf({ coveragePercent: "98,09" }, "not-computable")).toBeUndefined();
    });

    it("repeats nothing that may be the number of a person", () => {
      for (const coveragePercent of ["3673015203900001", "0001234567890", 1_234_567_890, "1.234.567.890", "Siti"]) {
        const found = audit({ population: 100, registered: 50, coveragePercent });
        expect(found.findings).toEqual([
          { code: "jkn.audit-not-computable", path: ["coveragePercent"], severity: "remark" },
        ]);
        expect(JSON.stringify(found)).not.toContain(String(coveragePercent));
      }
      expect(findings({ population: 100, registered: 50, coveragePercent: "50,0000000" })).toEqual([]);
    });

    it("takes cut and nearly rounded percentages as remarks", () => {
      expect(findings({ population: 3, registered: 2, coveragePercent: "66,66" })).toEqual([
        ["truncated", "remark", "coveragePercent"],
      ]);
      expect(findings({ population: 200_000, registered: 188_888, coveragePercent: "94,45" })).toEqual([
        ["off-by-rounding", "remark", "coveragePercent"],
      ]);
    });
  });

  describe("activity", () => {
    const ofPopulation = { ...district, activityPercent: "75,00" };

    it("recognises activity that is of the population", () => {
      expect(findings(ofPopulation)).toEqual([["activity-of-population", "remark", "activityPercent"]]);
      expect(audit(ofPopulation).activity).toMatchObject({ denominator: "population", verdict: "consistent" });
      expect(factsOf(ofPopulation, "activity-of-population")).toEqual({ published: "75,00", recomputed: "79.41" });
    });

    it("holds a report to the denominator that it names", () => {
      expect(findings({ ...ofPopulation, activityDenominator: "population" })).toEqual([]);
      expect(findings({ ...ofPopulation, activityDenominator: "registered" })).toEqual([
        ["activity-of-population", "contradiction", "activityPercent"],
      ]);
      const other = { ...district, activityDenominator: "population" } as const;
      expect(findings(other)).toEqual([["activity-of-registered", "contradiction", "activityPercent"]]);
      expect(factsOf(other, "activity-of-registered")).toEqual({ published: "79,41", recomputed: "75.00" });
    });

    it("judges against the registered when neither fits, and derives the active from the inactive", () => {
      const { active: _, ...derived } = district;
      expect(findings(derived)).toEqual([]);
      expect(audit(derived).recomputed.active).toBe(150_000);
      expect(audit(derived).recomputed).not.toHaveProperty("activePlusInactiveMinusRegistered");
      const neither = { ...derived, activityPercent: "60,12" };
      expect(findings(neither)).toEqual([["contradiction", "contradiction", "activityPercent"]]);
      expect(audit(neither).activity?.denominator).toBe("registered");
      expect(audit({ ...neither, activityDenominator: "population" }).activity?.denominator).toBe("population");
    });

    it("says so when there is nothing else to compare with", () => {
      const facts = factsOf({ population: 200_000, active: 150_000, activityPercent: "75" }, "activity-of-population");
      expect(facts).toEqual({ published: "75", recomputed: "-" });
    });
  });

  describe("sums", () => {
    it("checks segments against the registered", () => {
      const short = { ...district, segments: { ...district.segments, BP: 1_990 } };
      expect(findings(short)).toEqual([["segments-sum", "contradiction", "segments"]]);
      expect(factsOf(short, "segments-sum")).toEqual({ sum: 188_878, registered: 188_888, difference: -10 });
      expect(audit(short).agrees).toBe(false);
    });

    it("names the figure whose transposed digits would mend a sum", () => {
      const swapped = { registered: 100_000, segments: { PBI: 59_000, PPU: 40_100 } };
      expect(findings(swapped)).toEqual([
        ["segments-sum", "contradiction", "segments"],
        ["swap-would-agree", "remark", "segments.PPU"],
      ]);
      expect(factsOf(swapped, "swap-would-agree")).toEqual({ count: 40_100, right: 41_000 });
      const total = { registered: 101_000, segments: { PBI: 59_000, PPU: 51_000 } };
      expect(findings(total)).toEqual([
        ["segments-sum", "contradiction", "segments"],
        ["swap-would-agree", "remark", "registered"],
      ]);
      expect(factsOf(total, "swap-would-agree")).toEqual({ count: 101_000, right: 110_000 });
    });

    it("lets an incomplete list fall short, but not exceed", () => {
      const partial = { registered: 100, segmentsComplete: false };
      expect(findings({ ...partial, segments: { PBI: 40, PPU: 60 } })).toEqual([]);
      expect(findings({ ...partial, segments: { PBI: 40, PPU: 10 } })).toEqual([]);
      expect(findings({ ...partial, segments: { PBI: 40, PPU: 61 } })).toEqual([
        ["segments-sum", "contradiction", "segments"],
      ]);
      expect(audit({ ...partial, segments: { PBI: 40 } }).recomputed).not.toHaveProperty("segmentSum");
      expect(findings({ segments: { PBI: 40 } })).toEqual([]);
    });

    it("names a label of two purses even where nothing can be summed", () => {
      const label = "PBI APBD lewat APBN";
      expect(findings({ segments: { [label]: 5, "PBI APBN": 6, "PBI APBD": 7 } })).toEqual([
        ["segment-label", "contradiction", `segments.${label}`],
      ]);
    });

    it("checks active and inactive against the registered", () => {
      const wrong = { registered: 100_000, active: 72_000, inactive: 37_000 };
      expect(findings(wrong)).toEqual([["active-inactive-sum", "contradiction", "active"]]);
      expect(factsOf(wrong, "active-inactive-sum")).toEqual({ sum: 109_000, registered: 100_000, difference: 9_000 });
      expect(findings({ registered: 100_000, active: 72_000, inactive: 82_000 })).toEqual([
        ["active-inactive-sum", "contradiction", "active"],
        ["swap-would-agree", "remark", "inactive"],
      ]);
      expect(findings({ registered: 10, active: 11 })).toEqual([["part-above-registered", "contradiction", "active"]]);
      expect(findings({ registered: 10, inactive: 11 })).toEqual([
        ["part-above-registered", "contradiction", "inactive"],
      ]);
      expect(factsOf({ registered: 10, inactive: 11 }, "part-above-registered")).toEqual({ count: 11, registered: 10 });
      expect(findings({ registered: 10, active: 10 })).toEqual([]);
      expect(findings({ active: 10, inactive: 5 })).toEqual([]);
    });
  });

  describe("missing people", () => {
    it("checks the unregistered", () => {
      const wrong = { population: 200_000, registered: 188_888, unregistered: 11_111 };
      expect(findings(wrong)).toEqual([["unregistered", "contradiction", "unregistered"]]);
      expect(factsOf(wrong, "unregistered")).toEqual({ stated: 11_111, recomputed: 11_112 });
      const target = { ...wrong, unregistered: 7_112 };
      expect(findings(target)).toEqual([
        ["unregistered", "contradiction", "unregistered"],
        ["missing-to-target", "remark", "unregistered"],
      ]);
      expect(factsOf(target, "missing-to-target")).toEqual({ stated: 7_112, percent: 98, counted: 188_888 });
      expect(findings({ unregistered: 5 })).toEqual([]);
      expect(findings({ population: 100, registered: 110, unregistered: 0 })).toEqual([
        ["above-population", "remark", "registered"],
      ]);
    });

    it("says what a shortfall is measured to", () => {
      const counts = { population: 200_000, registered: 188_888 };
      expect(findings({ ...counts, shortfall: 1_112 })).toEqual([["missing-to-target", "remark", "shortfall"]]);
      expect(findings({ ...counts, shortfall: 11_112 })).toEqual([]);
      expect(findings({ ...counts, shortfall: 5 })).toEqual([["shortfall", "contradiction", "shortfall"]]);
      expect(factsOf({ ...counts, shortfall: 5 }, "shortfall")).toEqual({ stated: 5 });
      expect(findings({ ...counts, target: 97, shortfall: 5_112 })).toEqual([
        ["missing-to-target", "remark", "shortfall"],
      ]);
      expect(findings({ ...counts, shortfall: 5_112 })).toEqual([["shortfall", "contradiction", "shortfall"]]);
      expect(findings({ shortfall: 5 })).toEqual([]);
    });

    it("says when a declared need is no count of the report", () => {
      const counts = { population: 200_000, registered: 188_888, active: 150_000 };
      expect(findings({ need: 10_312 })).toEqual([["need-undefined", "remark", "need"]]);
      expect(factsOf({ ...counts, need: 10_312 }, "need-differs")).toEqual({ need: 10_312, counts: "11112, 38888" });
      for (const need of [11_112, 38_888, 7_112]) expect(findings({ ...counts, need })).toEqual([]);
      expect(findings({ registered: 100, inactive: 20, need: 20 })).toEqual([]);
      expect(factsOf({ registered: 100, inactive: 20, need: 21 }, "need-differs")?.counts).toBe("20");
    });

    it("recognises a target printed as a count", () => {
      const target = { population: 200_001, registered: 190_001 };
      expect(findings(target)).toEqual([["registered-is-target", "remark", "registered"]]);
      expect(factsOf(target, "registered-is-target")).toEqual({ registered: 190_001, percent: 95 });
      expect(findings({ population: 200_001, registered: 190_000 })).toEqual([
        ["registered-is-target", "remark", "registered"],
      ]);
      expect(findings({ population: 200_001, registered: 190_002 })).toEqual([]);
      expect(findings({ population: 200_001, registered: 189_999 })).toEqual([]);
      expect(findings({ population: 200_000, registered: 189_999 })).toEqual([]);
      expect(findings({ population: 200_000, registered: 190_000, segments: { PBI: 1 } })).toEqual([
        ["segments-sum", "contradiction", "segments"],
        ["registered-is-target", "contradiction", "registered"],
      ]);
      expect(
        findings({ population: 200_000, registered: 190_000, segments: { PBI: 1 }, segmentsComplete: false }),
      ).toEqual([["registered-is-target", "remark", "registered"]]);
      expect(findings({ population: 200_000, registered: 190_000, segments: { PBI: 190_000 } })).toEqual([
        ["registered-is-target", "remark", "registered"],
      ]);
      expect(findings({ population: 200_000, registered: 194_000 })).toEqual([]);
      expect(findings({ population: 200_000, registered: 194_000, target: 97 })).toEqual([
        ["registered-is-target", "remark", "registered"],
      ]);
      expect(findings({ population: 200_000, registered: 200_000 })).toEqual([]);
      // In a hamlet 95 of 100 is no sign of anything.
      expect(findings({ population: 9_980, registered: 9_481 })).toEqual([]);
      expect(findings({ population: 10_000, registered: 9_500 })).toEqual([
        ["registered-is-target", "remark", "registered"],
      ]);
    });
  });

  describe("values printed twice", () => {
    const counts = { population: 200_000, registered: 188_888, coveragePercent: "94,44" };

    it("names the one that fits the rest", () => {
      const fits = (published: PublishedCoverage) => factsOf(published, "stated-twice-one-fits");
      expect(fits({ ...counts, alsoStated: { population: [210_000] } })).toEqual({
        first: 200_000,
        second: 210_000,
        fits: 200_000,
      });
      expect(fits({ ...counts, alsoStated: { registered: [180_888] } })?.fits).toBe(188_888);
      const segments = { PBI: 100_000, PPU: 80_888 };
      expect(fits({ registered: 188_888, segments, alsoStated: { registered: [180_888] } })?.fits).toBe(180_888);
      expect(fits({ registered: 188_888, segments, alsoStated: { segments: { PPU: 88_888 } } })).toEqual({
        first: 80_888,
        second: 88_888,
        fits: 88_888,
      });
    });

    it("leaves it open where neither or both do", () => {
      const { coveragePercent: _, ...bare } = counts;
      const twice = { ...bare, alsoStated: { population: [210_000], registered: [180_888] } };
      expect(findings(twice)).toEqual([
        ["stated-twice", "contradiction", "population"],
        ["stated-twice", "contradiction", "registered"],
      ]);
      expect(factsOf(twice, "stated-twice")).toEqual({ first: 200_000, second: 210_000 });
      const segments = { segments: { PPU: 5 }, alsoStated: { segments: { PPU: 6 } } };
      expect(findings(segments)).toEqual([["stated-twice", "contradiction", "segments.PPU"]]);
      expect(findings({ ...counts, alsoStated: { population: [200_001] } })).toEqual([
        ["stated-twice", "contradiction", "population"],
      ]);
    });

    it("is no contradiction when the same is printed again, or once", () => {
      expect(findings({ ...counts, alsoStated: { population: [200_000], registered: [188_888] } })).toEqual([]);
      expect(findings({ alsoStated: { population: [1], registered: [2], segments: { PPU: 3 } } })).toEqual([]);
    });
  });

  describe("budgets and progress", () => {
    const people = { people: 1_000, months: 12 };

    it("names the rate that gives the amount, to its printed digits", () => {
      const rates = (rupiah: number) => audit({ cost: { ...people, rupiah } }, "2023-08-01").cost;
      expect(rates(504_000_000)).toEqual({
        computed: { whole: 504_000_000, "local-government": 453_600_000, donor: 420_000_000 },
        agreesWith: ["whole"],
        impliedRate: 42_000,
      });
      expect(rates(453_600_000)?.agreesWith).toEqual(["local-government"]);
      expect(rates(450_000_000)?.agreesWith).toEqual(["local-government"]);
      expect(rates(454_000_000)?.agreesWith).toEqual(["local-government"]);
      expect(rates(453_000_000)?.agreesWith).toEqual(["local-government"]);
      expect(rates(455_000_000)?.agreesWith).toEqual([]);
      // One digit alone is no agreement: half a billion is 500,000,000 to two digits.
      expect(rates(500_000_000)?.agreesWith).toEqual(["whole"]);
      expect(rates(400_000_000)?.agreesWith).toEqual([]);
      expect(rates(420_000_001)?.agreesWith).toEqual([]);
    });

    it("says on which side of the rates an amount lies", () => {
      const at = (rupiah: number) => findings({ cost: { ...people, rupiah } }, "2023-08-01");
      expect(at(480_000_000)).toEqual([["cost-between-rates", "remark", "cost.rupiah"]]);
      expect(at(600_000_000)).toEqual([["cost-outside-rates", "contradiction", "cost.rupiah"]]);
      expect(at(300_000_000)).toEqual([["cost-outside-rates", "contradiction", "cost.rupiah"]]);
      expect(factsOf({ cost: { ...people, rupiah: 600_000_000 } }, "cost-outside-rates", "2023-08-01")).toEqual({
        rupiah: 600_000_000,
        low: 420_000_000,
        high: 504_000_000,
        impliedRate: 50_000,
      });
      expect(at(504_000_000)).toEqual([]);
    });

    it("needs a day for a budget", () => {
      expect(issuesOf(auditCoverage({ cost: { ...people, rupiah: 1 } }))).toEqual([
        { code: "law.date-invalid", path: ["asOf"] },
      ]);
      expect(issuesOf(auditCoverage({ cost: { ...people, rupiah: 1 } }, { asOf: "2019-07-31" }))).toMatchObject([
        { code: "law.before-first-rule" },
      ]);
    });

    it("checks people reached of people aimed at", () => {
      const good = audit({ progress: { reached: 61_000, of: 70_000, percent: "87,1" } });
      expect(good).toMatchObject({ agrees: true, findings: [], progress: { verdict: "consistent" } });
      expect(findings({ progress: { reached: 61_000, of: 70_000, percent: 78.1 } })).toEqual([
        ["digits-transposed", "contradiction", "progress"],
      ]);
    });
  });

  it("refuses counts that are none, each at its place", () => {
    const wrong = {
      population: -1,
      need: 0.5,
      segments: { PPU: "x" },
      alsoStated: { segments: { PPU: -1 }, population: [1, -2], registered: [Number.NaN] },
      progress: { reached: -1, of: 2.5, percent: "1" },
      cost: { people: 0, months: 0, rupiah: 0.5 },
    } as unknown as PublishedCoverage;
    expect(issuesOf(auditCoverage(wrong)).map(({ code, path }) => [code, path?.join(".")])).toEqual([
      ["law.count-negative", "population"],
      ["law.count-not-whole", "need"],
      ["law.count-not-a-number", "segments.PPU"],
      ["law.count-negative", "alsoStated.segments.PPU"],
      ["law.count-negative", "alsoStated.population.1"],
      ["law.count-not-a-number", "alsoStated.registered.0"],
      ["law.count-negative", "progress.reached"],
      ["law.count-not-whole", "progress.of"],
      ["jkn.nobody", "cost.people"],
      ["jkn.nobody", "cost.months"],
      ["jkn.amount-not-whole", "cost.rupiah"],
    ]);
    const cost = (people: number, months: number, rupiah: number) =>
      issuesOf(auditCoverage({ cost: { people, months, rupiah } }, { asOf: "2023-08-01" })).map(({ code }) => code);
    expect(cost(-1, 1, 1)).toEqual(["law.count-negative"]);
    expect(cost(1, -1, 1)).toEqual(["law.count-negative"]);
    expect(cost(1, 1, 2 ** 53)).toEqual(["jkn.amount-not-whole"]);
    expect(audit({ cost: { people: 1, months: 1, rupiah: 2 ** 53 - 1 } }, "2023-08-01").agrees).toBe(false);
  });
});
