import { csrFileMessages } from "../csr/messages.js";
import { RowCells } from "../csr/row-cells.js";
import { CommandFailure } from "../failure.js";
import { HeadingTable, shownHeading } from "../io/headings.js";
import { commandMessages } from "../messages.js";
import { RowIssues } from "../row-issues.js";
import { rowShape } from "../table/row-shape.js";
import { withTable } from "../table/run-table.js";
import { eachBatch } from "../table/walk.js";
import type { Terminal } from "../terminal.js";
import { chartFileMessages } from "./messages.js";
import type { ChartRun } from "./options.js";

/** What was read of a small table. */
export interface ReadRows<T> {
  readonly items: readonly T[];
  readonly issues: RowIssues;
}

/** Reads a table whole, a record a row; a row that cannot be read has an issue and no record. */
export async function readRows<Role extends string, T>(
  options: ChartRun,
  terminal: Terminal,
  spellings: Readonly<Record<Role, readonly string[]>>,
  needed: readonly NoInfer<Role>[],
  recordOf: (cells: RowCells<Role>) => T | undefined,
): Promise<ReadRows<T>> {
  const headings = new HeadingTable<Role>(spellings);
  const items: T[] = [];
  let issues: RowIssues | undefined;
  await withTable(options, headings, terminal, async (table) => {
    const columns = headings.columnsOf(table.scanner.headings);
    for (const role of needed) {
      if (columns.has(role)) continue;
      throw new CommandFailure("columns.missing", {
        what: spellings[role][0] ?? role,
        known: spellings[role].join(", "),
      });
    }
    const { language } = options;
    const own = new RowIssues(table.scanner.headings.map(shownHeading), language, {
      ...commandMessages,
      ...csrFileMessages,
      ...chartFileMessages,
    });
    issues = own;
    const first = await table.scanner.next();
    await eachBatch({ table, first, issues: own, terminal, language }, async (batch) => {
      for (let row = 0; row < batch.rows; row++) {
        const shape = rowShape(batch, row, own);
        if (shape === "empty" || shape === "slipped") continue;
        const cells = new RowCells(batch, row, columns, own, undefined);
        const item = recordOf(cells);
        if (item !== undefined && !cells.isBroken) items.push(item);
      }
    });
    return 0;
  });
  return { items, issues: issues as RowIssues };
}
