import type { Messages } from "../foundation/result.js";

/** What the command says of files, whatever the subcommand. Rows are named by number, never by what stands in them. */
export const commandMessages: Messages = {
  "input.not-found": { id: "berkas tidak ditemukan: {file}", en: "file not found: {file}" },
  "input.not-allowed": { id: "berkas tidak boleh dibaca: {file}", en: "not allowed to read: {file}" },
  "input.is-folder": { id: "ini folder, bukan berkas: {file}", en: "this is a folder, not a file: {file}" },
  "input.system": { id: "berkas {file} tidak dapat dibaca ({cause})", en: "{file} cannot be read ({cause})" },
  "input.empty": { id: "berkas kosong", en: "the file is empty" },
  "input.utf-16": {
    id: "berkas ini UTF-16; simpan ulang sebagai CSV UTF-8",
    en: "the file is UTF-16; save it as CSV UTF-8",
  },
  "input.old-excel": {
    id: "berkas ini format Excel lama (.xls); simpan ulang sebagai .xlsx atau CSV UTF-8",
    en: "the file is in the old Excel format (.xls); save it as .xlsx or CSV UTF-8",
  },
  "input.binary": {
    id: "berkas ini bukan teks; yang dibaca: .csv, .tsv, .ndjson, .xlsx",
    en: "the file is not text; what is read: .csv, .tsv, .ndjson, .xlsx",
  },
  "input.markup": {
    id: "berkas ini halaman HTML atau XML, bukan tabel; simpan ulang sebagai .xlsx atau CSV UTF-8",
    en: "the file is an HTML or XML page, not a table; save it as .xlsx or CSV UTF-8",
  },
  "input.xlsx-broken": { id: "berkas .xlsx rusak atau tidak lengkap", en: "the .xlsx file is broken or incomplete" },
  "input.no-sheet": { id: "lembar kerja tidak ditemukan: {sheet}", en: "no such sheet: {sheet}" },
  "csv.quote-open": {
    id: "baris {row}, kolom {column}: tanda kutip dibuka tetapi tidak ditutup sampai akhir berkas",
    en: "row {row}, column {column}: a quote is opened and not closed before the end of the file",
  },
  "csv.row-too-long": {
    id: "baris {row} lebih panjang dari {bytes} bita; periksa tanda kutip yang tidak ditutup",
    en: "row {row} is longer than {bytes} bytes; look for a quote that is not closed",
  },
  "ndjson.not-object": { id: "baris {row} bukan objek JSON", en: "line {row} is no JSON object" },
  "output.exists": {
    id: "{file} sudah ada; pakai --force untuk menimpanya",
    en: "{file} exists already; use --force to overwrite it",
  },
  "output.no-folder": { id: "folder tidak ditemukan: {folder}", en: "no such folder: {folder}" },
  "output.not-found": {
    id: "tidak dapat menulis ke {file}: folder tidak ditemukan",
    en: "cannot write {file}: no such folder",
  },
  "output.is-folder": { id: "ini folder, bukan berkas: {file}", en: "this is a folder, not a file: {file}" },
  "output.not-allowed": { id: "tidak boleh menulis ke {file}", en: "not allowed to write {file}" },
  "output.disk-full": {
    id: "penyimpanan penuh saat menulis {file}; tidak ada hasil yang ditinggalkan",
    en: "the disk is full while writing {file}; nothing was left behind",
  },
  "output.pipe-closed": {
    id: "penerima keluaran menutup pipa sebelum selesai",
    en: "the receiver closed the pipe before the end",
  },
  "output.system": { id: "{file} tidak dapat ditulis ({cause})", en: "{file} cannot be written ({cause})" },
  "output.xlsx-needs-file": { id: "hasil .xlsx memerlukan -o BERKAS", en: "an .xlsx result needs -o FILE" },
  "output.xlsx-too-long": {
    id: "lembar .xlsx hanya memuat {maximum} baris; pilih -o BERKAS.csv",
    en: "an .xlsx sheet holds {maximum} rows only; choose -o FILE.csv",
  },
  "columns.duplicate": {
    id: 'dua kolom dengan arti yang sama: "{first}" (kolom {firstColumn}) dan "{second}" (kolom {secondColumn}); hapus atau ganti nama salah satunya',
    en: 'two columns with one meaning: "{first}" (column {firstColumn}) and "{second}" (column {secondColumn}); remove or rename one of them',
  },
  "columns.missing": {
    id: "tidak ada kolom {what} yang dikenal. Yang dikenal: {known}",
    en: "no column for {what} was recognised. Recognised: {known}",
  },
  "file.row-empty": { id: "baris kosong", en: "the row is empty" },
  "file.too-few-cells": {
    id: "baris memuat {count} isian, judul {expected}; isian yang kurang dianggap kosong",
    en: "the row has {count} cells, the heading {expected}; the missing ones count as empty",
  },
  "file.too-many-cells": {
    id: "baris memuat {count} isian, judul {expected}; isinya mungkin bergeser, tidak dihitung",
    en: "the row has {count} cells, the heading {expected}; they may have slipped, nothing is computed",
  },
  "file.cell-too-long": { id: "isian terlalu panjang ({bytes} bita)", en: "the cell is too long ({bytes} bytes)" },
  "file.not-json": { id: "baris bukan objek JSON", en: "the line is no JSON object" },
  "file.keys-unknown": {
    id: "{count} kunci tidak ada pada baris-baris awal dan tidak disalin",
    en: "{count} keys are not on the first lines and were not copied",
  },
  "usage.date": { id: "--as-of harus tanggal TTTT-BB-HH", en: "--as-of must be a date YYYY-MM-DD" },
  "spm.no-rule-yet": {
    id: "belum ada aturan SPM yang dapat dipakai per {asOf}; yang pertama berlaku {first}",
    en: "no usable rule for the SPM as of {asOf} yet; the first one applies from {first}",
  },
  "jkn.no-rule-yet": {
    id: "belum ada aturan JKN per {asOf}; yang pertama berlaku {first}",
    en: "no rule for JKN as of {asOf} yet; the first one applies from {first}",
  },
  "law.unknown-regulation": {
    id: "peraturan itu tidak ada dalam daftar; yang mirip: {nearest}",
    en: "the registry does not hold that regulation; similar ones: {nearest}",
  },
  interrupted: { id: "dihentikan; tidak ada hasil yang ditinggalkan", en: "interrupted; nothing was left behind" },
  "heading-only": {
    id: "berkas hanya berisi judul kolom; tidak ada baris untuk dihitung",
    en: "the file holds headings only; there is no row to compute",
  },
  "columns.ignored": { id: "Kolom yang tidak dipakai: {columns}", en: "Columns not used: {columns}" },
  "columns.suffixed": {
    id: "Kolom berikut sudah ada dalam berkas dan disalin apa adanya; hasil baru bernama {columns}",
    en: "These columns are in the file already and are echoed as they are; the new results are named {columns}",
  },
  "decree.needs-peer": {
    id: "{peer} diperlukan untuk membaca berkas ini; pasang {peer} dahulu: npm install {peer}",
    en: "{peer} is needed to read this file; install {peer} first: npm install {peer}",
  },
  "decree.no-word": {
    id: "ini bukan berkas Word (.docx) yang dapat dibaca",
    en: "this is no Word file (.docx) that can be read",
  },
  "decree.no-pdf": { id: "PDF ini rusak dan tidak dapat dibaca", en: "this PDF is broken and cannot be read" },
  "decree.pdf-locked": { id: "PDF ini dikunci kata sandi", en: "this PDF is locked by a password" },
  "decree.pdf-without-text": {
    id: "PDF ini tidak memuat teks, mungkin hasil pindai; kenali dahulu hurufnya (OCR)",
    en: "this PDF holds no text, perhaps it is a scan; recognise its letters (OCR) first",
  },
  "decree.too-many-pages": {
    id: "PDF ini lebih dari {pages} halaman",
    en: "this PDF has more than {pages} pages",
  },
  "decree.word-labels": {
    id: "nomor dan huruf otomatis dalam berkas Word ini tidak dapat dihitung dan hilang dari naskah",
    en: "the automatic numbers and letters of this Word file cannot be counted and are missing from the text",
  },
  "decree.utf-16": { id: "naskah ini UTF-16; simpan ulang sebagai UTF-8", en: "the text is UTF-16; save it as UTF-8" },
  "decree.binary": { id: "berkas ini bukan teks", en: "the file is not text" },
  "decree.too-long": { id: "naskah lebih panjang dari {bytes} bita", en: "the text is longer than {bytes} bytes" },
  "decree.no-rule": { id: "tidak ada aturan {id}", en: "no rule {id}" },
  "posyandu.no-month": {
    id: "tidak ada tanggal penimbangan dalam berkas; sebutkan bulannya dengan --month TTTT-BB",
    en: "the file has no date of weighing; name the month with --month YYYY-MM",
  },
  "posyandu.day-before-month": {
    id: "--as-of mendahului bulan penimbangan",
    en: "--as-of precedes the month of the weighings",
  },
  "chart.not-one-child": {
    id: "berkas ini bukan tentang satu anak: jenis kelamin kosong atau lebih dari satu, atau tanggal lahir berbeda",
    en: "the file is not about one child: no sex or two, or dates of birth that differ",
  },
  "chart.no-monitoring": { id: "cakupan tidak dapat digambar: {why}", en: "the coverage cannot be drawn: {why}" },
  "columns.left-out": { id: "Kolom yang tidak ditulis: {columns}", en: "Columns that are not written: {columns}" },
  unexpected: {
    id: "kesalahan yang tidak terduga ({cause}); ini kekurangan program, bukan kesalahan berkas",
    en: "an unexpected error ({cause}); the fault is the program's, not your file's",
  },
};
