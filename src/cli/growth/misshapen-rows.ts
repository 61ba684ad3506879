import type { CellBatch } from "../io/cell-batch.js";
import { surplusOf } from "../io/table-writer.js";
import type { RowIssues } from "../row-issues.js";
import type { RowColumns } from "./row-columns.js";

/** A sex that the z-score columns refuse. */
export const SEX_REFUSED = 3;

/** Excel holds no longer cell; whatever is longer is a quote gone astray or no table at all. */
const LONGEST_CELL = 32_767;

/** Marks empty rows, and names those whose cells are too few, too many or too long. */
export function findMisshapen(columns: RowColumns, batch: CellBatch, issues: RowIssues): void {
  const { columns: width, cellCounts, rowStarts, rowEnds } = batch;
  for (let row = 0; row < batch.rows; row++) {
    const number = batch.rowNumbers[row] as number;
    columns.empty[row] = 0;
    if (isEmptyRow(batch, row)) {
      columns.empty[row] = 1;
      if (issues.texts[row] === undefined) issues.add(row, number, "file.row-empty");
      continue;
    }
    const count = cellCounts[row] as number;
    if (count < width) issues.add(row, number, "file.too-few-cells", -1, { count, expected: width });
    else if (count > width && surplusOf(batch, row) !== undefined) {
      issues.add(row, number, "file.too-many-cells", -1, { count, expected: width });
    }
    if ((rowEnds[row] as number) - (rowStarts[row] as number) > LONGEST_CELL) findLongCells(batch, row, issues);
  }
}

function findLongCells(batch: CellBatch, row: number, issues: RowIssues): void {
  for (let column = 0; column < batch.columns; column++) {
    const cell = row * batch.columns + column;
    const length = (batch.ends[cell] as number) - (batch.starts[cell] as number);
    if (length > LONGEST_CELL) {
      issues.add(row, batch.rowNumbers[row] as number, "file.cell-too-long", column, { bytes: length });
    }
  }
}

/**
 * A row with more cells than headings has slipped: a number may stand under the wrong heading. It is echoed, but no
 * figure is made of it.
 */
export function forgetMisshapen(columns: RowColumns, batch: CellBatch): void {
  for (let row = 0; row < batch.rows; row++) {
    if ((batch.cellCounts[row] as number) <= batch.columns || surplusOf(batch, row) === undefined) continue;
    columns.sex[row] = SEX_REFUSED;
    columns.oedema[row] = 0;
    columns.armCircumferenceCm[row] = Number.NaN;
  }
}

function isEmptyRow(batch: CellBatch, row: number): boolean {
  const { bytes, rowStarts, rowEnds, starts, ends, columns } = batch;
  const first = bytes[rowStarts[row] as number];
  // Nearly every row begins with something: only those that do not are looked at cell by cell.
  if (first !== undefined && first > 59) return false;
  if ((rowEnds[row] as number) - (rowStarts[row] as number) > columns * 3) return false;
  for (let cell = row * columns; cell < (row + 1) * columns; cell++) {
    const end = ends[cell] as number;
    let start = starts[cell] as number;
    while (start < end && (bytes[start] === 32 || bytes[start] === 0x22)) start++;
    if (start < end) return false;
  }
  return surplusOf(batch, row) === undefined;
}
