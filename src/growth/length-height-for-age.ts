import type { AgeIndex } from "./growth-index.js";
import { who2006LengthHeightForAge } from "./standards/who-2006-length-height-for-age.js";

/**
 * Length-for-age (PB/U, lying, days 0-730) and height-for-age (TB/U, standing, from day 731) of WHO 2006, in centimetres.
 *
 * Source: WHO Child Growth Standards, 2006.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { lengthHeightForAge } from "tatasehat/growth/length-height-for-age";
 * z(lengthHeightForAge, { sex: "female", ageDays: 730 }, 86.4008); //=> 0
 * ```
 */
export const lengthHeightForAge: AgeIndex = {
  name: "lengthHeightForAge",
  standard: "who-2006",
  label: { id: "Panjang atau tinggi badan menurut umur (PB/U, TB/U)", en: "Length/height-for-age" },
  unit: "cm",
  restricted: false,
  flagBelow: -6,
  flagAbove: 6,
  by: "day",
  table: who2006LengthHeightForAge,
  lastMonth: 60,
};
