import type { Messages } from "../foundation/result.js";

/** What the issues and notices of growth say. */
export const growthMessages: Messages = {
  "growth.not-a-number": { id: "bukan angka", en: "not a number" },
  "growth.negative": { id: "nilainya negatif ({value})", en: "the value is negative ({value})" },
  "growth.not-positive": {
    id: "nilainya harus lebih dari 0, tertulis {value}",
    en: "the value must be above 0, it is {value}",
  },
  "growth.beyond-any-child": {
    id: "nilai {value} {unit} melampaui anak mana pun (paling tinggi {maximum} {unit}); periksa satuannya",
    en: "{value} {unit} is beyond any child (at most {maximum} {unit}); check the unit",
  },
  "growth.sex-unknown": { id: "jenis kelamin tidak dikenal", en: "unknown sex" },
  "growth.position-unknown": { id: "cara ukur tidak dikenal", en: "unknown measuring position" },
  "growth.oedema-unknown": { id: "edema harus ya atau tidak", en: "oedema must be yes or no" },
  "growth.date-invalid": { id: "bukan tanggal yang ada di kalender", en: "not a date of the calendar" },
  "growth.age-negative": { id: "umur negatif", en: "the age is negative" },
  "growth.measured-on-missing": {
    id: "tanggal pengukuran kosong; umur tidak dapat dihitung",
    en: "the date of measurement is missing; the age cannot be computed",
  },
  "growth.measured-before-born": {
    id: "tanggal pengukuran {days} hari sebelum tanggal lahir",
    en: "measured {days} days before birth",
  },
  "growth.ages-disagree": {
    id: "umur yang ditulis ({given}) tidak cocok dengan umur menurut isian lain ({dated} hari)",
    en: "the age given ({given}) disagrees with the age from the other fields ({dated} days)",
  },
  "growth.standing-under-9-months": {
    id: "tercatat diukur berdiri di bawah 9 bulan; cara ukur diabaikan seperti pada program WHO",
    en: "recorded as standing below 9 months; the position is ignored, as WHO's program does",
  },
  "growth.no-not-in-standard": { id: "indeks ini tidak ada dalam standar", en: "the standard has no such index" },
  "growth.no-not-measured": { id: "tidak diukur", en: "not measured" },
  "growth.no-sex-missing": { id: "jenis kelamin tidak ada", en: "the sex is missing" },
  "growth.no-age-missing": { id: "umur tidak diketahui", en: "the age is unknown" },
  "growth.no-age-outside-reference": { id: "umur di luar rentang standar", en: "the age is outside the reference" },
  "growth.no-length-outside-reference": {
    id: "panjang atau tinggi badan di luar rentang tabel",
    en: "the length or height is outside the table",
  },
  "growth.no-oedema": {
    id: "ada edema: berat badan tidak dinilai",
    en: "oedema: the weight is not judged",
  },
  "growth.no-value-unusable": { id: "nilai ukur tidak dapat dinilai", en: "the measure cannot be judged" },
  "growth.no-category": {
    id: "Permenkes 2/2020 tidak memberi kategori untuk umur ini",
    en: "Permenkes 2/2020 has no category for this age",
  },
  "growth.arm-needs-age": {
    id: "LiLA hanya dapat dinilai bila umur diketahui (6-59 bulan)",
    en: "the arm circumference can be judged only with a known age (6-59 months)",
  },
  "growth.newest-rule-assumed": {
    id: "tanpa tanggal: dipakai aturan terbaru (sejak {from})",
    en: "no date: the newest rule is used (since {from})",
  },
};
