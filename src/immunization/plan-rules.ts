import { epochDay } from "../foundation/calendar.js";
import type { ScheduledDose, WindowStatus } from "./windows.js";

/** In a column of doses: the dose is not recorded. */
export const NOT_GIVEN = -0x80000000;
/** In a column of doses: the dose was given, nobody knows when. */
export const DATE_UNKNOWN = -0x7fffffff;

/** The rows as numbers, dose by dose. */
export interface PlanRules {
  readonly count: number;
  /** The dose's number in its series. */
  readonly dose: Uint8Array;
  /** The last dose of the series, at its first dose; -1 at the others. */
  readonly seriesEnd: Int8Array;
  readonly minimum: Int16Array;
  readonly onTimeTo: Int16Array;
  readonly lateTo: Int16Array;
  readonly catchUpTo: Int16Array;
  readonly tooLateTo: Int16Array;
  /** 1 where the chart forbids what is beyond the last window, 0 where it says nothing. */
  readonly closed: Uint8Array;
  /** Days after the dose before; 0 for none, -1 when no rule could be read. */
  readonly interval: Int16Array;
  readonly lastMonths: Int16Array;
  readonly lastDays: Int16Array;
  /** The first day of birth to which the dose is offered. */
  readonly bornFrom: Int32Array;
  /** 1 offered, 0 not, -1 nobody said. */
  readonly applies: Int8Array;
  /** 1 for the dose that counts by days. */
  readonly byDays: Uint8Array;
  /** 1 for PCV, whose course depends on the age at its first dose. */
  readonly byStart: Uint8Array;
}

/** Turns rows into numbers. */
export function planRules(rows: readonly ScheduledDose[]): PlanRules {
  const short = (of: (row: ScheduledDose, place: number) => number): Int16Array => Int16Array.from(rows, of);
  const endOf = (status: WindowStatus) =>
    short(({ windows }) => windows.findLast((each) => each.status === status && each.unit === "months")?.to ?? -1);
  return {
    count: rows.length,
    dose: Uint8Array.from(rows, ({ dose }) => dose),
    seriesEnd: Int8Array.from(rows, ({ dose, vaccine }) =>
      dose === 1 ? rows.findLastIndex((other) => other.vaccine === vaccine) : -1,
    ),
    minimum: short(({ windows }) => windows.find(({ status }) => status !== "not-allowed")?.from ?? 0),
    onTimeTo: endOf("on-time"),
    lateTo: endOf("late"),
    catchUpTo: endOf("catch-up"),
    tooLateTo: endOf("too-late-to-complete"),
    closed: Uint8Array.from(rows, ({ windows }) => (windows.at(-1)?.to === null ? 1 : 0)),
    interval: short(({ interval }) => (interval === null ? 0 : (interval.days ?? -1))),
    lastMonths: short(({ lastAge }) => lastAge?.months ?? -1),
    lastDays: short(({ lastAge }) => lastAge?.days ?? 0),
    bornFrom: Int32Array.from(rows, ({ bornFrom }) => (bornFrom === null ? NOT_GIVEN : epochDay(bornFrom.date))),
    applies: Int8Array.from(rows, ({ applies }) => (applies === null ? -1 : applies ? 1 : 0)),
    byDays: Uint8Array.from(rows, ({ windows }) => (windows.some(({ unit }) => unit === "days") ? 1 : 0)),
    byStart: Uint8Array.from(rows, ({ vaccine }) => (vaccine === "PCV" ? 1 : 0)),
  };
}
