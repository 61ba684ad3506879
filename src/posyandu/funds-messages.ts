import type { Messages } from "../foundation/result.js";

/** What the issues and notices on funds say. */
export const fundMessages: Messages = {
  "posyandu.amount-missing": { id: "jumlah rupiah tidak diisi", en: "the amount is missing" },
  "posyandu.amount-not-a-number": { id: "jumlah rupiah bukan angka", en: "the amount is not a number" },
  "posyandu.amount-negative": { id: "jumlah rupiah negatif ({value})", en: "the amount is negative ({value})" },
  "posyandu.amount-not-whole": {
    id: "jumlah harus rupiah bulat ({value})",
    en: "the amount must be whole rupiah ({value})",
  },
  "posyandu.amount-too-large": { id: "jumlah melebihi Rp{maximum}", en: "the amount is above IDR {maximum}" },
  "posyandu.share-not-usable": {
    id: "persentase harus angka dari 0 sampai 100, paling banyak empat desimal",
    en: "the percentage must be a number from 0 to 100 with at most four decimals",
  },
  "posyandu.fund-deducted-above-budget": {
    id: "yang dikurangkan melebihi anggaran",
    en: "what is deducted exceeds the budget",
  },
  "posyandu.fund-kind-unknown": {
    id: "jenis aturan dana tidak dikenal: rata per satuan, atau dibagi menurut penduduk",
    en: "unknown kind of rule: the same for every unit, or shared by population",
  },
  "posyandu.fund-rule-without-id": {
    id: "aturan dana tanpa kode, atau kodenya 16 angka seperti NIK",
    en: "the rule of the fund has no id, or one of 16 digits as a NIK has",
  },
  "posyandu.fund-unit-without-id": { id: "satuan tanpa kode", en: "the unit has no id" },
  "posyandu.fund-unit-repeated": { id: "satuan tercatat dua kali", en: "the unit is listed twice" },
  "posyandu.fund-not-of-year": {
    id: "dana itu tidak berlaku pada tahun {year} (berlaku {first}-{last})",
    en: "the fund does not apply in {year} (it applies in {first}-{last})",
  },
  "posyandu.fund-year-needed": {
    id: "tahun harus disebut: dana berlaku sejak {first} tanpa akhir yang diketahui",
    en: "the year must be stated: the fund applies since {first} without a known end",
  },
  "posyandu.fund-budget-missing": {
    id: "anggaran tahun {year} tidak disebut",
    en: "the budget of {year} is not stated",
  },
  "posyandu.fund-population-missing": {
    id: "jumlah penduduk satu satuan tidak diketahui: tidak ada bagian yang dapat dihitung",
    en: "the population of one unit is not known: no share can be computed",
  },
  "posyandu.fund-sum-too-large": {
    id: "jumlah seluruhnya terlalu besar untuk dihitung tepat",
    en: "the total is too large to be exact",
  },
  "posyandu.fund-pool-cut": {
    id: "dana bersama tahun {year} dipotong menjadi rupiah bulat: {rupiah}",
    en: "the pool of {year} was cut to whole rupiah: {rupiah}",
  },
  "posyandu.fund-regulation-not-known": {
    id: "nomor peraturan dana {fund} tidak diketahui",
    en: "the number of the regulation behind the fund {fund} is not known",
  },
  "posyandu.fund-payment-outside": {
    id: "pembayaran tahun {year} di luar masa berlaku tidak dihitung",
    en: "a payment for {year}, outside the fund's years, is not counted",
  },
};
