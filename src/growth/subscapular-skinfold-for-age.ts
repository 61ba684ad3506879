import type { AgeIndex } from "./growth-index.js";
import { who2006SubscapularSkinfoldForAge } from "./standards/who-2006-subscapular-skinfold-for-age.js";

/**
 * Subscapular skinfold-for-age of WHO 2006: millimetres by age, day 91 to below 60 months.
 *
 * Source: WHO Child Growth Standards, second set, 2007.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { subscapularSkinfoldForAge } from "tatasehat/growth/subscapular-skinfold-for-age";
 * z(subscapularSkinfoldForAge, { sex: "male", ageDays: 91 }, 7.692); //=> 0
 * ```
 */
export const subscapularSkinfoldForAge: AgeIndex = {
  name: "subscapularSkinfoldForAge",
  standard: "who-2006",
  label: { id: "Tebal lipatan kulit subskapula menurut umur", en: "Subscapular skinfold-for-age" },
  unit: "mm",
  restricted: true,
  flagBelow: -5,
  flagAbove: 5,
  by: "day",
  table: who2006SubscapularSkinfoldForAge,
  lastMonth: 60,
};
