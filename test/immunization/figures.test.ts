import { describe, expect, it } from "vitest";
import {
  type CoverageCounts,
  type CoverageDenominator,
  coverage,
  coverageIndicator,
  type DoseId,
  dropOut,
  dropOutInPoints,
  immunizationTargets,
  lastRotavirusDay,
  leftOut,
  pcvCourse,
  type SchoolQuery,
  schoolDoses,
  tetanusStatus,
  type UciVillage,
  uciCuts,
  uciShare,
  uciVillages,
  usageIndex,
  usageIndexOf,
  type Vaccine,
  type VaccineNeedInput,
  vaccineNeed,
  wastage,
} from "../../src/immunization/index.js";
import { explain, poolCounts } from "../../src/law/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue, readCases } from "./read-cases.js";

interface Cases {
  readonly asOf: string;
  readonly wastage: readonly {
    case: string;
    dosesPerVial: number;
    usageIndex: number;
    percent: string;
    factor: string;
  }[];
  readonly dropOut: readonly { case: string; first: number; last: number; percent: string; good: boolean }[];
  readonly uci: readonly { case: string; villages: number; notUci: number; percent: string; cut: number }[];
  readonly uciByCut: { readonly percents: readonly number[]; readonly uci: Readonly<Record<string, number>> };
  readonly targets: readonly (Readonly<Record<string, string>> & {
    population: number;
    birthRate: number;
    infantMortality: number;
  })[];
  readonly need: readonly (VaccineNeedInput & { case: string; gross: number; vials: number })[];
  readonly pcvCourse: readonly { months: number; doses: number; weeks: number | null }[];
  readonly lastRotavirusDay: readonly { bornOn: string; day: string }[];
  readonly school: readonly (SchoolQuery & { vaccines: readonly string[] })[];
  readonly tetanus: readonly {
    case: string;
    days: readonly string[];
    statuses: readonly (string | null)[];
    until: string | null;
  }[];
}

const cases = readCases<Cases>("figures");
const on = { asOf: cases.asOf };

describe("wastage and usage index", () => {
  it.each(cases.wastage)("wastage of $case", ({ percent, factor, ...use }) => {
    const value = okValue(wastage(use, on));
    expect([value.wastage.text, value.factor.text]).toEqual([percent, factor]);
  });

  it("refuses what cannot be", () => {
    const refused = (dosesPerVial: unknown, index: unknown) =>
      issuesOf(wastage({ dosesPerVial: dosesPerVial as number, usageIndex: index as number }, on)).map(
        ({ code, path }) => [code, ...(path ?? [])],
      );
    expect(refused(0, 1)).toEqual([
      ["immunization.count-invalid", "dosesPerVial"],
      ["immunization.more-given-than-in-vial", "usageIndex"],
    ]);
    expect(refused(1.5, 1)).toEqual([["immunization.count-invalid", "dosesPerVial"]]);
    expect(refused(10, 10.1)).toEqual([["immunization.more-given-than-in-vial", "usageIndex"]]);
    for (const index of [0, -1, Number.NaN, "4", null, 1e-7]) {
      expect(refused(10, index)).toEqual([["immunization.amount-invalid", "usageIndex"]]);
    }
    expect(issuesOf(wastage({ dosesPerVial: 10, usageIndex: 4 }, { asOf: "2016-12-31" }))[0]?.code).toBe(
      "law.before-first-rule",
    );
  });

  it("knows the usage index of 2013 where one was read, and of no other vaccine", () => {
    const of = (vaccine: Vaccine) => usageIndexOf(vaccine, on);
    expect(okValue(of("DPT-HB-Hib"))).toEqual({ dosesPerVial: 5, usageIndex: 3.5, confidence: "secondary" });
    const known: Vaccine[] = ["HB0", "bOPV", "BCG", "IPV", "DT", "Td"];
    expect(known.map((vaccine) => [okValue(of(vaccine)).dosesPerVial, okValue(of(vaccine)).usageIndex])).toEqual([
      [1, 1],
      [10, 6],
      [20, 4],
      [10, 8],
      [10, 8],
      [10, 8],
    ]);
    expect(noticesOf(of("BCG"))).toEqual(["law.not-verified-after", "source-not-a-regulation"]);
    for (const vaccine of ["MR", "PCV", "RV", "HPV", "JE", "hexavalent", "toString"] as Vaccine[]) {
      expect(issuesOf(of(vaccine))).toEqual([{ code: "immunization.usage-index-unknown", path: ["vaccine"] }]);
    }
    expect(issuesOf(usageIndexOf("BCG", { asOf: "2012-12-31" }))[0]?.code).toBe("law.before-first-rule");
  });

  it("reckons a facility's own", () => {
    expect(okValue(usageIndex({ dosesGiven: 702, vialsOpened: 200 }, on))).toMatchObject({ text: "3.51", value: 3.51 });
    expect(issuesOf(usageIndex({ dosesGiven: 1, vialsOpened: 0 }, on))).toEqual([
      { code: "law.not-computable", path: ["vialsOpened"] },
    ]);
    expect(issuesOf(usageIndex({ dosesGiven: -1, vialsOpened: 1 }, on))).toEqual([
      { code: "law.count-negative", path: ["dosesGiven"], facts: { value: -1 } },
    ]);
  });
});

