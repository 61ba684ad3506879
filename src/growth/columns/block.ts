import { agesAgree, DAYS_PER_MONTH, wholeDay } from "../age.js";
import type { AgeIndex, GrowthIndex } from "../growth-index.js";
import { INDEX_NAMES, WHO_2006 } from "../indices.js";
import { END_OF_2006_MONTHS, STANDING_FROM_DAY } from "../locate.js";
import { roundZ } from "../lms.js";
import { bodyMassIndex, correctedLengthHeight } from "../position.js";
import { indexOf, scoreOf } from "../score.js";
import type { IndexName, Standard } from "../types.js";
import type { Visit } from "../visit.js";
import { DOUBT, exactRounded, HUNDREDTHS, type QuickTable, quickTable, quickZ, STRIDE } from "./quick.js";
import type { CheckedColumns, IndexColumn, ScoreColumns } from "./shape.js";

const NONE = -1;

/** What every index of a row needs, found once. */
class Scratch {
  /** Row of the day in a table that begins at day 0, boys and girls together; NONE without a z by age. */
  readonly fromBirth = new Int32Array(2048);
  /** The same, NONE for a child with oedema. */
  readonly fromBirthByWeight = new Int32Array(2048);
  /** Row in a table that begins at day 91. */
  readonly fromDay91 = new Int32Array(2048);
  /** Which table of weight-for-length: 0 none, 1 length, 2 height. */
  readonly lengthTable = new Uint8Array(2048);
  /** Rows of the block that follow WHO 2007. */
  readonly later = new Int32Array(2048);
}

interface Tables {
  readonly weight: QuickTable;
  readonly length: QuickTable;
  readonly bmi: QuickTable;
  readonly head: QuickTable;
  readonly arm: QuickTable;
  readonly triceps: QuickTable;
  readonly subscapular: QuickTable;
  readonly weightForLength: QuickTable;
  readonly weightForHeight: QuickTable;
}

let prepared: { scratch: Scratch; tables: Tables } | undefined;

function prepare(): { scratch: Scratch; tables: Tables } {
  prepared ??= {
    scratch: new Scratch(),
    tables: {
      weight: quickTable(WHO_2006.weightForAge.table),
      length: quickTable(WHO_2006.lengthHeightForAge.table),
      bmi: quickTable(WHO_2006.bmiForAge.table),
      head: quickTable(WHO_2006.headCircumferenceForAge.table),
      arm: quickTable(WHO_2006.armCircumferenceForAge.table),
      triceps: quickTable(WHO_2006.tricepsSkinfoldForAge.table),
      subscapular: quickTable(WHO_2006.subscapularSkinfoldForAge.table),
      weightForLength: quickTable(WHO_2006.weightForLengthHeight.lengthTable),
      weightForHeight: quickTable(WHO_2006.weightForLengthHeight.heightTable),
    },
  };
  return prepared;
}

/** Scores rows `from` to `to` of all columns. */
export function scoreBlock(
  input: CheckedColumns,
  out: ScoreColumns,
  from: number,
  to: number,
  standard: "auto" | Standard,
): void {
  const { scratch, tables } = prepare();
  const later = readBlock(input, out, from, to, standard, scratch, tables);
  const { fromBirth, fromBirthByWeight, fromDay91 } = scratch;
  const corrected = input.lengthHeight && out.correctedLengthHeightCm;
  const bmi = input.weight && corrected && out.bmi;
  scorePlain(out.lengthHeightForAge, corrected, fromBirth, tables.length, 6, from, to);
  scorePlain(out.headCircumferenceForAge, input.head, fromBirth, tables.head, 5, from, to);
  scoreSkewed(out.weightForAge, input.weight, fromBirthByWeight, tables.weight, WHO_2006.weightForAge, from, to);
  scoreSkewed(out.bmiForAge, bmi, fromBirthByWeight, tables.bmi, WHO_2006.bmiForAge, from, to);
  scoreSkewed(out.armCircumferenceForAge, input.arm, fromDay91, tables.arm, WHO_2006.armCircumferenceForAge, from, to);
  const { tricepsSkinfoldForAge, subscapularSkinfoldForAge } = WHO_2006;
  scoreSkewed(out.tricepsSkinfoldForAge, input.triceps, fromDay91, tables.triceps, tricepsSkinfoldForAge, from, to);
  scoreSkewed(out.subscapularSkinfoldForAge, input.subscapular, fromDay91, tables.subscapular, subscapularSkinfoldForAge, from, to);
  scoreByLength(out.weightForLengthHeight, input.weight, corrected, scratch.lengthTable, tables, from, to);
  for (let i = 0; i < later; i++) scoreLater(input, out, scratch.later[i] as number);
}

