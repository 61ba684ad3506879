/*
 * The rule of the growth card: a point is joined to that of the month before, and to no other. Where a month was missed the
 * line stops (KIA book 2023, page 54; Permenkes 155/2010).
 */
import { DAYS_PER_MONTH } from "../age.js";
import { monthNumber } from "./months.js";
import type { ChartSegment } from "./types.js";

/** A point of the chart with what says in which month it stands. */
export interface JoinablePoint {
  readonly row: number;
  readonly y: number;
  readonly flagged: boolean;
  /** Whole days of age. */
  readonly days: number;
  /** Date of the visit; empty when nobody knows it. */
  readonly date: string;
}

/** Months are those of the calendar where every date is known, else completed months of age. */
function monthsOf(points: readonly JoinablePoint[]): (point: JoinablePoint) => number {
  const isCalendar = points.every(({ date }) => date !== "");
  return isCalendar ? ({ date }) => monthNumber(date) : ({ days }) => Math.floor(days / DAYS_PER_MONTH);
}

/**
 * Which points are joined. The last day of a month stands for the month; two different values of that day say that one is
 * wrong, not which, and a flagged one says nothing: such a month is joined to none.
 */
export function joined(points: readonly JoinablePoint[]): readonly ChartSegment[] {
  const segments: ChartSegment[] = [];
  const sorted = [...points].sort((a, b) => a.days - b.days || a.row - b.row);
  const month = monthsOf(points);
  let previous: JoinablePoint | undefined;
  for (let begin = 0; begin < sorted.length; ) {
    const last = sorted.findLast((point) => month(point) === month(sorted[begin] as JoinablePoint)) as JoinablePoint;
    const end = sorted.indexOf(last) + 1;
    const isConflict = sorted.slice(begin, end).some(({ days, y }) => days === last.days && y !== last.y);
    const counted = last.flagged || isConflict ? undefined : last;
    if (counted !== undefined && previous !== undefined && month(counted) === month(previous) + 1) {
      segments.push({ from: previous.row, to: counted.row });
    }
    previous = counted;
    begin = end;
  }
  return segments;
}
