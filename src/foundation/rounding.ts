/*
 * Rounding as people do it on paper: a half goes up, away from zero. Percentages of whole counts are rounded in integers
 * and never pass through a binary fraction, so that 1 of 8 at two decimals is 12.50 and 2 of 400 at no decimals is 1.
 */
import type { Language } from "./result.js";

const POWERS_OF_TEN: readonly number[] = /* @__PURE__ */ Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

function powerOfTen(decimals: number): number {
  const power = POWERS_OF_TEN[decimals];
  if (power === undefined) throw new RangeError("decimals: 0 to 15");
  return power;
}

/** How a ratio of whole counts is printed. */
export interface RatioOptions {
  /** What the ratio is multiplied by, a whole number of at least 1: 100 for a percentage (the default), 100000 for maternal mortality. */
  readonly multiplier?: number;
  /** Digits after the point, 0 to 15; 2 by default. */
  readonly decimals?: number;
  /** A target, in the printed unit, that a ratio below it must not seem to have reached: such a ratio is rounded down. */
  readonly neverReach?: number | undefined;
}

/**
 * Writes numerator / denominator × multiplier, rounded half up from the exact ratio, with a decimal point.
 *
 * With `neverReach`, 99.996 against a target of 100 prints as 99.99: what is printed as met is met.
 *
 * @param numerator - a whole count, negative allowed
 * @param denominator - a whole count, negative allowed
 * @param options - multiplier (100), decimals (2) and the target that must not be reached by rounding (none)
 * @returns the text, such as `"21.27"`; an empty text when the denominator is 0 or a count is not a safe integer (for
 *   fractional inputs there is decimal arithmetic)
 * @throws RangeError when the multiplier or the number of decimals is not one
 * @example
 * ```ts
 * import { ratioText } from "tatasehat/foundation";
 * ratioText(77, 440); //=> "17.50"
 * ratioText(24999, 25000, { neverReach: 100 }); //=> "99.99"
 * ratioText(3, 4211, { multiplier: 100_000, decimals: 0 }); //=> "71"
 * ```
 */
export function ratioText(numerator: number, denominator: number, options?: RatioOptions): string {
  const multiplier = options?.multiplier ?? 100;
  const decimals = options?.decimals ?? 2;
  if (!(Number.isSafeInteger(multiplier) && multiplier >= 1)) {
    throw new RangeError("multiplier: a whole number from 1");
  }
  const scale = powerOfTen(decimals);
  if (denominator === 0 || !(Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator))) return "";
  const negative = numerator < 0 !== denominator < 0;
  const top = Math.abs(numerator) * multiplier * scale;
  const bottom = Math.abs(denominator);
  // A product that is not safe as a double may still have been rounded into one, but only from beyond the safe range.
  if (top > Number.MAX_SAFE_INTEGER) {
    return bigRatioText(numerator, denominator, multiplier, decimals, options?.neverReach);
  }
  // Of two safe integers the rounded quotient never crosses the next whole number, so flooring it is exact.
  const down = Math.floor(top / bottom);
  const rest = top - down * bottom;
  const rounded = rest >= bottom - rest ? down + 1 : down;
  const neverReach = options?.neverReach;
  if (neverReach !== undefined && rest !== 0) {
    const target = neverReach * scale;
    const printed = negative ? -rounded : rounded;
    const below = negative ? -down - 1 : down;
    // The product may be off by a hair: what passes this sieve, with half a unit of slack, is decided exactly.
    if (printed !== below && printed + 0.5 >= target && below - 0.5 < target) {
      return bigRatioText(numerator, denominator, multiplier, decimals, neverReach);
    }
  }
  return unitsText(rounded, scale, decimals, negative);
}

/** Writes a whole number of the last decimal's units: 1750 with two decimals is 17.50. */
function unitsText(units: number, scale: number, decimals: number, negative: boolean): string {
  const sign = negative && units !== 0 ? "-" : "";
  if (decimals === 0) return sign + units;
  const whole = Math.floor(units / scale);
  const fraction = units - whole * scale;
  let point = ".";
  for (let place = scale / 10; place > 1 && fraction < place; place /= 10) point += "0";
  return sign + whole + point + fraction;
}

