import type { ResourceNeed } from "../../csr/index.js";
import type { Bilingual, Result } from "../../foundation/result.js";
import { costOfGap, type GapCost } from "../../jkn/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowIssues } from "../row-issues.js";
import { rowShape } from "../table/row-shape.js";
import type { NeedRole } from "./columns.js";
import type { CsrOptions } from "./options.js";
import { RowCells } from "./row-cells.js";
import { isPersonUnit, isUnknown, meaning, PROGRAMMES } from "./words.js";

/** A record with the row that it stands in. */
export interface Placed<T> {
  readonly record: T;
  /** Counted from 0 over the whole table. */
  readonly row: number;
  /** As a person counts it. */
  readonly number: number;
}

const PERSON_MONTH: Bilingual = { id: "orang-bulan", en: "person-month" };

/** Reads rows of needs. */
export class NeedReader {
  readonly needs: Placed<ResourceNeed>[] = [];
  /** Rows whose price of a person-month comes from the rule. */
  readonly priced = new Set<number>();

  /** The price of a person-month on the day; an issue before the first known rate. */
  readonly price: Result<GapCost>;

  constructor(
    readonly columns: ReadonlyMap<NeedRole, number>,
    readonly options: CsrOptions,
  ) {
    const { payer, asOf } = options;
    this.price = costOfGap({ people: 1, months: 1, payer }, { asOf });
  }

  read(batch: CellBatch, issues: RowIssues): void {
    for (let row = 0; row < batch.rows; row++) {
      const shape = rowShape(batch, row, issues);
      if (shape === "empty" || shape === "slipped") continue;
      const cells = new RowCells(batch, row, this.columns, issues, this.options.thousands);
      const record = this.#need(cells, batch.firstRow + row);
      if (!cells.isBroken) this.needs.push({ record, row: batch.firstRow + row, number: cells.number });
    }
  }

  /** What the columns of the table leave open. */
  lacks(role: NeedRole): boolean {
    return !this.columns.has(role);
  }

  #need(cells: RowCells<NeedRole>, row: number): ResourceNeed {
    const programme = meaning(PROGRAMMES, cells.text("programme"));
    const quantity = (role: NeedRole): number | null =>
      isUnknown(cells.text(role)) ? null : (cells.count(role) ?? null);
    const unit = cells.text("unit");
    const isJkn = programme === "jkn";
    const inPeople = isJkn && (unit === "" || isPersonUnit(unit));
    const months = cells.count("months");
    const [required, available] = [quantity("required"), quantity("available")];
    if (inPeople && months === undefined && required !== null) cells.fault("csr-file.months-missing", "months");
    const factor = inPeople ? (months ?? 1) : 1;
    const people = inPeople ? (required ?? undefined) : cells.count("people");
    const unitCost = cells.count("unitCost") ?? (isJkn ? this.#price(row) : undefined);
    const words = inPeople ? PERSON_MONTH : unit === "" ? undefined : { id: unit, en: unit };
    return {
      id: cells.stated("id") ?? `#${cells.number}`,
      programme: programme as ResourceNeed["programme"],
      item: cells.text("item"),
      ...(words === undefined ? {} : { unit: words }),
      required: required === null ? null : required * factor,
      available: available === null ? null : available * factor,
      unitCost,
      region: cells.text("region"),
      asOf: cells.date("asOf") ?? this.options.asOf,
      // Without such a column all needs are equally urgent; a gap in the column is not the same.
      priority: (this.lacks("priority") ? 1 : cells.count("priority")) as number,
      deadline: cells.date("deadline"),
      people: people === 0 ? undefined : people,
    };
  }

  /** The price of a person-month by the rule. */
  #price(row: number): number | undefined {
    if (!this.price.ok) return undefined;
    this.priced.add(row);
    return this.price.value.rate;
  }
}
