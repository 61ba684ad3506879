import { DAYS_PER_MONTH, LYING_MINUS_STANDING_CM, STANDING_FROM_DAY } from "../../growth/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import { isBlank } from "../io/cell-values.js";
import type { RowIssues } from "../row-issues.js";
import { IdentityHash, NikState, nikState } from "./identity.js";
import type { Role } from "./roles.js";
import type { RowReader } from "./row-reader.js";
import { Seen, VisitTable } from "./visit-table.js";

/**
 * Tells children apart and warns of the same child twice on a day and of a child that became shorter. A child is its
 * NIK when that has sixteen digits, else name, date of birth, sex and parent together.
 */
export class VisitCheck {
  readonly table = new VisitTable();
  /** Rows that name no child: each is counted as one. */
  unnamed = 0;

  /** Told of each row that is not empty, with what tells its child from others; nothing for a row that names nobody. */
  onRow: ((row: number, number: number, child: string | undefined) => void) | undefined;

  readonly #hash = new IdentityHash();

  constructor(
    readonly columns: ReadonlyMap<Role, number>,
    readonly reader: RowReader,
  ) {}

  /** Whether some column of the file tells children apart. */
  get possible(): boolean {
    return this.columns.has("nik") || (this.columns.has("name") && this.columns.has("bornOn"));
  }

  check(batch: CellBatch, issues: RowIssues): void {
    for (let row = 0; row < batch.rows; row++) {
      if (this.reader.empty[row] === 1) continue;
      const named = this.#identify(row, batch, issues);
      const { first, second } = this.#hash;
      this.onRow?.(row, batch.rowNumbers[row] as number, named ? `${first}.${second}` : undefined);
      if (!named) {
        this.unnamed++;
        continue;
      }
      const number = batch.rowNumbers[row] as number;
      const seen = this.table.visit(this.#hash.first, this.#hash.second, this.#dayOf(row), this.#lyingCm(row), number);
      if (seen === 0 || seen === Seen.first) continue;
      const facts = { row: this.table.otherRow };
      if (seen === Seen.sameDay) issues.add(row, number, "growth-file.same-child-same-day", -1, facts);
      const column = this.columns.get("lengthHeight");
      if (seen === Seen.shorter) issues.add(row, number, "growth-file.shorter-than-before", column, facts);
      if (seen === Seen.tallerThanLater) issues.add(row, number, "growth-file.taller-than-later", column, facts);
    }
  }

  /** Leaves the child's identity in the hash; false when the row names nobody. */
  #identify(row: number, batch: CellBatch, issues: RowIssues): boolean {
    const { bytes, starts, ends } = batch;
    const base = row * batch.columns;
    const nik = this.columns.get("nik");
    if (nik !== undefined) {
      const start = starts[base + nik] as number;
      const end = ends[base + nik] as number;
      const state = nikState(bytes, start, end);
      if (state === NikState.whole) {
        this.#hash.begin().cell(bytes, start, end).finish();
        return true;
      }
      const number = batch.rowNumbers[row] as number;
      if (state === NikState.damaged) issues.add(row, number, "growth-file.nik-damaged", nik);
      if (state === NikState.malformed) issues.add(row, number, "growth-file.nik-malformed", nik);
    }
    const name = this.columns.get("name");
    const born = this.reader.born[row] as number;
    if (name === undefined || born !== born) return false;
    const start = starts[base + name] as number;
    const end = ends[base + name] as number;
    if (isBlank(bytes, start, end)) return false;
    const hash = this.#hash
      .begin()
      .cell(bytes, start, end)
      .number(born)
      .number(this.reader.sex[row] as number);
    const parent = this.columns.get("parent");
    if (parent !== undefined) hash.cell(bytes, starts[base + parent] as number, ends[base + parent] as number);
    hash.finish();
    return true;
  }

  /** When the child was seen: the date, or else its age. */
  #dayOf(row: number): number {
    if (this.columns.has("measuredOn")) return this.reader.measured[row] as number;
    const days = this.reader.ageDays[row] as number;
    return days === days ? days : (this.reader.ageMonths[row] as number) * DAYS_PER_MONTH;
  }

  /** The length as if measured lying, so that a child that learns to stand does not seem to shrink. */
  #lyingCm(row: number): number {
    const cm = this.reader.lengthHeightCm[row] as number;
    const position = this.reader.measuredAs[row];
    const standing = position === 2 || (position === 0 && (this.reader.ageDays[row] as number) >= STANDING_FROM_DAY);
    return standing ? cm + LYING_MINUS_STANDING_CM : cm;
  }
}
