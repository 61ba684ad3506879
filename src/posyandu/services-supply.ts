/* What posyandu have and for how many children: measuring kits, and posyandu per hundred under-fives. */
import { faults } from "../foundation/records.js";
import { failure, type Result, success } from "../foundation/result.js";
import { compute, type Figure } from "../law/index.js";
import { neededCountFault } from "./organisation-input.js";
import { shareOf } from "./organisation-share.js";
import { recordFault } from "./records.js";

/** Kits needed, and those missing or those held; the third follows. */
export type KitCounts =
  | { readonly needed: number; readonly missing: number; readonly held?: undefined }
  | { readonly needed: number; readonly held: number; readonly missing?: undefined };

/** How many kits are there, and what share of the need that is. */
export interface KitCoverage {
  readonly needed: number;
  readonly held: number;
  /** Never below 0. */
  readonly missing: number;
  readonly figure: Figure;
}

/**
 * The coverage of measuring kits, from what is needed and what is missing (or held).
 *
 * @param counts - whole kits: `needed`, and `missing` or `held`
 * @param options - `asOf`, the day of the counts, YYYY-MM-DD
 * @returns held, missing and the share held; an issue for unusable counts, more missing than needed, or nothing needed
 * @example
 * ```ts
 * import { kitCoverage } from "tatasehat/posyandu";
 * // Anthropometry kits of the city of Cilegon, 2023.
 * const kits = kitCoverage({ needed: 389, missing: 289 }, { asOf: "2023-12-31" });
 * kits.ok && [kits.value.held, kits.value.figure.text]; //=> [100, "25.71"]
 * ```
 */
export function kitCoverage(counts: KitCounts, options: { readonly asOf: string }): Result<KitCoverage> {
  const fault = recordFault([], counts);
  if (fault !== undefined) return failure(fault);
  const { needed } = counts;
  const [part, count] =
    counts.missing === undefined ? (["held", counts.held] as const) : (["missing", counts.missing] as const);
  const issues = faults(neededCountFault(["needed"], needed), neededCountFault([part], count));
  if (issues.length > 0) return failure(...issues);
  const held = part === "held" ? count : needed - count;
  if (held < 0) {
    return failure({ code: "posyandu.parts-above-total", path: ["missing"], facts: { sum: count, total: needed } });
  }
  const named = shareOf("posyandu.kit-coverage", {
    id: "Ketersediaan kit antropometri",
    en: "Anthropometry kits held",
  });
  const figure = compute(named, { numerator: held, denominator: needed }, options);
  if (!figure.ok) return figure;
  const missing = Math.max(0, needed - held);
  return success({ needed, held, missing, figure: figure.value }, figure.notices);
}

/** Posyandu and the children they serve. */
export interface PosyanduRatioCounts {
  readonly posyandu: number;
  /** Aged 0 to 11 months. */
  readonly infants: number;
  /** Aged 12 to 59 months. */
  readonly children12To59Months: number;
}

/** Posyandu against under-fives, both ways. */
export interface PosyanduRatio {
  readonly underFives: number;
  /** Posyandu per 100 under-fives. */
  readonly perHundred: Figure;
  /** Under-fives per posyandu. */
  readonly underFivesPerPosyandu: Figure;
}

/**
 * Posyandu per hundred under-fives, and under-fives per posyandu.
 *
 * @param counts - whole posyandu, infants of 0-11 months, children of 12-59 months
 * @param options - `asOf`, the day of the counts, YYYY-MM-DD
 * @returns both figures; an issue for unusable counts, or where there is no posyandu or no under-five
 * @example
 * ```ts
 * import { posyanduRatio } from "tatasehat/posyandu";
 * // The kecamatan of Kramatmulya, July 2021.
 * const ratio = posyanduRatio({ posyandu: 51, infants: 887, children12To59Months: 4011 }, { asOf: "2021-07-31" });
 * ratio.ok && [ratio.value.perHundred.text, ratio.value.underFivesPerPosyandu.text]; //=> ["1.04", "96.0"]
 * ```
 */
export function posyanduRatio(counts: PosyanduRatioCounts, options: { readonly asOf: string }): Result<PosyanduRatio> {
  const fault = recordFault([], counts);
  if (fault !== undefined) return failure(fault);
  const { posyandu, infants, children12To59Months } = counts;
  const issues = faults(
    neededCountFault(["posyandu"], posyandu),
    neededCountFault(["infants"], infants),
    neededCountFault(["children12To59Months"], children12To59Months),
    posyandu === 0 ? { code: "law.not-computable", path: ["posyandu"] } : undefined,
  );
  if (issues.length > 0) return failure(...issues);
  const underFives = infants + children12To59Months;
  const perHundred = compute(
    shareOf(
      "posyandu.per-hundred-under-fives",
      { id: "Posyandu per 100 balita", en: "Posyandu per 100 under-fives" },
      { unit: "ratio" },
    ),
    { numerator: posyandu, denominator: underFives },
    options,
  );
  if (!perHundred.ok) return perHundred;
  const perPosyandu = compute(
    shareOf(
      "posyandu.under-fives-per-posyandu",
      { id: "Balita per posyandu", en: "Under-fives per posyandu" },
      { unit: "ratio", multiplier: 1, decimals: 1 },
    ),
    { numerator: underFives, denominator: posyandu },
    options,
  );
  if (!perPosyandu.ok) return perPosyandu;
  const value = { underFives, perHundred: perHundred.value, underFivesPerPosyandu: perPosyandu.value };
  return success(value, perHundred.notices);
}
