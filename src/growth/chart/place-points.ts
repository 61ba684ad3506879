import { addDays, epochDay } from "../../foundation/calendar.js";
import { wholeDay } from "../age.js";
import type { GrowthIndex, KeyOf } from "../growth-index.js";
import { z } from "../index-functions.js";
import { roundZ } from "../lms.js";
import { STANDING_FROM_DAY } from "../locate.js";
import { measureOf } from "../measure.js";
import type { ChildMeasurement, Position } from "../types.js";
import { readVisit, type Visit } from "../visit.js";
import { WEIGHT_BASED } from "../weight-based.js";
import type { JoinablePoint } from "./join.js";
import type { ChartPoint, CurvesOptions, OmittedPoint, PlacedPoint, WeighingLetter } from "./types.js";

/** A visit that the reference has a z for, wherever it stands. */
export interface LocatedPoint extends PlacedPoint, JoinablePoint {
  /** The table of weight-for-length/height that it belongs to. */
  readonly position: Position;
}

const LETTERS: readonly unknown[] = ["B", "O", "N", "T"] satisfies readonly WeighingLetter[];

/** Finds the x, the y and the z of every visit, or why it has none. */
export function locatePoints(options: CurvesOptions): {
  readonly located: readonly LocatedPoint[];
  readonly omitted: readonly OmittedPoint[];
} {
  const located: LocatedPoint[] = [];
  const omitted: OmittedPoint[] = [];
  options.points.forEach((point, row) => {
    const found = locatePoint(options, point, row);
    if (typeof found === "string") omitted.push({ row, reason: found });
    else located.push(found);
  });
  return { located, omitted };
}

function locatePoint(
  { index, sex, bornOn }: CurvesOptions,
  point: ChartPoint,
  row: number,
): LocatedPoint | OmittedPoint["reason"] {
  if (typeof point !== "object" || point === null) return "unusable";
  // Null stands for undefined in a point; the reader of visits takes both alike.
  const visit = readVisit({ ...point, sex, bornOn: bornOn ?? undefined } as ChildMeasurement, index.standard, []);
  if (!("standard" in visit)) {
    return visit.some(({ code }) => code === "growth.measured-on-missing") ? "age-unknown" : "unusable";
  }
  const y = measureOf(visit, index.name);
  if (Number.isNaN(y) || (index.by === "length" && Number.isNaN(visit.corrected))) return "not-measured";
  if (!(y > 0 && y < Number.POSITIVE_INFINITY)) return "unusable";
  if (visit.oedema && WEIGHT_BASED.has(index.name)) return "oedema";
  // The table by length needs no age, but the points of a line stand in an order of time.
  if (Number.isNaN(visit.days)) return "age-unknown";
  const rounded = roundZ(zOf(index, visit, y));
  if (Number.isNaN(rounded)) return "outside-reference";
  const days = wholeDay(visit.days);
  return {
    row,
    x: xOf(index, visit),
    y,
    z: rounded,
    flagged: rounded < index.flagBelow || rounded > index.flagAbove,
    status: LETTERS.includes(point.status) ? (point.status as WeighingLetter) : null,
    days,
    date: dateOf(point.measuredOn, bornOn, days),
    position: days < STANDING_FROM_DAY ? "length" : "height",
  };
}

function zOf(index: GrowthIndex, { sex, days, months, corrected }: Visit, y: number): number {
  const key =
    index.by === "length"
      ? { sex, ageDays: days, lengthHeightCm: corrected }
      : { sex, ageDays: days, ageMonths: months };
  return z(index, key as KeyOf<GrowthIndex>, y);
}

/** WHO 2006 has a row for each whole day, and its axis counts months of 30.4375 days. */
function xOf(index: GrowthIndex, visit: Visit): number {
  if (index.by === "length") return visit.corrected;
  return index.by === "month" ? visit.months : monthsOfDay(wholeDay(visit.days));
}

/** A whole day on an axis of months. */
export const monthsOfDay = (day: number): number => day / 30.4375;

function dateOf(measuredOn: unknown, bornOn: string | null | undefined, days: number): string {
  if (typeof measuredOn === "string" && !Number.isNaN(epochDay(measuredOn))) return measuredOn;
  return typeof bornOn === "string" ? addDays(bornOn, days) : "";
}
