import type { Messages } from "../foundation/result.js";

/** What the issues, notices and reasons of the poor lists say. None holds an identity number or a name. */
export const povertyMessages: Messages = {
  "poverty.date-invalid": { id: "bukan tanggal TTTT-BB-HH di kalender", en: "not a date YYYY-MM-DD of the calendar" },
  "poverty.village-code-invalid": {
    id: "kode desa/kelurahan tidak terbaca (Kemendagri, 10 angka, sebagai teks)",
    en: "unreadable village code (Kemendagri, 10 digits, as text)",
  },
  "poverty.village-twice": {
    id: "desa {village} tercantum dua kali",
    en: "the village {village} is listed twice",
  },
  "poverty.register-unknown": {
    id: "basis data tidak dikenal (BDT, DTKS, DTSEN, atau local)",
    en: "unknown register (BDT, DTKS, DTSEN or local)",
  },
  "poverty.register-not-stated": {
    id: "{households} rumah tangga tidak menyebut basis data yang dikenal",
    en: "{households} households name no known register",
  },
  "poverty.register-not-in-force": {
    id: "daftar {register}, padahal basis data yang berlaku pada {on} adalah {inForce}",
    en: "a list of {register}, while the register in force on {on} was {inForce}",
  },
  "poverty.registers-mixed": {
    id: "daftar dari beberapa basis data tercampur: {registers}",
    en: "lists of several registers are mixed: {registers}",
  },
  "poverty.state-unknown": { id: "status daftar tidak dikenal", en: "unknown state of a list" },
  "poverty.transition-refused": {
    id: "dari {from} tidak dapat langsung ke {to}; yang mungkin: {allowed}",
    en: "{from} cannot be followed by {to}; what can: {allowed}",
  },
  "poverty.step-before-last": {
    id: "tanggal {on} mendahului langkah sebelumnya ({last})",
    en: "the day {on} precedes that of the step before ({last})",
  },
  "poverty.minutes-missing": {
    id: "berita acara musyawarah desa/kelurahan belum dilampirkan",
    en: "the minutes of the village meeting are not attached",
  },
  "poverty.minutes-or-sptjm-missing": {
    id: "berita acara musyawarah atau SPTJM belum dilampirkan",
    en: "neither the minutes of the village meeting nor an SPTJM is attached",
  },
  "poverty.submitted-on-missing": {
    id: "daftar sudah diserahkan tetapi tanggalnya tidak ada",
    en: "the list was handed in, but the day is missing",
  },
  "poverty.deadline-not-reached": {
    id: "sementara: pada {asOf} batas waktu {deadline} belum lewat",
    en: "provisional: on {asOf} the deadline of {deadline} had not passed",
  },
  "poverty.lists-of-unknown-villages": {
    id: "{lists} daftar berasal dari desa di luar daftar desa dan tidak dihitung",
    en: "{lists} lists are of villages that are not among the villages and are not counted",
  },
  "poverty.as-of-unknown": {
    id: "tanggal acuan tidak disebut: tanggal keputusan dan basis data tidak dinilai terhadap suatu hari",
    en: "no day of the question is given: neither decisions nor registers are judged against a day",
  },
  "poverty.household-unreadable": {
    id: "{households} rumah tangga tidak memuat daftar anggota",
    en: "{households} households hold no list of members",
  },
  "poverty.not-yet-matched": {
    id: "{people} orang belum dipadankan dengan data kependudukan",
    en: "{people} people have not been matched with the population register",
  },
  "poverty.families-of-public-servants": {
    id: "{households} rumah tangga beranggotakan ASN, TNI, atau Polri; keluarganya perlu dilihat bersama",
    en: "{households} households have a civil servant, soldier or police member; look at the family as a whole",
  },
  "poverty.person-unreadable": { id: "data orang tidak terbaca", en: "the person's entry is unreadable" },
  "poverty.nik-missing": { id: "NIK belum ada", en: "there is no NIK" },
  "poverty.nik-not-text": {
    id: "NIK tersimpan sebagai angka, bukan teks; digitnya dapat berubah",
    en: "the NIK is stored as a number, not as text; digits may have changed",
  },
  "poverty.nik-structure": {
    id: "susunan NIK salah ({problem})",
    en: "the NIK is malformed ({problem})",
    words: {
      "non-digit": { id: "ada karakter selain angka", en: "it holds other characters than digits" },
      length: { id: "bukan 16 digit", en: "it does not have 16 digits" },
      "day-out-of-range": {
        id: "digit tanggalnya bukan 01-31 atau 41-71",
        en: "the digits of its day are not 01-31 or 41-71",
      },
      "month-out-of-range": { id: "digit bulannya bukan 01-12", en: "the digits of its month are not 01-12" },
      "date-does-not-exist": {
        id: "tanggal di dalamnya tidak ada di kalender",
        en: "the calendar lacks the date in it",
      },
      "serial-zero": { id: "nomor urutnya nol", en: "its serial is zero" },
    },
  },
  "poverty.not-recorded": {
    id: "belum terekam dalam data kependudukan",
    en: "not yet recorded in the population register",
  },
  "poverty.not-matched": {
    id: "tidak padan dengan data kependudukan",
    en: "does not match the population register",
  },
  "poverty.reported-dead": { id: "dilaporkan meninggal", en: "reported dead" },
  "poverty.reported-moved": { id: "dilaporkan pindah", en: "reported to have moved" },
  "poverty.birth-date-invalid": {
    id: "tanggal lahir bukan tanggal TTTT-BB-HH di kalender",
    en: "the date of birth is not a date YYYY-MM-DD of the calendar",
  },
  "poverty.civil-servant": { id: "tercatat sebagai ASN", en: "noted as a civil servant" },
  "poverty.military": { id: "tercatat sebagai anggota TNI", en: "noted as a soldier" },
  "poverty.police": { id: "tercatat sebagai anggota Polri", en: "noted as police" },
  "poverty.answer-unknown": {
    id: "isian {field} tidak dikenal dan tidak dibaca sebagai tidak",
    en: "the answer to {field} is unknown and is not read as a no",
    words: {
      populationMatch: { id: "padanan kependudukan", en: "the match with the population register" },
      lifeStatus: { id: "status hidup", en: "alive or deceased" },
      residence: { id: "keberadaan", en: "residence" },
      publicService: { id: "ASN, TNI, atau Polri", en: "public service" },
      decision: { id: "keputusan", en: "the decision" },
    },
  },
  "poverty.family-card-malformed": { id: "No. KK bukan 16 angka", en: "the No. KK is not 16 digits" },
  "poverty.family-card-is-nik": { id: "No. KK sama dengan NIK", en: "the No. KK equals the NIK" },
  "poverty.family-card-differs": {
    id: "No. KK berbeda dari No. KK rumah tangganya",
    en: "the No. KK differs from that of the household",
  },
  "poverty.family-card-shared": {
    id: "No. KK yang sama tercatat pada rumah tangga lain",
    en: "another household shows the same No. KK",
  },
  "poverty.duplicate-nik-within-village": {
    id: "NIK yang sama tercatat lagi di desa yang sama",
    en: "the same NIK stands again in the same village",
  },
  "poverty.duplicate-nik-between-villages": {
    id: "NIK yang sama tercatat di desa lain",
    en: "the same NIK stands in another village",
  },
  "poverty.duplicate-nik-village-unknown": {
    id: "NIK yang sama tercatat lagi; desanya tidak terbaca",
    en: "the same NIK stands again; which village is unreadable",
  },
  "poverty.same-person-within-village": {
    id: "tampaknya orang yang sama tercatat lagi di desa yang sama",
    en: "it seems that the same person stands again in the same village",
  },
  "poverty.same-person-between-villages": {
    id: "tampaknya orang yang sama tercatat di desa lain",
    en: "it seems that the same person stands in another village",
  },
  "poverty.same-person-village-unknown": {
    id: "tampaknya orang yang sama tercatat lagi; desanya tidak terbaca",
    en: "it seems that the same person stands again; which village is unreadable",
  },
  "poverty.decision-undated": {
    id: "keputusan penolakan tanpa tanggal: belum dianggap ditolak",
    en: "a decision to reject without its day: not taken as rejected",
  },
  "poverty.decision-not-official": {
    id: "keputusan penolakan bukan dari pejabat yang berwenang: belum dianggap ditolak",
    en: "a decision to reject by nobody entitled to it: not taken as rejected",
  },
  "poverty.decision-not-yet": {
    id: "keputusan penolakan bertanggal sesudah tanggal acuan",
    en: "the decision to reject is dated after the day of the question",
  },
  "poverty.step-unknown": { id: "langkah penyerahan kartu tidak dikenal", en: "unknown step of a card hand-over" },
  "poverty.quantity-invalid": {
    id: "jumlah kartu harus bilangan bulat, paling sedikit {minimum}",
    en: "the number of cards must be whole and at least {minimum}",
  },
  "poverty.more-received-than-sent": {
    id: "pada {on} kartu yang diterima ({received}) melebihi yang dikirim ({sent})",
    en: "on {on} more cards had been received ({received}) than sent ({sent})",
  },
  "poverty.more-out-than-received": {
    id: "pada {on} kartu yang dibagikan dan dikembalikan ({out}) melebihi yang diterima ({received})",
    en: "on {on} more cards had been delivered and returned ({out}) than received ({received})",
  },
  "poverty.cards-unaccounted": {
    id: "pada {on} terhitung {counted} kartu belum dibagikan, seharusnya {expected}",
    en: "on {on} {counted} undelivered cards were counted where {expected} should be",
  },
};