/** The same for counts whose product leaves the safe integers, and for the exact comparison with a target. */
function bigRatioText(
  numerator: number,
  denominator: number,
  multiplier: number,
  decimals: number,
  neverReach: number | undefined,
): string {
  const zero = BigInt(0);
  const one = BigInt(1);
  const negative = numerator < 0 !== denominator < 0;
  const scale = BigInt(10) ** BigInt(decimals);
  const top = BigInt(Math.abs(numerator)) * BigInt(multiplier) * scale;
  const bottom = BigInt(Math.abs(denominator));
  const down = top / bottom;
  const rest = top % bottom;
  let units = rest >= bottom - rest ? down + one : down;
  if (neverReach !== undefined && rest !== zero) {
    const target = exactDecimal(neverReach);
    const signed = negative ? -units : units;
    const isBelow = (negative ? -top : top) * target.scale < target.units * scale * bottom;
    if (isBelow && signed * target.scale >= target.units * scale) units = negative ? down + one : down;
  }
  const text = units.toString().padStart(decimals + 1, "0");
  const sign = negative && units !== zero ? "-" : "";
  if (decimals === 0) return sign + text;
  return `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** A target as it is written, 95.5, in integers: 955 tenths. */
function exactDecimal(value: number): { readonly units: bigint; readonly scale: bigint } {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError("neverReach: a plain decimal");
  const fraction = match[2] ?? "";
  return { units: BigInt(`${match[1]}${fraction}`), scale: BigInt(10) ** BigInt(fraction.length) };
}

/**
 * Rounds a number half up, away from zero, as its shortest decimal text reads: 1.005 becomes 1.01 although the double
 * behind it is a little less.
 *
 * @param value - any number
 * @param decimals - digits after the point, 0 to 15
 * @returns the nearest double to the rounded decimal, never −0; NaN and the infinities as they came
 * @throws RangeError when `decimals` is not a whole number from 0 to 15
 * @example
 * ```ts
 * import { roundHalfUp } from "tatasehat/foundation";
 * roundHalfUp(1.005, 2); //=> 1.01
 * roundHalfUp(-2.5, 0); //=> -3
 * ```
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = powerOfTen(decimals);
  const magnitude = Math.abs(value);
  const scaled = magnitude * scale;
  // From here on doubles lie about as far apart as the digits asked for; NaN and the infinities leave here too.
  if (!(scaled < 2 ** 52)) return value;
  const down = Math.floor(scaled);
  // The quotient is the double nearest to the decimal half-way point, so comparing with it is comparing the decimals.
  const rounded = (magnitude >= (2 * down + 1) / (2 * scale) ? down + 1 : down) / scale;
  if (rounded === 0) return 0;
  return value < 0 ? -rounded : rounded;
}

/** How a number is written. */
export interface DecimalFormat {
  /** Separate thousands: a point in Indonesian, a comma in English. Off by default. */
  readonly thousands?: boolean;
}

/**
 * Gives a number written with a decimal point the marks of a language; the digits stay as they are.
 *
 * @param text - a plain number such as `"1234.50"`, as {@link ratioText} writes it
 * @param language - `"id"` (decimal comma) or `"en"` (decimal point)
 * @param format - whether thousands are separated (no)
 * @returns the text in the language's manner; an empty text for an empty one
 * @example
 * ```ts
 * import { punctuateDecimal } from "tatasehat/foundation";
 * punctuateDecimal("1234.50", "id", { thousands: true }); //=> "1.234,50"
 * ```
 */
export function punctuateDecimal(text: string, language: Language, format?: DecimalFormat): string {
  const point = text.indexOf(".");
  const whole = point < 0 ? text : text.slice(0, point);
  const fraction = point < 0 ? "" : text.slice(point + 1);
  const separated = format?.thousands ? whole.replace(/\B(?=(?:\d{3})+$)/g, language === "id" ? "." : ",") : whole;
  if (fraction === "") return separated;
  return `${separated}${language === "id" ? "," : "."}${fraction}`;
}

/**
 * Writes a number with a fixed number of decimals, rounded half up, in the manner of a language.
 *
 * @param value - a number below 1e21 in magnitude
 * @param decimals - digits after the point, 0 to 15
 * @param language - `"id"` (decimal comma) or `"en"` (decimal point)
 * @param format - whether thousands are separated (no)
 * @returns the text; an empty text for NaN, an infinity or a number too large to write out
 * @throws RangeError when `decimals` is not a whole number from 0 to 15
 * @example
 * ```ts
 * import { formatDecimal } from "tatasehat/foundation";
 * formatDecimal(1234.5, 2, "id", { thousands: true }); //=> "1.234,50"
 * formatDecimal(-0.004, 2, "en"); //=> "0.00"
 * ```
 */
export function formatDecimal(value: number, decimals: number, language: Language, format?: DecimalFormat): string {
  const rounded = roundHalfUp(value, decimals);
  if (!(Math.abs(rounded) < 1e21)) return "";
  return punctuateDecimal(rounded.toFixed(decimals), language, format);
}
