/*
 * Moments as registration desks write them: a date and a time, with or without the offset of the clock. Arithmetic on the
 * texts alone: the machine's time zone plays no part.
 */
import { epochDay } from "../foundation/calendar.js";

/** A moment that was read. */
export interface Moment {
  /** Seconds since 1970-01-01T00:00, in UTC when the offset is known, else by the clock of the place. */
  readonly seconds: number;
  /** Minutes by which the clock is ahead of UTC; null when the text does not say, and then only like texts compare. */
  readonly offset: number | null;
  /** The date by the moment's own clock, YYYY-MM-DD. */
  readonly date: string;
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d{1,9})?))?(?:(Z)|([+-])(0\d|1[0-4]):([0-5]\d))?$/;

/** Reads `2024-07-15T08:05`, with seconds and an offset (`Z`, `+07:00`) where they are given; undefined for all else. */
export function readMoment(value: unknown): Moment | undefined {
  const match = typeof value === "string" ? MOMENT.exec(value) : null;
  if (match === null) return undefined;
  const [, date = "", hours, minutes, seconds = "0", utc, sign, offsetHours, offsetMinutes] = match;
  const days = epochDay(date);
  if (Number.isNaN(days)) return undefined;
  const local = ((days * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  if (utc === undefined && sign === undefined) return { seconds: local, offset: null, date };
  const ahead = utc === undefined ? Number(offsetHours) * 60 + Number(offsetMinutes) : 0;
  const offset = sign === "-" ? -ahead : ahead;
  return { seconds: local - offset * 60, offset, date };
}

/** Whether two moments lie on one line of time: both with an offset, or both by the clock of the place. */
export const areComparable = (a: Moment, b: Moment): boolean => (a.offset === null) === (b.offset === null);

/**
 * The minutes from one moment to another, as registration desks write them.
 *
 * @param arrivedAt - YYYY-MM-DDTHH:MM, perhaps with seconds and the offset of the clock (`+07:00`)
 * @param servedAt - the later moment, written likewise
 * @returns minutes, negative when the second comes first; NaN when either is no moment, or only one states its offset
 * @example
 * ```ts
 * import { waitingMinutes } from "tatasehat/equity";
 * waitingMinutes("2024-07-24T23:50", "2024-07-25T00:20:30"); //=> 30.5
 * waitingMinutes("2024-07-24T08:00+08:00", "2024-07-24T07:30+07:00"); //=> 30
 * ```
 */
export function waitingMinutes(arrivedAt: string, servedAt: string): number {
  const [from, to] = [readMoment(arrivedAt), readMoment(servedAt)];
  if (from === undefined || to === undefined || !areComparable(from, to)) return Number.NaN;
  return (to.seconds - from.seconds) / 60;
}

/**
 * The hour of the day, 0 to 23, by a clock that is `clock` minutes ahead of UTC, or by the moment's own. A moment in UTC
 * does not say what hour it was in the place, and no place in Indonesia keeps UTC.
 */
export function hourOf({ seconds, offset }: Moment, clock: number | undefined): number | null {
  const ahead = offset === null ? 0 : (clock ?? offset);
  if (offset === 0 && clock === undefined) return null;
  const hour = Math.floor((seconds + ahead * 60) / 3600) % 24;
  return hour < 0 ? hour + 24 : hour;
}
