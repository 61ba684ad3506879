import type { Readable } from "node:stream";
import type { RowIssues } from "../row-issues.js";
import { type ByteSource, fileSource, fill, prepend, streamSource } from "./byte-source.js";
import type { CellBatch } from "./cell-batch.js";
import { CsvScanner, type ScannerOptions } from "./csv-scanner.js";
import { type FileKind, fileKind, LOOKED_AT } from "./file-kind.js";

/** An input, open and with its headings read. */
export interface OpenTable {
  readonly kind: FileKind;
  readonly path: string;
  readonly scanner: CsvScanner;
  /** What was noticed while other formats were turned into rows. */
  readonly notes?: RowNotes;
}

/** Something to say of rows before they are read. */
export interface RowNotes {
  report(batch: CellBatch, issues: RowIssues): void;
}

/** What opening an input needs to know. */
export interface TableInput extends ScannerOptions {
  /** A path, or `-` for stdin. */
  readonly path: string;
  readonly stdin: Readable;
  /** The sheet of a workbook, by name or number. */
  readonly sheet: string | undefined;
}

/** Opens a table by what its first bytes say it is. */
export async function openTable(input: TableInput): Promise<OpenTable> {
  const source = input.path === "-" ? streamSource(input.stdin) : await fileSource(input.path);
  try {
    const head = new Uint8Array(LOOKED_AT);
    const seen = head.subarray(0, await fill(source, head, 0, LOOKED_AT));
    return await openKind(fileKind(seen), prepend(seen, source), input);
  } catch (error) {
    await source.close().catch(() => undefined);
    throw error;
  }
}

async function openKind(kind: FileKind, source: ByteSource, input: TableInput): Promise<OpenTable> {
  return { kind, path: input.path, scanner: await CsvScanner.open(source, input) };
}
