import {
  toNumber as doubleOf,
  exactly as exactlyAny,
  type Fraction,
  fractionText,
  rounded,
} from "../foundation/fraction.js";

/** A percentage or a score, unrounded and printed. */
export interface Printed {
  /** Not rounded. */
  readonly value: number;
  /** Rounded half up, with as many decimals as it takes not to seem to lie in another class. */
  readonly text: string;
}

/** Reads a number of 0 or more as its shortest decimal text says; nothing when it is not one. */
export function exactly(value: unknown): Fraction | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  return /^\d{1,15}(?:\.\d{1,20})?$/.test(String(value)) ? exactlyAny(value) : undefined;
}

/** Decimals beyond which a double holds nothing of a monthly target. */
const DOUBLE_DECIMALS = 15;

/** The double just below a fraction. */
export const toNumber = (value: Fraction): number => doubleOf(value, DOUBLE_DECIMALS);

/** Decimals of a percentage or score as it is printed. */
const DECIMALS = 2;

/**
 * Prints a fraction of 0 or more with two decimals, or with more where rounding would move it into another class.
 *
 * @param value - the fraction
 * @param classOf - names the class of a value; without it every value is of one class
 * @param least - decimals at least
 */
export function printed(
  value: Fraction,
  classOf: (value: Fraction) => string = () => "",
  least: number = DECIMALS,
): Printed {
  let decimals = least;
  while (classOf(rounded(value, decimals)) !== classOf(value)) decimals += 1;
  return { value: toNumber(value), text: fractionText(value, decimals) };
}
