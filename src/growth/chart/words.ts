import type { Bilingual, Language } from "../../foundation/result.js";
import { formatDecimal } from "../../foundation/rounding.js";
import type { OmissionReason } from "./types.js";

/*
 * What the growth chart says. Each is a constant of its own, so that it costs a page no name.
 */
export const sexWords = {
  male: { id: "anak laki-laki", en: "boy" },
  female: { id: "anak perempuan", en: "girl" },
} as const;
export const months: Bilingual = { id: "bulan", en: "months" };
export const year: Bilingual = { id: "tahun", en: "y" };
export const measured: Bilingual = { id: "hasil ukur", en: "measurement" };
export const checkAgain: Bilingual = {
  id: "periksa ulang (di luar batas WHO)",
  en: "check again (beyond WHO's limits)",
};
export const joinedWords: Bilingual = {
  id: "Titik disambung hanya dengan bulan sebelumnya.",
  en: "Points are joined only to the month before.",
};
export const cardWords: Bilingual = {
  id: "Pita: kategori BB/U Permenkes 2/2020. Garis merah dan oranye KMS belum terverifikasi.",
  en: "Bands: BB/U categories of Permenkes 2/2020. The red and orange lines of the card (KMS) are unverified.",
};
export const letterWords: Bilingual = {
  id: "N naik, T tidak naik, O bulan lalu tidak ditimbang, B baru.",
  en: "N gained, T did not gain, O not weighed last month, B first.",
};
export const screening: Bilingual = { id: "Penapisan, bukan diagnosis.", en: "Screening, not a diagnosis." };
export const redLine: Bilingual = { id: "garis merah (−3)", en: "red line (−3)" };
export const orangeLine: Bilingual = { id: "garis oranye (+1)", en: "orange line (+1)" };
export const notDrawn: Bilingual = { id: "Tidak digambar", en: "Not drawn" };

/** Why a visit is not on the chart. */
export const REASONS: Readonly<Record<OmissionReason, Bilingual>> = {
  "not-measured": { id: "tidak diukur", en: "not measured" },
  unusable: { id: "isian tidak terpakai", en: "unusable" },
  "age-unknown": { id: "umur tidak diketahui", en: "age unknown" },
  oedema: { id: "edema", en: "oedema" },
  "outside-reference": { id: "di luar standar", en: "outside the reference" },
  "other-table": { id: "tabel panjang/tinggi lain", en: "other table of length/height" },
  "outside-axis": { id: "di luar sumbu", en: "outside the axis" },
  "flagged-outside-axis": checkAgain,
};

/** A z as it is printed: with its sign and a true minus. */
export function signed(z: number, decimals: number, lang: Language): string {
  const text = formatDecimal(Math.abs(z), decimals, lang);
  return z === 0 ? text : `${z < 0 ? "−" : "+"}${text}`;
}

/** At most so many decimals, and none that say nothing. */
export function plain(value: number, decimals: number, lang: Language): string {
  const text = formatDecimal(value, decimals, lang);
  return decimals > 0 ? text.replace(/[.,]?0+$/, "") : text;
}
