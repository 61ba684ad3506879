/*
 * The kernel: how every routine dose of one child stands on a day. Day numbers in, codes out, nothing allocated; the
 * described functions and the columns both stand on it, so that they cannot disagree.
 */
import { dayAtMonths, monthsBetween, packDay } from "../foundation/packed-day.js";
import { PCV_END, PCV_LATE_START, PCV_LATE_START_INTERVAL, PCV_SINGLE_START, pcvDosesFrom } from "./pcv-course.js";
import { DATE_UNKNOWN, NOT_GIVEN, type PlanRules } from "./plan-rules.js";
import {
  ASK_AGE,
  ASK_AREA,
  ASK_EARLIER_DATE,
  ASK_INTERVAL,
  ASK_NOT_RECORDED,
  ASK_RECORDED_IN_DOUBT,
  ASK_SERIES,
  ASK_SOURCES,
  COURSE_COMPLETE,
  DUE_CATCH_UP,
  DUE_LATE,
  DUE_ON_TIME,
  MISSED_CLOSED,
  MISSED_TOO_LATE,
  NEXT,
  NEXT_INTERVAL_UNKNOWN,
  NOT_OFFERED,
  RECORDED,
  UNREADABLE,
} from "./plan-states.js";

/** HB0 counts its first month by days: on the day of birth, in the seven days after it, or by no rule. */
const HB0_LATE_DAYS = 7;

/** No dose before this one has a day. */
const NO_DAY = NOT_GIVEN;

/** The day of the question, with room for one child's planned days. */
export interface PlanDay {
  readonly today: number;
  readonly packedToday: number;
  /** The last day on which a dose can be recorded. */
  readonly until: number;
  /** Takes the day on which each due or next dose is planned. */
  readonly planned: Int32Array;
}

/** Makes ready for a day; `until` is the day itself unless doses given after it are known. */
export function planDay(rules: PlanRules, today: number, until = today): PlanDay {
  return { today, packedToday: packDay(today), until, planned: new Int32Array(rules.count) };
}

/**
 * Writes the code of every dose of one child.
 *
 * A dose that is not yet possible is planned on its first day, on the footing that those before it are given on theirs.
 * A recorded dose that was too early or too soon after the one before leaves its series to a health worker: no source
 * here says whether it has to be repeated.
 *
 * @param rules - the rows
 * @param on - the day of the question; takes the planned days
 * @param born - day of birth
 * @param given - day of each dose, or `NOT_GIVEN`, or `DATE_UNKNOWN`
 * @param at - where the child's doses begin in `given`
 * @param codes - takes the codes
 * @param to - where they begin in `codes`
 * @returns how many doses are due; NaN, every code being `UNREADABLE`, when a day is before birth or after `until`, the
 *   birth is after the day of the question, or a dose is dated before an earlier one of its series
 */
