import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Contribution, type ContributionInput, contribution, findSegment, SEGMENTS } from "../../src/jkn/index.js";
import { casesOf, issuesOf, noticesOf, okValue } from "./cases.js";

interface Case extends Pick<Contribution, "total" | "shares" | "confidence"> {
  readonly case: string;
  readonly input: ContributionInput;
  readonly asOf: string;
}

const in2023 = { asOf: "2023-08-01" };
const codesOf = (input: ContributionInput, options = in2023) =>
  issuesOf(contribution(input, options)).map(({ code, path, facts }) => ({ code, path, ...(facts && { facts }) }));

describe("contributions by rule and day", () => {
  it.each(casesOf<Case>("contributions"))("$case", ({ input, asOf, total, shares, confidence }) => {
    expect(okValue(contribution(input, { asOf }))).toMatchObject({ total, shares, confidence, asOf });
  });

  it("keeps segment and payer apart from April to June 2020", () => {
    const options = { asOf: "2020-05-15" };
    const member = contribution({ segment: "pbpu", class: "III" }, options);
    expect(okValue(member).total).toBe(25_500);
    expect(okValue(member).citations).toEqual([{ regulation: "perpres-82-2018", article: "34" }]);
    expect(member.ok && member.notices).toEqual([
      { code: "jkn.rates-annulled-2020", citation: { regulation: "putusan-ma-7-p-hum-2020" } },
    ]);
    const pemda = contribution({ segment: "pbpu-bp-pemda" }, options);
    expect(okValue(pemda).total).toBe(42_000);
    expect(noticesOf(pemda)).toEqual([]);
    expect(okValue(contribution({ segment: "pbi-jk" }, options)).total).toBe(42_000);
    expect(noticesOf(contribution({ segment: "pbpu", class: "III" }, { asOf: "2020-03-31" }))).toEqual([]);
  });
});

