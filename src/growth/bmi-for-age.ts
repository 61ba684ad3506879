import type { AgeIndex } from "./growth-index.js";
import { who2006BmiForAge } from "./standards/who-2006-bmi-for-age.js";

/**
 * BMI-for-age (IMT/U) of WHO 2006: kg/m² by age, 0 to below 60 months.
 *
 * Source: WHO Child Growth Standards, 2006.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { bmiForAge } from "tatasehat/growth/bmi-for-age";
 * z(bmiForAge, { sex: "male", ageDays: 0 }, 13.4069); //=> 0
 * ```
 */
export const bmiForAge: AgeIndex = {
  name: "bmiForAge",
  standard: "who-2006",
  label: { id: "Indeks massa tubuh menurut umur (IMT/U)", en: "BMI-for-age" },
  unit: "kg/m2",
  restricted: true,
  flagBelow: -5,
  flagAbove: 5,
  by: "day",
  table: who2006BmiForAge,
  lastMonth: 60,
};
