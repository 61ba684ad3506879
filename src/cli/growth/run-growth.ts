import type { Writable } from "node:stream";
import { describe, type Facts } from "../../foundation/result.js";
import { CommandFailure, ExitCode } from "../failure.js";
import { Breath } from "../io/breath.js";
import { capacityOf } from "../io/cell-batch.js";
import { decimalMarkOf } from "../io/decimal-mark.js";
import { isIdentityHeading, shownHeading } from "../io/headings.js";
import { type OpenTable, openTable } from "../io/open-table.js";
import { openTableWriter } from "../io/open-table-writer.js";
import { outputFormat } from "../io/output.js";
import { Progress } from "../io/progress.js";
import { resultNames, type TableWriter } from "../io/table-writer.js";
import { commandMessages } from "../messages.js";
import { RowIssues } from "../row-issues.js";
import type { Terminal } from "../terminal.js";
import { RowAssessor } from "./assess-rows.js";
import { growthHeadings, mapColumns } from "./columns.js";
import { FileComparison } from "./compare.js";
import { Findings } from "./findings.js";
import { growthFileMessages } from "./messages.js";
import type { GrowthOptions } from "./options.js";
import { resultColumns, withoutClashes } from "./result-columns.js";
import { NUMERIC_ROLES } from "./roles.js";
import { RowReader } from "./row-reader.js";
import { summaryText } from "./summary.js";
import { Tally } from "./tally.js";
import { VisitCheck } from "./visit-check.js";

/** Assesses a file of children: one output row per input row, then a summary. The exit code. */
export async function runGrowth(options: GrowthOptions, terminal: Terminal): Promise<number> {
  const headings = growthHeadings();
  const table = await openTable({
    path: options.input,
    stdin: terminal.stdin,
    sheet: options.sheet,
    recognised: (names) => headings.countKnown(names),
  });
  try {
    return await assessTable(table, options, terminal);
  } finally {
    await table.scanner.close().catch(() => undefined);
  }
}

async function assessTable(table: OpenTable, options: GrowthOptions, terminal: Terminal): Promise<number> {
  const { scanner } = table;
  const { language } = options;
  const columns = mapColumns(growthHeadings(), scanner.headings);

  let batch = await scanner.next();
  const numeric = NUMERIC_ROLES.flatMap((role) => columns.get(role) ?? []);
  const decimalMark = decimalMarkOf(batch, numeric, scanner.dialect.delimiter);

  const capacity = batch === undefined ? 1 : capacityOf(batch);
  const reader = new RowReader(capacity, { columns, ageUnit: options.ageUnit });
  const assessor = new RowAssessor(reader, options);
  const issues = new RowIssues(scanner.headings.map(shownHeading), language, {
    ...commandMessages,
    ...growthFileMessages,
  });
  const labelTexts = assessor.labels.texts(language);
  const mark = String.fromCharCode(decimalMark) as "," | ".";
  const comparison = new FileComparison(columns, issues.headings, assessor, labelTexts, mark);
  const visits = new VisitCheck(columns, reader);
  const findings = new Findings(columns, reader, assessor, options.standard);
  const tally = new Tally(reader, assessor);
  const appended = resultColumns(assessor, comparison, issues, labelTexts, language);
  const results = withoutClashes(appended, scanner.headings);

  const kept = scanner.headings.map((heading) => !(options.withoutIdentity && isIdentityHeading(heading)));
  const writer = await openTableWriter({
    table,
    path: options.output,
    format: outputFormat(options.format, options.output, table.kind, scanner.dialect.delimiter),
    force: options.force,
    decimalMark,
    echo: { kept, withoutIdentity: options.withoutIdentity },
    results,
    stdout: terminal.stdout,
  });
  const breath = new Breath();
  const progress = new Progress(terminal.watched ? terminal.stderr : undefined, language);
  try {
    for (; batch !== undefined; batch = await scanner.next()) {
      if (terminal.interrupted?.aborted) throw new CommandFailure("interrupted");
      issues.begin(batch.rows);
      table.report(batch, issues);
      reader.read(batch, issues);
      assessor.assess(batch, issues);
      findings.find(batch, issues);
      comparison.compare(batch, issues);
      visits.check(batch, issues);
      tally.add(batch);
      await writer.rows(batch);
      progress.rows(tally.rows);
      await breath.take();
    }
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
  if (tally.rows === 0) note("heading-only");
  const wished = resultNames(appended);
  const renamed = resultNames(results).filter((name, i) => name !== wished[i]);
  if (renamed.length > 0) note("columns.suffixed", { columns: renamed.join(", ") });
  const dropped = issues.headings.filter((_, column) => !kept[column]);
  if (dropped.length > 0) note("columns.dropped", { columns: dropped.join(", ") });
  const used = new Set(columns.values());
  const ignored = issues.headings.filter((_, column) => !used.has(column) && kept[column]);
  if (ignored.length > 0) note("columns.ignored", { columns: ignored.join(", ") });
  const text = summaryText({
    tally,
    issues,
    comparison,
    visits,
    options,
    notes,
    output: toStdout ? undefined : options.output,
  });
  await print(toStdout ? terminal.stderr : terminal.stdout, text);
  return options.strict && issues.rowsWithIssues > 0 ? ExitCode.issues : ExitCode.done;
}

async function abandon(writer: TableWriter): Promise<void> {
  await writer.abort().catch(() => undefined);
}

/** Waits until a text is written; a reader that went away does not matter any more at this point. */
function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}
