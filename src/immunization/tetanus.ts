import { completedMonths, daysBetween, epochDay, type IsoDate, isIsoDate, isoDate } from "../foundation/calendar.js";
import { dayAtMonths, packDay } from "../foundation/packed-day.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { contraindicationsNotAssessed } from "./notices.js";

/** Tetanus status: how many doses count. */
export type TetanusLevel = "T0" | "T1" | "T2" | "T3" | "T4" | "T5";

/** One dose of a lifetime's series. */
export interface TetanusDose {
  readonly on: IsoDate;
  /** The status that it gives; null when it came too soon after the one before that counts. */
  readonly status: TetanusLevel | null;
}

/** A person's tetanus status. */
export interface TetanusStatus {
  readonly status: TetanusLevel;
  /** In the order of time. */
  readonly doses: readonly TetanusDose[];
  /** Years of protection from the last dose that counts; null below T2. For T5 the source says "more than". */
  readonly protectionYears: number | null;
  /** The last day of those years. */
  readonly protectedUntil: IsoDate | null;
  readonly confidence: Confidence;
}

const LEVELS: readonly TetanusLevel[] = ["T0", "T1", "T2", "T3", "T4", "T5"];
const WEEKS_4 = 28;
/** Completed months after the dose before, from T3 on; T2 counts days. */
const MONTHS_AFTER: Readonly<Partial<Record<TetanusLevel, number>>> = { T3: 6, T4: 12, T5: 12 };
const YEARS: Readonly<Record<TetanusLevel, number | null>> = { T0: null, T1: null, T2: 3, T3: 5, T4: 10, T5: 25 };

/**
 * The tetanus status (T1 to T5) by the least intervals: 4 weeks, 6 months, 1 year, 1 year. A dose that came too soon
 * does not count, and the next one is measured from the last that does.
 *
 * @param givenOn - the days of the tetanus doses, YYYY-MM-DD, in any order
 * @param options - `asOf`, YYYY-MM-DD: the last day on which a dose can have been given
 * @returns the status with its protection; issues when a day is none or after `asOf`
 * @example
 * ```ts
 * import { tetanusStatus } from "tatasehat/immunization";
 * const result = tetanusStatus(["2020-01-01", "2020-01-29", "2020-07-29"], { asOf: "2025-06-01" });
 * result.ok && [result.value.status, result.value.protectedUntil]; //=> ["T3", "2025-07-28"]
 * ```
 */
export function tetanusStatus(givenOn: readonly IsoDate[], options: { readonly asOf: IsoDate }): Result<TetanusStatus> {
  const { asOf } = options;
  if (!isIsoDate(asOf)) return failure({ code: "law.date-invalid", path: ["asOf"] });
  if (!Array.isArray(givenOn)) return failure({ code: "immunization.not-a-list", path: ["givenOn"] });
  const issues: Issue[] = [];
  for (const [place, day] of givenOn.entries()) {
    const path = ["givenOn", place];
    if (!isIsoDate(day)) issues.push({ code: "immunization.date-invalid", path });
    else if (day > asOf) issues.push({ code: "immunization.dose-in-future", path });
  }
  if (issues.length > 0) return failure(...issues);
  let status: TetanusLevel = "T0";
  let last: IsoDate | undefined;
  const doses: TetanusDose[] = [];
  for (const on of [...givenOn].sort()) {
    const next: TetanusLevel | undefined = LEVELS[LEVELS.indexOf(status) + 1];
    if (next === undefined || (last !== undefined && !isLongEnough(next, last, on))) {
      doses.push({ on, status: null });
      continue;
    }
    status = next;
    last = on;
    doses.push({ on, status });
  }
  const protectionYears = YEARS[status];
  const protectedUntil =
    last === undefined || protectionYears === null
      ? null
      : isoDate(dayAtMonths(packDay(epochDay(last)), protectionYears * 12) - 1);
  return success({ status, doses, protectionYears, protectedUntil, confidence: "verified-in-source" }, [
    contraindicationsNotAssessed,
  ]);
}

function isLongEnough(level: TetanusLevel, last: IsoDate, on: IsoDate): boolean {
  const months = MONTHS_AFTER[level];
  return months === undefined ? daysBetween(last, on) >= WEEKS_4 : completedMonths(last, on) >= months;
}
