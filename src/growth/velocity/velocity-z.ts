import { zOfCentile } from "../centile.js";
import { plainMeasurement, plainZ } from "../lms.js";
import { rowAt, type VelocityKey, type VelocityRow } from "./tables.js";

/** z of an increment in a row: `(((increment + delta) / M)^L - 1) / (S L)`; NaN where the model ends. */
export function zInRow({ l, m, s, delta }: VelocityRow, increment: number): number {
  const y = increment + delta;
  // A loss of delta is the end of the model; with a negative L its z would be minus infinity.
  if (!(y > 0 || (y === 0 && l > 0)) || y === Number.POSITIVE_INFINITY) return Number.NaN;
  return plainZ(y, l, m, s);
}

/** The increment at z in a row. Where the model has ended WHO prints -delta: 0 for length and head. */
export function incrementInRow({ l, m, s, delta }: VelocityRow, z: number): number {
  if (1 + l * s * z <= 0) return l > 0 ? 0 - delta : Number.NaN;
  return plainMeasurement(z, l, m, s) - delta;
}

/**
 * The z-score of an increment against the WHO growth velocity tables of 2009, not rounded.
 *
 * @param key - measure, sex and an interval of the tables in whole months (weight: 1 month up to 12 months of age, and
 * 2, 3, 4 or 6 months up to 24; length: 2, 3, 4 or 6 up to 24; head: 2 or 3 up to 12, 4 or 6 up to 24)
 * @param increment - what was gained, in grams (weight) or cm; negative for a loss
 * @returns the z-score; NaN when no table has the interval, or for a loss beyond what the tables model: any loss of
 * length or head circumference, 350 to 800 g of weight
 * @throws RangeError for an unknown measure
 * @example
 * ```ts
 * import { velocityZ } from "tatasehat/growth/velocity";
 * const key = { measure: "weight", sex: "male", fromMonth: 3, toMonth: 4 };
 * velocityZ(key, 837).toFixed(2); //=> "1.00"
 * velocityZ(key, 219).toFixed(2); //=> "-2.00"
 * ```
 */
export function velocityZ(key: VelocityKey, increment: number): number {
  const row = rowAt(key);
  return row === undefined ? Number.NaN : zInRow(row, increment);
}

/**
 * The increment that has a z-score: the inverse of {@link velocityZ}.
 *
 * @param key - measure, sex and an interval of the tables in whole months
 * @param zScore - the z-score
 * @returns grams or cm, not rounded; where the model has ended the largest loss that it knows (none of length or head),
 * as WHO prints it; NaN when no table has the interval
 * @throws RangeError for an unknown measure
 * @example
 * ```ts
 * import { incrementAt } from "tatasehat/growth/velocity";
 * incrementAt({ measure: "weight", sex: "male", fromMonth: 3, toMonth: 4 }, -2).toFixed(0); //=> "219"
 * ```
 */
export function incrementAt(key: VelocityKey, zScore: number): number {
  const row = rowAt(key);
  return row === undefined ? Number.NaN : incrementInRow(row, zScore);
}

/**
 * The increment that a given percentage of healthy children does not reach.
 *
 * @param key - measure, sex and an interval of the tables in whole months
 * @param percentage - the centile, above 0 and below 100
 * @returns grams or cm, not rounded; NaN when no table has the interval or the centile is none
 * @throws RangeError for an unknown measure
 * @example
 * ```ts
 * import { incrementAtCentile } from "tatasehat/growth/velocity";
 * incrementAtCentile({ measure: "weight", sex: "male", fromMonth: 3, toMonth: 4 }, 5).toFixed(0); //=> "285"
 * ```
 */
export function incrementAtCentile(key: VelocityKey, percentage: number): number {
  return percentage > 0 && percentage < 100 ? incrementAt(key, zOfCentile(percentage)) : Number.NaN;
}
