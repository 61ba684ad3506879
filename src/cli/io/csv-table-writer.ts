import type { ByteSink } from "./byte-sink.js";
import { ByteWriter, copyCell, writeCell } from "./byte-writer.js";
import type { CellBatch } from "./cell-batch.js";
import { type CsvDialect, cellText } from "./csv-dialect.js";
import { isFormula } from "./formula.js";
import { ResultPrinter } from "./result-printer.js";
import { type Echo, isEchoed, type ResultColumn, resultNames, surplusOf, type TableWriter } from "./table-writer.js";

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
  readonly #printer: ResultPrinter;
  /** Whether whole rows can be copied. */
  readonly #copyRows: boolean;

  constructor(
    readonly sink: ByteSink,
    readonly output: CsvOutput,
    readonly echo: Echo,
    readonly results: readonly ResultColumn[],
  ) {
    const { dialect, decimalMark } = output;
    this.#lineEnd = new TextEncoder().encode(dialect.lineEnd);
    this.#printer = new ResultPrinter(results, dialect.delimiter, decimalMark);
    this.#copyRows = output.sameDialect && echo.kept.every(Boolean) && !echo.withoutIdentity;
  }

  /** Writes byte order mark, hint line and headings; the input's heading line as it stands where nothing forbids it. */
  async headings(input: readonly string[], inputLine: Uint8Array): Promise<void> {
    const writer = this.#writer;
    const { dialect } = this.output;
    if (dialect.byteOrderMark) for (const byte of [0xef, 0xbb, 0xbf]) writer.byte(byte);
    writer.text(dialect.hint);
    const untouched = this.#copyRows && !input.some((name) => /^\s*[=+\-@]/.test(name));
    if (untouched) writer.copy(inputLine, 0, inputLine.length);
    const echoed = untouched ? [] : input.filter((_, column) => this.echo.kept[column]);
    for (const [i, name] of [...echoed, ...resultNames(this.results)].entries()) {
      if (i > 0 || untouched) writer.byte(dialect.delimiter);
      writeCell(writer, name, dialect.delimiter);
    }
    writer.text(dialect.lineEnd);
    await this.sink.write(writer.take());
  }

  async rows(batch: CellBatch): Promise<void> {
    const writer = this.#writer;
    const lineEnd = this.#lineEnd;
    for (let row = 0; row < batch.rows; row++) {
      let any = true;
      if (this.#copyRows && batch.cellCounts[row] === batch.columns && batch.formulas[row] === 0) {
        writer.copy(batch.bytes, batch.rowStarts[row] as number, batch.rowEnds[row] as number);
      } else any = this.#echoRow(batch, row);
      this.#printer.print(writer, row, any);
      for (let i = 0; i < lineEnd.length; i++) writer.byte(lineEnd[i] as number);
    }
    await this.sink.write(writer.take());
  }

  finish(): Promise<void> {
    return this.sink.commit();
  }

  abort(): Promise<void> {
    return this.sink.abort();
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
        const rest = cellText(batch.bytes, surplus.start, surplus.end);
        writeCell(writer, cellText(batch.bytes, start, end) + rest, delimiter);
      } else copyCell(writer, batch.bytes, start, end, delimiter, isFormula(batch.bytes, start, end));
    }
    return any;
  }
}
