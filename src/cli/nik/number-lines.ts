import { CommandFailure } from "../failure.js";
import type { ByteSource } from "../io/byte-source.js";
import { hasByteOrderMark } from "../io/file-kind.js";
import { type FedRow, rowFeed } from "../io/row-feed.js";

/** No number of sixteen digits is written longer, whatever marks part it. */
const LONGEST_NUMBER = 40;
const LONGEST_LINE = 1 << 24;
const CHUNK = 1 << 16;

/** Whether a file begins with a number rather than with headings: then each of its lines is one. */
export function isNumberList(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head);
  const line =
    text
      .trimStart()
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? "";
  if (line.length > LONGEST_NUMBER || !/\d/.test(line)) return false;
  // A letter makes a heading, but for the exponent that a spreadsheet left.
  return /^[='’`"\d .,\-+]+(?:E\+?\d{1,2})?"?$/i.test(line);
}

/** Lines without a heading as a table of one column, so that a list goes through the one scanner and reader. */
export function numberTable(source: ByteSource): ByteSource {
  async function* rows(): AsyncGenerator<FedRow> {
    yield ["NIK"];
    for await (const line of linesOf(source)) yield line.trim() === "" ? undefined : [line];
  }
  return rowFeed(rows(), () => source.close());
}

async function* linesOf(source: ByteSource): AsyncGenerator<string> {
  const chunk = new Uint8Array(CHUNK);
  const decoder = new TextDecoder();
  let rest = "";
  let line = 1;
  for (let first = true; ; first = false) {
    const count = await source.read(chunk, 0, CHUNK);
    const bytes = chunk.subarray(first && hasByteOrderMark(chunk) ? 3 : 0, count);
    const lines = (rest + decoder.decode(bytes, { stream: count > 0 })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const whole of lines) {
      yield whole;
      line++;
    }
    if (count === 0) {
      if (rest !== "") yield rest;
      return;
    }
    if (rest.length > LONGEST_LINE) throw new CommandFailure("csv.row-too-long", { row: line, bytes: LONGEST_LINE });
  }
}
