import type { ResultPlan } from "../../src/cli/growth/assess-table.js";
import { REFERRALS } from "../../src/cli/growth/judge.js";
import type { CellBatch } from "../../src/cli/io/cell-batch.js";
import { type CsvDialect, readRecords } from "../../src/cli/io/csv-dialect.js";
import type { CsvTableWriter } from "../../src/cli/io/csv-table-writer.js";
import type { ResultColumn, TableWriter } from "../../src/cli/io/table-writer.js";
import { maskCell } from "./mask-cell.js";
import type { MemorySink } from "./memory.js";
import { roleOfHeading } from "./roles.js";
import type { RowFilter, ShownColumn, ShownRow } from "./types.js";

/** Columns of the short form, by the start of their names: a name that the file used already has something behind it. */
const MAIN_RESULTS = /^(?:status_(?:bbu|tbu|bbtb|gizi)|rujuk|issues)(?:_tatasehat)*$/;

interface Piece {
  readonly firstRow: number;
  readonly rows: number;
  readonly bytes: Uint8Array;
}

/**
 * The result as it will be downloaded, and a way to look at some of its rows: what is shown and what is saved are the
 * same bytes.
 */
export class ResultStore implements TableWriter {
  readonly columns: readonly ShownColumn[];
  readonly #echoed: number;
  readonly #dialect: CsvDialect;
  readonly #pieces: Piece[] = [];
  readonly #numbers: Float64Array[] = [];
  readonly #refer: { readonly now: number[]; readonly soon: number[] } = { now: [], soon: [] };
  readonly #remarked: number[] = [];
  readonly #referral: ResultColumn | undefined;
  readonly #issues: ResultColumn | undefined;
  #rows = 0;
  #parsed: { readonly piece: Piece; readonly records: readonly (readonly string[])[] } | undefined;

  constructor(
    readonly writer: CsvTableWriter,
    readonly sink: MemorySink,
    headings: readonly string[],
    plan: ResultPlan,
  ) {
    this.#dialect = writer.output.dialect;
    this.#referral = plan.results.findLast(({ name }) => name.startsWith("rujuk"));
    this.#issues = plan.results.findLast(({ name }) => name.startsWith("issues"));
    const kept = headings.filter((_, column) => plan.kept[column]);
    this.#echoed = kept.length;
    const results = plan.results.flatMap((column) =>
      column.kind === "score" ? [column.name, column.flagName] : [column.name],
    );
    this.columns = [
      ...kept.map((name) => ({ name, main: roleOfHeading(name) !== undefined })),
      ...results.map((name) => ({ name, main: MAIN_RESULTS.test(name) })),
    ];
  }

  async rows(batch: CellBatch): Promise<void> {
    await this.writer.rows(batch);
    const bytes = this.sink.pieces.at(-1) as Uint8Array;
    this.#pieces.push({ firstRow: this.#rows, rows: batch.rows, bytes });
    this.#numbers.push(batch.rowNumbers.slice(0, batch.rows));
    for (let row = 0; row < batch.rows; row++) {
      const urgency = REFERRALS[Number(this.#referral?.values[row] ?? 0)];
      if (urgency === "now" || urgency === "soon") this.#refer[urgency].push(this.#rows + row);
      if (this.#issues?.values[row] !== undefined) this.#remarked.push(this.#rows + row);
    }
    this.#rows += batch.rows;
  }

  finish = (): Promise<void> => this.writer.finish();
  abort = (): Promise<void> => this.writer.abort();

  /** How many rows a filter lets through. */
  count(filter: RowFilter): number {
    if (filter === "all") return this.#rows;
    return filter === "refer" ? this.#refer.now.length + this.#refer.soon.length : this.#remarked.length;
  }

  /** Some rows behind a filter, counted from 0; those to be referred at once come first. */
  some(filter: RowFilter, from: number, count: number): readonly ShownRow[] {
    const places =
      filter === "all"
        ? Array.from({ length: Math.max(0, Math.min(count, this.#rows - from)) }, (_, i) => from + i)
        : (filter === "refer" ? [...this.#refer.now, ...this.#refer.soon] : this.#remarked).slice(from, from + count);
    return places.map((place) => this.#row(place));
  }

  blob(type: string): Blob {
    return new Blob(this.sink.pieces, { type });
  }

  #row(place: number): ShownRow {
    const at = this.#pieces.findIndex(({ firstRow, rows }) => place < firstRow + rows);
    const piece = this.#pieces[at] as Piece;
    if (this.#parsed?.piece !== piece) {
      const { delimiter, lineEnd } = this.#dialect;
      this.#parsed = { piece, records: readRecords(piece.bytes, 0, delimiter, lineEnd, piece.rows).records };
    }
    const row = place - piece.firstRow;
    const cells = this.#parsed.records[row] ?? [];
    return {
      number: this.#numbers[at]?.[row] ?? Number.NaN,
      cells: this.columns.map(({ name }, column) => {
        const text = cells[column] ?? "";
        return column < this.#echoed ? maskCell(name, text) : text;
      }),
    };
  }
}
