import { wholeDay } from "./age.js";
import { STANDING_FROM_DAY } from "./locate.js";
import type { Position } from "./types.js";

/** Nobody stands to be measured before this age; WHO's program then ignores the position. */
export const STANDS_FROM_MONTHS = 9;

/** A child lies 0.7 cm longer than it stands. */
export const LYING_MINUS_STANDING_CM = 0.7;

/** The position that counts: standing below 9 months is not believed. */
export function believedPosition(measuredAs: Position | undefined, months: number): Position | undefined {
  return measuredAs === "height" && months < STANDS_FROM_MONTHS ? undefined : measuredAs;
}

/** Length below 731 days, height from then on: the other position is corrected by 0.7 cm, an unknown one is not. */
export function correctedLengthHeight(cm: number, position: Position | undefined, days: number): number {
  if (position === undefined || Number.isNaN(days)) return cm;
  const standing = wholeDay(days) >= STANDING_FROM_DAY;
  if (!standing && position === "height") return cm + LYING_MINUS_STANDING_CM;
  if (standing && position === "length") return cm - LYING_MINUS_STANDING_CM;
  return cm;
}

/** kg/m², not rounded. */
export function bodyMassIndex(weightKg: number, cm: number): number {
  const metres = cm / 100;
  return weightKg / (metres * metres);
}
