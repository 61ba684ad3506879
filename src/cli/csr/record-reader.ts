import type { Allocation, Realisation } from "../../csr/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowIssues } from "../row-issues.js";
import { rowShape } from "../table/row-shape.js";
import type { RecordRole } from "./columns.js";
import type { Placed } from "./need-reader.js";
import type { CsrOptions } from "./options.js";
import { RowCells } from "./row-cells.js";
import { CONDITIONS, meaning, REPORTERS } from "./words.js";

/** Reads rows of allocations or of realisations. */
export class RecordReader<T> {
  readonly records: Placed<T>[] = [];

  constructor(
    readonly columns: ReadonlyMap<RecordRole, number>,
    readonly options: CsrOptions,
    readonly recordOf: (cells: RowCells<RecordRole>) => T,
  ) {}

  read(batch: CellBatch, issues: RowIssues): void {
    for (let row = 0; row < batch.rows; row++) {
      const shape = rowShape(batch, row, issues);
      if (shape === "empty" || shape === "slipped") continue;
      const cells = new RowCells(batch, row, this.columns, issues, this.options.thousands);
      const record = this.recordOf(cells);
      if (!cells.isBroken) this.records.push({ record, row: batch.firstRow + row, number: cells.number });
    }
  }
}

const idOf = (cells: RowCells<RecordRole>): string => cells.stated("id") ?? `#${cells.number}`;

export const allocationOf = (cells: RowCells<RecordRole>): Allocation => ({
  id: idOf(cells),
  pledge: cells.text("pledge"),
  need: cells.text("need"),
  quantity: cells.count("quantity"),
  amountRp: cells.count("amountRp"),
  decidedOn: cells.date("on") ?? "",
  // By whom it was decided is in the table; nothing is computed from it.
  decidedBy: "",
});

export const realisationOf = (cells: RowCells<RecordRole>): Realisation => ({
  id: idOf(cells),
  allocation: cells.text("allocation"),
  on: cells.date("on") ?? "",
  quantity: cells.count("quantity"),
  amountRp: cells.count("amountRp"),
  document: cells.text("document"),
  receivedBy: cells.text("receivedBy"),
  condition: meaning(CONDITIONS, cells.text("condition")),
  reportedBy: meaning(REPORTERS, cells.text("reportedBy")),
});
