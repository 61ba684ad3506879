/*
 * The judgement of one child's weighings, numbers in and numbers out: what the described function and the columns share.
 *
 * The order is the source's: not weighed, no status; no earlier weighing, B; not weighed in the calendar month before, O,
 * for the points of the card are not joined and the minimum gain is never scaled; else N or T. What cannot be decided is
 * neither N nor T.
 */
import { monthAt, monthsBetween, NO_MONTH } from "./calendar-month.js";
import { PLACE, placeOnCard } from "./card-lines.js";
import { LINE, MARK, MOST_KG, PROBLEM, STATUS } from "./codes.js";
import { type JudgingRule, kbmStatus, minimumAt } from "./judging-rule.js";

/** What decides over a child. */
export interface JudgedChild {
  /** 0 unknown, 1 male, 2 female. */
  sex: number;
  /** Days since 1970-01-01; NaN when unknown. */
  bornOn: number;
  /** NaN when unknown. */
  birthWeightKg: number;
  weighedBefore: boolean;
}

/** The columns of the weighings. */
export interface WeighingRows {
  /** Days since 1970-01-01; NaN for what is no date. */
  readonly measuredOn: Float64Array;
  /** NaN when not weighed; 0 and below cannot be used. */
  readonly weightKg: Float64Array;
  readonly line?: Uint8Array | undefined;
}

/** The columns of the judgements. */
export interface Judgements {
  readonly status: Uint8Array;
  readonly marks: Uint8Array;
  readonly problem: Uint8Array;
  /** What each gain was counted from, for whoever describes it. */
  readonly trace?: Trace | undefined;
}

/** How gains came about. */
export interface Trace {
  /** The row of the month before, {@link BIRTH} for the birth weight, {@link NO_ROW} for none. */
  readonly previous: Int32Array;
  /** Grams; NaN when one of the two weights cannot be used. */
  readonly gain: Float64Array;
  /** The reading of the card that counts: that of the whole day. */
  readonly line: Uint8Array;
}

export const NO_ROW = -1;
export const BIRTH = -2;

/* The rows of the child at hand by date, and the month of each row: written again for every child. */
let order: Int32Array = /* @__PURE__ */ new Int32Array(64);
let monthOf: Int32Array = /* @__PURE__ */ new Int32Array(64);

/** Whether a gain can be counted from a birth weight. */
export const isUsableBirthWeight = (sex: number, kg: number): boolean =>
  kg <= MOST_KG && placeOnCard(sex, 0, kg) !== PLACE.checkAgain;

/** Whole grams, as scales give them: 5.6 - 5 kg is 600 g and not a little less. */
const gramsOf = (kg: number): number => Math.round(kg * 1000);

/**
 * Judges the rows of one child, which may stand in any order.
 *
 * @param child - sex, birth and birth weight
 * @param rows - the columns
 * @param from - the child's first row
 * @param to - the row after its last
 * @param rule - from `judgingRule`
 * @param out - where status, marks and problem of each row are written
 */
