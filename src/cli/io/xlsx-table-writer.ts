import type { Cell, CellObject } from "write-excel-file/node";
import { CommandFailure } from "../failure.js";
import type { ByteSink } from "./byte-sink.js";
import type { CellBatch } from "./cell-batch.js";
import { echoText } from "./echo-text.js";
import { isFormulaText } from "./formula.js";
import { isIdentityHeading } from "./headings.js";
import { type Echo, isEchoed, type ResultColumn, resultNames, type TableWriter } from "./table-writer.js";
import type { XlsxCell } from "./xlsx-source.js";

/** What a sheet holds, its headings included. */
const MOST_ROWS = 1_048_576;
const LONGEST_TEXT = 32_767;

/** Writes a workbook of one sheet. It is gathered in memory: a workbook cannot be written piecewise. */
export class XlsxTableWriter implements TableWriter {
  readonly #rows: Cell[][] = [];
  readonly #plainNumber: RegExp;
  readonly #identity: readonly boolean[];

  /**
   * @param decimalMark - the mark by which a text of the input is a number
   * @param cellsAt - the input's own cells of a row, where the input is a workbook
   */
  constructor(
    readonly sink: ByteSink,
    readonly echo: Echo,
    readonly results: readonly ResultColumn[],
    headings: readonly string[],
    decimalMark: "," | ".",
    readonly cellsAt: (row: number) => readonly XlsxCell[] | undefined = () => undefined,
    readonly mostRows = MOST_ROWS,
  ) {
    this.#plainNumber = decimalMark === "," ? /^-?(?:0|[1-9]\d*)(?:,\d+)?$/ : /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
    this.#identity = headings.map(isIdentityHeading);
    const names = [...headings.filter((_, column) => echo.kept[column]), ...resultNames(results)];
    this.#rows.push(names.map((name) => ({ ...textCell(name), fontWeight: "bold" as const })));
  }

  async rows(batch: CellBatch): Promise<void> {
    if (this.#rows.length + batch.rows > this.mostRows) {
      throw new CommandFailure("output.xlsx-too-long", { maximum: this.mostRows - 1 });
    }
    for (let row = 0; row < batch.rows; row++) this.#rows.push([...this.#echo(batch, row), ...this.#results(row)]);
  }

  async finish(): Promise<void> {
    const { default: writeXlsxFile } = await import("write-excel-file/node");
    const bytes = await writeXlsxFile(this.#rows, { sheet: "Hasil", stickyRowsCount: 1 }).toBuffer();
    await this.sink.write(bytes);
    await this.sink.commit();
  }

  abort(): Promise<void> {
    return this.sink.abort();
  }

  #echo(batch: CellBatch, row: number): Cell[] {
    const originals = this.cellsAt(batch.firstRow + row);
    const cells: Cell[] = [];
    for (let column = 0; column < batch.columns; column++) {
      if (!this.echo.kept[column]) continue;
      const original = originals?.[column];
      if (original !== undefined && isEchoed(batch, row, column, this.echo)) cells.push(cellOf(original));
      else cells.push(this.#cellOfText(echoText(batch, row, column, this.echo), column));
    }
    return cells;
  }

  /** A text from a delimited file: a number where it is nothing else, never where it may be a code or an identity. */
  #cellOfText(text: string, column: number): Cell {
    const isNumber = !this.#identity[column] && this.#plainNumber.test(text) && text.replace(/\D/g, "").length <= 15;
    return isNumber ? { value: Number(text.replace(",", ".")), type: Number } : textCell(text);
  }

  #results(row: number): Cell[] {
    return this.results.flatMap((column): Cell[] => {
      if (column.kind === "label") return [textCell(column.labels[column.values[row] as number] as string)];
      if (column.kind === "text") return [textCell(column.values[row] ?? "")];
      const value = column.values[row] as number;
      const number = numberCell(value);
      if (column.kind === "number") return [number];
      return [number, Number.isNaN(value) ? null : numberCell(column.flags[row] as number)];
    });
  }
}

function cellOf(cell: XlsxCell): Cell {
  if (typeof cell === "string") return textCell(cell);
  if (cell instanceof Date) return { value: cell, type: Date, format: "yyyy-mm-dd" };
  if (typeof cell === "number") return numberCell(cell);
  return cell === null ? null : { value: cell, type: Boolean };
}

function numberCell(value: number): Cell {
  if (Number.isNaN(value)) return null;
  return Number.isFinite(value) ? { value, type: Number } : textCell(value > 0 ? "Inf" : "-Inf");
}

/** Text stays text, whatever it looks like: long digits keep all their digits, and a formula does nothing. */
function textCell(text: string): CellObject {
  if (text === "") return {};
  const harmless = isFormulaText(text) ? `'${text}` : text;
  return { value: withoutControls(harmless).slice(0, LONGEST_TEXT), type: String };
}

/** XML has no place for control characters. */
function withoutControls(text: string): string {
  let clean = "";
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code >= 32 || code === 9 || code === 10 || code === 13) clean += character;
  }
  return clean;
}
