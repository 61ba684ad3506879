import type { Messages } from "../foundation/result.js";

/** What the issues and notices of sanitation say. */
export const sanitationMessages: Messages = {
  "sanitation.not-a-record": { id: "bukan catatan dengan isian bernama", en: "not a record with named fields" },
  "sanitation.not-a-list": { id: "bukan daftar", en: "not a list" },
  "sanitation.unknown-point": { id: "bukan butir formulir SBS", en: "not a point of the SBS form" },
  "sanitation.answer-not-yes-or-no": {
    id: "jawaban harus ya, tidak, atau tidak diketahui",
    en: "the answer must be yes, no or unknown",
  },
  "sanitation.all-seven-is-a-reading": {
    id: "syarat ketujuh butir adalah tafsiran: formulir hanya menyebut jawaban yang diharapkan",
    en: "that all seven points are needed is a reading: the form only names the answers wished for",
  },
  "sanitation.answers-above-whole": {
    id: "{answers} jawaban melebihi {of} yang ditanya",
    en: "{answers} answers exceed the {of} asked",
  },
  "sanitation.percent-invalid": { id: "bukan persentase 0-100", en: "not a percentage from 0 to 100" },
  "sanitation.pillar-one-unknown": {
    id: "pilar 1 belum diketahui pada {families} KK; tidak dianggap BABS dan tidak dianggap SBS",
    en: "pillar 1 is not known of {families} families; read neither as open defecation nor as SBS",
  },
  "sanitation.not-verified": { id: "belum diverifikasi", en: "not verified" },
  "sanitation.verification-unknown": {
    id: "tidak diketahui apakah sudah diverifikasi dan dimasukkan ke sistem pemantauan",
    en: "not known whether it was verified and entered in the monitoring system",
  },

  "sanitation.house-repeated": {
    id: "rumah yang sama dengan jawaban berbeda; tidak dihitung",
    en: "the same house with different answers; not counted",
  },
  "sanitation.house-unnamed": {
    id: "rumah tanpa id atau kode desa: tidak dapat dibedakan dari rumah lain, tidak dihitung",
    en: "a house without an id or a village's code: it cannot be told from others, and is not counted",
  },
  "sanitation.house-without-family": { id: "rumah tanpa KK", en: "a house without a family" },
  "sanitation.unknown-rung": { id: "anak tangga akses tidak dikenal", en: "not a rung of the ladder" },
  "sanitation.open-defecation-contradicted": {
    id: "dinyatakan SBS tetapi BABS terbuka",
    en: "said to have stopped, yet defecates in the open",
  },

  "sanitation.rungs-required": {
    id: "anak tangga yang dihitung sebagai akses harus disebut",
    en: "the rungs that count as access must be stated",
  },
  "sanitation.families-unknown": {
    id: "{families} KK belum diketahui: akses antara {least} dan {most} %",
    en: "{families} families are not known: access is between {least} and {most} %",
  },
  "sanitation.areas-repeated": {
    id: "{areas} wilayah berulang; tidak dijumlahkan",
    en: "{areas} areas came more than once; not added",
  },
  "sanitation.part-above-whole": { id: "{part} melebihi {whole}", en: "{part} exceeds {whole}" },
  "sanitation.nothing-reported": {
    id: "belum ada laporan dari {expected} wilayah",
    en: "no report yet from {expected} areas",
  },

  "sanitation.sample-rounded-up": {
    id: "{percent} % rumah dibulatkan ke atas; pedoman tidak mengatur pembulatan",
    en: "{percent} % of the houses, rounded up; the guide says nothing of rounding",
  },

  "sanitation.award-unknown": {
    id: "penghargaan STBM tahun {year} tidak diketahui",
    en: "nothing is known of the STBM award of {year}",
  },
  "sanitation.award-scoring-unknown": {
    id: "cara penilaian penghargaan {year} tidak diketahui",
    en: "how the award of {year} was scored is not known",
  },
  "sanitation.award-tiers-unknown": {
    id: "tingkat penghargaan {year} tidak diketahui",
    en: "the tiers of {year} are not known",
  },
  "sanitation.unknown-tier": {
    id: "bukan tingkat penghargaan {year}",
    en: "not a tier of {year}",
  },
};
