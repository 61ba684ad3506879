import { describe, expect, it } from "vitest";
import { isActive, type PosyanduYear, serviceCriterion } from "../../src/posyandu/organisation.js";
import { fc, property } from "../property.js";
import { faultsOf, issuesOf, noted, noticesOf, okValue, readCases, untyped } from "./organisation-kit.js";

interface Case {
  readonly case: string;
  readonly with: PosyanduYear;
  readonly status: string;
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
}

const { base, cases } = readCases<{ base: PosyanduYear; cases: Case[] }>("active");
const months = (...numbers: number[]) => numbers.map((month) => `2023-${String(month).padStart(2, "0")}`);
const coverage = (numbers: number[], percent: number) =>
  Object.fromEntries(months(...numbers).map((month) => [month, percent]));
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

describe("isActive by the national plan", () => {
  it.each(cases)("$case", ({ with: changes, status, failed, unknown }) => {
    const result = isActive({ ...base, ...changes }, { year: 2023 });
    expect(okValue(result)).toMatchObject({ status, failed, unknown, year: 2023, measure: "rpjmn-2020-2024" });
    const open = { code: "posyandu.activity-not-known", facts: { criteria: unknown.join(", ") } };
    expect(noticesOf(result)).toEqual(unknown.length > 0 ? [open] : []);
  });

  it("lists each criterion with what it asks and what there is", () => {
    expect(okValue(isActive(base, { year: 2020 }))).toEqual({
      status: "active",
      measure: "rpjmn-2020-2024",
      year: 2020,
      criteria: [
        { criterion: "open-months", met: true, minimum: 8, actual: 8 },
        { criterion: "kader", met: true, minimum: 5, actual: 5 },
        { criterion: "services", met: true, minimum: 3, actual: 3 },
        { criterion: "growth-tools", met: true },
        { criterion: "extra-activity", met: true },
      ],
      failed: [],
      unknown: [],
      services: [
        { service: "nutrition", months: 8, unknown: 0, met: true },
        { service: "kia", months: 8, unknown: 0, met: true },
        { service: "kb", months: 8, unknown: 0, met: true },
        { service: "immunization", months: 0, unknown: 0, met: false },
      ],
      citations: [{ regulation: "perpres-18-2020" }],
      confidence: "verified-in-source",
    });
    const [, kader] = okValue(isActive({ ...base, kader: undefined }, { year: 2023 })).criteria;
    expect(kader).toEqual({ criterion: "kader", met: null, minimum: 5 });
  });

  it("is unknown, never no, from 2025 on, and refuses the years before 2020", () => {
    for (const year of [2025, 2030]) {
      const result = isActive({ ...base, monthsOpen: 0 }, { year });
      expect(okValue(result)).toEqual({
        status: "unknown",
        measure: "rpjmn-2020-2024",
        year,
        confidence: "unverified",
        criteria: [],
        failed: [],
        unknown: [],
        services: [],
        citations: [],
      });
      expect(noticesOf(result)).toEqual([
        { code: "posyandu.activity-undefined", path: ["year"], facts: { year, last: 2024 } },
      ]);
    }
    expect(okValue(isActive(base, { asOf: "2024-12-31" })).status).toBe("active");
    expect(okValue(isActive(base, { asOf: "2025-01-01" })).status).toBe("unknown");
    expect(issuesOf(isActive(base, { year: 2019 }))).toEqual([
      {
        code: "law.before-first-rule",
        path: ["asOf"],
        facts: { parameter: "posyandu.activity", first: "2020-01-01" },
      },
    ]);
  });

  it("counts months that differ: two openings in one month are one", () => {
    const days = ["2023-01-03", "2023-01-17", "2023-01", "2023-02-07", "2023-02-07", ...months(3, 4, 5, 6, 7)];
    const record = { ...base, monthsOpen: undefined, openings: days };
    expect(okValue(isActive(record, { year: 2023 })).criteria[0]).toMatchObject({ met: false, actual: 7 });
    const eight = { ...record, openings: [...days, "2023-12-31"] };
    expect(okValue(isActive(eight, { year: 2023 })).criteria[0]).toMatchObject({ met: true, actual: 8 });
    expect(noted(isActive(eight, { year: 2023 }))).toEqual([]);
  });

  it("leaves out openings of other years and of after the day, and says so", () => {
    const record = { ...base, monthsOpen: undefined, openings: ["2022-12-06", ...months(1, 2, 3, 4, 5, 6, 7, 8)] };
    const whole = isActive(record, { year: 2023 });
    expect(okValue(whole).status).toBe("active");
    expect(noticesOf(whole)).toEqual([
      { code: "posyandu.opening-of-other-year", path: ["openings"], facts: { year: 2023, count: 1 } },
    ]);
    const part = isActive(
      { ...record, openings: [...months(1, 7, 8), "2023-07-15", "2023-07-16"] },
      { asOf: "2023-07-15" },
    );
    expect(okValue(part).criteria[0]).toMatchObject({ met: false, actual: 2 });
    expect(noticesOf(part)).toEqual([
      { code: "posyandu.opening-after-day", path: ["openings"], facts: { until: "2023-07-15", count: 2 } },
      { code: "posyandu.year-not-over", path: ["asOf"], facts: { until: "2023-07-15" } },
    ]);
    // What counts no months does not wait for the end of the year.
    expect(noted(isActive({ ...base, kader: 4 }, { asOf: "2023-07-15" }))).toEqual([]);
    expect(noted(isActive({ ...base, monthsOpen: 7 }, { asOf: "2023-12-31" }))).toEqual([]);
  });

  it("counts the months of a service: 50 % exactly is enough, a month not reported is not known", () => {
    const finding = (
      nutrition: NonNullable<PosyanduYear["services"]>["nutrition"],
      openings?: string[],
      asOf = "2023-12-31",
    ) => okValue(isActive({ ...base, openings, services: { nutrition } }, { asOf })).services[0];
    expect(finding(coverage(upTo(8), 50))).toEqual({ service: "nutrition", months: 8, unknown: 4, met: true });
    expect(finding(coverage(upTo(7), 50))).toEqual({ service: "nutrition", months: 7, unknown: 5, met: null });
    expect(finding({ ...coverage(upTo(7), 50), ...coverage([8, 9, 10, 11, 12], 49.9) })).toMatchObject({
      months: 7,
      unknown: 0,
      met: false,
    });
    expect(finding(coverage(upTo(4), 49))).toMatchObject({ unknown: 8, met: null });
    expect(finding(coverage(upTo(5), 49))).toMatchObject({ unknown: 7, met: false });
    // With the openings listed, a month without one is a month in which nobody was served.
    expect(finding(coverage(upTo(7), 50), months(1, 2, 3, 4, 5, 6, 7))).toMatchObject({ unknown: 0, met: false });
    expect(finding(coverage(upTo(7), 50), months(1, 2, 3, 4, 5, 6, 7, 8))).toMatchObject({ unknown: 1, met: null });
    expect(finding(coverage(upTo(9), 50), months(1))).toMatchObject({ months: 9, met: true });
    expect(finding(coverage(upTo(12), 50), undefined, "2023-07-15")).toMatchObject({
      months: 7,
      unknown: 5,
      met: null,
    });
    expect(finding(undefined)).toEqual({ service: "nutrition", months: 0, unknown: 12, met: null });
    expect(finding({ "2022-01": 90 })).toMatchObject({ months: 0, unknown: 12 });
    const counts = { "2023-01": { numerator: 20, denominator: 40 }, "2023-02": { numerator: 0, denominator: 0 } };
    expect(finding({ ...counts, "2023-03": { numerator: 19, denominator: 40 } })).toMatchObject({
      months: 1,
      unknown: 10,
    });
  });

  it("says when the other reading of the services would change the answer", () => {
    const full = (reached: number[]) => ({ ...coverage(upTo(12), 10), ...coverage(reached, 90) });
    const apart = {
      nutrition: full(upTo(8)),
      kia: full(upTo(8)),
      kb: full([5, 6, 7, 8, 9, 10, 11, 12]),
      immunization: full([]),
    };
    const result = isActive({ ...base, services: apart }, { year: 2023 });
    expect(okValue(result).status).toBe("active");
    expect(noticesOf(result)).toEqual([{ code: "posyandu.services-two-readings", path: ["services"] }]);
    expect(noted(isActive({ ...base, services: { ...apart, kb: full(upTo(8)) } }, { year: 2023 }))).toEqual([]);
    expect(noted(isActive({ ...base, services: { ...apart, immunization: 0 } }, { year: 2023 }))).toEqual([]);
    expect(noted(isActive({ ...base, services: { ...apart, immunization: null } }, { year: 2023 }))).toEqual([]);
    expect(noted(isActive({ ...base, services: { nutrition: 8, kia: 8, kb: 8 } }, { year: 2023 }))).toEqual([]);
    // Eight months with three services each, and no three services with eight months.
    const turning = {
      nutrition: full(upTo(8)),
      kia: full(upTo(8)),
      kb: full(upTo(4)),
      immunization: full([5, 6, 7, 8]),
    };
    expect(okValue(isActive({ ...base, services: turning }, { year: 2023 })).failed).toEqual(["services"]);
    expect(noted(isActive({ ...base, services: turning }, { year: 2023 }))).toEqual(["posyandu.services-two-readings"]);
  });

  it("refuses what it cannot read, with its place", () => {
    const fault = (record: Record<string, unknown>) => faultsOf(isActive({ ...base, ...record }, { year: 2023 }));
    expect(fault({ monthsOpen: 13 })).toEqual(["monthsOpen posyandu.count-too-large"]);
    expect(fault({ monthsOpen: 12, timesOpen: 367 })).toEqual(["timesOpen posyandu.count-too-large"]);
    expect(fault({ monthsOpen: -1, kader: 5.5, timesOpen: Number.NaN })).toEqual([
      "monthsOpen law.count-negative",
      "timesOpen law.count-not-a-number",
      "kader law.count-not-whole",
    ]);
    expect(fault({ hasDecree: "ya", growthTools: 1, extraActivity: "" })).toEqual([
      "hasDecree posyandu.not-yes-or-no",
      "growthTools posyandu.not-yes-or-no",
      "extraActivity posyandu.not-yes-or-no",
    ]);
    expect(fault({ openings: "2023-01-01" })).toEqual(["openings posyandu.openings-not-a-list"]);
    expect(fault({ openings: ["2023-02-29", "2023-02", "2023", "", 5, "=1+1"] })).toEqual([
      "openings.0 posyandu.opening-not-a-date",
      "openings.2 posyandu.opening-not-a-date",
      "openings.3 posyandu.opening-not-a-date",
      "openings.4 posyandu.opening-not-a-date",
      "openings.5 posyandu.opening-not-a-date",
    ]);
    expect(
      fault({ services: { nutrition: 13, kia: "8", kb: { januari: 50 }, immunization: { "2023-01": -1 } } }),
    ).toEqual([
      "services.nutrition posyandu.count-too-large",
      "services.kia law.count-not-a-number",
      "services.kb posyandu.month-not-usable",
      "services.immunization.2023-01 posyandu.percent-not-usable",
    ]);
    expect(issuesOf(isActive({ ...base, services: untyped({ "3672010101010001": 8 }) }, { year: 2023 }))).toEqual([
      {
        code: "posyandu.service-unknown",
        path: ["services"],
        facts: { choices: "nutrition, kia, kb, immunization" },
      },
    ]);
    expect(issuesOf(isActive({ ...base, monthsOpen: 9, timesOpen: 8 }, { year: 2023 }))).toEqual([
      { code: "posyandu.months-above-times", path: ["monthsOpen"], facts: { monthsOpen: 9, timesOpen: 8 } },
    ]);
    expect(isActive({ ...base, monthsOpen: 8, timesOpen: 8 }, { year: 2023 }).ok).toBe(true);
    expect(isActive({ ...base, openings: null, timesOpen: null }, { year: 2023 }).ok).toBe(true);
  });

  it("refuses a year or a day that is none", () => {
    expect(faultsOf(isActive(base, {}))).toEqual(["year posyandu.year-not-usable"]);
    for (const year of [2023.5, Number.NaN, 1899, 10_000, untyped("2023")]) {
      expect(faultsOf(isActive(base, { year }))).toEqual(["year posyandu.year-not-usable"]);
    }
    expect(faultsOf(isActive(base, { asOf: "2023-02-29" }))).toEqual(["asOf law.date-invalid"]);
    expect(faultsOf(isActive(base, { asOf: "2023-02-28", year: 2022 }))).toEqual([
      "year posyandu.year-contradicts-day",
    ]);
    expect(isActive(base, { asOf: "2023-02-28", year: 2023 }).ok).toBe(true);
    expect(() => isActive(base, { year: 2023, measure: untyped("village-index") })).toThrow(
      new RangeError("measure: village-index"),
    );
  });

  property.prop([
    fc.record(
      {
        monthsOpen: fc.integer({ min: 0, max: 12 }),
        kader: fc.integer({ min: 3, max: 7 }),
        hasDecree: fc.boolean(),
        growthTools: fc.boolean(),
        extraActivity: fc.boolean(),
        services: fc.record({
          nutrition: fc.integer({ min: 6, max: 10 }),
          kia: fc.constant(9),
          kb: fc.constant(9),
          immunization: fc.constant(0),
        }),
      },
      { requiredKeys: [] },
    ),
  ])("learning what was not known never contradicts what was sure", (record) => {
    const known = okValue(isActive(record, { year: 2022 })).status;
    const full = okValue(isActive({ ...base, ...record }, { year: 2022 })).status;
    expect(full).not.toBe("undetermined");
    if (known !== "undetermined") expect(full).toBe(known);
  });
});

