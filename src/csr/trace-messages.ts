import type { Messages } from "../foundation/result.js";

/** What the steps of the sharing say, and why something is left of a pledge. */
export const traceMessages: Messages = {
  "csr.step-need-skipped": {
    id: "kebutuhan {need} dilewati: jumlahnya tidak diketahui",
    en: "need {need} is skipped: its quantity is not known",
  },
  "csr.step-turn": {
    id: "giliran {turn}: komitmen {pledge}, {eligible} kebutuhan yang cocok, tersedia {available}",
    en: "turn {turn}: pledge {pledge}, {eligible} eligible needs, {available} to share out",
  },
  "csr.step-given": {
    id: "{pledge} memberi {units} satuan untuk {need}",
    en: "{pledge} gives {units} units to {need}",
  },
  "csr.step-bought": {
    id: "{pledge} membeli {units} satuan untuk {need}: Rp{amountRp} pada harga Rp{unitCost}",
    en: "{pledge} buys {units} units for {need}: IDR {amountRp} at IDR {unitCost}",
  },
  "csr.left-withdrawn": { id: "sisa {left}: komitmen ditarik", en: "{left} left: the pledge was withdrawn" },
  "csr.left-expired": { id: "sisa {left}: komitmen sudah berakhir", en: "{left} left: the pledge has expired" },
  "csr.left-realised": {
    id: "sisa {left}: komitmen tercatat sudah direalisasikan",
    en: "{left} left: the pledge is recorded as realised",
  },
  "csr.left-not-agreed": {
    id: "sisa {left}: masih penawaran, belum disepakati",
    en: "{left} left: an offer that is not agreed yet",
  },
  "csr.left-not-yet-valid": {
    id: "sisa {left}: komitmen belum berlaku",
    en: "{left} left: the pledge is not valid yet",
  },
  "csr.left-conditions-to-check": {
    id: "sisa {left}: ada syarat donatur yang harus ditanyakan lebih dahulu",
    en: "{left} left: the donor's conditions must be asked about first",
  },
  "csr.left-restriction": {
    id: "sisa {left}: pembatasan donatur tidak mengizinkan kebutuhan yang lain",
    en: "{left} left: the donor's restriction excludes the other needs",
  },
  "csr.left-unit-differs": {
    id: "sisa {left}: satuan kebutuhan berbeda dari satuan komitmen",
    en: "{left} left: the need is counted in another unit",
  },
  "csr.left-unit-unknown": {
    id: "sisa {left}: satuan kebutuhan tidak disebut",
    en: "{left} left: the need does not name its unit",
  },
  "csr.left-donor-workers-not-registered": {
    id: "sisa {left}: donatur belum mendaftarkan semua pekerjanya sendiri, tidak dapat membayar iuran JKN",
    en: "{left} left: the donor has not registered all its own workers and cannot pay JKN",
  },
  "csr.left-donor-workers-unknown": {
    id: "sisa {left}: belum diketahui apakah pekerja donatur sendiri terdaftar, tanyakan sebelum dipakai untuk JKN",
    en: "{left} left: it is not known whether the donor's own workers are registered: ask before it pays for JKN",
  },
  "csr.left-need-quantity-unknown": {
    id: "sisa {left}: ada kebutuhan yang cocok, tetapi jumlahnya tidak diketahui",
    en: "{left} left: a need would match, but nobody knows its quantity",
  },
  "csr.left-unit-cost-unknown": {
    id: "sisa {left}: ada kebutuhan tanpa harga satuan sehingga uang tidak dapat dipakai",
    en: "{left} left: a need has no unit price, so that money cannot be used for it",
  },
  "csr.left-unit-cost-above-remainder": {
    id: "sisa {left}: kurang dari harga satu satuan",
    en: "{left} left: less than one unit costs",
  },
  "csr.left-more-people-than-need": {
    id: "sisa {left}: kebutuhan tidak punya orang sebanyak itu pada saat yang sama",
    en: "{left} left: the need has not that many people at once",
  },
  "csr.left-no-gap-left": {
    id: "sisa {left}: semua kebutuhan yang cocok sudah terisi",
    en: "{left} left: every eligible need is filled",
  },
  "csr.left-no-eligible-need": {
    id: "sisa {left}: tidak ada kebutuhan yang cocok",
    en: "{left} left: no eligible need",
  },
};
