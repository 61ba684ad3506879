import type { Messages } from "../../foundation/result.js";

/** What the issues and notices of nutrition care say, beside those of growth and of law. */
export const nutritionCareMessages: Messages = {
  "growth.care-not-a-record": { id: "bukan catatan dengan isian bernama", en: "not a record with named fields" },
  "growth.care-not-yes-or-no": { id: "harus ya, tidak, atau tidak diketahui", en: "must be yes, no or not known" },
  "growth.care-unknown-code": {
    id: "kode tidak dikenal; yang dikenal: {known}",
    en: "unknown code; known are: {known}",
  },
  "growth.care-oedema-not-a-degree": {
    id: "edema harus 0 sampai 3 (+3), atau ya atau tidak",
    en: "oedema must be 0 to 3 (+3), or yes or no",
  },
  "growth.care-complications-not-by-kind": {
    id: "komplikasi harus dirinci menurut jenisnya",
    en: "complications must be given by kind",
  },
  "growth.care-complication-unknown": {
    id: "jenis komplikasi tidak dikenal; yang paling mirip: {nearest}",
    en: "unknown kind of complication; nearest: {nearest}",
  },
  "growth.care-age-missing": {
    id: "umur tidak diketahui; bagan berbeda untuk umur di bawah 6 bulan dan 6-59 bulan",
    en: "the age is unknown; the chart differs below 6 months and at 6-59 months",
  },
  "growth.care-age-outside-chart": {
    id: "umur {months} bulan di luar bagan ini ({first}-{last} bulan); pakai bagan untuk umurnya",
    en: "an age of {months} months lies outside this chart ({first}-{last} months); use the chart for that age",
  },
  "growth.care-not-assessed": {
    id: "belum dinilai, dan dapat memperburuk kelas: {signs}",
    en: "not assessed, and could make the class a worse one: {signs}",
  },
  "growth.care-z-flagged": {
    id: "skor z {z} tidak masuk akal: ukur ulang; kelas tidak ditentukan olehnya",
    en: "a z-score of {z} is not plausible: measure again; it decides no class",
  },
  "growth.care-arm-not-used": {
    id: "LiLA tidak dipakai di bawah 6 bulan",
    en: "the arm circumference does not count below 6 months",
  },
  "growth.care-complication-outside-chart": {
    id: "ada komplikasi medis tanpa tanda gizi buruk: bagan gizi tidak menetapkan tindakannya; nilai dengan bagan MTBS yang lain",
    en: "a medical complication without a sign of severe malnutrition: the nutrition chart sets no action for it; judge it by the other MTBS charts",
  },
  "growth.care-under-4-kg": {
    id: "berat {weight} kg, di bawah 4 kg, tanpa tanda gizi buruk: sebuah program merujuk setiap anak seperti ini, di sini perlu tanda gizi buruk",
    en: "weighs {weight} kg, under 4 kg, without a sign of severe malnutrition: one program refers every such child, here a sign is needed",
  },
  "growth.feeding-start-not-known": {
    id: "sejak kapan versi {version} berlaku tidak diketahui",
    en: "since when the version {version} applied is not known",
  },
  "growth.feeding-revision-not-read": {
    id: "juknis direvisi pada 2024; isi revisi itu tidak dibaca, dipakai versi 2023",
    en: "the guideline was revised in 2024; that revision was not read, the version of 2023 is used",
  },
  "growth.feeding-version-assumed": {
    id: "tanpa tanggal dan versi: dipakai versi {version}",
    en: "neither date nor version: that of {version} is used",
  },
  "growth.feeding-days-not-known": {
    id: "jumlah hari untuk {group} pada versi {version} tidak diketahui",
    en: "the days for {group} in the version {version} are not known",
  },
  "growth.feeding-2025-says-2t": {
    id: "sumber versi 2025 menyebut 2T untuk kelompok ini",
    en: "the source of the version of 2025 says 2T for this group",
  },
  "growth.feeding-severe-excluded": {
    id: "gizi buruk mendapat tata laksana terapeutik, bukan PMT; pengecualian ini belum terverifikasi",
    en: "severe malnutrition gets therapeutic care instead; this exclusion is not verified",
  },
  "growth.feeding-severe-not-ruled-out": {
    id: "status gizi belum diketahui: singkirkan gizi buruk dahulu (BB/PB atau BB/TB, LiLA, edema)",
    en: "the nutrition status is not known: rule out severe malnutrition first (weight for length, arm, oedema)",
  },
  "growth.feeding-parents-not-asked": {
    id: "kesediaan orang tua belum ditanyakan",
    en: "whether the parents are willing was not asked",
  },
  "growth.feeding-stunted-alone": {
    id: "stunting saja tidak menjadi dasar PMT dalam naskah yang dibaca",
    en: "stunting alone gives no entitlement in the text read",
  },
  "growth.feeding-ground-not-known": {
    id: "belum dapat ditentukan; belum diketahui: {groups}",
    en: "cannot be told yet; not known: {groups}",
  },
  "growth.feeding-kek-limit-not-verified": {
    id: "batas LiLA {below} cm untuk KEK belum terverifikasi",
    en: "the limit of {below} cm of the arm for KEK is not verified",
  },
  "growth.warning-2t-without-t": {
    id: "2T tercatat bersama status {weightStatus}, padahal 2T berarti penimbangan ini T",
    en: "2T is recorded beside the status {weightStatus}, though 2T means that this weighing is T",
  },
};