describe("isActive by the district's form", () => {
  const status = (record: PosyanduYear) => okValue(isActive(record, { year: 2026, measure: "district-form" })).status;

  it("asks for ten openings of any year", () => {
    const result = isActive({ timesOpen: 10 }, { year: 2026, measure: "district-form" });
    expect(okValue(result)).toEqual({
      status: "active",
      measure: "district-form",
      year: 2026,
      confidence: "verified-in-source",
      criteria: [{ criterion: "openings", met: true, minimum: 10, actual: 10 }],
      failed: [],
      unknown: [],
      services: [],
      citations: [],
    });
    expect(noticesOf(result)).toEqual([
      { code: "posyandu.activity-local-measure", facts: { measure: "district-form" } },
    ]);
    expect(status({ timesOpen: 9 })).toBe("not-active");
    expect(status({ monthsOpen: 10 })).toBe("active");
    expect(status({ monthsOpen: 9 })).toBe("undetermined");
    expect(status({ monthsOpen: 0 })).toBe("not-active");
    expect(status({})).toBe("undetermined");
  });

  it("counts days, and a month without its days as one opening or more", () => {
    const days = Array.from({ length: 9 }, (_, i) => `2026-01-0${i + 1}`);
    expect(status({ openings: days })).toBe("not-active");
    expect(status({ openings: [...days, "2026-01-01"] })).toBe("not-active");
    expect(status({ openings: [...days, "2026-01"] })).toBe("undetermined");
    expect(status({ openings: [...days, "2026-02"] })).toBe("active");
    expect(status({ openings: [...days, "2026-02-01"] })).toBe("active");
    expect(status({ openings: [] })).toBe("not-active");
  });

  it("says that the year is not over", () => {
    const early = isActive({ timesOpen: 9 }, { asOf: "2026-06-30", measure: "district-form" });
    expect(noted(early)).toEqual(["posyandu.activity-local-measure", "posyandu.year-not-over"]);
  });
});

