import { failure, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { contraindicationsNotAssessed } from "./notices.js";
import type { SourceId } from "./sources.js";

/** Ages in completed months at which the course of PCV changes. */
const PCV_FIRST_START = 2;
export const PCV_LATE_START = 12;
export const PCV_SINGLE_START = 24;
export const PCV_END = 60;
/** Days between the two doses of who starts at 12-23 months; both are to be given before 24 months. */
export const PCV_LATE_START_INTERVAL = 56;
const PCV_INTERVAL = 28;

/** How many doses the course has, by the age at its first dose in months below 60. */
export function pcvDosesFrom(months: number): number {
  if (months < PCV_LATE_START) return 3;
  return months < PCV_SINGLE_START ? 2 : 1;
}

/** The course of PCV for an age at the first dose. */
export interface PcvCourse {
  /** Doses in all, the first among them; 0 from 5 years on. */
  readonly doses: 0 | 1 | 2 | 3;
  /** Days from the first dose to the second; null when there is no second. */
  readonly secondAfterDays: number | null;
  /** The last month of age for the whole course: 23 for a start at 12-23 months, 59 for one at 24-59; null for none. */
  readonly lastMonth: number | null;
  readonly confidence: Confidence;
  readonly source: SourceId;
}

/**
 * How many doses of PCV a child needs, by its age at the first one: three from an age under 12 months (the third from
 * 12 months on), two 8 weeks apart from 12-23 months, one from 24-59 months.
 *
 * @param ageMonthsAtFirstDose - completed months, 0 or more
 * @returns the course; an issue below 2 months or when the age is no whole number
 * @example
 * ```ts
 * import { pcvCourse } from "tatasehat/immunization";
 * const result = pcvCourse(14);
 * result.ok && [result.value.doses, result.value.secondAfterDays]; //=> [2, 56]
 * ```
 */
export function pcvCourse(ageMonthsAtFirstDose: number): Result<PcvCourse> {
  const months = ageMonthsAtFirstDose;
  if (!(Number.isSafeInteger(months) && months >= 0)) return failure({ code: "immunization.age-invalid" });
  if (months < PCV_FIRST_START) {
    return failure({ code: "immunization.age-below-first", facts: { minimum: PCV_FIRST_START, unit: "months" } });
  }
  const basis = { confidence: "verified-in-source", source: "pcv-deck" } as const;
  const course: PcvCourse =
    months >= PCV_END
      ? { doses: 0, secondAfterDays: null, lastMonth: null, ...basis }
      : months >= PCV_SINGLE_START
        ? { doses: 1, secondAfterDays: null, lastMonth: PCV_END - 1, ...basis }
        : months >= PCV_LATE_START
          ? { doses: 2, secondAfterDays: PCV_LATE_START_INTERVAL, lastMonth: PCV_SINGLE_START - 1, ...basis }
          : { doses: 3, secondAfterDays: PCV_INTERVAL, lastMonth: null, ...basis };
  return success(course, [contraindicationsNotAssessed]);
}
