import { CommandFailure } from "../failure.js";
import { type ByteSource, fill } from "./byte-source.js";
import { type CellBatch, capacityOf, newBatch } from "./cell-batch.js";
import {
  CARRIAGE_RETURN,
  type CsvDialect,
  LINE_FEED,
  QUOTE,
  readRecords,
  type SniffedCsv,
  sniffCsv,
} from "./csv-dialect.js";
import { isFormula, suspicious } from "./formula.js";
import { shownHeading } from "./headings.js";

/** How a scanner is opened. */
export interface ScannerOptions {
  /** How many of some headings mean something to the command; decides between delimiters. */
  readonly recognised: (headings: readonly string[]) => number;
  /** The number of the first line; 1, unless the table begins further down in its file. */
  readonly firstLine?: number;
  /** Bytes read at a time. */
  readonly window?: number;
  /** The longest row that is read at all. */
  readonly longestRow?: number;
}

const WINDOW = 1 << 17;
const LONGEST_ROW = 1 << 24;

/**
 * Reads a delimited text batch by batch, in constant memory, looking at each byte once.
 *
 * Quotes count only at the beginning of a cell; what stands behind a closing quote belongs to the cell. Lines left
 * empty are no rows, yet they are counted, so that row numbers are those which a spreadsheet shows.
 */
export class CsvScanner {
  readonly headings: readonly string[];
  readonly dialect: CsvDialect;
  /** The heading line as it stands in the file, without its line end. */
  readonly headingLine: Uint8Array;

  readonly #source: ByteSource;
  readonly #batch: CellBatch;
  readonly #longestRow: number;
  readonly #newline: number;
  /** Marks the delimiter and the newline. */
  readonly #ends = new Uint8Array(256);
  /** Holds one byte more than it is filled with: a newline that stops every loop. */
  #window: Uint8Array;
  #filled: number;
  #position: number;
  #exhausted: boolean;
  #line: number;
  #rows = 0;

  private constructor(source: ByteSource, first: Opened, options: ScannerOptions) {
    this.#source = source;
    this.#window = first.window;
    this.#filled = first.filled;
    this.#exhausted = first.exhausted;
    this.#longestRow = options.longestRow ?? LONGEST_ROW;
    this.dialect = first.dialect;
    this.headings = first.headings;
    this.headingLine = first.window.slice(first.headingStart, first.headingEnd);
    this.#position = first.rowsStart;
    this.#line = (options.firstLine ?? 1) + first.linesAbove;
    this.#newline = this.dialect.lineEnd === "\r" ? CARRIAGE_RETURN : LINE_FEED;
    this.#ends[this.dialect.delimiter] = 1;
    this.#ends[this.#newline] = 1;
    this.#batch = newBatch(this.headings.length);
  }

  /** Reads the heading line. */
  static async open(source: ByteSource, options: ScannerOptions): Promise<CsvScanner> {
    const longest = options.longestRow ?? LONGEST_ROW;
    let window = new Uint8Array((options.window ?? WINDOW) + 1);
    let filled = 0;
    let sniffed: SniffedCsv | undefined;
    for (;;) {
      filled = await fill(source, window, filled, window.length - 1);
      const exhausted = filled < window.length - 1;
      const seen = window.subarray(0, filled);
      sniffed = sniffCsv(seen, options.recognised);
      const { dialect, headingStart } = sniffed;
      const read = readRecords(seen, headingStart, dialect.delimiter, dialect.lineEnd, 1);
      const rowsStart = read.ends[0];
      if (rowsStart !== undefined && (rowsStart < filled || exhausted)) {
        const headings = read.records[0] as string[];
        const opened = { window, filled, exhausted, dialect, headings, headingStart, rowsStart };
        const headingEnd = lineEndBefore(seen, headingStart, rowsStart, dialect);
        return new CsvScanner(
          source,
          { ...opened, headingEnd, linesAbove: linesIn(seen, rowsStart, dialect) },
          options,
        );
      }
      if (exhausted) throw new CommandFailure("csv.quote-open", { row: options.firstLine ?? 1, column: "1" });
      if (filled >= longest)
        throw new CommandFailure("csv.row-too-long", { row: options.firstLine ?? 1, bytes: longest });
      window = enlarged(window, filled);
    }
  }

