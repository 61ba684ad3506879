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

/** What the picture of SKDN says. */
export const SKDN_WORDS = {
  S: { id: "S balita di wilayah", en: "S under-fives of the area" },
  K: { id: "K punya KMS/buku KIA", en: "K with a card" },
  D: { id: "D ditimbang", en: "D weighed" },
  N: { id: "N naik", en: "N gained" },
  "K/S": { id: "K/S jangkauan", en: "K/S reach" },
  "D/S": { id: "D/S partisipasi", en: "D/S participation" },
  "N/D'": { id: "N/D' keberhasilan", en: "N/D' success" },
  children: { id: "Balita", en: "Under-fives" },
  nothing: { id: "tidak ada bulan", en: "no month" },
  noReport: { id: "tidak ada laporan", en: "no report" },
  unreadable: { id: "Bulan yang tidak dapat dibaca", en: "Months that cannot be read" },
  repeated: { id: "Laporan ganda untuk satu bulan, tidak digambar", en: "Reports twice for one month, not drawn" },
  older: { id: "Bulan lebih lama, tidak digambar", en: "Older months, not drawn" },
  empty: { id: "Bulan tanpa laporan", en: "Months without a report" },
  unknown: { id: "Jumlah yang tidak disebut (?)", en: "Counts that nobody said (?)" },
  skdnSource: {
    id: "N/D' tidak menghitung anak yang tidak dapat dinilai (O dan B). Bagian dari balita di posyandu, bukan prevalensi survei.",
    en: "N/D' leaves out children who cannot be assessed (O and B). Shares of a posyandu's under-fives, not a survey's prevalence.",
  },
  skdnShows: { id: "Batang S, K, D, N tiap bulan dan rasionya.", en: "Bars of S, K, D, N by month, and their ratios." },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the picture of PWS says. */
export const COVERAGE_WORDS = {
  heading: { id: "Cakupan kumulatif dan target (PWS)", en: "Cumulative coverage and target (PWS)" },
  target: { id: "target", en: "target" },
  due: { id: "seharusnya", en: "due" },
  dueLine: { id: "target sampai bulan itu", en: "target due by the month" },
  lowerBound: { id: "batas bawah", en: "lower bound" },
  notKnown: { id: "tidak diketahui", en: "unknown" },
  provisional: {
    id: "Tanda berongga: ada bulan yang belum dilaporkan, cakupan paling sedikit sebesar ini (sementara).",
    en: "Hollow sign: a month is not reported, the coverage is at least this (provisional).",
  },
  unknown: { id: "Bulan tanpa angka", en: "Months without a figure" },
  source: {
    id: "Cakupan sejak Januari terhadap sasaran setahun. Status: baik, kurang (di atas target, turun), cukup (di bawah target, naik), jelek.",
    en: "Coverage since January of those to be reached in the year. Status: baik good, kurang above the target but falling, cukup below it but rising, jelek bad.",
  },
  shows: {
    id: "Garis cakupan kumulatif tiap bulan terhadap garis target.",
    en: "Lines of cumulative coverage by month against the target.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the picture of needs says. */
export const GAP_WORDS = {
  heading: { id: "Kebutuhan, komitmen dan realisasi", en: "Needs, pledges and what arrived" },
  needs: { id: "kebutuhan", en: "needs" },
  available: { id: "tersedia", en: "available" },
  realised: { id: "terealisasi", en: "arrived" },
  outstanding: { id: "komitmen, belum datang", en: "pledged, still to come" },
  missing: { id: "kurang", en: "missing" },
  of: { id: "dari", en: "of" },
  surplus: { id: "lebih", en: "surplus" },
  unknown: { id: "jumlah tidak diketahui", en: "quantity unknown" },
  notDrawn: { id: "Kebutuhan yang tidak digambar", en: "Needs that are not drawn" },
  source: {
    id: "Panjang batang: bagian dari kebutuhan masing-masing. Komitmen bukan barang: yang belum datang dapat batal.",
    en: "Length of a bar: a part of its own requirement. A pledge is not a good: what has not come may not come.",
  },
  shows: { id: "Satu batang untuk tiap kebutuhan.", en: "One bar a need." },
} as const satisfies Readonly<Record<string, Bilingual>>;
