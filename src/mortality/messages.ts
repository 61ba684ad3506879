import type { Messages } from "../foundation/result.js";

/** What the issues and notices of mortality say. */
export const mortalityMessages: Messages = {
  "mortality.not-a-record": { id: "bukan catatan dengan isian bernama", en: "not a record with named fields" },
  "mortality.not-a-list": { id: "bukan daftar", en: "not a list" },
  "mortality.basis-unstated": {
    id: "dasar data tidak disebut: hasil pelaporan (reported) atau perkiraan (estimated)",
    en: "the basis is not stated: reported or estimated",
  },
  "mortality.count-too-large": { id: "jumlah melebihi {maximum}", en: "the count exceeds {maximum}" },
  "mortality.stillbirth-threshold-required": {
    id: "batas minggu kehamilan untuk lahir mati harus dipilih: {choices}",
    en: "the week from which stillbirths count must be chosen: {choices}",
  },
  "mortality.definition-unverified": {
    id: "naskah definisi ukuran ini belum terbaca",
    en: "the text that defines this measure was not read",
  },
  "mortality.small-number": {
    id: "hanya {deaths} kematian (kurang dari {minimum}): jangan diperingkat atau dibaca sebagai tren",
    en: "only {deaths} deaths (fewer than {minimum}): not to be ranked or read as a trend",
  },
  "mortality.none-is-not-no-risk": {
    id: "tidak ada kematian tercatat bukan berarti tanpa risiko: dapat setinggi {upper} per {per} kelahiran",
    en: "no death counted does not mean no risk: it may be as high as {upper} per {per} births",
  },
  "mortality.more-deaths-than-births": {
    id: "kematian ({deaths}) melebihi kelahiran ({births}): periksa kembali",
    en: "more deaths ({deaths}) than births ({births}): check again",
  },
  "mortality.estimated": {
    id: "perkiraan: selang hanya memuat faktor kebetulan, tidak termasuk galat survei atau model; jangan digabung dengan data pelaporan",
    en: "estimated: the interval holds chance alone, not the error of a survey or model; not to be mixed with reported counts",
  },

  "mortality.year-invalid": { id: "bukan tahun", en: "not a year" },
  "mortality.year-after": { id: "tahun {year} sesudah {asOf}", en: "the year {year} lies after {asOf}" },
  "mortality.mixed-bases": {
    id: "data pelaporan dan perkiraan tercampur",
    en: "reported and estimated counts are mixed",
  },
  "mortality.nothing-reported": {
    id: "belum ada laporan dari {expected} yang diharapkan",
    en: "no report yet of {expected} expected",
  },
  "mortality.rows-repeated": {
    id: "{rows} wilayah dan tahun berulang; tidak dijumlahkan",
    en: "{rows} areas and years came more than once; not added",
  },

  "mortality.mixed-areas": { id: "lebih dari satu wilayah", en: "more than one area" },
  "mortality.year-repeated": { id: "tahun berulang: {years}", en: "years that came more than once: {years}" },
  "mortality.trend-needs-two-years": {
    id: "tren memerlukan dua tahun; data tersedia untuk {years} tahun",
    en: "a trend needs two years; counts are known for {years}",
  },
  "mortality.too-few-for-trend": {
    id: "kurang dari {minimum} kematian pada {years}: bukan tren; gabungkan beberapa tahun",
    en: "fewer than {minimum} deaths in {years}: no trend; pool several years",
  },
  "mortality.years-missing": { id: "tahun tanpa data: {years}", en: "years without counts: {years}" },
  "mortality.direction-undecided": {
    id: "selang tahun pertama dan terakhir bertumpang tindih: naik atau turun tidak dapat disimpulkan, dan bukan berarti tetap",
    en: "the intervals of the first and last year overlap: neither rise nor fall can be concluded, nor that nothing changed",
  },

  "mortality.part-above-whole": {
    id: "{value} melebihi {maximum} kematian",
    en: "{value} exceeds {maximum} deaths",
  },

  "mortality.period-reversed": { id: "periode berakhir {to}, mulai {from}", en: "the period ends {to}, begins {from}" },
  "mortality.notice-unnamed": {
    id: "laporan tanpa id: tidak dapat dibedakan dari laporan ganda",
    en: "a notice without an id: it cannot be told from a repeated one",
  },
  "mortality.kind-unknown": {
    id: "jenis kematian tidak dikenal; yang dikenal: {known}",
    en: "unknown kind of death; known are: {known}",
  },
  "mortality.age-unknown": { id: "tanggal lahir tidak diketahui", en: "the date of birth is not known" },
  "mortality.died-before": {
    id: "meninggal sebelum lahir atau sebelum kehamilan berakhir",
    en: "died before the birth or before the pregnancy ended",
  },
  "mortality.after-maternal-days": {
    id: "meninggal {days} hari setelah kehamilan berakhir, melewati {maximum} hari",
    en: "died {days} days after the pregnancy ended, beyond {maximum} days",
  },
  "mortality.notice-contradicted": {
    id: "dua laporan berbeda dengan ID yang sama; tidak dihitung",
    en: "two different notices under one id; not counted",
  },
  "mortality.cause-undetermined": {
    id: "{deaths} kematian terkait kehamilan belum dipastikan penyebabnya; tidak termasuk kematian ibu",
    en: "{deaths} pregnancy-related deaths of undetermined cause; not among the maternal ones",
  },
  "mortality.age-decides": {
    id: "{deaths} laporan menyebut jenis yang berbeda dari umurnya; dihitung menurut umur",
    en: "{deaths} notices name another kind than the age gives; counted by age",
  },
  "mortality.deaths-unplaced": {
    id: "{deaths} kematian belum dapat digolongkan; jumlah di atas dapat bertambah",
    en: "{deaths} deaths could not be placed; the counts may be higher",
  },
};
