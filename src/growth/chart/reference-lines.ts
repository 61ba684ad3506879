import { DAYS_PER_MONTH } from "../age.js";
import type { GrowthIndex, KeyOf } from "../growth-index.js";
import { measurementAt } from "../index-functions.js";
import { STANDING_FROM_DAY } from "../locate.js";
import type { Position, Sex } from "../types.js";
import type { ChartPlace } from "./types.js";

/** About how many places of a line are enough for it to look round. */
const PLACES = 120;

/** Newborns lose and regain weight within days: here every day is drawn. */
const FIRST_DAYS = 28;

/** What of a reference is drawn. */
export interface DrawnReference {
  readonly index: GrowthIndex;
  readonly sex: Sex;
  readonly position: Position;
  /** Months, or centimetres. */
  readonly from: number;
  readonly to: number;
}

/** The keys of the reference between two ends of the axis: whole days, months or centimetres, and where a part begins. */
function keysOf({ index, from, to }: DrawnReference): readonly (readonly number[])[] {
  if (index.by !== "day") {
    const step = index.by === "month" ? 1 : 0.5;
    const keys = [from];
    for (let key = Math.floor(from / step + 1) * step; key < to; key += step) keys.push(key);
    return [[...keys, to]];
  }
  const first = Math.max(Math.ceil(from * DAYS_PER_MONTH), index.table.first);
  const last = Math.min(Math.floor(to * DAYS_PER_MONTH), index.table.first + index.table.rows - 1);
  const step = Math.max(1, Math.round((last - first) / PLACES));
  const days: number[] = [];
  for (let day = first; day < last; day += day < FIRST_DAYS ? 1 : step) days.push(day);
  days.push(last);
  if (!changesAtTwoYears(index) || last < STANDING_FROM_DAY || first >= STANDING_FROM_DAY) return [days];
  // Each side reaches to the change itself, so that the step is seen where it is.
  const lying = [...days.filter((day) => day < STANDING_FROM_DAY - 1), STANDING_FROM_DAY - 1];
  const standing = [STANDING_FROM_DAY, ...days.filter((day) => day > STANDING_FROM_DAY)];
  return [lying, standing];
}

/** A child measured standing is 0.7 cm shorter: what holds length or height steps at 24 months. */
function changesAtTwoYears({ name, standard }: GrowthIndex): boolean {
  return standard === "who-2006" && (name === "lengthHeightForAge" || name === "bmiForAge");
}

/** One line of the reference, in the units of the axes. */
export function referenceLine(reference: DrawnReference, z: number): readonly (readonly ChartPlace[])[] {
  const { index, sex, position } = reference;
  return keysOf(reference).map((keys) =>
    keys.map((x) => {
      const key =
        index.by === "length"
          ? { sex, lengthHeightCm: x, measuredAs: position }
          : index.by === "month"
            ? { sex, ageMonths: x }
            : { sex, ageDays: x };
      return { x: index.by === "day" ? x / DAYS_PER_MONTH : x, y: measurementAt(index, key as KeyOf<GrowthIndex>, z) };
    }),
  );
}
