import type { GrowthIndex } from "../growth-index.js";
import { plainMeasurement, plainZ, restrictedZ, roundZ } from "../lms.js";
import { decodeTable, type EncodedTable } from "../table.js";
import type { IndexColumn } from "./shape.js";

/*
 * Two decimals need no power function. A z is first found by series to about 1e-7 and rounded; only where the series
 * does not reach (far from the median), beyond 3 SD, or within 1e-6 of a rounding boundary is the exact form computed.
 * The answer is therefore always the rounding of the exact z.
 */

/** L, M, S and 1/S of each row side by side, boys first: one cache line a look-up. */
export interface QuickTable {
  readonly first: number;
  /** The last key. */
  readonly last: number;
  readonly rows: number;
  readonly lms: Float64Array;
  /** The measurements at -3, -2, 2 and 3 SD of each row, found on first use; NaN before. */
  readonly limits: Float64Array;
}

/** Numbers a row in {@link QuickTable.lms}. */
export const STRIDE = 4;

/** Numbers a row in {@link QuickTable.limits}. */
const LIMIT_STRIDE = 4;

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
  const last = first + (rows - 1) * (encoded.step === 1 ? 1 : 1 / 10);
  return { first, last, rows, lms, limits: new Float64Array(l.length * LIMIT_STRIDE).fill(Number.NaN) };
}

/** Hundredths from -300 to 300 as the doubles that they print as. */
const HUNDREDTHS = /* @__PURE__ */ Float64Array.from({ length: 601 }, (_, i) => (i - 300) / 100);

/*
 * The series: ln(y/m) = 2 artanh(h) with h = (y-m)/(y+m), and ((y/m)^l - 1)/l is that logarithm times (e^t - 1)/t with
 * t = l ln(y/m). The terms left out, q^6/13 for q = h^2 and t^8/362880, stay below 1e-7 of z within the limits.
 *
 * The numbers stand in an array because the engine builds a literal anew at each use, in a loop that does little else.
 */
const ARTANH = /* @__PURE__ */ Float64Array.of(2, 2 / 3, 2 / 5, 2 / 7, 2 / 9, 2 / 11);
const EXPONENTIAL = /* @__PURE__ */ Float64Array.of(1, 1 / 2, 1 / 6, 1 / 24, 1 / 120, 1 / 720, 1 / 5040, 1 / 40320);

/** The largest q and t squared that the series serves. */
const LIMITS = /* @__PURE__ */ Float64Array.of(0.1, 0.3);

/** Hundredths counted from -3, with the half that rounds; and how near to a boundary the exact form decides. */
const ROUNDING = /* @__PURE__ */ Float64Array.of(100, 300.5, 1e-4, 1 - 1e-4);

/**
 * Scores the rows of one index into `z` and `flagged`.
 *
 * @param values - the measures
 * @param places - row of each child in `lms`, from the start of the block; negative for none
 * @param table - M, L, S and 1/S side by side, with the SD limits unless each row is a child's own
 * @param index - whose flags apply
 * @param from - first row
 * @param to - row after the last
 * @param doubtful - room for the rows of a block
 */
