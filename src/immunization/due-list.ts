import { epochDay, type IsoDate } from "../foundation/calendar.js";
import { type Citation, type Result, success } from "../foundation/result.js";
import type { ImmunizationArea } from "./area.js";
import { DOSE_IDS, type DoseId } from "./doses.js";
import { planChild, planDay } from "./plan-child.js";
import { routineOn } from "./schedule.js";

/** The schedule of one day, opened for many children. */
export interface DueList {
  readonly date: IsoDate;
  /** The doses in the order of the columns. */
  readonly doses: readonly DoseId[];
  readonly citations: readonly Citation[];
  /**
   * Writes how every dose of one child stands, without allocating anything.
   *
   * @param born - day of birth, days since 1970-01-01
   * @param given - the day of each dose in the order of `doses`, or `NOT_GIVEN`, or `DATE_UNKNOWN`
   * @param at - where the child's doses begin in `given`
   * @param codes - takes a place in `planStates` for each dose
   * @param to - where they begin in `codes`
   * @returns how many doses are due; NaN when the days are impossible, every code then being that of `unreadable`
   */
  read(born: number, given: Int32Array, at: number, codes: Uint8Array, to: number): number;
}

/**
 * Opens the due list of a day: the schedule is resolved once, then read for any number of children.
 *
 * It answers as {@link nextDoses} does, in numbers. Contraindications are not assessed. No column holds hexavalent doses:
 * of a child who had some, ask `nextDoses`.
 *
 * @param date - the day of the question and of the rule, YYYY-MM-DD
 * @param area - whether JE is endemic where the children live, or the area's code
 * @returns the list; an issue before the first rule that could be read, or when the area is none
 * @example
 * ```ts
 * import { DATE_UNKNOWN, NOT_GIVEN, openDueList, planStates } from "tatasehat/immunization";
 * import { epochDay } from "tatasehat/foundation";
 * const opened = openDueList("2025-03-12", { jeEndemic: false });
 * const { doses, read } = opened.value;
 * const given = new Int32Array(doses.length).fill(NOT_GIVEN);
 * given[doses.indexOf("HB0")] = DATE_UNKNOWN;
 * const codes = new Uint8Array(doses.length);
 * read(epochDay("2025-01-10"), given, 0, codes, 0); //=> 5
 * planStates[codes[doses.indexOf("BCG")]]; //=> { status: "due", reason: "late" }
 * ```
 */
export function openDueList(date: IsoDate, area?: ImmunizationArea): Result<DueList> {
  const routine = routineOn(date, area);
  if (!routine.ok) return routine;
  const { rules, citation } = routine.value;
  const on = planDay(rules, epochDay(date));
  return success(
    {
      date,
      doses: DOSE_IDS,
      citations: [citation],
      read: (born, given, at, codes, to) => planChild(rules, on, born, given, at, codes, to),
    },
    routine.notices,
  );
}
