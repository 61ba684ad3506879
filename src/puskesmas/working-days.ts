/* Working days, in day numbers since 1970-01-01. Puskesmas of a six-day week are not provided for. */

const DAYS_OF_WEEK = 7;

/** Whether a day is neither Saturday nor Sunday nor a holiday. 1970-01-01, day 0, was a Thursday. */
function isWorkingDay(day: number, holidays: ReadonlySet<number>): boolean {
  const fromSunday = (((day + 4) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return fromSunday !== 0 && fromSunday !== 6 && !holidays.has(day);
}

/** The last working day on a day or before it. Holidays are finitely many, so that there is one. */
export function workingDayUntil(day: number, holidays: ReadonlySet<number>): number {
  let until = day;
  while (!isWorkingDay(until, holidays)) until -= 1;
  return until;
}

/** The working day nearest after a day, or before it where the month has none left; nothing when it has none at all. */
export function workingDayWithin(
  first: number,
  day: number,
  last: number,
  holidays: ReadonlySet<number>,
): number | undefined {
  for (let later = day; later <= last; later++) if (isWorkingDay(later, holidays)) return later;
  const before = workingDayUntil(day, holidays);
  return before >= first ? before : undefined;
}
