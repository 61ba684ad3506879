import type { Writable } from "node:stream";
import { CommandFailure } from "../failure.js";
import { TAB } from "./csv-dialect.js";
import { CsvTableWriter } from "./csv-table-writer.js";
import type { OpenTable } from "./open-table.js";
import { type Format, openSink, outputDialect } from "./output.js";
import type { Echo, ResultColumn, TableWriter } from "./table-writer.js";

/** What a result table is written from and to. */
export interface WriterOptions {
  readonly table: OpenTable;
  /** A path; undefined or `-` for stdout. */
  readonly path: string | undefined;
  readonly format: Format;
  readonly force: boolean;
  /** As a byte. */
  readonly decimalMark: number;
  readonly echo: Echo;
  readonly results: readonly ResultColumn[];
  readonly stdout: Writable;
}

/** Opens the output and writes its headings. */
export async function openTableWriter(options: WriterOptions): Promise<TableWriter> {
  const { table, path, format, echo, results, decimalMark } = options;
  const { headings, headingLine, dialect: input } = table.scanner;
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
    const isTsv = table.kind === "delimited" && input.delimiter === TAB && /\.(?:tsv|tab|txt)$/i.test(table.path);
    const dialect = outputDialect(format, input, isTsv, decimalMark);
    const sameDialect = dialect.delimiter === input.delimiter;
    const writer = new CsvTableWriter(sink, { dialect, decimalMark, sameDialect }, echo, results);
    await writer.headings(headings, headingLine);
    return writer;
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
