import type { NeedOutcome } from "../../csr/index.js";
import type { Language } from "../../foundation/result.js";
import { punctuateDecimal } from "../../foundation/rounding.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { ResultColumn } from "../io/table-writer.js";
import type { RowIssues } from "../row-issues.js";

/** What came of the needs, beside their rows: a column for each figure. */
export class NeedRows {
  readonly unit: (string | undefined)[] = [];
  readonly before: Float64Array;
  readonly allocated: Float64Array;
  readonly afterPledges: Float64Array;
  readonly afterRealisation: Float64Array;
  readonly cost: Float64Array;
  readonly from: (string | undefined)[] = [];
  readonly issues: (string | undefined)[] = [];

  constructor(
    capacity: number,
    readonly language: Language,
    readonly remarks: RowIssues,
  ) {
    const numbers = (): Float64Array => new Float64Array(capacity);
    this.before = numbers();
    this.allocated = numbers();
    this.afterPledges = numbers();
    this.afterRealisation = numbers();
    this.cost = numbers();
  }

  /** The appended columns, over the arrays that are written anew for each batch. */
  get columns(): readonly ResultColumn[] {
    return [
      { name: "gap_unit", kind: "text", values: this.unit },
      { name: "gap_before", kind: "number", values: this.before },
      { name: "allocated", kind: "number", values: this.allocated },
      { name: "gap_after_pledges", kind: "number", values: this.afterPledges },
      { name: "gap_after_realisation", kind: "number", values: this.afterRealisation },
      { name: "cost_after_pledges", kind: "number", values: this.cost },
      { name: "from_pledges", kind: "text", values: this.from },
      { name: "remarks", kind: "text", values: this.remarks.texts },
      { name: "issues", kind: "text", values: this.issues },
    ];
  }

  /**
   * Puts the outcome of a need into a row.
   *
   * @param need - undefined for a row that holds no need that could be read
   * @param rate - the price of a person-month where the row names none
   */
  put(batch: CellBatch, row: number, need: NeedOutcome | undefined, rate: number | undefined): void {
    this.unit[row] = need?.unit?.[this.language];
    this.before[row] = need?.gapBefore ?? Number.NaN;
    this.allocated[row] = need?.gapBefore === undefined || need.gapBefore === null ? Number.NaN : need.allocated;
    this.afterPledges[row] = need?.gapAfterPledges ?? Number.NaN;
    this.afterRealisation[row] = need?.gapAfterRealisation ?? Number.NaN;
    this.cost[row] = need?.costAfterPledges ?? Number.NaN;
    const from = need?.from.map(({ pledge, quantity }) => `${pledge}: ${quantity}`) ?? [];
    this.from[row] = from.length === 0 ? undefined : from.join("; ");
    if (need === undefined) return;
    const remark = (code: string, facts?: Record<string, string | number>): void =>
      this.remarks.add(row, batch.rowNumbers[row] as number, code, -1, facts);
    if (need.gapBefore === null) remark("csr-file.quantity-unknown");
    if (rate !== undefined) remark("csr-file.price-from-law", { rate: this.#whole(rate) });
    const { cover } = need;
    if (cover !== undefined && cover.personMonths > 0) {
      const [peopleShare, personYearShare] = [cover.peopleShare, cover.personYearShare].map((share) =>
        share === null ? "?" : punctuateDecimal(share.text, this.language),
      );
      const people = this.#whole(cover.people);
      remark("csr-file.cover", { people, peopleShare: `${peopleShare}`, personYearShare: `${personYearShare}` });
    }
  }

  #whole(value: number): string {
    return punctuateDecimal(String(value), this.language, { thousands: true });
  }
}
