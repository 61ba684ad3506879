/*
 * Judgements as small whole numbers, for columns: statuses, marks, problems and readings of the card.
 */
import type { LineReading, WeighingProblem, WeightReferral, WeightStatus } from "./types.js";

/** Statuses by code. 0 is no weighing that counts; the last is a weighing that counts and cannot be judged. */
export const STATUSES: readonly (WeightStatus | null)[] = [null, "B", "O", "N", "T", null];
export const STATUS = { none: 0, B: 1, O: 2, N: 3, T: 4, undetermined: 5 } as const;

/** What else is known of a weighing, as bits. */
export const MARK = {
  twoT: 1,
  /** T twice cannot be told, for one of the two weighings has no status. */
  twoTUnknown: 2,
  belowRed: 4,
  aboveOrange: 8,
  /** Neither line can be told: sex, age or weight is missing or beyond WHO's limits. */
  linesUnknown: 16,
  checkAgain: 32,
  /** The other form of the minimum gain would change N to T or T to N. */
  variantDecides: 64,
  /** The reading of the card and the minimum gain differ. */
  lineDiffers: 128,
} as const;

/** Problems by code; 0 is none. */
export const PROBLEMS: readonly (WeighingProblem | null)[] = [
  null,
  "not-weighed",
  "date-unusable",
  "before-birth",
  "after-as-of",
  "weight-unusable",
  "birth-weight",
  "same-month",
  "repeated",
  "weights-conflict",
  "weight-out-of-range",
  "check-again",
  "previous-weight-unusable",
  "age-unknown",
  "no-kbm-at-age",
  "sex-unknown",
];

/** The codes of the problems. */
export const PROBLEM = {
  notWeighed: 1,
  date: 2,
  beforeBirth: 3,
  afterAsOf: 4,
  weight: 5,
  birthWeight: 6,
  sameMonth: 7,
  repeated: 8,
  conflict: 9,
  outOfRange: 10,
  checkAgain: 11,
  previousWeight: 12,
  age: 13,
  noKbm: 14,
  sex: 15,
} as const;

/** Readings of the card in a column: 0 none or in doubt, 1 N, 2 T. */
export const LINE = { inDoubt: 0, gained: 1, notGained: 2 } as const;

/** No under-five weighs as many kilograms; whoever wrote more wrote grams. */
export const MOST_KG = 100;

/** Whether a reading of the card is N or T. */
const LINE_CODES: Readonly<Record<LineReading, 0 | 1 | 2>> = {
  follows: LINE.gained,
  rises: LINE.gained,
  flat: LINE.notGained,
  falls: LINE.notGained,
  "crosses-down": LINE.notGained,
  "in-doubt": LINE.inDoubt,
};

/** The code of a reading; undefined for what is none. */
export function lineCode(reading: unknown): 0 | 1 | 2 | undefined {
  if (reading === undefined || reading === null) return LINE.inDoubt;
  return Object.hasOwn(LINE_CODES, reading as string) ? LINE_CODES[reading as LineReading] : undefined;
}

/** A cell of a weight for the columns: NaN when not weighed, -1 for what is no weight. */
export function weightCell(value: unknown): number {
  if (value === undefined || value === null) return Number.NaN;
  return typeof value === "number" && value > 0 ? value : -1;
}

/** A sex as a code; 0 when it is not known. */
export const sexCode = (sex: unknown): number => (sex === "male" ? 1 : sex === "female" ? 2 : 0);

/** Why a weighing sends the child to the puskesmas. */
export function referralReasons(status: number, marks: number): WeightReferral[] {
  const reasons: WeightReferral[] = [];
  if (status === STATUS.T) reasons.push("T");
  if (marks & MARK.twoT) reasons.push("2T");
  if (marks & MARK.belowRed) reasons.push("BGM");
  if (marks & MARK.aboveOrange) reasons.push("above-orange-line");
  return reasons;
}
