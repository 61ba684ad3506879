import type { AgeUnit } from "../../src/cli/growth/age-reader.js";
import type { ReferredRow } from "../../src/cli/growth/tally.js";
import type { Facts, Language } from "../../src/foundation/result.js";
import type { Standard } from "../../src/growth/index.js";

/** How a file is to be checked. */
export interface CheckSettings {
  readonly language: Language;
  readonly standard: "auto" | Standard;
  readonly ageUnit: AgeUnit | undefined;
  readonly withoutIdentity: boolean;
}

/** Which rows are looked at. */
export type RowFilter = "all" | "refer" | "remarked";

/** A column of the result table. */
export interface ShownColumn {
  readonly name: string;
  /** Whether it stands in the short form of the table. */
  readonly main: boolean;
}

/** What came of a check. */
export interface CheckedFile {
  readonly name: string;
  readonly rows: number;
  readonly measured: number;
  readonly counts: Readonly<Record<RowFilter, number>>;
  readonly nowCount: number;
  readonly soonCount: number;
  /** The first rows to be referred at once, then the first to be referred soon. */
  readonly now: readonly ReferredRow[];
  readonly soon: readonly ReferredRow[];
  readonly columns: readonly ShownColumn[];
  readonly summary: string;
  readonly format: "csv" | "tsv";
}

/** A row as it is shown. */
export interface ShownRow {
  /** As a person counts it in the file. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Why a file could not be checked. */
export interface Refused {
  readonly code: string;
  readonly facts: Facts;
}

/** Checks a file and answers what is asked about it, in this thread or in another. */
export interface FileChecker {
  check(file: File, settings: CheckSettings, progress: (rows: number) => void): Promise<CheckedFile>;
  rows(filter: RowFilter, from: number, count: number): Promise<readonly ShownRow[]>;
  download(): Promise<Blob>;
  /** Lets go of everything. */
  close(): void;
}
