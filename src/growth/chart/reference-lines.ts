import { DAYS_PER_MONTH } from "../age.js";
import type { GrowthIndex, KeyOf } from "../growth-index.js";
import { measurementAt } from "../index-functions.js";
import { STANDING_FROM_DAY } from "../locate.js";
import type { Position, Sex } from "../types.js";
import type { ChartPlace } from "./types.js";

/** How many steps of a line are enough for it to look round. */
const STEPS = 90;

/** What of a reference is drawn. */
export interface DrawnReference {
  readonly index: GrowthIndex;
  readonly sex: Sex;
  readonly position: Position;
  /** Months, or centimetres. */
  readonly from: number;
  readonly to: number;
}

/** The keys of the reference between two ends of the axis, in parts: whole days, months or centimetres. */
function keysOf({ index, from, to }: DrawnReference): readonly (readonly number[])[] {
  const even = Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from) * step) / STEPS);
  if (index.by !== "day") return [even];
  // Newborns lose and regain weight within days: here every day is drawn. Each part reaches to its own end.
  const days = Array.from({ length: 28 }, (_, day) => day).concat(STANDING_FROM_DAY - 1, STANDING_FROM_DAY);
  days.push(Math.ceil(from * DAYS_PER_MONTH), index.table.first, ...even.map((x) => Math.floor(x * DAYS_PER_MONTH)));
  const first = Math.max(index.table.first, from * DAYS_PER_MONTH);
  const last = Math.min(index.table.first + index.table.rows - 1, to * DAYS_PER_MONTH);
  const drawn = [...new Set(days)].filter((day) => day >= first && day <= last).sort((a, b) => a - b);
  if (!changesAtTwoYears(index)) return [drawn];
  const parts = [drawn.filter((day) => day < STANDING_FROM_DAY), drawn.filter((day) => day >= STANDING_FROM_DAY)];
  return parts.filter(({ length }) => length > 1);
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
