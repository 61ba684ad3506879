import type { CellBatch } from "../io/cell-batch.js";
import { isBlank, readText } from "../io/cell-values.js";
import { NameTable } from "../io/name-table.js";
import { surplusOf } from "../io/table-writer.js";
import type { Vocabulary } from "../io/vocabulary.js";
import type { RowIssues } from "../row-issues.js";
import { AreaPlaces, type Placing } from "./area-places.js";
import { countCell } from "./count-cell.js";
import type { Role } from "./roles.js";
import { RowRecords } from "./row-records.js";
import { ServiceNames } from "./service-names.js";
import { ageSpanNumber, ageSpanWords, periodKindWords, sourceWords } from "./vocabularies.js";

/** How the rows are to be read. */
export interface ReaderOptions {
  readonly columns: ReadonlyMap<Role, number>;
  readonly thousands: "." | "," | undefined;
  readonly ageSpan: string | undefined;
  /** The areas that should report, where somebody listed them. */
  readonly listed: { readonly areas: NameTable; readonly places: AreaPlaces } | undefined;
}

/** Excel holds no longer cell; whatever is longer is a quote gone astray or no table at all. */
const LONGEST_ROW = 32_767;

/**
 * Reads rows into numbers: those of the current batch for their figures, and a record of each for the pools. What cannot
 * be read becomes an issue of its row.
 */
export class RowReader {
  /** The service's number; -1 where the row is not computed. */
  readonly service: Int8Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly periodKind: Uint8Array;
  readonly source: Uint8Array;
  readonly ageSpan: Uint8Array;
  /** The percentage that the file prints. */
  readonly published: (string | undefined)[] = [];
  readonly areas: NameTable;
  readonly places: AreaPlaces;
  readonly periods = new NameTable();
  readonly records = new RowRecords();
  readonly services = new ServiceNames();

  readonly #options: ReaderOptions;
  readonly #columns: ReadonlyMap<Role, number>;
  readonly #periodKinds = periodKindWords();
  readonly #sources = sourceWords();
  readonly #ageSpans = ageSpanWords();

  constructor(rows: number, options: ReaderOptions) {
    this.#options = options;
    this.#columns = options.columns;
    this.areas = options.listed?.areas ?? new NameTable();
    this.places = options.listed?.places ?? new AreaPlaces();
    this.service = new Int8Array(rows);
    this.numerator = new Float64Array(rows);
    this.denominator = new Float64Array(rows);
    this.periodKind = new Uint8Array(rows);
    this.source = new Uint8Array(rows);
    this.ageSpan = new Uint8Array(rows);
  }

  read(batch: CellBatch, issues: RowIssues): void {
    this.published.length = batch.rows;
    for (let row = 0; row < batch.rows; row++) {
      this.service[row] = -1;
      this.published[row] = undefined;
      if (hasShape(batch, row, issues)) this.#readRow(batch, row, issues);
    }
  }

  #readRow(batch: CellBatch, row: number, issues: RowIssues): void {
    const columns = this.#columns;
    const number = batch.rowNumbers[row] as number;
    const area = this.areas.ofCell(batch, row, columns.get("area") as number);
    const service = this.#service(batch, row, issues);
    const { thousands } = this.#options;
    let numerator = countCell(batch, row, columns.get("numerator") as number, thousands, issues);
    const denominator = countCell(batch, row, columns.get("denominator") as number, thousands, issues);
    this.numerator[row] = numerator;
    this.denominator[row] = denominator;
    const periodKind = this.#word(batch, row, "periodKind", this.#periodKinds, issues);
    const ageSpan = this.#word(batch, row, "ageSpan", this.#ageSpans, issues);
    const source = Math.max(0, this.#word(batch, row, "denominatorSource", this.#sources, issues));
    this.source[row] = source;
    this.periodKind[row] = Math.max(0, periodKind);
    this.ageSpan[row] = ageSpan > 0 ? ageSpan : ageSpanNumber(this.#options.ageSpan);
    this.published[row] = this.#published(batch, row);

    // A period or an age span that nobody can read may be any: no figure is made of it.
    const isReadable = periodKind >= 0 && ageSpan >= 0;
    if (isReadable) this.service[row] = service;
    else numerator = Number.NaN;
    if (area < 0) {
      issues.add(row, number, "spm.area-missing", columns.get("area"));
      return;
    }
    this.#place(batch, row, area, issues);
    this.places.mark(area, service);
    if (service < 0) return;
    const period = columns.get("period");
    const double = this.records.add(
      number,
      area,
      { service, periodKind: this.periodKind[row] as number, source, ageSpan: this.ageSpan[row] as number },
      period === undefined ? -1 : this.periods.ofCell(batch, row, period),
      numerator,
      denominator,
    );
    if (double > 0) issues.add(row, number, "spm-file.duplicate-row", -1, { row: double });
  }

  #place(batch: CellBatch, row: number, area: number, issues: RowIssues): void {
    const column = this.#columns.get("parent");
    const parent = column === undefined ? -1 : this.areas.ofCell(batch, row, column);
    const { listed } = this.#options;
    const isOnList = listed === undefined || this.places.isOnList(area);
    const placing = this.places.place(area, parent);
    const number = batch.rowNumbers[row] as number;
    if (placing !== "placed") issues.add(row, number, MISPLACED[placing], column);
    if (!isOnList) issues.add(row, number, "spm-file.not-expected", this.#columns.get("area"));
  }

  #service(batch: CellBatch, row: number, issues: RowIssues): number {
    const column = this.#columns.get("indicator") as number;
    const spelling = this.services.spelling(batch, row, column);
    const service = this.services.service(spelling);
    if (service >= 0) return service;
    const number = batch.rowNumbers[row] as number;
    const nearest = this.services.nearest(spelling);
    if (spelling < 0) issues.add(row, number, "spm-file.indicator-missing", column);
    else if (nearest === "") issues.add(row, number, "spm-file.unknown-indicator", column);
    else issues.add(row, number, "spm.unknown-indicator", column, { nearest });
    return -1;
  }

