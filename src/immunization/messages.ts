import type { Messages } from "../foundation/result.js";

/** What the issues and notices of immunisation say. */
export const immunizationMessages: Messages = {
  "immunization.contraindications-not-assessed": {
    id: "kontraindikasi tidak dinilai: petugas kesehatan memeriksa anak sebelum imunisasi",
    en: "contraindications are not assessed: a health worker examines the child before immunisation",
  },
  "immunization.annex-not-read": {
    id: "jendela umur berasal dari bagan Buku KIA; lampiran keputusan hanya terbaca sebagian",
    en: "the age windows come from the chart of the KIA book; the decree's annex could be read only in part",
  },
  "immunization.rule-younger-than-dose": {
    id: "dosis sebelum {first} dinilai dengan jadwal yang lebih baru; jadwal waktu itu belum terbaca",
    en: "doses before {first} are judged by a later schedule; the one of that time was not read",
  },
  "immunization.je-area-unknown": {
    id: "belum disebut apakah wilayah ini endemis JE: JE1 tidak dapat dipastikan",
    en: "nobody said whether JE is endemic in the area: JE1 cannot be decided",
  },
  "immunization.school-table-incomplete": {
    id: "tabel BIAS sebelum 2025 hanya terbaca untuk HPV",
    en: "of the school table before 2025 only HPV could be read",
  },
  "immunization.sex-not-stated": {
    id: "jenis kelamin tidak disebut: dosis khusus anak perempuan ikut ditampilkan",
    en: "the sex is not stated: doses for girls only are among the answer",
  },
  "immunization.hours-not-known": {
    id: "jam lahir atau jam pemberian {dose} tidak diketahui: mungkin masih dalam 24 jam",
    en: "the hour of birth or of {dose} is not known: it may still be within 24 hours",
  },
  "immunization.who-six-months": {
    id: "{dose}: bila seri dimulai setelah ulang tahun pertama, WHO menganjurkan jarak {months} bulan dari dosis kedua",
    en: "{dose}: for a series begun after the first birthday WHO wants {months} months after the second dose",
  },
  "immunization.dose-not-needed": {
    id: "{dose} tidak diperlukan: menurut umur saat dosis pertama cukup {doses} dosis",
    en: "{dose} is not needed: by the age at the first dose the course has {doses}",
  },
  "immunization.pcv3-after-24-months": {
    id: "{dose} sesudah 24 bulan: bagan membolehkan, bahan pelatihan menyebut sampai 24 bulan",
    en: "{dose} after 24 months: the chart allows it, the training slides say until 24 months",
  },
  "immunization.pcv-not-before-24-months": {
    id: "{dose}: bila dimulai umur 12-23 bulan, kedua dosis seharusnya sebelum 24 bulan",
    en: "{dose}: for a start at 12-23 months both doses should come before 24 months",
  },
  "immunization.rotavirus-may-not-be-completed": {
    id: "sesudah {dose} pada umur 6 bulan, dosis ketiga mungkin tidak sempat lagi",
    en: "after {dose} at 6 months there may be no time left for the third dose",
  },
  "immunization.hexavalent-recorded": {
    id: "dosis heksavalen tercatat: belum ada aturan terbaca tentang dosis DPT-HB-Hib dan IPV yang digantikannya; tanyakan petugas",
    en: "hexavalent doses are recorded: no rule was read on which doses of DPT-HB-Hib and IPV they replace; ask a health worker",
  },
  "immunization.definition-experimental": {
    id: "definisi {definition} masih percobaan: tidak ada sumber yang menyatakan aturannya",
    en: "the definition {definition} is experimental: no source states the rule",
  },
  "immunization.denominator-unverified": {
    id: "penyebut {denominator} untuk dosis ini adalah kebiasaan yang belum ditemukan dalam sumber",
    en: "the denominator {denominator} for this dose is usage that was not found in a source",
  },
  "immunization.source-not-a-regulation": {
    id: "sumber (bukan peraturan): {source}",
    en: "source (not a regulation): {source}",
  },
  "immunization.drop-out-negative": {
    id: "dosis terakhir {last} melebihi dosis pertama {first}: periksa pencatatan",
    en: "the last dose {last} exceeds the first {first}: check the records",
  },
  "immunization.uci-cut": {
    id: "batas UCI {cut} % bayi dengan imunisasi dasar lengkap; definisi lain memakai batas lain",
    en: "UCI from {cut} % of infants with complete basic immunisation; other definitions have another cut",
  },
  "immunization.coverage-above-whole": {
    id: "target cakupan {coveragePercent} % melebihi 100 %",
    en: "the coverage aimed at, {coveragePercent} %, is above 100 %",
  },

  "immunization.not-a-record": { id: "bukan catatan dengan isian bernama", en: "not a record with named fields" },
  "immunization.not-a-list": { id: "bukan daftar", en: "not a list" },
  "immunization.child-unnamed": { id: "anak tanpa id", en: "a child without an id" },
  "immunization.child-twice": {
    id: "id anak tercantum lebih dari sekali dalam daftar",
    en: "the child's id stands more than once in the register",
  },
  "immunization.person-not-registered": {
    id: "dosis untuk anak yang tidak ada dalam daftar; tidak masuk catatan mana pun",
    en: "a dose of nobody in the register; it is in no record",
  },
  "immunization.births-differ": {
    id: "tanggal lahir pada dosis berbeda dari tanggal lahir dalam daftar: periksa apakah anaknya sama",
    en: "the date of birth beside the dose differs from that in the register: check that it is the same child",
  },
  "immunization.date-invalid": { id: "bukan tanggal TTTT-BB-HH", en: "not a date written YYYY-MM-DD" },
  "immunization.born-in-future": {
    id: "tanggal lahir sesudah tanggal yang ditanyakan",
    en: "the date of birth is after the day of the question",
  },
  "immunization.dose-in-future": {
    id: "tanggal pemberian sesudah tanggal yang ditanyakan",
    en: "the dose is dated after the day of the question",
  },
  "immunization.dose-before-birth": {
    id: "tanggal pemberian mendahului tanggal lahir",
    en: "the dose is dated before birth",
  },
  "immunization.dose-number-invalid": {
    id: "urutan dosis harus bilangan bulat mulai {minimum}",
    en: "the number of the dose must be whole, from {minimum}",
  },
  "immunization.vaccine-unknown": {
    id: "vaksin tidak dikenal; yang mungkin: {nearest}",
    en: "unknown vaccine; possible: {nearest}",
  },
  "immunization.dose-twice": {
    id: "{dose} tercatat lebih dari sekali: tidak diketahui mana yang benar",
    en: "{dose} is recorded more than once: which record is right is not known",
  },
  "immunization.doses-out-of-order": {
    id: "{dose} bertanggal sebelum {earlier}: urutan atau tanggalnya keliru",
    en: "{dose} is dated before {earlier}: a number or a date is wrong",
  },
  "immunization.hours-invalid": {
    id: "jam sesudah lahir harus angka mulai {minimum}",
    en: "the hours after birth must be a number from {minimum}",
  },
  "immunization.hours-contradict-dates": {
    id: "jam sesudah lahir tidak cocok dengan tanggal lahir dan tanggal pemberian",
    en: "the hours after birth contradict the dates of birth and dose",
  },
  "immunization.area-code-invalid": {
    id: "bukan kode wilayah Kemendagri (2, 4, 6, atau 10 angka)",
    en: "not a Kemendagri region code (2, 4, 6 or 10 digits)",
  },
  "immunization.je-endemic-invalid": {
    id: "endemis JE harus ya atau tidak (true/false)",
    en: "whether JE is endemic must be true or false",
  },
  "immunization.grade-invalid": {
    id: "kelas harus bilangan bulat {minimum}-{maximum}",
    en: "the grade must be a whole number from {minimum} to {maximum}",
  },
  "immunization.month-invalid": {
    id: "bulan harus bilangan bulat {minimum}-{maximum}",
    en: "the month must be a whole number from {minimum} to {maximum}",
  },
  "immunization.sex-invalid": {
    id: "jenis kelamin tidak dikenal; pilihannya: {choices}",
    en: "unknown sex; choices: {choices}",
  },
  "immunization.age-invalid": {
    id: "umur harus bilangan bulat, 0 atau lebih",
    en: "the age must be a whole number of 0 or more",
  },
  "immunization.age-below-first": {
    id: "umur di bawah dosis pertama ({minimum} {unit})",
    en: "the age is below that of the first dose ({minimum} {unit})",
  },
  "immunization.age-unit": {
    id: "untuk dosis ini umur dinyatakan dalam {unit}",
    en: "for this dose the age is given in {unit}",
  },
  "immunization.week-reversed": {
    id: "hari terakhir mendahului hari pertama",
    en: "the last day comes before the first",
  },
  "immunization.percent-invalid": {
    id: "persentase harus angka, 0 atau lebih",
    en: "the percentage must be a number of 0 or more",
  },
  "immunization.no-village-reported": {
    id: "belum ada laporan dari {villages} desa/kelurahan",
    en: "no report yet from {villages} villages",
  },
  "immunization.more-than-villages": {
    id: "desa bukan UCI ({notUci}) melebihi seluruh desa ({villages})",
    en: "villages that are not UCI ({notUci}) exceed all villages ({villages})",
  },
  "immunization.more-reached-than-born": {
    id: "penerima BCG ({bcg}) melebihi bayi baru lahir ({newborns})",
    en: "infants with BCG ({bcg}) exceed newborns ({newborns})",
  },
  "immunization.counts-too-large": {
    id: "bilangan terlalu besar untuk dihitung tepat",
    en: "the numbers are too large to be exact",
  },
  "immunization.count-invalid": {
    id: "harus bilangan bulat, {minimum} atau lebih",
    en: "must be a whole number of {minimum} or more",
  },
  "immunization.amount-invalid": { id: "harus angka di atas 0", en: "must be a number above 0" },
  "immunization.rate-out-of-range": {
    id: "di luar {minimum}-{maximum} ({unit}): periksa satuannya",
    en: "outside {minimum}-{maximum} ({unit}): check the unit",
  },
  "immunization.usage-index-unknown": {
    id: "indeks pemakaian nasional vaksin ini tidak ditemukan: pakai angka fasilitas sendiri",
    en: "no national usage index of this vaccine was found: use the facility's own",
  },
  "immunization.more-given-than-in-vial": {
    id: "indeks pemakaian melebihi isi vial ({dosesPerVial} dosis)",
    en: "the usage index exceeds the {dosesPerVial} doses of a vial",
  },
};