describe("contribution", () => {
  it("says what it rests on", () => {
    const result = contribution({ segment: "pbpu", class: 3 }, in2023);
    expect(result).toEqual({
      ok: true,
      value: {
        segment: "pbpu",
        payer: "member",
        members: 1,
        class: "III",
        total: 42_000,
        shares: { employer: 0, worker: 0, member: 35_000, government: 4_200, region: 2_800, donor: 0 },
        asOf: "2023-08-01",
        rules: [
          {
            parameter: "jkn.independent-contribution-class-III",
            from: "2020-07-01",
            value: 42_000,
            citation: { regulation: "perpres-64-2020", article: "34" },
            confidence: "secondary",
          },
          {
            parameter: "jkn.class-three-aid",
            from: "2021-01-01",
            value: { member: 35_000, central: 4_200, local: 2_800 },
            citation: { regulation: "pmk-78-pmk-02-2020", article: "4" },
            confidence: "secondary",
          },
        ],
        citations: [
          { regulation: "perpres-64-2020", article: "34" },
          { regulation: "pmk-78-pmk-02-2020", article: "4" },
        ],
        confidence: "secondary",
      },
      notices: [
        { code: "jkn.aid-only-while-active" },
        { code: "jkn.local-tier-not-known", path: ["shares", "region"] },
      ],
    });
  });

  it("notices aid and tier only where there are any", () => {
    expect(noticesOf(contribution({ segment: "pbpu", class: "III" }, { asOf: "2020-10-01" }))).toEqual([
      "jkn.aid-only-while-active",
    ]);
    expect(noticesOf(contribution({ segment: "pbpu", class: "II" }, in2023))).toEqual([]);
    expect(noticesOf(contribution({ segment: "pbpu-bp-pemda" }, in2023))).toEqual([
      "jkn.aid-only-while-active",
      "jkn.local-tier-not-known",
    ]);
  });

  it("warns after the last day on which the rules were checked, and of what was never found", () => {
    const result = contribution({ segment: "pbpu", class: "I" }, { asOf: "2026-03-01" });
    expect(result.ok && result.notices).toEqual([
      {
        code: "law.not-verified-after",
        facts: { parameter: "jkn.independent-contribution-class-I", verifiedUntil: "2026-02-28" },
        citation: { regulation: "perpres-64-2020", article: "34" },
      },
    ]);
    const old = contribution({ segment: "pbi-jk" }, { asOf: "2015-01-01" });
    expect(old.ok && old.notices).toEqual([
      {
        code: "jkn.parameter-unverified",
        facts: { parameter: "jkn.pbi-contribution" },
        citation: { regulation: "perpres-111-2013" },
      },
    ]);
    expect(noticesOf(contribution({ segment: "pbpu", class: "I" }, { asOf: "2016-05-01" }))).toEqual([
      "law.start-day-unknown",
    ]);
  });

  it("leaves the split of PBI open while the fiscal capacity is not stated", () => {
    const result = contribution({ segment: "pbi-jk" }, { asOf: "2021-01-01" });
    expect(result.ok && result.notices).toEqual([
      { code: "jkn.split-needs-fiscal-capacity", path: ["fiscalCapacity"] },
    ]);
    expect(okValue(result).class).toBe("III");
  });

  it("bounds pay by ceiling and minimum wage", () => {
    const pay = (monthlyPay: number, minimumWage?: number, asOf = "2023-08-01", segment = "ppu-bu") =>
      contribution({ segment, monthlyPay, minimumWage }, { asOf });
    expect(okValue(pay(12_000_001, 1)).base).toEqual({ rupiah: 12_000_000, boundedBy: "ceiling" });
    expect(okValue(pay(12_000_000, 1)).base).toEqual({ rupiah: 12_000_000, boundedBy: null });
    expect(okValue(pay(3_999_999, 4_000_000)).base).toEqual({ rupiah: 4_000_000, boundedBy: "minimum-wage" });
    expect(okValue(pay(4_000_000, 4_000_000)).base).toEqual({ rupiah: 4_000_000, boundedBy: null });
    expect(okValue(pay(1, 13_000_000)).base).toEqual({ rupiah: 12_000_000, boundedBy: "ceiling" });
    expect(pay(4_000_000, 4_000_000.5)).toMatchObject({
      notices: [{ code: "jkn.minimum-wage-cut", path: ["minimumWage"], facts: { rupiah: 4_000_000 } }],
    });
    expect(pay(4_000_000)).toMatchObject({ notices: [{ code: "jkn.minimum-wage-missing", path: ["minimumWage"] }] });
    expect(pay(4_000_000, 4_000_000)).toMatchObject({ notices: [] });
    expect(noticesOf(pay(4_000_000, 4_000_000, "2018-08-01"))).toContain("jkn.wage-floor-not-known");
    expect(okValue(pay(1_000_000, 4_000_000, "2018-08-01")).base).toEqual({ rupiah: 1_000_000, boundedBy: null });
    expect(pay(1_000_000, 4_000_000, "2023-08-01", "ppu-pn")).toMatchObject({
      value: { base: { rupiah: 1_000_000, boundedBy: null } },
      notices: [{ code: "jkn.minimum-wage-not-for-state", path: ["minimumWage"] }],
    });
    expect(noticesOf(pay(1_000_000, undefined, "2023-08-01", "ppu-pn"))).toEqual([]);
    const floor = contribution({ segment: "ppu-bu", monthlyPay: 5, minimumWage: 4 }, { asOf: "2018-01-01" });
    expect(floor.ok && floor.notices.find(({ code }) => code === "jkn.wage-floor-not-known")).toEqual({
      code: "jkn.wage-floor-not-known",
      path: ["minimumWage"],
      facts: { first: "2020-01-01" },
    });
  });

  it("rounds each share half up and says so", () => {
    const rounded = contribution({ segment: "ppu-pn", monthlyPay: 4_901_798 }, in2023);
    expect(okValue(rounded).shares).toMatchObject({ employer: 196_072, worker: 49_018 });
    expect(okValue(rounded).total).toBe(245_090);
    expect(rounded.ok && rounded.notices).toEqual([{ code: "jkn.rounding-not-known", path: ["monthlyPay"] }]);
    // 4 % and 1 % of 50 are whole and half a rupiah.
    expect(okValue(contribution({ segment: "ppu-pn", monthlyPay: 50 }, in2023)).shares).toMatchObject({
      employer: 2,
      worker: 1,
    });
    expect(okValue(contribution({ segment: "ppu-pn", monthlyPay: 49 }, in2023)).shares).toMatchObject({
      employer: 2,
      worker: 0,
    });
    expect(noticesOf(contribution({ segment: "ppu-pn", monthlyPay: 100 }, in2023))).toEqual([]);
    const pension = contribution({ segment: "bp", nonWorker: "pensioner", monthlyPay: 33 }, in2023);
    expect(okValue(pension)).toMatchObject({
      total: 2,
      shares: { government: 1, member: 1 },
      base: { rupiah: 33, boundedBy: null },
    });
    expect(pension.ok && pension.notices).toEqual([{ code: "jkn.rounding-not-known", path: ["monthlyPay"] }]);
  });

  it("counts who is charged beyond the covered family", () => {
    const family = (members: number, additionalMembers?: number) =>
      contribution({ segment: "ppu-pn", monthlyPay: 5_000_000, members, additionalMembers }, in2023);
    expect(okValue(family(5)).chargedMembers).toBe(0);
    expect(noticesOf(family(5))).toEqual([]);
    expect(okValue(family(5)).rules.map(({ parameter }) => parameter)).not.toContain("jkn.additional-member-rate");
    expect(okValue(family(7)).chargedMembers).toBe(2);
    expect(family(7)).toMatchObject({
      notices: [{ code: "jkn.family-of-five", path: ["members"], facts: { beyondFamily: 2 } }],
    });
    expect(okValue(family(7)).rules.map(({ parameter }) => parameter)).toContain("jkn.additional-member-rate");
    expect(okValue(family(2, 1)).chargedMembers).toBe(1);
    expect(noticesOf(family(2, 1))).toEqual([]);
    const pensioner = { segment: "bp", nonWorker: "pensioner", monthlyPay: 4_000_000 } as const;
    expect(contribution({ ...pensioner, members: 2 }, in2023)).toMatchObject({
      notices: [{ code: "jkn.members-not-charged", path: ["members"] }],
    });
    expect(noticesOf(contribution(pensioner, in2023))).toEqual([]);
  });

  it("refuses what it cannot use", () => {
    expect(codesOf({ segment: "PPU" })).toEqual([
      { code: "jkn.segment-unknown", path: ["segment"], facts: { nearest: "ppu-pn, ppu-bu" } },
    ]);
    expect(codesOf({ segment: "pbpu" })).toEqual([
      { code: "jkn.class-required", path: ["class"], facts: { choices: "I, II, III" } },
    ]);
    expect(codesOf({ segment: "pbpu", class: "IV" as never })).toEqual([
      { code: "jkn.class-not-possible", path: ["class"], facts: { choices: "I, II, III" } },
    ]);
    expect(codesOf({ segment: "pbi-jk", class: "I" })).toEqual([
      { code: "jkn.class-not-possible", path: ["class"], facts: { choices: "III" } },
    ]);
    expect(okValue(contribution({ segment: "pbi-jk", class: 3, fiscalCapacity: "high" }, in2023)).total).toBe(42_000);
    expect(codesOf({ segment: "pbi-jk", payer: "member" })).toEqual([
      { code: "jkn.payer-not-possible", path: ["payer"], facts: { choices: "government" } },
    ]);
    expect(codesOf({ segment: "pbpu", class: "I", payer: "employer" })).toEqual([
      {
        code: "jkn.payer-not-possible",
        path: ["payer"],
        facts: { choices: "member, local-government, province, regency, donor" },
      },
    ]);
    expect(codesOf({ segment: "bp", nonWorker: "veteran", payer: "member" })).toMatchObject([
      { code: "jkn.payer-not-possible", facts: { choices: "government" } },
    ]);
    expect(codesOf({ segment: "bp", nonWorker: "pensioner", payer: "donor" })).toMatchObject([
      { code: "jkn.payer-not-possible", facts: { choices: "member" } },
    ]);
    expect(codesOf({ segment: "bp", nonWorker: "widow" as never })).toEqual([
      { code: "jkn.non-worker-not-possible", path: ["nonWorker"], facts: { choices: "pensioner, veteran" } },
    ]);
    expect(codesOf({ segment: "pbpu", class: "I", nonWorker: "veteran" })).toEqual([
      { code: "jkn.non-worker-not-possible", path: ["nonWorker"], facts: { choices: null } },
    ]);
    expect(codesOf({ segment: "pbi-jk", fiscalCapacity: "rich" as never })).toEqual([
      {
        code: "jkn.fiscal-capacity-unknown",
        path: ["fiscalCapacity"],
        facts: { choices: "very-high, high, medium, low, very-low" },
      },
    ]);
    expect(codesOf({ segment: "pbpu", class: "I", members: 0 })).toEqual([{ code: "jkn.nobody", path: ["members"] }]);
    expect(codesOf({ segment: "pbpu", class: "I", members: 1.5 })).toEqual([
      { code: "law.count-not-whole", path: ["members"], facts: { value: 1.5 } },
    ]);
    expect(codesOf({ segment: "pbpu", class: "I", members: 1e9 + 1 })).toEqual([
      { code: "jkn.count-too-large", path: ["members"], facts: { maximum: 1e9 } },
    ]);
    expect(okValue(contribution({ segment: "pbpu", class: "I", members: 1e9 }, in2023)).total).toBe(150_000e9);
  });

  it("refuses unusable pay", () => {
    const pay = (monthlyPay: unknown) => codesOf({ segment: "ppu-pn", monthlyPay: monthlyPay as number });
    expect(pay(undefined)).toEqual([{ code: "jkn.amount-missing", path: ["monthlyPay"] }]);
    expect(pay("5000000")).toEqual([{ code: "jkn.amount-not-a-number", path: ["monthlyPay"] }]);
    expect(pay(Number.NaN)).toEqual([{ code: "jkn.amount-not-a-number", path: ["monthlyPay"] }]);
    expect(pay(-1)).toEqual([{ code: "jkn.amount-negative", path: ["monthlyPay"], facts: { value: -1 } }]);
    expect(pay(0.5)).toEqual([{ code: "jkn.amount-not-whole", path: ["monthlyPay"], facts: { value: 0.5 } }]);
    expect(pay(1e12 + 1)).toEqual([{ code: "jkn.amount-too-large", path: ["monthlyPay"], facts: { maximum: 1e12 } }]);
    expect(okValue(contribution({ segment: "ppu-pn", monthlyPay: 1e12 }, in2023)).total).toBe(600_000);
    expect(okValue(contribution({ segment: "ppu-pn", monthlyPay: 0 }, in2023)).total).toBe(0);
    expect(codesOf({ segment: "ppu-bu", monthlyPay: 5, minimumWage: "x" as never })).toEqual([
      { code: "jkn.amount-not-a-number", path: ["minimumWage"] },
    ]);
    expect(codesOf({ segment: "ppu-bu", monthlyPay: 5, additionalMembers: -1 })).toEqual([
      { code: "law.count-negative", path: ["additionalMembers"], facts: { value: -1 } },
    ]);
    expect(codesOf({ segment: "bp", nonWorker: "veteran" })).toEqual([
      { code: "jkn.amount-missing", path: ["monthlyPay"] },
    ]);
  });

  it("invents nothing before the first known rule", () => {
    const early = (input: ContributionInput, asOf: string) => codesOf(input, { asOf });
    expect(early({ segment: "pbpu-bp-pemda" }, "2019-07-31")).toEqual([
      {
        code: "law.before-first-rule",
        path: ["asOf"],
        facts: { parameter: "jkn.local-government-contribution", first: "2019-08-01" },
      },
    ]);
    expect(early({ segment: "pbi-jk" }, "2013-12-31")).toMatchObject([{ code: "law.before-first-rule" }]);
    expect(early({ segment: "pbpu", class: "II" }, "2013-12-31")).toMatchObject([{ code: "law.before-first-rule" }]);
    expect(early({ segment: "ppu-pn", monthlyPay: 1 }, "2014-12-31")).toMatchObject([
      { code: "law.before-first-rule", facts: { parameter: "jkn.wage-ceiling" } },
    ]);
    expect(early({ segment: "bp", nonWorker: "pensioner", monthlyPay: 1 }, "2013-12-31")).toMatchObject([
      { code: "law.before-first-rule", facts: { parameter: "jkn.pension-split" } },
    ]);
    expect(early({ segment: "bp", nonWorker: "veteran", monthlyPay: 1 }, "2013-12-31")).toMatchObject([
      { code: "law.before-first-rule", facts: { parameter: "jkn.veteran-split" } },
    ]);
    expect(early({ segment: "ppu-bu", monthlyPay: 1 }, "2023-02-30")).toEqual([
      { code: "law.date-invalid", path: ["asOf"] },
    ]);
  });

  it("has shares that add up to the total, whatever the day and the segment", () => {
    const day = fc
      .integer({ min: 0, max: 4400 })
      .map((n) => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10));
    const input = fc.record({
      segment: fc.constantFrom("pbi-jk", "pbpu-bp-pemda", "ppu-pn", "ppu-bu", "pbpu", "bp"),
      members: fc.integer({ min: 1, max: 12 }),
      additionalMembers: fc.integer({ min: 0, max: 4 }),
      monthlyPay: fc.integer({ min: 0, max: 30_000_000 }),
      minimumWage: fc.integer({ min: 0, max: 6_000_000 }),
      fiscalCapacity: fc.constantFrom("very-high", "high", "medium", "low", "very-low"),
    });
    const jknClass = fc.constantFrom("I", "II", "III");
    fc.assert(
      fc.property(day, input, jknClass, (asOf, person, named) => {
        const fixed = person.segment === "pbi-jk" || person.segment === "pbpu-bp-pemda";
        const result = contribution({ ...person, class: fixed ? "III" : named } as ContributionInput, { asOf });
        if (!result.ok) return person.segment === "pbpu-bp-pemda" && asOf < "2019-08-01";
        const shares = Object.values(result.value.shares) as number[];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(result.value.total);
        expect(shares.every((share) => Number.isSafeInteger(share) && share >= 0)).toBe(true);
        return true;
      }),
    );
  });
});

