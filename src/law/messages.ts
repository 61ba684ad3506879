import type { Messages } from "../foundation/result.js";

/** What the issues and notices of the law say. */
export const lawMessages: Messages = {
  "law.date-invalid": { id: "bukan tanggal TTTT-BB-HH", en: "not a date written YYYY-MM-DD" },
  "law.before-first-rule": {
    id: "{parameter} belum diatur pada tanggal itu; pertama {first}",
    en: "no rule for {parameter} on that date; the first is of {first}",
  },
  "law.not-verified-after": {
    id: "{parameter} tidak diperiksa lagi sesudah {verifiedUntil}",
    en: "{parameter} was not checked after {verifiedUntil}",
  },
  "law.start-day-unknown": {
    id: "{parameter} berubah dalam tahun {year}, harinya tidak diketahui",
    en: "{parameter} changed in {year}, on a day that is not known",
  },
  "law.count-missing": { id: "jumlah kosong", en: "the count is missing" },
  "law.count-not-a-number": { id: "jumlah bukan angka", en: "the count is not a number" },
  "law.count-negative": { id: "jumlah negatif ({value})", en: "the count is negative ({value})" },
  "law.count-not-whole": { id: "jumlah tidak bulat ({value})", en: "the count is not whole ({value})" },
  "law.figure-unreadable": { id: "angka tercetak tidak terbaca", en: "the printed figure cannot be read" },
  "law.not-computable": { id: "penyebut 0: tidak dapat dihitung", en: "the denominator is 0: not computable" },
  "law.above-whole": {
    id: "pembilang {numerator} melebihi penyebut {denominator}",
    en: "the numerator {numerator} exceeds the denominator {denominator}",
  },
  "law.provisional": {
    id: "sementara: {reported} dari {expected} laporan",
    en: "provisional: {reported} of {expected} reports",
  },
};
