import { INDEX_NAMES } from "../indices.js";
import type { IndexName } from "../types.js";

/** A column of numbers; any typed array, or a plain array. */
export type NumberColumn = ArrayLike<number>;

/** Many children, a column a measure. All columns have the same length; NaN is a missing number. */
export interface GrowthColumns {
  /** 0 unknown, 1 male, 2 female. */
  readonly sex: NumberColumn;
  /** Age in days; NaN where the row gives months instead. */
  readonly ageDays?: NumberColumn | undefined;
  /** Age in months of 30.4375 days. */
  readonly ageMonths?: NumberColumn | undefined;
  readonly weightKg?: NumberColumn | undefined;
  readonly lengthHeightCm?: NumberColumn | undefined;
  /** 0 unknown, 1 length (lying), 2 height (standing). */
  readonly measuredAs?: NumberColumn | undefined;
  readonly headCircumferenceCm?: NumberColumn | undefined;
  readonly armCircumferenceCm?: NumberColumn | undefined;
  readonly tricepsSkinfoldMm?: NumberColumn | undefined;
  readonly subscapularSkinfoldMm?: NumberColumn | undefined;
  /** 1 yes, anything else no. */
  readonly oedema?: NumberColumn | undefined;
}

/** The scores of one index. */
export interface IndexColumn {
  /** Two decimals; NaN = the reference gives none. */
  readonly z: Float64Array;
  /** 1 where z is implausible. */
  readonly flagged: Uint8Array;
}

/** The scores of all rows, in the order of the input. */
export interface ScoreColumns extends Readonly<Record<IndexName, IndexColumn>> {
  readonly correctedLengthHeightCm: Float64Array;
  /** kg/m², not rounded. */
  readonly bmi: Float64Array;
}

/** The columns as the kernels want them: always there, always the same array kinds. */
export interface CheckedColumns {
  readonly rows: number;
  readonly sex: Uint8Array;
  readonly ageDays: Float64Array | undefined;
  readonly ageMonths: Float64Array | undefined;
  readonly weight: Float64Array | undefined;
  readonly lengthHeight: Float64Array | undefined;
  readonly position: Uint8Array | undefined;
  readonly head: Float64Array | undefined;
  readonly arm: Float64Array | undefined;
  readonly triceps: Float64Array | undefined;
  readonly subscapular: Float64Array | undefined;
  readonly oedema: Uint8Array | undefined;
}

const numbers = (column: NumberColumn | undefined): Float64Array | undefined =>
  column === undefined || column instanceof Float64Array ? column : Float64Array.from(column);

const codes = (column: NumberColumn | undefined): Uint8Array | undefined =>
  column === undefined || column instanceof Uint8Array ? column : Uint8Array.from(column);

/** Checks lengths and brings the columns to the arrays that the kernels are compiled for. */
export function checkedColumns(columns: GrowthColumns): CheckedColumns {
  const rows = columns.sex.length;
  for (const [name, column] of Object.entries(columns) as [string, NumberColumn | undefined][]) {
    if (column !== undefined && column.length !== rows) {
      throw new RangeError(`${name} has ${column.length} rows where sex has ${rows}`);
    }
  }
  return {
    rows,
    sex: codes(columns.sex) as Uint8Array,
    ageDays: numbers(columns.ageDays),
    ageMonths: numbers(columns.ageMonths),
    weight: numbers(columns.weightKg),
    lengthHeight: numbers(columns.lengthHeightCm),
    position: codes(columns.measuredAs),
    head: numbers(columns.headCircumferenceCm),
    arm: numbers(columns.armCircumferenceCm),
    triceps: numbers(columns.tricepsSkinfoldMm),
    subscapular: numbers(columns.subscapularSkinfoldMm),
    oedema: codes(columns.oedema),
  };
}

/** Result columns for so many rows. */
export function emptyScores(rows: number): ScoreColumns {
  const scores = Object.fromEntries(
    INDEX_NAMES.map((name) => [name, { z: new Float64Array(rows), flagged: new Uint8Array(rows) }]),
  ) as unknown as Record<IndexName, IndexColumn>;
  return { ...scores, correctedLengthHeightCm: new Float64Array(rows), bmi: new Float64Array(rows) };
}
