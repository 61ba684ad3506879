import type { Messages } from "../../foundation/result.js";

/** What the issues and notices of growth velocity say, beside those of growth. */
export const velocityMessages: Messages = {
  "growth.velocity-not-a-record": { id: "bukan catatan dengan isian bernama", en: "not a record with named fields" },
  "growth.velocity-age-missing": {
    id: "umur pada kunjungan ini tidak diketahui",
    en: "the age at this visit is unknown",
  },
  "growth.velocity-sex-missing": { id: "jenis kelamin tidak ada", en: "the sex is missing" },
  "growth.velocity-not-measured": { id: "tidak diukur", en: "not measured" },
  "growth.velocity-out-of-order": {
    id: "kunjungan kedua tidak sesudah kunjungan pertama (selisih {days} hari)",
    en: "the second visit is not after the first (difference {days} days)",
  },
  "growth.velocity-same-age": {
    id: "dua kunjungan pada umur yang sama ({days} hari)",
    en: "two visits at the same age ({days} days)",
  },
  "growth.velocity-too-few-visits": {
    id: "perlu sedikitnya dua penimbangan, tercatat {count}",
    en: "at least two weighings are needed, there are {count}",
  },
  "growth.velocity-no-table": {
    id: "selang umur {from} sampai {to} bulan ({days} hari) tidak ada dalam tabel WHO 2009 dan tidak diskalakan; selang terdekat (bulan): {nearest}",
    en: "WHO 2009 has no table for the interval from {from} to {to} months of age ({days} days), and it is not scaled; nearest intervals (months): {nearest}",
  },
  "growth.velocity-off-by-days": {
    id: "kunjungan tidak tepat pada batas selang: awal {startsOffDays} hari, akhir {endsOffDays} hari; kenaikan tidak diskalakan",
    en: "the visits miss the marks of the interval: start {startsOffDays} days, end {endsOffDays} days; the gain is not scaled",
  },
  "growth.velocity-four-weeks": {
    id: "batas 1 bulan pada tabel satu-bulanan WHO adalah 4 minggu; umur tertulis 1 bulan",
    en: "the mark 1 of WHO's one-month tables is 4 weeks; the age was given as 1 month",
  },
  "growth.velocity-beyond-model": {
    id: "perubahan {increment} lebih rendah daripada yang dimodelkan tabel (paling rendah {lowest}); tidak ada z, dan pasti di bawah persentil ke-5",
    en: "the change of {increment} is lower than the table models (lowest {lowest}); it has no z, and is surely below the 5th centile",
  },
};
