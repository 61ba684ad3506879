import type { AgeIndex } from "./growth-index.js";
import { who2006WeightForAge } from "./standards/who-2006-weight-for-age.js";

/**
 * Weight-for-age (BB/U) of WHO 2006: kilograms by age, 0 to below 60 months.
 *
 * Source: WHO Child Growth Standards, 2006.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { weightForAge } from "tatasehat/growth/weight-for-age";
 * z(weightForAge, { sex: "male", ageDays: 0 }, 3.3464); //=> 0
 * ```
 */
export const weightForAge: AgeIndex = {
  name: "weightForAge",
  standard: "who-2006",
  label: { id: "Berat badan menurut umur (BB/U)", en: "Weight-for-age" },
  unit: "kg",
  restricted: true,
  flagBelow: -6,
  flagAbove: 5,
  by: "day",
  table: who2006WeightForAge,
  lastMonth: 60,
};
