import { monthOf } from "../../foundation/calendar.js";
import { spreadsheetTrace } from "../../identity/index.js";
import type { Weighing } from "../../posyandu/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import { readNumber } from "../io/cell-values.js";
import type { RowIssues } from "../row-issues.js";
import { dateOf, textOf } from "../table/cells.js";
import { rowShape } from "../table/row-shape.js";
import type { Role } from "./columns.js";
import { letterOf, sexOf, yesNoOf } from "./words.js";

/** A weighing as a file has it. */
export interface FileWeighing extends Weighing {
  /** The letter that the file itself gives it. */
  readonly letter: "N" | "T" | "O" | "B" | undefined;
  /** The row of the input that it stands on, counted from 0; undefined for one of an earlier file. */
  readonly row: number | undefined;
}

/** A child as the files know it. */
export interface FileChild {
  /** Whether some row names its NIK in full. */
  hasNik: boolean;
  sex: "male" | "female" | undefined;
  bornOn: string | undefined;
  birthWeightKg: number | undefined;
  hasCard: boolean | undefined;
  dangerSign: boolean | undefined;
  missedDose: boolean | undefined;
  /** Puskesmas, village and posyandu, as far as the file has them. */
  place: readonly string[];
  readonly weighings: FileWeighing[];
  /** Rows of the input, counted from 0. */
  readonly rows: number[];
  /** The same as a person counts them. */
  readonly rowNumbers: number[];
  /** The last row of an earlier file, as a person counts it. */
  earlierRow: number | undefined;
}

/** Nobody weighs as much; whoever wrote more wrote grams. */
const BIRTH_GRAMS = 100;

/** Gathers rows into children: by NIK, else by name, date of birth, sex and parent. */
export class ChildReader {
  readonly children: FileChild[] = [];
  /** Rows in which nothing stands. */
  empty = 0;
  /** Of each row of the input its child; undefined where nobody can be told. */
  readonly childOfRow: (FileChild | undefined)[] = [];

  readonly #known = new Map<string, FileChild>();

  /** @param isInput - whether the rows are those that are answered */
  read(batch: CellBatch, columns: ReadonlyMap<Role, number>, issues: RowIssues, isInput: boolean): void {
    for (let row = 0; row < batch.rows; row++) {
      const shape = rowShape(batch, row, issues);
      const child =
        shape === "whole" || shape === "short" ? this.#add(batch, row, columns, issues, isInput) : undefined;
      if (shape === "empty" && isInput) this.empty++;
      if (isInput) this.childOfRow[batch.firstRow + row] = child;
    }
  }

