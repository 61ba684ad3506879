import type { Sex } from "../growth/index.js";
import type { KbmVariant } from "./kbm.js";

/**
 * What a weighing says of the month: B first weighing, O not weighed the month before, N gained, T did not gain. The four
 * exclude each other and make up D.
 */
export type WeightStatus = "B" | "O" | "N" | "T";

/** What a health worker saw on the card: the curve keeps to its line or rises above it, or it does not. */
export type LineReading = "follows" | "rises" | "flat" | "falls" | "crosses-down" | "in-doubt";

/** The rule that gave a weighing its status. */
export type DecidedBy = "first-weighing" | "no-weighing-last-month" | "growth-line" | "kbm";

/** What is wrong with a weighing, or why it has no status. */
export type WeighingProblem =
  | "not-weighed"
  | "date-unusable"
  | "before-birth"
  | "after-as-of"
  | "weight-unusable"
  | "birth-weight"
  | "same-month"
  | "repeated"
  | "weights-conflict"
  | "weight-out-of-range"
  | "check-again"
  | "previous-weight-unusable"
  | "age-unknown"
  | "no-kbm-at-age"
  | "sex-unknown";

/** Why a child is to be referred (KIA book 2023, page 54). */
export type WeightReferral = "T" | "2T" | "BGM" | "above-orange-line";

/** One weighing of one child. */
export interface Weighing {
  /** YYYY-MM-DD. */
  readonly measuredOn: string;
  /** Kilograms; null when the child was not weighed. */
  readonly weightKg?: number | null | undefined;
  /** How the curve was read on the card, where somebody read it. */
  readonly line?: LineReading | null | undefined;
}

/** A child with its weighings, in any order. */
export interface WeighedChild {
  readonly sex?: Sex | null | undefined;
  /** YYYY-MM-DD. */
  readonly bornOn?: string | null | undefined;
  /** Kilograms. */
  readonly birthWeightKg?: number | null | undefined;
  /** Whether the child was weighed in the programme before the first weighing listed; unknown is taken as not. */
  readonly weighedBefore?: boolean | null | undefined;
  readonly weighings: readonly Weighing[];
}

/** How weighings are judged. */
export interface WeightStatusOptions {
  /** The day whose rule applies, YYYY-MM-DD; weighings after it are not judged. By default the last weighing's date. */
  readonly asOf?: string | undefined;
  /** Which form of the minimum gain; by default A for boys and B for girls. */
  readonly kbm?: KbmVariant | "by-sex" | undefined;
  /** Whether the birth weight is a point to draw the next month's line from (it is, by default). */
  readonly birthWeightCounts?: boolean | undefined;
}
