import { armCircumferenceForAge } from "../../src/growth/arm-circumference-for-age.js";
import { bmiForAge } from "../../src/growth/bmi-for-age.js";
import { bmiForAge2007 } from "../../src/growth/bmi-for-age-2007.js";
import { heightForAge2007 } from "../../src/growth/height-for-age-2007.js";
import type { GrowthIndex, IndexName, Standard } from "../../src/growth/index.js";
import { lengthHeightForAge } from "../../src/growth/length-height-for-age.js";
import { weightForAge } from "../../src/growth/weight-for-age.js";
import { weightForAge2007 } from "../../src/growth/weight-for-age-2007.js";
import { weightForLengthHeight } from "../../src/growth/weight-for-length-height.js";

type Tables = Readonly<Partial<Record<IndexName, GrowthIndex>>>;

/** The indices that the page draws, by standard. */
export const CHART_INDICES: Readonly<Record<Standard, Tables>> = {
  "who-2006": { weightForAge, lengthHeightForAge, weightForLengthHeight, bmiForAge, armCircumferenceForAge },
  "who-2007": { weightForAge: weightForAge2007, lengthHeightForAge: heightForAge2007, bmiForAge: bmiForAge2007 },
};
