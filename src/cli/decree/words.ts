import type { ResolutionStatus } from "../../decree/index.js";
import type { Bilingual, Language } from "../../foundation/result.js";

export { STATUSES } from "../law/words.js";

/** The fields of a number. */
export const FIELDS = {
  type: { id: "Jenis", en: "Kind" },
  number: { id: "Nomor", en: "Number" },
  year: { id: "Tahun", en: "Year" },
  office: { id: "Pejabat", en: "Office" },
  region: { id: "Wilayah", en: "Region" },
  classification: { id: "Klasifikasi", en: "Classification" },
  sequence: { id: "Nomor urut", en: "Sequence" },
  unit: { id: "Unit", en: "Unit" },
  month: { id: "Bulan", en: "Month" },
  title: { id: "Tentang", en: "Title" },
  normalised: { id: "Baku", en: "Normalised" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const CORRECTIONS: Readonly<Record<Language, string>> = { id: "Dibaca sebagai", en: "Read as" };

export const RESOLUTIONS: Readonly<Record<ResolutionStatus, Bilingual>> = {
  found: { id: "dikenal", en: "known" },
  "title-differs": { id: "judul berbeda dari catatan", en: "the title differs from the record" },
  "probably-other": { id: "mungkin maksudnya peraturan lain", en: "probably another one is meant" },
  unknown: {
    id: "tidak ada dalam catatan; keberlakuannya tidak diketahui",
    en: "not on record; its force is not known",
  },
};

export const SUMMARY: Readonly<Record<Language, (errors: number, warnings: number, infos: number) => string>> = {
  id: (errors, warnings, infos) => `${errors} galat, ${warnings} peringatan, ${infos} info`,
  en: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} infos`,
};
