import { CommandFailure } from "../../src/cli/failure.js";
import { assessTable } from "../../src/cli/growth/assess-table.js";
import { growthHeadings } from "../../src/cli/growth/columns.js";
import type { TableAssessOptions } from "../../src/cli/growth/options.js";
import { openDelimited } from "../../src/cli/io/open-delimited.js";
import { openSource } from "../../src/cli/io/open-table.js";
import { outputFormat } from "../../src/cli/io/output.js";
import { batchesOf } from "../../src/cli/table/batches.js";
import { blobSource, MemorySink } from "./memory.js";
import { ResultStore } from "./result-store.js";
import type { CheckedFile, CheckSettings, FileChecker, Refused, RowFilter, ShownRow } from "./types.js";

/** Lets somebody else have the thread between two batches. */
export type Pause = () => Promise<void>;

/** What `tatasehat growth` would be asked; there is no path, no force and no sheet. */
function optionsOf(file: File, settings: CheckSettings): TableAssessOptions {
  return {
    ...settings,
    input: file.name,
    output: undefined,
    force: false,
    format: undefined,
    sheet: undefined,
    strict: false,
    method: "day-lms",
    asOf: undefined,
  };
}

/** Checks a file of children with the code of the command. */
export class TableCheck implements FileChecker {
  #store: ResultStore | undefined;
  #type = "";

  constructor(readonly pause: Pause) {}

  async check(file: File, settings: CheckSettings, progress: (rows: number) => void): Promise<CheckedFile> {
    this.#store = undefined;
    const headings = growthHeadings();
    const recognised = (names: readonly string[]): number => headings.countKnown(names);
    const table = await openSource(blobSource(file), { path: file.name, sheet: undefined, recognised });
    const { scanner } = table;
    const asked = outputFormat(undefined, undefined, table.kind, scanner.dialect.delimiter);
    const format = asked === "tsv" ? "tsv" : "csv";
    const sink = new MemorySink();
    let store: ResultStore | undefined;
    const { summary, tally } = await assessTable(table, optionsOf(file, settings), {
      open: async (plan) => {
        const echo = { kept: plan.kept, withoutIdentity: settings.withoutIdentity };
        const writer = await openDelimited(sink, { table, format, echo, ...plan });
        store = new ResultStore(writer, sink, scanner.headings, plan);
        return store;
      },
      each: (batches, take) =>
        batchesOf(batches, take, async (rows) => {
          progress(rows);
          await this.pause();
        }),
      output: undefined,
    });
    if (store === undefined) throw new TypeError("no result was opened");
    this.#store = store;
    this.#type = format === "tsv" ? "text/tab-separated-values" : "text/csv";
    const { rows, measured, nowCount, soonCount, now, soon } = tally;
    return {
      ...{ name: file.name, rows, measured, nowCount, soonCount, now, soon, summary, format },
      columns: store.columns,
      counts: { all: store.count("all"), refer: store.count("refer"), remarked: store.count("remarked") },
    };
  }

  async rows(filter: RowFilter, from: number, count: number): Promise<readonly ShownRow[]> {
    return this.#store?.some(filter, from, count) ?? [];
  }

  async download(): Promise<Blob> {
    return this.#store?.blob(`${this.#type};charset=utf-8`) ?? new Blob();
  }

  close(): void {
    this.#store = undefined;
  }
}

/** What stopped a check, as far as it may be said. */
export function refusedBy(error: unknown): Refused {
  if (error instanceof CommandFailure) return { code: error.code, facts: error.facts };
  return { code: "unexpected", facts: { cause: error instanceof Error ? error.name : typeof error } };
}
