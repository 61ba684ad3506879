import type { AgeIndex } from "./growth-index.js";
import { who2007BmiForAge } from "./standards/who-2007-bmi-for-age.js";

/**
 * BMI-for-age (IMT/U) of WHO 2007: kg/m² by age, 60 to 228 months.
 *
 * Source: WHO Reference 2007, de Onis et al., Bull World Health Organ 2007;85:660-7.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { bmiForAge2007 } from "tatasehat/growth/bmi-for-age-2007";
 * z(bmiForAge2007, { sex: "male", ageMonths: 61 }, 15.2641); //=> 0
 * ```
 */
export const bmiForAge2007: AgeIndex = {
  name: "bmiForAge",
  standard: "who-2007",
  label: { id: "Indeks massa tubuh menurut umur (IMT/U)", en: "BMI-for-age" },
  unit: "kg/m2",
  restricted: true,
  flagBelow: -5,
  flagAbove: 5,
  by: "month",
  table: who2007BmiForAge,
  lastMonth: 228,
};
