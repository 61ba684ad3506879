import type { Message, Messages } from "../foundation/result.js";

/** The figures of a report, as a finding calls them. */
const FIGURES: NonNullable<Message["words"]> = {
  coveragePercent: { id: "persentase cakupan", en: "percentage of coverage" },
  activityPercent: { id: "persentase keaktifan", en: "percentage of activity" },
  progress: { id: "persentase capaian", en: "percentage of progress" },
  population: { id: "penduduk", en: "population" },
  registered: { id: "peserta terdaftar", en: "registered" },
  active: { id: "peserta aktif", en: "active" },
  segments: { id: "jumlah segmen", en: "sum of the segments" },
  reached: { id: "yang dicapai", en: "reached" },
  of: { id: "sasaran", en: "aimed at" },
};

/** What the findings of an audit say. */
export const auditMessages: Messages = {
  "jkn.audit-truncated": {
    id: "tercetak {published} %: dipotong, bukan dibulatkan ({recomputed} %)",
    en: "printed {published} %: cut instead of rounded ({recomputed} %)",
  },
  "jkn.audit-off-by-rounding": {
    id: "tercetak {published} %, hitungan {recomputed} %: selisih satu angka terakhir",
    en: "printed {published} %, computed {recomputed} %: one off in the last digit",
  },
  "jkn.audit-digits-transposed": {
    id: "tercetak {published} %, hitungan {recomputed} %: angka tertukar; cocok bila {repair}",
    en: "printed {published} %, computed {recomputed} %: digits transposed; agrees if {repair}",
    words: FIGURES,
  },
  "jkn.audit-parts-swapped": {
    id: "tercetak {published} %, hitungan {recomputed} %: pembilang dan penyebut tertukar",
    en: "printed {published} %, computed {recomputed} %: numerator and denominator are swapped",
  },
  "jkn.audit-other-denominator": {
    id: "tercetak {published} %, hitungan {recomputed} %: dihitung dengan penyebut lain ({repair})",
    en: "printed {published} %, computed {recomputed} %: computed with another denominator ({repair})",
    words: FIGURES,
  },
  "jkn.audit-contradiction": {
    id: "tercetak {published} %, hitungan {recomputed} %: tidak cocok",
    en: "printed {published} %, computed {recomputed} %: they contradict each other",
  },
  "jkn.audit-not-computable": {
    id: "persentase tercetak tidak dapat diperiksa: jumlahnya tidak lengkap atau angkanya tidak terbaca",
    en: "the printed percentage cannot be checked: counts are missing or the figure is unreadable",
  },
  "jkn.audit-other-numerator": {
    id: "persentase itu cocok dengan angka lain dalam laporan: {name} {count}",
    en: "the percentage fits another figure of the report: {name} {count}",
    words: FIGURES,
  },
  "jkn.audit-activity-of-population": {
    id: "keaktifan {published} % dihitung terhadap penduduk; terhadap peserta terdaftar {recomputed} %",
    en: "activity of {published} % is of the population; of the registered it is {recomputed} %",
  },
  "jkn.audit-activity-of-registered": {
    id: "keaktifan {published} % dihitung terhadap peserta terdaftar; terhadap penduduk {recomputed} %",
    en: "activity of {published} % is of the registered; of the population it is {recomputed} %",
  },
  "jkn.audit-segments-sum": {
    id: "jumlah segmen {sum}, terdaftar {registered}: selisih {difference}",
    en: "the segments add up to {sum}, registered are {registered}: difference {difference}",
  },
  "jkn.audit-segment-label": {
    id: "satu baris segmen menyebut APBN dan APBD sekaligus",
    en: "one row of the segments names both the national and the local budget",
  },
  "jkn.audit-active-inactive-sum": {
    id: "aktif dan tidak aktif berjumlah {sum}, terdaftar {registered}: selisih {difference}",
    en: "active and inactive add up to {sum}, registered are {registered}: difference {difference}",
  },
  "jkn.audit-part-above-registered": {
    id: "{count} dari {registered} peserta terdaftar: bagian melebihi seluruhnya",
    en: "{count} of {registered} registered: a part exceeds the whole",
  },
  "jkn.audit-swap-would-agree": {
    id: "penjumlahan cocok bila {count} seharusnya {right} (dua angka tertukar)",
    en: "the sum agrees if {count} should be {right} (two digits transposed)",
  },
  "jkn.audit-registered-is-target": {
    id: "terdaftar {registered} tepat {percent} % penduduk: target, bukan hitungan",
    en: "registered {registered} is exactly {percent} % of the population: a target, not a count",
  },
  "jkn.audit-unregistered": {
    id: "belum terdaftar tercetak {stated}, hitungan {recomputed}",
    en: "unregistered printed as {stated}, computed {recomputed}",
  },
  "jkn.audit-shortfall": {
    id: "kekurangan {stated} orang tidak cocok dengan selisih mana pun",
    en: "the shortfall of {stated} people is no difference between the printed figures",
  },
  "jkn.audit-missing-to-target": {
    id: "{stated} orang adalah kekurangan menuju {percent} % dari {counted}, bukan yang belum terdaftar",
    en: "{stated} people is what {counted} lacks to {percent} %, not those unregistered",
  },
  "jkn.audit-need-undefined": {
    id: "kebutuhan {need} orang tidak dijelaskan: belum terdaftar atau tidak aktif",
    en: "the need of {need} people is not defined: unregistered or inactive",
  },
  "jkn.audit-need-differs": {
    id: "kebutuhan {need} orang bukan yang belum terdaftar dan bukan yang tidak aktif ({counts})",
    en: "the need of {need} people is neither the unregistered nor the inactive ({counts})",
  },
  "jkn.audit-stated-twice": {
    id: "tercetak dua kali dengan nilai berbeda: {first} dan {second}",
    en: "printed twice with different values: {first} and {second}",
  },
  "jkn.audit-stated-twice-one-fits": {
    id: "tercetak dua kali: {first} dan {second}; hanya {fits} yang cocok dengan angka lain",
    en: "printed twice: {first} and {second}; only {fits} fits the other figures",
  },
  "jkn.audit-above-population": {
    id: "terdaftar melebihi penduduk sebanyak {excess} orang",
    en: "{excess} more people are registered than live there",
  },
  "jkn.audit-cost-between-rates": {
    id: "anggaran Rp{rupiah} terletak di antara Rp{low} dan Rp{high} (Rp{impliedRate} per orang per bulan)",
    en: "the budget of IDR {rupiah} lies between IDR {low} and {high} (IDR {impliedRate} per person and month)",
  },
  "jkn.audit-cost-outside-rates": {
    id: "anggaran Rp{rupiah} di luar Rp{low} sampai Rp{high} (Rp{impliedRate} per orang per bulan)",
    en: "the budget of IDR {rupiah} lies outside IDR {low} to {high} (IDR {impliedRate} per person and month)",
  },
};
