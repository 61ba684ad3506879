import { achievement, type SpmFigure } from "../../spm/index.js";
import { CommandFailure } from "../failure.js";
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
import { mapColumns, spmHeadings } from "./columns.js";
import { type ExpectedAreas, readExpected } from "./expected-areas.js";
import { spmFileMessages } from "./messages.js";
import type { SpmOptions } from "./options.js";
import { PooledRows } from "./pooled-rows.js";
import { poolRows } from "./pools.js";
import { resultColumns } from "./result-columns.js";
import type { Role } from "./roles.js";
import { GeneralRemarks, RowFigures } from "./row-figures.js";
import { RowReader } from "./row-reader.js";
import { summaryText } from "./summary.js";

/** Computes a file of SPM counts: a row per input row, a row per pool, then the table. The exit code. */
export async function runSpm(options: SpmOptions, terminal: Terminal): Promise<number> {
  const law = lawInForce(options.asOf);
  const expected = options.expected === undefined ? undefined : await readExpected(options.expected, terminal.stdin);
  return withTable(options, spmHeadings(), terminal, (table) =>
    computeTable(table, { options, terminal, law, expected }),
  );
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
  const first = await scanner.next();
  const decimalMark = decimalMarkFor(first, columns, options, scanner.dialect.delimiter);

  const capacity = first === undefined ? 1 : capacityOf(first);
  const shown = scanner.headings.map(shownHeading);
  const issues = new RowIssues(shown, language, spmFileMessages);
  const { thousands, ageSpan } = options;
  const reader = new RowReader(capacity, { columns, thousands, ageSpan, listed: expected });
  const remarks = new GeneralRemarks();
  const figures = new RowFigures(reader, columns, options, remarks, String.fromCharCode(decimalMark));
  const appended = resultColumns(figures, issues);
  const results = withFreeNames(appended, scanner.headings);
  const pooled = new PooledRows(scanner.headings, columns, figures, issues, remarks);
  const kept = keptColumns(scanner.headings, options);
  const writer = await openResult({
    table: {
      ...table,
      lineAt: (row) => table.lineAt?.(row) ?? (table.kind === "ndjson" ? pooled.line(row) : undefined),
    },
    options,
    terminal,
    decimalMark,
    kept,
    results,
  });
  const { rows, pooling } = await writeWhole(writer, async () => {
    const rows = await eachBatch({ table, first, issues, terminal, language }, async (batch) => {
      reader.read(batch, issues);
      figures.compute(batch, issues);
      await writer.rows(batch);
    });
    const read = { ...reader, services: reader.services.met };
    const pooling = poolRows(read, options.asOf, expected !== undefined);
    const { delimiter } = scanner.dialect;
    await pooled.write(writer, pooling, reader.places, { firstRow: rows, delimiter, capacity });
    return { rows, pooling };
  });

  const used = new Set(columns.values());
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
    notes: columnNotes({ language, rows, headings: shown, used, kept, appended, results }),
    output: resultPath(options),
  });
  return conclude(text, options, terminal, issues.rowsWithIssues + pooled.withIssues > 0);
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