  #add(
    batch: CellBatch,
    row: number,
    columns: ReadonlyMap<Role, number>,
    issues: RowIssues,
    isInput: boolean,
  ): FileChild | undefined {
    const number = batch.rowNumbers[row] as number;
    const text = (role: Role): string => textOf(batch, row, columns.get(role));
    const note = (code: string, role: Role): void => issues.add(row, number, code, columns.get(role) ?? -1);

    const sex = sexOf(text("sex"));
    if (sex === undefined) note(text("sex") === "" ? "growth-file.sex-missing" : "growth-file.sex-unknown", "sex");
    const bornOn = this.#date(batch, row, columns, "bornOn", note, "growth-file.born-missing");
    const kg = this.#kilograms(batch, row, columns, "weight", note);
    // Who was not weighed has no date of weighing.
    const measuredOn = this.#date(
      batch,
      row,
      columns,
      "measuredOn",
      note,
      kg === null ? undefined : "growth-file.measured-missing",
    );
    if (measuredOn !== undefined && bornOn !== undefined && measuredOn < bornOn) {
      note("posyandu-file.weighed-before-born", "measuredOn");
    }
    const letter = letterOf(text("letter"));
    if (letter === undefined && text("letter") !== "") note("posyandu-file.letter-unknown", "letter");

    const child = this.#childOf(text, sex, bornOn, note);
    if (child === undefined) {
      issues.add(row, number, "posyandu-file.nobody", -1);
      return undefined;
    }
    child.sex ??= sex;
    child.bornOn ??= bornOn;
    child.birthWeightKg ??= birthKilograms(this.#kilograms(batch, row, columns, "birthWeight", note));
    // What this month's file says of card and signs holds; older files only fill in.
    if (isInput || child.hasCard === undefined) child.hasCard = yesNoOf(text("card")) ?? child.hasCard;
    if (isInput) {
      child.dangerSign = yesNoOf(text("dangerSign")) ?? child.dangerSign;
      child.missedDose = yesNoOf(text("missedDose")) ?? child.missedDose;
      child.place = placeOf(text);
      child.rows.push(batch.firstRow + row);
      child.rowNumbers.push(number);
    } else {
      child.earlierRow = number;
      if (child.place.length === 0) child.place = placeOf(text);
    }
    if (kg !== null || measuredOn !== undefined) {
      const weighing = { measuredOn: measuredOn ?? "", weightKg: kg, letter };
      child.weighings.push({ ...weighing, row: isInput ? batch.firstRow + row : undefined });
    }
    return child;
  }

  /** The child of a row; undefined when the row names nobody. */
  #childOf(
    text: (role: Role) => string,
    sex: string | undefined,
    bornOn: string | undefined,
    note: (code: string, role: Role) => void,
  ): FileChild | undefined {
    const nik = text("nik");
    const digits = nik.replace(/[ .='"-]/g, "");
    const isWhole = /^\d{16}$/.test(digits);
    if (nik !== "" && !isWhole) {
      note(spreadsheetTrace(nik) === undefined ? "growth-file.nik-malformed" : "growth-file.nik-damaged", "nik");
    }
    const name = plain(text("name"));
    const nameKey =
      name === "" || bornOn === undefined ? undefined : [name, bornOn, sex, plain(text("parent"))].join("\u0000");
    const byName = nameKey === undefined ? undefined : this.#known.get(nameKey);
    // Two whole NIKs are two children, whatever their names; a damaged one leaves the name to tell.
    const known = (isWhole ? this.#known.get(digits) : undefined) ?? (isWhole && byName?.hasNik ? undefined : byName);
    if (known === undefined && !isWhole && nameKey === undefined) return undefined;
    const child = known ?? newChild();
    if (known === undefined) this.children.push(child);
    if (isWhole) {
      child.hasNik = true;
      this.#known.set(digits, child);
    }
    if (nameKey !== undefined && byName === undefined) this.#known.set(nameKey, child);
    return child;
  }

  #date(
    batch: CellBatch,
    row: number,
    columns: ReadonlyMap<Role, number>,
    role: Role,
    note: (code: string, role: Role) => void,
    missing: string | undefined,
  ): string | undefined {
    const column = columns.get(role) as number;
    if (textOf(batch, row, column) === "") {
      if (missing !== undefined) note(missing, role);
      return undefined;
    }
    const date = dateOf(batch, row, column);
    if (date === undefined) note("growth-file.date-invalid", role);
    return date;
  }

  /** The kilograms in a cell; null for an empty one, NaN for what is no weight. */
  #kilograms(
    batch: CellBatch,
    row: number,
    columns: ReadonlyMap<Role, number>,
    role: Role,
    note: (code: string, role: Role) => void,
  ): number | null {
    const column = columns.get(role);
    if (column === undefined || textOf(batch, row, column) === "") return null;
    const cell = row * batch.columns + column;
    const value = readNumber(batch.bytes, batch.starts[cell] as number, batch.ends[cell] as number);
    if (Number.isNaN(value)) note("growth-file.not-a-number", role);
    else if (value <= 0) note("growth-file.not-positive", role);
    return value;
  }
}

const newChild = (): FileChild => ({
  hasNik: false,
  sex: undefined,
  bornOn: undefined,
  birthWeightKg: undefined,
  hasCard: undefined,
  dangerSign: undefined,
  missedDose: undefined,
  place: [],
  weighings: [],
  rows: [],
  rowNumbers: [],
  earlierRow: undefined,
});

/** A name as it is compared: letters and digits. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, "");

/** A birth weight in kilograms, also where the file has grams. */
function birthKilograms(value: number | null): number | undefined {
  if (value === null || !(value > 0)) return undefined;
  return value > BIRTH_GRAMS ? value / 1000 : value;
}

const PLACES = ["puskesmas", "village", "posyandu"] as const;

/** Where a row stands, from the puskesmas down. */
const placeOf = (text: (role: Role) => string): readonly string[] =>
  PLACES.map((role) => text(role)).filter((name) => name !== "");

/** The month of a weighing; undefined without a date. */
export const monthOfWeighing = ({ measuredOn }: Weighing): string | undefined =>
  measuredOn === "" ? undefined : monthOf(measuredOn);
