import { epochDay, isIsoDate } from "../../foundation/calendar.js";
import { dayAtMonths, packDay } from "../../foundation/packed-day.js";
import type { Issue } from "../../foundation/result.js";
import { ageOf, DAYS_PER_MONTH, wholeDay } from "../age.js";

/** When a child was measured: a date beside its date of birth, or an age. */
export interface VisitTime {
  /** YYYY-MM-DD; the child's date of birth must then be known. */
  readonly measuredOn?: string | null | undefined;
  /** Age in days. */
  readonly ageDays?: number | null | undefined;
  /** Age in months; a whole one is the mark of the tables by that number. */
  readonly ageMonths?: number | null | undefined;
}

/** The age at a visit. */
export interface VisitAge {
  /** Whole days. */
  readonly days: number;
  /** WHO's months of 30.4375 days, not rounded. */
  readonly months: number;
  /** The date of birth, where the age comes from dates. */
  readonly born: string | undefined;
  /** The whole month that was stated, where the age was given so. */
  readonly stated: number | undefined;
}

/** In the one-month tables of weight WHO's second mark is not a month but 4 weeks. */
const FOUR_WEEKS = 28;

/** What is wrong with a date of birth, if anything; without one, visits are told by their ages. */
export function bornIssue(bornOn: unknown): Issue | undefined {
  return bornOn == null || isIsoDate(bornOn) ? undefined : { code: "growth.date-invalid", path: ["bornOn"] };
}

function fieldIssue(visit: VisitTime, path: readonly (string | number)[]): Issue | undefined {
  for (const field of ["ageDays", "ageMonths"] as const) {
    const value: unknown = visit[field];
    if (value != null && !(typeof value === "number" && Number.isFinite(value))) {
      return { code: "growth.not-a-number", path: [...path, field] };
    }
  }
  const date: unknown = visit.measuredOn;
  if (date != null && typeof date !== "string") return { code: "growth.date-invalid", path: [...path, "measuredOn"] };
  return undefined;
}

/** Reads the age at a visit of a child whose date of birth is none or right; an issue when the age cannot be. */
export function visitAge(
  visit: VisitTime,
  bornOn: string | null | undefined,
  path: readonly (string | number)[],
): VisitAge | Issue {
  const issue = fieldIssue(visit, path);
  if (issue !== undefined) return issue;
  const dated = bornOn != null && visit.measuredOn != null;
  // Without the date of this visit the date of birth says nothing of it.
  const age = ageOf({ ...visit, bornOn: dated ? bornOn : undefined });
  if ("code" in age) return { ...age, path: [...path, ...(age.path as readonly string[])] };
  if (Number.isNaN(age.days)) return { code: "growth.velocity-age-missing", path };
  const { ageMonths } = visit;
  return {
    days: wholeDay(age.days),
    months: age.months,
    born: dated ? (bornOn as string) : undefined,
    stated: !dated && visit.ageDays == null && Number.isInteger(ageMonths) ? (ageMonths as number) : undefined,
  };
}

/** The age in days at which a month is completed: by the calendar where the birth is known, else by WHO's month. */
function dayOfMonth({ born }: VisitAge, month: number): number {
  if (born === undefined) return wholeDay(month * DAYS_PER_MONTH);
  const birth = epochDay(born);
  return dayAtMonths(packDay(birth), month) - birth;
}

/** By how many days a visit misses a mark of the tables with intervals of so many months; positive when it is late. */
export function daysOffMark(age: VisitAge, month: number, intervalMonths: number): number {
  if (age.stated === month) return 0;
  return age.days - (intervalMonths === 1 && month === 1 ? FOUR_WEEKS : dayOfMonth(age, month));
}
