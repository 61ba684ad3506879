import { readFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import { CommandFailure } from "../failure.js";
import { systemFailure } from "../io/system-error.js";
import type { TakenText } from "./word/word-text.js";

/** A decree has some pages; a book of law has a few megabytes. */
const MOST_BYTES = 64 * 2 ** 20;

/** A text, and the kind of file that it was taken from. */
export interface ReadText extends TakenText {
  readonly kind: "text" | "word" | "pdf";
}

/** Reads a text, of a file or of stdin, out of a Word file or a PDF too. What is no text is refused by what it is. */
export async function readText(path: string, stdin: Readable): Promise<ReadText> {
  const bytes = path === "-" ? await readAll(stdin) : await readWhole(path);
  if (bytes.length > MOST_BYTES) throw new CommandFailure("decree.too-long", { bytes: MOST_BYTES });
  const kind = kindOf(bytes);
  if (kind === "word") return { ...(await (await import("./word/word-text.js")).wordText(Buffer.from(bytes))), kind };
  if (kind === "pdf") return { ...(await (await import("./pdf/pdf-text.js")).pdfText(bytes)), kind };
  if (kind !== "text") throw new CommandFailure(kind);
  return { text: new TextDecoder("utf-8").decode(bytes), notices: [], kind };
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

/** The kind of file by its first bytes; the message for what is none of them. */
function kindOf(bytes: Uint8Array): ReadText["kind"] | "decree.utf-16" | "decree.binary" {
  const starts = (...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b)) return "word";
  if (starts(0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return "decree.utf-16";
  return bytes.subarray(0, 4096).includes(0) ? "decree.binary" : "text";
}
