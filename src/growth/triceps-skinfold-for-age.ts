import type { AgeIndex } from "./growth-index.js";
import { who2006TricepsSkinfoldForAge } from "./standards/who-2006-triceps-skinfold-for-age.js";

/**
 * Triceps skinfold-for-age of WHO 2006: millimetres by age, day 91 to below 60 months.
 *
 * Source: WHO Child Growth Standards, second set, 2007.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { tricepsSkinfoldForAge } from "tatasehat/growth/triceps-skinfold-for-age";
 * z(tricepsSkinfoldForAge, { sex: "male", ageDays: 91 }, 9.7658); //=> 0
 * ```
 */
export const tricepsSkinfoldForAge: AgeIndex = {
  name: "tricepsSkinfoldForAge",
  standard: "who-2006",
  label: { id: "Tebal lipatan kulit trisep menurut umur", en: "Triceps skinfold-for-age" },
  unit: "mm",
  restricted: true,
  flagBelow: -5,
  flagAbove: 5,
  by: "day",
  table: who2006TricepsSkinfoldForAge,
  lastMonth: 60,
};
