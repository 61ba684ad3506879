import type { IndexName } from "./types.js";
import type { Visit } from "./visit.js";

/** The measure that an index judges; NaN when it was not taken. */
export function measureOf(visit: Visit, name: IndexName): number {
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
