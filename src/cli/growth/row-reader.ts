import type { CellBatch } from "../io/cell-batch.js";
import { isBlank, readDate, readNumber } from "../io/cell-values.js";
import { surplusOf } from "../io/table-writer.js";
import type { Vocabulary } from "../io/vocabulary.js";
import type { RowIssues } from "../row-issues.js";
import { ageTextDays } from "./age-text.js";
import { completedMonthsOfDays } from "./completed-months.js";
import type { Role } from "./roles.js";
import { positionWords, sexWords, yesNoWords } from "./vocabularies.js";

/** The unit of an `age` column whose rows do not say it. */
export type AgeUnit = "days" | "months";

/** How the columns are to be read. */
export interface ReaderOptions {
  readonly columns: ReadonlyMap<Role, number>;
  readonly ageUnit: AgeUnit | undefined;
}

const DAYS_PER_MONTH = 30.4375;
/** An age that the z-score columns refuse: a wrong age is not the same as no age. */
const REFUSED = -1;
const SEX_REFUSED = 3;
/** Excel holds no longer cell; whatever is longer is a quote gone astray or no table at all. */
const LONGEST_CELL = 32_767;

/** What no person reaches; see the same limits in the growth library. */
const BEYOND: Readonly<Partial<Record<Role, number>>> = {
  weight: 300,
  lengthHeight: 250,
  head: 100,
  arm: 100,
  triceps: 200,
  subscapular: 200,
};

/** Whether an age in months can be that of a child so many days old: the tolerance of the growth library. */
function monthsAgree(days: number, months: number): boolean {
  const apart = days - months * DAYS_PER_MONTH;
  return Number.isInteger(months) ? apart >= -2 && apart <= DAYS_PER_MONTH + 2 : Math.abs(apart) <= 1;
}

/**
 * The rows of a batch as columns of numbers. The arrays are as long as the largest batch and are written anew for each;
 * places behind the last row are those of children about whom nothing is known.
 */
export class RowReader {
  readonly sex: Uint8Array;
  readonly ageDays: Float64Array;
  readonly ageMonths: Float64Array;
  readonly weightKg: Float64Array;
  readonly lengthHeightCm: Float64Array;
  readonly measuredAs: Uint8Array;
  readonly headCircumferenceCm: Float64Array;
  readonly armCircumferenceCm: Float64Array;
  readonly tricepsSkinfoldMm: Float64Array;
  readonly subscapularSkinfoldMm: Float64Array;
  readonly oedema: Uint8Array;
  /** 1 where the oedema cell holds a word that nobody knows. */
  readonly oedemaUnclear: Uint8Array;
  /** Days since 1970-01-01; NaN when unknown. */
  readonly born: Float64Array;
  readonly measured: Float64Array;
  /** Of the calendar where both dates are known; NaN when the age is unknown. */
  readonly completedMonths: Float64Array;
  /** 1 where a row holds nothing at all. */
  readonly empty: Uint8Array;

  readonly #columns: ReadonlyMap<Role, number>;
  readonly #ageUnit: AgeUnit | undefined;
  readonly #sexWords = sexWords();
  readonly #positionWords = positionWords();
  readonly #yesNoWords = yesNoWords();

  constructor(rows: number, options: ReaderOptions) {
    const numbers = (): Float64Array => new Float64Array(rows).fill(Number.NaN);
    this.#columns = options.columns;
    this.#ageUnit = options.ageUnit;
    this.sex = new Uint8Array(rows);
    this.ageDays = numbers();
    this.ageMonths = numbers();
    this.weightKg = numbers();
    this.lengthHeightCm = numbers();
    this.measuredAs = new Uint8Array(rows);
    this.headCircumferenceCm = numbers();
    this.armCircumferenceCm = numbers();
    this.tricepsSkinfoldMm = numbers();
    this.subscapularSkinfoldMm = numbers();
    this.oedema = new Uint8Array(rows);
    this.oedemaUnclear = new Uint8Array(rows);
    this.born = numbers();
    this.measured = numbers();
    this.completedMonths = numbers();
    this.empty = new Uint8Array(rows);
  }

