import { velocityHead } from "../standards/velocity-head.js";
import { velocityLength } from "../standards/velocity-length.js";
import { velocityWeight } from "../standards/velocity-weight.js";
import { decodeTable } from "../table.js";
import type { Sex } from "../types.js";
import type { EncodedVelocityTable } from "./encoded-table.js";

/** What grows: weight in grams, length in cm, head circumference in cm. */
export type VelocityMeasure = "weight" | "length" | "head-circumference";

const TABLES: Readonly<Record<VelocityMeasure, readonly EncodedVelocityTable[]>> = {
  weight: velocityWeight,
  length: velocityLength,
  "head-circumference": velocityHead,
};

/** An interval of the tables, in months of age. */
export interface VelocityInterval {
  /** Whole; 0 is birth. In the one-month tables of weight 1 stands for 4 weeks. */
  readonly fromMonth: number;
  /** Whole; above `fromMonth` by as many months as the table's intervals last. */
  readonly toMonth: number;
}

/** Whose increment is judged, and over which interval. */
export interface VelocityKey extends VelocityInterval {
  readonly measure: VelocityMeasure;
  readonly sex: Sex;
}

/** The row of a table. */
export interface VelocityRow {
  readonly l: number;
  readonly m: number;
  readonly s: number;
  readonly delta: number;
}

/** The tables of a measure, by the length of their intervals; throws for a measure that WHO has no tables of. */
export function tablesOf(measure: VelocityMeasure): readonly EncodedVelocityTable[] {
  if (!Object.hasOwn(TABLES, measure)) throw new RangeError(`unknown measure: ${String(measure)}`);
  return TABLES[measure];
}

/** The row for a key; nothing where no table has the interval or the sex is unknown. */
export function rowAt(key: VelocityKey): VelocityRow | undefined {
  const { fromMonth, toMonth, sex } = key;
  const encoded = tablesOf(key.measure).find(({ months }) => months === toMonth - fromMonth);
  if (encoded === undefined || (sex !== "male" && sex !== "female")) return undefined;
  if (!(Number.isInteger(fromMonth) && fromMonth >= 0 && fromMonth < encoded.rows)) return undefined;
  const table = decodeTable(encoded);
  const female = sex === "female" ? 1 : 0;
  const at = female * table.rows + fromMonth;
  return {
    l: table.l[at] as number,
    m: table.m[at] as number,
    s: table.s[at] as number,
    delta: encoded.delta[female],
  };
}
