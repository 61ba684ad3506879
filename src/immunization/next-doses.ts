import { epochDay, type IsoDate } from "../foundation/calendar.js";
import { type Citation, failure, type Result, success } from "../foundation/result.js";
import type { DoseId } from "./doses.js";
import { type PlannedDose, planRecord } from "./plan-record.js";
import type { PlanStatus } from "./plan-states.js";
import { type ImmunizedChild, type RecordedDose, readRecord } from "./read-doses.js";
import { routineOn } from "./schedule.js";

/** One visit of the catch-up plan. */
export interface PlannedVisit {
  readonly on: IsoDate;
  readonly doses: readonly DoseId[];
}

/** What a child is to be given. */
export interface NextDoses {
  readonly date: IsoDate;
  /** May be given on the date: on time, or overdue. */
  readonly due: readonly PlannedDose[];
  /** May be given from a later day on. */
  readonly next: readonly PlannedDose[];
  /** Past the age for being on time, whether they may be given on the date or must wait. */
  readonly overdue: readonly PlannedDose[];
  /** A health worker has to decide. */
  readonly askHealthWorker: readonly PlannedDose[];
  /** Can no longer be given in the programme. */
  readonly missed: readonly PlannedDose[];
  /**
   * The visits that bring the child up to date: every due and next dose on its first possible day, a missed dose never
   * restarting a series. Empty when nothing is overdue.
   */
  readonly catchUpPlan: readonly PlannedVisit[];
  readonly citations: readonly Citation[];
}

/**
 * Says what a child is to be given on a day, what next, what is overdue, and how to catch up.
 *
 * No dose is due whose minimum interval could not be read (MR2), nor any after a recorded dose that was too early, too
 * soon, without a day or without the one before it, nor of DPT-HB-Hib and IPV where hexavalent doses are recorded: a
 * health worker is to be asked. Contraindications are not assessed.
 *
 * @param child - date of birth; whether JE is endemic where it lives
 * @param doses - the doses recorded, in any order
 * @param date - the day of the question and of the rule, YYYY-MM-DD
 * @returns the doses; issues as from {@link assessDoses}
 * @example
 * ```ts
 * import { nextDoses } from "tatasehat/immunization";
 * const child = { bornOn: "2025-01-10", area: { jeEndemic: false } };
 * const doses = [
 *   { vaccine: "HB0", dose: 1, givenOn: "2025-01-10" },
 *   { vaccine: "BCG", dose: 1, givenOn: "2025-02-12" },
 *   { vaccine: "bOPV", dose: 1, givenOn: "2025-02-12" },
 * ];
 * const result = nextDoses(child, doses, "2025-03-12");
 * result.ok && result.value.due.map(({ dose }) => dose); //=> ["bOPV2", "DPT-HB-Hib1", "PCV1", "RV1"]
 * result.ok && result.value.next[0].from; //=> "2025-04-10"
 * result.ok && result.notices[0].code; //=> "immunization.contraindications-not-assessed"
 * ```
 */
export function nextDoses(child: ImmunizedChild, doses: readonly RecordedDose[], date: IsoDate): Result<NextDoses> {
  const record = readRecord(child, doses, date);
  if (!record.ok) {
    return failure(
      ...record.issues.map((issue) => (issue.path?.[0] === "asOf" ? { ...issue, path: ["date"] } : issue)),
    );
  }
  const routine = routineOn(date, child.area);
  if (!routine.ok) return routine;
  const { citation } = routine.value;
  const today = epochDay(date);
  const planned = planRecord(routine.value, record.value, today, today);
  const of = (status: PlanStatus) => planned.filter((dose) => dose.status === status);
  const overdue = planned.filter((dose) => dose.overdue && dose.status !== "missed");
  return success(
    {
      date,
      due: of("due"),
      next: of("next"),
      overdue,
      askHealthWorker: of("ask-health-worker"),
      missed: of("missed"),
      catchUpPlan: overdue.length === 0 ? [] : visits(planned, date),
      citations: [citation],
    },
    planned.some(({ reason }) => reason === "hexavalent-recorded")
      ? [...routine.notices, { code: "immunization.hexavalent-recorded" }]
      : routine.notices,
  );
}

/** The due doses on the day, the next ones each on its own; a dose whose interval is not known has no day. */
function visits(planned: readonly PlannedDose[], date: IsoDate): readonly PlannedVisit[] {
  const byDay = new Map<IsoDate, DoseId[]>();
  for (const { dose, status, judged, from } of planned) {
    if (judged === null || from === null) continue;
    const on = status === "due" ? date : from;
    const own = byDay.get(on);
    if (own === undefined) byDay.set(on, [dose]);
    else own.push(dose);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, doses]) => ({ on, doses }));
}