describe("vaccineNeed", () => {
  it.each(cases.need)("$case", ({ gross, vials, ...input }) => {
    const value = okValue(vaccineNeed(input));
    expect(value).toEqual({ grossVials: gross, vials, surplusVials: Math.max(0, input.stockVials - gross) });
  });

  const good: VaccineNeedInput = {
    targetPopulation: 100,
    doses: 1,
    coveragePercent: 95,
    usageIndex: 4,
    stockVials: 0,
  };

  it("names every number that cannot be used", () => {
    const bad = { targetPopulation: -1, doses: 0, coveragePercent: 0, usageIndex: Number.NaN, stockVials: 1.5 };
    expect(issuesOf(vaccineNeed(bad))).toEqual([
      { code: "immunization.count-invalid", path: ["targetPopulation"], facts: { minimum: 0 } },
      { code: "immunization.count-invalid", path: ["doses"], facts: { minimum: 1 } },
      { code: "immunization.amount-invalid", path: ["coveragePercent"] },
      { code: "immunization.amount-invalid", path: ["usageIndex"] },
      { code: "immunization.count-invalid", path: ["stockVials"], facts: { minimum: 0 } },
    ]);
    expect(issuesOf(vaccineNeed({} as VaccineNeedInput))).toHaveLength(5);
    expect(issuesOf(vaccineNeed({ ...good, targetPopulation: Number.MAX_SAFE_INTEGER, usageIndex: 0.1 }))).toEqual([
      { code: "immunization.counts-too-large" },
    ]);
  });

  it("says when more than everybody is to be reached", () => {
    expect(noticesOf(vaccineNeed({ ...good, coveragePercent: 100 }))).toEqual(["source-not-a-regulation"]);
    expect(noticesOf(vaccineNeed({ ...good, coveragePercent: 100.1 }))).toEqual([
      "source-not-a-regulation",
      "coverage-above-whole",
    ]);
  });

  property.prop([fc.nat(100_000), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 200 })])(
    "the vials just suffice",
    (targetPopulation, doses, tenths) => {
      const usageIndex = tenths / 10;
      const { grossVials } = okValue(
        vaccineNeed({ ...good, targetPopulation, doses, usageIndex, coveragePercent: 100 }),
      );
      expect(grossVials * tenths).toBeGreaterThanOrEqual(targetPopulation * doses * 10);
      expect((grossVials - 1) * tenths).toBeLessThan(Math.max(1, targetPopulation * doses * 10));
    },
  );
});

