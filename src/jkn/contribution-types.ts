import type { FiscalCapacity, JknClass } from "./parameters.js";
import type { Grounds } from "./rules.js";
import type { JknSegment, Payer } from "./segments.js";

/** Whose contribution is asked. */
export interface ContributionInput {
  /** Any spelling that `findSegment` understands. */
  readonly segment: JknSegment | (string & {});
  /** Who hands over the member's share; by default whoever the segment names first. */
  readonly payer?: Payer | undefined;
  /** The class of ward; needed for independent members and non-workers. */
  readonly class?: JknClass | 1 | 2 | 3 | undefined;
  /** Whole rupiah: pay of a wage earner, pension of a pensioner, basic pay III/a (14 years) for a veteran. */
  readonly monthlyPay?: number | undefined;
  /** Of the place of work, in rupiah; a fraction is cut off, as BPJS does. */
  readonly minimumWage?: number | undefined;
  /** People covered; for wage earners the worker counts as one of them. Default 1. */
  readonly members?: number | undefined;
  /** Parents and parents-in-law of a wage earner, who cost extra however small the family is. Default 0. */
  readonly additionalMembers?: number | undefined;
  /** Of the province, for the split of the contribution for PBI from 2021 on. */
  readonly fiscalCapacity?: FiscalCapacity | undefined;
  /** Non-workers who pay by pension or are paid for by government, instead of by class. */
  readonly nonWorker?: "pensioner" | "veteran" | undefined;
}

/** Who bears the contribution, in whole rupiah a month; together they are the total. Null where the split is not known. */
export interface ContributionShares {
  readonly employer: number;
  readonly worker: number;
  readonly member: number;
  /** Central government. */
  readonly government: number | null;
  /** Province and regency together: which of them bears the aid could not be verified. */
  readonly region: number | null;
  readonly donor: number;
}

/** The contribution of one month. */
export interface Contribution extends Grounds {
  readonly segment: JknSegment;
  readonly payer: Payer;
  readonly class?: JknClass;
  readonly members: number;
  /** Whole rupiah a month for all members together. */
  readonly total: number;
  readonly shares: ContributionShares;
  /** The pay that counted, and what bounded it. */
  readonly base?: { readonly rupiah: number; readonly boundedBy: "ceiling" | "minimum-wage" | null };
  /** How many members were charged beyond the covered family. */
  readonly chargedMembers?: number;
}

/** The input once segment, payer and number of members are settled. */
export type Settled = ContributionInput & { readonly payer: Payer; readonly members: number };

/** What the kinds of contribution differ in. */
export type Draft = Pick<Contribution, "class" | "total" | "shares" | "base" | "chargedMembers">;

export const NOBODY: ContributionShares = { employer: 0, worker: 0, member: 0, government: 0, region: 0, donor: 0 };
