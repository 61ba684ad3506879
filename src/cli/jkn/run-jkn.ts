import { ExitCode } from "../failure.js";
import { type CellBatch, capacityOf } from "../io/cell-batch.js";
import { COMMA, POINT } from "../io/csv-dialect.js";
import { decimalMarkOf } from "../io/decimal-mark.js";
import { withFreeNames } from "../io/free-names.js";
import { isIdentityHeading, shownHeading } from "../io/headings.js";
import { type OpenTable, openTable } from "../io/open-table.js";
import { openTableWriter } from "../io/open-table-writer.js";
import { outputFormat } from "../io/output.js";
import { print } from "../io/print.js";
import { RowIssues } from "../row-issues.js";
import { columnNotes } from "../table/column-notes.js";
import { eachBatch, writeWhole } from "../table/walk.js";
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
  const headings = jknHeadings();
  const table = await openTable({
    path: options.input,
    stdin: terminal.stdin,
    sheet: options.sheet,
    recognised: (names) => headings.countKnown(names),
  });
  try {
    return await computeTable(table, day, options, terminal);
  } finally {
    await table.scanner.close().catch(() => undefined);
  }
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
  const kept = scanner.headings.map((heading) => !(options.withoutIdentity && isIdentityHeading(heading)));
  let pooled: string | undefined;
  const writer = await openTableWriter({
    table: { ...table, lineAt: (row) => table.lineAt?.(row) ?? pooled },
    path: options.output,
    format: outputFormat(options.format, options.output, table.kind, scanner.dialect.delimiter),
    force: options.force,
    decimalMark,
    echo: { kept, withoutIdentity: options.withoutIdentity },
    results,
    stdout: terminal.stdout,
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

  const toStdout = options.output === undefined || options.output === "-";
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
    output: toStdout ? undefined : options.output,
  });
  await print(toStdout ? terminal.stderr : terminal.stdout, text);
  return options.strict && issues.rowsWithIssues > 0 ? ExitCode.issues : ExitCode.done;
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
