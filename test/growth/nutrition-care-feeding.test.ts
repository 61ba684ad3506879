import { describe, expect, it } from "vitest";
import {
  earlyWarnings,
  type FeedingChild,
  type FeedingGroup,
  type FeedingVersion,
  feedingDays,
  maternalFeeding,
  supplementaryFeeding,
  type WarningFacts,
} from "../../src/growth/nutrition-care.js";
import { casesOf, issuesOf, noticeCodes, noticesOf, okValue } from "./stunting-cases.js";

const cases = casesOf<{
  readonly days: readonly {
    readonly version: FeedingVersion;
    readonly group: FeedingGroup;
    readonly days: number | null;
  }[];
  readonly eligibility: readonly {
    readonly case: string;
    readonly child: FeedingChild;
    readonly eligible: boolean | null;
  }[];
}>("supplementary-feeding");

const version = "2025";
const juknis = { regulation: "perdirjen-kesmas-hk-02-02-b-1622-2023" };

describe("feedingDays", () => {
  it.each(cases.days)("$group in $version: $days", ({ group, version: of, days }) => {
    const result = feedingDays(group, { version: of });
    expect(okValue(result)).toMatchObject({ group, version: of, days });
    const unknown = { code: "growth.feeding-days-not-known", facts: { group, version: of } };
    const says2t = group === "tidak-naik" && of === "2025" ? [{ code: "growth.feeding-2025-says-2t" }] : [];
    expect(noticesOf(result)).toEqual(days === null ? [unknown] : says2t);
  });

  it("picks the version of a day", () => {
    const on = (asOf: string) => {
      const result = feedingDays("gizi-kurang", { asOf });
      return [okValue(result).version, okValue(result).days, noticeCodes(result)];
    };
    expect(on("2019-05-01")).toEqual(["until-2022", 90, ["growth.feeding-start-not-known"]]);
    expect(on("2022-12-31")).toEqual(["until-2022", 90, ["growth.feeding-start-not-known"]]);
    expect(on("2023-01-01")).toEqual(["2023", 90, ["law.start-day-unknown"]]);
    expect(on("2024-12-31")).toEqual(["2023", 90, ["growth.feeding-revision-not-read"]]);
    expect(on("2025-01-01")).toEqual(["2025", 56, ["law.start-day-unknown"]]);
    expect(on("2026-01-01")).toEqual(["2025", 56, ["law.not-verified-after"]]);
    expect(issuesOf(feedingDays("gizi-kurang", { asOf: "2025-02-29" }))[0]?.code).toBe("law.date-invalid");
  });

  it("says whose word it is", () => {
    expect(okValue(feedingDays("ibu-hamil-kek", { version: "2023" }))).toEqual({
      group: "ibu-hamil-kek",
      name: { id: "Ibu hamil KEK", en: "pregnant woman with chronic energy deficiency" },
      version: "2023",
      days: 90,
      confidence: "verified-in-source",
      source: "paparan perencanaan nasional DAK 2023",
      citations: [juknis],
    });
    expect(okValue(feedingDays("gizi-kurang", { version }))).toMatchObject({
      confidence: "secondary",
      citations: [juknis],
    });
    expect(okValue(feedingDays("gizi-kurang", { version: "until-2022" }))).toMatchObject({
      confidence: "verified-in-source",
      citations: [],
    });
  });

  it("takes the version of 2025 when nothing is said, and says so", () => {
    const result = feedingDays("gizi-kurang");
    expect(okValue(result).version).toBe("2025");
    expect(noticesOf(result)).toEqual([
      { code: "growth.feeding-version-assumed", facts: { version: "2025" }, citation: juknis },
    ]);
  });

  it("knows its groups and versions", () => {
    expect(() => feedingDays("stunting" as FeedingGroup)).toThrow(new RangeError("unknown group: stunting"));
    expect(() => feedingDays("gizi-kurang", { version: "2024" as FeedingVersion })).toThrow(
      new RangeError("unknown version: 2024"),
    );
    expect(() => feedingDays("gizi-kurang", { version, asOf: "2025-06-01" })).toThrow(
      new TypeError("give asOf or version, not both"),
    );
  });
});

