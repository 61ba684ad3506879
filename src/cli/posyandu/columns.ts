import { CommandFailure } from "../failure.js";
import { SPELLINGS as GROWTH } from "../growth/roles.js";
import { OWN_SUFFIX } from "../io/free-names.js";
import { HeadingTable } from "../io/headings.js";

/** What a column can be to the command. */
export type Role =
  | "nik"
  | "name"
  | "parent"
  | "sex"
  | "bornOn"
  | "birthWeight"
  | "measuredOn"
  | "weight"
  | "letter"
  | "card"
  | "dangerSign"
  | "missedDose"
  | "posyandu"
  | "village"
  | "puskesmas";

const SPELLINGS: Readonly<Record<Role, readonly string[]>> = {
  nik: GROWTH.nik,
  name: GROWTH.name,
  parent: GROWTH.parent,
  sex: GROWTH.sex,
  bornOn: GROWTH.bornOn,
  birthWeight: ["BB Lahir", "Berat Lahir", "Berat Lahir (kg)", "BBL", "birth_weight"],
  measuredOn: GROWTH.measuredOn,
  weight: GROWTH.weight,
  letter: ["Naik Berat Badan", "N/T", "Status Naik", "Status N/T", "NTOB", "N/T/O/B", "Hasil Penimbangan"],
  card: ["KIA", "Buku KIA", "KMS", "Punya KMS", "KMS/KIA", "Punya Buku KIA", "has_card"],
  dangerSign: ["Tanda Bahaya", "Ada Tanda Bahaya", "danger_sign"],
  missedDose: ["Imunisasi Tertinggal", "Imunisasi Terlewat", "missed_dose"],
  posyandu: ["Posyandu", "Nama Posyandu", "ID Posyandu"],
  village: ["Desa/Kel", "Desa", "Kelurahan", "Desa/Kelurahan", "Nama Desa", "village"],
  puskesmas: ["Pukesmas", "Puskesmas", "Nama Puskesmas", "PKM", "ID Puskesmas"],
};

/** The names of the columns that the list by row appends. */
export const RESULT_NAMES = [
  "month",
  "weight_status",
  "gain_g",
  "kbm_g",
  "decided_by",
  "two_t",
  "line",
  "refer",
  "home_visit",
  "reasons",
  "issues",
] as const;

const OWN_NAMES: ReadonlySet<string> = new Set(RESULT_NAMES.flatMap((name) => [name, name + OWN_SUFFIX]));

export const posyanduHeadings = (): HeadingTable<Role> => new HeadingTable(SPELLINGS, OWN_NAMES);

const NEEDED = [
  ["sex", "sex / JK"],
  ["bornOn", "bornOn / Tgl Lahir"],
  ["measuredOn", "measuredOn / Tanggal Pengukuran"],
  ["weight", "weight / Berat"],
] as const;

/** Which column is what; without sex, both dates and weights there is nothing to judge. */
export function mapColumns(headings: readonly string[]): ReadonlyMap<Role, number> {
  const columns = posyanduHeadings().columnsOf(headings);
  for (const [role, what] of NEEDED) {
    if (!columns.has(role)) throw new CommandFailure("columns.missing", { what, known: SPELLINGS[role].join(", ") });
  }
  // Without one of them every row would be a child of its own, and nobody's gain could be told.
  if (!columns.has("nik") && !columns.has("name")) {
    throw new CommandFailure("columns.missing", {
      what: "NIK / Nama",
      known: [...SPELLINGS.nik, ...SPELLINGS.name].join(", "),
    });
  }
  return columns;
}
