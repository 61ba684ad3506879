import { areComparable, type Moment, readMoment } from "./moment.js";
import type { Triage } from "./triage.js";

/** A visit with who paid for it: for looking back at how long people waited, never for a queue. */
export interface Visit {
  /** As the register has it; null, empty or "tidak diketahui" is not known. */
  readonly payer?: string | null | undefined;
  /** YYYY-MM-DDTHH:MM, perhaps with seconds and with the offset of the clock. */
  readonly arrivedAt?: string | null | undefined;
  /** When care began, written as the arrival is. */
  readonly servedAt?: string | null | undefined;
  /** The wait, 0 or more, where the register has it instead of the times. */
  readonly waitMinutes?: number | null | undefined;
  readonly triage?: Triage | null | undefined;
  readonly clinic?: string | null | undefined;
}

/** Why a wait is not known. */
export type WaitUnknown = "missing" | "unreadable" | "clocks-differ" | "served-before-arrival" | "contradictory";

/** The wait of a visit in minutes, or why nobody knows it. */
export function waitOf({ arrivedAt, servedAt, waitMinutes }: Visit, arrival: Moment | undefined): number | WaitUnknown {
  const between = minutesBetween(arrivedAt, servedAt, arrival);
  if (waitMinutes === undefined || waitMinutes === null) return between;
  if (!(typeof waitMinutes === "number" && Number.isFinite(waitMinutes) && waitMinutes >= 0)) return "unreadable";
  // Registers round to whole minutes; a stated wait that is a minute off its own times is no wait at all.
  if (typeof between === "number" && Math.abs(between - waitMinutes) >= 1) return "contradictory";
  return between === "served-before-arrival" ? "contradictory" : waitMinutes;
}

function minutesBetween(arrivedAt: unknown, servedAt: unknown, arrival: Moment | undefined): number | WaitUnknown {
  if (isMissing(arrivedAt) || isMissing(servedAt)) return "missing";
  const served = readMoment(servedAt);
  if (arrival === undefined || served === undefined) return "unreadable";
  if (!areComparable(arrival, served)) return "clocks-differ";
  const seconds = served.seconds - arrival.seconds;
  return seconds < 0 ? "served-before-arrival" : seconds / 60;
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === "";