export function scoreSkewed(
  into: IndexColumn,
  values: Float64Array | undefined,
  places: Int32Array,
  { lms, limits }: Pick<QuickTable, "lms"> & Partial<Pick<QuickTable, "limits">>,
  index: GrowthIndex,
  from: number,
  to: number,
  doubtful: Int32Array,
): void {
  const { z, flagged } = into;
  flagged.fill(0, from, to);
  if (values === undefined) {
    z.fill(Number.NaN, from, to);
    return;
  }
  const a1 = ARTANH[0] as number;
  const a3 = ARTANH[1] as number;
  const a5 = ARTANH[2] as number;
  const a7 = ARTANH[3] as number;
  const a9 = ARTANH[4] as number;
  const a11 = ARTANH[5] as number;
  const e1 = EXPONENTIAL[0] as number;
  const e2 = EXPONENTIAL[1] as number;
  const e3 = EXPONENTIAL[2] as number;
  const e4 = EXPONENTIAL[3] as number;
  const e5 = EXPONENTIAL[4] as number;
  const e6 = EXPONENTIAL[5] as number;
  const e7 = EXPONENTIAL[6] as number;
  const e8 = EXPONENTIAL[7] as number;
  const qLimit = LIMITS[0] as number;
  const t2Limit = LIMITS[1] as number;
  const hundred = ROUNDING[0] as number;
  const offset = ROUNDING[1] as number;
  const low = ROUNDING[2] as number;
  const high = ROUNDING[3] as number;
  // Doubtful rows wait until the loop is over: a call inside it would cost the registers of every row.
  let doubts = 0;
  for (let row = from; row < to; row++) {
    const at = (places[row - from] as number) * STRIDE;
    const y = values[row] as number;
    if (!(at >= 0 && y === y)) {
      z[row] = Number.NaN;
      continue;
    }
    const m = lms[at] as number;
    const h = (y - m) / (y + m);
    const q = h * h;
    const q2 = q * q;
    const u = h * (a1 + q * a3 + q2 * (a5 + q * a7 + q2 * (a9 + q * a11)));
    const t = (lms[at + 1] as number) * u;
    const t2 = t * t;
    let hundredths = 0;
    if (q < qLimit && t2 < t2Limit) {
      const growth = e1 + t * e2 + t2 * (e3 + t * e4 + t2 * (e5 + t * e6 + t2 * (e7 + t * e8)));
      hundredths = u * (lms[at + 3] as number) * growth * hundred + offset;
    }
    const whole = hundredths | 0;
    const rest = hundredths - whole;
    if (whole > 0 && whole < 600 && rest > low && rest < high) {
      z[row] = HUNDREDTHS[whole] as number;
    } else {
      doubtful[doubts++] = row;
    }
  }
  for (let i = 0; i < doubts; i++) {
    const row = doubtful[i] as number;
    const place = places[row - from] as number;
    const exact = exactZ(values[row] as number, place, lms, limits, index);
    const rounded = roundZ(exact);
    z[row] = rounded;
    flagged[row] = rounded < index.flagBelow || rounded > index.flagAbove ? 1 : 0;
  }
}

/** The z wherever the series leaves a doubt: the restricted form, its SD limits remembered by row. */
function exactZ(
  y: number,
  place: number,
  lms: Float64Array,
  limits: Float64Array | undefined,
  index: GrowthIndex,
): number {
  if (y <= 0 && index.by !== "length") return Number.NaN;
  const at = place * STRIDE;
  const m = lms[at] as number;
  const l = lms[at + 1] as number;
  const s = lms[at + 2] as number;
  if (limits === undefined) return restrictedZ(y, l, m, s);
  const z = plainZ(y, l, m, s);
  if (!(z > 3 || z < -3)) return z;
  const first = place * LIMIT_STRIDE;
  if (Number.isNaN(limits[first])) {
    limits[first] = plainMeasurement(-3, l, m, s);
    limits[first + 1] = plainMeasurement(-2, l, m, s);
    limits[first + 2] = plainMeasurement(2, l, m, s);
    limits[first + 3] = plainMeasurement(3, l, m, s);
  }
  const outer = limits[z > 3 ? first + 3 : first] as number;
  const inner = limits[z > 3 ? first + 2 : first + 1] as number;
  return z > 3 ? 3 + (y - outer) / (outer - inner) : -3 + (y - outer) / (inner - outer);
}

/** Length, height and head circumference: L is 1, so the exact z is two divisions, at any distance. */
export function scorePlain(
  into: IndexColumn,
  values: Float64Array | undefined,
  places: Int32Array,
  { lms }: QuickTable,
  index: GrowthIndex,
  from: number,
  to: number,
): void {
  const { z, flagged } = into;
  flagged.fill(0, from, to);
  if (values === undefined) {
    z.fill(Number.NaN, from, to);
    return;
  }
  const hundred = ROUNDING[0] as number;
  const offset = ROUNDING[1] as number;
  const low = ROUNDING[2] as number;
  const high = ROUNDING[3] as number;
  for (let row = from; row < to; row++) {
    const at = (places[row - from] as number) * STRIDE;
    const y = values[row] as number;
    if (!(at >= 0 && y > 0)) {
      z[row] = Number.NaN;
      continue;
    }
    // The order of operations is the reference's, with its power of 1 left out.
    const exact = (y / (lms[at] as number) - 1) / (lms[at + 2] as number);
    const hundredths = exact * hundred + offset;
    const whole = hundredths | 0;
    const rest = hundredths - whole;
    if (whole > 0 && whole < 600 && rest > low && rest < high) {
      z[row] = HUNDREDTHS[whole] as number;
    } else {
      const rounded = roundZ(exact);
      z[row] = rounded;
      if (rounded > index.flagAbove || rounded < index.flagBelow) flagged[row] = 1;
    }
  }
}
