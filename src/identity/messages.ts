import type { Messages } from "../foundation/result.js";

/** What the issues and notices of identity numbers say. None repeats a digit of the number. */
export const identityMessages: Messages = {
  "identity.not-text": {
    id: "nomor harus berupa teks: sebagai angka, digit terakhirnya dapat berubah",
    en: "the number must be text: as a JavaScript number its last digits may change",
  },
  "identity.date-invalid": {
    id: "bukan tanggal TTTT-BB-HH yang ada di kalender",
    en: "not a date YYYY-MM-DD of the calendar",
  },
  "identity.sex-unknown": { id: "jenis kelamin tidak dikenal", en: "unknown sex" },

  "identity.non-digit": {
    id: "ada karakter selain angka 0-9, spasi, titik, dan tanda hubung",
    en: "it holds characters other than the digits 0-9, spaces, dots and hyphens",
  },
  "identity.length": {
    id: "panjangnya {digits} digit, seharusnya {required}",
    en: "it has {digits} digits instead of {required}",
  },
  "identity.day-out-of-range": {
    id: "digit tanggal di luar rentang yang sah (NIK perempuan: tanggal ditambah 40; No. KK: tanpa tambahan)",
    en: "the digits of the day are outside the legal range (a woman's NIK has 40 added to the day, a No. KK nothing)",
  },
  "identity.month-out-of-range": { id: "digit bulan bukan 01-12", en: "the digits of the month are not 01-12" },
  "identity.date-does-not-exist": {
    id: "tanggal di dalam nomor tidak ada di kalender",
    en: "the calendar lacks the date in the number",
  },
  "identity.serial-zero": { id: "nomor urutnya nol", en: "the serial is zero" },

  "identity.century-ambiguous": {
    id: "abad kelahirannya tidak pasti: dua tanggal lahir sama-sama mungkin",
    en: "the century of birth is not certain: two dates of birth are possible",
  },
  "identity.no-birth-date-candidate": {
    id: "tanggal di dalam nomor tidak cocok dengan batas umur yang diberikan",
    en: "the date in the number fits no age within the given limit",
  },
  "identity.birth-date-mismatch": {
    id: "tanggal lahir tercatat berbeda dari yang ada di dalam NIK; NIK tidak berubah bila tanggal lahir dibetulkan",
    en: "the recorded date of birth differs from the one in the NIK; a NIK stays when a date of birth is corrected",
  },
  "identity.sex-mismatch": {
    id: "jenis kelamin tercatat berbeda dari yang ada di dalam NIK; periksa, mungkin NIK orang lain (misalnya ibu)",
    en: "the recorded sex differs from the one in the NIK; check it, it may be another's NIK (the mother's, say)",
  },

  "identity.region-historical": {
    id: "kode kecamatannya kode lama; NIK tetap berlaku",
    en: "its district code is a former one; the number stays valid",
  },
  "identity.region-historical-regency": {
    id: "kode kabupaten/kotanya kode lama; NIK tetap berlaku",
    en: "its regency code is a former one; the number stays valid",
  },
  "identity.region-district-unknown": {
    id: "kode kecamatannya tidak ada dalam daftar; kabupaten/kotanya dikenal",
    en: "its district code is in no list; its regency is known",
  },
  "identity.region-regency-unknown": {
    id: "kode kabupaten/kotanya tidak ada dalam daftar; provinsinya dikenal",
    en: "its regency code is in no list; its province is known",
  },
  "identity.region-unknown": { id: "kode wilayahnya tidak dikenal", en: "its area code is in no list" },

  "identity.temporary-number": {
    id: "nomor sementara buatan aplikasi desa, bukan NIK; yang bersangkutan perlu perekaman di Dukcapil",
    en: "a temporary number made by village software, no NIK; the person needs to be recorded at Dukcapil",
  },
  "identity.spreadsheet-scientific": {
    id: "rusak oleh lembar kerja: tertulis sebagai angka ilmiah, digit terakhirnya hilang; ambil lagi dari sumbernya",
    en: "damaged by a spreadsheet: written as a scientific number, its last digits are lost; take it from its source again",
  },
  "identity.spreadsheet-decimals": {
    id: "pernah menjadi angka berdesimal; digit terakhirnya mungkin hilang, cocokkan dengan sumbernya",
    en: "it was a number with decimals; its last digit may be lost, compare it with its source",
  },
  "identity.spreadsheet-grouped": {
    id: "pernah menjadi angka dengan pemisah ribuan; digit terakhirnya mungkin hilang, cocokkan dengan sumbernya",
    en: "it was a number parted in thousands; its last digit may be lost, compare it with its source",
  },
  "identity.spreadsheet-rounded": {
    id: "berakhir dengan empat nol: kemungkinan dibulatkan lembar kerja; ambil lagi dari sumbernya",
    en: "it ends in four zeros: probably rounded by a spreadsheet; take it from its source again",
  },
  "identity.spreadsheet-text-marker": {
    id: "ada tanda teks dari lembar kerja (apostrof atau tanda kutip) pada nomor; hapus tandanya",
    en: "a spreadsheet's text marker (an apostrophe or quotes) stands on the number; remove the marker",
  },
  "identity.looks-like-nik": {
    id: "tampaknya ini NIK, bukan nomor kartu",
    en: "this seems to be a NIK, no card number",
  },
  "identity.leading-zeros-lost": {
    id: "nol di depannya mungkin hilang oleh lembar kerja; ambil lagi dari sumbernya",
    en: "its leading zeros may have been lost in a spreadsheet; take it from its source again",
  },

  "identity.pair-equal": { id: "NIK dan No. KK sama", en: "the NIK and the No. KK are the same" },
  "identity.pair-swapped": { id: "NIK dan No. KK tertukar", en: "the NIK and the No. KK are swapped" },
  "identity.pair-possibly-swapped": {
    id: "NIK mungkin berisi No. KK: tanggal di dalamnya sesudah tanggal lahir",
    en: "the NIK may hold a No. KK: the date in it is after the date of birth",
  },
  "identity.pair-both-nik": {
    id: "No. KK berisi NIK seorang perempuan",
    en: "the No. KK holds a woman's NIK",
  },

  "identity.code-length": {
    id: "panjangnya {digits} karakter, seharusnya {required}",
    en: "it has {digits} characters instead of {required}",
  },
  "identity.code-form": { id: "bentuk kodenya tidak sesuai", en: "the code has another form" },
};
