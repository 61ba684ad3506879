import type { GrowthIndex } from "./growth-index.js";
import { WHO_2006, WHO_2007 } from "./indices.js";
import { plainZ, restrictedZ } from "./lms.js";
import { END_OF_2006_MONTHS, found, lengthOrHeightTable, locateByAge, locateByLength } from "./locate.js";
import type { IndexName, Standard } from "./types.js";
import type { Visit } from "./visit.js";
import { WEIGHT_BASED } from "./weight-based.js";

/** Why an index has no value: the last word of the notice's code, `growth.no-...`. */
export type Absence =
  | "not-in-standard"
  | "not-measured"
  | "sex-missing"
  | "age-missing"
  | "age-outside-reference"
  | "length-outside-reference"
  | "oedema"
  | "value-unusable";

/** The index of a standard, if the standard has it. */
export function indexOf(standard: Standard, name: IndexName): GrowthIndex | undefined {
  return standard === "who-2006"
    ? WHO_2006[name]
    : (WHO_2007 as Readonly<Partial<Record<IndexName, GrowthIndex>>>)[name];
}

/** The measure that an index judges. */
function measureOf(visit: Visit, name: IndexName): number {
  switch (name) {
    case "weightForAge":
    case "weightForLengthHeight":
      return visit.weight;
    case "lengthHeightForAge":
      return visit.corrected;
    case "bmiForAge":
      return visit.bmi;
    case "headCircumferenceForAge":
      return visit.head;
    case "armCircumferenceForAge":
      return visit.arm;
    case "tricepsSkinfoldForAge":
      return visit.triceps;
    case "subscapularSkinfoldForAge":
      return visit.subscapular;
  }
}

/** The z of one index, not rounded, or why there is none: exactly what WHO's program gives. */
export function scoreOf(visit: Visit, name: IndexName): number | Absence {
  const index = indexOf(visit.standard, name);
  if (index === undefined) return "not-in-standard";
  const value = measureOf(visit, name);
  if (Number.isNaN(value)) return "not-measured";
  if (visit.oedema && WEIGHT_BASED.has(name)) return "oedema";
  if (visit.sex === undefined) return "sex-missing";
  const sex = visit.sex === "male" ? 0 : 1;
  if (index.by === "length") {
    if (Number.isNaN(visit.corrected)) return "not-measured";
    if (visit.months >= END_OF_2006_MONTHS) return "age-outside-reference";
    const { corrected, days, position } = visit;
    const table = lengthOrHeightTable(index, corrected, days, position === "length", position === "height");
    if (!locateByLength(table, sex, corrected)) return "length-outside-reference";
  } else {
    if (Number.isNaN(visit.months)) return "age-missing";
    // Only the 2006 indices by age ask for a measure above 0; WHO's other programs compute whatever they are given.
    if (index.by === "day" && !(value > 0)) return "value-unusable";
    if (!locateByAge(index, sex, visit.days, visit.months)) return "age-outside-reference";
  }
  const z = index.restricted ? restrictedZ(value, found.l, found.m, found.s) : plainZ(value, found.l, found.m, found.s);
  return Number.isNaN(z) ? "value-unusable" : z;
}
