import type { CellBatch } from "./cell-batch.js";
import { QUOTE } from "./csv-dialect.js";

/** A column that a command appends, for the rows of one batch; arrays are as long as the largest batch. */
export type ResultColumn =
  /** A z-score of at most two decimals and its flag, two columns; NaN leaves both empty. */
  | {
      readonly name: string;
      readonly flagName: string;
      readonly kind: "score";
      readonly values: Float64Array;
      readonly flags: Uint8Array;
    }
  /** Unrounded; NaN is an empty cell. */
  | { readonly name: string; readonly kind: "number"; readonly values: Float64Array }
  /** One of a few words; label 0 is the empty cell. */
  | { readonly name: string; readonly kind: "label"; readonly values: Uint8Array; readonly labels: readonly string[] }
  | { readonly name: string; readonly kind: "text"; readonly values: readonly (string | undefined)[] };

/** The headings of appended columns. */
export function resultNames(columns: readonly ResultColumn[]): readonly string[] {
  return columns.flatMap((column) => (column.kind === "score" ? [column.name, column.flagName] : [column.name]));
}

/** Which of the input's cells are echoed. */
export interface Echo {
  /** False for a column that is left out. */
  readonly kept: readonly boolean[];
  /** Whether identities are to be left out: then cells in doubt are left empty. */
  readonly withoutIdentity: boolean;
}

/** Writes the table of a command: the input's columns, then the appended ones. */
export interface TableWriter {
  /** Writes the rows of a batch. */
  rows(batch: CellBatch): Promise<void>;
  /** Makes the output visible. */
  finish(): Promise<void>;
  /** Leaves no trace of it. */
  abort(): Promise<void>;
}

/** Sixteen digits are somebody's identity number, whatever the heading above them says. */
function holdsIdentityNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte >= 48 && byte <= 57) {
      if (++digits === 16) return true;
    } else digits = 0;
  }
  return false;
}

/** Whether a cell is echoed at all. */
export function isEchoed(batch: CellBatch, row: number, column: number, echo: Echo): boolean {
  if (!echo.withoutIdentity) return true;
  // In a row with too few or too many cells a name may stand under any heading.
  if (batch.cellCounts[row] !== batch.columns) return false;
  const cell = row * batch.columns + column;
  const start = batch.starts[cell] as number;
  const end = batch.ends[cell] as number;
  return !holdsIdentityNumber(batch.bytes, start, end) && !isNested(batch.bytes, start, end);
}

/** An object or a list within a cell, as JSON lines have them, may name anybody. */
function isNested(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] === QUOTE ? bytes[start + 1] : bytes[start];
  return end > start && (first === 0x7b || first === 0x5b);
}

/** The cells that a row has beyond its headings, as they stand in the file; undefined when there are none but empty ones. */
export function surplusOf(batch: CellBatch, row: number): { readonly start: number; readonly end: number } | undefined {
  if ((batch.cellCounts[row] as number) <= batch.columns) return undefined;
  const start = batch.ends[(row + 1) * batch.columns - 1] as number;
  const end = batch.rowEnds[row] as number;
  const delimiter = batch.bytes[start];
  for (let i = start; i < end; i++) if (batch.bytes[i] !== delimiter) return { start, end };
  return undefined;
}
