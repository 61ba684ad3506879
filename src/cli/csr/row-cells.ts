import { monthOf } from "../../foundation/calendar.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowIssues } from "../row-issues.js";
import { countCell } from "../spm/count-cell.js";
import { dateOf, textOf } from "../table/cells.js";

/** The cells of one row by their roles; what cannot be read becomes an issue of the row. */
export class RowCells<Role extends string> {
  /** The row as a person counts it in the file. */
  readonly number: number;
  isBroken = false;

  constructor(
    readonly batch: CellBatch,
    readonly row: number,
    readonly columns: ReadonlyMap<Role, number>,
    readonly issues: RowIssues,
    readonly thousands: "." | "," | undefined,
  ) {
    this.number = batch.rowNumbers[row] as number;
  }

  text(role: Role): string {
    return textOf(this.batch, this.row, this.columns.get(role));
  }

  /** The text, or nothing where the cell is empty. */
  stated(role: Role): string | undefined {
    return this.text(role) || undefined;
  }

  /** A whole number of 0 or more; nothing where the cell is empty or cannot be read. */
  count(role: Role): number | undefined {
    const column = this.columns.get(role);
    if (column === undefined || this.text(role) === "") return undefined;
    const count = countCell(this.batch, this.row, column, this.thousands, this.issues);
    if (!Number.isNaN(count)) return count;
    this.isBroken = true;
    return undefined;
  }

  /** A day however it is written; nothing where the cell is empty or cannot be read. */
  date(role: Role): string | undefined {
    const column = this.columns.get(role);
    if (column === undefined || this.text(role) === "") return undefined;
    const date = dateOf(this.batch, this.row, column);
    if (date === undefined) this.fault("csr-file.date-unreadable", role);
    return date;
  }

  /** A month: YYYY-MM, or any day of it. */
  month(role: Role): string | undefined {
    const text = this.stated(role);
    if (text === undefined || /^\d{4}-\d{2}$/.test(text)) return text;
    const day = this.date(role);
    return day === undefined ? undefined : monthOf(day);
  }

  fault(code: string, role: Role | undefined): void {
    this.isBroken = true;
    const column = role === undefined ? -1 : (this.columns.get(role) ?? -1);
    this.issues.add(this.row, this.number, code, column);
  }
}