/** Finds age, position, corrected length and BMI of each row; returns how many rows follow WHO 2007. */
function readBlock(
  input: CheckedColumns,
  out: ScoreColumns,
  from: number,
  to: number,
  standard: "auto" | Standard,
  scratch: Scratch,
  tables: Tables,
): number {
  const { sex, ageDays, ageMonths, weight, lengthHeight, position, oedema } = input;
  const { fromBirth, fromBirthByWeight, fromDay91, lengthTable } = scratch;
  const { correctedLengthHeightCm: correctedOut, bmi: bmiOut } = out;
  const rowsFromBirth = tables.weight.rows;
  const rowsFromDay91 = tables.arm.rows;
  const firstDay91 = tables.arm.first;
  let later = 0;
  for (let row = from; row < to; row++) {
    const at = row - from;
    let days = ageDays === undefined ? Number.NaN : (ageDays[row] as number);
    let months = ageMonths === undefined ? Number.NaN : (ageMonths[row] as number);
    const refused = days < 0 || months < 0 || (days >= 0 && months >= 0 && !agesAgree(days, months));
    if (days === days) months = days / DAYS_PER_MONTH;
    else days = months * DAYS_PER_MONTH;

    const which = sex[row] as number;
    const known = which === 1 || which === 2;
    const cm = lengthHeight === undefined ? Number.NaN : (lengthHeight[row] as number);
    const kg = weight === undefined ? Number.NaN : (weight[row] as number);
    fromBirth[at] = NONE;
    fromBirthByWeight[at] = NONE;
    fromDay91[at] = NONE;
    lengthTable[at] = 0;
    if (refused || which > 2) {
      correctedOut[row] = Number.NaN;
      bmiOut[row] = Number.NaN;
      continue;
    }
    if (standard === "who-2007" || (standard === "auto" && months >= END_OF_2006_MONTHS)) {
      scratch.later[later++] = row;
      continue;
    }
    let pose = position === undefined ? 0 : (position[row] as number);
    if (pose === 2 && months < 9) pose = 0;
    const day = wholeDay(days);
    const corrected = pose === 0 ? cm : correctedLengthHeight(cm, pose === 1 ? "length" : "height", days);
    correctedOut[row] = corrected;
    bmiOut[row] = bodyMassIndex(kg, corrected);
    if (!known) continue;
    const swollen = oedema !== undefined && oedema[row] === 1;
    if (months < END_OF_2006_MONTHS) {
      const base = (which - 1) * rowsFromBirth + day;
      fromBirth[at] = base;
      if (!swollen) fromBirthByWeight[at] = base;
      if (day >= firstDay91) fromDay91[at] = (which - 1) * rowsFromDay91 + day - firstDay91;
    }
    if (!swollen && !(months >= END_OF_2006_MONTHS)) {
      const byLength = days === days ? day < STANDING_FROM_DAY : pose === 1 || (pose === 0 && corrected < 87);
      lengthTable[at] = which * 2 - (byLength ? 1 : 0);
    }
  }
  return later;
}

/** Length, height and head circumference: L is 1, so z is a single division at any distance. */
function scorePlain(
  into: IndexColumn,
  values: Float64Array | undefined,
  rows: Int32Array,
  table: QuickTable,
  limit: number,
  from: number,
  to: number,
): void {
  const { z, flagged } = into;
  const { lms } = table;
  for (let row = from; row < to; row++) {
    const at = (rows[row - from] as number) * STRIDE;
    const y = values === undefined ? Number.NaN : (values[row] as number);
    let rounded = Number.NaN;
    if (at >= 0 && y > 0) {
      // The order of operations is the reference's, with its power of 1 left out.
      rounded = roundZ((y / (lms[at] as number) - 1) / (lms[at + 2] as number));
    }
    z[row] = rounded;
    flagged[row] = rounded > limit || rounded < -limit ? 1 : 0;
  }
}

/** The indices by age with a skew: quickly where that is certain, else exactly. */
function scoreSkewed(
  into: IndexColumn,
  values: Float64Array | undefined,
  rows: Int32Array,
  table: QuickTable,
  index: AgeIndex,
  from: number,
  to: number,
): void {
  const { z, flagged } = into;
  const { lms } = table;
  for (let row = from; row < to; row++) {
    const at = (rows[row - from] as number) * STRIDE;
    const y = values === undefined ? Number.NaN : (values[row] as number);
    flagged[row] = 0;
    if (!(at >= 0 && y > 0)) {
      z[row] = Number.NaN;
      continue;
    }
    const hundredths = quickZ(y, lms[at] as number, lms[at + 1] as number, lms[at + 3] as number) * 100 + 300.5;
    const whole = hundredths | 0;
    const rest = hundredths - whole;
    if (hundredths > 1 && hundredths < 600 && rest > DOUBT && rest < 1 - DOUBT) {
      z[row] = HUNDREDTHS[whole] as number;
    } else {
      settle(into, row, index, y, lms[at + 1] as number, lms[at] as number, lms[at + 2] as number);
    }
  }
}

