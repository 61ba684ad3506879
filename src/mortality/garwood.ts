import { normalQuantile } from "../foundation/statistics.js";
import { meanWithLowerTail, meanWithUpperTail } from "./poisson-tails.js";

/** The limits of a count. */
export interface CountLimits {
  /** 0 for a count of 0. */
  readonly lower: number;
  readonly upper: number;
}

/** More deaths than Indonesia has people are no count of deaths. */
export const MOST_DEATHS = 1e9;

/**
 * The exact (Garwood) confidence limits of a count that is taken as Poisson: half the chi-square quantile of half of
 * 1 − level with twice the count as degrees of freedom, and half that of the rest with two more.
 *
 * Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936) 437–442.
 *
 * @param count - events, a whole number from 0 to 1,000,000,000
 * @param level - the confidence, above 0 and below 1; 0.95 by default
 * @returns the limits in events; the lower one of no event is 0, the upper one never is
 * @throws RangeError when the count or the level is none
 * @example
 * ```ts
 * import { garwood } from "tatasehat/mortality";
 * const { lower, upper } = garwood(9);
 * [lower.toFixed(3), upper.toFixed(3)]; //=> ["4.115", "17.085"]
 * garwood(0).upper.toFixed(3); //=> "3.689"
 * ```
 */
export function garwood(count: number, level = 0.95): CountLimits {
  if (!(Number.isInteger(count) && count >= 0 && count <= MOST_DEATHS)) {
    throw new RangeError("count must be a whole number from 0 to 1,000,000,000");
  }
  if (!(level > 0 && level < 1)) throw new RangeError("level must be above 0 and below 1");
  const tail = (1 - level) / 2;
  const z = normalQuantile(tail);
  return { lower: count === 0 ? 0 : meanWithUpperTail(count, tail, z), upper: meanWithLowerTail(count, tail, -z) };
}