describe("drop-out", () => {
  it.each(cases.dropOut)("$case", ({ first, last, percent, good }) => {
    const value = okValue(dropOut({ first, last }, on));
    expect(value).toEqual({
      definition: "relative",
      value: ((first - last) * 100) / first,
      text: percent,
      unit: "%",
      good,
      first,
      last,
    });
  });

  it("says when it is negative, and refuses counts that are none", () => {
    expect(noticesOf(dropOut({ first: 500, last: 510 }, on))).toEqual(["source-not-a-regulation", "drop-out-negative"]);
    expect(noticesOf(dropOut({ first: 500, last: 500 }, on))).toEqual(["source-not-a-regulation"]);
    expect(issuesOf(dropOut({ first: 0, last: 0 }, on))).toEqual([{ code: "law.not-computable", path: ["first"] }]);
    expect(issuesOf(dropOut({ first: 10, last: 1.5 }, on))).toEqual([
      { code: "law.count-not-whole", path: ["last"], facts: { value: 1.5 } },
    ]);
    expect(issuesOf(dropOut({ first: 10, last: 5 }, { asOf: "2016-12-31" }))[0]?.code).toBe("law.before-first-rule");
  });

  it("in percentage points is another number", () => {
    const figure = (what: DoseId, counts: CoverageCounts) => okValue(coverage(what, counts, on));
    const first = figure("DPT-HB-Hib1", { reached: 1000, survivingInfants: 1250 });
    const same = dropOutInPoints(first, figure("MR1", { reached: 940, survivingInfants: 1250 }));
    expect(okValue(same)).toMatchObject({ definition: "percentage-points", unit: "percentage-points", text: "4.80" });
    expect(okValue(same).value).toBeCloseTo(4.8, 10);
    expect(noticesOf(same)).toEqual(["source-not-a-regulation"]);
    const other = dropOutInPoints(
      figure("BCG", { reached: 3, births: 8 }),
      figure("MR1", { reached: 2, survivingInfants: 3 }),
    );
    expect(okValue(other).text).toBe("-29.17");
    const huge = 3_000_000_000_000_001;
    const large = dropOutInPoints(
      figure("BCG", { reached: huge - 1, births: huge }),
      figure("MR1", { reached: huge - 5, survivingInfants: huge - 2 }),
    );
    expect(issuesOf(large)).toEqual([{ code: "immunization.counts-too-large" }]);
  });

  it("left-out of BCG", () => {
    expect(okValue(leftOut({ newborns: 1170, bcg: 1100 }, on)).text).toBe("5.98");
    expect(okValue(leftOut({ newborns: 10, bcg: 10 }, on)).text).toBe("0.00");
    expect(issuesOf(leftOut({ newborns: 10, bcg: 11 }, on))).toEqual([
      { code: "immunization.more-reached-than-born", facts: { newborns: 10, bcg: 11 } },
    ]);
    expect(issuesOf(leftOut({ newborns: 0, bcg: 0 }, on))).toEqual([
      { code: "law.not-computable", path: ["newborns"] },
    ]);
    expect(issuesOf(leftOut({ newborns: 5, bcg: -1 }, on))[0]?.path).toEqual(["bcg"]);
  });
});

