import { DAYS_PER_MONTH, wholeDay } from "./age.js";
import type { AgeIndex, GrowthIndex, LengthIndex } from "./growth-index.js";
import { decodeTable, type EncodedTable, type LmsTable } from "./table.js";

/*
 * Where a child stands in a table. The three numbers found are left in `found`, so that a million look-ups allocate
 * nothing; each function says whether it found any.
 */

/** The L, M and S of the last successful look-up. */
export const found = { l: 1, m: 1, s: 1 };

/** Row offset of a sex: boys 0, girls 1. */
export type SexRow = 0 | 1;

/** The length or height below which, with neither age nor position known, the length table is taken. */
const LENGTH_BELOW_CM = 87;

/** From this day on a child is measured standing: 24 months, 730.5 days, rounded half up. */
export const STANDING_FROM_DAY = 731;

/** WHO 2006 ends before this month. */
export const END_OF_2006_MONTHS = 60;

function take(table: LmsTable, row: number): void {
  found.l = table.l[row] as number;
  found.m = table.m[row] as number;
  found.s = table.s[row] as number;
}

function takeBetween(table: LmsTable, row: number, share: number): void {
  take(table, row);
  if (share > 0) {
    found.l += share * ((table.l[row + 1] as number) - found.l);
    found.m += share * ((table.m[row + 1] as number) - found.m);
    found.s += share * ((table.s[row + 1] as number) - found.s);
  }
}

/**
 * By age. WHO 2006 takes the row of the whole day; WHO 2007 interpolates between months.
 *
 * @param days - age in days, not rounded
 * @param months - age in months, not rounded
 */
export function locateByAge(index: AgeIndex, sex: SexRow, days: number, months: number): boolean {
  const table = decodeTable(index.table);
  if (index.by === "day") {
    const row = wholeDay(days) - table.first;
    if (!(months >= 0 && months < index.lastMonth && row >= 0)) return false;
    take(table, sex * table.rows + row);
    return true;
  }
  if (!(months >= table.first && months <= index.lastMonth)) return false;
  const month = Math.trunc(months);
  takeBetween(table, sex * table.rows + month - table.first, months - month);
  return true;
}

/** Which of the two tables: by age, else by position, else by the length itself. */
export function lengthOrHeightTable(
  index: LengthIndex,
  cm: number,
  days: number,
  lying: boolean,
  standing: boolean,
): EncodedTable {
  if (!Number.isNaN(days)) return wholeDay(days) < STANDING_FROM_DAY ? index.lengthTable : index.heightTable;
  if (lying) return index.lengthTable;
  if (standing) return index.heightTable;
  return cm < LENGTH_BELOW_CM ? index.lengthTable : index.heightTable;
}

/** By length or height, in rows of 0.1 cm with interpolation between them; the ends of the table are inclusive. */
export function locateByLength(encoded: EncodedTable, sex: SexRow, cm: number): boolean {
  const table = decodeTable(encoded);
  if (!(cm >= table.first && cm <= table.first + (table.rows - 1) / 10)) return false;
  // 0.7 cm arithmetic leaves dust; WHO's program does not round it away, so neither does this.
  const tenths = Math.trunc(cm * 10);
  const share = (cm - tenths / 10) / 0.1;
  takeBetween(table, sex * table.rows + tenths - table.first * 10, share);
  return true;
}

/** Finds L, M and S of any index for a key. */
export function locate(
  index: GrowthIndex,
  key: {
    readonly sex: string;
    readonly ageDays?: number;
    readonly ageMonths?: number;
    readonly lengthHeightCm?: number;
    readonly measuredAs?: string;
  },
): boolean {
  if (key.sex !== "male" && key.sex !== "female") return false;
  const sex = key.sex === "male" ? 0 : 1;
  const days = key.ageDays ?? (key.ageMonths ?? Number.NaN) * DAYS_PER_MONTH;
  const months = key.ageMonths ?? days / DAYS_PER_MONTH;
  if (index.by !== "length") return locateByAge(index, sex, days, months);
  if (days < 0 || months >= END_OF_2006_MONTHS) return false;
  const cm = key.lengthHeightCm ?? Number.NaN;
  const table = lengthOrHeightTable(index, cm, days, key.measuredAs === "length", key.measuredAs === "height");
  return locateByLength(table, sex, cm);
}
