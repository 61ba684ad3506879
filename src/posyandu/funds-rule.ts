/* A local fund as its rule has it. The rule is the caller's: amounts, shares and years stand in data, never in a formula. */
import type { Bilingual } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";

/** What every rule of a fund says of itself. */
export interface FundRuleBase {
  readonly id: string;
  readonly name: Bilingual;
  /** To whom it is paid. */
  readonly unit: "rw" | "kelurahan";
  /** The first year, and the last; null while no end is known. */
  readonly from: number;
  readonly to: number | null;
  /** The regulation behind it as printed; null where no number was found. */
  readonly regulation: string | null;
  readonly confidence: Confidence;
  readonly source: Bilingual;
}

/** The same amount for every unit. */
export interface FlatFundRule extends FundRuleBase {
  readonly kind: "flat";
  /** Whole rupiah per unit and year. */
  readonly amountPerUnit: number;
}

/** The budget of a year from which a pool is taken, in whole rupiah. */
export interface FundBudget {
  /** The regional budget (APBD). */
  readonly budget: number;
  /** What is taken off first, such as the special allocation fund (DAK). */
  readonly deducted: number;
}

/** A pool out of the budget, shared by population. */
export interface PooledFundRule extends FundRuleBase {
  readonly kind: "pool-by-population";
  /** Percent of the budget less what is deducted, at most four decimals. */
  readonly poolPercent: number;
  /** By year. */
  readonly budgets: Readonly<Record<string, FundBudget>>;
}

/** The rule of a local fund. */
export type FundRule = FlatFundRule | PooledFundRule;

const CILEGON_PRESS: Bilingual = { id: "pers, 5 Desember 2025", en: "press, 5 December 2025" };

/**
 * Salira of the city of Cilegon, as an example of a rule: Rp100,000,000 per RW and year, 2022 to 2025. No number of a
 * regulation was found.
 */
export const saliraExample: FlatFundRule = {
  id: "salira",
  name: { id: "Salira", en: "Salira" },
  kind: "flat",
  unit: "rw",
  amountPerUnit: 100_000_000,
  from: 2022,
  to: 2025,
  regulation: null,
  confidence: "verified-in-source",
  source: CILEGON_PRESS,
};

/**
 * Saban Juare, which replaced Salira in 2026: 5 % of the budget less the special allocation fund, shared by the population
 * of the kelurahan. The budgets are for the caller to add; no number of a regulation was found.
 */
export const sabanJuareExample: PooledFundRule = {
  id: "saban-juare",
  name: { id: "Saban Juare", en: "Saban Juare" },
  kind: "pool-by-population",
  unit: "kelurahan",
  poolPercent: 5,
  budgets: {},
  from: 2026,
  to: null,
  regulation: null,
  confidence: "verified-in-source",
  source: CILEGON_PRESS,
};