describe("coverage", () => {
  it("goes by births at birth, by surviving infants later, by all infants for completeness", () => {
    const counts = { reached: 90, births: 100, survivingInfants: 90, infants: 120 };
    const texts = (["HB0", "BCG", "bOPV1", "bOPV2", "MR1", "idl-2017", "ibl-experimental"] as const).map(
      (what) => okValue(coverage(what, counts, on)).text,
    );
    expect(texts).toEqual(["90.00", "90.00", "90.00", "100.00", "100.00", "75.00", "75.00"]);
    expect(okValue(coverage("MR1", counts, { ...on, denominator: "births" })).text).toBe("90.00");
  });

  it("says that the denominators are usage, and that IBL is experimental", () => {
    expect(noticesOf(coverage("MR1", { reached: 9, survivingInfants: 10 }, on))).toEqual(["denominator-unverified"]);
    expect(noticesOf(coverage("idl-2017", { reached: 9, infants: 10 }, on))).toEqual(["source-not-a-regulation"]);
    expect(noticesOf(coverage("ibl-experimental", { reached: 9, infants: 10 }, on))).toEqual([
      "source-not-a-regulation",
      "definition-experimental",
    ]);
    expect(noticesOf(coverage("MR1", { reached: 11, survivingInfants: 10 }, on))).toEqual([
      "denominator-unverified",
      "law.above-whole",
    ]);
  });

  it("is judged only against a target that the caller states", () => {
    const counts = { reached: 949, survivingInfants: 1000 };
    expect(okValue(coverage("MR1", counts, on)).met).toBeUndefined();
    expect(okValue(coverage("MR1", counts, { ...on, target: 95 }))).toMatchObject({ met: false, shortfall: 1 });
  });

  it("names the count that is missing or wrong as the caller named it", () => {
    expect(issuesOf(coverage("BCG", { reached: 1 }, on))).toEqual([{ code: "law.count-missing", path: ["births"] }]);
    expect(issuesOf(coverage("MR1", { reached: -1, survivingInfants: 5 }, on))).toEqual([
      { code: "law.count-negative", path: ["reached"], facts: { value: -1 } },
    ]);
    expect(issuesOf(coverage("MR1", { reached: 1, survivingInfants: 5 }, { asOf: "x" }))).toEqual([
      { code: "law.date-invalid", path: ["asOf"] },
    ]);
  });

  it("can be pooled and explained by the engine", () => {
    const indicator = coverageIndicator("MR1");
    expect(indicator).toMatchObject({
      id: "immunization.coverage-mr1-of-surviving-infants",
      name: { id: "Cakupan MR1", en: "Coverage: MR1" },
      multiplier: 100,
      unit: "%",
      decimals: 2,
    });
    expect(coverageIndicator("idl-2017").numerator.id).toBe("bayi yang imunisasinya lengkap");
    const { numerator, denominator } = poolCounts([
      { area: "A", numerator: 9, denominator: 10 },
      { area: "B", numerator: 40, denominator: 90 },
    ]);
    const figure = okValue(coverage("MR1", { reached: numerator, survivingInfants: denominator }, on));
    expect(explain(figure, "id")).toBe("49 / 100 × 100 = 49,00 %");
    expect(() => coverageIndicator("MR9" as DoseId)).toThrow(RangeError);
    expect(() => coverageIndicator("MR1", "people" as CoverageDenominator)).toThrow(RangeError);
    expect(() => coverage("MR9" as DoseId, { reached: 1 }, on)).toThrow(RangeError);
  });
});

