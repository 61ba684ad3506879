import { measureLimits } from "../../growth/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import { isBlank, readDate, readNumber } from "../io/cell-values.js";
import type { Vocabulary } from "../io/vocabulary.js";
import type { RowIssues } from "../row-issues.js";
import { AgeReader, type AgeUnit } from "./age-reader.js";
import { findMisshapen, forgetMisshapen, SEX_REFUSED } from "./misshapen-rows.js";
import type { Role } from "./roles.js";
import { RowColumns } from "./row-columns.js";
import { positionWords, sexWords, yesNoWords } from "./vocabularies.js";

/** How the columns are to be read. */
export interface ReaderOptions {
  readonly columns: ReadonlyMap<Role, number>;
  readonly ageUnit: AgeUnit | undefined;
}

/** Reads batches of rows into columns of numbers; what cannot be read becomes an issue of its row. */
export class RowReader extends RowColumns {
  readonly #columns: ReadonlyMap<Role, number>;
  readonly #ages: AgeReader;
  readonly #sexWords = sexWords();
  readonly #positionWords = positionWords();
  readonly #yesNoWords = yesNoWords();

  constructor(rows: number, options: ReaderOptions) {
    super(rows);
    this.#columns = options.columns;
    this.#ages = new AgeReader(this, options.columns, options.ageUnit);
  }

  /** Reads a batch; what cannot be read becomes an issue of its row. */
  read(batch: CellBatch, issues: RowIssues): void {
    findMisshapen(this, batch, issues);
    this.#readSex(batch, issues);
    this.#readMeasure(batch, issues, "weight", "weightKg");
    this.#readMeasure(batch, issues, "lengthHeight", "lengthHeightCm");
    this.#readMeasure(batch, issues, "head", "headCircumferenceCm");
    this.#readMeasure(batch, issues, "arm", "armCircumferenceCm");
    this.#readMeasure(batch, issues, "triceps", "tricepsSkinfoldMm");
    this.#readMeasure(batch, issues, "subscapular", "subscapularSkinfoldMm");
    this.#readWords(batch, issues, "position", this.measuredAs, this.#positionWords, "growth-file.position-unknown");
    this.#readOedema(batch, issues);
    this.#readDates(batch, issues, "bornOn", this.born);
    this.#readDates(batch, issues, "measuredOn", this.measured);
    this.#ages.read(batch, issues);
    forgetMisshapen(this, batch);
    // What a longer batch left behind must not be computed again.
    this.sex.fill(0, batch.rows);
    this.weightKg.fill(Number.NaN, batch.rows);
    this.lengthHeightCm.fill(Number.NaN, batch.rows);
  }

  #readSex(batch: CellBatch, issues: RowIssues): void {
    const column = this.#columns.get("sex") as number;
    const { bytes, starts, ends, columns } = batch;
    for (let row = 0; row < batch.rows; row++) {
      const start = starts[row * columns + column] as number;
      const end = ends[row * columns + column] as number;
      const code = end > start ? this.#sexWords.codeOf(bytes, start, end) : 0;
      this.sex[row] = code;
      if (code !== 0 || this.empty[row] === 1) continue;
      if (isBlank(bytes, start, end))
        issues.add(row, batch.rowNumbers[row] as number, "growth-file.sex-missing", column);
      else {
        this.sex[row] = SEX_REFUSED;
        issues.add(row, batch.rowNumbers[row] as number, "growth-file.sex-unknown", column);
      }
    }
  }

  #readMeasure(batch: CellBatch, issues: RowIssues, role: Role, field: keyof typeof measureLimits): void {
    const column = this.#columns.get(role);
    if (column === undefined) return;
    const { bytes, starts, ends, columns } = batch;
    const into = this[field];
    const { maximum } = measureLimits[field];
    for (let row = 0; row < batch.rows; row++) {
      const start = starts[row * columns + column] as number;
      const end = ends[row * columns + column] as number;
      const value = end > start ? readNumber(bytes, start, end) : Number.NaN;
      into[row] = value;
      if (value > 0 && value <= maximum) continue;
      if (value === value) {
        const code = value > maximum ? "growth-file.beyond-any-child" : "growth-file.not-positive";
        issues.add(row, batch.rowNumbers[row] as number, code, column);
      } else if (end > start && !isBlank(bytes, start, end)) {
        issues.add(row, batch.rowNumbers[row] as number, "growth-file.not-a-number", column);
      }
    }
  }

  #readWords(
    batch: CellBatch,
    issues: RowIssues,
    role: Role,
    into: Uint8Array,
    words: Vocabulary,
    unknown: string,
  ): void {
    const column = this.#columns.get(role);
    if (column === undefined) return;
    const { bytes, starts, ends, columns } = batch;
    for (let row = 0; row < batch.rows; row++) {
      const start = starts[row * columns + column] as number;
      const end = ends[row * columns + column] as number;
      const code = end > start ? words.codeOf(bytes, start, end) : 0;
      into[row] = code;
      if (code === 0 && end > start && !isBlank(bytes, start, end)) {
        issues.add(row, batch.rowNumbers[row] as number, unknown, column);
      }
    }
  }

  #readOedema(batch: CellBatch, issues: RowIssues): void {
    const column = this.#columns.get("oedema");
    if (column === undefined) return;
    this.#readWords(batch, issues, "oedema", this.oedema, this.#yesNoWords, "growth-file.oedema-unknown");
    for (let row = 0; row < batch.rows; row++) {
      const cell = row * batch.columns + column;
      const start = batch.starts[cell] as number;
      const end = batch.ends[cell] as number;
      this.oedemaUnclear[row] = this.oedema[row] === 0 && end > start && !isBlank(batch.bytes, start, end) ? 1 : 0;
    }
  }

  #readDates(batch: CellBatch, issues: RowIssues, role: Role, into: Float64Array): void {
    const column = this.#columns.get(role);
    if (column === undefined) return;
    const { bytes, starts, ends, columns } = batch;
    for (let row = 0; row < batch.rows; row++) {
      const start = starts[row * columns + column] as number;
      const end = ends[row * columns + column] as number;
      const day = end > start ? readDate(bytes, start, end) : Number.NaN;
      into[row] = day;
      if (day === day || this.empty[row] === 1) continue;
      const code = isBlank(bytes, start, end)
        ? `growth-file.${role === "bornOn" ? "born" : "measured"}-missing`
        : "growth-file.date-invalid";
      issues.add(row, batch.rowNumbers[row] as number, code, column);
    }
  }
}
