import type { CellBatch } from "../io/cell-batch.js";
import { readText } from "../io/cell-values.js";
import { surplusOf } from "../io/table-writer.js";
import type { RowIssues } from "../row-issues.js";

/** What a row is before anybody reads its cells. A slipped row's cells may stand under any heading. */
export type RowShape = "whole" | "short" | "empty" | "slipped";

/** Excel holds no longer cell; whatever is longer is a quote gone astray or no table at all. */
const LONGEST_ROW = 32_767;

/** Whether a row has something under each heading, and an issue where it has not. */
export function rowShape(batch: CellBatch, row: number, issues: RowIssues): RowShape {
  const { columns } = batch;
  const number = batch.rowNumbers[row] as number;
  const count = batch.cellCounts[row] as number;
  const length = (batch.rowEnds[row] as number) - (batch.rowStarts[row] as number);
  if (length < columns * 3 && isEmptyRow(batch, row)) {
    if (issues.texts[row] === undefined) issues.add(row, number, "file.row-empty");
    return "empty";
  }
  if (count > columns && surplusOf(batch, row) !== undefined) {
    issues.add(row, number, "file.too-many-cells", -1, { count, expected: columns });
    return "slipped";
  }
  if (length > LONGEST_ROW) {
    issues.add(row, number, "file.cell-too-long", -1, { bytes: length });
    return "slipped";
  }
  if (count >= columns) return "whole";
  issues.add(row, number, "file.too-few-cells", -1, { count, expected: columns });
  return "short";
}

function isEmptyRow(batch: CellBatch, row: number): boolean {
  for (let cell = row * batch.columns; cell < (row + 1) * batch.columns; cell++) {
    const start = batch.starts[cell] as number;
    const end = batch.ends[cell] as number;
    if (end > start && readText(batch.bytes, start, end) !== "") return false;
  }
  return surplusOf(batch, row) === undefined;
}