describe("UCI", () => {
  it.each(cases.uci)("$case", ({ villages, notUci, percent, cut }) => {
    const value = okValue(uciShare({ villages, notUci }, { cut, ...on }));
    expect(value).toMatchObject({ cut, villages, notUci, uci: villages - notUci, unknown: 0 });
    expect(value.share.text).toBe(percent);
  });

  it.each(Object.entries(cases.uciByCut.uci))("the cut of %s percent decides", (cut, uci) => {
    const villages = cases.uciByCut.percents.map((percent) => ({ percent }));
    expect(okValue(uciVillages(villages, { cut: Number(cut), ...on })).uci).toBe(uci);
  });

  it("takes counts, exactly at the cut, and prints the cut", () => {
    const villages = [
      { complete: 4, infants: 5 },
      { complete: 799, infants: 1000 },
      { complete: 11, infants: 10 },
    ];
    const result = uciVillages(villages, { cut: 80, ...on });
    expect(okValue(result)).toMatchObject({ cut: 80, uci: 2, notUci: 1 });
    expect(result.ok && result.notices[0]).toEqual({ code: "immunization.uci-cut", facts: { cut: 80 } });
    expect(okValue(uciVillages([{ complete: 851, infants: 1000 }], { cut: 85.1, ...on })).uci).toBe(1);
    expect(okValue(uciVillages([{ complete: 850, infants: 1000 }], { cut: 85.1, ...on })).uci).toBe(0);
  });

  it("does not read silence as a no", () => {
    const silent = [
      { percent: null },
      { percent: undefined },
      { complete: null, infants: 9 },
      { complete: 3, infants: null },
      { complete: undefined, infants: 3 },
      { complete: 3, infants: undefined },
      { complete: 0, infants: 0 },
    ] as UciVillage[];
    const result = uciVillages([{ percent: 90 }, ...silent], { cut: 80, ...on });
    expect(okValue(result)).toMatchObject({ uci: 1, notUci: 0, unknown: 7 });
    expect(okValue(result).share).toMatchObject({ text: "100.00", complete: { reported: 1, expected: 8 } });
    expect(noticesOf(result)).toContain("law.provisional");
    expect(issuesOf(uciVillages(silent, { cut: 80, ...on }))).toEqual([
      { code: "immunization.no-village-reported", facts: { villages: 7 } },
    ]);
  });

  it("refuses what is no count, percentage or cut", () => {
    const villages = [
      { percent: -1 },
      { percent: Number.NaN },
      { complete: 1.5, infants: 5 },
      { complete: 1, infants: 0 },
    ];
    expect(issuesOf(uciVillages(villages, { cut: 80, ...on }))).toEqual([
      { code: "immunization.percent-invalid", path: ["villages", 0, "percent"] },
      { code: "immunization.percent-invalid", path: ["villages", 1, "percent"] },
      { code: "law.count-not-whole", path: ["villages", 2, "complete"], facts: { value: 1.5 } },
      { code: "law.not-computable", path: ["villages", 3, "infants"] },
    ]);
    expect(okValue(uciVillages([{ percent: 0 }], { cut: 80, ...on })).notUci).toBe(1);
    expect(okValue(uciVillages([{ percent: 100 }], { cut: 100, ...on })).uci).toBe(1);
    for (const cut of [0, -1, 100.1, Number.NaN, "80", undefined]) {
      expect(() => uciVillages([{ percent: 1 }], { cut: cut as number, ...on })).toThrow(RangeError);
      expect(() => uciShare({ villages: 1, notUci: 0 }, { cut: cut as number, ...on })).toThrow(RangeError);
    }
    expect(issuesOf(uciShare({ villages: 5, notUci: 6 }, { cut: 80, ...on }))).toEqual([
      { code: "immunization.more-than-villages", facts: { villages: 5, notUci: 6 } },
    ]);
    expect(issuesOf(uciShare({ villages: 0, notUci: 0 }, { cut: 80, ...on }))[0]?.path).toEqual(["villages"]);
    expect(issuesOf(uciShare({ villages: 5, notUci: -1 }, { cut: 80, ...on }))[0]?.path).toEqual(["notUci"]);
    expect(okValue(uciShare({ villages: 5, notUci: 5 }, { cut: 80, ...on })).share.text).toBe("0.00");
    expect(issuesOf(uciVillages([{ percent: 90 }], { cut: 80, asOf: "2016-12-31" }))[0]?.code).toBe(
      "law.before-first-rule",
    );
  });

  it("knows the cuts in use", () => {
    expect(uciCuts["national-convention"]).toEqual({ cut: 80, confidence: "unverified" });
    expect(uciCuts["district-definition"]).toEqual({ cut: 85, confidence: "verified-in-source" });
  });
});

describe("targets", () => {
  it.each(cases.targets)("$case", (row) => {
    const { population, birthRate, infantMortality } = row;
    const value = okValue(
      immunizationTargets({
        population,
        crudeBirthRatePer1000: birthRate,
        infantMortalityPer1000: infantMortality,
      }),
    );
    const { births, survivingInfants, pregnantWomen, under60Months, from12To59Months } = row;
    expect(value).toMatchObject({
      births: { text: births, value: Number(births) },
      survivingInfants: { text: survivingInfants, value: Number(survivingInfants) },
      pregnantWomen: { text: pregnantWomen },
      womenOfChildbearingAge: { text: row.women },
      under60Months: { text: under60Months },
      from12To59Months: { text: from12To59Months },
      projected: true,
    });
  });

  const facts = { population: 1001, crudeBirthRatePer1000: 20, infantMortalityPer1000: 0 };

  it("takes the district's own shares, and nobody dying", () => {
    const value = okValue(
      immunizationTargets({ ...facts, womenPercent: 25, under60MonthsPercent: 10, from12To59MonthsPercent: 0 }),
    );
    expect(value.births.text).toBe("20.02");
    expect(value.survivingInfants.text).toBe("20.02");
    expect(value.womenOfChildbearingAge.text).toBe("250.25");
    expect(value.under60Months.text).toBe("100.1");
    expect(value.from12To59Months.text).toBe("0");
    expect(okValue(immunizationTargets({ ...facts, population: 0 })).births.text).toBe("0");
  });

  it("refuses a rate in another unit", () => {
    const fields = (change: object) =>
      issuesOf(immunizationTargets({ ...facts, ...change })).map(({ code, path }) => [code, ...(path ?? [])]);
    const range = (field: string) => [["immunization.rate-out-of-range", field]];
    for (const rate of [0.0234, 2.9, 100.1, Number.NaN, "20", undefined]) {
      expect(fields({ crudeBirthRatePer1000: rate })).toEqual(range("crudeBirthRatePer1000"));
    }
    for (const rate of [0.027, 500.1, -1]) {
      expect(fields({ infantMortalityPer1000: rate })).toEqual(range("infantMortalityPer1000"));
    }
    expect(fields({ womenPercent: 101 })).toEqual(range("womenPercent"));
    expect(fields({ under60MonthsPercent: -1 })).toEqual(range("under60MonthsPercent"));
    expect(fields({ from12To59MonthsPercent: Number.NaN })).toEqual(range("from12To59MonthsPercent"));
    expect(fields({ population: 1.5 })).toEqual([["immunization.count-invalid", "population"]]);
    expect(fields({ population: -1 })).toEqual([["immunization.count-invalid", "population"]]);
    for (const rate of [3, 100]) {
      expect(immunizationTargets({ ...facts, crudeBirthRatePer1000: rate }).ok).toBe(true);
    }
    for (const rate of [1, 500]) {
      expect(immunizationTargets({ ...facts, infantMortalityPer1000: rate }).ok).toBe(true);
    }
  });
});

