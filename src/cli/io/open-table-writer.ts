import type { Writable } from "node:stream";
import { CommandFailure } from "../failure.js";
import { type DelimitedOptions, openDelimited } from "./open-delimited.js";
import { openSink } from "./open-sink.js";
import type { Format } from "./output.js";
import type { TableWriter } from "./table-writer.js";

/** What a result table is written from and to. */
export interface WriterOptions extends Omit<DelimitedOptions, "format"> {
  /** A path; undefined or `-` for stdout. */
  readonly path: string | undefined;
  readonly format: Format;
  readonly force: boolean;
  readonly stdout: Writable;
}

/** Opens the output and writes its headings. */
export async function openTableWriter(options: WriterOptions): Promise<TableWriter> {
  const { table, path, format, echo, results, decimalMark } = options;
  const { headings } = table.scanner;
  const toFile = path !== undefined && path !== "-";
  if (format === "xlsx" && !toFile) throw new CommandFailure("output.xlsx-needs-file", {}, 2);
  const sink = await openSink(path, options.force, options.stdout);
  try {
    if (format === "ndjson") {
      const { NdjsonTableWriter } = await import("./ndjson-table-writer.js");
      return new NdjsonTableWriter(sink, echo, results, headings, table.lineAt);
    }
    if (format === "xlsx") {
      const { XlsxTableWriter } = await import("./xlsx-table-writer.js");
      const mark = String.fromCharCode(decimalMark) as "," | ".";
      return new XlsxTableWriter(sink, echo, results, headings, mark, table.cellsAt);
    }
    return await openDelimited(sink, { table, format, decimalMark, echo, results });
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
