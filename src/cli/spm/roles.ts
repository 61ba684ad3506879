import { OWN_SUFFIX } from "../io/free-names.js";

/** What a column can be to the command. */
export type Role =
  | "area"
  | "parent"
  | "indicator"
  | "numerator"
  | "denominator"
  | "period"
  | "periodKind"
  | "denominatorSource"
  | "published"
  | "ageSpan";

/** The headings by which a column is known. */
export const SPELLINGS: Readonly<Record<Role, readonly string[]>> = {
  area: ["area", "wilayah", "Nama Wilayah", "Kode Wilayah", "puskesmas", "Nama Puskesmas", "unit", "Unit Kerja"],
  parent: ["parent", "induk", "Wilayah Induk", "Kabupaten", "Kabupaten/Kota", "Kab/Kota", "Nama Kabupaten/Kota"],
  indicator: [
    "indicator",
    "indikator",
    "Kode Indikator",
    "Indikator SPM",
    "Kode SPM",
    "Jenis Layanan",
    "Jenis Pelayanan",
    "Layanan",
  ],
  numerator: [
    "numerator",
    "pembilang",
    "Jumlah Dilayani",
    "Jumlah Terlayani",
    "Jumlah yang Dilayani",
    "Dilayani",
    "Terlayani",
    "Realisasi",
  ],
  denominator: [
    "denominator",
    "penyebut",
    "sasaran",
    "Jumlah Sasaran",
    "Harus Dilayani",
    "Jumlah yang Harus Dilayani",
    "Jumlah Harus Dilayani",
  ],
  period: ["period", "periode", "Periode Laporan", "Bulan Laporan"],
  periodKind: ["period_kind", "Jenis Periode"],
  denominatorSource: ["denominator_source", "Sumber Penyebut", "Asal Penyebut", "Sumber Sasaran", "Asal Sasaran"],
  published: [
    "published_percent",
    "persen",
    "persentase",
    "Capaian",
    "Capaian (%)",
    "Persen Capaian",
    "Persentase Capaian",
    "Cakupan",
    "Cakupan (%)",
  ],
  ageSpan: ["age_span", "Rentang Umur", "Kelompok Umur"],
};

/** The columns that the command appends, in their order. */
const RESULT_NAMES = ["value", "percent", "target", "gap", "met", "complete", "audit", "issues", "row"] as const;

/** Those names play no role when a result is fed in again. */
export const OWN_NAMES: ReadonlySet<string> = new Set(RESULT_NAMES.flatMap((name) => [name, name + OWN_SUFFIX]));
