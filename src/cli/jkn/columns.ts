import { CommandFailure } from "../failure.js";
import { OWN_SUFFIX } from "../io/free-names.js";
import { HeadingTable } from "../io/headings.js";

/** What a column can be to the command. */
export type Role = "area" | "population" | "registered" | "active" | "published" | "publishedActivity";

const SPELLINGS: Readonly<Record<Role, readonly string[]>> = {
  area: [
    "area",
    "wilayah",
    "Nama Wilayah",
    "Kode Wilayah",
    "Kabupaten/Kota",
    "Kab/Kota",
    "Kabupaten",
    "Kecamatan",
    "Desa/Kelurahan",
    "Provinsi",
    "Puskesmas",
  ],
  population: ["population", "penduduk", "Jumlah Penduduk", "Jml Penduduk"],
  registered: [
    "registered",
    "terdaftar",
    "peserta",
    "Jumlah Peserta",
    "Peserta Terdaftar",
    "Jumlah Peserta Terdaftar",
    "Peserta JKN",
    "Jumlah Peserta JKN",
  ],
  active: ["active", "aktif", "Peserta Aktif", "Jumlah Peserta Aktif", "Peserta JKN Aktif"],
  published: [
    "published_percent",
    "coverage_percent",
    "persen",
    "persentase",
    "Cakupan",
    "Cakupan (%)",
    "Persen Cakupan",
    "Persentase Cakupan",
    "Cakupan Kepesertaan",
    "UHC (%)",
  ],
  publishedActivity: [
    "published_activity",
    "activity_published",
    "Keaktifan",
    "Keaktifan (%)",
    "Tingkat Keaktifan",
    "Persen Keaktifan",
    "Persentase Keaktifan",
    "Persen Aktif",
  ],
};

/** The columns that the command appends, in their order. */
const RESULT_NAMES = [
  "participation",
  "participation_percent",
  "activity",
  "activity_percent",
  "unregistered",
  "excess",
  "people_to_reach",
  "cost",
  "audit",
  "remarks",
  "issues",
  "row",
] as const;

const OWN_NAMES: ReadonlySet<string> = new Set(RESULT_NAMES.flatMap((name) => [name, name + OWN_SUFFIX]));

export const jknHeadings = (): HeadingTable<Role> => new HeadingTable(SPELLINGS, OWN_NAMES);

const NEEDED = [
  ["area", "area / wilayah"],
  ["population", "population / penduduk"],
  ["registered", "registered / terdaftar"],
] as const;

/** Which column is what; without areas and both counts there is nothing to compute. */
export function mapColumns(headings: readonly string[]): ReadonlyMap<Role, number> {
  const columns = jknHeadings().columnsOf(headings);
  for (const [role, what] of NEEDED) {
    if (!columns.has(role)) throw new CommandFailure("columns.missing", { what, known: SPELLINGS[role].join(", ") });
  }
  return columns;
}
