import type { GrowthIndex, KeyOf } from "./growth-index.js";
import { plainMeasurement, plainZ, restrictedMeasurement, restrictedZ } from "./lms.js";
import { found, locate } from "./locate.js";
import type { Sex } from "./types.js";

/**
 * The z-score of a measurement, not rounded and not flagged.
 *
 * @param index - an index, such as `weightForAge` of `tatasehat/growth/weight-for-age`
 * @param key - sex with age (days or months), or with the corrected length or height in cm
 * @param value - the measurement in the index's unit (kg, cm, kg/m² or mm)
 * @returns the z-score; NaN when the key lies outside the reference or the value is not positive
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { weightForAge } from "tatasehat/growth/weight-for-age";
 * z(weightForAge, { sex: "male", ageDays: 365 }, 7).toFixed(2); //=> "-2.90"
 * ```
 */
export function z<I extends GrowthIndex>(index: I, key: KeyOf<I>, value: number): number {
  if (!(value > 0 && locate(index, key))) return Number.NaN;
  return index.restricted ? restrictedZ(value, found.l, found.m, found.s) : plainZ(value, found.l, found.m, found.s);
}

/**
 * The measurement that has a given z-score: the inverse of {@link z}.
 *
 * @param index - an index, such as `weightForAge` of `tatasehat/growth/weight-for-age`
 * @param key - sex with age (days or months), or with the corrected length or height in cm
 * @param zScore - the z-score
 * @returns the measurement in the index's unit; NaN when the key lies outside the reference
 * @example
 * ```ts
 * import { measurementAt } from "tatasehat/growth";
 * import { weightForAge } from "tatasehat/growth/weight-for-age";
 * measurementAt(weightForAge, { sex: "female", ageDays: 0 }, 0); //=> 3.2322
 * ```
 */
export function measurementAt<I extends GrowthIndex>(index: I, key: KeyOf<I>, zScore: number): number {
  if (!locate(index, key)) return Number.NaN;
  return index.restricted
    ? restrictedMeasurement(zScore, found.l, found.m, found.s)
    : plainMeasurement(zScore, found.l, found.m, found.s);
}

/** The three parameters of a reference at one key. */
export interface LmsParameters {
  /** The power that makes the distribution normal. */
  readonly l: number;
  /** The median, in the index's unit. */
  readonly m: number;
  /** The coefficient of variation. */
  readonly s: number;
}

/**
 * WHO's L, M and S at a key, interpolated where the reference interpolates.
 *
 * @param index - an index, such as `weightForAge` of `tatasehat/growth/weight-for-age`
 * @param key - sex with age (days or months), or with the corrected length or height in cm
 * @returns the parameters; nothing outside the reference
 * @example
 * ```ts
 * import { lmsAt } from "tatasehat/growth";
 * import { weightForAge } from "tatasehat/growth/weight-for-age";
 * lmsAt(weightForAge, { sex: "male", ageDays: 0 }); //=> { l: 0.3487, m: 3.3464, s: 0.14602 }
 * ```
 */
export function lmsAt<I extends GrowthIndex>(index: I, key: KeyOf<I>): LmsParameters | undefined {
  return locate(index, key) ? { ...found } : undefined;
}

/** One line of a growth chart: the measurement at one z along the index's keys. */
export interface ReferenceCurve {
  readonly z: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** What part of a reference to draw. */
export interface CurveOptions {
  /** First key: day, month or cm, as the index counts. */
  readonly from?: number;
  /** Last key, inclusive. */
  readonly to?: number;
  /** Distance between points; default one day or month, or 0.5 cm. */
  readonly step?: number;
  /** Which table of weight-for-length/height; default `length`. */
  readonly position?: "length" | "height";
}

/**
 * The curves of a growth chart as plain points.
 *
 * @param index - an index, such as `weightForAge` of `tatasehat/growth/weight-for-age`
 * @param sex - whose reference
 * @param zs - the z-scores to draw, one curve each
 * @param options - part and density of the curves
 * @returns one curve a z: x in days, months or cm as the index counts (`index.by`), y in the index's unit
 * @throws RangeError when `step` is not above 0
 * @example
 * ```ts
 * import { referenceCurve } from "tatasehat/growth";
 * import { weightForAge } from "tatasehat/growth/weight-for-age";
 * referenceCurve(weightForAge, "male", [0], { to: 1 })[0].points; //=> [{ x: 0, y: 3.3464 }, { x: 1, y: 3.3174 }]
 * ```
 */
export function referenceCurve(
  index: GrowthIndex,
  sex: Sex,
  zs: readonly number[],
  options: CurveOptions = {},
): readonly ReferenceCurve[] {
  const byLength = index.by === "length";
  const position = options.position ?? "length";
  const table = !byLength ? index.table : position === "length" ? index.lengthTable : index.heightTable;
  const last = byLength
    ? table.first + (table.rows - 1) / 10
    : index.by === "month"
      ? index.lastMonth
      : table.first + table.rows - 1;
  const step = options.step ?? (byLength ? 0.5 : 1);
  if (!(step > 0)) throw new RangeError("step must be above 0");
  const from = Math.max(options.from ?? table.first, table.first);
  const to = Math.min(options.to ?? last, last);
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return zs.map((zScore) => {
    const points: { x: number; y: number }[] = [];
    for (let i = 0; i < count; i++) {
      const x = from + i * step;
      const key = byLength
        ? { sex, lengthHeightCm: x, measuredAs: position }
        : index.by === "month"
          ? { sex, ageMonths: x }
          : { sex, ageDays: x };
      points.push({ x, y: measurementAt(index, key as KeyOf<GrowthIndex>, zScore) });
    }
    return { z: zScore, points };
  });
}
