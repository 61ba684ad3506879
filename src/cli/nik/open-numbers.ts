import { Readable } from "node:stream";
import { type ByteSource, fill, prepend } from "../io/byte-source.js";
import { CsvScanner } from "../io/csv-scanner.js";
import { fileKind, LOOKED_AT } from "../io/file-kind.js";
import { fileSource, streamSource } from "../io/file-source.js";
import { openTable } from "../io/open-input.js";
import type { OpenTable } from "../io/open-table.js";
import { nikHeadings } from "./columns.js";
import { isNumberList, numberTable } from "./number-lines.js";

/** Opens a table with a column of numbers, or a list of one number a line. */
export async function openNumbers(path: string, stdin: Readable, sheet: string | undefined): Promise<OpenTable> {
  const headings = nikHeadings();
  const recognised = (names: readonly string[]): number => headings.countKnown(names);
  const source = path === "-" ? streamSource(stdin) : await fileSource(path);
  try {
    const head = new Uint8Array(LOOKED_AT);
    const seen = head.subarray(0, await fill(source, head, 0, LOOKED_AT));
    const kind = fileKind(seen);
    const whole = prepend(seen, source);
    if (kind === "delimited" && isNumberList(seen)) {
      // There is no heading line: the first number is line 1.
      const scanner = await CsvScanner.open(numberTable(whole), { recognised, firstLine: 0 });
      return { kind, path, scanner, report: () => undefined };
    }
    // What was looked at cannot be put back into a pipe, so the table is opened over the bytes at hand.
    const table = await openTable({ path: "-", stdin: Readable.from(chunksOf(whole)), sheet, recognised });
    return { ...table, path };
  } catch (error) {
    await source.close().catch(() => undefined);
    throw error;
  }
}

const CHUNK = 1 << 17;

async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const count = await source.read(chunk, 0, CHUNK);
      if (count === 0) return;
      yield chunk.subarray(0, count);
    }
  } finally {
    await source.close();
  }
}