describe("segments", () => {
  it.each([
    ["PBI_JK", "pbi-jk"],
    ["PBI APBN", "pbi-jk"],
    ["PBI", "pbi-jk"],
    ["PBI_APBD", "pbpu-bp-pemda"],
    ["PBI Daerah", "pbpu-bp-pemda"],
    ["PBPU_BP_PEMDA", "pbpu-bp-pemda"],
    ["PBPU BP Pemda", "pbpu-bp-pemda"],
    ["PBPU Pemda", "pbpu-bp-pemda"],
    ["ex-Jamkesda", "pbpu-bp-pemda"],
    ["Penduduk yang didaftarkan Pemda", "pbpu-bp-pemda"],
    ["penduduk didaftarkan pemda", "pbpu-bp-pemda"],
    ["PPU_PN", "ppu-pn"],
    ["PPU Penyelenggara Negara", "ppu-pn"],
    ["PPU Badan Usaha", "ppu-bu"],
    ["PBPU mandiri", "pbpu"],
    ["Peserta mandiri", "pbpu"],
    ["mandiri", "pbpu"],
    ["Bukan Pekerja", "bp"],
    ["BP", "bp"],
    ["Pekerja bukan penerima upah (mandiri)", "pbpu"],
  ])("reads %s as %s", (text, code) => {
    expect(findSegment(text).code).toBe(code);
  });

  it("offers the nearest codes otherwise", () => {
    expect(findSegment("pbpuu")).toEqual({ code: undefined, nearest: ["pbpu"] });
    expect(findSegment("ppu")).toEqual({ code: undefined, nearest: ["ppu-pn", "ppu-bu"] });
    expect(findSegment("umum")).toMatchObject({ code: undefined });
  });

  it("lists six, each with its payers", () => {
    expect(SEGMENTS.map(({ code, payers, class: fixed }) => [code, payers[0], fixed])).toEqual([
      ["pbi-jk", "government", "III"],
      ["pbpu-bp-pemda", "local-government", "III"],
      ["ppu-pn", "employer", undefined],
      ["ppu-bu", "employer", undefined],
      ["pbpu", "member", undefined],
      ["bp", "member", undefined],
    ]);
  });
});
