import type { GrowthIndex } from "./growth-index.js";
import { plainMeasurement, plainZ, restrictedZ } from "./lms.js";
import { found, lengthOrHeightTable, locateByAge, locateByLength, type SexRow } from "./locate.js";
import { bodyMassIndex, correctedLengthHeight } from "./position.js";
import { type Absence, indexOf } from "./score.js";
import { who2006MonthlyBmiForAgeLying } from "./standards/who-2006-monthly-bmi-for-age-lying.js";
import { who2006MonthlyBmiForAgeStanding } from "./standards/who-2006-monthly-bmi-for-age-standing.js";
import { who2006MonthlyHeightForAge } from "./standards/who-2006-monthly-height-for-age.js";
import { who2006MonthlyLengthForAge } from "./standards/who-2006-monthly-length-for-age.js";
import { who2006MonthlyWeightForAge } from "./standards/who-2006-monthly-weight-for-age.js";
import { decodeTable, type EncodedTable } from "./table.js";
import type { IndexName, Method, Position, Standard } from "./types.js";
import type { Visit } from "./visit.js";
import { WEIGHT_BASED } from "./weight-based.js";

/*
 * The tables that Permenkes 2/2020 prints: rows by completed month and by half centimetre, and columns of SD with one
 * decimal. Field software reads a child's z from them in two ways, which differ from WHO Anthro's day by day z:
 * from L, M and S of the row, or from the printed columns alone.
 */

/** The printed tables of WHO 2006 reach through this completed month; both positions have a row 24. */
const LAST_MONTH_OF_2006 = 60;
const MONTH_OF_BOTH_POSITIONS = 24;

/** The standard that the decree's tables give for an age in completed months. */
export function printedStandard(completedMonths: number): Standard {
  return completedMonths > LAST_MONTH_OF_2006 ? "who-2007" : "who-2006";
}

/** The position of the row that counts: lying to 24 months, standing after; at 24 as measured. */
function rowPosition(completedMonths: number, position: Position | undefined): Position {
  if (completedMonths === MONTH_OF_BOTH_POSITIONS) return position ?? "length";
  return completedMonths < MONTH_OF_BOTH_POSITIONS ? "length" : "height";
}

/** A visit as the printed tables see it. */
export interface PrintedVisit {
  readonly visit: Visit;
  readonly standard: Standard;
  readonly completedMonths: number;
  readonly position: Position;
  readonly corrected: number;
  readonly bmi: number;
}

/** Corrects the length for the row that counts. */
export function printedVisit(visit: Visit, completedMonths: number, standard: Standard): PrintedVisit {
  const position = rowPosition(completedMonths, visit.position);
  const dayOfRow = position === "length" ? 0 : Number.POSITIVE_INFINITY;
  const corrected =
    standard === "who-2006" ? correctedLengthHeight(visit.lengthHeight, visit.position, dayOfRow) : visit.lengthHeight;
  return { visit, standard, completedMonths, position, corrected, bmi: bodyMassIndex(visit.weight, corrected) };
}

function monthlyTable(name: IndexName, position: Position): EncodedTable | undefined {
  if (name === "weightForAge") return who2006MonthlyWeightForAge;
  if (name === "lengthHeightForAge")
    return position === "length" ? who2006MonthlyLengthForAge : who2006MonthlyHeightForAge;
  if (name !== "bmiForAge") return undefined;
  return position === "length" ? who2006MonthlyBmiForAgeLying : who2006MonthlyBmiForAgeStanding;
}

/** Leaves L, M and S of the printed row in `found`, or says why there is none. */
function locatePrinted(index: GrowthIndex, printed: PrintedVisit, sex: SexRow): Absence | undefined {
  const { completedMonths, corrected } = printed;
  if (index.by === "length") {
    if (Number.isNaN(corrected)) return "not-measured";
    const halfCentimetre = Math.floor(corrected * 2 + 0.5) / 2;
    const lying = printed.position === "length";
    const table = lengthOrHeightTable(index, corrected, Number.NaN, lying, !lying);
    return locateByLength(table, sex, halfCentimetre) ? undefined : "length-outside-reference";
  }
  if (printed.standard === "who-2007") {
    return locateByAge(index, sex, Number.NaN, completedMonths) ? undefined : "age-outside-reference";
  }
  const encoded = monthlyTable(index.name, printed.position);
  if (encoded === undefined) return "not-in-standard";
  const table = decodeTable(encoded);
  const row = completedMonths - table.first;
  if (!(row >= 0 && row < table.rows)) return "age-outside-reference";
  const at = sex * table.rows + row;
  found.l = table.l[at] as number;
  found.m = table.m[at] as number;
  found.s = table.s[at] as number;
  return undefined;
}

/** A printed SD column: one decimal, halves up. */
export function printedColumn(sd: number, l: number, m: number, s: number): number {
  // The tiny step undoes what the power leaves below an exact half; every published column is reproduced.
  return Math.floor(plainMeasurement(sd, l, m, s) * 10 + 0.5 + 1e-8) / 10;
}

/** The distance from the median in steps of the nearer SD column, as field software counts it. */
function printedColumnZ(y: number, { l, m, s }: typeof found): number {
  const median = printedColumn(0, l, m, s);
  return y >= median
    ? (y - median) / (printedColumn(1, l, m, s) - median)
    : (y - median) / (median - printedColumn(-1, l, m, s));
}

/** The z of one index from the printed tables, not rounded, or why there is none. */
export function printedScore(
  printed: PrintedVisit,
  name: IndexName,
  method: Exclude<Method, "day-lms">,
): number | Absence {
  const index = indexOf(printed.standard, name);
  if (index === undefined) return "not-in-standard";
  const { visit } = printed;
  const y =
    name === "bmiForAge"
      ? printed.bmi
      : name === "lengthHeightForAge"
        ? printed.corrected
        : name === "weightForAge" || name === "weightForLengthHeight"
          ? visit.weight
          : Number.NaN;
  if (Number.isNaN(y)) return "not-measured";
  if (visit.oedema && WEIGHT_BASED.has(name)) return "oedema";
  if (visit.sex === undefined) return "sex-missing";
  if (Number.isNaN(printed.completedMonths)) return "age-missing";
  if (!(y > 0)) return "value-unusable";
  const absence = locatePrinted(index, printed, visit.sex === "male" ? 0 : 1);
  if (absence !== undefined) return absence;
  if (method === "printed-sd") return printedColumnZ(y, found);
  return index.restricted ? restrictedZ(y, found.l, found.m, found.s) : plainZ(y, found.l, found.m, found.s);
}
