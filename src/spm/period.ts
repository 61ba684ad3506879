import { lastDayOfMonth } from "../foundation/calendar.js";

/** What span of time a figure covers. Cumulative counts run from the start of the year to the date. */
export type PeriodKind = "month" | "quarter" | "cumulative" | "year";

export const PERIOD_KINDS: readonly string[] = ["month", "quarter", "cumulative", "year"] satisfies PeriodKind[];

export const isPeriodKind = (kind: unknown): kind is PeriodKind => PERIOD_KINDS.includes(kind as string);

/** Months in a year, and in a quarter. */
const YEAR = 12;
const QUARTER = 3;

/** The first month of a school year in Indonesia: July. */
const SCHOOL_YEAR_STARTS = 7;

/** The part of the year's target that is due: months out of twelve. */
export interface DuePart {
  readonly months: number;
  /** Set when the caller named no kind of period and the date does not end a year. */
  readonly assumed?: PeriodKind;
}

/** Months since the start of the year, the last one counted whole on its last day and by days before. */
function monthsElapsed(asOf: string, year: "calendar" | "school"): number {
  const month = Number(asOf.slice(5, 7));
  const before = year === "calendar" ? month - 1 : (month - SCHOOL_YEAR_STARTS + YEAR) % YEAR;
  const day = Number(asOf.slice(8, 10));
  return before + day / Number(lastDayOfMonth(asOf).slice(8, 10));
}

/** How much of the year's target is due for a figure of some kind on a date. */
export function duePart(asOf: string, kind: PeriodKind | undefined, year: "calendar" | "school"): DuePart {
  if (kind === "year") return { months: YEAR };
  if (kind === "month") return { months: 1 };
  if (kind === "quarter") return { months: QUARTER };
  const months = monthsElapsed(asOf, year);
  return kind === undefined && months < YEAR ? { months, assumed: "cumulative" } : { months };
}
