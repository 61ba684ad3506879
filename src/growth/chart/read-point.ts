import { daysBetween } from "../../foundation/calendar.js";
import { agesAgree, DAYS_PER_MONTH, wholeDay } from "../age.js";
import type { GrowthIndex } from "../growth-index.js";
import { believedPosition, bodyMassIndex, correctedLengthHeight } from "../position.js";
import type { IndexName } from "../types.js";
import { WEIGHT_BASED } from "../weight-based.js";
import type { ChartPoint, OmissionReason } from "./types.js";

/** A visit as the chart reads it: with an age, and with the measure of its index. */
export interface ReadPoint {
  /** Not rounded. */
  readonly days: number;
  /** Not rounded. */
  readonly months: number;
  /** The measure of the index. */
  readonly y: number;
  /** Length or height after the 0.7 cm correction; NaN when not measured. */
  readonly corrected: number;
}

/** What is no number is no empty cell either: it must not pass for a visit without a measure. */
const UNUSABLE = -1 / 0;

/** A cell that should hold a number: NaN when it is empty. */
const numberIn = (value: unknown): number =>
  value === undefined || value === null ? Number.NaN : typeof value === "number" ? value : UNUSABLE;

/** Reads a visit as the z-scores of this package read it, or says why it has no place on the chart. */
export function readPoint(
  index: GrowthIndex,
  point: ChartPoint,
  bornOn: string | null | undefined,
): ReadPoint | OmissionReason {
  const [days, months] = ageOf(point, bornOn);
  // The table by length needs no age, but the points of a line stand in an order of time.
  if (Number.isNaN(days)) return "age-unknown";
  const measuredAs = believedPosition(point.measuredAs ?? undefined, months);
  const length = numberIn(point.lengthHeightCm);
  const corrected = index.standard === "who-2006" ? correctedLengthHeight(length, measuredAs, days) : length;
  const weight = numberIn(point.weightKg);
  const measures: Readonly<Record<IndexName, number>> = {
    weightForAge: weight,
    // Without a length there is no place on its axis.
    weightForLengthHeight: corrected > 0 ? weight : corrected,
    lengthHeightForAge: corrected,
    bmiForAge: bodyMassIndex(weight, Math.max(0, corrected)),
    headCircumferenceForAge: numberIn(point.headCircumferenceCm),
    armCircumferenceForAge: numberIn(point.armCircumferenceCm),
    tricepsSkinfoldForAge: numberIn(point.tricepsSkinfoldMm),
    subscapularSkinfoldForAge: numberIn(point.subscapularSkinfoldMm),
  };
  const y = measures[index.name];
  if (Number.isNaN(y)) return "not-measured";
  if (!(days >= 0 && y > 0 && y < 1 / 0)) return "unusable";
  return point.oedema && WEIGHT_BASED.has(index.name) ? "oedema" : { days, months, y, corrected };
}

/** Days and months of age from whichever forms are given: NaN when unknown, unusable when they contradict each other. */
function ageOf(
  { ageDays, ageMonths, measuredOn }: ChartPoint,
  bornOn: string | null | undefined,
): readonly [days: number, months: number] {
  const days = numberIn(ageDays);
  const months = numberIn(ageMonths);
  const isDated = (measuredOn ?? "") !== "" && (bornOn ?? "") !== "";
  if (!isDated && Number.isNaN(days)) return [months * DAYS_PER_MONTH, months];
  const known = isDated ? daysBetween(String(bornOn), String(measuredOn)) : days;
  const agrees = Number.isNaN(days) || wholeDay(days) === wholeDay(known);
  const isSound = agrees && (Number.isNaN(months) || agesAgree(known, months)) && known >= 0;
  return [isSound ? known : UNUSABLE, known / DAYS_PER_MONTH];
}
