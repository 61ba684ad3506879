import type { Messages } from "../../foundation/result.js";

/** What the issues and notices of prevalence say, beside those of law. */
export const prevalenceMessages: Messages = {
  "growth.prevalence-not-a-record": { id: "bukan catatan dengan isian bernama", en: "not a record with named fields" },
  "growth.prevalence-not-a-list": { id: "bukan daftar", en: "not a list" },
  "growth.percent-not-usable": {
    id: "bukan persentase dari 0 sampai 100 yang ditulis dengan titik desimal",
    en: "not a percentage from 0 to 100 with a decimal point",
  },
  "growth.percent-above-100": { id: "persentase lebih dari 100", en: "a percentage above 100" },
  "growth.prevalence-kind-unknown": {
    id: "jenis angka tidak dikenal: survei atau e-PPGBM",
    en: "unknown kind of figure: a survey's or e-PPGBM's",
  },
  "growth.prevalence-kinds-mixed": {
    id: "angka survei dan angka e-PPGBM tidak boleh disambung dalam satu deret",
    en: "figures of surveys and of e-PPGBM must not be joined in one series",
  },
  "growth.prevalence-surveys-differ": {
    id: "surveinya berbeda ({from} dan {to}): perubahan dapat berasal dari cara survei",
    en: "the surveys differ ({from} and {to}): part of the change may come from their methods",
  },
  "growth.prevalence-survey-unnamed": {
    id: "nama salah satu survei tidak disebut: perubahan dapat berasal dari cara survei",
    en: "one of the surveys is not named: part of the change may come from their methods",
  },
  "growth.prevalence-no-points": { id: "tidak ada angka", en: "there are no figures" },
  "growth.prevalence-year-not-one": { id: "bukan tahun", en: "not a year" },
  "growth.prevalence-year-twice": { id: "tahun {year} tercatat dua kali", en: "the year {year} stands twice" },
  "growth.prevalence-no-target": {
    id: "tidak diketahui target untuk tahun itu; yang diketahui: {known}",
    en: "no target is known for that year; known are: {known}",
  },
  "growth.prevalence-of-measured-only": {
    id: "bagian dari {measured} anak yang diukur; bukan prevalensi survei",
    en: "a share of {measured} measured children; not a survey's prevalence",
  },
  "growth.prevalence-not-weighted": {
    id: "hitungan mentah {measured} anak, tanpa bobot rancangan survei",
    en: "a raw count of {measured} children, without the weights of the survey's design",
  },
  "growth.prevalence-classes-disagree": {
    id: "jumlah pendek dan sangat pendek ({classes}) tidak cocok dengan jumlah stunting ({stunted})",
    en: "stunted and severely stunted ({classes}) disagree with the total of the stunted ({stunted})",
  },
  "growth.prevalence-more-than-measured": {
    id: "anak stunting ({stunted}) lebih banyak daripada anak yang diukur ({measured})",
    en: "more stunted children ({stunted}) than were measured ({measured})",
  },
  "growth.prevalence-area-twice": { id: "wilayah tercatat dua kali", en: "the area stands twice" },
};
