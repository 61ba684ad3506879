import type { EncodedTable } from "../table.js";

/** One table as it is stored: row `r` is the interval from month `r`. */
export interface EncodedVelocityTable extends EncodedTable {
  /** How many months its intervals last. */
  readonly months: number;
  /**
   * What WHO added to every increment of boys and of girls before modelling, so that a loss can be modelled too. It is
   * part of the published model: thresholds without it are several hundred grams off.
   */
  readonly delta: readonly [male: number, female: number];
}
