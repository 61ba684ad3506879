import type { Messages } from "../foundation/result.js";

/** What the issues and notices of numbers and citations say. */
export const decreeMessages: Messages = {
  "decree.not-text": { id: "bukan teks", en: "not a text" },
  "decree.empty": { id: "teks kosong", en: "the text is empty" },
  "decree.not-a-citation": {
    id: "bukan nomor peraturan, keputusan, surat edaran, atau surat",
    en: "not the number of a regulation, decision, circular or letter",
  },
  "decree.part-open": {
    id: "bagian {part} belum diisi",
    en: "the part {part} has been left open",
  },
  "decree.sequence-missing": { id: "nomor urut tidak ada", en: "the running number is missing" },
  "decree.sequence-zero": { id: "nomor urut nol: masih rancangan", en: "the running number is zero: still a draft" },
  "decree.number-shape-unknown": {
    id: "bentuk nomor tidak dikenal",
    en: "the number has none of the known shapes",
  },
  "decree.month-impossible": { id: "angka Romawi itu bukan bulan", en: "the Roman numeral is no month" },
  "decree.year-malformed": { id: "tahun tidak terdiri atas empat angka", en: "the year does not have four digits" },
  "decree.year-impossible": { id: "tahun itu tidak mungkin", en: "there is no such year for a regulation" },
  "decree.label-conflict": {
    id: "ditulis {label}, tetapi nomornya nomor {number}",
    en: "written as {label}, but the number is one of {number}",
  },
  "decree.marks-conflict": {
    id: "nomor memuat SK dan PER sekaligus",
    en: "the number holds both SK and PER",
  },
  "decree.date-impossible": { id: "tanggal itu tidak ada di kalender", en: "the calendar has no such day" },
  "decree.date-year-conflict": {
    id: "tahun pada nomor {number}, pada tanggal {date}",
    en: "the year is {number} in the number and {date} in the date",
  },
  "decree.date-month-conflict": {
    id: "bulan pada nomor {number}, pada tanggal {date}",
    en: "the month is {number} in the number and {date} in the date",
  },
  "decree.shape-out-of-use": {
    id: "bentuk nomor ini lazim sampai sekitar tahun {year}",
    en: "numbers of this shape were given out until about {year}",
  },
  "decree.year-missing": { id: "tahun tidak disebut", en: "the year is not given" },
  "decree.further-citation": {
    id: "teks memuat peraturan lain; hanya yang pertama dibaca",
    en: "the text holds another citation; only the first was read",
  },
  "decree.antecedent-missing": {
    id: "tidak ada peraturan sejenis yang disebut sebelumnya",
    en: "no such regulation was named before",
  },
};