describe("serviceCriterion", () => {
  const services = readCases<{
    cases: { case: string; coverages: Parameters<typeof serviceCriterion>[0]; reached: number; met: boolean | null }[];
  }>("active-services");

  it.each(services.cases)("$case", ({ coverages, reached, met }) => {
    const criterion = okValue(serviceCriterion(coverages, { year: 2022 }));
    expect(criterion.reached).toHaveLength(reached);
    expect(criterion.met).toBe(met);
  });

  it("names the services", () => {
    expect(okValue(serviceCriterion({ kb: 50, kia: 49 }, { year: 2022 }))).toEqual({
      reached: ["kb"],
      unknown: ["nutrition", "immunization"],
      met: null,
      citations: [{ regulation: "perpres-18-2020" }],
      confidence: "verified-in-source",
    });
  });

  it("refuses what it cannot read", () => {
    const fault = (nutrition: unknown, year = 2022) =>
      faultsOf(serviceCriterion({ nutrition: untyped(nutrition) }, { year }));
    for (const value of [-0.1, 1000, Number.NaN, "60", true]) {
      expect(fault(value)).toEqual(["nutrition posyandu.percent-not-usable"]);
    }
    expect(serviceCriterion({ nutrition: 999.9, kia: 0 }, { year: 2022 }).ok).toBe(true);
    expect(fault({ numerator: -1, denominator: 4 })).toEqual(["nutrition.numerator law.count-negative"]);
    expect(fault({ numerator: 1, denominator: 4.5 })).toEqual(["nutrition.denominator law.count-not-whole"]);
    expect(fault({ numerator: 1, denominator: 1e9 + 1 })).toEqual(["nutrition.denominator posyandu.count-too-large"]);
    expect(fault({ numerator: 1, denominator: 0 })).toEqual(["nutrition.denominator law.not-computable"]);
    expect(fault(50, 2025)).toEqual(["year posyandu.activity-undefined"]);
    expect(fault(50, 2019)).toEqual(["asOf law.before-first-rule"]);
    expect(fault(50, 0)).toEqual(["year posyandu.year-not-usable"]);
    const open = serviceCriterion(
      { nutrition: { numerator: null, denominator: 0 }, kia: { numerator: 4, denominator: null } },
      { year: 2024 },
    );
    expect(okValue(open).unknown).toHaveLength(4);
  });
});
