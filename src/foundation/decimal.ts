/*
 * Decimal arithmetic for money and fractional inputs; the only file that knows decimal.js. Numbers and texts go in,
 * numbers and texts come out, and no type of decimal.js passes this door. Percentages of whole counts do not need it:
 * see rounding.ts. Internal to the library: it costs 11 kB, so the index does not re-export it.
 */
import { Decimal } from "decimal.js";

/** A number, or its decimal text such as `"1.05"`: digits, one point, a sign; no thousands marks. */
export type DecimalInput = number | string;

/** decimal.js's number for a half that goes up, away from zero; as a literal, so that bundlers can drop the clone. */
const ROUND_HALF_UP = 4;

/** A constructor of our own: the shared one can be reconfigured by anyone in the process. */
const Exact = /* @__PURE__ */ Decimal.clone({ precision: 40, rounding: ROUND_HALF_UP });

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;

/** NaN for whatever is not a finite plain number, so that data never makes decimal.js throw. */
function exact(input: DecimalInput): Decimal {
  const isUsable = typeof input === "string" ? PLAIN.test(input) : Number.isFinite(input);
  return new Exact(isUsable ? input : Number.NaN);
}

function product(factors: readonly DecimalInput[]): Decimal {
  return factors.reduce<Decimal>((result, factor) => result.times(exact(factor)), new Exact(1));
}

function text(value: Decimal, decimals: number): string {
  if (!value.isFinite()) return "";
  const rounded = value.toDecimalPlaces(decimals);
  // A negative that rounds to nothing prints without its sign.
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(decimals);
}

/**
 * Rounds an amount to whole rupiah, half up.
 *
 * @param amount - IDR, a fraction allowed
 * @returns whole rupiah; NaN when the amount is not a finite number. `rupiah("1250.5")` is 1251
 */
export function rupiah(amount: DecimalInput): number {
  return multiplyMoney(amount);
}

/**
 * Multiplies in decimals and rounds once, at the end, to whole rupiah: units × price, or a rate × a wage.
 *
 * @param factors - at least one number; IDR for the price
 * @returns whole rupiah, half up; NaN when a factor is not a finite number. `multiplyMoney("0.05", 4_901_798)` is 245090
 */
export function multiplyMoney(...factors: readonly [DecimalInput, ...DecimalInput[]]): number {
  // A negative that rounds to nothing is 0, not −0.
  return product(factors).toDecimalPlaces(0).plus(0).toNumber();
}

/**
 * Adds in decimals: 0.1 and 0.2 are 0.3.
 *
 * @param terms - the numbers to add
 * @returns the sum as plain text; an empty text when a term is not a finite number. `addDecimal(0.1, 0.2)` is `"0.3"`
 */
export function addDecimal(...terms: readonly DecimalInput[]): string {
  const sum = terms.reduce<Decimal>((result, term) => result.plus(exact(term)), new Exact(0));
  return sum.isFinite() ? sum.toFixed() : "";
}

/**
 * Multiplies in decimals and rounds once, at the end: 1.05 × 20.1 / 1000 × population is
 * `productText(["1.05", "20.1", "0.001", population], 0)`.
 *
 * @param factors - the numbers to multiply
 * @param decimals - digits after the point, 0 or more
 * @returns the product, half up; an empty text when a factor is not a finite number
 */
export function productText(factors: readonly DecimalInput[], decimals: number): string {
  return text(product(factors), decimals);
}

/**
 * Divides in decimals and rounds once, half up.
 *
 * @param numerator - the number to divide
 * @param denominator - the number to divide by
 * @param decimals - digits after the point, 0 or more
 * @returns the quotient; an empty text when the denominator is 0 or either is not a finite number.
 *   `divideText("20.1", "2.815", 2)` is `"7.14"`
 */
export function divideText(numerator: DecimalInput, denominator: DecimalInput, decimals: number): string {
  return text(exact(numerator).div(exact(denominator)), decimals);
}
