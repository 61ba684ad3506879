import type { Messages } from "../foundation/result.js";
import { traceMessages } from "./trace-messages.js";

/** What the issues, notices and steps of company contributions say. They show ids that users chose, never a name. */
export const csrMessages: Messages = {
  ...traceMessages,
  "csr.date-invalid": { id: "bukan tanggal TTTT-BB-HH", en: "not a date written YYYY-MM-DD" },
  "csr.month-invalid": { id: "bukan bulan TTTT-BB", en: "not a month written YYYY-MM" },
  "csr.region-invalid": {
    id: "bukan kode wilayah Kemendagri (2, 4, 6, atau 10 angka, sebagai teks)",
    en: "not a Kemendagri region code (2, 4, 6 or 10 digits, as text)",
  },
  "csr.not-a-list": { id: "bukan daftar", en: "not a list" },
  "csr.not-a-record": { id: "bukan catatan dengan isian bernama", en: "not a record with named fields" },
  "csr.id-missing": { id: "id kosong", en: "the id is missing" },
  "csr.id-is-identity-number": {
    id: "id berupa enam belas angka, mungkin NIK; pakai id sendiri",
    en: "the id has sixteen digits and may be somebody's NIK; choose ids of your own",
  },
  "csr.id-repeated": { id: "id dipakai dua kali", en: "the id is used twice" },
  "csr.text-missing": { id: "isian kosong", en: "the text is missing" },
  "csr.not-a-choice": { id: "pilihannya: {choices}", en: "the choices are: {choices}" },
  "csr.number-missing": { id: "jumlah kosong", en: "the number is missing" },
  "csr.not-a-number": { id: "jumlah bukan angka", en: "the number is not a number" },
  "csr.number-negative": { id: "jumlah negatif ({value})", en: "the number is negative ({value})" },
  "csr.number-not-whole": { id: "jumlah tidak bulat ({value})", en: "the number is not whole ({value})" },
  "csr.quantity-zero": { id: "jumlah harus paling sedikit 1", en: "the number must be at least 1" },
  "csr.amount-too-large": {
    id: "jumlahnya terlalu besar untuk dihitung tepat",
    en: "the sum is too large to be exact",
  },
  "csr.list-empty": {
    id: "daftar kosong: tidak jelas berarti tidak ada atau semuanya",
    en: "an empty list: it could mean nothing or everything",
  },
  "csr.period-reversed": {
    id: "tanggal atau bulan terakhir mendahului yang pertama",
    en: "the last day or month comes before the first",
  },
  "csr.period-too-long": { id: "paling banyak {months} bulan", en: "{months} months at most" },
  "csr.months-not-whole": {
    id: "kebutuhan {required} orang-bulan tidak habis dibagi {people} orang",
    en: "{required} person-months are not the same whole number of months for each of {people} people",
  },
  "csr.misplaced": {
    id: "isian itu tidak cocok dengan bentuk {form}",
    en: "the field has no place in the form {form}",
  },
  "csr.amount-and-cover": {
    id: "nilai uang dan orang-bulan sekaligus: pilih salah satu",
    en: "an amount and people at once: choose one of them",
  },
  "csr.cover-beyond-validity": {
    id: "iuran dibayar sampai sesudah komitmen berakhir",
    en: "contributions are paid beyond the last day of the pledge",
  },
  "csr.status-refused": {
    id: "status {from} tidak dapat menjadi {to}; yang mungkin: {allowed}",
    en: "{from} cannot become {to}; possible: {allowed}",
  },
  "csr.status-final": {
    id: "status {from} sudah akhir, tidak dapat menjadi {to}",
    en: "{from} is final and cannot become {to}",
  },
  "csr.need-unknown": { id: "kebutuhan itu tidak ada dalam daftar", en: "that need is not in the list" },
  "csr.pledge-unknown": { id: "komitmen itu tidak ada dalam daftar", en: "that pledge is not in the list" },
  "csr.allocation-unknown": { id: "alokasi itu tidak ada dalam daftar", en: "that allocation is not in the list" },
  "csr.allocation-unreadable": {
    id: "alokasi tidak menyebut jumlah satuan atau rupiah yang dapat dihitung",
    en: "the allocation names no units or rupiah that could be counted",
  },
  "csr.realisation-unreadable": {
    id: "barang, jasa, atau orang-bulan harus disebut dalam satuan, bukan rupiah",
    en: "goods, services and person-months must be told in units, not in rupiah",
  },
  "csr.people-unknown": {
    id: "jumlah orang di balik kebutuhan {need} tidak diketahui",
    en: "the people behind the need {need} are not known",
  },
  "csr.needs-unknown": {
    id: "{needs} kebutuhan tanpa jumlah: dilewati dan tidak ikut dijumlahkan",
    en: "{needs} needs without a quantity: skipped, and in no total",
  },
  "csr.pledges-to-ask": {
    id: "{pledges} komitmen menunggu jawaban donatur: tidak dibagikan sebelum ditanya",
    en: "{pledges} pledges wait for the donor's answer: not shared out before somebody asks",
  },
  "csr.own-workers-first": {
    id: "donatur yang belum mendaftarkan semua pekerjanya sendiri tidak dapat membayar iuran JKN orang lain (syarat Donasi JKN menurut pers 2019; syarat terbaru belum diketahui)",
    en: "a donor that has not registered all its own workers cannot pay JKN for others (terms of Donasi JKN as the press told them in 2019; the present terms are not known)",
  },
  "csr.allocated-above-pledge": {
    id: "{pledges} komitmen sudah dialokasikan melebihi isinya",
    en: "{pledges} pledges are allocated beyond what they hold already",
  },
  "csr.most-not-proven": {
    id: "{items} barang/jasa: uang yang dapat membeli beberapa barang atau pada beberapa harga dibagi menurut prioritas; mungkin masih dapat diisi lebih banyak",
    en: "{items} items: money that could buy several items, or at several prices, went by priority; more might be filled",
  },
  "csr.realised-above-allocated": {
    id: "realisasi {realised} melebihi alokasi {allocated}",
    en: "{realised} arrived of {allocated} allocated",
  },
  "csr.realised-before-count": {
    id: "diterima {on}, kebutuhan {need} didata {counted}: mungkin sudah termasuk yang tersedia",
    en: "arrived on {on}, the need {need} was counted on {counted}: it may be among what is available already",
  },
  "csr.not-to-standard": {
    id: "{units} satuan diterima tidak lengkap atau rusak: tidak dihitung mengisi kebutuhan",
    en: "{units} units arrived incomplete or damaged: they fill no need",
  },
  "csr.money-without-months": {
    id: "{allocations} alokasi uang tidak menyebut bulannya: tidak ada dalam perkiraan per bulan",
    en: "{allocations} allocations of money name no months: they are not in the forecast",
  },
  "csr.more-people-than-need": {
    id: "pada beberapa bulan iuran dibayar untuk orang lebih banyak daripada kebutuhan {need}",
    en: "in some months contributions are paid for more people than the need {need} has",
  },
};
