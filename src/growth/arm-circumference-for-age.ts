import type { AgeIndex } from "./growth-index.js";
import { who2006ArmCircumferenceForAge } from "./standards/who-2006-arm-circumference-for-age.js";

/**
 * Mid-upper-arm circumference-for-age (LiLA/U) of WHO 2006: centimetres by age, day 91 to below 60 months.
 *
 * Source: WHO Child Growth Standards, second set, 2007.
 *
 * @example
 * ```ts
 * import { z } from "tatasehat/growth";
 * import { armCircumferenceForAge } from "tatasehat/growth/arm-circumference-for-age";
 * z(armCircumferenceForAge, { sex: "male", ageDays: 91 }, 13.4779); //=> 0
 * ```
 */
export const armCircumferenceForAge: AgeIndex = {
  name: "armCircumferenceForAge",
  standard: "who-2006",
  label: { id: "Lingkar lengan atas menurut umur (LiLA/U)", en: "Arm circumference-for-age" },
  unit: "cm",
  restricted: true,
  flagBelow: -5,
  flagAbove: 5,
  by: "day",
  table: who2006ArmCircumferenceForAge,
  lastMonth: 60,
};