describe("supplementaryFeeding", () => {
  const child: FeedingChild = {
    ageMonths: 20,
    nutritionStatus: "gizi-baik",
    weightForAge: "berat-badan-normal",
    weightStatus: "N",
    parentsWilling: true,
  };
  const feed = (change: FeedingChild) => supplementaryFeeding({ ...child, ...change }, { version });
  const told = (change: FeedingChild) => {
    const { eligible, reason, grounds, feeding } = okValue(feed(change));
    return [eligible, reason, grounds, feeding?.days ?? null];
  };

  it.each(cases.eligibility)("$case", ({ child: facts, eligible }) => {
    expect(okValue(supplementaryFeeding(facts, { version })).eligible).toBe(eligible);
  });

  it("gives the reason, every ground and the days of the first", () => {
    expect(told({})).toEqual([false, "no-ground", [], null]);
    expect(told({ nutritionStatus: "gizi-kurang" })).toEqual([true, "entitled", ["gizi-kurang"], 56]);
    expect(told({ weightForAge: "berat-badan-sangat-kurang" })).toEqual([true, "entitled", ["berat-badan-kurang"], 14]);
    expect(told({ weightForAge: "risiko-berat-badan-lebih" })).toEqual([false, "no-ground", [], null]);
    expect(told({ nutritionStatus: "gizi-kurang", weightForAge: "berat-badan-kurang", weightStatus: "T" })).toEqual([
      true,
      "entitled",
      ["gizi-kurang", "berat-badan-kurang", "tidak-naik"],
      56,
    ]);
    expect(told({ ageMonths: 5.9, weightStatus: "T" })).toEqual([false, "outside-age", ["tidak-naik"], null]);
    expect(told({ ageMonths: 59.9, weightStatus: "T" })).toEqual([true, "entitled", ["tidak-naik"], 14]);
    expect(told({ ageMonths: 60, weightStatus: "T" })[1]).toBe("outside-age");
    expect(told({ ageMonths: null, weightStatus: "T" })).toEqual([null, "age-not-known", ["tidak-naik"], null]);
    expect(told({ nutritionStatus: "gizi-buruk", weightStatus: "T" })[1]).toBe("severe-malnutrition");
    expect(told({ parentsWilling: false, weightStatus: "T" })[1]).toBe("parents-unwilling");
    expect(told({ weightStatus: "O" })[1]).toBe("no-ground");
    expect(told({ weightStatus: null, falters: false })[1]).toBe("no-ground");
    expect(told({ weightStatus: null, falters: true })[1]).toBe("entitled");
    expect(told({ weightStatus: "T", falters: false })[1]).toBe("entitled");
    expect(told({ weightStatus: "N", falters: false })[1]).toBe("no-ground");
  });

  it("does not read what is not known as a no", () => {
    const unknown = (change: FeedingChild) => [
      told(change).slice(0, 2),
      noticesOf(feed(change)).find(({ code }) => code === "growth.feeding-ground-not-known")?.facts,
    ];
    for (const nutritionStatus of [
      null,
      "periksa-ulang",
      "belum-dapat-ditentukan",
      "gizi-baik-lila-tidak-diukur",
    ] as const) {
      expect(unknown({ nutritionStatus })).toEqual([[null, "ground-not-known"], { groups: "gizi-kurang" }]);
    }
    for (const weightForAge of [null, "periksa-ulang"] as const) {
      expect(unknown({ weightForAge })).toEqual([[null, "ground-not-known"], { groups: "berat-badan-kurang" }]);
    }
    expect(unknown({ weightStatus: null })).toEqual([[null, "ground-not-known"], { groups: "tidak-naik" }]);
    expect(unknown({ weightStatus: null, weightForAge: null })[1]).toEqual({
      groups: "berat-badan-kurang, tidak-naik",
    });
  });

  it("notices what must be done or asked first", () => {
    const codes = (change: FeedingChild) => noticeCodes(feed(change));
    expect(codes({ weightForAge: "berat-badan-kurang" })).toEqual([]);
    expect(codes({ weightForAge: "berat-badan-kurang", nutritionStatus: null })).toEqual([
      "growth.feeding-severe-not-ruled-out",
    ]);
    expect(codes({ weightForAge: "berat-badan-kurang", nutritionStatus: "gizi-baik-lila-tidak-diukur" })).toEqual([]);
    expect(codes({ weightForAge: "berat-badan-kurang", parentsWilling: null })).toEqual([
      "growth.feeding-parents-not-asked",
    ]);
    expect(codes({ parentsWilling: null })).toEqual([]);
    expect(codes({ nutritionStatus: "gizi-buruk-komplikasi-belum-dinilai" })).toEqual([
      "growth.feeding-severe-excluded",
    ]);
    expect(codes({ stunted: true })).toEqual(["growth.feeding-stunted-alone"]);
    expect(codes({ stunted: false })).toEqual([]);
    expect(codes({ stunted: true, weightStatus: "T" })).toEqual(["growth.feeding-2025-says-2t"]);
    const before = supplementaryFeeding({ ...child, weightStatus: "T" }, { version: "until-2022" });
    expect(okValue(before)).toMatchObject({ eligible: true, feeding: { days: null } });
    expect(noticeCodes(before)).toEqual(["growth.feeding-days-not-known"]);
  });

  it("refuses codes that it does not know", () => {
    const wrong = {
      ...child,
      nutritionStatus: "Gizi kurang",
      weightForAge: 3,
      weightStatus: "2T",
      falters: "ya",
      stunted: 1,
      parentsWilling: "ya",
    } as unknown as FeedingChild;
    expect(issuesOf(supplementaryFeeding(wrong, { version })).map(({ code, path }) => [code, path?.[0]])).toEqual([
      ["growth.care-unknown-code", "nutritionStatus"],
      ["growth.care-unknown-code", "weightForAge"],
      ["growth.care-unknown-code", "weightStatus"],
      ["growth.care-not-yes-or-no", "falters"],
      ["growth.care-not-yes-or-no", "stunted"],
      ["growth.care-not-yes-or-no", "parentsWilling"],
    ]);
    const status = { ...child, weightStatus: "t" } as unknown as FeedingChild;
    expect(issuesOf(supplementaryFeeding(status))[0]?.facts).toEqual({ known: "B, O, N, T" });
    expect(issuesOf(supplementaryFeeding(child, { asOf: "x" }))[0]?.code).toBe("law.date-invalid");
    expect(() => supplementaryFeeding({ ageMonths: 70 }, { version: "x" as FeedingVersion })).toThrow(RangeError);
  });

  it("takes an age from two dates", () => {
    const dated = (measuredOn: string) =>
      told({ ageMonths: null, bornOn: "2024-01-31", measuredOn, weightStatus: "T" })[1];
    expect(dated("2024-07-30")).toBe("outside-age");
    expect(dated("2024-07-31")).toBe("entitled");
    expect(dated("2029-01-30")).toBe("entitled");
    expect(dated("2029-01-31")).toBe("outside-age");
  });
});

