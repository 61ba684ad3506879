import { completedMonths, daysBetween, epochDay, type IsoDate, isoDate } from "../foundation/calendar.js";
import { dayAtMonths, packDay } from "../foundation/packed-day.js";
import { type Citation, type Notice, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { cautions } from "./cautions.js";
import { PCV_LATE_START, PCV_LATE_START_INTERVAL, PCV_SINGLE_START } from "./pcv-course.js";
import { type ImmunizedChild, type ReadDose, type ReadRecord, type RecordedDose, readRecord } from "./read-doses.js";
import { FIRST_RULE, routineOn } from "./schedule.js";
import type { Vaccine } from "./vaccines.js";
import { type AgeWindow, leastSure, type ScheduledDose, windowAt } from "./windows.js";

/** How a dose that was given stands to the schedule. */
export type DoseStatus =
  | "on-time"
  | "late"
  | "catch-up"
  /** Before the least age. */
  | "too-early"
  /** Too soon after the dose before. */
  | "interval-too-short"
  /** Beyond the oldest age. */
  | "not-allowed"
  /** The series could not be completed any more. */
  | "too-late-to-complete"
  /** The chart says nothing of that age. */
  | "undefined"
  /** The day is not known. */
  | "date-unknown"
  /** A dose that the routine schedule does not have: of a school vaccine, or beyond the series. */
  | "not-in-schedule";

/** How a dose stands to the one before. */
export interface IntervalCheck {
  readonly after: string;
  /** Days between the two; null when one of the days is not known. */
  readonly days: number | null;
  /** Null when no rule could be read. */
  readonly minimumDays: number | null;
  /** Null when nobody can say. */
  readonly met: boolean | null;
  readonly confidence: Confidence;
}

/** One dose, judged. */
export interface DoseAssessment {
  /** Such as `bOPV2`. */
  readonly dose: string;
  readonly vaccine: Vaccine;
  /** The dose's number in its series. */
  readonly number: number;
  readonly givenOn: IsoDate | null;
  /** Completed months; null when the day is not known. */
  readonly ageMonths: number | null;
  readonly status: DoseStatus;
  /** The window in which the age lies; null where the chart says nothing. */
  readonly window: AgeWindow | null;
  /** Null for the first dose of a series. */
  readonly interval: IntervalCheck | null;
  /** That of the least sure rule behind the status. */
  readonly confidence: Confidence;
  readonly notices: readonly Notice[];
}

/** All doses of a child, judged. */
export interface DoseAssessments {
  readonly asOf: IsoDate;
  /** In the order of the schedule, others after them. */
  readonly doses: readonly DoseAssessment[];
  readonly citations: readonly Citation[];
}

/**
 * Judges every dose that a child was given by the schedule of a day: forbidden age first, then the interval, then whether
 * the series could still be completed, then on time, late or catch-up.
 *
 * @param child - date of birth; whether JE is endemic where it lives
 * @param doses - the doses, in any order
 * @param options - `asOf`, YYYY-MM-DD: the day of the rule, and the last on which a dose can have been given
 * @returns the doses in the order of the schedule; issues when a date, number or vaccine is none, a dose is before birth
 *   or after `asOf`, recorded twice, or dated before an earlier one of its series
 * @example
 * ```ts
 * import { assessDoses } from "tatasehat/immunization";
 * const child = { bornOn: "2024-08-01" };
 * const doses = [
 *   { vaccine: "DPT-HB-Hib", dose: 1, givenOn: "2024-10-03" },
 *   { vaccine: "DPT-HB-Hib", dose: 2, givenOn: "2024-11-04" },
 *   { vaccine: "DPT-HB-Hib", dose: 3, givenOn: "2024-12-01" },
 * ];
 * const result = assessDoses(child, doses, { asOf: "2025-06-01" });
 * result.ok && result.value.doses.map(({ status }) => status); //=> ["on-time", "on-time", "interval-too-short"]
 * result.ok && result.value.doses[2].interval?.days; //=> 27
 * ```
 */
export function assessDoses(
  child: ImmunizedChild,
  doses: readonly RecordedDose[],
  options: { readonly asOf: IsoDate },
): Result<DoseAssessments> {
  const { asOf } = options;
  const record = readRecord(child, doses, asOf);
  if (!record.ok) return record;
  const routine = routineOn(asOf, child.area);
  if (!routine.ok) return routine;
  const { rows, citation } = routine.value;
  const assessed = record.value.doses.map((dose) => assess(dose, rows[dose.place], record.value));
  const notices = [...routine.notices];
  if (record.value.doses.some(({ givenOn }) => givenOn !== null && givenOn < FIRST_RULE)) {
    notices.push({ code: "immunization.rule-younger-than-dose", facts: { first: FIRST_RULE } });
  }
  return success({ asOf, doses: assessed, citations: [citation] }, notices);
}

function assess(dose: ReadDose, row: ScheduledDose | undefined, record: ReadRecord): DoseAssessment {
  const { label, vaccine, dose: number, givenOn, hours } = dose;
  const bornOn = isoDate(record.born);
  const ageMonths = givenOn === null ? null : completedMonths(bornOn, givenOn);
  let status: DoseStatus = row === undefined ? "not-in-schedule" : "date-unknown";
  let within: AgeWindow | null = null;
  let interval: IntervalCheck | null = null;
  let confidence: Confidence = "unverified";
  let notices: readonly Notice[] = [];
  if (row !== undefined) {
    const first = record.doses.find((other) => other.vaccine === vaccine && other.dose === 1)?.givenOn ?? null;
    const startMonths = first === null ? null : completedMonths(bornOn, first);
    interval = intervalOf(dose, row, record, startMonths);
    if (givenOn !== null && ageMonths !== null) {
      const days = daysBetween(bornOn, givenOn);
      const span = windowOf(row, record.born, givenOn, { months: ageMonths, days, hours });
      status = statusOf(span, interval);
      within = span ?? null;
      confidence = confidenceOf(status, span, interval);
      const before = previousOf(dose, record)?.givenOn ?? null;
      const hasHours = hours !== undefined;
      notices = cautions({ id: row.id, months: ageMonths, day: givenOn, startMonths, before, days, hasHours });
    }
  }
  // One literal: an object put together by spreading another into it costs many times as much.
  return { dose: label, vaccine, number, givenOn, ageMonths, status, window: within, interval, confidence, notices };
}

function previousOf({ vaccine, dose }: ReadDose, record: ReadRecord): ReadDose | undefined {
  return record.doses.find((other) => other.vaccine === vaccine && other.dose === dose - 1);
}

function intervalOf(
  dose: ReadDose,
  { interval }: ScheduledDose,
  record: ReadRecord,
  startMonths: number | null,
): IntervalCheck | null {
  if (interval === null) return null;
  const isLateStart =
    dose.vaccine === "PCV" && startMonths !== null && startMonths >= PCV_LATE_START && startMonths < PCV_SINGLE_START;
  const minimumDays = isLateStart ? PCV_LATE_START_INTERVAL : interval.days;
  const before = previousOf(dose, record)?.givenOn ?? null;
  const days = before === null || dose.givenOn === null ? null : daysBetween(before, dose.givenOn);
  // Where no rule could be read, two doses on one day are still too soon after each other.
  const unruled = days === 0 ? false : null;
  const met = days === null ? null : minimumDays === null ? unruled : days >= minimumDays;
  return { after: interval.after, days, minimumDays, met, confidence: interval.confidence };
}

/** The window of a day; beyond an oldest age that is no whole month, the one that forbids what follows. */
function windowOf(
  { windows, lastAge }: ScheduledDose,
  born: number,
  givenOn: IsoDate,
  age: Parameters<typeof windowAt>[1],
): AgeWindow | undefined {
  const isBeyond = lastAge !== null && epochDay(givenOn) > dayAtMonths(packDay(born), lastAge.months) + lastAge.days;
  return isBeyond ? windows.at(-1) : windowAt(windows, age);
}

function statusOf(span: AgeWindow | undefined, interval: IntervalCheck | null): DoseStatus {
  // What is forbidden from birth on is so for being too young.
  if (span?.status === "not-allowed") return span.to === null ? "not-allowed" : "too-early";
  if (interval?.met === false) return "interval-too-short";
  return span?.status ?? "undefined";
}

function confidenceOf(status: DoseStatus, span: AgeWindow | undefined, interval: IntervalCheck | null): Confidence {
  if (span === undefined) return status === "interval-too-short" && interval ? interval.confidence : "unverified";
  if (interval === null || status === "too-early" || status === "not-allowed") return span.confidence;
  if (status === "interval-too-short") return interval.confidence;
  // A good answer rests on both; where the interval could not be checked it is no sure one.
  return interval.met === null ? "unverified" : leastSure(span.confidence, interval.confidence);
}