  /** The word's number; 0 for an empty cell, -1 with an issue for a word that nobody knows. */
  #word(batch: CellBatch, row: number, role: Role, words: Vocabulary, issues: RowIssues): number {
    const column = this.#columns.get(role);
    if (column === undefined) return 0;
    const cell = row * batch.columns + column;
    const start = batch.starts[cell] as number;
    const end = batch.ends[cell] as number;
    const word = end > start ? words.codeOf(batch.bytes, start, end) : 0;
    if (word > 0 || isBlank(batch.bytes, start, end)) return word;
    issues.add(row, batch.rowNumbers[row] as number, UNKNOWN_WORDS[role] ?? "", column);
    return -1;
  }

  #published(batch: CellBatch, row: number): string | undefined {
    const column = this.#columns.get("published");
    if (column === undefined) return undefined;
    const cell = row * batch.columns + column;
    const start = batch.starts[cell] as number;
    const end = batch.ends[cell] as number;
    return isBlank(batch.bytes, start, end) ? undefined : readText(batch.bytes, start, end);
  }
}

const MISPLACED: Readonly<Record<Exclude<Placing, "placed">, string>> = {
  "below-itself": "spm-file.own-parent",
  "in-circle": "spm-file.circle",
  "two-parents": "spm-file.two-parents",
};

const UNKNOWN_WORDS: Readonly<Partial<Record<Role, string>>> = {
  periodKind: "spm-file.period-kind-unknown",
  ageSpan: "spm-file.age-span-unknown",
  denominatorSource: "spm-file.source-unknown",
};

/** Whether a row has something under each heading; one whose cells have slipped is not computed. */
function hasShape(batch: CellBatch, row: number, issues: RowIssues): boolean {
  const { columns } = batch;
  const number = batch.rowNumbers[row] as number;
  const count = batch.cellCounts[row] as number;
  const length = (batch.rowEnds[row] as number) - (batch.rowStarts[row] as number);
  if (length < columns * 3 && isEmptyRow(batch, row)) {
    if (issues.texts[row] === undefined) issues.add(row, number, "file.row-empty");
    return false;
  }
  if (count < columns) issues.add(row, number, "file.too-few-cells", -1, { count, expected: columns });
  if (count > columns && surplusOf(batch, row) !== undefined) {
    issues.add(row, number, "file.too-many-cells", -1, { count, expected: columns });
    return false;
  }
  if (length > LONGEST_ROW) {
    issues.add(row, number, "file.cell-too-long", -1, { bytes: length });
    return false;
  }
  return true;
}

function isEmptyRow(batch: CellBatch, row: number): boolean {
  for (let cell = row * batch.columns; cell < (row + 1) * batch.columns; cell++) {
    const start = batch.starts[cell] as number;
    const end = batch.ends[cell] as number;
    if (end > start && readText(batch.bytes, start, end) !== "") return false;
  }
  return surplusOf(batch, row) === undefined;
}
