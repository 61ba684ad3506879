import type { Language } from "../../foundation/result.js";
import { CommandFailure } from "../failure.js";
import { Breath } from "../io/breath.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { OpenTable } from "../io/open-table.js";
import { Progress } from "../io/progress.js";
import type { RowIssues } from "../row-issues.js";
import type { Terminal } from "../terminal.js";
import { batchesOf } from "./batches.js";

/** Through what the batches of a table go. */
export interface Walk {
  readonly table: OpenTable;
  /** The batch that was read already, to look at it; undefined for a table without rows. */
  readonly first: CellBatch | undefined;
  readonly issues: RowIssues;
  readonly terminal: Terminal;
  readonly language: Language;
}

/** Hands over the batches of a table one by one, and may be interrupted between them. How many rows there were. */
export async function eachBatch(walk: Walk, take: (batch: CellBatch) => Promise<void>): Promise<number> {
  const { table, first, issues, terminal } = walk;
  const breath = new Breath();
  const progress = new Progress(terminal.watched ? terminal.stderr : undefined, walk.language);
  const refuseIfInterrupted = (): void => {
    if (terminal.interrupted?.aborted) throw new CommandFailure("interrupted");
  };
  try {
    return await batchesOf({ table, first, issues, before: refuseIfInterrupted }, take, async (rows) => {
      progress.rows(rows);
      await breath.take();
    });
  } finally {
    progress.end();
  }
}
