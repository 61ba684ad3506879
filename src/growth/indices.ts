import { armCircumferenceForAge } from "./arm-circumference-for-age.js";
import { bmiForAge } from "./bmi-for-age.js";
import { bmiForAge2007 } from "./bmi-for-age-2007.js";
import { headCircumferenceForAge } from "./head-circumference-for-age.js";
import { heightForAge2007 } from "./height-for-age-2007.js";
import { lengthHeightForAge } from "./length-height-for-age.js";
import { subscapularSkinfoldForAge } from "./subscapular-skinfold-for-age.js";
import { tricepsSkinfoldForAge } from "./triceps-skinfold-for-age.js";
import type { IndexName } from "./types.js";
import { weightForAge } from "./weight-for-age.js";
import { weightForAge2007 } from "./weight-for-age-2007.js";
import { weightForLengthHeight } from "./weight-for-length-height.js";

/** The eight indices, in the order in which WHO Anthro prints them. */
export const INDEX_NAMES: readonly IndexName[] = [
  "lengthHeightForAge",
  "weightForAge",
  "weightForLengthHeight",
  "bmiForAge",
  "headCircumferenceForAge",
  "armCircumferenceForAge",
  "tricepsSkinfoldForAge",
  "subscapularSkinfoldForAge",
];

/** WHO Child Growth Standards, 0 to below 60 months. */
export const WHO_2006 = {
  lengthHeightForAge,
  weightForAge,
  weightForLengthHeight,
  bmiForAge,
  headCircumferenceForAge,
  armCircumferenceForAge,
  tricepsSkinfoldForAge,
  subscapularSkinfoldForAge,
} as const;

/** WHO Reference 2007, 60 to 228 months. */
export const WHO_2007 = {
  lengthHeightForAge: heightForAge2007,
  weightForAge: weightForAge2007,
  bmiForAge: bmiForAge2007,
} as const;
