import type { Result } from "../../src/foundation/result.js";
import { punctuateDecimal } from "../../src/foundation/rounding.js";
import { readCount } from "../../src/spm/index.js";
import { language } from "../words/index.js";

/** A measure as people write it, with a decimal comma or point: undefined when empty, NaN when it is no number. */
export function readMeasure(text: string): number | undefined {
  const plain = text.trim();
  if (plain === "") return undefined;
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : Number.NaN;
}

/** A count of people as the language writes it. */
export function readPeople(text: string): Result<number> {
  return readCount(text, { thousands: language() === "id" ? "." : "," });
}

/** A number with the marks of the language. */
export function shown(value: number | string): string {
  return punctuateDecimal(String(value), language(), { thousands: true });
}

/** Whole rupiah. */
export function rupiah(value: number): string {
  return `Rp${shown(value)}`;
}
