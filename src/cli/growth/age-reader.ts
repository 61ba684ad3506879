import { agesAgree, DAYS_PER_MONTH, wholeDay } from "../../growth/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import { isBlank, readNumber } from "../io/cell-values.js";
import type { RowIssues } from "../row-issues.js";
import { ageTextDays } from "./age-text.js";
import { completedMonthsOfDays } from "./completed-months.js";
import type { Role } from "./roles.js";
import { REFUSED, type RowColumns } from "./row-columns.js";
import { yesNoWords } from "./vocabularies.js";

/** The unit of an `age` column whose rows do not say it. */
export type AgeUnit = "days" | "months";

interface Asked {
  readonly row: number;
  readonly batch: CellBatch;
  readonly issues: RowIssues;
}

/** Finds the age of each row once its dates have been read. */
export class AgeReader {
  readonly #yesNoWords = yesNoWords();
  readonly #rows: RowColumns;
  readonly #columns: ReadonlyMap<Role, number>;
  readonly #ageUnit: AgeUnit | undefined;

  constructor(rows: RowColumns, columns: ReadonlyMap<Role, number>, ageUnit: AgeUnit | undefined) {
    this.#rows = rows;
    this.#columns = columns;
    this.#ageUnit = ageUnit;
  }

  /** Finds each age from whichever forms the file has; forms that disagree void it. */
  read(batch: CellBatch, issues: RowIssues): void {
    const columns = this.#columns;
    const anyDate = columns.has("bornOn") || columns.has("measuredOn");
    const dated = columns.has("bornOn") && columns.has("measuredOn");
    for (let row = 0; row < batch.rows; row++) {
      this.#rows.ageDays[row] = Number.NaN;
      this.#rows.ageMonths[row] = Number.NaN;
      this.#rows.completedMonths[row] = Number.NaN;
      if (this.#rows.empty[row] === 1) continue;
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
    if (days === days) this.#rows.ageDays[row] = days;
    const months = this.#ageCell(asked, "ageMonths", false);
    if (months === months) this.#rows.ageMonths[row] = months;
    const age = this.#ageCell(asked, "age", dated);
    if (age === age) {
      const unit = this.#unitOf(asked);
      // Beside two dates an age of no stated unit is taken in whichever unit agrees with them.
      if (unit === undefined && dated && age >= 0) this.#checkUnitless(asked, age);
      else if (unit === "months") this.#rows.ageMonths[row] = age;
      else this.#rows.ageDays[row] = age;
    }
    return (
      (this.#rows.ageDays[row] as number) === this.#rows.ageDays[row] ||
      (this.#rows.ageMonths[row] as number) === this.#rows.ageMonths[row]
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
    const days = (this.#rows.measured[row] as number) - (this.#rows.born[row] as number);
    if (!(days >= 0) || wholeDay(age) === days || agesAgree(days, age)) return;
    issues.add(row, batch.rowNumbers[row] as number, "growth-file.ages-disagree", this.#columns.get("age"), { days });
    this.#rows.ageDays[row] = REFUSED;
  }

  #applyDates(asked: Asked, hasAge: boolean): void {
    const { row, batch, issues } = asked;
    const born = this.#rows.born[row] as number;
    const measured = this.#rows.measured[row] as number;
    const days = measured - born;
    if (days !== days) {
      // A missing or wrong date is never replaced; an age that the file states beside it still holds.
      if (!hasAge) this.#rows.ageDays[row] = REFUSED;
      return;
    }
    const number = batch.rowNumbers[row] as number;
    if (days < 0) {
      issues.add(row, number, "growth-file.measured-before-born", this.#columns.get("measuredOn"), { days: -days });
      this.#rows.ageDays[row] = REFUSED;
      return;
    }
    const givenDays = this.#rows.ageDays[row] as number;
    const givenMonths = this.#rows.ageMonths[row] as number;
    if (givenDays === REFUSED || givenMonths === REFUSED) return;
    if (givenDays === givenDays && wholeDay(givenDays) !== days) {
      issues.add(row, number, "growth-file.ages-disagree", this.#columns.get("ageDays") ?? this.#columns.get("age"), {
        days,
      });
      this.#rows.ageDays[row] = REFUSED;
      return;
    }
    if (givenMonths === givenMonths && !agesAgree(days, givenMonths)) {
      issues.add(row, number, "growth-file.ages-disagree", this.#columns.get("ageMonths") ?? this.#columns.get("age"), {
        days,
      });
      this.#rows.ageDays[row] = REFUSED;
      return;
    }
    this.#rows.ageDays[row] = days;
    this.#rows.ageMonths[row] = Number.NaN;
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
    const days = this.#rows.ageDays[row] as number;
    const months = this.#rows.ageMonths[row] as number;
    if (days < 0 || months < 0) {
      this.#rows.ageDays[row] = REFUSED;
      this.#rows.ageMonths[row] = Number.NaN;
      return;
    }
    const born = this.#rows.born[row] as number;
    const measured = this.#rows.measured[row] as number;
    this.#rows.completedMonths[row] =
      measured >= born
        ? completedMonthsOfDays(born, measured)
        : Math.floor(days === days ? days / DAYS_PER_MONTH : months);
  }
}
