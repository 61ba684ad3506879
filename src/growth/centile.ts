import { normalCdf, normalQuantile } from "../foundation/statistics.js";

/**
 * The centile of a z-score.
 *
 * @param zScore - the z-score
 * @returns the centile, 0 to 100
 * @example
 * ```ts
 * import { centile } from "tatasehat/growth";
 * centile(0); //=> 50
 * ```
 */
export function centile(zScore: number): number {
  return 100 * normalCdf(zScore);
}

/**
 * The z-score of a centile.
 *
 * @param percentage - the centile, 0 to 100
 * @returns the z-score; infinite at 0 and 100, NaN outside
 * @example
 * ```ts
 * import { zOfCentile } from "tatasehat/growth";
 * zOfCentile(50); //=> 0
 * ```
 */
export function zOfCentile(percentage: number): number {
  return normalQuantile(percentage / 100);
}
