/*
 * Exact fractions of whole numbers, for what is decided at a bound: an index of 99.996 is not 100, and a coverage of
 * 90.996 is not in the group that begins at 91. Small on purpose, because a topic has to fit into a phone; decimal.js
 * alone would be half of it.
 */

/** A number, or its decimal text such as `"20.1"`: a point, no thousands marks. */
export type DecimalNumber = number | string;

/** An exact fraction; the bottom is above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const ZERO = /* @__PURE__ */ BigInt(0);
const TEN = /* @__PURE__ */ BigInt(10);

/** Ten to a power of 0 or more. */
const tenTo = (power: number): bigint => TEN ** BigInt(power);

/** Far beyond any count of people, money or percentage: a longer exponent is a slip that would only cost time. */
const LONGEST_EXPONENT = 30;

/** Reads a number as its shortest decimal text says, 20.1 as 201 tenths; nothing when it is not a plain number. */
export function exactly(value: DecimalNumber): Fraction | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) return undefined;
  const [, sign, whole, decimals = "", exponent = "0"] = match;
  const shift = Number(exponent) - decimals.length;
  if (Math.abs(shift) > LONGEST_EXPONENT) return undefined;
  const units = BigInt(`${whole}${decimals}`) * BigInt(sign === "-" ? -1 : 1);
  return shift < 0 ? { top: units, bottom: tenTo(-shift) } : { top: units * tenTo(shift), bottom: BigInt(1) };
}

/** The fraction of two whole numbers; the second is above 0. */
export const ratio = (top: number, bottom = 1): Fraction => ({ top: BigInt(top), bottom: BigInt(bottom) });

/** Adds two fractions. */
export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.bottom === b.bottom
    ? { top: a.top + b.top, bottom: a.bottom }
    : { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };

/** Multiplies two fractions. */
export const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

/** Divides by a fraction above 0. */
export const over = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom, bottom: a.bottom * b.top });

/** Divides both by what divides both, so that long sums stay short; for fractions of 0 or more. */
export function reduced({ top, bottom }: Fraction): Fraction {
  let [a, b] = [bottom, top];
  while (b > ZERO) [a, b] = [b, a % b];
  return { top: top / a, bottom: bottom / a };
}

/** Below 0, 0 or above 0 as the first is less than, equal to or more than the second. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.top * b.bottom;
  const right = b.top * a.bottom;
  return left < right ? -1 : Number(left > right);
}

/** Whether a fraction is below a whole number. */
export const isBelow = (a: Fraction, limit: number): boolean => a.top < BigInt(limit) * a.bottom;

/** Units of the last decimal, cut off or rounded half up; for fractions of 0 or more. */
function unitsOf({ top, bottom }: Fraction, decimals: number, isCut: boolean): bigint {
  const scaled = top * tenTo(decimals);
  const half = isCut ? ZERO : bottom;
  const two = BigInt(2);
  return (two * scaled + half) / (two * bottom);
}

/** Whether a fraction is above a whole number. */
export const isAbove = (a: Fraction, limit: number): boolean => a.top > BigInt(limit) * a.bottom;

/** Rounds half up, for fractions of 0 or more. */
export const rounded = (value: Fraction, decimals: number): Fraction => ({
  top: unitsOf(value, decimals, false),
  bottom: tenTo(decimals),
});

/** Decimals that a double surely holds beside the whole part of a percentage. */
const DOUBLE_DECIMALS = 12;

/** The double just below, so that 99.999... does not become 100. */
export const toNumber = (value: Fraction, decimals: number = DOUBLE_DECIMALS): number =>
  Number(unitsOf(value, decimals, true)) / 10 ** decimals;

/**
 * Writes a fraction of 0 or more with some decimals, rounded half up; cut off instead where rounding would reach a
 * whole number `neverReach` that the fraction is below.
 */
export function fractionText(value: Fraction, decimals: number, neverReach?: number): string {
  const up = rounded(value, decimals);
  const isCut = neverReach !== undefined && isBelow(value, neverReach) && !isBelow(up, neverReach);
  const digits = unitsOf(value, decimals, isCut)
    .toString()
    .padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Writes a fraction of 0 or more whose bottom is a power of ten in full, without trailing zeros. */
export function fullText(value: Fraction): string {
  const text = fractionText(value, value.bottom.toString().length - 1);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