  /** Reads a batch; what cannot be read becomes an issue of its row. */
  read(batch: CellBatch, issues: RowIssues): void {
    this.#findMisshapen(batch, issues);
    this.#readSex(batch, issues);
    this.#readMeasure(batch, issues, "weight", this.weightKg);
    this.#readMeasure(batch, issues, "lengthHeight", this.lengthHeightCm);
    this.#readMeasure(batch, issues, "head", this.headCircumferenceCm);
    this.#readMeasure(batch, issues, "arm", this.armCircumferenceCm);
    this.#readMeasure(batch, issues, "triceps", this.tricepsSkinfoldMm);
    this.#readMeasure(batch, issues, "subscapular", this.subscapularSkinfoldMm);
    this.#readWords(batch, issues, "position", this.measuredAs, this.#positionWords, "growth-file.position-unknown");
    this.#readOedema(batch, issues);
    this.#readDates(batch, issues, "bornOn", this.born);
    this.#readDates(batch, issues, "measuredOn", this.measured);
    this.#readAges(batch, issues);
    this.#forgetMisshapen(batch);
    // What a longer batch left behind must not be computed again.
    this.sex.fill(0, batch.rows);
    this.weightKg.fill(Number.NaN, batch.rows);
    this.lengthHeightCm.fill(Number.NaN, batch.rows);
  }

