import type { ByteSink } from "./byte-sink.js";
import { TAB } from "./csv-dialect.js";
import { CsvTableWriter } from "./csv-table-writer.js";
import type { OpenTable } from "./open-table.js";
import { outputDialect } from "./output.js";
import type { Echo, ResultColumn } from "./table-writer.js";

/** What a delimited result is written from. */
export interface DelimitedOptions {
  readonly table: OpenTable;
  readonly format: "csv" | "tsv";
  /** As a byte. */
  readonly decimalMark: number;
  readonly echo: Echo;
  readonly results: readonly ResultColumn[];
}

/** Writes the headings of a delimited result, in the manner of the input. */
export async function openDelimited(sink: ByteSink, options: DelimitedOptions): Promise<CsvTableWriter> {
  const { table, format, decimalMark, echo, results } = options;
  const { headings, headingLine, dialect: input } = table.scanner;
  const isTsv = table.kind === "delimited" && input.delimiter === TAB && /\.(?:tsv|tab|txt)$/i.test(table.path);
  const dialect = outputDialect(format, input, isTsv, decimalMark);
  const sameDialect = dialect.delimiter === input.delimiter;
  const writer = new CsvTableWriter(sink, { dialect, decimalMark, sameDialect }, echo, results);
  await writer.headings(headings, headingLine);
  return writer;
}
