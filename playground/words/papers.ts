import type { Messages } from "../../src/foundation/result.js";

/** What stands on the pages of the NIK and of the decree. */
export const paperWords = {
  "nik.tab": { id: "NIK", en: "NIK" },
  "nik.title": { id: "Periksa bentuk NIK", en: "Check the form of a NIK" },
  "nik.lead": {
    id: "Bentuk nomor, wilayah pendaftaran pertama, dan kerusakan oleh lembar kerja. Tanggal lahir dan nomor urut tidak pernah ditampilkan.",
    en: "The form of the number, the area of first registration, and damage by spreadsheets. Date of birth and serial are never shown.",
  },
  "nik.form": { id: "Nomor yang diperiksa", en: "Number to check" },
  "nik.number": { id: "NIK", en: "NIK" },
  "nik.hint": {
    id: "16 angka. Isian dihapus begitu diperiksa dan tidak disimpan.",
    en: "16 digits. The field is emptied as soon as it was checked, and not stored.",
  },
  "nik.record": { id: "Bandingkan dengan catatan", en: "Compare with a record" },
  "nik.sex": { id: "Jenis kelamin tercatat", en: "Recorded sex" },
  "nik.born": { id: "Tanggal lahir tercatat", en: "Recorded date of birth" },
  "nik.day": { id: "Diperiksa per tanggal", en: "Checked as of" },
  "nik.check": { id: "Periksa", en: "Check" },
  "nik.needs": { id: "Tulis sebuah NIK lalu pilih Periksa.", en: "Enter a NIK, then choose Check." },
  "nik.valid": { id: "Bentuknya sah", en: "Its form is valid" },
  "nik.invalid": { id: "Bentuknya tidak sah", en: "Its form is not valid" },
  "nik.masked": { id: "Nomor (disamarkan)", en: "Number (masked)" },
  "nik.province": { id: "Provinsi", en: "Province" },
  "nik.regency": { id: "Kabupaten/kota", en: "Regency or city" },
  "nik.district": { id: "Kecamatan", en: "District" },
  "nik.digit-sex": { id: "Jenis kelamin menurut angkanya", en: "Sex by its digits" },
  "nik.dates": { id: "Tanggal lahir yang mungkin", en: "Possible dates of birth" },
  "nik.dates-count": { id: "{count} (tidak ditampilkan)", en: "{count} (not shown)" },
  "nik.law": {
    id: "Susunan NIK: 6 angka wilayah, tanggal lahir (perempuan ditambah 40), 4 angka urut.",
    en: "A NIK is 6 digits of area, the date of birth (40 added for women), and a serial of 4.",
  },
  "nik.limits": {
    id: "Hanya bentuknya yang diperiksa. Apakah nomor itu milik seseorang hanya Dukcapil yang tahu; jangan menolak layanan karena hasil ini.",
    en: "Only the form is checked. Whether it is somebody's number only Dukcapil knows; turn nobody away because of this.",
  },
  "decree.tab": { id: "Keputusan", en: "Decree" },
  "decree.title": { id: "Periksa naskah keputusan", en: "Check the text of a decree" },
  "decree.lead": {
    id: "Penulisan menurut UU 12/2011, dasar hukum yang sudah dicabut, angka yang tidak cocok, lampiran yang hilang. Temuan ditandai dalam naskah.",
    en: "Form by UU 12/2011, legal bases that were revoked, numbers that do not agree, annexes that are missing. Findings are marked in the text.",
  },
  "decree.form": { id: "Naskah yang diperiksa", en: "Text to check" },
  "decree.text": { id: "Naskah", en: "Text" },
  "decree.hint": {
    id: "Tempel naskah, atau seret berkas .txt ke sini.",
    en: "Paste the text, or drop a .txt file here.",
  },
  "decree.file": { id: "Atau pilih berkas .txt", en: "Or choose a .txt file" },
  "decree.day": { id: "Diperiksa per tanggal", en: "Checked as of" },
  "decree.day-hint": {
    id: "Kosong: menurut tanggal dalam naskah itu sendiri.",
    en: "Empty: by the day in the text itself.",
  },
  "decree.check": { id: "Periksa naskah", en: "Check the text" },
  "decree.needs": { id: "Belum ada naskah.", en: "There is no text yet." },
  "decree.not-text": {
    id: "Berkas ini bukan teks. Simpan naskahnya sebagai .txt (UTF-8), atau salin dan tempel.",
    en: "This file is no text. Save it as .txt (UTF-8), or copy and paste.",
  },
  "decree.none": {
    id: "Tidak ada temuan. Itu bukan jaminan: hanya hal-hal yang ada aturannya di sini yang diperiksa.",
    en: "No findings. That is no guarantee: only what has a rule here was checked.",
  },
  "decree.count": {
    id: "{errors} galat, {warnings} peringatan, {infos} info",
    en: "{errors} errors, {warnings} warnings, {infos} infos",
  },
  "decree.error": { id: "galat", en: "error" },
  "decree.warning": { id: "peringatan", en: "warning" },
  "decree.info": { id: "info", en: "info" },
  "decree.findings": { id: "Temuan", en: "Findings" },
  "decree.marked": { id: "Naskah bertanda", en: "Marked text" },
  "decree.line": { id: "baris {line}", en: "line {line}" },
  "decree.no-law": {
    id: "tanpa pasal: naskah bertentangan dengan dirinya, atau kebiasaan",
    en: "no article: the text contradicts itself, or custom",
  },
  "decree.limits": {
    id: "Alat bantu menyusun naskah, bukan pendapat hukum. Yang menetapkan adalah bagian hukum dan pejabat yang berwenang.",
    en: "A drafting aid, not a legal opinion. The legal office and the competent official decide.",
  },
} as const satisfies Messages;