export function judge(
  child: JudgedChild,
  rows: WeighingRows,
  from: number,
  to: number,
  rule: JudgingRule,
  out: Judgements,
): void {
  const { measuredOn, weightKg } = rows;
  const bornMonth = monthAt(child.bornOn);
  let birthKg = child.birthWeightKg > 0 ? child.birthWeightKg : Number.NaN;
  let count = 0;
  let isSorted = true;
  if (order.length < to - from) {
    order = new Int32Array(2 * (to - from));
    monthOf = new Int32Array(2 * (to - from));
  }
  for (let row = from; row < to; row++) {
    const month = monthAt(measuredOn[row] as number);
    const problem = refusal(child, measuredOn[row] as number, month, weightKg[row] as number, rule);
    monthOf[row - from] = month;
    out.status[row] = STATUS.none;
    out.marks[row] = 0;
    out.problem[row] = problem;
    if (out.trace !== undefined) {
      out.trace.previous[row] = NO_ROW;
      out.trace.gain[row] = Number.NaN;
      out.trace.line[row] = LINE.inDoubt;
    }
    if (problem === 0) {
      isSorted &&= count === 0 || byDateThenWeight(rows, order[count - 1] as number, row) <= 0;
      order[count++] = row;
    } else if (problem === PROBLEM.birthWeight) {
      const kg = weightKg[row] as number;
      // Two birth weights that differ: there was one, and nobody knows which.
      birthKg = Number.isNaN(birthKg) || birthKg === kg ? kg : Number.POSITIVE_INFINITY;
    }
  }

  // The order of the input changes nothing.
  if (!isSorted) order.subarray(0, count).sort((a, b) => byDateThenWeight(rows, a, b));

  let isFirst = !child.weighedBefore;
  let previousRow = BIRTH;
  let previousMonth = NO_MONTH - 1;
  let previousGrams = Number.NaN;
  let previousStatus: number = STATUS.none;
  if (rule.birthWeightCounts && bornMonth !== NO_MONTH && !Number.isNaN(birthKg)) {
    previousMonth = bornMonth;
    previousGrams = isUsableBirthWeight(child.sex, birthKg) ? gramsOf(birthKg) : Number.NaN;
  }

  for (let begin = 0; begin < count; ) {
    const month = monthOf[(order[begin] as number) - from] as number;
    let end = begin + 1;
    while (end < count && monthOf[(order[end] as number) - from] === month) end++;
    const row = order[end - 1] as number;
    const day = measuredOn[row] as number;
    const kg = weightKg[row] as number;
    const line = end - begin === 1 ? (rows.line?.[row] ?? LINE.inDoubt) : settleMonth(rows, begin, end, out);
    begin = end;

    const ageDays = day - child.bornOn;
    const isConflict = out.problem[row] === PROBLEM.conflict;
    const place = isConflict || kg > MOST_KG ? PLACE.unknown : placeOnCard(child.sex, ageDays, kg);
    if (kg > MOST_KG) out.problem[row] = PROBLEM.outOfRange;
    else if (place === PLACE.checkAgain) out.problem[row] = PROBLEM.checkAgain;
    const grams = out.problem[row] === 0 ? gramsOf(kg) : Number.NaN;
    let marks = MARKS_OF_PLACE[place] as number;

    const isNext = month === previousMonth + 1;
    let status: number = STATUS.O;
    if (isNext) {
      const ageMonths = bornMonth === NO_MONTH ? Number.NaN : monthsBetween(child.bornOn, bornMonth, day, month);
      const minimumA = minimumAt(rule.minima[0], ageMonths);
      const minimumB = minimumAt(rule.minima[1], ageMonths);
      const gain = grams - previousGrams;
      const byKbm = minimumA > 0 && !Number.isNaN(gain) ? kbmStatus(gain, minimumA, minimumB, child.sex, rule) : 0;
      const byLine = line === LINE.gained ? STATUS.N : line === LINE.notGained ? STATUS.T : 0;
      status = byLine || byKbm || STATUS.undetermined;
      if (byLine !== 0 && byKbm !== 0 && byLine !== byKbm) marks |= MARK.lineDiffers;
      // Where the card was read, the table decides nothing.
      if (byLine === 0 && gain >= minimumA !== gain >= minimumB) marks |= MARK.variantDecides;
      if (status === STATUS.undetermined && out.problem[row] === 0) {
        out.problem[row] = Number.isNaN(previousGrams)
          ? PROBLEM.previousWeight
          : Number.isNaN(ageMonths)
            ? PROBLEM.age
            : minimumA === 0
              ? PROBLEM.noKbm
              : PROBLEM.sex;
      }
      marks |= twoT(previousStatus, status);
      if (out.trace !== undefined) {
        out.trace.previous[row] = previousRow;
        out.trace.gain[row] = gain;
        out.trace.line[row] = line;
      }
    } else if (isFirst) {
      status = STATUS.B;
    }
    out.status[row] = status;
    out.marks[row] = marks;
    isFirst = false;
    previousRow = row;
    previousMonth = month;
    previousGrams = grams;
    previousStatus = status;
  }
}

/** Marks by the place on the card; a weight to be checked again stands nowhere. */
const MARKS_OF_PLACE = [
  MARK.linesUnknown,
  0,
  MARK.belowRed,
  MARK.aboveOrange,
  MARK.linesUnknown | MARK.checkAgain,
] as const;

/** Why a row is no weighing that counts; 0 when it is one. */
function refusal(child: JudgedChild, day: number, month: number, kg: number, rule: JudgingRule): number {
  if (Number.isNaN(kg)) return PROBLEM.notWeighed;
  if (month === NO_MONTH) return PROBLEM.date;
  if (day < child.bornOn) return PROBLEM.beforeBirth;
  if (day > rule.asOf) return PROBLEM.afterAsOf;
  if (!(kg > 0)) return PROBLEM.weight;
  // No posyandu weighs a child on the day of its birth.
  return day === child.bornOn ? PROBLEM.birthWeight : 0;
}

/** The order of two rows: by date, then by weight. */
function byDateThenWeight({ measuredOn, weightKg }: WeighingRows, a: number, b: number): number {
  return (measuredOn[a] as number) - (measuredOn[b] as number) || (weightKg[a] as number) - (weightKg[b] as number);
}

/** Readings of one day that contradict one another are none. */
const CONTRADICTORY = 3;

/**
 * The last day of a month on which the child was weighed stands for the month. Two weights of that day say that one is
 * wrong, not which.
 *
 * @returns the reading of the card on that day
 */
function settleMonth(
  { measuredOn, weightKg, line }: WeighingRows,
  begin: number,
  end: number,
  out: Judgements,
): number {
  const last = order[end - 1] as number;
  let reading = line?.[last] ?? LINE.inDoubt;
  for (let at = end - 2; at >= begin; at--) {
    const row = order[at] as number;
    if (measuredOn[row] !== measuredOn[last]) {
      out.problem[row] = PROBLEM.sameMonth;
    } else {
      const isSame = weightKg[row] === weightKg[last];
      out.problem[row] = isSame ? PROBLEM.repeated : PROBLEM.conflict;
      if (!isSame) out.problem[last] = PROBLEM.conflict;
      const other = line?.[row] ?? LINE.inDoubt;
      if (other !== LINE.inDoubt) reading = reading === LINE.inDoubt || reading === other ? other : CONTRADICTORY;
    }
  }
  return reading;
}

/** T at two weighings in a row; what has no status may have been T. */
function twoT(before: number, now: number): number {
  if (before === STATUS.T && now === STATUS.T) return MARK.twoT;
  const maybe = (status: number) => status === STATUS.T || status === STATUS.undetermined;
  return maybe(before) && maybe(now) ? MARK.twoTUnknown : 0;
}
