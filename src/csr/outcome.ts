import type { Bilingual, Citation, Notice } from "../foundation/result.js";
import type { Figure } from "../law/index.js";
import type { LeftoverReason } from "./leftover.js";
import type { PledgeMeasure } from "./measure.js";
import type { Programme } from "./types.js";

/** How pledges are shared out: in order of urgency, or so that as many units as possible are filled. */
export type AllocationStrategy = "priority" | "max-coverage";

/** A part of a pledge that is proposed for a need; somebody has to decide it. */
export interface ProposedAllocation {
  readonly pledge: string;
  readonly need: string;
  /** In the need's units, whole. */
  readonly quantity: number;
  /** Whole rupiah, for money. */
  readonly amountRp?: number;
}

/** How much of a need for JKN the proposals cover, in both ways of counting. */
export interface CoverShares {
  /** People who are paid for, each for the months of the pledge that pays; different pledges may mean the same people. */
  readonly people: number;
  readonly personMonths: number;
  readonly peopleShare: Figure | null;
  readonly personYearShare: Figure | null;
}

/** What came of a need. Its gaps are null where nobody knows its quantity. */
export interface NeedOutcome {
  readonly need: string;
  readonly programme: Programme;
  readonly region: string;
  readonly item: string;
  readonly unit?: Bilingual;
  /** Missing before the proposals: required less available, realised, and allocated but not yet realised. */
  readonly gapBefore: number | null;
  readonly allocated: number;
  /** What the proposals leave. */
  readonly gapAfterPledges: number | null;
  /** What is missing of what is really there: no promise counts. */
  readonly gapAfterRealisation: number | null;
  /** Whole rupiah for the gap after pledges; null without a price or a quantity. */
  readonly costAfterPledges: number | null;
  readonly from: readonly ProposedAllocation[];
  /** Of a need for JKN whose people are counted. */
  readonly cover?: CoverShares;
}

/** What came of a pledge, in its own measure: pledged is used, allocated and left over together. */
export interface PledgeOutcome {
  readonly pledge: string;
  readonly donor: string;
  readonly measure: PledgeMeasure;
  readonly item?: string;
  readonly unit?: string;
  readonly pledged: number;
  /** Used up by earlier allocations. */
  readonly used: number;
  readonly allocated: number;
  readonly left: number;
  /** Why something is left, the most telling first. */
  readonly reasons: readonly LeftoverReason[];
  /** The clause behind the first reason that has one. */
  readonly citation?: Citation;
}

/** The units of one item that are missing and filled, over all needs whose quantity is known. */
export interface ItemOutcome {
  readonly item: string;
  readonly unit?: Bilingual;
  readonly gapBefore: number;
  readonly filled: number;
  /** Whether no other sharing of the same pledges fills more; only max-coverage says so. */
  readonly isMost: boolean | null;
}

/** One step of the sharing: a code with its facts, which `describe` puts into words. */
export type TraceStep = Notice;

/** What the pledges do for the needs. Every list is in the order of ids, but for proposals and trace. */
export interface AllocationOutcome {
  readonly strategy: AllocationStrategy;
  readonly asOf: string;
  /** In the order in which they were made. */
  readonly allocations: readonly ProposedAllocation[];
  readonly needs: readonly NeedOutcome[];
  readonly pledges: readonly PledgeOutcome[];
  readonly items: readonly ItemOutcome[];
  /** Needs that nobody has counted: skipped, and in no total. */
  readonly unknownNeeds: readonly string[];
  /** Pledges that wait for an answer: whether the donor's own workers are registered, or what its words mean. */
  readonly toAsk: readonly string[];
  readonly trace: readonly TraceStep[];
}
