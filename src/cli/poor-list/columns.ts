import { CommandFailure } from "../failure.js";
import { OWN_SUFFIX } from "../io/free-names.js";
import { HeadingTable } from "../io/headings.js";

/** What a column can be to the command. */
export type Role =
  | "household"
  | "familyCard"
  | "nik"
  | "name"
  | "birthDate"
  | "motherName"
  | "village"
  | "villageName"
  | "register"
  | "populationMatch"
  | "lifeStatus"
  | "residence"
  | "publicService"
  | "occupation"
  | "decision"
  | "decidedOn"
  | "decidedBy";

const SPELLINGS: Readonly<Record<Role, readonly string[]>> = {
  household: [
    "household",
    "household_id",
    "ID Rumah Tangga",
    "ID RT",
    "ID BDT",
    "ID DTKS",
    "ID Keluarga",
    "No. Rumah Tangga",
  ],
  familyCard: ["No. KK", "KK", "Nomor KK", "NoKK", "Nomor Kartu Keluarga", "No Kartu Keluarga", "family_card"],
  nik: ["NIK", "No NIK", "Nomor NIK", "No KTP", "Nomor Induk Kependudukan"],
  name: ["Nama", "Nama Lengkap", "Nama ART", "Nama Anggota", "Name"],
  birthDate: ["Tanggal Lahir", "Tgl Lahir", "Tgl. Lahir", "birth_date", "Date of Birth", "DOB"],
  motherName: ["Nama Ibu", "Nama Ibu Kandung", "Ibu Kandung", "mother_name"],
  village: [
    "village",
    "village_code",
    "Kode Desa",
    "Kode Kelurahan",
    "Kode Desa/Kelurahan",
    "Kode Wilayah",
    "Kode Kemendagri",
  ],
  villageName: ["Desa", "Kelurahan", "Desa/Kelurahan", "Nama Desa", "Nama Desa/Kelurahan"],
  register: ["register", "Basis Data", "Sumber Data"],
  populationMatch: ["population_match", "Padan Dukcapil", "Status Padan", "Keterangan Padan", "Pemadanan"],
  lifeStatus: ["life_status", "Status Hidup", "Hidup/Meninggal"],
  residence: ["residence", "Status Domisili", "Status Tinggal", "Keberadaan"],
  publicService: ["public_service", "ASN/TNI/Polri", "Status ASN"],
  occupation: ["Pekerjaan", "occupation"],
  decision: ["decision", "Keputusan"],
  decidedOn: ["decided_on", "decision_date", "Tanggal Keputusan", "Tgl Keputusan"],
  decidedBy: ["decided_by", "Pejabat Pemutus", "Diputuskan Oleh"],
};

/** The columns that the command appends, in their order. */
const RESULT_NAMES = ["finding", "reasons", "office", "issues"] as const;

const OWN_NAMES: ReadonlySet<string> = new Set(RESULT_NAMES.flatMap((name) => [name, name + OWN_SUFFIX]));

export const poorListHeadings = (): HeadingTable<Role> => new HeadingTable(SPELLINGS, OWN_NAMES);

/** Which column is what. Without a NIK and a village everybody would have to be asked about: that is no list. */
export function mapColumns(headings: readonly string[]): ReadonlyMap<Role, number> {
  const columns = poorListHeadings().columnsOf(headings);
  if (!columns.has("nik"))
    throw new CommandFailure("columns.missing", { what: "NIK", known: SPELLINGS.nik.join(", ") });
  if (!columns.has("village") && !columns.has("villageName")) {
    throw new CommandFailure("columns.missing", {
      what: "village_code / Kode Desa",
      known: [...SPELLINGS.village, ...SPELLINGS.villageName].join(", "),
    });
  }
  return columns;
}