describe("the course of PCV", () => {
  it.each(cases.pcvCourse)("begun at $months months: $doses doses", ({ months, doses, weeks }) => {
    const value = okValue(pcvCourse(months));
    expect(value.doses).toBe(doses);
    expect(value.secondAfterDays).toBe(weeks === null ? null : weeks * 7);
    expect(value).toMatchObject({ confidence: "verified-in-source", source: "pcv-deck" });
  });

  it("says by when", () => {
    expect([2, 12, 24, 60].map((months) => okValue(pcvCourse(months)).lastMonth)).toEqual([null, 23, 59, null]);
  });

  it("does not begin below two months", () => {
    expect(issuesOf(pcvCourse(1))).toEqual([
      { code: "immunization.age-below-first", facts: { minimum: 2, unit: "months" } },
    ]);
    for (const months of [-1, 1.5, Number.NaN, "2"]) {
      expect(issuesOf(pcvCourse(months as number))).toEqual([{ code: "immunization.age-invalid" }]);
    }
    expect(noticesOf(pcvCourse(2))).toEqual(["contraindications-not-assessed"]);
  });
});

describe("the last day for rotavirus", () => {
  it.each(cases.lastRotavirusDay)("born on $bornOn: $day", ({ bornOn, day }) => {
    expect(okValue(lastRotavirusDay(bornOn))).toBe(day);
  });

  it("needs a date", () => {
    for (const bornOn of ["2024-02-30", "", "9999-12-31", undefined]) {
      expect(issuesOf(lastRotavirusDay(bornOn as string))).toEqual([
        { code: "immunization.date-invalid", path: ["bornOn"] },
      ]);
    }
    expect(noticesOf(lastRotavirusDay("2024-01-10"))).toEqual(["contraindications-not-assessed"]);
  });
});

