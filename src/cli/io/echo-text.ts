import type { CellBatch } from "./cell-batch.js";
import { cellText } from "./csv-dialect.js";
import { type Echo, isEchoed, surplusOf } from "./table-writer.js";

/** An echoed cell as text, for formats that are not delimited text; empty when it must not be shown. */
export function echoText(batch: CellBatch, row: number, column: number, echo: Echo): string {
  if (!isEchoed(batch, row, column, echo)) return "";
  const cell = row * batch.columns + column;
  const text = cellText(batch.bytes, batch.starts[cell] as number, batch.ends[cell] as number);
  const surplus = column === batch.columns - 1 ? surplusOf(batch, row) : undefined;
  return surplus === undefined ? text : text + cellText(batch.bytes, surplus.start, surplus.end);
}

/** Headings made different from each other, where a format needs that. */
export function uniqueNames(headings: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return headings.map((heading) => {
    const count = (met.get(heading) ?? 0) + 1;
    met.set(heading, count);
    return count === 1 ? heading : `${heading}_${count}`;
  });
}
