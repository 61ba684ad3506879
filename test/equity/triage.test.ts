import { describe, expect, test } from "vitest";
import { type EsiAnswers, esiLevel, triageScale } from "../../src/equity/index.js";
import { codesOf, issuesOf, noticesOf, readCases, valueIn } from "./read-cases.js";

interface EsiCase {
  readonly words: string;
  readonly yes?: readonly string[];
  readonly resources?: EsiAnswers["resources"];
  readonly vitals?: object;
  readonly level: number;
  readonly considerTwo?: boolean;
}

const cases = readCases<{
  readonly ats: { words: string; maxWaitMinutes: readonly number[]; thresholdPercent: readonly number[] };
  readonly esi: readonly EsiCase[];
}>("triage");

const CALM = { lifeSaving: false, highRisk: false, newlyConfused: false, severePainOrDistress: false };
const TWO = ["laboratory", "imaging"] as const;

describe("scales", () => {
  test(cases.ats.words, () => {
    const { steps, citation, publisher } = triageScale("ats");
    expect(steps.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
    expect(steps.map(({ maxWaitMinutes }) => maxWaitMinutes)).toEqual(cases.ats.maxWaitMinutes);
    expect(steps.map(({ thresholdPercent }) => thresholdPercent)).toEqual(cases.ats.thresholdPercent);
    expect([citation, publisher]).toEqual([null, "Australasian College for Emergency Medicine"]);
  });

  test("the colours have an order and a place, and no minutes", () => {
    const { steps, citation, publisher } = triageScale("colour");
    expect(steps.map(({ level, order, confidence }) => [level, order, confidence])).toEqual([
      ["red", 1, "verified-in-source"],
      ["yellow", 2, "verified-in-source"],
      ["green", 3, "verified-in-source"],
      ["black", 4, "secondary"],
    ]);
    expect(steps.map(({ area }) => area?.en)).toEqual([
      "resuscitation area",
      "action room",
      "observation room",
      undefined,
    ]);
    expect(citation).toEqual({ regulation: "permenkes-47-2018" });
    expect(publisher).toBeNull();
  });

  test.each(["colour", "esi"] as const)("no minutes are made up for %s", (id) => {
    const { id: same, steps, name } = triageScale(id);
    expect(same).toBe(id);
    expect(steps.map(({ order }) => order)).toEqual(steps.map((_, i) => i + 1));
    expect(name.id).not.toBe(name.en);
    for (const { maxWaitMinutes, thresholdPercent, meaning } of steps) {
      expect([maxWaitMinutes, thresholdPercent]).toEqual([null, null]);
      expect(meaning?.id).not.toBe(meaning?.en);
    }
  });

  test("there is no other", () => {
    for (const id of ["sats", "toString", undefined]) expect(() => triageScale(id as never)).toThrow(RangeError);
  });
});

describe("ESI", () => {
  test.each(cases.esi)("$words: $level", ({ yes = [], resources, vitals, level, considerTwo = false }) => {
    const answers = { ...CALM, ...Object.fromEntries(yes.map((name) => [name, true])), resources, ...vitals };
    expect(valueIn(esiLevel(answers))).toMatchObject({ level, considerTwo });
  });

  test("says which step decided, and stops there", () => {
    const nothing = { resources: [], considerTwo: false, inDangerZone: [], vitalsNotKnown: [] };
    expect(esiLevel({ ...CALM, lifeSaving: true, highRisk: null, resources: null, oxygenSaturation: 50 })).toEqual({
      ok: true,
      value: { level: 1, decidedBy: "A", ...nothing },
      notices: [],
    });
    expect(esiLevel({ ...CALM, highRisk: null, newlyConfused: true })).toEqual({
      ok: true,
      value: { level: 2, decidedBy: "B", ...nothing },
      notices: [],
    });
    const kinds = ["imaging", "laboratory", "imaging"] as const;
    expect(valueIn(esiLevel({ ...CALM, resources: kinds }))).toEqual({
      level: 3,
      decidedBy: "D",
      resources: ["laboratory", "imaging"],
      considerTwo: false,
      inDangerZone: [],
      vitalsNotKnown: ["ageMonths", "heartRate", "respiratoryRate", "oxygenSaturation"],
    });
    expect(valueIn(esiLevel({ ...CALM, resources: ["ecg"] }))).toEqual({
      level: 4,
      decidedBy: "C",
      ...nothing,
      resources: ["ecg"],
    });
    expect(valueIn(esiLevel({ ...CALM, resources: [] })).decidedBy).toBe("C");
  });

  test("never reads a missing answer as a no", () => {
    expect(issuesOf(esiLevel({ ...CALM, lifeSaving: null, highRisk: true }))).toEqual([
      { code: "equity.esi-not-answered", path: ["lifeSaving"], facts: { step: "A" } },
    ]);
    expect(issuesOf(esiLevel({ lifeSaving: false, highRisk: false, resources: [] } as unknown as EsiAnswers))).toEqual([
      { code: "equity.esi-not-answered", path: ["newlyConfused"], facts: { step: "B" } },
      { code: "equity.esi-not-answered", path: ["severePainOrDistress"], facts: { step: "B" } },
    ]);
    expect(codesOf(issuesOf(esiLevel({ ...CALM, highRisk: "ya" as never })))).toEqual(["equity.esi-not-answered"]);
    for (const resources of [undefined, null, 2, "laboratory"]) {
      expect(issuesOf(esiLevel({ ...CALM, resources: resources as never }))).toEqual([
        { code: "equity.esi-not-answered", path: ["resources"], facts: { step: "C" } },
      ]);
    }
    for (const answers of [undefined, null, 3]) {
      expect(issuesOf(esiLevel(answers as never))).toEqual([{ code: "equity.answers-missing" }]);
    }
  });

  test("counts only resources that it knows", () => {
    expect(issuesOf(esiLevel({ ...CALM, resources: ["laboratori", 4, "ecg"] as never }))).toEqual([
      { code: "equity.resource-unknown", path: ["resources", 0], facts: { nearest: "laboratory" } },
      { code: "equity.resource-unknown", path: ["resources", 1], facts: { nearest: "" } },
    ]);
    expect(noticesOf(esiLevel({ ...CALM, resources: ["oral-medicine", "prescription"] }))).toEqual([]);
    const two = esiLevel({ ...CALM, resources: ["tetanus-injection", "history-and-examination"] });
    expect(valueIn(two).level).toBe(5);
    expect(noticesOf(two)).toEqual([
      {
        code: "equity.not-a-resource-unverified",
        path: ["resources"],
        facts: { item: "history-and-examination" },
      },
      { code: "equity.not-a-resource-unverified", path: ["resources"], facts: { item: "tetanus-injection" } },
    ]);
    const kinds = ["consultation", "procedure", "iv-or-im-medicine", "iv-fluids"] as const;
    for (const kind of kinds) expect(valueIn(esiLevel({ ...CALM, resources: [kind] })).level).toBe(4);
    expect(valueIn(esiLevel({ ...CALM, resources: kinds })).resources).toEqual(kinds);
  });

  const zone = (vitals: object) => valueIn(esiLevel({ ...CALM, resources: TWO, ...vitals })).inDangerZone;

  test.each([
    [0, 180, 50],
    [2, 180, 50],
    [3, 160, 40],
    [35, 160, 40],
    [36, 140, 30],
    [107, 140, 30],
    [108, 100, 20],
    [1_200, 100, 20],
  ])("at %i months above %i beats and %i breaths a minute", (ageMonths, heartRate, respiratoryRate) => {
    expect(zone({ ageMonths, heartRate, respiratoryRate, oxygenSaturation: 92 })).toEqual([]);
    expect(zone({ ageMonths, heartRate: heartRate + 1, respiratoryRate })).toEqual(["heartRate"]);
    expect(zone({ ageMonths, heartRate, respiratoryRate: respiratoryRate + 1 })).toEqual(["respiratoryRate"]);
    expect(zone({ ageMonths, oxygenSaturation: 91.9 })).toEqual(["oxygenSaturation"]);
  });

  test("limits that nobody read are told whenever they are applied", () => {
    const notices = (vitals: object) => noticesOf(esiLevel({ ...CALM, resources: TWO, ...vitals }));
    const full = { ageMonths: 12, heartRate: 100, respiratoryRate: 20, oxygenSaturation: 99 };
    const limit = (sign: string, value: number) => ({
      code: "equity.danger-limit-unverified",
      path: [sign],
      facts: { limit: value },
    });
    expect(notices(full)).toEqual([limit("heartRate", 160), limit("oxygenSaturation", 92)]);
    expect(notices({ ...full, ageMonths: 36 })).toEqual([limit("oxygenSaturation", 92)]);
    expect(notices({ ...full, ageMonths: 360, oxygenSaturation: undefined })).toEqual([
      { code: "equity.vitals-not-known", facts: { signs: "oxygenSaturation" } },
    ]);
  });

  test("a vital sign that is none is not known, and a missing one not normal", () => {
    const known = { ageMonths: 360, heartRate: 80, respiratoryRate: 15, oxygenSaturation: 98 };
    const missing = (vitals: object) =>
      valueIn(esiLevel({ ...CALM, resources: TWO, ...known, ...vitals })).vitalsNotKnown;
    expect(missing({})).toEqual([]);
    for (const wrong of [undefined, null, Number.NaN, -1, Number.POSITIVE_INFINITY, "110"]) {
      expect(missing({ heartRate: wrong })).toEqual(["heartRate"]);
      expect(missing({ ageMonths: wrong })).toEqual(["ageMonths"]);
    }
    expect(missing({ oxygenSaturation: 100.1 })).toEqual(["oxygenSaturation"]);
    expect(missing({ oxygenSaturation: 100, heartRate: 0 })).toEqual([]);
    expect(zone({ heartRate: 300 })).toEqual([]);
    expect(noticesOf(esiLevel({ ...CALM, resources: TWO, ...known, ageMonths: null, heartRate: null }))).toContainEqual(
      {
        code: "equity.vitals-not-known",
        facts: { signs: "ageMonths, heartRate" },
      },
    );
  });

  test("a saturation below 90 doubts the no of step A", () => {
    const doubt = { code: "equity.life-saving-example", path: ["oxygenSaturation"], facts: { limit: 90 } };
    expect(noticesOf(esiLevel({ ...CALM, resources: [], oxygenSaturation: 89.9 }))).toEqual([doubt]);
    expect(noticesOf(esiLevel({ ...CALM, highRisk: true, oxygenSaturation: 89 }))).toEqual([doubt]);
    expect(noticesOf(esiLevel({ ...CALM, resources: [], oxygenSaturation: 90 }))).toEqual([]);
  });
});
