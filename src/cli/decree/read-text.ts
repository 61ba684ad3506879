import { readFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import { CommandFailure } from "../failure.js";
import { systemFailure } from "../io/system-error.js";

/** A decree has some pages; a book of law has a few megabytes. */
const MOST_BYTES = 64 * 2 ** 20;

/** Reads a text, of a file or of stdin. What is no text is refused by what it is. */
export async function readText(path: string, stdin: Readable): Promise<string> {
  const bytes = path === "-" ? await readAll(stdin) : await readWhole(path);
  if (bytes.length > MOST_BYTES) throw new CommandFailure("decree.too-long", { bytes: MOST_BYTES });
  const kind = kindOf(bytes);
  if (kind !== undefined) throw new CommandFailure(kind);
  return new TextDecoder("utf-8").decode(bytes);
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw systemFailure("input", error, { file: path });
  }
}

async function readAll(stdin: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length > MOST_BYTES) throw new CommandFailure("decree.too-long", { bytes: MOST_BYTES });
  }
  return Buffer.concat(chunks);
}

/** The message for what is no text; undefined for a text. */
function kindOf(bytes: Uint8Array): string | undefined {
  const starts = (...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b)) return "decree.is-docx";
  if (starts(0x25, 0x50, 0x44, 0x46)) return "decree.is-pdf";
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return "decree.utf-16";
  return bytes.subarray(0, 4096).includes(0) ? "decree.binary" : undefined;
}
