/*
 * The counting of SKDN over many children and months, in one array of whole numbers: a nation's under-fives take seconds.
 *
 * S counts the children who live in the area on the last day of the month and are 0 to 59 completed months old on that
 * day. D counts those of them who were weighed in the month; a child weighed who is not in S on the last day, because it
 * turned five, moved away or died, is counted apart, so that D stays a part of S.
 */
import { endOfMonth, monthAt, monthsBetween, monthText, NO_MONTH } from "./calendar-month.js";
import { MARK, PROBLEMS, STATUS } from "./codes.js";
import type { Judgements } from "./judge.js";
import type { KnownCounts } from "./skdn-counts.js";

/** What is counted, by its place. The statuses stand at the place of B plus their code less that of B. */
const FIELD = {
  S: 0,
  cards: 1,
  cardsUnknown: 2,
  D: 3,
  B: 4,
  O: 5,
  N: 6,
  T: 7,
  undetermined: 8,
  twoT: 9,
  twoTUnknown: 10,
  BGM: 11,
  aboveOrange: 12,
  linesUnknown: 13,
  checkAgain: 14,
  variantDecides: 15,
  outsideS: 16,
} as const;
const FIELDS = 17;

/** The completed months at which a child is no longer an under-five. */
const FIVE_YEARS = 60;

/** Problems of rows whose child may have been weighed in the month all the same. */
const UNUSABLE = /* @__PURE__ */ PROBLEMS.map(
  (problem) => problem === "date-unusable" || problem === "weight-unusable",
);

/** The counts of consecutive months. */
export interface Tally {
  readonly first: number;
  readonly months: number;
  readonly counts: Int32Array;
  /** Weighings whose date or weight cannot be used. */
  unusableRows: number;
  /** Children without a date of birth: nobody can say whether they belong to S. */
  undatedChildren: number;
}

/** An empty tally of consecutive months. */
export const emptyTally = (first: number, months: number): Tally => ({
  first,
  months,
  counts: new Int32Array(months * FIELDS),
  unusableRows: 0,
  undatedChildren: 0,
});

/** When a child lives in the area, and whether it has a card. */
export interface Residence {
  bornOn: number;
  /** Days since 1970-01-01, both included; infinite where nothing is said. */
  from: number;
  until: number;
  /** 0 unknown, 1 yes, 2 no. */
  hasCard: number;
}

/** Whether a child is in S of a month. */
export function isInS({ bornOn, from, until }: Residence, bornMonth: number, month: number): boolean {
  const last = endOfMonth(month) - 1;
  if (!(bornOn <= last && from <= last && last <= until)) return false;
  return monthsBetween(bornOn, bornMonth, last, month) < FIVE_YEARS;
}

/** Counts one child and its judged rows. */
export function tallyChild(
  tally: Tally,
  child: Residence,
  measuredOn: Float64Array,
  begin: number,
  end: number,
  judged: Judgements,
): void {
  const { counts, first, months } = tally;
  const bornMonth = monthAt(child.bornOn);
  if (bornMonth === NO_MONTH) {
    tally.undatedChildren++;
    return;
  }
  for (let index = 0; index < months; index++) {
    if (!isInS(child, bornMonth, first + index)) continue;
    const at = index * FIELDS;
    bump(counts, at + FIELD.S);
    if (child.hasCard === 1) bump(counts, at + FIELD.cards);
    else if (child.hasCard === 0) bump(counts, at + FIELD.cardsUnknown);
  }
  for (let row = begin; row < end; row++) {
    const status = judged.status[row] as number;
    if (status === STATUS.none) {
      if (UNUSABLE[judged.problem[row] as number]) tally.unusableRows++;
      continue;
    }
    const month = monthAt(measuredOn[row] as number);
    const index = month - first;
    if (!(index >= 0 && index < months)) continue;
    const at = index * FIELDS;
    if (!isInS(child, bornMonth, month)) {
      bump(counts, at + FIELD.outsideS);
      continue;
    }
    const marks = judged.marks[row] as number;
    bump(counts, at + FIELD.D);
    bump(counts, at + FIELD.B + status - STATUS.B);
    if (marks === 0) continue;
    if (marks & MARK.twoT) bump(counts, at + FIELD.twoT);
    if (marks & MARK.twoTUnknown) bump(counts, at + FIELD.twoTUnknown);
    if (marks & MARK.belowRed) bump(counts, at + FIELD.BGM);
    if (marks & MARK.aboveOrange) bump(counts, at + FIELD.aboveOrange);
    if (marks & MARK.linesUnknown) bump(counts, at + FIELD.linesUnknown);
    if (marks & MARK.checkAgain) bump(counts, at + FIELD.checkAgain);
    if (marks & MARK.variantDecides) bump(counts, at + FIELD.variantDecides);
  }
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

/** What was counted of one month beside the letters. */
export interface CountedBeside {
  /** Children of S with a card. */
  readonly cards: number;
  /** Children of S of whom nobody said whether they have a card. */
  readonly cardsUnknown: number;
  /** Children whose 2T cannot be told. */
  readonly twoTUnknown: number;
  /** Children to be weighed and recorded again (periksa ulang). */
  readonly checkAgain: number;
  /** Children whom the other form of the minimum gain would move between N and T. */
  readonly variantDecides: number;
  /** Children weighed in the month who are not in S on its last day. */
  readonly outsideS: number;
  /** Children without a date of birth, who count nowhere. */
  readonly undatedChildren: number;
  /** Weighings of any month whose date or weight cannot be used. */
  readonly unusableRows: number;
}

/** The counts of one month. */
export interface CountedMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly counts: KnownCounts;
  readonly beside: CountedBeside;
}

/** The counts of one month of a tally. K is unknown as soon as one child's card is. */
export function readTally(tally: Tally, month: number): CountedMonth {
  const of = (field: keyof typeof FIELD): number =>
    tally.counts[(month - tally.first) * FIELDS + FIELD[field]] as number;
  return {
    month: monthText(month),
    counts: {
      S: of("S"),
      K: of("cardsUnknown") > 0 ? null : of("cards"),
      D: of("D"),
      N: of("N"),
      T: of("T"),
      O: of("O"),
      B: of("B"),
      undetermined: of("undetermined"),
      twoT: of("twoT"),
      BGM: of("BGM"),
      aboveOrange: of("aboveOrange"),
      linesUnknown: of("linesUnknown"),
    },
    beside: {
      cards: of("cards"),
      cardsUnknown: of("cardsUnknown"),
      twoTUnknown: of("twoTUnknown"),
      checkAgain: of("checkAgain"),
      variantDecides: of("variantDecides"),
      outsideS: of("outsideS"),
      undatedChildren: tally.undatedChildren,
      unusableRows: tally.unusableRows,
    },
  };
}
