import { CommandFailure } from "../failure.js";
import type { RowIssues } from "../row-issues.js";
import { type ByteSource, fill } from "./byte-source.js";
import type { CellBatch } from "./cell-batch.js";
import { LINE_FEED } from "./csv-dialect.js";
import { type FedRow, Originals, rowFeed } from "./row-feed.js";

const WINDOW = 1 << 16;
const LONGEST_LINE = 1 << 24;
/** Lines whose keys make up the headings. */
const LINES_FOR_HEADINGS = 2048;
const decoder = /* @__PURE__ */ new TextDecoder();

/** What is kept of a line: its text for the echo, and what is to be said of it. */
interface KeptLine {
  readonly text: string;
  readonly isObject: boolean;
  readonly unknownKeys: number;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** A table of JSON objects, one a line, as CSV bytes; the headings are the keys of the first lines. */
export class NdjsonSource {
  readonly originals = new Originals<KeptLine>();
  readonly bytes: ByteSource;

  constructor(source: ByteSource) {
    this.bytes = rowFeed(this.#rows(linesOf(source)), () => source.close());
  }

  async *#rows(lines: AsyncGenerator<string>): AsyncGenerator<FedRow> {
    const ahead: string[] = [];
    const keys = new Map<string, number>();
    while (ahead.length < LINES_FOR_HEADINGS) {
      const line = await lines.next();
      if (line.done) break;
      ahead.push(line.value);
      for (const key of Object.keys(objectOf(line.value) ?? {})) if (!keys.has(key)) keys.set(key, keys.size);
    }
    if (keys.size === 0) throw new CommandFailure("ndjson.not-object", { row: 1 });
    yield [...keys.keys()];
    for (const line of ahead) yield this.#row(line, keys);
    for await (const line of lines) yield this.#row(line, keys);
  }

  #row(text: string, keys: ReadonlyMap<string, number>): FedRow {
    if (text.trim() === "") return undefined;
    const object = objectOf(text);
    const cells = new Array<string>(keys.size).fill("");
    let unknownKeys = 0;
    for (const [key, value] of Object.entries(object ?? {})) {
      const column = keys.get(key);
      if (column === undefined) unknownKeys++;
      else cells[column] = textOf(value);
    }
    this.originals.push({ text: text.trim(), isObject: object !== undefined, unknownKeys });
    return cells;
  }

  /** Says which lines were no objects, and which brought keys too late to get a column. */
  report(batch: CellBatch, issues: RowIssues): void {
    this.originals.forgetBefore(batch.firstRow);
    for (let row = 0; row < batch.rows; row++) {
      const kept = this.originals.at(batch.firstRow + row);
      const number = batch.rowNumbers[row] as number;
      if (kept?.isObject === false) issues.add(row, number, "file.not-json");
      else if (kept !== undefined && kept.unknownKeys > 0) {
        issues.add(row, number, "file.keys-unknown", -1, { count: kept.unknownKeys });
      }
    }
  }
}

function objectOf(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

/** A value as a cell. An integer too large for a double has lost its last digits: it is written so that this shows. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") {
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The lines of a source, in bounded memory. */
async function* linesOf(source: ByteSource): AsyncGenerator<string> {
  let window = new Uint8Array(WINDOW);
  let filled = 0;
  let line = 1;
  for (;;) {
    const before = filled;
    filled = await fill(source, window, filled, window.length);
    const ended = filled < window.length;
    let start = 0;
    for (
      let end = window.indexOf(LINE_FEED, before);
      end >= 0 && end < filled;
      end = window.indexOf(LINE_FEED, start)
    ) {
      yield decoder.decode(window.subarray(start, end));
      start = end + 1;
      line++;
    }
    window.copyWithin(0, start, filled);
    filled -= start;
    if (ended) {
      if (filled > 0) yield decoder.decode(window.subarray(0, filled));
      return;
    }
    if (filled === window.length) {
      if (filled >= LONGEST_LINE) throw new CommandFailure("csv.row-too-long", { row: line, bytes: LONGEST_LINE });
      const larger = new Uint8Array(window.length * 2);
      larger.set(window);
      window = larger;
    }
  }
}