describe("maternalFeeding", () => {
  it("goes to women with an arm below 23.5 cm, by a limit that is not verified", () => {
    const limit = { code: "growth.feeding-kek-limit-not-verified", facts: { below: 23.5 } };
    const thin = maternalFeeding({ armCircumferenceCm: 23.4 }, { version });
    expect(okValue(thin)).toMatchObject({ eligible: true, feeding: { days: 120, group: "ibu-hamil-kek" } });
    expect(noticesOf(thin)).toEqual([limit]);
    expect(okValue(maternalFeeding({ armCircumferenceCm: 23.5 }, { version }))).toEqual({
      eligible: false,
      feeding: null,
    });
    expect(okValue(maternalFeeding({}, { version }))).toEqual({ eligible: null, feeding: null });
    expect(noticeCodes(maternalFeeding({ armCircumferenceCm: 23 }))).toEqual([
      "growth.feeding-version-assumed",
      "growth.feeding-kek-limit-not-verified",
    ]);
    expect(noticesOf(maternalFeeding({ armCircumferenceCm: 25 }))).toEqual([limit]);
    expect(issuesOf(maternalFeeding({ armCircumferenceCm: 235 }))[0]?.code).toBe("growth.beyond-any-child");
    expect(issuesOf(maternalFeeding({ armCircumferenceCm: 23 }, { asOf: "x" }))[0]?.code).toBe("law.date-invalid");
  });
});

