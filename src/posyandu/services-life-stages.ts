import { completedMonths, isIsoDate } from "../foundation/calendar.js";
import { failure, type Result, success } from "../foundation/result.js";
import type { LifeStage } from "./life-stages.js";
import { recordFault } from "./records.js";

/** First and last completed month of each stage. The sources leave 5 and 6 years to none and 15 years to two. */
const MONTHS: readonly (readonly [stage: LifeStage, first: number, last: number])[] = [
  ["infant", 0, 11],
  ["under-five", 12, 59],
  ["school-age", 7 * 12, 15 * 12 + 11],
  ["adult", 15 * 12, 60 * 12 - 1],
  ["older", 60 * 12, Number.POSITIVE_INFINITY],
];

/** Someone who may be served. */
export interface PosyanduResident {
  /** YYYY-MM-DD; null where it is not known. */
  readonly birthDate?: string | null | undefined;
  /** Pregnant, in childbirth or newly delivered; null where it is not known. */
  readonly mother?: boolean | null | undefined;
}

/**
 * The stages of life in which somebody is on a day.
 *
 * Infants and under-fives are those of the posyandu's own counts; the others are the target groups of the health SPM.
 * At 15 years a person is of school age and adult; no source gives a stage to those of 5 and 6 years.
 *
 * @param resident - date of birth, and whether the person is a mother; what is left out is not known
 * @param date - the day, YYYY-MM-DD
 * @returns the stages, perhaps none, with notices of what is not known; an issue for a date that is none, or a birth
 *   after the day
 * @example
 * ```ts
 * import { lifeStages } from "tatasehat/posyandu";
 * const stages = lifeStages({ birthDate: "2023-09-01" }, "2024-07-24");
 * stages.ok && stages.value; //=> ["infant"]
 * ```
 */
export function lifeStages(resident: PosyanduResident, date: string): Result<readonly LifeStage[]> {
  const fault = recordFault(["resident"], resident);
  if (fault !== undefined) return failure(fault);
  const { birthDate, mother } = resident;
  if (!isIsoDate(date)) return failure({ code: "posyandu.date-invalid", path: ["date"] });
  const isMother: readonly LifeStage[] = mother === true ? ["mother"] : [];
  if (birthDate === undefined || birthDate === null) {
    return success(isMother, [{ code: "posyandu.birth-date-not-known", path: ["birthDate"] }]);
  }
  if (!isIsoDate(birthDate)) return failure({ code: "posyandu.date-invalid", path: ["birthDate"] });
  const age = completedMonths(birthDate, date);
  if (birthDate > date) return failure({ code: "posyandu.born-after-day", path: ["birthDate"] });
  const byAge = MONTHS.filter(([, first, last]) => first <= age && age <= last).map(([stage]) => stage);
  const notices = byAge.length === 0 ? [{ code: "posyandu.age-without-stage", facts: { months: age } }] : [];
  return success([...isMother, ...byAge], notices);
}
