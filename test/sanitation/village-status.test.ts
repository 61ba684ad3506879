import { describe, expect, it } from "vitest";
import { type VillageSanitation, type VillageStatus, villageStatus } from "../../src/sanitation/index.js";
import { fc, property } from "../property.js";
import { codesOf, issuesOf, noticesOf, okValue, read } from "./cases.js";

interface Case {
  readonly case: string;
  readonly families: number;
  readonly sbs: number;
  readonly three: number;
  readonly pillars?: readonly [number, number, number, number];
  readonly is: Partial<Record<"sbs" | "desaStbm" | "fivePillarDeclaration", boolean>>;
}

const YEAR = { asOf: "2023-12-31" };
const village: VillageSanitation = {
  families: 200,
  stopsOpenDefecation: { yes: 200, no: 0 },
  threeOtherPillars: { yes: 150, no: 50 },
  otherPillars: {
    washesHands: { yes: 100, no: 100 },
    safeWaterAndFood: { percent: 50 },
    managesWaste: { yes: 30, no: 30, of: 60 },
    managesLiquidWaste: { percent: 100 },
  },
  verified: true,
};
const status = (change: Partial<VillageSanitation>, asOf = YEAR.asOf) =>
  villageStatus({ ...village, ...change }, { asOf });
const met = ({ sbs, desaStbm, fivePillarDeclaration }: VillageStatus) => [
  sbs.met,
  desaStbm.met,
  fivePillarDeclaration?.met,
];

