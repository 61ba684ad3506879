import { foldText } from "../../foundation/text.js";
import { CommandFailure } from "../failure.js";
import { OWN_SUFFIX } from "../io/free-names.js";
import { HeadingTable } from "../io/headings.js";

/** What a column can be to the command. */
export type Role = "nik" | "familyCard" | "bornOn" | "sex";

const SPELLINGS: Readonly<Record<Role, readonly string[]>> = {
  nik: [
    "NIK",
    "No NIK",
    "Nomor NIK",
    "NIK Anak",
    "NIK Balita",
    "NIK Peserta",
    "NIK Pasien",
    "No KTP",
    "Nomor KTP",
    "Nomor Induk Kependudukan",
  ],
  familyCard: ["No. KK", "KK", "Nomor KK", "NoKK", "Nomor Kartu Keluarga", "No Kartu Keluarga", "family_card"],
  bornOn: ["Tanggal Lahir", "Tgl Lahir", "Tgl. Lahir", "Date of Birth", "Birth Date", "DOB", "Born On"],
  sex: ["Jenis Kelamin", "JK", "L/P", "Kelamin", "Gender", "Sex"],
};

/** The columns that the command appends, in their order. */
const RESULT_NAMES = [
  "structure",
  "region_status",
  "district",
  "regency",
  "province",
  "nik_sex",
  "birth_dates",
  "warnings",
  "issues",
] as const;

const OWN_NAMES: ReadonlySet<string> = new Set(RESULT_NAMES.flatMap((name) => [name, name + OWN_SUFFIX]));

export const nikHeadings = (): HeadingTable<Role> => new HeadingTable(SPELLINGS, OWN_NAMES);

/** Whether a column may hold a date of birth, whatever else stands in it. */
export function isBirthHeading(heading: string): boolean {
  return /lahir|birth|dob|(?:^| )ttl(?: |$)/.test(foldText(heading));
}

/** Which column is what; without a NIK there is nothing to check. */
export function mapColumns(headings: readonly string[]): ReadonlyMap<Role, number> {
  const columns = nikHeadings().columnsOf(headings);
  if (!columns.has("nik"))
    throw new CommandFailure("columns.missing", { what: "NIK", known: SPELLINGS.nik.join(", ") });
  return columns;
}
