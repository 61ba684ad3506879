import { readCount } from "../../spm/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import { isBlank, readText } from "../io/cell-values.js";
import type { RowIssues } from "../row-issues.js";

const ZERO = 48;
/** Every whole number of so many digits is a safe integer. */
const SAFE_DIGITS = 15;

/** Reads the count in a cell; NaN with an issue when it is none. */
export function countCell(
  batch: CellBatch,
  row: number,
  column: number,
  thousands: "." | "," | undefined,
  issues: RowIssues,
): number {
  const { bytes } = batch;
  const cell = row * batch.columns + column;
  const start = batch.starts[cell] as number;
  const end = batch.ends[cell] as number;
  if (end > start && end - start <= SAFE_DIGITS) {
    let count = 0;
    let at = start;
    for (; at < end; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      count = count * 10 + digit;
    }
    if (at === end) return count;
  }
  const text = isBlank(bytes, start, end) ? "" : readText(bytes, start, end);
  const read = readCount(text, { thousands });
  if (read.ok) return read.value;
  for (const { code, facts } of read.issues) issues.add(row, batch.rowNumbers[row] as number, code, column, facts);
  return Number.NaN;
}