  #findMisshapen(batch: CellBatch, issues: RowIssues): void {
    const { columns, cellCounts, rowStarts, rowEnds } = batch;
    for (let row = 0; row < batch.rows; row++) {
      const number = batch.rowNumbers[row] as number;
      this.empty[row] = 0;
      if (isEmptyRow(batch, row)) {
        this.empty[row] = 1;
        if (issues.texts[row] === undefined) issues.add(row, number, "file.row-empty");
        continue;
      }
      const count = cellCounts[row] as number;
      if (count < columns) issues.add(row, number, "file.too-few-cells", -1, { count, expected: columns });
      else if (count > columns && surplusOf(batch, row) !== undefined) {
        issues.add(row, number, "file.too-many-cells", -1, { count, expected: columns });
      }
      if ((rowEnds[row] as number) - (rowStarts[row] as number) > LONGEST_CELL) this.#findLongCells(batch, row, issues);
    }
  }

  #findLongCells(batch: CellBatch, row: number, issues: RowIssues): void {
    for (let column = 0; column < batch.columns; column++) {
      const cell = row * batch.columns + column;
      const length = (batch.ends[cell] as number) - (batch.starts[cell] as number);
      if (length > LONGEST_CELL) {
        issues.add(row, batch.rowNumbers[row] as number, "file.cell-too-long", column, { bytes: length });
      }
    }
  }

  /**
   * A row with more cells than headings has slipped: a number may stand under the wrong heading. It is echoed, but no
   * figure is made of it.
   */
  #forgetMisshapen(batch: CellBatch): void {
    for (let row = 0; row < batch.rows; row++) {
      if ((batch.cellCounts[row] as number) <= batch.columns || surplusOf(batch, row) === undefined) continue;
      this.sex[row] = SEX_REFUSED;
      this.oedema[row] = 0;
      this.armCircumferenceCm[row] = Number.NaN;
    }
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

  #readMeasure(batch: CellBatch, issues: RowIssues, role: Role, into: Float64Array): void {
    const column = this.#columns.get(role);
    if (column === undefined) return;
    const { bytes, starts, ends, columns } = batch;
    const highest = BEYOND[role] as number;
    for (let row = 0; row < batch.rows; row++) {
      const start = starts[row * columns + column] as number;
      const end = ends[row * columns + column] as number;
      const value = end > start ? readNumber(bytes, start, end) : Number.NaN;
      into[row] = value;
      if (value > 0 && value <= highest) continue;
      if (value === value) {
        const code = value > highest ? "growth-file.beyond-any-child" : "growth-file.not-positive";
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

  /** Finds each age from whichever forms the file has; forms that disagree void it. */
  #readAges(batch: CellBatch, issues: RowIssues): void {
    const columns = this.#columns;
    const anyDate = columns.has("bornOn") || columns.has("measuredOn");
    const dated = columns.has("bornOn") && columns.has("measuredOn");
    for (let row = 0; row < batch.rows; row++) {
      this.ageDays[row] = Number.NaN;
      this.ageMonths[row] = Number.NaN;
      this.completedMonths[row] = Number.NaN;
      if (this.empty[row] === 1) continue;
      const asked = { row, batch, issues };
      const hasAge = this.#readAge(asked, dated);
      if (anyDate) this.#applyDates(asked, hasAge);
      else if (!hasAge) this.#unknownAge(asked);
      this.#finishAge(row);
    }
  }

  /** Reads the columns that give an age as a number; whether they did. */
  #readAge(asked: Asked, dated: boolean): boolean {
    const { row } = asked;
    const days = this.#ageCell(asked, "ageDays", false);
    if (days === days) this.ageDays[row] = days;
    const months = this.#ageCell(asked, "ageMonths", false);
    if (months === months) this.ageMonths[row] = months;
    const age = this.#ageCell(asked, "age", dated);
    if (age === age) {
      const unit = this.#unitOf(asked);
      // Beside two dates an age of no stated unit is taken in whichever unit agrees with them.
      if (unit === undefined && dated && age >= 0) this.#checkUnitless(asked, age);
      else if (unit === "months") this.ageMonths[row] = age;
      else this.ageDays[row] = age;
    }
    return (
      (this.ageDays[row] as number) === this.ageDays[row] || (this.ageMonths[row] as number) === this.ageMonths[row]
    );
  }

  #ageCell({ row, batch, issues }: Asked, role: Role, mayBeText: boolean): number {
    const column = this.#columns.get(role);
    if (column === undefined) return Number.NaN;
    const cell = row * batch.columns + column;
    const start = batch.starts[cell] as number;
    const end = batch.ends[cell] as number;
    const value = end > start ? readNumber(batch.bytes, start, end) : Number.NaN;
    const number = batch.rowNumbers[row] as number;
    if (value < 0) {
      issues.add(row, number, "growth-file.age-negative", column);
      return REFUSED;
    }
    if (value === value || isBlank(batch.bytes, start, end)) return value;
    if (mayBeText && ageTextDays(batch.bytes, start, end) >= 0) return Number.NaN;
    issues.add(row, number, "growth-file.not-a-number", column);
    return REFUSED;
  }

  #unitOf({ row, batch, issues }: Asked): AgeUnit | undefined {
    const column = this.#columns.get("isAgeInMonth");
    if (column === undefined) return this.#ageUnit;
    const cell = row * batch.columns + column;
    const start = batch.starts[cell] as number;
    const end = batch.ends[cell] as number;
    const code = end > start ? this.#yesNoWords.codeOf(batch.bytes, start, end) : 0;
    if (code !== 0) return code === 1 ? "months" : "days";
    if (!isBlank(batch.bytes, start, end)) {
      issues.add(row, batch.rowNumbers[row] as number, "growth-file.age-unit-unknown", column);
    }
    return this.#ageUnit ?? "days";
  }

  #checkUnitless({ row, batch, issues }: Asked, age: number): void {
    const days = (this.measured[row] as number) - (this.born[row] as number);
    if (!(days >= 0) || Math.floor(age + 0.5) === days || monthsAgree(days, age)) return;
    issues.add(row, batch.rowNumbers[row] as number, "growth-file.ages-disagree", this.#columns.get("age"), { days });
    this.ageDays[row] = REFUSED;
  }

  #applyDates(asked: Asked, hasAge: boolean): void {
    const { row, batch, issues } = asked;
    const born = this.born[row] as number;
    const measured = this.measured[row] as number;
    const days = measured - born;
    if (days !== days) {
      // A missing or wrong date is never replaced; an age that the file states beside it still holds.
      if (!hasAge) this.ageDays[row] = REFUSED;
      return;
    }
    const number = batch.rowNumbers[row] as number;
    if (days < 0) {
      issues.add(row, number, "growth-file.measured-before-born", this.#columns.get("measuredOn"), { days: -days });
      this.ageDays[row] = REFUSED;
      return;
    }
    const givenDays = this.ageDays[row] as number;
    const givenMonths = this.ageMonths[row] as number;
    if (givenDays === REFUSED || givenMonths === REFUSED) return;
    if (givenDays === givenDays && Math.floor(givenDays + 0.5) !== days) {
      issues.add(row, number, "growth-file.ages-disagree", this.#columns.get("ageDays") ?? this.#columns.get("age"), {
        days,
      });
      this.ageDays[row] = REFUSED;
      return;
    }
    if (givenMonths === givenMonths && !monthsAgree(days, givenMonths)) {
      issues.add(row, number, "growth-file.ages-disagree", this.#columns.get("ageMonths") ?? this.#columns.get("age"), {
        days,
      });
      this.ageDays[row] = REFUSED;
      return;
    }
    this.ageDays[row] = days;
    this.ageMonths[row] = Number.NaN;
    this.#checkAgeText(asked, days);
  }

  #checkAgeText({ row, batch, issues }: Asked, days: number): void {
    for (const role of ["ageText", "age"] as const) {
      const column = this.#columns.get(role);
      if (column === undefined) continue;
      const cell = row * batch.columns + column;
      const said = ageTextDays(batch.bytes, batch.starts[cell] as number, batch.ends[cell] as number);
      if (Math.abs(said - days) > 31) {
        issues.add(row, batch.rowNumbers[row] as number, "growth-file.age-text-disagrees", column, { days });
      }
    }
  }

  #unknownAge({ row, batch, issues }: Asked): void {
    const columns = this.#columns;
    const column = columns.get("age") ?? columns.get("ageDays") ?? columns.get("ageMonths") ?? -1;
    issues.add(row, batch.rowNumbers[row] as number, "growth-file.age-missing", column);
  }

  #finishAge(row: number): void {
    const days = this.ageDays[row] as number;
    const months = this.ageMonths[row] as number;
    if (days < 0 || months < 0) {
      this.ageDays[row] = REFUSED;
      this.ageMonths[row] = Number.NaN;
      return;
    }
    const born = this.born[row] as number;
    const measured = this.measured[row] as number;
    this.completedMonths[row] =
      measured >= born
        ? completedMonthsOfDays(born, measured)
        : Math.floor(days === days ? days / DAYS_PER_MONTH : months);
  }
}

interface Asked {
  readonly row: number;
  readonly batch: CellBatch;
  readonly issues: RowIssues;
}

function isEmptyRow(batch: CellBatch, row: number): boolean {
  const { bytes, rowStarts, rowEnds, starts, ends, columns } = batch;
  const first = bytes[rowStarts[row] as number];
  // Nearly every row begins with something: only those that do not are looked at cell by cell.
  if (first !== undefined && first > 59) return false;
  if ((rowEnds[row] as number) - (rowStarts[row] as number) > columns * 3) return false;
  for (let cell = row * columns; cell < (row + 1) * columns; cell++) {
    const end = ends[cell] as number;
    let start = starts[cell] as number;
    while (start < end && (bytes[start] === 32 || bytes[start] === 0x22)) start++;
    if (start < end) return false;
  }
  return surplusOf(batch, row) === undefined;
}
