import { DAYS_PER_MONTH, END_OF_2006_MONTHS, type IndexName, STANDS_FROM_MONTHS } from "../../growth/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowIssues } from "../row-issues.js";
import { PRINTED_INDICES, type RowAssessor } from "./assess-rows.js";
import type { Role } from "./roles.js";
import type { RowReader } from "./row-reader.js";

const FIRST_DAY_OF_FOLDS = 91;
const END_OF_2007_MONTHS = 228;

/** The short names by which the field calls the indices; the same in both languages. */
const INDEX_LABELS: Readonly<Record<IndexName, string>> = {
  weightForAge: "BB/U",
  lengthHeightForAge: "TB/U",
  weightForLengthHeight: "BB/TB",
  bmiForAge: "IMT/U",
  headCircumferenceForAge: "LK/U",
  armCircumferenceForAge: "LiLA/U",
  tricepsSkinfoldForAge: "triceps/U",
  subscapularSkinfoldForAge: "subscapular/U",
};

/** Says of each row why a figure is missing although something was measured, and which figures are implausible. */
export class Findings {
  readonly #flagged: Uint8Array;

  constructor(
    readonly columns: ReadonlyMap<Role, number>,
    readonly reader: RowReader,
    readonly assessor: RowAssessor,
    readonly standard: "auto" | "who-2006" | "who-2007",
  ) {
    this.#flagged = new Uint8Array(reader.sex.length);
  }

  find(batch: CellBatch, issues: RowIssues): void {
    for (let row = 0; row < batch.rows; row++) {
      const days = this.reader.ageDays[row] as number;
      const months = days === days ? days / DAYS_PER_MONTH : (this.reader.ageMonths[row] as number);
      const known = (this.reader.sex[row] === 1 || this.reader.sex[row] === 2) && !(days < 0);
      if (known) this.#findAbsences(row, months, batch, issues);
    }
    this.#findFlags(batch, issues);
  }

  #findAbsences(row: number, months: number, batch: CellBatch, issues: RowIssues): void {
    const { reader, columns } = this;
    const number = batch.rowNumbers[row] as number;
    if (this.#outsideReference(months)) {
      issues.add(row, number, "growth-file.age-outside-reference", this.#ageColumn());
      return;
    }
    const young = months < END_OF_2006_MONTHS;
    if (reader.measuredAs[row] === 2 && months < STANDS_FROM_MONTHS) {
      issues.add(row, number, "growth-file.standing-under-9-months", columns.get("position"));
    }
    const later = this.standard === "who-2007" || (this.standard === "auto" && months >= END_OF_2006_MONTHS);
    if (!later && this.#lengthOutside(row)) {
      issues.add(row, number, "growth-file.length-outside-table", columns.get("lengthHeight"));
    }
    if (young && months * DAYS_PER_MONTH < FIRST_DAY_OF_FOLDS - 0.5) {
      this.#tooYoungFor("arm", reader.armCircumferenceCm, row, number, issues);
      this.#tooYoungFor("triceps", reader.tricepsSkinfoldMm, row, number, issues);
      this.#tooYoungFor("subscapular", reader.subscapularSkinfoldMm, row, number, issues);
    }
  }

  #outsideReference(months: number): boolean {
    if (this.standard === "who-2006") return months >= END_OF_2006_MONTHS;
    if (this.standard === "who-2007") return months < END_OF_2006_MONTHS || months > END_OF_2007_MONTHS;
    return months > END_OF_2007_MONTHS;
  }

  /** Weight and length are there, nothing forbids weight-for-length, yet there is none. */
  #lengthOutside(row: number): boolean {
    const { reader } = this;
    const z = this.assessor.scores.weightForLengthHeight.z[row] as number;
    return (
      z !== z &&
      (reader.weightKg[row] as number) > 0 &&
      (reader.lengthHeightCm[row] as number) > 0 &&
      reader.oedema[row] !== 1
    );
  }

  #tooYoungFor(role: Role, values: Float64Array, row: number, number: number, issues: RowIssues): void {
    if ((values[row] as number) > 0) issues.add(row, number, "growth-file.too-young", this.columns.get(role));
  }

  /** Flags are rare: they are searched for index by index, then said row by row. */
  #findFlags(batch: CellBatch, issues: RowIssues): void {
    const bits = this.#flagged.fill(0);
    let any = false;
    for (let i = 0; i < PRINTED_INDICES.length; i++) {
      const { flagged } = this.assessor.scores[PRINTED_INDICES[i] as IndexName];
      for (let row = flagged.indexOf(1); row >= 0 && row < batch.rows; row = flagged.indexOf(1, row + 1)) {
        bits[row] = (bits[row] as number) | (1 << i);
        any = true;
      }
    }
    for (let row = 0; any && row < batch.rows; row++) {
      if (bits[row] === 0) continue;
      const indices = PRINTED_INDICES.filter((_, i) => ((bits[row] as number) & (1 << i)) !== 0);
      const names = indices.map((index) => INDEX_LABELS[index]).join(", ");
      issues.add(row, batch.rowNumbers[row] as number, "growth-file.flagged", -1, { indices: names });
    }
  }

  #ageColumn(): number {
    const { columns } = this;
    return columns.get("measuredOn") ?? columns.get("age") ?? columns.get("ageMonths") ?? columns.get("ageDays") ?? -1;
  }
}
