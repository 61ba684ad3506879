import type { Messages } from "../foundation/result.js";

/** What the issues and notices of the area codes say. No text repeats a code that was not found in a list. */
export const regionMessages: Messages = {
  "region.code-missing": { id: "kode wilayah tidak diisi", en: "the area code is missing" },
  "region.not-text": {
    id: "kode wilayah harus berupa teks, bukan angka: angka kehilangan nol (74.10 menjadi 74.1)",
    en: "an area code must be text, not a number: a number loses zeros (74.10 becomes 74.1)",
  },
  "region.zero-lost": {
    id: "segmen kode hanya satu angka; mungkin nolnya hilang di lembar kerja (74.10 menjadi 74.1)",
    en: "a segment of the code has one digit only; a spreadsheet may have dropped its zero (74.10 becomes 74.1)",
  },
  "region.island-code": {
    id: "ini kode pulau (lima angka terakhir diawali 4), bukan kode wilayah administrasi",
    en: "this is the code of an island (its last five digits begin with 4), not of an administrative area",
  },
  "region.bps-length": {
    id: "tujuh angka adalah panjang kode kecamatan BPS; yang dipakai di sini kode Kemendagri (2, 4, 6 atau 10 angka)",
    en: "seven digits are the length of a BPS district code; this is for Kemendagri codes (2, 4, 6 or 10 digits)",
  },
  "region.malformed": {
    id: "kode wilayah terdiri dari 2, 4, 6 atau 10 angka, seperti 36.72.01.1001 atau 3672011001",
    en: "an area code has 2, 4, 6 or 10 digits, such as 36.72.01.1001 or 3672011001",
  },
  "region.village-number": {
    id: "nomor desa diawali 1 (kelurahan), 2 (desa) atau 3 (desa adat)",
    en: "a village's number begins with 1 (kelurahan), 2 (desa) or 3 (desa adat)",
  },
  "region.unknown-province": {
    id: "kode provinsi tidak ada dalam daftar sekarang maupun terdahulu",
    en: "no present or former list has the code of that province",
  },
  "region.unknown-regency": {
    id: "kode kabupaten/kota tidak ada dalam daftar; yang dikenal sampai {known}",
    en: "no list has the code of that regency; it is known as far as {known}",
  },
  "region.unknown-district": {
    id: "kode kecamatan tidak ada dalam daftar; yang dikenal sampai {known}",
    en: "no list has the code of that district; it is known as far as {known}",
  },
  "region.unknown-village": {
    id: "kode desa/kelurahan tidak ada dalam daftar; yang dikenal sampai {known}",
    en: "the list has no village of that code; it is known as far as {known}",
  },
  "region.former-code": {
    id: "kode ini tidak dipakai lagi; sekarang {successor}",
    en: "this code is no longer in use; the area is now under {successor}",
  },
  "region.villages-apart": {
    id: "desa dan kelurahan dimuat terpisah: tatasehat/region/villages",
    en: "villages are loaded apart: tatasehat/region/villages",
  },
  "region.not-a-district": { id: "diminta kode kecamatan (6 angka)", en: "the code of a district (6 digits) is asked" },
  "region.not-a-village": { id: "diminta kode desa (10 angka)", en: "the code of a village (10 digits) is asked" },
  "region.village-not-checked": {
    id: "kode desa tidak diperiksa di sini, hanya sampai kecamatan",
    en: "the code of the village is not checked here, only down to the district",
  },
  "region.code-replaced": {
    id: "kode lama; sejak {by} wilayah itu di bawah kode {successor}",
    en: "a former code; since {by} the area stands under {successor}",
  },
  "region.code-not-yet": {
    id: "kode ini belum dipakai pada tanggal itu; baru tercatat {by}",
    en: "the code was not in use on that date; it is on record from {by}",
  },
  "region.holding-area": {
    id: "wilayahnya sendiri tidak terlacak; yang diberikan wilayah di atasnya ({region})",
    en: "the area itself cannot be followed; what is given is the area that holds it ({region})",
  },
  "region.change-day-uncertain": {
    id: "kode berubah antara {after} dan {by}; harinya tidak diketahui",
    en: "the code changed between {after} and {by}, on a day that is not known",
  },
  "region.change-unverified": {
    id: "riwayat kode ini belum diperiksa pada sumbernya",
    en: "the history of this code was not checked against its source",
  },
  "region.start-unknown": {
    id: "kecamatan ini ada dalam daftar {list}; apakah kodenya sudah dipakai pada tanggal itu tidak diketahui",
    en: "the district is in the list {list}; whether its code was in use on that date is not known",
  },
  "region.renamed": {
    id: "nama pada tanggal itu; namanya sekarang {name}",
    en: "the name of that date; the name is now {name}",
  },
};
