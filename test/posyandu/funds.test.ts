import { describe, expect, it } from "vitest";
import {
  type FlatFundRule,
  type FundUnit,
  neighbourhoodFund,
  type PooledFundRule,
  sabanJuareExample,
  saliraExample,
} from "../../src/posyandu/organisation.js";
import { fc, property } from "../property.js";
import { faultsOf, issuesOf, noted, noticesOf, okValue, readCases, untyped } from "./organisation-kit.js";

const MILLION = 1_000_000;
const unit = (id: string, ...payments: (readonly [number, number | null])[]): FundUnit => ({
  id,
  payments: payments.map(([year, amount]) => ({ year, amount })),
});
const NO_NUMBER = { code: "posyandu.fund-regulation-not-known", facts: { fund: "salira" } };

describe("neighbourhoodFund, the same for every unit", () => {
  it("tells what Salira owed and paid in 2025, where 40 % was paid", () => {
    const units = [unit("RW 01", [2025, 60 * MILLION]), unit("RW 02", [2025, 20 * MILLION])];
    const result = neighbourhoodFund(saliraExample, units, { year: 2025 });
    expect(okValue(result)).toMatchObject({
      due: 200 * MILLION,
      paid: 80 * MILLION,
      outstanding: 120 * MILLION,
      overpaid: 0,
      confidence: "verified-in-source",
      rows: [
        { unit: "RW 01", year: 2025, due: 100 * MILLION, paid: 60 * MILLION, outstanding: 40 * MILLION, overpaid: 0 },
        { unit: "RW 02", year: 2025, due: 100 * MILLION, paid: 20 * MILLION, outstanding: 80 * MILLION, overpaid: 0 },
      ],
    });
    expect(okValue(result).years).toHaveLength(1);
    expect(okValue(result).years[0]).toMatchObject({
      year: 2025,
      due: 200 * MILLION,
      paid: 80 * MILLION,
      outstanding: 120 * MILLION,
      overpaid: 0,
      notStated: [],
      figure: { indicator: "posyandu.fund-paid", text: "40.00", asOf: "2025-12-31", citations: [] },
    });
    expect(noticesOf(result)).toEqual([NO_NUMBER]);
  });

  it("does not take what nobody stated for unpaid", () => {
    const units = [unit("RW 01", [2025, 100 * MILLION]), { id: "RW 02" }, unit("RW 03", [2025, null], [2025, 5])];
    const { years, rows } = okValue(neighbourhoodFund(saliraExample, units, { year: 2025 }));
    expect(rows.slice(1)).toEqual([
      { unit: "RW 02", year: 2025, due: 100 * MILLION, paid: null, outstanding: null, overpaid: null },
      { unit: "RW 03", year: 2025, due: 100 * MILLION, paid: null, outstanding: null, overpaid: null },
    ]);
    expect(years[0]).toMatchObject({
      due: 300 * MILLION,
      paid: 100 * MILLION,
      outstanding: 0,
      notStated: ["RW 02", "RW 03"],
      figure: { text: "100.00", complete: { reported: 1, expected: 3 } },
    });
    const nothing = okValue(neighbourhoodFund(saliraExample, [{ id: "RW 01", payments: null }], { year: 2025 }));
    expect(nothing.years[0]).not.toHaveProperty("figure");
    expect(okValue(neighbourhoodFund(saliraExample, [], { year: 2025 }))).toMatchObject({ due: 0, rows: [] });
  });

  it("adds up instalments, and does not set what one unit got too much against another", () => {
    const units = [unit("RW 01", [2024, 70 * MILLION], [2024, 50 * MILLION]), unit("RW 02", [2024, 0])];
    const { years, rows } = okValue(neighbourhoodFund(saliraExample, units, { year: 2024 }));
    expect(rows[0]).toMatchObject({ paid: 120 * MILLION, outstanding: 0, overpaid: 20 * MILLION });
    expect(years[0]).toMatchObject({ paid: 120 * MILLION, outstanding: 100 * MILLION, overpaid: 20 * MILLION });
    expect(years[0]?.figure?.text).toBe("60.00");
  });

  it("covers all years of the rule, and no other", () => {
    const paid = ([2021, 2022, 2023, 2024, 2025, 2026] as const).map((year) => [year, MILLION] as const);
    const result = neighbourhoodFund(saliraExample, [unit("RW 01", ...paid)]);
    expect(okValue(result)).toMatchObject({ due: 400 * MILLION, paid: 4 * MILLION, outstanding: 396 * MILLION });
    expect(okValue(result).years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(okValue(result).rows.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(noticesOf(result)).toEqual([
      NO_NUMBER,
      { code: "posyandu.fund-payment-outside", path: ["units", 0, "payments", 0], facts: { year: 2021 } },
      { code: "posyandu.fund-payment-outside", path: ["units", 0, "payments", 5], facts: { year: 2026 } },
    ]);
    for (const year of [2021, 2026]) {
      expect(issuesOf(neighbourhoodFund(saliraExample, [], { year }))).toEqual([
        { code: "posyandu.fund-not-of-year", path: ["year"], facts: { year, first: 2022, last: 2025 } },
      ]);
    }
    expect(neighbourhoodFund(saliraExample, [], { year: 2022 }).ok).toBe(true);
  });

  it("takes the caller's rule as it is", () => {
    const rule: FlatFundRule = {
      ...saliraExample,
      amountPerUnit: 7,
      from: 2030,
      to: 2030,
      regulation: "Perwal 1/2030",
    };
    const result = neighbourhoodFund({ ...rule, confidence: "secondary" }, [unit("x", [2030, 3])]);
    expect(okValue(result)).toMatchObject({ due: 7, paid: 3, outstanding: 4, confidence: "secondary" });
    expect(noticesOf(result)).toEqual([]);
  });

  it("refuses what it cannot use", () => {
    const fault = (rule: Partial<FlatFundRule>, units: readonly unknown[] = [], year = 2022) =>
      faultsOf(neighbourhoodFund({ ...saliraExample, ...rule }, units as FundUnit[], { year }));
    expect(fault({ amountPerUnit: -1 })).toEqual(["rule.amountPerUnit posyandu.amount-negative"]);
    expect(fault({ amountPerUnit: 0.5 })).toEqual(["rule.amountPerUnit posyandu.amount-not-whole"]);
    expect(fault({ amountPerUnit: Number.NaN })).toEqual(["rule.amountPerUnit posyandu.amount-not-a-number"]);
    expect(fault({ amountPerUnit: untyped(null) })).toEqual(["rule.amountPerUnit posyandu.amount-missing"]);
    expect(fault({ amountPerUnit: untyped(undefined) })).toEqual(["rule.amountPerUnit posyandu.amount-missing"]);
    expect(fault({ amountPerUnit: 1e15 + 1 })).toEqual(["rule.amountPerUnit posyandu.amount-too-large"]);
    expect(neighbourhoodFund({ ...saliraExample, amountPerUnit: 1e15 }, [{ id: "x" }], { year: 2022 }).ok).toBe(true);
    expect(fault({ from: 2022.5 })).toEqual(["rule.from posyandu.year-not-usable"]);
    expect(fault({ to: untyped("2025") })).toEqual(["rule.to posyandu.year-not-usable"]);
    expect(fault({ to: 2021 })).toEqual(["rule.to posyandu.period-reversed"]);
    expect(fault({}, [], 20.5)).toEqual(["year posyandu.year-not-usable"]);
    expect(fault({}, [{ id: "a" }, { id: "" }, { id: "a" }, {}])).toEqual([
      "units.1.id posyandu.fund-unit-without-id",
      "units.2.id posyandu.fund-unit-repeated",
      "units.3.id posyandu.fund-unit-without-id",
    ]);
    const payments = [{ year: 2022, amount: -1 }, { year: "2022", amount: 1 }, { year: 2022 }];
    expect(fault({}, [{ id: "a", population: -1, payments }])).toEqual([
      "units.0.population law.count-negative",
      "units.0.payments.0.amount posyandu.amount-negative",
      "units.0.payments.1.year posyandu.year-not-usable",
      "units.0.payments.2.amount posyandu.amount-missing",
    ]);
    const many = Array.from({ length: 10 }, (_, i) => unit(`${i}`));
    expect(faultsOf(neighbourhoodFund({ ...saliraExample, amountPerUnit: 1e15 }, many, { year: 2022 }))).toEqual([
      " posyandu.fund-sum-too-large",
    ]);
    const paid = [unit("a", ...Array.from({ length: 10 }, () => [2022, 1e15] as const))];
    expect(faultsOf(neighbourhoodFund(saliraExample, paid, { year: 2022 }))).toEqual([" posyandu.fund-sum-too-large"]);
  });
});

describe("neighbourhoodFund, a pool by population", () => {
  const rule = (budget: number, deducted: number, more: Partial<PooledFundRule> = {}): PooledFundRule => ({
    ...sabanJuareExample,
    budgets: { 2026: { budget, deducted } },
    ...more,
  });
  const units = (population: Readonly<Record<string, number>>): FundUnit[] =>
    Object.entries(population).map(([id, people]) => ({
      id,
      population: people,
      payments: [{ year: 2026, amount: 0 }],
    }));
  const year = 2026;

  interface Case {
    readonly case: string;
    readonly budget: number;
    readonly deducted: number;
    readonly pool: number;
    readonly cut?: boolean;
    readonly population: Readonly<Record<string, number>>;
    readonly due: Readonly<Record<string, number>>;
  }
  it.each(readCases<{ cases: Case[] }>("funds").cases)("$case", ({ budget, deducted, pool, cut, population, due }) => {
    const result = neighbourhoodFund(rule(budget, deducted), units(population), { year });
    const { rows, outstanding } = okValue(result);
    expect(Object.fromEntries(rows.map((row) => [row.unit, row.due]))).toEqual(due);
    expect(rows.map((row) => row.unit)).toEqual(Object.keys(population));
    expect(okValue(result).due).toBe(pool);
    expect(outstanding).toBe(pool);
    const notice = { code: "posyandu.fund-pool-cut", facts: { year, rupiah: pool } };
    expect(noticesOf(result).slice(1)).toEqual(cut ? [notice] : []);
  });

  it("needs the year, its budget, and every population", () => {
    const two = units({ a: 1, b: 2 });
    expect(issuesOf(neighbourhoodFund(rule(100, 0), two))).toEqual([
      { code: "posyandu.fund-year-needed", path: ["year"], facts: { first: 2026 } },
    ]);
    expect(issuesOf(neighbourhoodFund(rule(100, 0), two, { year: 2025 }))).toEqual([
      { code: "posyandu.fund-not-of-year", path: ["year"], facts: { year: 2025, first: 2026, last: "-" } },
    ]);
    expect(issuesOf(neighbourhoodFund(rule(100, 0), two, { year: 2027 }))).toEqual([
      { code: "posyandu.fund-budget-missing", path: ["rule", "budgets"], facts: { year: 2027 } },
    ]);
    for (const population of [null, undefined]) {
      const lacking = [...two, { id: "c", population }];
      expect(faultsOf(neighbourhoodFund(rule(100, 0), lacking, { year }))).toEqual([
        "units.2.population posyandu.fund-population-missing",
      ]);
    }
    expect(faultsOf(neighbourhoodFund(rule(100, 0), units({ a: 0, b: 0 }), { year }))).toEqual([
      "units law.not-computable",
    ]);
    expect(faultsOf(neighbourhoodFund(rule(100, 0), [], { year }))).toEqual(["units law.not-computable"]);
    const paid = neighbourhoodFund(rule(100, 0), [{ id: "a", population: 1, payments: [{ year: 2030, amount: 1 }] }], {
      year,
    });
    expect(noted(paid)).toEqual(["posyandu.fund-regulation-not-known"]);
  });

  it("refuses a budget or a percentage that is none", () => {
    const fault = (more: Partial<PooledFundRule>) =>
      faultsOf(neighbourhoodFund(rule(100, 0, more), units({ a: 1 }), { year }));
    for (const poolPercent of [-1, 100.1, Number.NaN, 5.00001, untyped("5")]) {
      expect(fault({ poolPercent })).toEqual(["rule.poolPercent posyandu.share-not-usable"]);
    }
    expect(fault({ budgets: { 2026: { budget: 100, deducted: 101 } } })).toEqual([
      "rule.budgets.2026.deducted posyandu.fund-deducted-above-budget",
    ]);
    expect(fault({ budgets: { 2026: { budget: -1, deducted: 0.5 } } })).toEqual([
      "rule.budgets.2026.budget posyandu.amount-negative",
      "rule.budgets.2026.deducted posyandu.amount-not-whole",
      "rule.budgets.2026.deducted posyandu.fund-deducted-above-budget",
    ]);
    expect(fault({ budgets: { next: { budget: 1, deducted: 0 } } })).toEqual([
      "rule.budgets.next posyandu.year-not-usable",
    ]);
    const due = (poolPercent: number) =>
      okValue(neighbourhoodFund(rule(1_000_000, 0, { poolPercent }), units({ a: 1 }), { year })).due;
    expect([due(0), due(100), due(0.0001), due(5.5555)]).toEqual([0, 1_000_000, 1, 55_555]);
  });

  const people = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer({ min: 0, max: 500_000 })), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 12,
  });
  property.prop([fc.integer({ min: 0, max: 1e13 }), people])(
    "gives away the whole pool, everybody within a rupiah of the exact share, whatever the order",
    (budget, list) => {
      if (list.every(([, population]) => population === 0)) return;
      const share = (of: typeof list) =>
        okValue(
          neighbourhoodFund(
            rule(budget, 0),
            of.map(([id, population]) => ({ id, population })),
            { year },
          ),
        ).rows;
      const rows = share(list);
      const pool = BigInt(budget) / BigInt(20);
      const all = BigInt(list.reduce((sum, [, population]) => sum + population, 0));
      expect(rows.reduce((sum, { due }) => sum + BigInt(due), BigInt(0))).toBe(pool);
      for (const [i, [, population]] of list.entries()) {
        const off = BigInt(rows[i]?.due ?? -1) * all - pool * BigInt(population);
        expect(off < all && -off < all).toBe(true);
      }
      const byUnit = (some: typeof rows) => new Map(some.map(({ unit: id, due }) => [id, due]));
      expect(byUnit(share([...list].reverse()))).toEqual(byUnit(rows));
    },
  );
});
