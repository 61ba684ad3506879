import type { Messages } from "../../foundation/result.js";
import { lawMessages } from "../../law/messages.js";
import { spmMessages } from "../../spm/index.js";
import { commandMessages } from "../messages.js";

const ownMessages: Messages = {
  "spm.ambiguous-number": {
    id: "dapat dibaca {grouped} atau {decimal}; sebutkan tanda ribuannya dengan --thousands",
    en: "may be {grouped} or {decimal}; say which mark separates thousands with --thousands",
  },
  "spm-file.indicator-missing": { id: "indikator kosong", en: "the indicator is missing" },
  "spm-file.unknown-indicator": {
    id: "indikator tidak dikenal; pakai kode SPM-KES-01 sampai SPM-KES-12, SPM-KES-P1, SPM-KES-P2, atau nama layanannya",
    en: "unknown indicator; use the codes SPM-KES-01 to SPM-KES-12, SPM-KES-P1, SPM-KES-P2, or the service's name",
  },
  "spm-file.period-kind-unknown": {
    id: "jenis periode tidak dikenal (bulan, triwulan, kumulatif, tahun); tidak dihitung",
    en: "unknown kind of period (month, quarter, cumulative, year); not computed",
  },
  "spm-file.age-span-unknown": {
    id: "rentang umur tidak dikenal (0-59 atau 12-59); tidak dihitung",
    en: "unknown age span (0-59 or 12-59); not computed",
  },
  "spm-file.source-unknown": {
    id: "asal penyebut tidak dikenal (riil, proyeksi, perkiraan)",
    en: "unknown source of the denominator (registered, projected, estimated)",
  },
  "spm-file.own-parent": {
    id: "wilayah menjadi induk dirinya sendiri; tidak ikut dijumlahkan",
    en: "the area is its own parent; it is in no sum",
  },
  "spm-file.circle": {
    id: "dengan induk ini wilayah berada di bawah dirinya sendiri; tidak ikut dijumlahkan",
    en: "this parent puts the area below itself; it is in no sum",
  },
  "spm-file.two-parents": {
    id: "wilayah yang sama punya induk lain pada baris sebelumnya; tidak ikut dijumlahkan",
    en: "the same area has another parent on an earlier row; it is in no sum",
  },
  "spm-file.duplicate-row": {
    id: "baris ganda: wilayah, indikator, dan periode sama dengan baris {row}; keduanya tidak ikut dijumlahkan",
    en: "duplicate: the same area, indicator and period as row {row}; neither is in a sum",
  },
  "spm-file.not-expected": {
    id: "wilayah tidak ada dalam daftar --expected; tidak ikut dijumlahkan",
    en: "the area is not on the list --expected; it is in no sum",
  },
  "spm-file.percent-disagrees": {
    id: "tertulis tidak cocok ({verdict}); pembilang / penyebut memberi {recomputed} %",
    en: "the printed figure disagrees ({verdict}); numerator / denominator gives {recomputed} %",
    words: {
      truncated: { id: "dipotong, bukan dibulatkan", en: "cut off, not rounded" },
      "off-by-rounding": { id: "angka terakhirnya meleset satu", en: "its last digit is one off" },
      "parts-swapped": { id: "pembilang dan penyebut tertukar", en: "numerator and denominator are swapped" },
      "other-denominator": { id: "dihitung dengan penyebut lain", en: "computed with another denominator" },
      "digits-transposed": { id: "dua angka tertukar letaknya", en: "two digits are transposed" },
      contradiction: { id: "bertentangan", en: "contradiction" },
    },
  },
  "spm-file.percent-agrees-with": {
    id: "cocok bila {part} {value}",
    en: "it agrees with the {part} {value}",
    words: {
      numerator: { id: "pembilang", en: "numerator" },
      denominator: { id: "penyebut", en: "denominator" },
    },
  },
  "spm-file.missing": { id: "belum masuk: {areas}", en: "missing: {areas}" },
  "spm-file.place-unknown": {
    id: "induk tidak jelas: dua induk, atau wilayah berada di bawah dirinya sendiri",
    en: "place not known: two parents, or an area below itself",
  },
  "spm-file.no-parent": { id: "tanpa induk; tidak ikut dijumlahkan", en: "without a parent; in no sum" },
};

/** What `tatasehat spm` says of rows and pools. */
export const spmFileMessages: Messages = {
  ...commandMessages,
  ...lawMessages,
  ...spmMessages,
  ...ownMessages,
};
