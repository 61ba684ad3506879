import { type CellBatch, capacityOf } from "../io/cell-batch.js";
import { COMMA, POINT } from "../io/csv-dialect.js";
import { decimalMarkOf } from "../io/decimal-mark.js";
import { withFreeNames } from "../io/free-names.js";
import { shownHeading } from "../io/headings.js";
import type { OpenTable } from "../io/open-table.js";
import { RowIssues } from "../row-issues.js";
import { columnNotes } from "../table/column-notes.js";
import { keptColumns } from "../table/kept-columns.js";
import { conclude, openResult, resultPath, withTable } from "../table/run-table.js";
import { eachBatch } from "../table/walk.js";
import { writeWhole } from "../table/write-whole.js";
import type { Terminal } from "../terminal.js";
import { jknHeadings, mapColumns, type Role } from "./columns.js";
import { type JknDay, jknDay } from "./day.js";
import { jknFileMessages } from "./messages.js";
import type { JknOptions } from "./options.js";
import { type PooledPlace, pooledLine, writePooled } from "./pooled-row.js";
import { resultColumns } from "./result-columns.js";
import { RowFigures } from "./row-figures.js";
import { summaryText } from "./summary.js";

/** Computes a file of JKN counts: a row per input row, one for all together, then the summary. The exit code. */
export async function runJkn(options: JknOptions, terminal: Terminal): Promise<number> {
  const day = jknDay(options);
  return withTable(options, jknHeadings(), terminal, (table) => computeTable(table, day, options, terminal));
}

async function computeTable(table: OpenTable, day: JknDay, options: JknOptions, terminal: Terminal): Promise<number> {
  const { scanner } = table;
  const { language } = options;
  const columns = mapColumns(scanner.headings);
  const first = await scanner.next();
  const decimalMark = decimalMarkFor(first, columns, options, scanner.dialect.delimiter);
  const shown = scanner.headings.map(shownHeading);
  const issues = new RowIssues(shown, language, jknFileMessages);
  const remarks = new RowIssues(shown, language, jknFileMessages);
  const capacity = first === undefined ? 1 : capacityOf(first);
  const figures = new RowFigures(capacity, columns, options, day, String.fromCharCode(decimalMark));
  const appended = resultColumns(figures, remarks, issues);
  const results = withFreeNames(appended, scanner.headings);
  const kept = keptColumns(scanner.headings, options);
  let pooled: string | undefined;
  const writer = await openResult({
    table: { ...table, lineAt: (row) => table.lineAt?.(row) ?? pooled },
    options,
    terminal,
    decimalMark,
    kept,
    results,
  });
  const { rows, sums } = await writeWhole(writer, async () => {
    const rows = await eachBatch({ table, first, issues, terminal, language }, async (batch) => {
      remarks.begin(batch.rows);
      figures.compute(batch, issues, remarks);
      await writer.rows(batch);
    });
    const sums = figures.areas.sums();
    if (sums.reported > 0) {
      const place: PooledPlace = { headings: scanner.headings, columns, rows, delimiter: scanner.dialect.delimiter };
      if (table.kind === "ndjson") pooled = pooledLine(sums, place, language);
      await writePooled(writer, sums, place, figures, remarks, issues);
    }
    return { rows, sums };
  });

  const used = new Set(columns.values());
  const text = summaryText({
    rows,
    computed: figures.computed,
    sums,
    day,
    issues,
    remarks,
    options,
    notes: columnNotes({ language, rows, headings: shown, used, kept, appended, results }),
    output: resultPath(options),
  });
  return conclude(text, options, terminal, issues.rowsWithIssues > 0);
}

/** The decimal mark is the one that does not separate thousands; else that of the percentages in the file. */
function decimalMarkFor(
  batch: CellBatch | undefined,
  columns: ReadonlyMap<Role, number>,
  { thousands }: JknOptions,
  delimiter: number,
): number {
  if (thousands !== undefined) return thousands === "." ? COMMA : POINT;
  const percentages = [columns.get("published"), columns.get("publishedActivity")].filter((one) => one !== undefined);
  return decimalMarkOf(batch, percentages, delimiter);
}
