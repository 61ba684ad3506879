import { COMMA, type CsvDialect, SEMICOLON, TAB } from "./csv-dialect.js";
import type { FileKind } from "./file-kind.js";

export const FORMATS = ["csv", "tsv", "ndjson", "xlsx"] as const;

/** How a result is written. */
export type Format = (typeof FORMATS)[number];

/** The format of the output: as asked, else by its name, else as the input came. */
export function outputFormat(
  asked: Format | undefined,
  path: string | undefined,
  kind: FileKind,
  inputDelimiter: number,
): Format {
  if (asked !== undefined) return asked;
  const extension = /[^/\\]\.(\w+)$/.exec(path ?? "")?.[1]?.toLowerCase();
  const named = FORMATS.find((format) => format === extension) ?? (extension === "jsonl" ? "ndjson" : undefined);
  if (named !== undefined) return named;
  if (kind === "ndjson") return "ndjson";
  return kind === "delimited" && inputDelimiter === TAB ? "tsv" : "csv";
}

/** The dialect of a delimited output: the input's own, but for the delimiter that the format asks for. */
export function outputDialect(
  format: "csv" | "tsv",
  input: CsvDialect,
  inputIsTsv: boolean,
  decimalMark: number,
): CsvDialect {
  if (format === "tsv") return input.delimiter === TAB ? input : { ...input, delimiter: TAB, hint: "" };
  if (input.delimiter !== TAB || !inputIsTsv) return input;
  return { ...input, delimiter: decimalMark === COMMA ? SEMICOLON : COMMA, hint: "" };
}
