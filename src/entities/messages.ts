import type { Messages } from "../foundation/result.js";

/** What the issues of `parseEntity` say; no message repeats a value. */
export const entityMessages: Messages = {
  "entity.unknown": {
    id: "tidak ada entitas dengan nama ini; daftar nama ada di entityNames",
    en: "there is no entity of this name; entityNames lists them",
  },
  "entity.unknown-near": {
    id: "tidak ada entitas dengan nama ini; mungkin maksudnya {nearest}",
    en: "there is no entity of this name; perhaps {nearest} was meant",
  },
  "entity.required": { id: "wajib diisi", en: "is required" },
  "entity.null": { id: "tidak boleh null", en: "must not be null" },
  "entity.not-text": {
    id: "harus berupa teks; angka pun ditulis di antara tanda kutip",
    en: "must be text; digits too are written between quotes",
  },
  "entity.not-a-number": { id: "harus berupa angka", en: "must be a number" },
  "entity.not-whole": { id: "harus bilangan bulat", en: "must be a whole number" },
  "entity.not-yes-no": { id: "harus true atau false", en: "must be true or false" },
  "entity.not-a-list": { id: "harus berupa daftar", en: "must be a list" },
  "entity.not-an-object": { id: "harus berupa objek dengan isian bernama", en: "must be an object with named fields" },
  "entity.not-listed": { id: "harus salah satu dari: {allowed}", en: "must be one of: {allowed}" },
  "entity.empty": { id: "tidak boleh kosong", en: "must not be empty" },
  "entity.too-long": { id: "paling panjang {maximum} huruf", en: "must have at most {maximum} characters" },
  "entity.too-few": { id: "paling sedikit {minimum} isi", en: "must hold at least {minimum}" },
  "entity.too-many": { id: "paling banyak {maximum} isi", en: "must hold at most {maximum}" },
  "entity.too-small": { id: "paling sedikit {minimum}", en: "must be at least {minimum}" },
  "entity.not-above": { id: "harus lebih dari {minimum}", en: "must be more than {minimum}" },
  "entity.too-big": { id: "paling banyak {maximum}", en: "must be at most {maximum}" },
  "entity.not-a-date": {
    id: "harus tanggal yang ada di kalender, ditulis TTTT-BB-HH",
    en: "must be a date that the calendar has, written YYYY-MM-DD",
  },
  "entity.not-a-month": { id: "harus bulan yang ditulis TTTT-BB", en: "must be a month written YYYY-MM" },
  "entity.not-a-moment": {
    id: "harus tanggal dan jam yang ditulis TTTT-BB-HHTjj:mm, boleh dengan selisih UTC seperti +07:00",
    en: "must be a date and time written YYYY-MM-DDTHH:MM, perhaps with an offset such as +07:00",
  },
  "entity.not-a-period": {
    id: "harus tahun, triwulan, bulan atau tanggal: 2024, 2024-Q1, 2024-03 atau 2024-03-31",
    en: "must be a year, quarter, month or date: 2024, 2024-Q1, 2024-03 or 2024-03-31",
  },
  "entity.not-sixteen-digits": { id: "harus 16 angka", en: "must be 16 digits" },
  "entity.not-a-region-code": {
    id: "harus kode wilayah Kemendagri bertitik, misalnya 36.72",
    en: "must be a Kemendagri area code with dots, such as 36.72",
  },
  "entity.not-a-village-code": {
    id: "harus kode desa atau kelurahan Kemendagri bertitik, misalnya 36.72.01.1001",
    en: "must be a village's Kemendagri code with dots, such as 36.72.01.1001",
  },
  "entity.not-a-puskesmas-code": { id: "harus huruf P dan 10 angka", en: "must be the letter P and 10 digits" },
  "entity.id-is-identity-number": {
    id: "16 angka tidak boleh menjadi id: id tampil di mana-mana, nomor induk tidak",
    en: "sixteen digits cannot be an id: ids are shown everywhere, identity numbers are not",
  },
  "entity.field-unknown": {
    id: "isian ke-{position} tidak dikenal",
    en: "field number {position} is not known",
  },
  "entity.field-misspelt": {
    id: "isian ke-{position} tidak dikenal; mungkin maksudnya {nearest}",
    en: "field number {position} is not known; perhaps {nearest} was meant",
  },
  "entity.before-other": { id: "tidak boleh mendahului {other}", en: "must not be before {other}" },
  "entity.more-than-other": { id: "tidak boleh melebihi {other}", en: "must not exceed {other}" },
  "entity.needs-one-of": { id: "perlu salah satu dari: {fields}", en: "needs one of: {fields}" },
  "entity.needed-by-other": { id: "wajib diisi karena isian {other}", en: "is required because of {other}" },
  "entity.misplaced": { id: "tidak pada tempatnya karena isian {other}", en: "has no place here because of {other}" },
  "entity.contradicts-other": { id: "bertentangan dengan {other}", en: "contradicts {other}" },
  "entity.same-as-other": { id: "tidak boleh sama dengan {other}", en: "must not equal {other}" },
  "entity.outside-other": { id: "tidak berada di dalam {other}", en: "does not lie within {other}" },
  "entity.step-refused": {
    id: "langkah ini tidak dapat mengikuti langkah sebelumnya",
    en: "this step cannot follow the steps before it",
  },
  "entity.invalid": { id: "tidak sah", en: "is not valid" },
};
