import type { CellBatch } from "../io/cell-batch.js";
import type { OpenTable } from "../io/open-table.js";
import type { XlsxCell } from "../io/xlsx-source.js";

/** Rows that wait for their verdicts, with what was said of them already. */
export interface HeldBatch {
  readonly batch: CellBatch;
  readonly issues: readonly (string | undefined)[];
}

/**
 * The rows of a list, kept until it is verified: whether somebody stands on it twice is known only at its end, and a
 * pipe cannot be read again.
 */
export class HeldRows {
  readonly #batches: HeldBatch[] = [];
  readonly #lines: (string | undefined)[] = [];
  readonly #cells: (readonly XlsxCell[] | undefined)[] = [];

  hold(batch: CellBatch, issues: readonly (string | undefined)[], table: OpenTable): void {
    this.#batches.push({ batch: copyOf(batch), issues: [...issues] });
    for (let row = batch.firstRow; row < batch.firstRow + batch.rows; row++) {
      if (table.lineAt !== undefined) this.#lines.push(table.lineAt(row));
      if (table.cellsAt !== undefined) this.#cells.push(table.cellsAt(row));
    }
  }

  /** The batches in their order; each is let go of as it is handed over. */
  *batches(): Generator<HeldBatch> {
    this.#batches.reverse();
    for (let held = this.#batches.pop(); held !== undefined; held = this.#batches.pop()) yield held;
  }

  /** The table with the rows' own lines and cells, as they are needed to echo them. */
  over(table: OpenTable): OpenTable {
    return {
      ...table,
      ...(table.lineAt === undefined ? {} : { lineAt: (row: number) => this.#lines[row] }),
      ...(table.cellsAt === undefined ? {} : { cellsAt: (row: number) => this.#cells[row] }),
    };
  }
}

function copyOf(batch: CellBatch): CellBatch {
  const { rows, columns } = batch;
  const from = rows === 0 ? 0 : (batch.rowStarts[0] as number);
  const to = rows === 0 ? 0 : (batch.rowEnds[rows - 1] as number);
  const moved = (places: Int32Array, count: number): Int32Array => places.slice(0, count).map((place) => place - from);
  return {
    ...batch,
    bytes: batch.bytes.slice(from, to),
    starts: moved(batch.starts, rows * columns),
    ends: moved(batch.ends, rows * columns),
    rowStarts: moved(batch.rowStarts, rows),
    rowEnds: moved(batch.rowEnds, rows),
    cellCounts: batch.cellCounts.slice(0, rows),
    rowNumbers: batch.rowNumbers.slice(0, rows),
    formulas: batch.formulas.slice(0, rows),
  };
}
