import type { Bilingual, Language } from "../../foundation/result.js";
import { formatDecimal } from "../../foundation/rounding.js";
import type { OmissionReason } from "./types.js";

/** What the growth chart says. */
export const WORDS = {
  male: { id: "anak laki-laki", en: "boy" },
  female: { id: "anak perempuan", en: "girl" },
  months: { id: "bulan", en: "months" },
  years: { id: "tahun", en: "years" },
  point: { id: "hasil ukur", en: "measurement" },
  flagged: { id: "periksa ulang (di luar batas wajar WHO)", en: "check again (beyond WHO's limits)" },
  checkAgain: { id: "periksa ulang", en: "check again" },
  joined: {
    id: "Titik hanya disambung antara bulan yang berurutan.",
    en: "Points are joined only from one month to the next.",
  },
  "who-2006": {
    id: "Garis z-score: WHO Child Growth Standards 2006.",
    en: "z-score lines: WHO Child Growth Standards 2006.",
  },
  "who-2007": { id: "Garis z-score: WHO Reference 2007.", en: "z-score lines: WHO Reference 2007." },
  card: {
    id: "Pita warna: kategori BB/U Permenkes 2/2020. Letak garis merah (-3) dan oranye (+1) pada KMS belum terverifikasi: naskah Permenkes 155/2010 tidak terbaca.",
    en: "Coloured bands: weight-for-age categories of Permenkes 2/2020. Where the card (KMS) has its red (-3) and orange (+1) lines is unverified: the text of Permenkes 155/2010 was not read.",
  },
  letters: {
    id: "N naik, T tidak naik, O bulan lalu tidak ditimbang, B baru",
    en: "N gained, T did not gain, O not weighed last month, B first",
  },
  screening: { id: "Alat bantu penapisan, bukan diagnosis.", en: "A screening aid, not a diagnosis." },
  redLine: { id: "garis merah (-3)", en: "red line (-3)" },
  orangeLine: { id: "garis oranye (+1)", en: "orange line (+1)" },
  notDrawn: { id: "Tidak digambar", en: "Not drawn" },
  noPoints: { id: "Tidak ada titik.", en: "No points." },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a visit is not on the chart. */
export const REASONS: Readonly<Record<OmissionReason, Bilingual>> = {
  "not-measured": { id: "tidak diukur", en: "not measured" },
  unusable: { id: "isian tidak dapat dipakai", en: "unusable entry" },
  "age-unknown": { id: "umur tidak diketahui", en: "age unknown" },
  oedema: { id: "edema, berat tidak dinilai", en: "oedema, the weight is not judged" },
  "outside-reference": { id: "di luar rentang standar", en: "outside the reference" },
  "other-table": {
    id: "termasuk tabel lain (panjang atau tinggi)",
    en: "belongs to the other table (length or height)",
  },
  "outside-axis": { id: "di luar sumbu", en: "outside the axis" },
  "flagged-outside-axis": {
    id: "periksa ulang: di luar batas wajar WHO dan di luar sumbu",
    en: "check again: beyond WHO's limits and outside the axis",
  },
};

/** A z as it is read aloud and printed: with its sign and a true minus. */
export function signed(z: number, decimals: number, lang: Language): string {
  const text = formatDecimal(Math.abs(z), decimals, lang);
  return z === 0 ? text : `${z < 0 ? "−" : "+"}${text}`;
}
