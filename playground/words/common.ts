import type { Messages } from "../../src/foundation/result.js";

/** What stands on every page. */
export const commonWords = {
  "common.skip": { id: "Langsung ke isi", en: "Skip to content" },
  "common.tagline": { id: "hitung, dengan dasar hukumnya", en: "computes, and names its law" },
  "common.language": { id: "Bahasa", en: "Language" },
  "common.sections": { id: "Bagian", en: "Sections" },
  "common.theme-auto": { id: "Tampilan: ikuti perangkat", en: "Theme: as the device" },
  "common.theme-light": { id: "Tampilan: terang", en: "Theme: light" },
  "common.theme-dark": { id: "Tampilan: gelap", en: "Theme: dark" },
  "common.private": {
    id: "Halaman ini bekerja tanpa jaringan. Tidak ada isian atau berkas yang dikirim atau disimpan; tutup halaman dan semuanya hilang.",
    en: "This page works without a network. Nothing that you enter is sent or stored; close the page and it is gone.",
  },
  "common.version": { id: "Dihitung oleh pustaka tatasehat versi", en: "Computed by the library tatasehat, version" },
  "common.licence": {
    id: "Lisensi MIT. Tabel pertumbuhan: WHO.",
    en: "MIT licence. Growth tables: WHO.",
  },
  "common.result": { id: "Hasil", en: "Result" },
  "common.example": { id: "Isi dengan contoh", en: "Fill in an example" },
  "common.clear": { id: "Kosongkan", en: "Clear" },
  "common.choose": { id: "Pilih…", en: "Choose…" },
  "common.unknown": { id: "Tidak diketahui", en: "Not known" },
  "common.not-stated": { id: "Tidak disebut", en: "Not stated" },
  "common.yes": { id: "Ya", en: "Yes" },
  "common.no": { id: "Tidak", en: "No" },
  "common.missing": { id: "Belum diisi: {fields}", en: "Not filled in yet: {fields}" },
  "common.not-a-number": { id: "Tulis angka, misalnya 9,4", en: "Write a number such as 9.4" },
  "common.cannot": { id: "Tidak dapat dihitung", en: "Cannot be computed" },
  "common.thousands": {
    id: "Bilangan bulat. Titik memisahkan ribuan: 10.312.",
    en: "Whole numbers. A comma separates thousands: 10,312.",
  },
  "common.notices": { id: "Yang perlu diketahui", en: "What to know" },
  "common.law": { id: "Dasar hukum", en: "Legal basis" },
  "common.limits": { id: "Batasan", en: "Limits of use" },
  "common.confidence": { id: "Tingkat keyakinan", en: "Confidence" },
  "common.verified-in-source": { id: "naskahnya dibaca", en: "the text was read" },
  "common.secondary": {
    id: "dari sumber kedua; naskah aslinya belum dibaca",
    en: "second-hand; the original text was not read",
  },
  "common.unverified": { id: "pengetahuan umum, belum diperiksa", en: "general knowledge, not checked" },
  "common.in-force-since": { id: "dipakai sejak {from}", en: "used since {from}" },
  "common.verified-until": { id: "diperiksa terakhir sampai {until}", en: "last checked up to {until}" },
} as const satisfies Messages;
