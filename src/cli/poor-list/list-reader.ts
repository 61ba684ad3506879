import { checkNik, compareNikAndFamilyCard, spreadsheetTrace } from "../../identity/index.js";
import type { ListedHousehold, ListedPerson, ListRegister } from "../../poverty/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowIssues } from "../row-issues.js";
import { dateOf, textOf } from "../table/cells.js";
import { rowShape } from "../table/row-shape.js";
import type { Role } from "./columns.js";
import type { PoorListOptions } from "./options.js";
import * as words from "./words.js";

/** A household as it grows. */
interface OpenHousehold extends ListedHousehold {
  readonly members: ListedPerson[];
  /** Of each member, its row counted from 0. */
  readonly rows: number[];
}

/** Gathers rows of persons into households, by the list's own id or by the No. KK within a village. */
export class ListReader {
  readonly households: OpenHousehold[] = [];
  /** Rows in which nothing stands. */
  empty = 0;

  readonly #known = new Map<string, OpenHousehold>();

  constructor(
    readonly columns: ReadonlyMap<Role, number>,
    readonly options: PoorListOptions,
  ) {}

  read(batch: CellBatch, issues: RowIssues): void {
    for (let row = 0; row < batch.rows; row++) {
      const shape = rowShape(batch, row, issues);
      if (shape === "empty") this.empty++;
      else if (shape === "slipped") this.#addUnreadable(batch.firstRow + row);
      else this.#add(batch, row, issues);
    }
  }

  /** Somebody stands there, and nobody can tell who: the verification says so. */
  #addUnreadable(row: number): void {
    this.households.push(this.#open(undefined, "", "", [row], [null as unknown as ListedPerson]));
  }

  #add(batch: CellBatch, row: number, issues: RowIssues): void {
    const text = (role: Role): string => textOf(batch, row, this.columns.get(role));
    const village = text(this.columns.has("village") ? "village" : "villageName");
    const id = text("household");
    const familyCard = text("familyCard");
    const key = id === "" ? keyOfCard(familyCard) : id;
    const place = key === undefined ? undefined : `${village}\u0000${id === "" ? "kk" : "id"}\u0000${key}`;
    let household = place === undefined ? undefined : this.#known.get(place);
    if (household === undefined) {
      household = this.#open(id === "" ? undefined : id, village, text("register"));
      this.households.push(household);
      if (place !== undefined) this.#known.set(place, household);
    }
    const person = this.#person(batch, row, text);
    household.members.push(person);
    household.rows.push(batch.firstRow + row);
    this.#lookAtNumbers(batch, row, person, issues);
  }

  #open(
    id: string | undefined,
    village: string,
    register: string,
    rows: number[] = [],
    members: ListedPerson[] = [],
  ): OpenHousehold {
    const stated = words.meaning(words.REGISTERS, register) ?? this.options.register;
    // An unstated register is said of the whole list, once.
    return { id, village, register: stated as ListRegister, members, rows };
  }

  #person(batch: CellBatch, row: number, text: (role: Role) => string): ListedPerson {
    const stated = (role: Role): string | undefined => text(role) || undefined;
    const outcome = words.meaning(words.OUTCOMES, text("decision"));
    return {
      nik: stated("nik"),
      name: stated("name"),
      birthDate: this.#date(batch, row, "birthDate"),
      motherName: stated("motherName"),
      familyCard: stated("familyCard"),
      populationMatch: words.meaning(words.MATCHES, text("populationMatch")),
      lifeStatus: words.meaning(words.LIVES, text("lifeStatus")),
      residence: words.meaning(words.RESIDENCES, text("residence")),
      publicService: words.meaning(words.SERVICES, text("publicService")) ?? words.serviceOfJob(text("occupation")),
      decision:
        outcome === undefined
          ? undefined
          : {
              outcome,
              on: this.#date(batch, row, "decidedOn"),
              by: words.meaning(words.DECIDERS, text("decidedBy")),
            },
    };
  }

  /** A date however it is written; what is none is handed on, for the verification to name it. */
  #date(batch: CellBatch, row: number, role: Role): string | undefined {
    const column = this.columns.get(role);
    const text = textOf(batch, row, column);
    return column === undefined || text === "" ? undefined : (dateOf(batch, row, column) ?? text);
  }

  /** What a spreadsheet did to a NIK, whether it was made up, and whether the two numbers have changed places. */
  #lookAtNumbers(batch: CellBatch, row: number, { nik, familyCard, birthDate }: ListedPerson, issues: RowIssues): void {
    if (typeof nik !== "string") return;
    const number = batch.rowNumbers[row] as number;
    const column = this.columns.get("nik");
    const trace = spreadsheetTrace(nik);
    if (trace !== undefined) issues.add(row, number, `identity.spreadsheet-${trace}`, column);
    // No Kemendagri code begins with 0: what village software makes up for want of a NIK does.
    const read = nik.startsWith("0") ? checkNik(nik, { asOf: this.options.asOf }) : undefined;
    if (read?.ok && read.value.hint !== undefined) issues.add(row, number, "identity.temporary-number", column);
    if (typeof familyCard !== "string") return;
    const bornOn = birthDate ?? undefined;
    const pair = compareNikAndFamilyCard({ nik, familyCard }, { asOf: this.options.asOf, bornOn });
    if (!pair.ok) return;
    const { finding } = pair.value;
    // That they are equal is a finding of the verification.
    if (finding === "distinct" || finding === "not-comparable" || finding === "equal") return;
    issues.add(row, number, `identity.pair-${finding}`, column);
  }
}

/** What makes two rows one household: the sixteen digits of the No. KK. */
function keyOfCard(familyCard: string): string | undefined {
  const digits = familyCard.replace(/[ .-]/g, "");
  return /^\d{16}$/.test(digits) ? digits : undefined;
}
