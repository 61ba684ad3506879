import type { ReferralReason } from "../../growth/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowAssessor } from "./assess-rows.js";
import { CHECK_AGAIN_LABEL } from "./categories.js";
import { REFERRALS } from "./judge.js";
import type { RowReader } from "./row-reader.js";

/** A row that is to be referred. */
export interface ReferredRow {
  readonly row: number;
  readonly reasons: readonly ReferralReason[];
}

const SHOWN_REFERRALS = 10;
const NOW = /* @__PURE__ */ REFERRALS.indexOf("now");
const SOON = /* @__PURE__ */ REFERRALS.indexOf("soon");

/** One judged index over all rows. */
export interface IndexTally {
  /** Rows by number of label; label 1 holds those to be checked again. */
  readonly counts: Float64Array;
}

/** What the summary counts, row by row. */
export class Tally {
  rows = 0;
  measured = 0;
  readonly weightForAge: IndexTally;
  readonly lengthHeightForAge: IndexTally;
  readonly weightForLengthHeight: IndexTally;
  readonly bmiForAge: IndexTally;
  readonly nutrition: IndexTally;
  /** The first rows to be referred at once, and the first to be referred soon. */
  readonly now: ReferredRow[] = [];
  readonly soon: ReferredRow[] = [];
  nowCount = 0;
  soonCount = 0;
  /** Rows by standard: none, 2006, 2007. */
  readonly standards = [0, 0, 0];

  constructor(
    readonly reader: RowReader,
    readonly assessor: RowAssessor,
  ) {
    const tally = (): IndexTally => ({ counts: new Float64Array(assessor.labels.all.length) });
    this.weightForAge = tally();
    this.lengthHeightForAge = tally();
    this.weightForLengthHeight = tally();
    this.bmiForAge = tally();
    this.nutrition = tally();
  }

  add(batch: CellBatch): void {
    const { reader, assessor } = this;
    for (let row = 0; row < batch.rows; row++) {
      this.rows++;
      if ((reader.weightKg[row] as number) > 0 || (reader.lengthHeightCm[row] as number) > 0) this.measured++;
      count(this.weightForAge, assessor.weightForAge[row] as number);
      count(this.lengthHeightForAge, assessor.lengthHeightForAge[row] as number);
      count(this.weightForLengthHeight, assessor.weightForLengthHeight[row] as number);
      count(this.bmiForAge, assessor.bmiForAge[row] as number);
      count(this.nutrition, assessor.nutrition[row] as number);
      this.standards[assessor.standard[row] as number] =
        (this.standards[assessor.standard[row] as number] as number) + 1;
      const urgency = assessor.referral[row];
      if (urgency === NOW) {
        this.nowCount++;
        remember(this.now, batch.rowNumbers[row] as number, assessor.reasons[row] ?? []);
      } else if (urgency === SOON) {
        this.soonCount++;
        remember(this.soon, batch.rowNumbers[row] as number, assessor.reasons[row] ?? []);
      }
    }
  }
}

/** How many rows have a category that counts: flagged ones stay outside. */
export function judgedRows({ counts }: IndexTally): number {
  return counts.reduce((sum, value, label) => (label > CHECK_AGAIN_LABEL ? sum + value : sum), 0);
}

function count(tally: IndexTally, label: number): void {
  tally.counts[label] = (tally.counts[label] as number) + 1;
}

function remember(list: ReferredRow[], row: number, reasons: readonly ReferralReason[]): void {
  if (list.length < SHOWN_REFERRALS) list.push({ row, reasons });
}
