import type { ByteSink } from "./byte-sink.js";
import { ByteWriter, copyBytes, copyCell, LONGEST_NUMBER, putHundredths, putNumber, writeCell } from "./byte-writer.js";
import type { CellBatch } from "./cell-batch.js";
import { type CsvDialect, cellText } from "./csv-dialect.js";
import { isFormula } from "./formula.js";
import { type Echo, isEchoed, type ResultColumn, surplusOf, type TableWriter } from "./table-writer.js";

/** How the output is written. */
export interface CsvOutput {
  readonly dialect: CsvDialect;
  /** `,` or `.` as a byte. */
  readonly decimalMark: number;
  /** Whether the input's bytes already are in this dialect. */
  readonly sameDialect: boolean;
}

/** Writes rows as delimited text, in the manner of the input. */
export class CsvTableWriter implements TableWriter {
  readonly #writer = new ByteWriter();
  readonly #lineEnd: Uint8Array;
  /** Whether a number's decimal mark is also the delimiter, so that it needs quotes. */
  readonly #quoteNumbers: boolean;
  /** Whether whole rows can be copied. */
  readonly #copyRows: boolean;
  readonly #encodedLabels = new WeakMap<readonly string[], readonly Uint8Array[]>();

  constructor(
    readonly sink: ByteSink,
    readonly output: CsvOutput,
    readonly echo: Echo,
  ) {
    this.#lineEnd = new TextEncoder().encode(output.dialect.lineEnd);
    this.#quoteNumbers = output.decimalMark === output.dialect.delimiter;
    this.#copyRows = output.sameDialect && echo.kept.every(Boolean) && !echo.withoutIdentity;
  }

  /** Writes byte order mark, hint line and headings. */
  async headings(input: readonly string[], appended: readonly string[], inputLine?: Uint8Array): Promise<void> {
    const writer = this.#writer;
    const { dialect } = this.output;
    if (dialect.byteOrderMark) for (const byte of [0xef, 0xbb, 0xbf]) writer.byte(byte);
    writer.text(dialect.hint);
    const untouched = inputLine !== undefined && this.#copyRows && !input.some((name) => /^\s*[=+\-@]/.test(name));
    let first = true;
    if (untouched) {
      writer.copy(inputLine, 0, inputLine.length);
      first = false;
    } else {
      for (const [column, name] of input.entries()) {
        if (!this.echo.kept[column]) continue;
        if (!first) writer.byte(dialect.delimiter);
        writeCell(writer, name, dialect.delimiter);
        first = false;
      }
    }
    for (const name of appended) {
      if (!first) writer.byte(dialect.delimiter);
      writeCell(writer, name, dialect.delimiter);
      first = false;
    }
    writer.text(dialect.lineEnd);
    await this.sink.write(writer.take());
  }

  async rows(batch: CellBatch, results: readonly ResultColumn[]): Promise<void> {
    const writer = this.#writer;
    const lineEnd = this.#lineEnd;
    for (let row = 0; row < batch.rows; row++) {
      const whole = batch.cellCounts[row] === batch.columns && batch.formulas[row] === 0;
      const any = this.#copyRows && whole ? this.#copyRow(batch, row) : this.#echoRow(batch, row);
      this.#results(row, results, any);
      writer.reserve(2);
      writer.length = copyBytes(writer.bytes, writer.length, lineEnd, 0, lineEnd.length);
    }
    await this.sink.write(writer.take());
  }

  finish(): Promise<void> {
    return this.sink.commit();
  }

  abort(): Promise<void> {
    return this.sink.abort();
  }

  #copyRow(batch: CellBatch, row: number): boolean {
    this.#writer.copy(batch.bytes, batch.rowStarts[row] as number, batch.rowEnds[row] as number);
    return true;
  }

  /** Echoes cell by cell; whether any column was kept. */
  #echoRow(batch: CellBatch, row: number): boolean {
    const writer = this.#writer;
    const { delimiter } = this.output.dialect;
    const { kept } = this.echo;
    const last = batch.columns - 1;
    const surplus = surplusOf(batch, row);
    let any = false;
    for (let column = 0; column <= last; column++) {
      if (!kept[column]) continue;
      if (any) writer.byte(delimiter);
      any = true;
      if (!isEchoed(batch, row, column, this.echo)) continue;
      const cell = row * batch.columns + column;
      const start = batch.starts[cell] as number;
      const end = batch.ends[cell] as number;
      if (column === last && surplus !== undefined) {
        // Cells beyond the headings stay with the last column: behind it they would push every result aside.
        writeCell(
          writer,
          cellText(batch.bytes, start, end) + cellText(batch.bytes, surplus.start, surplus.end),
          delimiter,
        );
      } else copyCell(writer, batch.bytes, start, end, delimiter, isFormula(batch.bytes, start, end));
    }
    return any;
  }

  #results(row: number, results: readonly ResultColumn[], delimited: boolean): void {
    const writer = this.#writer;
    const { delimiter } = this.output.dialect;
    const mark = this.output.decimalMark;
    writer.reserve(results.length * (LONGEST_NUMBER + 3));
    let into = writer.bytes;
    let to = writer.length;
    let first = !delimited;
    for (let i = 0; i < results.length; i++) {
      const column = results[i] as ResultColumn;
      if (first) first = false;
      else into[to++] = delimiter;
      switch (column.kind) {
        case "hundredths":
        case "number": {
          const value = column.values[row] as number;
          if (value !== value) break;
          if (this.#quoteNumbers) to = this.#quotedNumber(to, value, column.kind);
          else
            to = column.kind === "hundredths" ? putHundredths(into, to, value, mark) : putNumber(into, to, value, mark);
          break;
        }
        case "flag": {
          const number = column.of[row] as number;
          if (number === number) into[to++] = 48 + (column.values[row] as number);
          break;
        }
        case "label": {
          const label = column.values[row] as number;
          if (label === 0) break;
          const bytes = this.#labels(column.labels)[label] as Uint8Array;
          writer.length = to;
          writer.reserve(bytes.length + results.length * (LONGEST_NUMBER + 3));
          into = writer.bytes;
          to = copyBytes(into, to, bytes, 0, bytes.length);
          break;
        }
        case "text": {
          const text = column.values[row];
          if (text === undefined || text === "") break;
          writer.length = to;
          writeCell(writer, text, delimiter);
          writer.reserve(results.length * (LONGEST_NUMBER + 3));
          into = writer.bytes;
          to = writer.length;
        }
      }
    }
    writer.length = to;
  }

  /** A decimal comma between commas: the number goes in quotes when it has one. */
  #quotedNumber(at: number, value: number, kind: "hundredths" | "number"): number {
    const into = this.#writer.bytes;
    const mark = this.output.decimalMark;
    const end = kind === "hundredths" ? putHundredths(into, at, value, mark) : putNumber(into, at, value, mark);
    if (!into.subarray(at, end).includes(mark)) return end;
    into.copyWithin(at + 1, at, end);
    into[at] = 0x22;
    into[end + 1] = 0x22;
    return end + 2;
  }

  /** The labels as bytes that need no quoting any more. */
  #labels(labels: readonly string[]): readonly Uint8Array[] {
    let encoded = this.#encodedLabels.get(labels);
    if (encoded === undefined) {
      encoded = labels.map((label) => {
        const writer = new ByteWriter();
        writeCell(writer, label, this.output.dialect.delimiter);
        return writer.take().slice();
      });
      this.#encodedLabels.set(labels, encoded);
    }
    return encoded;
  }
}
