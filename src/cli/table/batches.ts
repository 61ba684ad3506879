import type { CellBatch } from "../io/cell-batch.js";
import type { OpenTable } from "../io/open-table.js";
import type { RowIssues } from "../row-issues.js";

/** What the batches of a table are taken from. */
export interface Batches {
  readonly table: OpenTable;
  /** The batch that was read already, to look at it; undefined for a table without rows. */
  readonly first: CellBatch | undefined;
  readonly issues: RowIssues;
  /** Called before each batch; what it throws ends the work. */
  before?(): void;
}

/**
 * Hands over the batches of a table one by one.
 *
 * @param after - called after each batch with the rows so far; the place to breathe
 * @returns how many rows there were
 */
export async function batchesOf(
  { table, first, issues, before }: Batches,
  take: (batch: CellBatch) => Promise<void>,
  after: (rows: number) => Promise<void>,
): Promise<number> {
  let rows = 0;
  for (let batch = first; batch !== undefined; batch = await table.scanner.next()) {
    before?.();
    issues.begin(batch.rows);
    table.report(batch, issues);
    await take(batch);
    rows += batch.rows;
    await after(rows);
  }
  return rows;
}
