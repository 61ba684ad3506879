import type { LengthIndex } from "./growth-index.js";
import { who2006WeightForHeight } from "./standards/who-2006-weight-for-height.js";
import { who2006WeightForLength } from "./standards/who-2006-weight-for-length.js";

/**
 * Weight-for-length (BB/PB, 45-110 cm, below 731 days) and weight-for-height (BB/TB, 65-120 cm, from 731 days) of
 * WHO 2006, in kilograms.
 *
 * Source: WHO Child Growth Standards, 2006.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { weightForLengthHeight } from "tatasehat/growth/weight-for-length-height";
 * z(weightForLengthHeight, { sex: "male", lengthHeightCm: 45, ageDays: 10 }, 2.441); //=> 0
 * ```
 */
export const weightForLengthHeight: LengthIndex = {
  name: "weightForLengthHeight",
  standard: "who-2006",
  label: { id: "Berat badan menurut panjang atau tinggi badan (BB/PB, BB/TB)", en: "Weight-for-length/height" },
  unit: "kg",
  restricted: true,
  flagBelow: -5,
  flagAbove: 5,
  by: "length",
  lengthTable: who2006WeightForLength,
  heightTable: who2006WeightForHeight,
};
