import { csrMessages } from "../../csr/index.js";
import type { Messages } from "../../foundation/result.js";
import { jknMessages } from "../../jkn/index.js";
import { lawMessages } from "../../law/messages.js";
import { spmMessages } from "../../spm/index.js";
import { commandMessages } from "../messages.js";

/** What `tatasehat csr` says of rows. */
export const csrFileMessages: Messages = {
  ...commandMessages,
  ...lawMessages,
  // Counts in a table are read as those of the SPM are.
  ...spmMessages,
  ...jknMessages,
  ...csrMessages,
  "spm.ambiguous-number": {
    id: "dapat dibaca {grouped} atau {decimal}; sebutkan tanda ribuannya dengan --thousands",
    en: "may be {grouped} or {decimal}; say which mark separates thousands with --thousands",
  },
  "csr.id-repeated": {
    id: "id dipakai dua kali; tidak satu pun dihitung",
    en: "the id is used twice; none of the rows is counted",
  },
  "csr-file.quantity-unknown": {
    id: "jumlahnya belum diketahui: tidak ikut dibagi dan dijumlahkan",
    en: "nobody knows the quantity: nothing is shared out to it, and it is in no total",
  },
  "csr-file.price-from-law": {
    id: "harga orang-bulan menurut aturan: Rp{rate}",
    en: "price of a person-month by the rule: IDR {rate}",
  },
  "csr-file.cover": {
    id: "menanggung {people} orang ({peopleShare} %), {personYearShare} % orang-tahun",
    en: "covers {people} people ({peopleShare} %), {personYearShare} % of person-years",
  },
  "csr-file.months-missing": {
    id: "jumlah bulan kosong: kebutuhan JKN dihitung dalam orang-bulan",
    en: "the months are missing: a need for JKN is counted in person-months",
  },
  "csr-file.date-unreadable": { id: "tanggal tidak terbaca", en: "unreadable date" },
  "csr-file.start-missing": {
    id: "tanggal berlaku dan tanggal kesepakatan kosong",
    en: "neither the first day of validity nor the day of the agreement is stated",
  },
  "csr-file.form-unclear": {
    id: "bentuk bantuan tidak jelas: isi uang, barang, jasa, atau iuran",
    en: "the form is unclear: cash, goods, service or contribution",
  },
  "csr-file.answers-differ": {
    id: "jawaban tentang pekerja donatur ini berbeda antarbaris: dianggap belum diketahui",
    en: "the rows of this donor answer differently on its workers: taken as unknown",
  },
};
