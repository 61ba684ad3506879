import { epochDay } from "../../foundation/calendar.js";
import { DAYS_PER_MONTH, wholeDay } from "../age.js";
import type { GrowthIndex, KeyOf } from "../growth-index.js";
import { z } from "../index-functions.js";
import { roundZ } from "../lms.js";
import { STANDING_FROM_DAY } from "../locate.js";
import type { Position } from "../types.js";
import type { JoinablePoint } from "./join.js";
import { readPoint } from "./read-point.js";
import type { ChartPoint, CurvesOptions, OmissionReason, OmittedPoint, PlacedPoint, WeighingLetter } from "./types.js";

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
): LocatedPoint | OmissionReason {
  if (typeof point !== "object" || point === null) return "unusable";
  const read = readPoint(index, point, bornOn);
  if (typeof read === "string") return read;
  const { months, y, corrected } = read;
  const days = wholeDay(read.days);
  const key =
    index.by === "length"
      ? { sex, ageDays: read.days, lengthHeightCm: corrected }
      : { sex, ageDays: read.days, ageMonths: months };
  const rounded = roundZ(z(index, key as KeyOf<GrowthIndex>, y));
  if (Number.isNaN(rounded)) return "outside-reference";
  const { measuredOn, status } = point;
  return {
    row,
    // WHO 2006 has a row for each whole day, and its axis counts months of 30.4375 days.
    x: index.by === "length" ? corrected : index.by === "month" ? months : days / DAYS_PER_MONTH,
    y,
    z: rounded,
    flagged: rounded < index.flagBelow || rounded > index.flagAbove,
    status: LETTERS.includes(status) ? (status as WeighingLetter) : null,
    days,
    date: typeof measuredOn === "string" && !Number.isNaN(epochDay(measuredOn)) ? measuredOn : "",
    position: days < STANDING_FROM_DAY ? "length" : "height",
  };
}
