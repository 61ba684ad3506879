import type { Messages } from "../foundation/result.js";
import { fundMessages } from "./funds-messages.js";
import { teamMessages } from "./teams-messages.js";

/** What the issues, notices and findings about the posyandu as an organisation say. */
export const organisationMessages: Messages = {
  ...fundMessages,
  ...teamMessages,
  "posyandu.no-parent": { id: "induk {area} tidak diketahui", en: "the area above {area} is not known" },
  "posyandu.count-too-large": { id: "jumlah melebihi {maximum}", en: "the count is above {maximum}" },
  "posyandu.not-yes-or-no": { id: "jawabannya harus ya atau tidak", en: "the answer must be yes or no" },
  "posyandu.percent-not-usable": {
    id: "persentase harus angka dari 0 dan di bawah {below}",
    en: "the percentage must be a number from 0 and below {below}",
  },
  "posyandu.year-not-usable": {
    id: "tahun harus bilangan bulat dari 1900 sampai 9999",
    en: "the year must be a whole number from 1900 to 9999",
  },
  "posyandu.year-contradicts-day": {
    id: "tahun tidak sama dengan tahun pada tanggal",
    en: "the year is not that of the day",
  },
  "posyandu.date-invalid": { id: "bukan tanggal TTTT-BB-HH", en: "not a date written YYYY-MM-DD" },
  "posyandu.period-reversed": {
    id: "akhir mendahului awal",
    en: "the end comes before the beginning",
  },
  "posyandu.openings-not-a-list": { id: "hari buka bukan daftar", en: "the openings are not a list" },
  "posyandu.opening-not-a-date": {
    id: "hari buka bukan tanggal TTTT-BB-HH atau bulan TTTT-BB",
    en: "the opening is neither a day YYYY-MM-DD nor a month YYYY-MM",
  },
  "posyandu.opening-of-other-year": {
    id: "{count} hari buka di luar tahun {year} tidak dihitung",
    en: "{count} openings outside {year} are not counted",
  },
  "posyandu.opening-after-day": {
    id: "{count} hari buka sesudah {until} tidak dihitung",
    en: "{count} openings after {until} are not counted",
  },
  "posyandu.months-above-times": {
    id: "buka dalam {monthsOpen} bulan tidak mungkin dengan {timesOpen} kali buka",
    en: "open in {monthsOpen} months is not possible with {timesOpen} openings",
  },
  "posyandu.month-not-usable": { id: "bukan bulan TTTT-BB", en: "not a month written YYYY-MM" },
  "posyandu.service-unknown": {
    id: "layanan tidak dikenal; pilihannya: {choices}",
    en: "unknown service; choices: {choices}",
  },
  "posyandu.services-two-readings": {
    id: "jawaban berbeda bila tiga layanan harus tercapai dalam bulan yang sama selama delapan bulan",
    en: "the answer differs if three services must reach it in the same month, in eight months",
  },
  "posyandu.activity-undefined": {
    id: "definisi posyandu aktif tahun {year} tidak diketahui (terakhir {last})",
    en: "the definition of active posyandu in {year} is not known (the last is of {last})",
  },
  "posyandu.activity-local-measure": {
    id: "ukuran setempat ({measure}), bukan Posyandu Aktif RPJMN 2020-2024",
    en: "a local measure ({measure}), not Posyandu Aktif of the national plan 2020-2024",
  },
  "posyandu.activity-not-known": { id: "belum diketahui: {criteria}", en: "not known: {criteria}" },
  "posyandu.year-not-over": {
    id: "tahun belum berakhir pada {until}: yang dihitung per bulan masih dapat tercapai",
    en: "the year is not over on {until}: what counts months can still be reached",
  },
  "posyandu.parts-above-total": {
    id: "bagian ({sum}) melebihi seluruhnya ({total})",
    en: "the parts ({sum}) exceed the whole ({total})",
  },
  "posyandu.target-printed-otherwise": {
    id: "sumber mencetak {printed}, padahal persentasenya menghasilkan {count}",
    en: "the source prints {printed}, while its percentage gives {count}",
  },
  "posyandu.index-score-not-known": {
    id: "skor pada {above} % atau kurang tidak diketahui",
    en: "the score at {above} % or less is not known",
  },
  "posyandu.strata-on-boundary": {
    id: "tepat pada batas: {criteria}",
    en: "exactly on a bound: {criteria}",
  },
  "posyandu.strata-no-column": {
    id: "semua cakupan tinggi tanpa program tambahan: tidak ada kolomnya, dihitung madya",
    en: "all coverages high without an extra programme: no column fits, taken for madya",
  },
  "posyandu.strata-not-known": {
    id: "strata belum pasti, kurang: {criteria}",
    en: "undetermined for want of: {criteria}",
  },
  "posyandu.badges-contradict-groups": {
    id: "{count} lencana bertentangan dengan kelompok keterampilan yang disebut",
    en: "{count} badges contradict the groups of skills that are stated",
  },
  "posyandu.kader-levels-not-known": {
    id: "syarat tingkat madya dan utama tidak diketahui",
    en: "what the levels madya and utama ask is not known",
  },
  "posyandu.kader-groups-not-known": {
    id: "jumlah lencana saja tidak menentukan: banyaknya keterampilan tiap kelompok tidak diketahui (purwa: {minimum})",
    en: "the badges alone do not decide: how many skills a group has is not known (purwa: {minimum})",
  },
  "posyandu.life-stage-unknown": {
    id: "tahap kehidupan tidak dikenal; pilihannya: {choices}",
    en: "unknown stage of life; choices: {choices}",
  },
  "posyandu.birth-date-not-known": {
    id: "tanggal lahir tidak diketahui: tahap menurut umur tidak ditentukan",
    en: "the date of birth is not known: no stage by age is determined",
  },
  "posyandu.born-after-day": { id: "lahir sesudah tanggal itu", en: "born after that day" },
  "posyandu.age-without-stage": {
    id: "tidak ada sumber yang menetapkan tahap untuk umur {months} bulan",
    en: "no source gives a stage to the age of {months} months",
  },
  "posyandu.fields-day-unknown": {
    id: "tanggal Permendagri 13/2024 tidak diketahui: enam bidang belum pasti berlaku",
    en: "the day of Permendagri 13/2024 is not known: whether the six fields applied is not sure",
  },
  "posyandu.served-after-day": {
    id: "{count} pelayanan sesudah tanggal itu tidak dihitung",
    en: "{count} services after that day are not counted",
  },
  "posyandu.alias-unknown": {
    id: "nama tidak dikenal; yang dikenal: {known}",
    en: "unknown name; known: {known}",
  },
  "posyandu.alias-replacement-not-known": {
    id: "nama resmi pengganti {alias} tidak diketahui",
    en: "the official name that replaced {alias} is not known",
  },
};