  /** The next rows, or undefined after the last one. The batch is the same object each time. */
  async next(): Promise<CellBatch | undefined> {
    const batch = this.#batch;
    batch.rows = 0;
    batch.firstRow = this.#rows;
    for (;;) {
      this.#scan();
      if (batch.rows > 0) {
        this.#rows += batch.rows;
        return batch;
      }
      if (this.#exhausted) return undefined;
      await this.#refill();
    }
  }

  close(): Promise<void> {
    return this.#source.close();
  }

  /** Moves the unread rest to the front and reads on; a row that fills the window gets a larger one. */
  async #refill(): Promise<void> {
    const rest = this.#filled - this.#position;
    if (this.#position > 0) {
      this.#window.copyWithin(0, this.#position, this.#filled);
      this.#position = 0;
      this.#filled = rest;
    } else if (rest === this.#window.length - 1) {
      if (rest >= this.#longestRow)
        throw new CommandFailure("csv.row-too-long", { row: this.#line, bytes: this.#longestRow });
      this.#window = enlarged(this.#window, rest);
    }
    const room = this.#window.length - 1;
    this.#filled = await fill(this.#source, this.#window, rest, room);
    this.#exhausted = this.#filled < room;
  }

  /** Finds the whole rows in the window, as many as the batch holds. */
  #scan(): void {
    const batch = this.#batch;
    const bytes = this.#window;
    const filled = this.#filled;
    const newline = this.#newline;
    const ends = this.#ends;
    const columns = batch.columns;
    const capacity = capacityOf(batch);
    const { starts, ends: cellEnds } = batch;
    const highest = Math.max(this.dialect.delimiter, newline);
    batch.bytes = bytes;
    bytes[filled] = newline;

    let at = this.#position;
    let rows = 0;
    let line = this.#line;
    scanning: while (rows < capacity && at < filled) {
      const rowStart = at;
      const base = rows * columns;
      let column = 0;
      let formulas = 0;
      let end = at;
      for (;;) {
        const start = at;
        let byte = bytes[at] as number;
        if (byte === QUOTE) {
          at = closingQuote(bytes, at + 1, filled);
          if (at < 0) {
            if (!this.#exhausted) break scanning;
            throw new CommandFailure("csv.quote-open", {
              row: line,
              column: shownHeading(this.headings[column] ?? String(column + 1)),
            });
          }
          byte = bytes[at] as number;
        }
        while (byte > highest || ends[byte] === 0) byte = bytes[++at] as number;
        end = at;
        // The newline behind the last byte is ours: without the real one the row may go on.
        if (at === filled && !this.#exhausted) break scanning;
        const last = at === filled || byte === newline;
        if (last && end > start && bytes[end - 1] === CARRIAGE_RETURN) end--;
        if (column < columns) {
          starts[base + column] = start;
          cellEnds[base + column] = end;
          const first = bytes[start] === QUOTE ? bytes[start + 1] : bytes[start];
          if (suspicious[first as number] === 1 && isFormula(bytes, start, end)) formulas = 1;
        }
        column++;
        at++;
        if (last) break;
      }
      if (end > rowStart) {
        batch.rowStarts[rows] = rowStart;
        batch.rowEnds[rows] = end;
        batch.cellCounts[rows] = column;
        batch.rowNumbers[rows] = line;
        batch.formulas[rows] = formulas;
        for (; column < columns; column++) {
          starts[base + column] = end;
          cellEnds[base + column] = end;
        }
        rows++;
      }
      line++;
      this.#position = Math.min(at, filled);
    }
    batch.rows = rows;
    this.#line = line;
  }
}

interface Opened {
  readonly window: Uint8Array;
  readonly filled: number;
  readonly exhausted: boolean;
  readonly dialect: CsvDialect;
  readonly headings: readonly string[];
  readonly headingStart: number;
  readonly headingEnd: number;
  readonly rowsStart: number;
  readonly linesAbove: number;
}

/** The index behind the closing quote, or -1 when the window ends before it. */
function closingQuote(bytes: Uint8Array, from: number, filled: number): number {
  let at = from;
  for (;;) {
    while (at < filled && bytes[at] !== QUOTE) at++;
    if (at >= filled) return -1;
    if (bytes[at + 1] !== QUOTE || at + 1 === filled) return at + 1;
    at += 2;
  }
}

function enlarged(window: Uint8Array, filled: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array((window.length - 1) * 2 + 1);
  larger.set(window.subarray(0, filled));
  return larger;
}

/** How many lines the first row's number is ahead of the file's first line. */
function linesIn(bytes: Uint8Array, end: number, dialect: CsvDialect): number {
  // The hint line, lines left empty and the heading line: records, not line feeds, for a heading may hold one.
  const { records } = readRecords(
    bytes.subarray(0, end),
    dialect.byteOrderMark ? 3 : 0,
    dialect.delimiter,
    dialect.lineEnd,
    end,
  );
  return records.length;
}

function lineEndBefore(bytes: Uint8Array, start: number, rowsStart: number, dialect: CsvDialect): number {
  let end = rowsStart;
  const newline = dialect.lineEnd === "\r" ? CARRIAGE_RETURN : LINE_FEED;
  if (end > start && bytes[end - 1] === newline) end--;
  if (newline === LINE_FEED && end > start && bytes[end - 1] === CARRIAGE_RETURN) end--;
  return end;
}
