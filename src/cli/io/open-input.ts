import type { Readable } from "node:stream";
import { fileSource, streamSource } from "./file-source.js";
import { type OpenTable, openSource, type SourceOptions } from "./open-table.js";

/** What opening an input needs to know. */
export interface TableInput extends SourceOptions {
  readonly stdin: Readable;
}

/** Opens the table at a path, or on stdin where the path is `-`. */
export async function openTable(input: TableInput): Promise<OpenTable> {
  return openSource(input.path === "-" ? streamSource(input.stdin) : await fileSource(input.path), input);
}
