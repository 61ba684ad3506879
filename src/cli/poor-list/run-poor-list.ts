import type { Writable } from "node:stream";
import { verifyList } from "../../poverty/index.js";
import { CommandFailure, ExitCode } from "../failure.js";
import { Breath } from "../io/breath.js";
import { capacityOf } from "../io/cell-batch.js";
import { POINT } from "../io/csv-dialect.js";
import { withFreeNames } from "../io/free-names.js";
import { isIdentityHeading, shownHeading } from "../io/headings.js";
import { type OpenTable, openTable } from "../io/open-table.js";
import { openTableWriter } from "../io/open-table-writer.js";
import { outputFormat } from "../io/output.js";
import { print } from "../io/print.js";
import { RowIssues } from "../row-issues.js";
import { columnNotes } from "../table/column-notes.js";
import { MaskedEcho, withoutOriginals } from "../table/masked-echo.js";
import { eachBatch, writeWhole } from "../table/walk.js";
import type { Terminal } from "../terminal.js";
import { mapColumns, poorListHeadings } from "./columns.js";
import { HeldRows } from "./held-rows.js";
import { ListReader } from "./list-reader.js";
import { poorListMessages } from "./messages.js";
import type { PoorListOptions } from "./options.js";
import { summaryText } from "./summary.js";
import { placesByRow, Verdicts } from "./verdicts.js";

/** Verifies a list of the poor: a row per input row with its verdict, then the counts. The exit code. */
export async function runPoorList(options: PoorListOptions, terminal: Terminal): Promise<number> {
  const headings = poorListHeadings();
  const table = await openTable({
    path: options.input,
    stdin: terminal.stdin,
    sheet: options.sheet,
    recognised: (names) => headings.countKnown(names),
  });
  try {
    return await verifyTable(table, options, terminal);
  } finally {
    await table.scanner.close().catch(() => undefined);
  }
}

async function verifyTable(table: OpenTable, options: PoorListOptions, terminal: Terminal): Promise<number> {
  const { scanner } = table;
  const { language } = options;
  const columns = mapColumns(scanner.headings);
  const toStdout = options.output === undefined || options.output === "-";
  const first = await scanner.next();
  const shown = scanner.headings.map(shownHeading);
  const issues = new RowIssues(shown, language, poorListMessages);
  const verdicts = new Verdicts(first === undefined ? 1 : capacityOf(first), language);
  const appended = verdicts.columns;
  const results = withFreeNames(appended, scanner.headings);
  const kept = scanner.headings.map((heading) => !(options.withoutIdentity && isIdentityHeading(heading)));
  // A screen is seen by whoever stands beside it; a file and a pipe go where the user sends them.
  const masked =
    toStdout && isScreen(terminal.stdout)
      ? new MaskedEcho(scanner.headings, [columns.get("nik"), columns.get("familyCard")], scanner.dialect.delimiter)
      : undefined;
  const held = new HeldRows();
  const writer = await openTableWriter({
    table: masked === undefined ? held.over(table) : withoutOriginals(table),
    path: options.output,
    format: outputFormat(options.format, options.output, table.kind, scanner.dialect.delimiter),
    force: options.force,
    decimalMark: POINT,
    echo: { kept, withoutIdentity: options.withoutIdentity },
    results,
    stdout: terminal.stdout,
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
    output: toStdout ? undefined : options.output,
  });
  await print(toStdout ? terminal.stderr : terminal.stdout, text);
  const asksForSomebody = issues.rowsWithIssues + counts.toCheck > 0;
  return options.strict && asksForSomebody ? ExitCode.issues : ExitCode.done;
}

function isScreen(stream: Writable): boolean {
  return "isTTY" in stream && stream.isTTY === true;
}
