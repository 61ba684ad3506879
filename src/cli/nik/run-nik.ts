import { capacityOf } from "../io/cell-batch.js";
import { POINT } from "../io/csv-dialect.js";
import { withFreeNames } from "../io/free-names.js";
import { shownHeading } from "../io/headings.js";
import type { OpenTable } from "../io/open-table.js";
import { RowIssues } from "../row-issues.js";
import { columnNotes } from "../table/column-notes.js";
import { keptColumns } from "../table/kept-columns.js";
import { MaskedEcho, withoutOriginals } from "../table/masked-echo.js";
import type { TableOptions } from "../table/options.js";
import { closing, conclude, openResult, resultPath } from "../table/run-table.js";
import { eachBatch } from "../table/walk.js";
import { writeWhole } from "../table/write-whole.js";
import type { Terminal } from "../terminal.js";
import { isBirthHeading, mapColumns } from "./columns.js";
import { nikFileMessages } from "./messages.js";
import { openNumbers } from "./open-numbers.js";
import { resultColumns } from "./result-columns.js";
import { NikChecks } from "./row-checks.js";
import { summaryText } from "./summary.js";

/** Checks a file of NIKs: a masked row per input row, then counts by finding. The exit code. */
export async function runNik(options: TableOptions, terminal: Terminal): Promise<number> {
  const table = await openNumbers(options.input, terminal.stdin, options.sheet);
  return closing(table, () => checkTable(table, options, terminal));
}

async function checkTable(table: OpenTable, options: TableOptions, terminal: Terminal): Promise<number> {
  const { scanner } = table;
  const { language } = options;
  const columns = mapColumns(scanner.headings);
  const first = await scanner.next();
  const shown = scanner.headings.map(shownHeading);
  const issues = new RowIssues(shown, language, nikFileMessages);
  const warnings = new RowIssues(shown, language, nikFileMessages);
  const checks = new NikChecks(first === undefined ? 1 : capacityOf(first), columns, options.asOf);
  const appended = resultColumns(checks, warnings, issues);
  const results = withFreeNames(appended, scanner.headings);
  // Beside the area digits a date of birth would give away all but the serial.
  const identified = keptColumns(scanner.headings, options);
  const kept = scanner.headings.map(
    (heading, column) => identified[column] === true && column !== columns.get("bornOn") && !isBirthHeading(heading),
  );
  const echo = new MaskedEcho(
    scanner.headings,
    [columns.get("nik"), columns.get("familyCard")],
    scanner.dialect.delimiter,
  );
  const writer = await openResult({
    table: withoutOriginals(table),
    options,
    terminal,
    decimalMark: POINT,
    kept,
    results,
  });
  const rows = await writeWhole(writer, () =>
    eachBatch({ table, first, issues, terminal, language }, async (batch) => {
      warnings.begin(batch.rows);
      checks.check(batch, issues, warnings);
      await writer.rows(echo.of(batch));
    }),
  );

  const used = new Set(columns.values());
  const text = summaryText({
    rows,
    tally: checks.tally,
    issues,
    warnings,
    options,
    notes: columnNotes({ language, rows, headings: shown, used, kept, appended, results }),
    output: resultPath(options),
  });
  return conclude(text, options, terminal, issues.rowsWithIssues > 0);
}
