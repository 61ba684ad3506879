import type { Messages } from "../foundation/result.js";

/** What the issues and notices of the puskesmas say; those that begin with `law.` are in `lawMessages`. */
export const puskesmasMessages: Messages = {
  "puskesmas.not-yes-no": { id: "bukan ya atau tidak", en: "neither yes nor no" },
  "puskesmas.not-text": { id: "bukan teks", en: "not a text" },
  "puskesmas.not-a-list": { id: "bukan daftar", en: "not a list" },
  "puskesmas.not-a-record": { id: "bukan satu catatan", en: "not a record" },
  "puskesmas.not-a-month": {
    id: "bulan harus bilangan bulat {minimum} sampai {maximum}",
    en: "the month must be a whole number from {minimum} to {maximum}",
  },
  "puskesmas.month-invalid": { id: "bukan bulan TTTT-BB", en: "not a month written YYYY-MM" },
  "puskesmas.year-invalid": {
    id: "tahun harus bilangan bulat 1 sampai 9999",
    en: "the year must be a whole number from 1 to 9999",
  },
  "puskesmas.percent-not-usable": {
    id: "persentase tidak dapat dipakai",
    en: "the percentage cannot be used",
  },
  "puskesmas.repeated": { id: "sudah ada sebelumnya", en: "it has been there before" },
  "puskesmas.kind-unknown": { id: "jenis tidak dikenal; pilihan: {allowed}", en: "unknown kind; choices: {allowed}" },
  "puskesmas.status-unknown": {
    id: "status tidak dikenal; pilihan: {allowed}",
    en: "unknown status; choices: {allowed}",
  },
  "puskesmas.nothing-reported": { id: "belum ada laporan", en: "nothing has been reported" },
  "puskesmas.day-not-stated": {
    id: "tanggal aturan tidak disebut: dipakai {asOf}",
    en: "the day of the rule is not stated: {asOf} is taken",
  },
  "puskesmas.revocation-unknown": {
    id: "penutup Permenkes 19/2024 belum terbaca: apakah aturan ini masih berlaku tidak diketahui",
    en: "the closing article of Permenkes 19/2024 was not read: whether this rule still applies is not known",
  },
  "puskesmas.status-not-checked": {
    id: "status peraturan ini belum diperiksa",
    en: "the status of this regulation was not checked",
  },

  "puskesmas.no-working-day": {
    id: "tidak ada hari kerja dalam bulan {month}",
    en: "there is no working day in {month}",
  },
  "puskesmas.days-not-regulated": {
    id: "tanggalnya pilihan, bukan aturan: bulanan tanggal {monthlyDay}, tribulanan tanggal {quarterlyDay} bulan ke-{quarterlyMonth}, undangan {invitationDays} hari sebelumnya",
    en: "the days are chosen, not regulated: monthly on day {monthlyDay}, quarterly on day {quarterlyDay} of month {quarterlyMonth}, invitations {invitationDays} days before",
  },
  "puskesmas.holidays-not-given": {
    id: "hari libur tidak diberikan: hanya Sabtu dan Minggu yang dilewati",
    en: "no holidays were given: only Saturdays and Sundays are skipped",
  },
  "puskesmas.invitation-below-practice": {
    id: "undangan kurang dari {minimum} hari sebelumnya, seperti kebiasaan di satu daerah",
    en: "invitations are sent less than the {minimum} days before that one region is used to",
  },
  "puskesmas.two-on-one-day": { id: "dua lokakarya pada {date}", en: "two workshops on {date}" },

  "puskesmas.invited-after-meeting": {
    id: "undangan bertanggal sesudah lokakarya",
    en: "the invitation is dated after the workshop",
  },
  "puskesmas.part-unknown": {
    id: "bagian notulen tidak dikenal; yang paling mirip: {nearest}",
    en: "unknown part of a record; the nearest ones: {nearest}",
  },
  "puskesmas.part-contradicted": {
    id: "keterangan tentang {part} berlawanan dengan isi catatan; isi catatan yang dipakai",
    en: "what is said of {part} contradicts the record's own field; the field is taken",
  },
  "puskesmas.sector-unknown": {
    id: "sektor tidak dikenal; pilihan: {allowed}",
    en: "unknown sector; choices: {allowed}",
  },
  "puskesmas.due-before-raised": {
    id: "tenggat mendahului hari diputuskan",
    en: "due before it was decided",
  },
  "puskesmas.minutes-deadline-unknown": {
    id: "batas waktu penyelesaian notulen tidak ditemukan dalam aturan",
    en: "no deadline for the minutes was found in the rules",
  },
  "puskesmas.held-later": {
    id: "lokakarya bertanggal sesudah hari penilaian",
    en: "the workshop is dated after the day of the check",
  },
  "puskesmas.signature-not-read": {
    id: "tanda tangan adalah kebiasaan; aturannya belum terbaca",
    en: "signatures are practice; their rule was not read",
  },
  "puskesmas.actions-not-stated": {
    id: "daftar tindak lanjut tidak ada: tindak lanjut tidak dinilai",
    en: "no list of decisions: their follow-up was not judged",
  },
  "puskesmas.owner-not-stated": {
    id: "{count} tindak lanjut tanpa penanggung jawab (kebiasaan, bukan aturan)",
    en: "{count} decisions without an owner (practice, not a rule)",
  },
  "puskesmas.due-date-not-stated": {
    id: "{count} tindak lanjut tanpa tenggat (kebiasaan, bukan aturan)",
    en: "{count} decisions without a due date (practice, not a rule)",
  },
  "puskesmas.sectors-absent": {
    id: "{count} sektor yang biasa hadir tidak hadir: {sectors} (kebiasaan, bukan aturan)",
    en: "{count} of the usual sectors did not come: {sectors} (practice, not a rule)",
  },
  "puskesmas.invited-late": {
    id: "undangan {days} hari sebelumnya, kebiasaan paling sedikit {minimum}",
    en: "invited {days} days before, by practice at least {minimum}",
  },

  "puskesmas.done-before-raised": { id: "selesai sebelum diputuskan", en: "done before it was decided" },
  "puskesmas.done-on-misplaced": {
    id: "ada tanggal selesai pada yang belum atau tidak diselesaikan",
    en: "a day of completion on what was not done",
  },
  "puskesmas.no-due-date": {
    id: "{count} tindak lanjut terbuka tanpa tenggat: tidak dapat terlambat",
    en: "{count} open actions have no due date: they cannot be late",
  },

  "puskesmas.months-missing": {
    id: "bulan {months} tidak dilaporkan: jumlah sesudahnya sementara",
    en: "months {months} were not reported: later sums are provisional",
  },
  "puskesmas.tetap-undefined": {
    id: "bulan {months} tetap: tidak ada status, karena tidak ditetapkan dalam sumber",
    en: "months {months} are unchanged: no status, for no source defines it",
  },
  "puskesmas.tetap-unverified": {
    id: "status bulan yang tetap menurut bacaan umum, belum terperiksa",
    en: "the status of unchanged months is the usual reading, which was not verified",
  },
  "puskesmas.village-missing": { id: "nama desa tidak diisi", en: "the village is missing" },
  "puskesmas.village-not-expected": {
    id: "desa tidak dalam daftar pelapor",
    en: "the village is not expected to report",
  },
  "puskesmas.village-not-reported": { id: "desa belum melapor", en: "the village has not reported" },
  "puskesmas.villages-unranked": { id: "{count} desa tanpa peringkat", en: "{count} villages have no rank" },

  "puskesmas.score-not-usable": {
    id: "nilai harus 0 sampai {maximum}",
    en: "the score must be from 0 to {maximum}",
  },
  "puskesmas.score-off-scale": {
    id: "nilai di luar skala; pilihan: {allowed}",
    en: "the score is not on the scale; choices: {allowed}",
  },
  "puskesmas.meetings-not-on-scale": {
    id: "nilai untuk jumlah lokakarya pada skala {scale} tidak terbaca dalam sumber",
    en: "the scores for numbers of workshops on the scale {scale} were not read in a source",
  },
  "puskesmas.scale-secondary": {
    id: "skala {scale} dari instrumen provinsi yang lebih baru, sumber kedua",
    en: "the scale {scale} is that of a newer provincial instrument, second hand",
  },
  "puskesmas.variable-missing": { id: "nama variabel tidak diisi", en: "the variable is missing" },
  "puskesmas.range-formula-unknown": {
    id: "di luar rentang target; rumus nilainya belum terbaca",
    en: "outside the target range; the formula for it was not read",
  },
  "puskesmas.variables-unscored": {
    id: "{count} dari {of} variabel tanpa nilai: kelompok tidak ditentukan",
    en: "{count} of {of} variables have no score: no group is given",
  },
  "puskesmas.mean-not-read": {
    id: "rata-rata sederhana {count} variabel; cara penggabungannya belum terbaca dalam sumber",
    en: "a plain mean of {count} variables; how they combine was not read in a source",
  },
  "puskesmas.group-gap": {
    id: "{value} berada di antara dua rentang tercetak; menurut kebijakan pustaka ini masuk kelompok {group}",
    en: "{value} lies between two printed bands; by this library's policy it is in group {group}",
  },
  "puskesmas.groups-differ": {
    id: "kelompok cakupan {coverage} dan manajemen {management} berbeda; aturan penggabungannya tidak diketahui",
    en: "the groups by coverage ({coverage}) and management ({management}) differ; how they combine is not known",
  },

  "puskesmas.not-answers": { id: "bukan jawaban keluarga", en: "not the answers of a family" },
  "puskesmas.not-twelve-answers": {
    id: "ada {answers} jawaban, seharusnya {expected}",
    en: "there are {answers} answers instead of {expected}",
  },
  "puskesmas.not-an-answer": { id: "jawaban bukan Y, T atau N", en: "the answer is not Y, T or N" },
  "puskesmas.indicator-unknown": { id: "indikator tidak dikenal", en: "unknown indicator" },
  "puskesmas.no-members": { id: "keluarga tanpa anggota", en: "a family without members" },
  "puskesmas.iks-not-computable": {
    id: "tidak ada yang berlaku: IKS tidak dapat dihitung",
    en: "nothing applies: the index is not computable",
  },
  "puskesmas.iks-undetermined": {
    id: "{count} jawaban belum diketahui: IKS hanya diketahui batasnya",
    en: "{count} answers are not known: only the bounds of the index are",
  },
  "puskesmas.iks-other-denominator": {
    id: "dengan pembagi lain (12, atau 12 dikurangi N) golongannya {category}; sumber berbeda",
    en: "with the other denominator (12, or 12 less N) the class is {category}; the sources differ",
  },
  "puskesmas.iks-at-eighty": {
    id: "tepat 0,800: menurut bacaan lain golongannya {category}; sumber berbeda",
    en: "exactly 0.800: by the other reading the class is {category}; the sources differ",
  },
  "puskesmas.families-not-computable": {
    id: "{count} keluarga tidak dihitung karena tidak ada indikator yang berlaku",
    en: "{count} families are not counted because no indicator applies to them",
  },
  "puskesmas.families-undetermined": {
    id: "{count} keluarga belum dapat digolongkan karena ada jawaban yang belum diketahui",
    en: "{count} families cannot be classed yet because answers are not known",
  },
  "puskesmas.more-than-expected": {
    id: "ada {families} keluarga, lebih dari yang diperkirakan",
    en: "there are {families} families, more than expected",
  },
  "puskesmas.areas-read-differently": {
    id: "wilayah dihitung dengan bacaan yang berbeda",
    en: "the areas were read in different ways",
  },

  "puskesmas.category-unknown": {
    id: "kategori tidak dikenal; pilihan: {allowed}",
    en: "unknown category; choices: {allowed}",
  },
  "puskesmas.distance-not-usable": {
    id: "jarak harus bilangan kilometer, 0 atau lebih",
    en: "the distance must be a number of kilometres, 0 or more",
  },
  "puskesmas.declared-against-criteria": {
    id: "penetapan berlawanan dengan kriteria perkotaan: terpenuhi {met}, diperlukan {needed}",
    en: "the declaration contradicts the urban criteria: {met} met, {needed} needed",
  },
  "puskesmas.rural-list-not-read": {
    id: "bukan perkotaan; kriteria perdesaan belum terbaca, jadi kategori tidak ditentukan",
    en: "not urban; the rural criteria were not read, so that no category is given",
  },
  "puskesmas.criteria-unknown": {
    id: "{unknown} kriteria belum diketahui: perkotaan atau bukan belum dapat ditentukan",
    en: "{unknown} criteria are not known: whether it is urban is open",
  },
};
