import { agesAgree, DAYS_PER_MONTH, wholeDay } from "../age.js";
import { INDEX_NAMES, WHO_2006 } from "../indices.js";
import { roundZ } from "../lms.js";
import { END_OF_2006_MONTHS, lengthOrHeightTable } from "../locate.js";
import { believedPosition, bodyMassIndex, correctedLengthHeight } from "../position.js";
import { indexOf, scoreOf } from "../score.js";
import type { IndexName, Position, Standard } from "../types.js";
import type { Visit } from "../visit.js";
import { type QuickTable, quickTable, STRIDE, scorePlain, scoreSkewed } from "./quick.js";
import type { CheckedColumns, ScoreColumns } from "./shape.js";

/** Rows worked on at a time: their scratch columns and one table stay in the processor's cache. */
export const BLOCK = 16_384;

const NONE = -1;

const POSITIONS: readonly (Position | undefined)[] = [undefined, "length", "height"];

/** What every index of a row needs, found once. */
class Scratch {
  /** Row of the day in a table that begins at day 0, boys and girls together; NONE without a z by age. */
  readonly fromBirth = new Int32Array(BLOCK);
  /** The same, NONE for a child with oedema. */
  readonly fromBirthByWeight = new Int32Array(BLOCK);
  /** Row in a table that begins at day 91. */
  readonly fromDay91 = new Int32Array(BLOCK);
  /** Which table of weight-for-length: 0 none, 1 length, 2 height. */
  readonly lengthTable = new Uint8Array(BLOCK);
  /** Row of the child in `ownRows`, or NONE. */
  readonly byLength = new Int32Array(BLOCK);
  /** L, M and S at each child's length, laid out as a table with a row a child. */
  readonly ownRows = { lms: new Float64Array(BLOCK * STRIDE) };
  /** Rows whose quick answer is in doubt. */
  readonly doubtful = new Int32Array(BLOCK);
  /** Rows of the block that follow WHO 2007. */
  readonly later = new Int32Array(BLOCK);
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
  const { fromBirth, fromBirthByWeight, fromDay91, doubtful } = scratch;
  const corrected = input.lengthHeight && out.correctedLengthHeightCm;
  const bmi = input.weight && corrected && out.bmi;
  const w = WHO_2006;
  scorePlain(out.lengthHeightForAge, corrected, fromBirth, tables.length, w.lengthHeightForAge, from, to);
  scorePlain(out.headCircumferenceForAge, input.head, fromBirth, tables.head, w.headCircumferenceForAge, from, to);
  scoreSkewed(out.weightForAge, input.weight, fromBirthByWeight, tables.weight, w.weightForAge, from, to, doubtful);
  scoreSkewed(out.bmiForAge, bmi, fromBirthByWeight, tables.bmi, w.bmiForAge, from, to, doubtful);
  scoreSkewed(
    out.armCircumferenceForAge,
    input.arm,
    fromDay91,
    tables.arm,
    w.armCircumferenceForAge,
    from,
    to,
    doubtful,
  );
  const { triceps, subscapular } = tables;
  scoreSkewed(
    out.tricepsSkinfoldForAge,
    input.triceps,
    fromDay91,
    triceps,
    w.tricepsSkinfoldForAge,
    from,
    to,
    doubtful,
  );
  scoreSkewed(
    out.subscapularSkinfoldForAge,
    input.subscapular,
    fromDay91,
    subscapular,
    w.subscapularSkinfoldForAge,
    from,
    to,
    doubtful,
  );
  if (corrected !== undefined) placeByLength(corrected, scratch, tables, from, to);
  const weight = corrected && input.weight;
  scoreSkewed(
    out.weightForLengthHeight,
    weight,
    scratch.byLength,
    scratch.ownRows,
    w.weightForLengthHeight,
    from,
    to,
    doubtful,
  );
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
  const byLength = WHO_2006.weightForLengthHeight;
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
    const day = wholeDay(days);
    const pose = believedPosition(POSITIONS[position === undefined ? 0 : (position[row] as number)], months);
    const corrected = correctedLengthHeight(cm, pose, day);
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
      const chosen = lengthOrHeightTable(byLength, corrected, days, pose === "length", pose === "height");
      lengthTable[at] = which * 2 - (chosen === byLength.lengthTable ? 1 : 0);
    }
  }
  return later;
}

/** Interpolates weight-for-length or -height for each row of the block, into a table with a row a child. */
function placeByLength(lengths: Float64Array, scratch: Scratch, tables: Tables, from: number, to: number): void {
  const { lengthTable, byLength } = scratch;
  const lmsByLength = scratch.ownRows.lms;
  const { weightForLength, weightForHeight } = tables;
  for (let row = from; row < to; row++) {
    const at = row - from;
    const choice = lengthTable[at] as number;
    const cm = lengths[row] as number;
    const table = (choice & 1) === 1 ? weightForLength : weightForHeight;
    if (!(choice !== 0 && cm >= table.first && cm <= table.last)) {
      byLength[at] = NONE;
      continue;
    }
    const { lms } = table;
    const tenths = Math.trunc(cm * 10);
    const share = (cm - tenths / 10) / 0.1;
    const low = ((choice > 2 ? table.rows : 0) + tenths - table.first * 10) * STRIDE;
    const into = at * STRIDE;
    let m = lms[low] as number;
    let l = lms[low + 1] as number;
    let s = lms[low + 2] as number;
    let inverseS = lms[low + 3] as number;
    if (share > 0) {
      m += share * ((lms[low + STRIDE] as number) - m);
      l += share * ((lms[low + STRIDE + 1] as number) - l);
      s += share * ((lms[low + STRIDE + 2] as number) - s);
      inverseS = 1 / s;
    }
    lmsByLength[into] = m;
    lmsByLength[into + 1] = l;
    lmsByLength[into + 2] = s;
    lmsByLength[into + 3] = inverseS;
    byLength[at] = at;
  }
}

/** A row of WHO 2007, through the same path as `zScores`. */
function scoreLater(input: CheckedColumns, out: ScoreColumns, row: number): void {
  const at = (column: Float64Array | undefined): number =>
    column === undefined ? Number.NaN : (column[row] as number);
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