/** Weight-for-length and weight-for-height, interpolated between rows of 0.1 cm. */
function scoreByLength(
  into: IndexColumn,
  weights: Float64Array | undefined,
  lengths: Float64Array | undefined,
  which: Uint8Array,
  tables: Tables,
  from: number,
  to: number,
): void {
  const { z, flagged } = into;
  const byLength = tables.weightForLength;
  const byHeight = tables.weightForHeight;
  for (let row = from; row < to; row++) {
    const choice = which[row - from] as number;
    const y = weights === undefined ? Number.NaN : (weights[row] as number);
    const cm = lengths === undefined ? Number.NaN : (lengths[row] as number);
    flagged[row] = 0;
    const table = (choice & 1) === 1 ? byLength : byHeight;
    if (!(choice !== 0 && y === y && cm >= table.first && cm <= table.first + (table.rows - 1) / 10)) {
      z[row] = Number.NaN;
      continue;
    }
    const { lms } = table;
    const tenths = Math.trunc(cm * 10);
    const share = (cm - tenths / 10) / 0.1;
    const at = ((choice > 2 ? table.rows : 0) + tenths - table.first * 10) * STRIDE;
    let m = lms[at] as number;
    let l = lms[at + 1] as number;
    let s = lms[at + 2] as number;
    let inverseS = lms[at + 3] as number;
    if (share > 0) {
      l += share * ((lms[at + STRIDE + 1] as number) - l);
      m += share * ((lms[at + STRIDE] as number) - m);
      s += share * ((lms[at + STRIDE + 2] as number) - s);
      inverseS = 1 / s;
    }
    const hundredths = quickZ(y, m, l, inverseS) * 100 + 300.5;
    const whole = hundredths | 0;
    const rest = hundredths - whole;
    if (hundredths > 1 && hundredths < 600 && rest > DOUBT && rest < 1 - DOUBT) {
      z[row] = HUNDREDTHS[whole] as number;
    } else {
      settle(into, row, WHO_2006.weightForLengthHeight, y, l, m, s);
    }
  }
}

/** The exact z of one row, with its flag. */
function settle(into: IndexColumn, row: number, index: GrowthIndex, y: number, l: number, m: number, s: number): void {
  const z = exactRounded(index, y, l, m, s);
  into.z[row] = z;
  into.flagged[row] = z < index.flagBelow || z > index.flagAbove ? 1 : 0;
}

/** A row of WHO 2007, through the same path as `zScores`. */
function scoreLater(input: CheckedColumns, out: ScoreColumns, row: number): void {
  const at = (column: Float64Array | undefined): number => (column === undefined ? Number.NaN : (column[row] as number));
  const days = at(input.ageDays);
  const months = days === days ? days / DAYS_PER_MONTH : at(input.ageMonths);
  const weight = at(input.weight);
  const lengthHeight = at(input.lengthHeight);
  const refused = weight < 0 || lengthHeight < 0;
  const sex = input.sex[row];
  const visit: Visit = {
    standard: "who-2007",
    sex: sex === 1 ? "male" : sex === 2 ? "female" : undefined,
    days: days === days ? days : months * DAYS_PER_MONTH,
    months,
    weight,
    lengthHeight,
    corrected: lengthHeight,
    position: undefined,
    bmi: bodyMassIndex(weight, lengthHeight),
    head: Number.NaN,
    arm: Number.NaN,
    triceps: Number.NaN,
    subscapular: Number.NaN,
    oedema: input.oedema !== undefined && input.oedema[row] === 1,
  };
  out.correctedLengthHeightCm[row] = refused ? Number.NaN : lengthHeight;
  out.bmi[row] = refused ? Number.NaN : visit.bmi;
  for (const name of INDEX_NAMES as readonly IndexName[]) {
    const score = refused ? Number.NaN : scoreOf(visit, name);
    const z = typeof score === "number" ? roundZ(score) : Number.NaN;
    const index = indexOf("who-2007", name);
    out[name].z[row] = z;
    out[name].flagged[row] = index !== undefined && (z < index.flagBelow || z > index.flagAbove) ? 1 : 0;
  }
}