describe("the school table", () => {
  const asOf = "2025-08-01";

  it.each(cases.school)("grade $grade, $sex, month $month", ({ vaccines, ...query }) => {
    expect(okValue(schoolDoses(query, { asOf })).map(({ vaccine }) => vaccine)).toEqual(vaccines);
  });

  it("prints what the table has", () => {
    const hpv = okValue(schoolDoses({ grade: 5, sex: "female", month: 8 }, { asOf }));
    expect(hpv).toEqual([
      {
        vaccine: "HPV",
        grade: 5,
        ageYears: 11,
        sex: "female",
        month: 8,
        amount: "0.5 ml IM",
        area: "staged",
        confidence: "verified-in-source",
      },
    ]);
    expect(okValue(schoolDoses({}, { asOf })).map(({ ageYears, amount }) => [ageYears, amount])).toEqual([
      [7, "0.5 ml SC"],
      [7, "0.5 ml IM"],
      [8, "0.5 ml IM"],
      [11, "0.5 ml IM"],
      [11, "0.5 ml IM"],
    ]);
  });

  it("says when the sex would have decided", () => {
    expect(noticesOf(schoolDoses({ grade: 5 }, { asOf }))).toEqual([
      "contraindications-not-assessed",
      "sex-not-stated",
    ]);
    expect(noticesOf(schoolDoses({ grade: 1 }, { asOf }))).toEqual(["contraindications-not-assessed"]);
    expect(noticesOf(schoolDoses({ grade: 5, sex: "female" }, { asOf }))).toEqual(["contraindications-not-assessed"]);
  });

  it("knows only HPV of the table before", () => {
    const before = schoolDoses({ sex: "female", month: 3 }, { asOf: "2025-01-20" });
    expect(okValue(before).map(({ vaccine, grade, area, month }) => [vaccine, grade, area, month])).toEqual([
      ["HPV", 5, "selected-districts", null],
      ["HPV", 6, "selected-districts", null],
    ]);
    expect(noticesOf(before)).toEqual(["contraindications-not-assessed", "school-table-incomplete"]);
    expect(noticesOf(schoolDoses({ sex: "male" }, { asOf: "2024-06-01" }))).toEqual([
      "contraindications-not-assessed",
      "law.start-day-unknown",
      "school-table-incomplete",
    ]);
    expect(issuesOf(schoolDoses({}, { asOf: "2023-12-31" }))[0]?.code).toBe("law.before-first-rule");
    expect(noticesOf(schoolDoses({ grade: 1 }, { asOf: "2026-01-01" }))).toContain("law.not-verified-after");
  });

  it("refuses what is no grade, sex or month", () => {
    for (const value of [0, 13, 1.5, Number.NaN, "1"]) {
      expect(issuesOf(schoolDoses({ grade: value as number, month: value as number }, { asOf }))).toEqual([
        { code: "immunization.grade-invalid", path: ["grade"], facts: { minimum: 1, maximum: 12 } },
        { code: "immunization.month-invalid", path: ["month"], facts: { minimum: 1, maximum: 12 } },
      ]);
    }
    expect(issuesOf(schoolDoses({ sex: "P" as "female" }, { asOf }))).toEqual([
      { code: "immunization.sex-invalid", path: ["sex"], facts: { choices: "male, female" } },
    ]);
    expect(schoolDoses({ grade: 12, month: 12 }, { asOf }).ok).toBe(true);
  });
});

describe("tetanus status", () => {
  const asOf = "2025-06-01";

  it.each(cases.tetanus)("$case", ({ days, statuses, until }) => {
    const value = okValue(tetanusStatus([...days].reverse(), { asOf }));
    expect(value.doses.map(({ status }) => status)).toEqual(statuses);
    expect(value.protectedUntil).toBe(until);
    expect(value.status).toBe(statuses.findLast((status) => status !== null));
  });

  it("protects for so many years", () => {
    const days = cases.tetanus[0]?.days ?? [];
    const years = [0, 1, 2, 3, 4, 5].map((count) => okValue(tetanusStatus(days.slice(0, count), { asOf })));
    expect(years.map(({ status, protectionYears }) => [status, protectionYears])).toEqual([
      ["T0", null],
      ["T1", null],
      ["T2", 3],
      ["T3", 5],
      ["T4", 10],
      ["T5", 25],
    ]);
    expect(years[0]?.protectedUntil).toBeNull();
  });

  it("refuses days that are none or in the future", () => {
    expect(issuesOf(tetanusStatus(["2020-02-30", "2025-06-01", "2025-06-02"], { asOf }))).toEqual([
      { code: "immunization.date-invalid", path: ["givenOn", 0] },
      { code: "immunization.dose-in-future", path: ["givenOn", 2] },
    ]);
    expect(issuesOf(tetanusStatus([], { asOf: "" }))).toEqual([{ code: "law.date-invalid", path: ["asOf"] }]);
    expect(noticesOf(tetanusStatus([], { asOf }))).toEqual(["contraindications-not-assessed"]);
  });
});
