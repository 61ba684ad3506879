import { faults } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { type Confidence, compute, type Figure } from "../law/index.js";
import { poolOf, shareByPopulation } from "./funds-amounts.js";
import { type FundUnit, ruleFaults, unitFaults } from "./funds-input.js";
import type { FundRule } from "./funds-rule.js";
import { yearFault } from "./organisation-input.js";
import { shareOf } from "./organisation-share.js";

/** A unit's money of one year, in whole rupiah; null where it is not known. */
export interface FundRow {
  readonly unit: string;
  readonly year: number;
  readonly due: number;
  readonly paid: number | null;
  /** Due less paid, never below 0. */
  readonly outstanding: number | null;
  /** Paid beyond what is due. */
  readonly overpaid: number | null;
}

/** All units in one year. */
export interface FundYear {
  readonly year: number;
  /** What is due to all units. */
  readonly due: number;
  /** What is known to be paid. */
  readonly paid: number;
  /** Of the units whose payments are known; units that were paid too much do not lower it. */
  readonly outstanding: number;
  readonly overpaid: number;
  /** Units whose payment is not known. */
  readonly notStated: readonly string[];
  /** Paid of due, over the units that are known; absent where it is known of none or nothing is due. */
  readonly figure?: Figure;
}

/** What a fund owes, has paid and still owes. */
export interface NeighbourhoodFund {
  readonly years: readonly FundYear[];
  /** By year, then in the order of the units. */
  readonly rows: readonly FundRow[];
  /** Sums over the years, with the same meaning. */
  readonly due: number;
  readonly paid: number;
  readonly outstanding: number;
  readonly overpaid: number;
  readonly confidence: Confidence;
}

/**
 * What a local fund owes to the neighbourhoods (RW) or kelurahan, what was paid and what is outstanding, in whole rupiah.
 *
 * The rule is the caller's data. A flat rule owes every unit the same; a pool is percent of the budget less what is
 * deducted, shared by population with the largest remainders, ties by id, so that the parts add up to the pool.
 *
 * @param rule - amounts, years and source; `saliraExample` and `sabanJuareExample` show both kinds
 * @param units - the units with their payments; a year without any is not known, and not taken for unpaid
 * @param options - `year`, to look at one year; needed where the rule names no last year
 * @returns a row for each unit and year, and sums; an issue for unusable data or a year in which the rule does not apply;
 *   notices for a rule without a number, and for payments outside its years, which are not counted
 * @example
 * ```ts
 * import { neighbourhoodFund, saliraExample } from "tatasehat/posyandu";
 * const units = [
 *   { id: "RW 01", payments: [{ year: 2025, amount: 80_000_000 }] },
 *   { id: "RW 02", payments: [{ year: 2025, amount: 0 }] },
 * ];
 * const fund = neighbourhoodFund(saliraExample, units, { year: 2025 });
 * fund.ok && [fund.value.due, fund.value.paid, fund.value.outstanding]; //=> [200000000, 80000000, 120000000]
 * fund.ok && fund.value.years[0].figure?.text; //=> "40.00"
 * ```
 */
export function neighbourhoodFund(
  rule: FundRule,
  units: readonly FundUnit[],
  options: { readonly year?: number | undefined } = {},
): Result<NeighbourhoodFund> {
  const issues = [
    ...ruleFaults(rule),
    ...unitFaults(units),
    ...faults(options.year === undefined ? undefined : yearFault(["year"], options.year)),
  ];
  if (issues.length > 0) return failure(...issues);
  const years = yearsOf(rule, options.year);
  if ("code" in years) return failure(years);

  const notices = noticesOn(rule, units);
  const tables: FundRow[][] = [];
  for (const year of years) {
    const due = duesOf(rule, units, year, notices);
    if ("code" in due) return failure(due);
    tables.push(units.map((unit) => rowOf(unit, year, due.get(unit.id) ?? 0)));
  }
  const sums = tables.map((rows, i) => sumUp(years[i] as number, rows));
  const total = (part: "due" | "paid" | "outstanding" | "overpaid") => sums.reduce((all, year) => all + year[part], 0);
  const value: NeighbourhoodFund = {
    years: sums,
    rows: tables.flat(),
    due: total("due"),
    paid: total("paid"),
    outstanding: total("outstanding"),
    overpaid: total("overpaid"),
    confidence: rule.confidence,
  };
  if (!Number.isSafeInteger(value.due) || !Number.isSafeInteger(value.paid)) {
    return failure({ code: "posyandu.fund-sum-too-large" });
  }
  return success(value, notices);
}

