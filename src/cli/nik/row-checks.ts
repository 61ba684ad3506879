import { checkNik, compareNikAndFamilyCard, type NikOptions, type NumberRegionStatus } from "../../identity/index.js";
import { sexWords } from "../growth/vocabularies.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowIssues } from "../row-issues.js";
import { dateOf, textOf } from "../table/cells.js";
import { rowShape } from "../table/row-shape.js";
import type { Role } from "./columns.js";

/** Labels of {@link NikChecks.structure}. */
export const STRUCTURES = ["", "valid", "invalid"] as const;

/** Labels of {@link NikChecks.region}. */
export const REGIONS: readonly ("" | NumberRegionStatus)[] = [
  "",
  "current",
  "historical",
  "historical_regency",
  "district_unknown",
  "regency_unknown",
  "overseas",
  "unknown",
];

const SEXES = [undefined, "male", "female"] as const;

/** What is only to be known: it is no fault of the row. Everything else of a number asks for somebody's hand. */
const WARNINGS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "identity.century-ambiguous",
  "identity.region-historical",
  "identity.region-historical-regency",
  "identity.region-district-unknown",
  "identity.region-regency-unknown",
  "identity.region-unknown",
]);

/** How many rows turned out how; together they are all rows. */
export interface NikTally {
  valid: number;
  invalid: number;
  /** Rows without a NIK, and rows that could not be read. */
  unread: number;
}

/** Checks the numbers of a batch, a column of answers for each question. Dates and serials stay inside. */
export class NikChecks {
  readonly structure: Uint8Array;
  readonly region: Uint8Array;
  readonly sex: Uint8Array;
  /** How many dates of birth fit the number. */
  readonly birthDates: Float64Array;
  readonly district: (string | undefined)[] = [];
  readonly regency: (string | undefined)[] = [];
  readonly province: (string | undefined)[] = [];
  readonly tally: NikTally = { valid: 0, invalid: 0, unread: 0 };

  readonly #sexWords = sexWords();

  constructor(
    rows: number,
    readonly columns: ReadonlyMap<Role, number>,
    readonly asOf: string,
  ) {
    this.structure = new Uint8Array(rows);
    this.region = new Uint8Array(rows);
    this.sex = new Uint8Array(rows);
    this.birthDates = new Float64Array(rows);
  }

  check(batch: CellBatch, issues: RowIssues, warnings: RowIssues): void {
    const { tally } = this;
    for (let row = 0; row < batch.rows; row++) {
      this.structure[row] = this.region[row] = this.sex[row] = 0;
      this.birthDates[row] = Number.NaN;
      this.district[row] = this.regency[row] = this.province[row] = undefined;
      const shape = rowShape(batch, row, issues);
      if (shape !== "empty" && shape !== "slipped") this.#checkRow(batch, row, issues, warnings);
      if (this.structure[row] === 0) tally.unread++;
      else if (this.structure[row] === 1) tally.valid++;
      else tally.invalid++;
    }
  }

  #checkRow(batch: CellBatch, row: number, issues: RowIssues, warnings: RowIssues): void {
    const { columns } = this;
    const number = batch.rowNumbers[row] as number;
    const column = columns.get("nik") as number;
    const nik = textOf(batch, row, column);
    if (nik === "") {
      issues.add(row, number, "nik-file.missing", column);
      return;
    }
    const options: NikOptions = { asOf: this.asOf, ...this.#record(batch, row) };
    const result = checkNik(nik, options);
    // The day is one and the number is a text, so there is a reading.
    if (!result.ok) return;
    const { structure, region, sex, birthDateCandidates } = result.value;
    this.structure[row] = STRUCTURES.indexOf(structure);
    this.region[row] = region === undefined ? 0 : REGIONS.indexOf(region.status);
    this.district[row] = region?.district;
    this.regency[row] = region?.regency;
    this.province[row] = region?.province;
    this.sex[row] = sex === undefined ? 0 : SEXES.indexOf(sex);
    if (birthDateCandidates !== undefined) this.birthDates[row] = birthDateCandidates.length;
    for (const { code, path, facts } of result.notices) {
      const at = path?.[0] === "bornOn" ? columns.get("bornOn") : column;
      (WARNINGS.has(code) ? warnings : issues).add(row, number, code, at, facts);
    }
    this.#comparePair(batch, row, nik, options, issues);
  }

  /** What the record beside the number says; words and dates that cannot be read are not compared. */
  #record(batch: CellBatch, row: number): Pick<NikOptions, "bornOn" | "sex"> {
    const bornOn = this.columns.get("bornOn");
    const sex = this.columns.get("sex");
    const cell = row * batch.columns + (sex ?? 0);
    return {
      bornOn: bornOn === undefined || textOf(batch, row, bornOn) === "" ? undefined : dateOf(batch, row, bornOn),
      sex:
        sex === undefined
          ? undefined
          : SEXES[this.#sexWords.codeOf(batch.bytes, batch.starts[cell] as number, batch.ends[cell] as number)],
    };
  }

  #comparePair(batch: CellBatch, row: number, nik: string, options: NikOptions, issues: RowIssues): void {
    const familyCard = textOf(batch, row, this.columns.get("familyCard"));
    if (familyCard === "") return;
    const { asOf, bornOn } = options;
    const result = compareNikAndFamilyCard({ nik, familyCard }, { asOf, bornOn });
    if (!result.ok) return;
    for (const { code, facts } of result.notices) {
      issues.add(row, batch.rowNumbers[row] as number, code, this.columns.get("nik"), facts);
    }
  }
}
