/* Whole rupiah, shared out to the last one. Products of a pool and a population leave the safe integers: BigInt. */
import type { Issue } from "../foundation/result.js";
import type { FundBudget } from "./funds-rule.js";

/** A million billion rupiah: beyond any budget of the state, and a safe integer. */
const MOST_RUPIAH = 1e15;

type Path = readonly (string | number)[];

/** Why a value is no amount of whole rupiah; nothing when it is one. */
export function amountFault(path: Path, value: unknown): Issue | undefined {
  if (value === undefined || value === null) return { code: "posyandu.amount-missing", path };
  if (typeof value !== "number" || Number.isNaN(value)) return { code: "posyandu.amount-not-a-number", path };
  if (value < 0) return { code: "posyandu.amount-negative", path, facts: { value } };
  if (!Number.isInteger(value)) return { code: "posyandu.amount-not-whole", path, facts: { value } };
  return value > MOST_RUPIAH ? { code: "posyandu.amount-too-large", path, facts: { maximum: MOST_RUPIAH } } : undefined;
}

/** Percentages have at most four decimals, so that in ten-thousandths they are whole. */
const SCALE = 10_000;

/** Why a value is no percentage of 0 to 100 with at most four decimals. */
export function shareFault(path: Path, value: unknown): Issue | undefined {
  const isShare = typeof value === "number" && value >= 0 && value <= 100;
  return isShare && Math.round(value * SCALE) / SCALE === value
    ? undefined
    : { code: "posyandu.share-not-usable", path };
}

/** The pool of a budget, cut to whole rupiah: nobody can share out what is not there. */
export function poolOf({ budget, deducted }: FundBudget, percent: number): { rupiah: number; exact: boolean } {
  const top = BigInt(budget - deducted) * BigInt(Math.round(percent * SCALE));
  const whole = BigInt(100 * SCALE);
  return { rupiah: Number(top / whole), exact: top % whole === BigInt(0) };
}

/** Somebody who takes part in a pool. */
export interface Sharer {
  readonly id: string;
  readonly population: number;
}

/**
 * Shares a pool by population, by largest remainder: everybody gets the whole rupiah of the exact share, and what is left
 * goes one by one to the largest remainders, of equal ones to the first by id. The parts add up to the pool.
 */
export function shareByPopulation(pool: number, sharers: readonly Sharer[]): ReadonlyMap<string, number> {
  const total = BigInt(sharers.reduce((sum, { population }) => sum + population, 0));
  const parts = sharers.map(({ id, population }) => {
    const top = BigInt(pool) * BigInt(population);
    return { id, rupiah: Number(top / total), rest: top % total };
  });
  const left = pool - parts.reduce((sum, { rupiah }) => sum + rupiah, 0);
  const byRest = [...parts].sort((a, b) => (a.rest === b.rest ? (a.id < b.id ? -1 : 1) : a.rest > b.rest ? -1 : 1));
  const favoured = new Set(byRest.slice(0, left).map(({ id }) => id));
  return new Map(parts.map(({ id, rupiah }) => [id, rupiah + (favoured.has(id) ? 1 : 0)]));
}
