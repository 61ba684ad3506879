import { conclude, openResult, resultPath, withTable } from "../table/run-table.js";
import { eachBatch } from "../table/walk.js";
import type { Terminal } from "../terminal.js";
import { assessTable } from "./assess-table.js";
import { ChildCharts } from "./child-charts.js";
import { growthHeadings } from "./columns.js";
import type { GrowthOptions } from "./options.js";

/** Assesses a file of children: one output row per input row, then a summary. The exit code. */
export function runGrowth(options: GrowthOptions, terminal: Terminal): Promise<number> {
  return withTable(options, growthHeadings(), terminal, async (table) => {
    const { summary, rowsWithIssues } = await assessTable(table, options, {
      open: (plan) => openResult({ table, options, terminal, ...plan }),
      each: (batches, take) => eachBatch({ ...batches, terminal, language: options.language }, take),
      beside: (reader, visits) =>
        options.charts === undefined ? undefined : new ChildCharts(options.charts, options, reader, visits, terminal),
      output: resultPath(options),
    });
    return conclude(summary, options, terminal, rowsWithIssues > 0);
  });
}
