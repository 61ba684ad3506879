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

/** Measures that stand in a field of their own. */
const FIELDS: Readonly<Partial<Record<IndexName, keyof ChartPoint>>> = {
  headCircumferenceForAge: "headCircumferenceCm",
  armCircumferenceForAge: "armCircumferenceCm",
  tricepsSkinfoldForAge: "tricepsSkinfoldMm",
  subscapularSkinfoldForAge: "subscapularSkinfoldMm",
};

/** What is no number is no measure either: it must not pass for a visit without one. */
const UNUSABLE = Number.NEGATIVE_INFINITY;

/** A cell that should hold a number: NaN when it is empty. */
function numberIn(value: unknown): number {
  if (value === undefined || value === null) return Number.NaN;
  return typeof value === "number" && value < Number.POSITIVE_INFINITY
    ? value
    : Number.isNaN(value)
      ? Number.NaN
      : UNUSABLE;
}

/** Reads a visit as the z-scores of this package read it, or says why it has no place on the chart. */
export function readPoint(
  index: GrowthIndex,
  point: ChartPoint,
  bornOn: string | null | undefined,
): ReadPoint | OmissionReason {
  const days = ageInDays(point, bornOn);
  if (Number.isNaN(days)) return "age-unknown";
  if (days < 0) return "unusable";
  const given = numberIn(point.ageMonths);
  const months = Number.isNaN(numberIn(point.ageDays)) && !isDated(point, bornOn) ? given : days / DAYS_PER_MONTH;

  const length = numberIn(point.lengthHeightCm);
  const isOf2006 = index.standard === "who-2006";
  const position = believedPosition(point.measuredAs ?? undefined, months);
  const corrected = isOf2006 ? correctedLengthHeight(length, position, days) : length;
  const weight = numberIn(point.weightKg);
  const field = FIELDS[index.name];
  const y =
    field !== undefined
      ? numberIn(point[field])
      : index.name === "lengthHeightForAge"
        ? corrected
        : index.name === "bmiForAge"
          ? bodyMassIndex(weight, corrected)
          : weight;
  if (weight <= 0 && WEIGHT_BASED.has(index.name)) return "unusable";
  if (Number.isNaN(y) || (index.by === "length" && Number.isNaN(corrected))) return "not-measured";
  if (!(y > 0 && y < Number.POSITIVE_INFINITY)) return "unusable";
  return point.oedema === true && WEIGHT_BASED.has(index.name) ? "oedema" : { days, months, y, corrected };
}

const isDated = ({ measuredOn }: ChartPoint, bornOn: string | null | undefined): boolean =>
  typeof measuredOn === "string" && typeof bornOn === "string";

/** Days of age from whichever forms are given; NaN when unknown, below 0 when they contradict each other. */
function ageInDays(point: ChartPoint, bornOn: string | null | undefined): number {
  const days = numberIn(point.ageDays);
  const months = numberIn(point.ageMonths);
  if (days < 0 || months < 0) return UNUSABLE;
  const dated = isDated(point, bornOn) ? daysBetween(bornOn as string, point.measuredOn as string) : Number.NaN;
  if (isDated(point, bornOn)) {
    const agrees = Number.isNaN(days) || wholeDay(days) === dated;
    return agrees && (Number.isNaN(months) || agesAgree(dated, months))
      ? Number.isNaN(dated)
        ? UNUSABLE
        : dated
      : UNUSABLE;
  }
  if (Number.isNaN(days)) return months * DAYS_PER_MONTH;
  return Number.isNaN(months) || agesAgree(days, months) ? days : UNUSABLE;
}
