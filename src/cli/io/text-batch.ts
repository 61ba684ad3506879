import { encodeCell } from "./byte-writer.js";
import { type CellBatch, newBatch } from "./cell-batch.js";

/**
 * Rows of texts as a batch, so that rows which a command adds of its own are written like those of the input.
 *
 * @param rows - as many cells each as the table has columns; no more rows than a batch holds
 * @param columns - how many columns the table has
 * @param delimiter - the table's own, as a byte
 * @param firstRow - how many rows came before
 */
export function textBatch(
  rows: readonly (readonly string[])[],
  columns: number,
  delimiter: number,
  firstRow: number,
): CellBatch {
  const batch = newBatch(columns);
  const cells = rows.map((row) => row.map((text) => encodeCell(text, delimiter)));
  batch.bytes = new Uint8Array(cells.flat().reduce((length, cell) => length + cell.length + 1, 0));
  batch.rows = rows.length;
  batch.firstRow = firstRow;
  let at = 0;
  for (const [row, encoded] of cells.entries()) {
    batch.rowStarts[row] = at;
    for (const [column, cell] of encoded.entries()) {
      batch.starts[row * columns + column] = at;
      batch.bytes.set(cell, at);
      at += cell.length;
      batch.ends[row * columns + column] = at;
      batch.bytes[at++] = delimiter;
    }
    batch.rowEnds[row] = at - 1;
    batch.cellCounts[row] = columns;
    batch.rowNumbers[row] = firstRow + row + 2;
  }
  return batch;
}
