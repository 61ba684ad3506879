import type { NeedOutcome } from "../../csr/index.js";
import { CommandFailure } from "../failure.js";
import { capacityOf } from "../io/cell-batch.js";
import { POINT } from "../io/csv-dialect.js";
import { withFreeNames } from "../io/free-names.js";
import { shownHeading } from "../io/headings.js";
import type { OpenTable } from "../io/open-table.js";
import { RowIssues } from "../row-issues.js";
import { columnNotes } from "../table/column-notes.js";
import { HeldRows } from "../table/held-rows.js";
import { keptColumns } from "../table/kept-columns.js";
import { conclude, openResult, resultPath, withTable } from "../table/run-table.js";
import { eachBatch } from "../table/walk.js";
import { writeWhole } from "../table/write-whole.js";
import type { Terminal } from "../terminal.js";
import { mapNeeds, needHeadings } from "./columns.js";
import { csrFileMessages } from "./messages.js";
import { NeedReader } from "./need-reader.js";
import { NeedRows } from "./need-rows.js";
import type { CsrOptions } from "./options.js";
import { type OtherTables, readOthers } from "./other-tables.js";
import { type LeftOut, type SharedOut, shareOut } from "./share-out.js";
import { summaryText } from "./summary.js";
import { WORDS } from "./summary-words.js";

/** Shares pledges out to a table of needs: a row per need with what came of it, then the summary. The exit code. */
export async function runCsr(options: CsrOptions, terminal: Terminal): Promise<number> {
  const others = await readOthers(options, terminal);
  return withTable(options, needHeadings(), terminal, (table) => shareTable(table, others, options, terminal));
}

async function shareTable(
  table: OpenTable,
  others: OtherTables,
  options: CsrOptions,
  terminal: Terminal,
): Promise<number> {
  const { scanner } = table;
  const { language } = options;
  const columns = mapNeeds(scanner.headings);
  const first = await scanner.next();
  const shown = scanner.headings.map(shownHeading);
  const issues = new RowIssues(shown, language, csrFileMessages);
  const remarks = new RowIssues(shown, language, csrFileMessages);
  const rows = new NeedRows(first === undefined ? 1 : capacityOf(first), language, remarks);
  const appended = rows.columns;
  const results = withFreeNames(appended, scanner.headings);
  const kept = keptColumns(scanner.headings, options);
  const held = new HeldRows();
  const writer = await openResult({ table: held.over(table), options, terminal, decimalMark: POINT, kept, results });
  const reader = new NeedReader(columns, options);
  const { count, shared } = await writeWhole(writer, async () => {
    const count = await eachBatch({ table, first, issues, terminal, language }, async (batch) => {
      reader.read(batch, issues);
      held.hold(batch, issues.texts, table);
    });
    const shared = shareOut({ ...others.input, needs: reader.needs }, options);
    const needAt = needsByRow(shared);
    const left = leftByRow(shared.leftOut);
    const rate = reader.price.ok ? reader.price.value.rate : undefined;
    for (const { batch, issues: said } of held.batches()) {
      if (terminal.interrupted?.aborted) throw new CommandFailure("interrupted");
      remarks.begin(batch.rows);
      issues.begin(batch.rows);
      for (let row = 0; row < batch.rows; row++) {
        const place = batch.firstRow + row;
        const need = needAt.get(place);
        rows.put(batch, row, need, reader.priced.has(place) ? rate : undefined);
        for (const { number, issue } of left.get(place) ?? []) {
          const column = others.columnOf(issue, columns);
          issues.add(row, number, issue.code, column, issue.facts);
        }
        rows.issues[row] = [said[row], issues.texts[row]].filter((text) => text !== undefined).join("; ") || undefined;
      }
      await writer.rows(batch);
    }
    return { count, shared };
  });
  others.tell(shared.leftOut);

  const words = WORDS[language];
  const used = new Set(columns.values());
  const notes = [
    ...(columns.has("priority") ? [] : [words.noPriority]),
    ...(others.hasStatus ? [] : [words.noStatus]),
    ...(columns.has("asOf") || options.realisations === undefined ? [] : [words.noCountDay]),
    ...columnNotes({ language, rows: count, headings: shown, used, kept, appended, results }),
  ];
  const output = resultPath(options);
  const tables = others.issues.map(({ table: name, issues: own }) => ({ name: words.tables[name], issues: own }));
  const price = reader.priced.size > 0 && reader.price.ok ? reader.price : undefined;
  const text = summaryText({ rows: count, shared, price, issues, remarks, others: tables, options, notes, output });
  const faults = [issues, ...others.issues.map(({ issues: own }) => own)].some(
    ({ rowsWithIssues }) => rowsWithIssues > 0,
  );
  return conclude(text, options, terminal, faults);
}

function needsByRow({ outcome, needRows }: SharedOut): ReadonlyMap<number, NeedOutcome> {
  return new Map(outcome.needs.map((need) => [needRows.get(need.need)?.row ?? -1, need]));
}

/** What is said of each row of needs that was left out, each thing once. */
function leftByRow(leftOut: readonly LeftOut[]): ReadonlyMap<number, readonly LeftOut[]> {
  const byRow = new Map<number, LeftOut[]>();
  for (const one of leftOut) {
    if (one.table !== "needs") continue;
    const known = byRow.get(one.row) ?? [];
    if (!known.some(({ issue }) => issue.code === one.issue.code && issue.code === "csr.id-repeated")) known.push(one);
    byRow.set(one.row, known);
  }
  return byRow;
}
