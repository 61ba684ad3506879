import { dayOf, monthAt, monthsBetween, monthText } from "./calendar-month.js";
import { zOnCard } from "./card-lines.js";
import { LINE, MARK, PROBLEMS, referralReasons, STATUS, STATUSES, sexCode, weightCell } from "./codes.js";
import { BIRTH, isUsableBirthWeight, type Judgements, NO_ROW, type Trace, type WeighingRows } from "./judge.js";
import { judgeGain, type KbmTable, type KbmVariant, type KbmVerdict } from "./kbm.js";
import type { DecidedBy, WeighedChild, Weighing, WeighingProblem, WeightReferral, WeightStatus } from "./types.js";

/** The weighing of the calendar month before, to which a gain is counted. */
export interface PreviousWeighing {
  readonly measuredOn: string;
  /** Null when it cannot be used. */
  readonly weightKg: number | null;
  /** Whether it is the birth weight. */
  readonly isBirthWeight: boolean;
}

/** One weighing with what it says. */
export interface JudgedWeighing {
  /** Its number in the input, from 0. */
  readonly row: number;
  readonly measuredOn: string;
  /** `YYYY-MM`; null for what is no date. */
  readonly month: string | null;
  /** Null when not weighed, or when what is written is no weight. */
  readonly weightKg: number | null;
  /** Completed months; null when unknown. */
  readonly ageMonths: number | null;
  /** Whether it counts in D. One weighing a month does. */
  readonly counts: boolean;
  readonly status: WeightStatus | null;
  /** The rule that gave the status; null without one. */
  readonly decidedBy: DecidedBy | null;
  /** What is wrong with it, or why it has no status. */
  readonly problem: WeighingProblem | null;
  readonly previous: PreviousWeighing | null;
  /** Since the previous weighing; null without one. */
  readonly gainGrams: number | null;
  /** What the minimum gain says; null where no gain could be counted. */
  readonly kbm: KbmVerdict | null;
  /** What the reading of the card says; null without a reading, in doubt, or where no line could be drawn. */
  readonly byLine: "N" | "T" | null;
  /** T at this and at the last month's weighing; null when one of the two has no status. */
  readonly twoT: boolean | null;
  /** z of weight-for-age, rounded to two decimals; null where there is none. */
  readonly z: number | null;
  /** Below the red line; null when that cannot be told. */
  readonly belowRedLine: boolean | null;
  readonly aboveOrangeLine: boolean | null;
  /** Beyond WHO's limits: weigh and record again (periksa ulang). */
  readonly checkAgain: boolean;
  /** Why the child is to be referred; empty when nothing says so. */
  readonly referral: readonly WeightReferral[];
}

/** Puts the codes of a row into words. */
export function describeRow(
  child: WeighedChild,
  rows: WeighingRows,
  out: Judgements & { readonly trace: Trace },
  row: number,
  table: KbmTable,
  choice: KbmVariant | "by-sex",
): JudgedWeighing {
  const weighing = child.weighings[row] as Weighing;
  const bornOn = dayOf(child.bornOn);
  const day = rows.measuredOn[row] as number;
  const kg = rows.weightKg[row] as number;
  const status = out.status[row] as number;
  const marks = out.marks[row] as number;
  const month = monthAt(day);
  const counts = status !== STATUS.none;
  const ageMonths = day >= bornOn ? monthsBetween(bornOn, monthAt(bornOn), day, month) : null;
  const gain = out.trace.gain[row] as number;
  const gainGrams = Number.isNaN(gain) ? null : gain;
  const verdict =
    gainGrams === null || ageMonths === null
      ? null
      : judgeGain({ sex: child.sex, ageMonths, gainGrams }, table, choice);
  const line = out.trace.line[row];
  const byLine = line === LINE.gained ? "N" : line === LINE.notGained ? "T" : null;
  const areLinesUnknown = !counts || (marks & MARK.linesUnknown) !== 0;
  const isScored = counts && (!areLinesUnknown || (marks & MARK.checkAgain) !== 0);
  return {
    row,
    measuredOn: weighing?.measuredOn,
    month: Number.isNaN(day) ? null : monthText(month),
    weightKg: kg > 0 ? kg : null,
    ageMonths,
    counts,
    status: STATUSES[status] ?? null,
    decidedBy: decidedBy(status, byLine),
    problem: PROBLEMS[out.problem[row] as number] ?? null,
    previous: previousOf(child, rows, out, out.trace.previous[row] as number),
    gainGrams,
    kbm: verdict,
    byLine,
    twoT: !counts || (marks & MARK.twoTUnknown) !== 0 ? null : (marks & MARK.twoT) !== 0,
    z: isScored ? zOnCard(sexCode(child.sex), day - bornOn, kg) : null,
    belowRedLine: areLinesUnknown ? null : (marks & MARK.belowRed) !== 0,
    aboveOrangeLine: areLinesUnknown ? null : (marks & MARK.aboveOrange) !== 0,
    checkAgain: (marks & MARK.checkAgain) !== 0,
    referral: referralReasons(status, marks),
  };
}

/** Problems that leave no weight to count a gain from. */
const WITHOUT_WEIGHT: readonly (WeighingProblem | null | undefined)[] = [
  "weights-conflict",
  "weight-out-of-range",
  "check-again",
];

function previousOf(
  child: WeighedChild,
  rows: WeighingRows,
  out: Judgements,
  previous: number,
): PreviousWeighing | null {
  if (previous === NO_ROW) return null;
  if (previous !== BIRTH) {
    const isUsable = !WITHOUT_WEIGHT.includes(PROBLEMS[out.problem[previous] as number]);
    const weightKg = isUsable ? (rows.weightKg[previous] as number) : null;
    return { measuredOn: child.weighings[previous]?.measuredOn as string, weightKg, isBirthWeight: false };
  }
  const given = [weightCell(child.birthWeightKg)].concat(
    [...rows.weightKg].filter((_, row) => PROBLEMS[out.problem[row] as number] === "birth-weight"),
  );
  const [weightKg, ...others] = new Set(given.filter((kg) => kg > 0));
  const isUsable = others.length === 0 && isUsableBirthWeight(sexCode(child.sex), weightKg as number);
  return { measuredOn: child.bornOn as string, weightKg: isUsable ? (weightKg as number) : null, isBirthWeight: true };
}

function decidedBy(status: number, byLine: "N" | "T" | null): DecidedBy | null {
  if (status === STATUS.B) return "first-weighing";
  if (status === STATUS.O) return "no-weighing-last-month";
  if (status !== STATUS.N && status !== STATUS.T) return null;
  return byLine === null ? "kbm" : "growth-line";
}