function yearsOf({ from, to }: FundRule, year: number | undefined): readonly number[] | Issue {
  if (year !== undefined) {
    const isValid = from <= year && (to === null || year <= to);
    const facts = { year, first: from, last: to ?? "-" };
    return isValid ? [year] : { code: "posyandu.fund-not-of-year", path: ["year"], facts };
  }
  if (to === null) return { code: "posyandu.fund-year-needed", path: ["year"], facts: { first: from } };
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** What each unit is owed in a year, by its id. */
function duesOf(
  rule: FundRule,
  units: readonly FundUnit[],
  year: number,
  notices: Notice[],
): ReadonlyMap<string, number> | Issue {
  if (rule.kind === "flat") return new Map(units.map(({ id }) => [id, rule.amountPerUnit]));
  const budget = rule.budgets[year];
  if (budget === undefined) {
    return { code: "posyandu.fund-budget-missing", path: ["rule", "budgets"], facts: { year } };
  }
  const unknown = units.findIndex(({ population }) => population === undefined || population === null);
  // One population that is not known leaves every share open.
  if (unknown >= 0) return { code: "posyandu.fund-population-missing", path: ["units", unknown, "population"] };
  const sharers = units.map(({ id, population }) => ({ id, population: population as number }));
  if (sharers.every(({ population }) => population === 0)) {
    return { code: "law.not-computable", path: ["units"] };
  }
  const { rupiah, exact } = poolOf(budget, rule.poolPercent);
  if (!exact) notices.push({ code: "posyandu.fund-pool-cut", facts: { year, rupiah } });
  return shareByPopulation(rupiah, sharers);
}

function rowOf({ id, payments }: FundUnit, year: number, due: number): FundRow {
  const own = (payments ?? []).filter((payment) => payment.year === year).map(({ amount }) => amount);
  if (own.length === 0 || own.includes(null)) {
    return { unit: id, year, due, paid: null, outstanding: null, overpaid: null };
  }
  const paid = own.reduce<number>((sum, amount) => sum + (amount as number), 0);
  return { unit: id, year, due, paid, outstanding: Math.max(0, due - paid), overpaid: Math.max(0, paid - due) };
}

function sumUp(year: number, rows: readonly FundRow[]): FundYear {
  const known = rows.filter(({ paid }) => paid !== null);
  const sum = (among: readonly FundRow[], part: "due" | "paid" | "outstanding" | "overpaid") =>
    among.reduce((all, row) => all + (row[part] ?? 0), 0);
  const named = shareOf("posyandu.fund-paid", { id: "Dana yang dibayarkan", en: "Fund paid out" });
  const figure = compute(
    named,
    { numerator: sum(known, "paid"), denominator: sum(known, "due") },
    { asOf: `${year}-12-31`, complete: { reported: known.length, expected: rows.length } },
  );
  return {
    year,
    due: sum(rows, "due"),
    paid: sum(known, "paid"),
    outstanding: sum(known, "outstanding"),
    overpaid: sum(known, "overpaid"),
    notStated: rows.filter(({ paid }) => paid === null).map(({ unit }) => unit),
    ...(figure.ok && { figure: figure.value }),
  };
}

function noticesOn(rule: FundRule, units: readonly FundUnit[]): Notice[] {
  const notices: Notice[] = [];
  if (rule.regulation === null) notices.push({ code: "posyandu.fund-regulation-not-known", facts: { fund: rule.id } });
  units.forEach(({ payments }, i) => {
    (payments ?? []).forEach(({ year }, j) => {
      if (rule.from <= year && (rule.to === null || year <= rule.to)) return;
      notices.push({ code: "posyandu.fund-payment-outside", path: ["units", i, "payments", j], facts: { year } });
    });
  });
  return notices;
}