export function planChild(
  rules: PlanRules,
  on: PlanDay,
  born: number,
  given: Int32Array,
  at: number,
  codes: Uint8Array,
  to: number,
): number {
  const { count, seriesEnd, minimum, interval, applies, bornFrom, byStart, dose } = rules;
  const { today, until } = on;
  if (!(born <= today && born >= EARLIEST && Number.isInteger(born))) return unreadable(codes, to, count);
  const packedBirth = packDay(born);
  const age = monthsBetween(packedBirth, on.packedToday);
  let due = 0;
  let seriesLast = -1;
  // The day of the dose before, recorded or planned; the last recorded day; whether the dose before has no day.
  let before = NO_DAY;
  let latest = NO_DAY;
  let isUndated = false;
  let stopped = RECORDED;
  let start = -1;
  for (let i = 0; i < count; i++) {
    const end = seriesEnd[i] as number;
    if (end >= 0) {
      seriesLast = end;
      before = NO_DAY;
      latest = NO_DAY;
      isUndated = false;
      stopped = RECORDED;
      start = -1;
    }
    // Who starts late with PCV waits longer for the second dose; of another series the start is not kept.
    const isLateStart = start >= PCV_LATE_START && start < PCV_SINGLE_START;
    const least = isLateStart ? PCV_LATE_START_INTERVAL : (interval[i] as number);
    const day = given[at + i] as number;
    if (day === DATE_UNKNOWN) {
      codes[to + i] = RECORDED;
      isUndated = true;
      before = NO_DAY;
      continue;
    }
    if (day !== NOT_GIVEN) {
      if (day < born || day > until || day < latest) return unreadable(codes, to, count);
      // Where no rule could be read, two doses on one day are still too soon after each other.
      const isTooSoon = before !== NO_DAY && day - before < (least < 0 ? 1 : least);
      const inDoubt = isTooSoon || isYounger(packedBirth, born, day, minimum[i] as number);
      codes[to + i] = inDoubt ? ASK_RECORDED_IN_DOUBT : RECORDED;
      if (inDoubt) stopped = ASK_SERIES;
      if (end >= 0 && byStart[i] === 1) start = monthsBetween(packedBirth, packDay(day));
      before = day;
      latest = day;
      isUndated = false;
      continue;
    }

    let code: number;
    let planned = today;
    if (applies[i] === 0 || born < (bornFrom[i] as number)) code = NOT_OFFERED;
    else if (isRecordedLater(given, at + i, at + seriesLast)) {
      code = ASK_NOT_RECORDED;
      stopped = ASK_SERIES;
      before = NO_DAY;
    } else if (stopped === ASK_SERIES) code = stopped;
    else if (isUndated || (byStart[i] === 1 && end < 0 && start < 0)) code = ASK_EARLIER_DATE;
    else if (byStart[i] === 1 && start < PCV_END && (dose[i] as number) > pcvDosesFrom(start)) {
      code = COURSE_COMPLETE;
    } else if (stopped !== RECORDED) code = stopped;
    else if (applies[i] === -1) code = ASK_AREA;
    else {
      const isFirst = end >= 0;
      let months = age;
      if (age < (minimum[i] as number)) {
        months = minimum[i] as number;
        planned = dayAtMonths(packedBirth, months);
      }
      if (!isFirst && least > 0 && planned < before + least) {
        planned = before + least;
        months = monthsBetween(packedBirth, packDay(planned));
      }
      code = codeAt(rules, i, months, packedBirth, born, planned, today);
      if (code >= DUE_ON_TIME && code <= DUE_CATCH_UP) {
        if (least < 0) code = planned === today ? ASK_INTERVAL : NEXT_INTERVAL_UNKNOWN;
        else if (isLateStart && months >= PCV_SINGLE_START) code = ASK_SOURCES;
        else if (planned > today) code = NEXT;
      }
      if (code > NEXT_INTERVAL_UNKNOWN) stopped = code;
      if (isFirst && byStart[i] === 1) start = months;
      before = planned;
      if (code <= DUE_CATCH_UP) due++;
      on.planned[i] = planned;
    }
    codes[to + i] = code;
  }
  return due;
}

/** Whether a dose after this place, up to the last of its series, is recorded. */
function isRecordedLater(given: Int32Array, place: number, last: number): boolean {
  for (let later = last; later > place; later--) if (given[later] !== NOT_GIVEN) return true;
  return false;
}

/** 0001-01-01, the first day of the calendar. */
const EARLIEST = -719162;

/** No month is longer: beyond so many days for each, the months need not be counted. */
const LONGEST_MONTH = 31;

/** Whether on a day the months of age were fewer. */
function isYounger(packedBirth: number, born: number, day: number, months: number): boolean {
  return day - born < months * LONGEST_MONTH && monthsBetween(packedBirth, packDay(day)) < months;
}

function unreadable(codes: Uint8Array, to: number, count: number): number {
  codes.fill(UNREADABLE, to, to + count);
  return Number.NaN;
}

/** What a dose would be on a day that is not before its least age. */
function codeAt(
  rules: PlanRules,
  i: number,
  months: number,
  packedBirth: number,
  born: number,
  planned: number,
  today: number,
): number {
  if (rules.byDays[i] === 1) {
    const days = planned - born;
    if (days === 0) return DUE_ON_TIME;
    if (days <= HB0_LATE_DAYS) return DUE_LATE;
    return months < 1 ? ASK_AGE : MISSED_CLOSED;
  }
  const closed = planned > today ? MISSED_TOO_LATE : MISSED_CLOSED;
  const lastMonths = rules.lastMonths[i] as number;
  if (months === lastMonths && planned > dayAtMonths(packedBirth, lastMonths) + (rules.lastDays[i] as number)) {
    return closed;
  }
  if (months <= (rules.onTimeTo[i] as number)) return DUE_ON_TIME;
  if (months <= (rules.lateTo[i] as number)) return DUE_LATE;
  if (months <= (rules.catchUpTo[i] as number)) return DUE_CATCH_UP;
  if (months <= (rules.tooLateTo[i] as number)) return MISSED_TOO_LATE;
  return rules.closed[i] === 1 ? closed : ASK_AGE;
}
