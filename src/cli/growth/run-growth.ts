import { capacityOf } from "../io/cell-batch.js";
import { decimalMarkOf } from "../io/decimal-mark.js";
import { withFreeNames } from "../io/free-names.js";
import { shownHeading } from "../io/headings.js";
import type { OpenTable } from "../io/open-table.js";
import type { TableWriter } from "../io/table-writer.js";
import { commandMessages } from "../messages.js";
import { RowIssues } from "../row-issues.js";
import { columnNotes } from "../table/column-notes.js";
import { conclude, keptColumns, openResult, resultPath, withTable } from "../table/run-table.js";
import { eachBatch, writeWhole } from "../table/walk.js";
import type { Terminal } from "../terminal.js";
import { RowAssessor } from "./assess-rows.js";
import { ChildCharts } from "./child-charts.js";
import { growthHeadings, mapColumns } from "./columns.js";
import { FileComparison } from "./compare.js";
import { Findings } from "./findings.js";
import { growthFileMessages } from "./messages.js";
import type { GrowthOptions } from "./options.js";
import { resultColumns } from "./result-columns.js";
import { NUMERIC_ROLES } from "./roles.js";
import { RowReader } from "./row-reader.js";
import { summaryText } from "./summary.js";
import { Tally } from "./tally.js";
import { VisitCheck } from "./visit-check.js";

/** Assesses a file of children: one output row per input row, then a summary. The exit code. */
export function runGrowth(options: GrowthOptions, terminal: Terminal): Promise<number> {
  return withTable(options, growthHeadings(), terminal, (table) => assessTable(table, options, terminal));
}

async function assessTable(table: OpenTable, options: GrowthOptions, terminal: Terminal): Promise<number> {
  const { scanner } = table;
  const { language } = options;
  const columns = mapColumns(growthHeadings(), scanner.headings);

  const first = await scanner.next();
  const numeric = NUMERIC_ROLES.flatMap((role) => columns.get(role) ?? []);
  const decimalMark = decimalMarkOf(first, numeric, scanner.dialect.delimiter);

  const capacity = first === undefined ? 1 : capacityOf(first);
  const reader = new RowReader(capacity, { columns, ageUnit: options.ageUnit });
  const assessor = new RowAssessor(reader, options);
  const shown = scanner.headings.map(shownHeading);
  const issues = new RowIssues(shown, language, {
    ...commandMessages,
    ...growthFileMessages,
  });
  const labelTexts = assessor.labels.texts(language);
  const mark = String.fromCharCode(decimalMark) as "," | ".";
  const comparison = new FileComparison(columns, shown, assessor, labelTexts, mark);
  const visits = new VisitCheck(columns, reader);
  const findings = new Findings(columns, reader, assessor, options.standard);
  const tally = new Tally(reader, assessor);
  const appended = resultColumns(assessor, comparison, issues, labelTexts, language);
  const results = withFreeNames(appended, scanner.headings);
  const kept = keptColumns(scanner.headings, options);
  const writer = await openResult({ table, options, terminal, decimalMark, kept, results });
  const charts = await openCharts(options, reader, visits, writer);
  let rows: number;
  try {
    rows = await writeWhole(writer, async () => {
      const count = await eachBatch({ table, first, issues, terminal, language }, async (batch) => {
        reader.read(batch, issues);
        assessor.assess(batch, issues);
        findings.find(batch, issues);
        comparison.compare(batch, issues);
        visits.check(batch, issues);
        tally.add(batch);
        await writer.rows(batch);
      });
      await charts?.draw(terminal);
      return count;
    });
    charts?.commit();
  } catch (error) {
    charts?.abort();
    throw error;
  }

  const used = new Set(columns.values());
  const text = summaryText({
    tally,
    issues,
    comparison,
    visits,
    options,
    notes: [
      ...columnNotes({ language, rows, headings: shown, used, kept, appended, results }),
      ...(charts === undefined ? [] : [charts.note()]),
    ],
    output: resultPath(options),
  });
  return conclude(text, options, terminal, issues.rowsWithIssues > 0);
}

/** The charts that were asked for; a folder that cannot be written leaves no result either. */
async function openCharts(
  options: GrowthOptions,
  reader: RowReader,
  visits: VisitCheck,
  writer: TableWriter,
): Promise<ChildCharts | undefined> {
  if (options.charts === undefined) return undefined;
  try {
    return new ChildCharts(options.charts, options, reader, visits);
  } catch (error) {
    await writer.abort().catch(() => undefined);
    throw error;
  }
}
