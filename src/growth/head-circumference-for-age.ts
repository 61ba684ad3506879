import type { AgeIndex } from "./growth-index.js";
import { who2006HeadCircumferenceForAge } from "./standards/who-2006-head-circumference-for-age.js";

/**
 * Head circumference-for-age (LK/U) of WHO 2006: centimetres by age, 0 to below 60 months.
 *
 * Source: WHO Child Growth Standards, second set, 2007.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { headCircumferenceForAge } from "tatasehat/growth/head-circumference-for-age";
 * z(headCircumferenceForAge, { sex: "male", ageDays: 0 }, 34.4618); //=> 0
 * ```
 */
export const headCircumferenceForAge: AgeIndex = {
  name: "headCircumferenceForAge",
  standard: "who-2006",
  label: { id: "Lingkar kepala menurut umur (LK/U)", en: "Head circumference-for-age" },
  unit: "cm",
  restricted: false,
  flagBelow: -5,
  flagAbove: 5,
  by: "day",
  table: who2006HeadCircumferenceForAge,
  lastMonth: 60,
};
