import { CommandFailure } from "../failure.js";
import { growthHeadings, mapColumns } from "../growth/columns.js";
import { growthFileMessages } from "../growth/messages.js";
import { RowReader } from "../growth/row-reader.js";
import { capacityOf } from "../io/cell-batch.js";
import { shownHeading } from "../io/headings.js";
import { commandMessages } from "../messages.js";
import { RowIssues } from "../row-issues.js";
import { issueLines } from "../table/issue-lines.js";
import { withTable } from "../table/run-table.js";
import { eachBatch } from "../table/walk.js";
import type { Terminal } from "../terminal.js";
import { ChildVisits, chartOf } from "./child-points.js";
import type { ChartOptions, Drawn } from "./options.js";

/** Draws the growth chart of the one child that a file holds. */
export async function drawGrowth(
  options: Extract<ChartOptions, { kind: "growth" }>,
  terminal: Terminal,
): Promise<Drawn> {
  const child = new ChildVisits();
  const { language, look, ageUnit } = options;
  let remarks: readonly string[] = [];
  await withTable(options, growthHeadings(), terminal, async (table) => {
    const columns = mapColumns(growthHeadings(), table.scanner.headings);
    const first = await table.scanner.next();
    const issues = new RowIssues(table.scanner.headings.map(shownHeading), language, {
      ...commandMessages,
      ...growthFileMessages,
    });
    const reader = new RowReader(first === undefined ? 1 : capacityOf(first), { columns, ageUnit });
    await eachBatch({ table, first, issues, terminal, language }, async (batch) => {
      reader.read(batch, issues);
      for (let row = 0; row < batch.rows; row++) {
        if (reader.empty[row] !== 1) child.add(reader, row, batch.rowNumbers[row] as number);
      }
    });
    remarks = issueLines(issues);
    return 0;
  });
  const drawn = chartOf(child, look, language, options.title ?? "");
  if (drawn === undefined) throw new CommandFailure("chart.not-one-child");
  const { svg, omitted } = drawn;
  const left = language === "id" ? `tidak digambar: ${omitted}` : `not drawn: ${omitted}`;
  return { svg, remarks: omitted > 0 ? [...remarks, left] : remarks };
}
