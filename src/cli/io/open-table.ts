import type { RowIssues } from "../row-issues.js";
import { type ByteSource, fill, prepend } from "./byte-source.js";
import type { CellBatch } from "./cell-batch.js";
import { CsvScanner, type ScannerOptions } from "./csv-scanner.js";
import { type FileKind, fileKind, LOOKED_AT } from "./file-kind.js";
import type { XlsxCell } from "./xlsx-source.js";

/** An input, open and with its headings read. */
export interface OpenTable {
  readonly kind: FileKind;
  readonly path: string;
  readonly scanner: CsvScanner;
  /** Says what was noticed while another format was turned into rows; to be called once a batch. */
  report(batch: CellBatch, issues: RowIssues): void;
  /** The JSON line of a row, counted from 0. */
  lineAt?(row: number): string | undefined;
  /** The workbook's cells of a row, counted from 0. */
  cellsAt?(row: number): readonly XlsxCell[] | undefined;
}

/** What opening a table needs to know beside its bytes. */
export interface SourceOptions extends Pick<ScannerOptions, "recognised"> {
  /** The name by which it goes. */
  readonly path: string;
  /** The sheet of a workbook, by name or number. */
  readonly sheet: string | undefined;
}

/** Opens a table by what its first bytes say it is; the source is closed when it is none. */
export async function openSource(source: ByteSource, options: SourceOptions): Promise<OpenTable> {
  try {
    const head = new Uint8Array(LOOKED_AT);
    const seen = head.subarray(0, await fill(source, head, 0, LOOKED_AT));
    return await openKind(fileKind(seen), prepend(seen, source), options);
  } catch (error) {
    await source.close().catch(() => undefined);
    throw error;
  }
}

async function openKind(kind: FileKind, source: ByteSource, options: SourceOptions): Promise<OpenTable> {
  const { path, recognised } = options;
  if (kind === "ndjson") {
    const { NdjsonSource } = await import("./ndjson-source.js");
    const lines = new NdjsonSource(source);
    // There is no heading line: the first object is line 1.
    const scanner = await CsvScanner.open(lines.bytes, { recognised, firstLine: 0 });
    return {
      kind,
      path,
      scanner,
      report: (batch, issues) => lines.report(batch, issues),
      lineAt: (row) => lines.originals.at(row)?.text,
    };
  }
  if (kind === "xlsx") {
    const { xlsxSource } = await import("./xlsx-source.js");
    const { bytes, originals, firstLine } = await xlsxSource(source, options.sheet);
    const scanner = await CsvScanner.open(bytes, { recognised, firstLine });
    const report = ({ firstRow }: CellBatch): void => originals.forgetBefore(firstRow);
    return { kind, path, scanner, report, cellsAt: (row) => originals.at(row) };
  }
  return { kind, path, scanner: await CsvScanner.open(source, { recognised }), report: () => undefined };
}