describe("earlyWarnings", () => {
  const warn = (facts: WarningFacts) => {
    const { warnings, notKnown } = okValue(earlyWarnings(facts));
    return [warnings.map(({ code }) => code), notKnown];
  };
  const well: WarningFacts = {
    weightStatus: "N",
    falters: false,
    weightForAge: "berat-badan-normal",
    nutritionStatus: "gizi-baik",
    lengthHeightForAge: "normal",
  };

  it("stand from the earliest sign to the latest", () => {
    const all = okValue(
      earlyWarnings({
        lengthHeightForAge: "sangat-pendek",
        nutritionStatus: "gizi-buruk-tanpa-komplikasi",
        weightForAge: "berat-badan-sangat-kurang",
        falters: true,
        twiceT: true,
        weightStatus: "T",
      }),
    );
    expect(all.warnings.map(({ code, order, refer }) => [order, code, refer])).toEqual([
      [1, "tidak-naik", true],
      [2, "2t-atau-weight-faltering", true],
      [3, "berat-badan-kurang", null],
      [5, "gizi-buruk", true],
      [6, "stunting", null],
    ]);
    expect(all.warnings[0]?.name).toEqual({ id: "Berat badan tidak naik (T)", en: "weight not rising (T)" });
    expect(all.notKnown).toEqual([]);
    expect(warn({ ...well, nutritionStatus: "gizi-kurang" })).toEqual([["gizi-kurang"], []]);
    expect(warn({ ...well, lengthHeightForAge: "pendek" })).toEqual([["stunting"], []]);
    expect(warn(well)).toEqual([[], []]);
  });

  it("are neither raised nor ruled out by what is not known", () => {
    expect(warn({})).toEqual([
      [],
      ["tidak-naik", "2t-atau-weight-faltering", "berat-badan-kurang", "gizi-kurang", "gizi-buruk", "stunting"],
    ]);
    expect(warn({ ...well, weightForAge: "periksa-ulang" })).toEqual([[], ["berat-badan-kurang"]]);
    for (const nutritionStatus of ["periksa-ulang", "belum-dapat-ditentukan", "gizi-baik-lila-tidak-diukur"] as const) {
      expect(warn({ ...well, nutritionStatus })).toEqual([[], ["gizi-kurang", "gizi-buruk"]]);
    }
    expect(warn({ ...well, lengthHeightForAge: "periksa-ulang" })).toEqual([[], ["stunting"]]);
  });

  it("tell T, 2T and faltering apart", () => {
    expect(warn({ ...well, weightStatus: "T" })).toEqual([["tidak-naik"], ["2t-atau-weight-faltering"]]);
    expect(warn({ ...well, weightStatus: "T", twiceT: false })).toEqual([["tidak-naik"], []]);
    expect(warn({ ...well, weightStatus: "T", twiceT: false, falters: null })).toEqual([
      ["tidak-naik"],
      ["2t-atau-weight-faltering"],
    ]);
    expect(warn({ ...well, weightStatus: null, twiceT: true })).toEqual([
      ["tidak-naik", "2t-atau-weight-faltering"],
      [],
    ]);
    expect(warn({ ...well, falters: true })).toEqual([["2t-atau-weight-faltering"], []]);
    expect(warn({ ...well, weightStatus: "O" })).toEqual([[], []]);
  });

  it("refuse contradictions and unknown codes", () => {
    for (const weightStatus of ["N", "O", "B"] as const) {
      expect(issuesOf(earlyWarnings({ weightStatus, twiceT: true }))).toEqual([
        { code: "growth.warning-2t-without-t", path: ["twiceT"], facts: { weightStatus } },
      ]);
    }
    const wrong = { weightStatus: "X", twiceT: 1, lengthHeightForAge: "stunting" } as unknown as WarningFacts;
    expect(issuesOf(earlyWarnings(wrong)).map(({ code, path }) => [code, path?.[0]])).toEqual([
      ["growth.care-unknown-code", "weightStatus"],
      ["growth.care-not-yes-or-no", "twiceT"],
      ["growth.care-unknown-code", "lengthHeightForAge"],
    ]);
  });
});
