import { lastDayOfMonth, monthOf } from "../../foundation/calendar.js";
import { type MissingReport, notReported } from "../../posyandu/index.js";
import { CommandFailure, ExitCode } from "../failure.js";
import { decimalMarkOf } from "../io/decimal-mark.js";
import { withFreeNames } from "../io/free-names.js";
import { shownHeading } from "../io/headings.js";
import type { OpenTable } from "../io/open-table.js";
import { print } from "../io/print.js";
import { RowIssues } from "../row-issues.js";
import { columnNotes } from "../table/column-notes.js";
import { HeldRows } from "../table/held-rows.js";
import { keptColumns } from "../table/kept-columns.js";
import { writeOwnTable } from "../table/own-table.js";
import { openResult, withTable } from "../table/run-table.js";
import { eachBatch } from "../table/walk.js";
import { writeWhole } from "../table/write-whole.js";
import type { Terminal } from "../terminal.js";
import { Aggregate } from "./aggregate.js";
import { countAreas } from "./area-counts.js";
import { ChildReader, monthOfWeighing } from "./child-reader.js";
import { mapColumns, posyanduHeadings } from "./columns.js";
import { FollowUpColumns } from "./follow-up.js";
import { judgeMonth, lastMonth, type MonthChild } from "./judge-month.js";
import { posyanduFileMessages } from "./messages.js";
import type { PosyanduOptions } from "./options.js";
import { noteJudgements } from "./row-notes.js";
import { summaryText } from "./summary.js";

/** Counts and judges a month's weighings. The exit code. */
export function runPosyandu(options: PosyanduOptions, terminal: Terminal): Promise<number> {
  return withTable(options, posyanduHeadings(), terminal, (table) => judgeTable(table, options, terminal));
}

async function judgeTable(table: OpenTable, options: PosyanduOptions, terminal: Terminal): Promise<number> {
  const { scanner } = table;
  const { language } = options;
  const columns = mapColumns(scanner.headings);
  const reader = new ChildReader();
  for (const path of options.earlier) await readEarlier(path, reader, options, terminal);

  const first = await scanner.next();
  const decimalMark = decimalMarkOf(first, [columns.get("weight") as number], scanner.dialect.delimiter);
  const shown = scanner.headings.map(shownHeading);
  const issues = new RowIssues(shown, language, posyanduFileMessages);
  const held = new HeldRows();
  const texts: (string | undefined)[] = [];
  const rows = await eachBatch({ table, first, issues, terminal, language }, async (batch) => {
    reader.read(batch, columns, issues, true);
    if (options.followUp) held.hold(batch, issues.texts, table);
    for (let row = 0; row < batch.rows; row++) texts[batch.firstRow + row] = issues.texts[row];
  });

  const month = monthAsked(reader, options);
  const asOf = options.asOf ?? lastDayOfMonth(`${month}-01`);
  const children = judgeMonth(reader.children, { month, asOf, kbm: options.kbm });
  // What the judgement finds is said of the rows as what the reading found.
  issues.begin(rows);
  for (const [place, text] of texts.entries()) issues.texts[place] = text;
  noteJudgements(children, issues, columns);

  const aggregate = new Aggregate(countAreas(children, month, language), month, language, options.suppressSmall);
  const answers = new FollowUpColumns(month, language);
  const appended = options.followUp ? answers.columns : [];
  const results = withFreeNames(appended, scanner.headings);
  const kept = options.followUp ? keptColumns(scanner.headings, options) : shown.map(() => true);
  const result = { table, options, terminal, decimalMark };
  if (options.output !== undefined && !options.followUp) {
    await writeOwnTable(result, aggregate.areas, aggregate.columns(String.fromCharCode(decimalMark)));
  } else if (options.output !== undefined) {
    const writer = await openResult({ ...result, table: held.over(table), kept, results });
    await writeWhole(writer, async () => {
      const judged = new Map(children.map((one) => [one.child, one]));
      for (const { batch } of held.batches()) {
        for (let row = 0; row < batch.rows; row++) {
          const place = batch.firstRow + row;
          const child = reader.childOfRow[place];
          answers.put(row, place, child === undefined ? undefined : judged.get(child), issues.texts[place]);
        }
        await writer.rows(batch);
      }
    });
  }
  const used = new Set(columns.values());
  const text = summaryText({
    aggregate,
    children,
    issues,
    missing: missingReports(children, month),
    options,
    notes: columnNotes({ language, rows, headings: shown, used, kept, appended, results }),
  });
  // The printout is the result: it makes room only for a table on stdout.
  await print(options.output === "-" ? terminal.stderr : terminal.stdout, text);
  return options.strict && issues.rowsWithIssues > 0 ? ExitCode.issues : ExitCode.done;
}

/** Reads a table of earlier months: its rows are history, and nothing of them is answered or printed. */
async function readEarlier(
  path: string,
  reader: ChildReader,
  options: PosyanduOptions,
  terminal: Terminal,
): Promise<void> {
  await withTable({ input: path, sheet: undefined }, posyanduHeadings(), terminal, async (table) => {
    const columns = mapColumns(table.scanner.headings);
    const { language } = options;
    const issues = new RowIssues(table.scanner.headings.map(shownHeading), language, posyanduFileMessages);
    const first = await table.scanner.next();
    await eachBatch({ table, first, issues, terminal, language }, async (batch) => {
      reader.read(batch, columns, issues, false);
    });
    return ExitCode.done;
  });
}

/** The month asked for, or that of the day, or the last one with a weighing in the input. */
function monthAsked({ children }: ChildReader, { month, asOf }: PosyanduOptions): string {
  const asked = month ?? (asOf === undefined ? undefined : monthOf(asOf)) ?? lastMonth(children);
  if (asked === undefined) throw new CommandFailure("posyandu.no-month", {}, ExitCode.usage);
  if (asOf !== undefined && asOf < `${asked}-01`)
    throw new CommandFailure("posyandu.day-before-month", {}, ExitCode.usage);
  return asked;
}

/** The posyandu with weighings of earlier months and none of this one. */
function missingReports(children: readonly MonthChild[], month: string): readonly MissingReport[] {
  const reports = children.flatMap(({ child }) =>
    child.weighings.flatMap((weighing) => {
      const of = monthOfWeighing(weighing);
      return of === undefined || (weighing.weightKg ?? 0) <= 0 ? [] : [{ area: child.place.at(-1) ?? "", month: of }];
    }),
  );
  const expected = [...new Set(reports.map(({ area }) => area))].filter((area) => area !== "");
  const result = notReported(reports, expected, month);
  return result.ok ? result.value : [];
}
