import type { GrowthIndex } from "../growth-index.js";
import { plainZ, restrictedZ, roundZ } from "../lms.js";
import { decodeTable, type EncodedTable } from "../table.js";

/*
 * Two decimals need no power function. A z is first found by series to about 1e-8 and rounded; only where the series
 * does not reach (far from the median), beyond 3 SD, or within 1e-6 of a rounding boundary is the exact form computed.
 * The answer is therefore always the rounding of the exact z.
 */

/** L, M, S and 1/S of each row side by side, boys first: one cache line a look-up. */
export interface QuickTable {
  readonly first: number;
  readonly rows: number;
  readonly lms: Float64Array;
}

/** Numbers a row in {@link QuickTable.lms}. */
export const STRIDE = 4;

/** Lays a table out for the quick form. */
export function quickTable(encoded: EncodedTable): QuickTable {
  const { first, rows, l, m, s } = decodeTable(encoded);
  const lms = new Float64Array(l.length * STRIDE);
  for (let row = 0; row < l.length; row++) {
    lms[row * STRIDE] = m[row] as number;
    lms[row * STRIDE + 1] = l[row] as number;
    lms[row * STRIDE + 2] = s[row] as number;
    lms[row * STRIDE + 3] = 1 / (s[row] as number);
  }
  return { first, rows, lms };
}

/** Hundredths from -300 to 300 as the doubles that they print as. */
export const HUNDREDTHS = /* @__PURE__ */ Float64Array.from({ length: 601 }, (_, i) => (i - 300) / 100);

/** The share of a hundredth on either side of a boundary within which the exact form decides. */
export const DOUBT = 1e-4;

/**
 * z by series. ln(y/m) = 2 artanh((y-m)/(y+m)), and ((y/m)^l - 1)/l is that logarithm times (e^t - 1)/t with
 * t = l ln(y/m). NaN where the series would be off by more than 1e-8.
 */
export function quickZ(y: number, m: number, l: number, inverseS: number): number {
  const h = (y - m) / (y + m);
  const q = h * h;
  const u = 2 * h * (1 + q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13)))))));
  const t = l * u;
  if (!(q < 0.08 && t < 0.5 && t > -0.5)) return Number.NaN;
  const e =
    1 +
    t * (1 / 2 + t * (1 / 6 + t * (1 / 24 + t * (1 / 120 + t * (1 / 720 + t * (1 / 5040 + t * (1 / 40320)))))));
  return u * e * inverseS;
}

/** The exact z, rounded: the answer wherever the quick form leaves a doubt. */
export function exactRounded(index: GrowthIndex, y: number, l: number, m: number, s: number): number {
  return roundZ(index.restricted ? restrictedZ(y, l, m, s) : plainZ(y, l, m, s));
}
