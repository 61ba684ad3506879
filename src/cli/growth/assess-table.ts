import { type CellBatch, capacityOf } from "../io/cell-batch.js";
import { decimalMarkOf } from "../io/decimal-mark.js";
import { withFreeNames } from "../io/free-names.js";
import { shownHeading } from "../io/headings.js";
import type { OpenTable } from "../io/open-table.js";
import type { ResultColumn, TableWriter } from "../io/table-writer.js";
import { commandMessages } from "../messages.js";
import { RowIssues } from "../row-issues.js";
import type { Batches } from "../table/batches.js";
import { columnNotes } from "../table/column-notes.js";
import { keptColumns } from "../table/kept-columns.js";
import { writeWhole } from "../table/write-whole.js";
import { RowAssessor } from "./assess-rows.js";
import { growthHeadings, mapColumns } from "./columns.js";
import { FileComparison } from "./compare.js";
import { Findings } from "./findings.js";
import { growthFileMessages } from "./messages.js";
import type { TableAssessOptions } from "./options.js";
import { resultColumns } from "./result-columns.js";
import { NUMERIC_ROLES } from "./roles.js";
import { RowReader } from "./row-reader.js";
import { summaryText } from "./summary.js";
import { Tally } from "./tally.js";
import { VisitCheck } from "./visit-check.js";

/** What a result is written from. */
export interface ResultPlan {
  /** As a byte. */
  readonly decimalMark: number;
  /** False for a column that is left out. */
  readonly kept: readonly boolean[];
  readonly results: readonly ResultColumn[];
}

/** What is drawn of the rows beside the result table, and becomes visible with it. */
export interface BesideTheTable {
  /** Draws; nothing is visible before `commit`. */
  draw(): Promise<void>;
  commit(): void;
  /** Leaves no trace. */
  abort(): void;
  /** What the summary says of it. */
  note(): string;
}

/** Where a table of children is assessed: on a command line or in a page. */
export interface Workplace {
  open(plan: ResultPlan): Promise<TableWriter>;
  /** Hands over the batches, pausing as it must. How many rows there were. */
  each(batches: Batches, take: (batch: CellBatch) => Promise<void>): Promise<number>;
  /** What is to be made beside the table; it hears of the rows through what is handed over. */
  beside?(reader: RowReader, visits: VisitCheck): BesideTheTable | undefined;
  /** The file that is written, for the summary; undefined when it has no name. */
  readonly output: string | undefined;
}

/** What came of it beside the result table. */
export interface TableAssessment {
  readonly summary: string;
  readonly tally: Tally;
  readonly rowsWithIssues: number;
}

/** Assesses a table of children: one output row per input row. Knows neither files nor terminals. */
export async function assessTable(
  table: OpenTable,
  options: TableAssessOptions,
  workplace: Workplace,
): Promise<TableAssessment> {
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
  const writer = await workplace.open({ decimalMark, kept, results });
  const beside = await openBeside(workplace, reader, visits, writer);
  let rows: number;
  try {
    rows = await writeWhole(writer, async () => {
      const count = await workplace.each({ table, first, issues }, async (batch) => {
        reader.read(batch, issues);
        assessor.assess(batch, issues);
        findings.find(batch, issues);
        comparison.compare(batch, issues);
        visits.check(batch, issues);
        tally.add(batch);
        await writer.rows(batch);
      });
      await beside?.draw();
      return count;
    });
    beside?.commit();
  } catch (error) {
    beside?.abort();
    throw error;
  }

  const used = new Set(columns.values());
  const summary = summaryText({
    tally,
    issues,
    comparison,
    visits,
    options,
    notes: [
      ...columnNotes({ language, rows, headings: shown, used, kept, appended, results }),
      ...(beside === undefined ? [] : [beside.note()]),
    ],
    output: workplace.output,
  });
  return { summary, tally, rowsWithIssues: issues.rowsWithIssues };
}

/** What is asked for beside the table; where it cannot be begun there is no result either. */
async function openBeside(
  workplace: Workplace,
  reader: RowReader,
  visits: VisitCheck,
  writer: TableWriter,
): Promise<BesideTheTable | undefined> {
  try {
    return workplace.beside?.(reader, visits);
  } catch (error) {
    await writer.abort().catch(() => undefined);
    throw error;
  }
}