describe("villageStatus", () => {
  it.each(read<{ cases: readonly Case[] }>("village-status").cases)("$case", (one) => {
    const [washesHands, safeWaterAndFood, managesWaste, managesLiquidWaste] = one.pillars ?? [0, 0, 0, 0];
    const found = okValue(
      villageStatus(
        {
          families: one.families,
          stopsOpenDefecation: { yes: one.sbs, no: one.families - one.sbs },
          threeOtherPillars: { yes: one.three, no: one.families - one.three },
          otherPillars: {
            washesHands: { percent: washesHands },
            safeWaterAndFood: { percent: safeWaterAndFood },
            managesWaste: { percent: managesWaste },
            managesLiquidWaste: { percent: managesLiquidWaste },
          },
          verified: true,
        },
        YEAR,
      ),
    );
    for (const [name, expected] of Object.entries(one.is)) {
      expect([name, found[name as keyof Case["is"]]?.met]).toEqual([name, expected]);
    }
  });

  it("names the conditions of each rule with its source", () => {
    const result = villageStatus(village, YEAR);
    const { asOf, sbs, desaStbm, fivePillarDeclaration } = okValue(result);
    expect(asOf).toBe("2023-12-31");
    expect(sbs).toEqual({
      met: true,
      byAnswers: true,
      conditions: [
        { condition: "stopsOpenDefecation", minimum: 100, met: true },
        { condition: "verified", met: true },
      ],
      source: { id: "halaman tinjauan STBM Kementerian Kesehatan", en: "review pages of STBM, Ministry of Health" },
      citation: { regulation: "permenkes-3-2014" },
      confidence: "verified-in-source",
    });
    expect(desaStbm.conditions).toEqual([
      { condition: "stopsOpenDefecation", minimum: 100, met: true },
      { condition: "threeOtherPillars", minimum: 75, met: true },
      { condition: "verified", met: true },
    ]);
    expect(fivePillarDeclaration?.conditions).toEqual([
      { condition: "stopsOpenDefecation", minimum: 100, met: true },
      { condition: "washesHands", minimum: 50, met: true },
      { condition: "safeWaterAndFood", minimum: 50, met: true },
      { condition: "managesWaste", minimum: 50, met: true },
      { condition: "managesLiquidWaste", minimum: 50, met: true },
      { condition: "verified", met: true },
    ]);
    expect(fivePillarDeclaration?.met).toBe(true);
    expect(noticesOf(result)).toEqual([]);
  });

  it("is no status before it was verified", () => {
    const claimed = status({ verified: false });
    expect(met(okValue(claimed))).toEqual([false, false, false]);
    expect(okValue(claimed).sbs.byAnswers).toBe(true);
    expect(codesOf(noticesOf(claimed))).toEqual(["sanitation.not-verified"]);
    for (const verified of [null, undefined]) {
      const open = status({ verified });
      expect(met(okValue(open))).toEqual([null, null, null]);
      expect(codesOf(noticesOf(open))).toEqual(["sanitation.verification-unknown"]);
    }
  });

  it("reads unknown families neither as a no nor as a yes", () => {
    const open = status({ stopsOpenDefecation: { yes: 199, no: 0 } });
    expect(met(okValue(open))).toEqual([null, null, null]);
    expect(noticesOf(open)).toEqual([{ code: "sanitation.pillar-one-unknown", facts: { families: 1 } }]);
    expect(met(okValue(status({ stopsOpenDefecation: { yes: 198, no: 1 } })))).toEqual([false, false, false]);
    for (const stopsOpenDefecation of [null, undefined]) {
      expect(okValue(status({ stopsOpenDefecation })).sbs.met).toBeNull();
    }
    // 150 of 200 decide, whatever the rest does; so do 51 that do not.
    expect(okValue(status({ threeOtherPillars: { yes: 150, no: 0 } })).desaStbm.met).toBe(true);
    expect(okValue(status({ threeOtherPillars: { yes: 149, no: 50 } })).desaStbm.met).toBeNull();
    expect(okValue(status({ threeOtherPillars: { yes: 149, no: 51 } })).desaStbm.met).toBe(false);
    expect(okValue(status({ threeOtherPillars: null })).desaStbm.met).toBeNull();
  });

  it("judges each other pillar by all families, by a sample or by a percentage", () => {
    const declared = (washesHands: NonNullable<VillageSanitation["otherPillars"]>["washesHands"]) =>
      okValue(
        status({ otherPillars: { ...village.otherPillars, ...(washesHands === undefined ? {} : { washesHands }) } }),
      ).fivePillarDeclaration?.met;
    expect(declared({ yes: 99, no: 101 })).toBe(false);
    expect(declared({ yes: 99, no: 100 })).toBeNull();
    expect(declared({ yes: 30, no: 30 })).toBeNull();
    expect(declared({ yes: 30, no: 30, of: 60 })).toBe(true);
    expect(declared({ yes: 29, no: 31, of: 60 })).toBe(false);
    expect(declared({ yes: 0, no: 0, of: 0 })).toBeNull();
    expect(declared({ percent: 49.99 })).toBe(false);
    expect(declared({ percent: 50 })).toBe(true);
    expect(declared({ percent: 0 })).toBe(false);
    expect(declared(null)).toBeNull();
    expect(okValue(status({ otherPillars: undefined })).fivePillarDeclaration?.met).toBeNull();
    expect(okValue(status({ otherPillars: { washesHands: { percent: 10 } } })).fivePillarDeclaration?.met).toBe(false);
  });

  it("applies the rules of the day", () => {
    const before = status({}, "2020-12-31");
    expect(okValue(before).fivePillarDeclaration).toBeNull();
    expect(met(okValue(before))).toEqual([true, true, undefined]);
    expect(noticesOf(before)).toEqual([]);
    expect(codesOf(noticesOf(status({}, "2021-06-30")))).toEqual(["law.start-day-unknown"]);
    expect(okValue(status({}, "2014-02-10")).sbs.met).toBe(true);
    expect(codesOf(issuesOf(status({}, "2014-02-09")))).toEqual(["law.before-first-rule"]);
    expect(codesOf(noticesOf(status({}, "2025-01-01")))).toEqual([
      "law.not-verified-after",
      "law.not-verified-after",
      "law.not-verified-after",
    ]);
    expect(noticesOf(status({}, "2024-12-31"))).toEqual([]);
    expect(issuesOf(status({}, "2023-02-29"))).toEqual([{ code: "law.date-invalid", path: ["asOf"] }]);
  });

  it("refuses what is no count, no answer and no percentage", () => {
    const issues = (change: Record<string, unknown>) => issuesOf(status(change as Partial<VillageSanitation>));
    expect(issues({ families: 0 })).toEqual([{ code: "law.not-computable", path: ["families"] }]);
    expect(issues({ families: null })).toEqual([{ code: "law.count-missing", path: ["families"] }]);
    expect(issues({ families: 199.5 })).toEqual([
      { code: "law.count-not-whole", path: ["families"], facts: { value: 199.5 } },
    ]);
    expect(issues({ stopsOpenDefecation: { yes: 200, no: 1 } })).toEqual([
      { code: "sanitation.answers-above-whole", path: ["stopsOpenDefecation"], facts: { answers: 201, of: 200 } },
    ]);
    expect(
      issues({
        otherPillars: {
          washesHands: { percent: 101 },
          safeWaterAndFood: { percent: -1 },
          managesWaste: { yes: 1, no: -1, of: 0.5 },
          managesLiquidWaste: { percent: Number.NaN },
        },
        verified: "ya",
        threeOtherPillars: { yes: "x" },
      }),
    ).toEqual([
      { code: "sanitation.percent-invalid", path: ["otherPillars", "washesHands", "percent"] },
      { code: "sanitation.percent-invalid", path: ["otherPillars", "safeWaterAndFood", "percent"] },
      { code: "law.count-negative", path: ["otherPillars", "managesWaste", "no"], facts: { value: -1 } },
      { code: "law.count-not-whole", path: ["otherPillars", "managesWaste", "of"], facts: { value: 0.5 } },
      { code: "sanitation.percent-invalid", path: ["otherPillars", "managesLiquidWaste", "percent"] },
      { code: "sanitation.answer-not-yes-or-no", path: ["verified"] },
      { code: "law.count-not-a-number", path: ["threeOtherPillars", "yes"] },
      { code: "law.count-missing", path: ["threeOtherPillars", "no"] },
    ]);
    expect(okValue(status({ otherPillars: { washesHands: { percent: 100 } } })).sbs.met).toBe(true);
  });

  const answers = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(5));
  property.prop([answers, answers, fc.boolean()])(
    "whatever the unknown families turn out to be, what was sure stays",
    ([yes, no, unknown], [more, fewer, silent], allYes) => {
      const families = Math.max(yes + no + unknown, more + fewer + silent, 1);
      const given = { yes, no: families - unknown - yes > 0 ? Math.min(no, families - unknown - yes) : 0 };
      const three = { yes: more, no: fewer };
      const verdict = (stops: { yes: number; no: number }, other: { yes: number; no: number }) =>
        met(
          okValue(
            villageStatus({ families, stopsOpenDefecation: stops, threeOtherPillars: other, verified: true }, YEAR),
          ),
        );
      const settle = ({ yes, no }: { yes: number; no: number }) =>
        allYes ? { yes: families - no, no } : { yes, no: families - yes };
      const before = verdict(given, three);
      const after = verdict(settle(given), settle(three));
      expect(after.slice(0, 2)).not.toContain(null);
      before.slice(0, 2).forEach((sure, i) => {
        if (sure !== null) expect(after[i]).toBe(sure);
      });
    },
  );
});
