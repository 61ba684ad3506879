/**
 * Some rows of a table, as places in a window of bytes: no object and no string per cell. A batch is valid until the
 * next one is asked for.
 */
export interface CellBatch {
  /** UTF-8; a cell may stand in quotes. */
  bytes: Uint8Array;
  readonly columns: number;
  /** How many rows the batch holds; the arrays are as long as the largest batch. */
  rows: number;
  /** Where a cell begins, at `row * columns + column`. */
  readonly starts: Int32Array;
  /** Behind its last byte. Cells that a short row lacks are empty. */
  readonly ends: Int32Array;
  readonly rowStarts: Int32Array;
  /** Behind the row's last byte, its line end excluded. */
  readonly rowEnds: Int32Array;
  /** How many cells the row really has. */
  readonly cellCounts: Int32Array;
  /** The row as a person counts it in the file: the heading line is row 1. */
  readonly rowNumbers: Float64Array;
  /** 1 where some cell would be taken for a formula. */
  readonly formulas: Uint8Array;
  /** How many rows came before this batch. */
  firstRow: number;
}

/** Few enough that a batch, its columns and its output stay in the processor's cache. */
const MOST_ROWS = 512;
/** A file with thousands of columns gets smaller batches rather than more memory. */
const MOST_CELLS = 1 << 18;

/** Makes room for a batch. */
export function newBatch(columns: number): CellBatch {
  const rows = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columns)));
  return {
    bytes: new Uint8Array(0),
    columns,
    rows: 0,
    starts: new Int32Array(rows * columns),
    ends: new Int32Array(rows * columns),
    rowStarts: new Int32Array(rows),
    rowEnds: new Int32Array(rows),
    cellCounts: new Int32Array(rows),
    rowNumbers: new Float64Array(rows),
    formulas: new Uint8Array(rows),
    firstRow: 0,
  };
}

/** The most rows that a batch can hold. */
export function capacityOf(batch: CellBatch): number {
  return batch.rowStarts.length;
}
