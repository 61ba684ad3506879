import type { Bilingual, Messages } from "../../foundation/result.js";
import type { ReferralReason } from "../../growth/index.js";

/** What `tatasehat growth` says of a row. No message repeats a cell: it may hold somebody's name or number. */
export const growthFileMessages: Messages = {
  "growth-file.sex-missing": { id: "jenis kelamin kosong", en: "the sex is missing" },
  "growth-file.sex-unknown": { id: "jenis kelamin tidak dikenal (L atau P)", en: "unknown sex (L/m or P/f)" },
  "growth-file.not-a-number": { id: "bukan angka", en: "not a number" },
  "growth-file.not-positive": { id: "nilai harus lebih dari 0", en: "the value must be above 0" },
  "growth-file.beyond-any-child": {
    id: "nilai melampaui anak mana pun; periksa satuannya",
    en: "the value is beyond any child; check the unit",
  },
  "growth-file.position-unknown": {
    id: "cara ukur tidak dikenal (telentang atau berdiri); tanpa koreksi 0,7 cm",
    en: "unknown measuring position (lying or standing); not corrected by 0.7 cm",
  },
  "growth-file.oedema-unknown": { id: "edema harus ya atau tidak", en: "oedema must be yes or no" },
  "growth-file.age-unit-unknown": {
    id: "satuan umur tidak dikenal; dibaca sebagai hari",
    en: "unknown unit of age; read as days",
  },
  "growth-file.born-missing": { id: "tanggal lahir kosong", en: "the date of birth is missing" },
  "growth-file.measured-missing": {
    id: "tanggal pengukuran kosong; umur tidak dihitung",
    en: "the date of measurement is missing; no age is computed",
  },
  "growth-file.date-invalid": { id: "bukan tanggal yang dikenal", en: "not a date that is understood" },
  "growth-file.measured-before-born": {
    id: "diukur {days} hari sebelum tanggal lahir",
    en: "measured {days} days before birth",
  },
  "growth-file.age-negative": { id: "umur negatif", en: "the age is negative" },
  "growth-file.age-missing": { id: "umur tidak diketahui", en: "the age is unknown" },
  "growth-file.ages-disagree": {
    id: "umur tidak cocok dengan tanggalnya ({days} hari); tidak dihitung",
    en: "the age disagrees with the dates ({days} days); nothing is computed",
  },
  "growth-file.age-text-disagrees": {
    id: "umur yang tertulis berbeda lebih dari sebulan dari tanggalnya ({days} hari)",
    en: "the age as written is more than a month off the dates ({days} days)",
  },
  "growth-file.age-outside-reference": { id: "umur di luar rentang standar", en: "the age is outside the standard" },
  "growth-file.standing-under-9-months": {
    id: "berdiri di bawah 9 bulan; cara ukur diabaikan",
    en: "standing under 9 months; the position is ignored",
  },
  "growth-file.length-outside-table": {
    id: "di luar rentang tabel BB/PB (45-110 cm) atau BB/TB (65-120 cm)",
    en: "outside the table of weight-for-length (45-110 cm) or weight-for-height (65-120 cm)",
  },
  "growth-file.too-young": { id: "acuan baru ada sejak umur 91 hari", en: "the reference begins at 91 days" },
  "growth-file.flagged": {
    id: "{indices} di luar batas wajar; ukur dan catat ulang",
    en: "{indices} beyond plausible limits; measure and record again",
  },
  "growth-file.no-rule-yet": {
    id: "Permenkes 2/2020 belum berlaku pada tanggal pengukuran; lihat --as-of",
    en: "Permenkes 2/2020 was not in force on the day of measurement; see --as-of",
  },
  "growth-file.nik-damaged": {
    id: "NIK rusak oleh spreadsheet; tidak diperbaiki",
    en: "NIK damaged by a spreadsheet; not repaired",
  },
  "growth-file.nik-malformed": { id: "NIK bukan 16 angka", en: "the NIK has not 16 digits" },
  "growth-file.status-unknown": { id: "status gizi tidak dikenal", en: "unknown nutrition status" },
  "growth-file.same-child-same-day": {
    id: "anak yang sama pada hari yang sama dengan baris {row}",
    en: "the same child on the same day as row {row}",
  },
  "growth-file.shorter-than-before": {
    id: "lebih pendek daripada pengukuran sebelumnya (baris {row})",
    en: "shorter than at the measurement before (row {row})",
  },
  "growth-file.taller-than-later": {
    id: "lebih tinggi daripada pengukuran sesudahnya (baris {row})",
    en: "taller than at a later measurement (row {row})",
  },
};

/** Why a child is to be referred, in words. */
export const REASONS: Readonly<Record<ReferralReason, Bilingual>> = {
  oedema: { id: "edema", en: "oedema" },
  "arm-circumference-below-11.5": { id: "LiLA di bawah 11,5 cm", en: "arm circumference below 11.5 cm" },
  "severely-wasted": { id: "gizi buruk", en: "severely wasted" },
  "severely-underweight": { id: "berat badan sangat kurang", en: "severely underweight" },
  wasted: { id: "gizi kurang", en: "wasted" },
  "above-orange-line": {
    id: "di atas garis oranye (risiko berat badan lebih)",
    en: "above the orange line (risk of overweight)",
  },
};
