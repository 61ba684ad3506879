import type { AgeIndex } from "./growth-index.js";
import { who2007HeightForAge } from "./standards/who-2007-height-for-age.js";

/**
 * Height-for-age (TB/U) of WHO 2007: centimetres by age, 60 to 228 months.
 *
 * Source: WHO Reference 2007, de Onis et al., Bull World Health Organ 2007;85:660-7.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { heightForAge2007 } from "tatasehat/growth/height-for-age-2007";
 * z(heightForAge2007, { sex: "male", ageMonths: 61 }, 110.2647); //=> 0
 * ```
 */
export const heightForAge2007: AgeIndex = {
  name: "lengthHeightForAge",
  standard: "who-2007",
  label: { id: "Tinggi badan menurut umur (TB/U)", en: "Height-for-age" },
  unit: "cm",
  restricted: false,
  flagBelow: -6,
  flagAbove: 6,
  by: "month",
  table: who2007HeightForAge,
  lastMonth: 228,
};
