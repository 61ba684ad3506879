import type { Writable } from "node:stream";
import { verifyList } from "../../poverty/index.js";
import { CommandFailure, ExitCode } from "../failure.js";
import { Breath } from "../io/breath.js";
import { capacityOf } from "../io/cell-batch.js";
import { POINT } from "../io/csv-dialect.js";
import { withFreeNames } from "../io/free-names.js";
import { shownHeading } from "../io/headings.js";
import type { OpenTable } from "../io/open-table.js";
import { RowIssues } from "../row-issues.js";
import { columnNotes } from "../table/column-notes.js";
import { HeldRows } from "../table/held-rows.js";
import { keptColumns } from "../table/kept-columns.js";
import { MaskedEcho, withoutOriginals } from "../table/masked-echo.js";
import { conclude, openResult, resultPath, withTable } from "../table/run-table.js";
import { eachBatch } from "../table/walk.js";
import { writeWhole } from "../table/write-whole.js";
import type { Terminal } from "../terminal.js";
import { mapColumns, poorListHeadings } from "./columns.js";
import { ListReader } from "./list-reader.js";
import { poorListMessages } from "./messages.js";
import type { PoorListOptions } from "./options.js";
import { summaryText } from "./summary.js";
import { placesByRow, Verdicts } from "./verdicts.js";

/** Verifies a list of the poor: a row per input row with its verdict, then the counts. The exit code. */
export function runPoorList(options: PoorListOptions, terminal: Terminal): Promise<number> {
  return withTable(options, poorListHeadings(), terminal, (table) => verifyTable(table, options, terminal));
}

async function verifyTable(table: OpenTable, options: PoorListOptions, terminal: Terminal): Promise<number> {
  const { scanner } = table;
  const { language } = options;
  const columns = mapColumns(scanner.headings);
  const first = await scanner.next();
  const shown = scanner.headings.map(shownHeading);
  const issues = new RowIssues(shown, language, poorListMessages);
  const verdicts = new Verdicts(first === undefined ? 1 : capacityOf(first), language);
  const appended = verdicts.columns;
  const results = withFreeNames(appended, scanner.headings);
  const kept = keptColumns(scanner.headings, options);
  // A screen is seen by whoever stands beside it; a file and a pipe go where the user sends them.
  const masked =
    resultPath(options) === undefined && isScreen(terminal.stdout)
      ? new MaskedEcho(scanner.headings, [columns.get("nik"), columns.get("familyCard")], scanner.dialect.delimiter)
      : undefined;
  const held = new HeldRows();
  const writer = await openResult({
    table: masked === undefined ? held.over(table) : withoutOriginals(table),
    options,
    terminal,
    decimalMark: POINT,
    kept,
    results,
  });
  const reader = new ListReader(columns, options);
  const { rows, verified } = await writeWhole(writer, async () => {
    const rows = await eachBatch({ table, first, issues, terminal, language }, async (batch) => {
      reader.read(batch, issues);
      held.hold(batch, issues.texts, table);
    });
    const verified = verifyList(reader.households, { asOf: options.asOf });
    if (!verified.ok) throw new CommandFailure("usage.date", {}, ExitCode.usage);
    const { people } = verified.value;
    const places = placesByRow(rows, reader.households, verified.value);
    const breath = new Breath();
    for (const { batch, issues: said } of held.batches()) {
      if (terminal.interrupted?.aborted) throw new CommandFailure("interrupted");
      for (let row = 0; row < batch.rows; row++) {
        const place = places[batch.firstRow + row] as number;
        verdicts.put(row, batch.rowNumbers[row] as number, place < 0 ? undefined : people[place], said[row]);
      }
      await writer.rows(masked?.of(batch) ?? batch);
      await breath.take();
    }
    return { rows, verified };
  });

  const used = new Set(columns.values());
  const { counts } = verified.value;
  const text = summaryText({
    rows,
    empty: reader.empty,
    households: reader.households.length,
    verification: verified.value,
    notices: verified.notices,
    verdicts,
    issues,
    options,
    notes: columnNotes({ language, rows, headings: shown, used, kept, appended, results }),
    output: resultPath(options),
  });
  return conclude(text, options, terminal, issues.rowsWithIssues + counts.toCheck > 0);
}

function isScreen(stream: Writable): boolean {
  return "isTTY" in stream && stream.isTTY === true;
}
