import { describe, type Facts } from "../../foundation/result.js";
import { achievement, type SpmFigure } from "../../spm/index.js";
import { CommandFailure, ExitCode } from "../failure.js";
import { Breath } from "../io/breath.js";
import { type CellBatch, capacityOf } from "../io/cell-batch.js";
import { COMMA, POINT } from "../io/csv-dialect.js";
import { decimalMarkOf } from "../io/decimal-mark.js";
import { withFreeNames } from "../io/free-names.js";
import { shownHeading } from "../io/headings.js";
import { type OpenTable, openTable } from "../io/open-table.js";
import { openTableWriter } from "../io/open-table-writer.js";
import { outputFormat } from "../io/output.js";
import { print } from "../io/print.js";
import { Progress } from "../io/progress.js";
import { resultNames, type TableWriter } from "../io/table-writer.js";
import { commandMessages } from "../messages.js";
import { RowIssues } from "../row-issues.js";
import type { Terminal } from "../terminal.js";
import { mapColumns, spmHeadings } from "./columns.js";
import { type ExpectedAreas, readExpected } from "./expected-areas.js";
import { spmFileMessages } from "./messages.js";
import type { SpmOptions } from "./options.js";
import { PooledRows } from "./pooled-rows.js";
import { type Pooling, poolRows } from "./pools.js";
import { resultColumns } from "./result-columns.js";
import type { Role } from "./roles.js";
import { GeneralRemarks, RowFigures } from "./row-figures.js";
import { RowReader } from "./row-reader.js";
import { summaryText } from "./summary.js";

/** Computes a file of SPM counts: a row per input row, a row per pool, then the table. The exit code. */
export async function runSpm(options: SpmOptions, terminal: Terminal): Promise<number> {
  const law = lawInForce(options.asOf);
  const expected = options.expected === undefined ? undefined : await readExpected(options.expected, terminal.stdin);
  const headings = spmHeadings();
  const table = await openTable({
    path: options.input,
    stdin: terminal.stdin,
    sheet: options.sheet,
    recognised: (names) => headings.countKnown(names),
  });
  try {
    return await computeTable(table, { options, terminal, law, expected });
  } finally {
    await table.scanner.close().catch(() => undefined);
  }
}

interface Asked {
  readonly options: SpmOptions;
  readonly terminal: Terminal;
  /** Some figure of the day, for its citations. */
  readonly law: SpmFigure;
  readonly expected: ExpectedAreas | undefined;
}

/** Without a rule for the day no row can be computed: that is said before anything is written. */
function lawInForce(asOf: string): SpmFigure {
  const any = achievement("SPM-KES-01", { numerator: 1, denominator: 1 }, { asOf });
  if (any.ok) return any.value;
  throw new CommandFailure("spm.no-rule-yet", { asOf, first: any.issues[0]?.facts?.first ?? "" });
}

async function computeTable(table: OpenTable, asked: Asked): Promise<number> {
  const { options, terminal, expected } = asked;
  const { scanner } = table;
  const { language } = options;
  const columns = mapColumns(scanner.headings);
  let batch = await scanner.next();
  const decimalMark = decimalMarkFor(batch, columns, options, scanner.dialect.delimiter);

  const capacity = batch === undefined ? 1 : capacityOf(batch);
  const issues = new RowIssues(scanner.headings.map(shownHeading), language, spmFileMessages);
  const { thousands, ageSpan } = options;
  const reader = new RowReader(capacity, { columns, thousands, ageSpan, listed: expected });
  const remarks = new GeneralRemarks();
  const figures = new RowFigures(reader, columns, options, remarks, String.fromCharCode(decimalMark));
  const appended = resultColumns(figures, issues);
  const results = withFreeNames(appended, scanner.headings);
  const pooled = new PooledRows(scanner.headings, columns, figures, issues, remarks);
  const writer = await openTableWriter({
    table: {
      ...table,
      lineAt: (row) => table.lineAt?.(row) ?? (table.kind === "ndjson" ? pooled.line(row) : undefined),
    },
    path: options.output,
    format: outputFormat(options.format, options.output, table.kind, scanner.dialect.delimiter),
    force: options.force,
    decimalMark,
    echo: { kept: scanner.headings.map(() => true), withoutIdentity: false },
    results,
    stdout: terminal.stdout,
  });
  const breath = new Breath();
  const progress = new Progress(terminal.watched ? terminal.stderr : undefined, language);
  let rows = 0;
  let pooling: Pooling;
  try {
    for (; batch !== undefined; batch = await scanner.next()) {
      if (terminal.interrupted?.aborted) throw new CommandFailure("interrupted");
      issues.begin(batch.rows);
      table.report(batch, issues);
      reader.read(batch, issues);
      figures.compute(batch, issues);
      await writer.rows(batch);
      rows += batch.rows;
      progress.rows(rows);
      await breath.take();
    }
    const read = { ...reader, services: reader.services.met };
    pooling = poolRows(read, options.asOf, expected !== undefined);
    await pooled.write(writer, pooling, reader.places, {
      firstRow: rows,
      delimiter: scanner.dialect.delimiter,
      capacity,
    });
    await writer.finish();
  } catch (error) {
    await abandon(writer);
    throw error;
  } finally {
    progress.end();
  }

  const toStdout = options.output === undefined || options.output === "-";
  const notes: string[] = [];
  const note = (code: string, facts: Facts = {}): void => {
    notes.push(describe({ code, facts }, language, commandMessages));
  };
  if (rows === 0) note("heading-only");
  const wished = resultNames(appended);
  const renamed = resultNames(results).filter((name, i) => name !== wished[i]);
  if (renamed.length > 0) note("columns.suffixed", { columns: renamed.join(", ") });
  const used = new Set(columns.values());
  const ignored = issues.headings.filter((_, column) => !used.has(column));
  if (ignored.length > 0) note("columns.ignored", { columns: ignored.join(", ") });
  const text = summaryText({
    rows,
    computed: figures.computed,
    pooling,
    places: reader.places,
    areas: reader.areas,
    issues,
    remarks,
    law: asked.law,
    options,
    notes,
    output: toStdout ? undefined : options.output,
  });
  await print(toStdout ? terminal.stderr : terminal.stdout, text);
  const anyIssue = issues.rowsWithIssues + pooled.withIssues > 0;
  return options.strict && anyIssue ? ExitCode.issues : ExitCode.done;
}

/** The decimal mark is the one that does not separate thousands; else that of the percentages in the file. */
function decimalMarkFor(
  batch: CellBatch | undefined,
  columns: ReadonlyMap<Role, number>,
  { thousands }: SpmOptions,
  delimiter: number,
): number {
  if (thousands !== undefined) return thousands === "." ? COMMA : POINT;
  const published = columns.get("published");
  return decimalMarkOf(batch, published === undefined ? [] : [published], delimiter);
}

async function abandon(writer: TableWriter): Promise<void> {
  await writer.abort().catch(() => undefined);
}
