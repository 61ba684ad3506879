import { isoDate } from "../../foundation/calendar.js";
import type { CellBatch } from "../io/cell-batch.js";
import { isBlank, readDate, readText } from "../io/cell-values.js";

/** The text of a cell; empty where the file has no such column, or nothing or a word for "none" stands in it. */
export function textOf(batch: CellBatch, row: number, column: number | undefined): string {
  if (column === undefined) return "";
  const cell = row * batch.columns + column;
  const start = batch.starts[cell] as number;
  const end = batch.ends[cell] as number;
  return isBlank(batch.bytes, start, end) ? "" : readText(batch.bytes, start, end);
}

/** The date in a cell as YYYY-MM-DD, read in each of the ways that people write it; undefined when it is none. */
export function dateOf(batch: CellBatch, row: number, column: number): string | undefined {
  const cell = row * batch.columns + column;
  const day = readDate(batch.bytes, batch.starts[cell] as number, batch.ends[cell] as number);
  return Number.isNaN(day) ? undefined : isoDate(day);
}
