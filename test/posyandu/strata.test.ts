import { describe, expect, it } from "vitest";
import { auditRatio } from "../../src/law/index.js";
import { type StrataRecord, strata, strataRule, strataShares } from "../../src/posyandu/organisation.js";
import { fc, property } from "../property.js";
import { faultsOf, issuesOf, noted, noticesOf, okValue, readCases, untyped } from "./organisation-kit.js";

type Row = readonly [number, number, number, number, number, number, boolean, number];

interface Case {
  readonly row: Row;
  readonly level: string;
  readonly possible?: readonly string[];
  readonly boundary: boolean;
  readonly noColumn: boolean | null;
}

const recordOf = ([
  weighings,
  kader,
  nutrition,
  kia,
  kb,
  immunization,
  extraProgramme,
  healthFund,
]: Row): StrataRecord => ({
  weighings,
  kader,
  coverages: { nutrition, kia, kb, immunization },
  extraProgramme,
  healthFund,
});
const DAY = { asOf: "2024-07-24" };
const TOP = recordOf([9, 6, 60, 60, 60, 60, true, 60]);

describe("strata", () => {
  const { cases } = readCases<{ cases: Case[] }>("strata");

  it.each(cases)("$row: $level", ({ row, level, possible, boundary, noColumn }) => {
    const value = okValue(strata(recordOf(row), DAY));
    expect(value).toMatchObject({ level, possible: possible ?? [level], boundary, noColumn });
  });

  it("names each criterion, and those on a bound", () => {
    const result = strata(recordOf([8, 5, 50, 51, 49, 60, false, 50]), DAY);
    expect(okValue(result)).toEqual({
      level: "madya",
      possible: ["madya"],
      criteria: [
        { criterion: "weighings", met: true, boundary: true },
        { criterion: "kader", met: true, boundary: false },
        { criterion: "nutrition", met: false, boundary: true },
        { criterion: "kia", met: true, boundary: false },
        { criterion: "kb", met: false, boundary: false },
        { criterion: "immunization", met: true, boundary: false },
        { criterion: "extra-programme", met: false, boundary: false },
        { criterion: "health-fund", met: false, boundary: true },
      ],
      failed: ["nutrition", "kb", "extra-programme", "health-fund"],
      unknown: [],
      boundary: true,
      boundaries: ["weighings", "nutrition", "health-fund"],
      noColumn: false,
      confidence: "secondary",
      source: strataRule.source,
    });
    expect(noticesOf(result)).toEqual([
      { code: "posyandu.strata-on-boundary", facts: { criteria: "weighings, nutrition, health-fund" } },
    ]);
  });

  it("says what is wanting, and that no column fits", () => {
    expect(noticesOf(strata({ ...TOP, healthFund: null, kader: undefined }, DAY))).toEqual([
      { code: "posyandu.strata-not-known", facts: { criteria: "kader, health-fund" } },
    ]);
    expect(noticesOf(strata({ ...TOP, extraProgramme: false }, DAY))).toEqual([{ code: "posyandu.strata-no-column" }]);
    expect(noted(strata(TOP, DAY))).toEqual([]);
    expect(okValue(strata({}, DAY)).possible).toEqual(["pratama", "madya", "purnama", "mandiri"]);
  });

  it("decides on counts exactly: half of the families is not above half", () => {
    const level = (numerator: number, denominator: number) =>
      okValue(strata({ ...TOP, healthFund: { numerator, denominator } }, DAY));
    expect(level(100, 200)).toMatchObject({ level: "purnama", boundaries: ["health-fund"] });
    expect(level(101, 201)).toMatchObject({ level: "mandiri", boundary: false });
    expect(level(0, 0)).toMatchObject({ level: "undetermined", possible: ["purnama", "mandiri"] });
  });

  it("is dated: from 2011, and still quoted in 2024", () => {
    expect(issuesOf(strata(TOP, { asOf: "2010-12-31" }))).toEqual([
      { code: "law.before-first-rule", path: ["asOf"], facts: { parameter: "posyandu.strata", first: "2011-01-01" } },
    ]);
    for (const asOf of ["2011-01-01", "2011-12-31"]) {
      expect(noticesOf(strata(TOP, { asOf }))).toEqual([
        { code: "law.start-day-unknown", facts: { parameter: "posyandu.strata", year: 2011 } },
      ]);
    }
    expect(noted(strata(TOP, { asOf: "2012-01-01" }))).toEqual([]);
    expect(noted(strata(TOP, { asOf: "2024-12-31" }))).toEqual([]);
    expect(noticesOf(strata(TOP, { asOf: "2025-01-01" }))).toEqual([
      { code: "law.not-verified-after", facts: { parameter: "posyandu.strata", verifiedUntil: "2024-12-31" } },
    ]);
    expect(faultsOf(strata(TOP, { asOf: "24-07-2024" }))).toEqual(["asOf law.date-invalid"]);
  });

  it("refuses what it cannot read", () => {
    const wrong = {
      weighings: 367,
      kader: -1,
      coverages: { nutrition: 1000, kia: untyped("60"), kb: { numerator: 1, denominator: 0 }, immunization: -1 },
      extraProgramme: untyped("ada"),
      healthFund: Number.NaN,
    };
    expect(faultsOf(strata(wrong, DAY))).toEqual([
      "weighings posyandu.count-too-large",
      "kader law.count-negative",
      "coverages.nutrition posyandu.percent-not-usable",
      "coverages.kia posyandu.percent-not-usable",
      "coverages.kb.denominator law.not-computable",
      "coverages.immunization posyandu.percent-not-usable",
      "extraProgramme posyandu.not-yes-or-no",
      "healthFund posyandu.percent-not-usable",
    ]);
    expect(okValue(strata({ weighings: 7, coverages: null, extraProgramme: null }, DAY)).level).toBe("pratama");
  });

  const percent = fc.constantFrom(0, 49, 50, 51, 100);
  property.prop([
    fc.record({
      weighings: fc.constantFrom(7, 8, 9),
      kader: fc.constantFrom(4, 5),
      coverages: fc.record({ nutrition: percent, kia: percent, kb: percent, immunization: percent }),
      extraProgramme: fc.boolean(),
      healthFund: percent,
    }),
    fc.subarray(["weighings", "kader", "coverages", "extraProgramme", "healthFund"] as const),
  ])("with everything known is one level, which stays possible when part of it is not known", (record, hidden) => {
    const { level } = okValue(strata(record, DAY));
    expect(level).not.toBe("undetermined");
    const { possible } = okValue(strata({ ...record, ...Object.fromEntries(hidden.map((key) => [key, null])) }, DAY));
    expect(possible).toContain(level);
    if (hidden.length === 0) expect(possible).toEqual([level]);
  });
});

