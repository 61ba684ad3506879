import type { AgeIndex } from "./growth-index.js";
import { who2007WeightForAge } from "./standards/who-2007-weight-for-age.js";

/**
 * Weight-for-age (BB/U) of WHO 2007: kilograms by age, 60 to 120 months.
 *
 * Source: WHO Reference 2007, de Onis et al., Bull World Health Organ 2007;85:660-7.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { weightForAge2007 } from "tatasehat/growth/weight-for-age-2007";
 * z(weightForAge2007, { sex: "male", ageMonths: 61 }, 18.5057); //=> 0
 * ```
 */
export const weightForAge2007: AgeIndex = {
  name: "weightForAge",
  standard: "who-2007",
  label: { id: "Berat badan menurut umur (BB/U)", en: "Weight-for-age" },
  unit: "kg",
  restricted: true,
  flagBelow: -6,
  flagAbove: 5,
  by: "month",
  table: who2007WeightForAge,
  lastMonth: 120,
};