describe("strataShares", () => {
  const { strata: kramatmulya } = readCases<{
    strata: {
      counts: Parameters<typeof strataShares>[0];
      purnama: string;
      mandiri: string;
      published: { mandiri: string };
      verdict: string;
    };
  }>("counts");
  const asOf = "2021-07-31";

  it("gives the shares of Kramatmulya, and finds the truncated one", () => {
    const { counts, purnama, mandiri, published, verdict } = kramatmulya;
    const shares = okValue(strataShares(counts, { asOf, total: 51 }));
    expect([shares.pratama.text, shares.madya.text, shares.purnama.text, shares.mandiri.text]).toEqual([
      "0.00",
      "0.00",
      purnama,
      mandiri,
    ]);
    expect(shares.mandiri).toMatchObject({ indicator: "posyandu.strata-share", asOf, citations: [] });
    expect(okValue(auditRatio({ numerator: 7, denominator: 51, published: published.mandiri })).verdict).toBe(verdict);
  });

  it("is provisional while some have no level", () => {
    const result = strataShares({ pratama: 1, madya: 1, purnama: 1, mandiri: 1 }, { asOf, total: 5 });
    expect(okValue(result).madya).toMatchObject({ text: "25.00", complete: { reported: 4, expected: 5 } });
    expect(noted(result)).toEqual(["law.provisional"]);
  });

  it("refuses what does not fit", () => {
    const one = { pratama: 1, madya: 1, purnama: 1, mandiri: 1 };
    expect(issuesOf(strataShares(one, { asOf, total: 3 }))).toEqual([
      { code: "posyandu.parts-above-total", path: ["total"], facts: { sum: 4, total: 3 } },
    ]);
    expect(strataShares(one, { asOf, total: 4 }).ok).toBe(true);
    expect(faultsOf(strataShares({ ...one, madya: -1, mandiri: untyped(undefined) }, { asOf, total: 0.5 }))).toEqual([
      "madya law.count-negative",
      "mandiri law.count-missing",
      "total law.count-not-whole",
    ]);
    const none = { pratama: 0, madya: 0, purnama: 0, mandiri: 0 };
    expect(faultsOf(strataShares(none, { asOf }))).toEqual(["denominator law.not-computable"]);
    expect(faultsOf(strataShares(one, { asOf: "2021-02-30" }))).toEqual(["asOf law.date-invalid"]);
  });
});
