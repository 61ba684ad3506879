import type { Messages } from "../foundation/result.js";
import { organisationMessages } from "./organisation-messages.js";

/** What the issues and notices of the posyandu say. */
export const posyanduMessages: Messages = {
  ...organisationMessages,
  "posyandu.not-a-list": { id: "bukan daftar", en: "not a list" },
  "posyandu.not-a-record": { id: "bukan catatan", en: "not a record" },
  "posyandu.weighings-missing": { id: "daftar penimbangan tidak ada", en: "the list of weighings is missing" },
  "posyandu.sex-invalid": { id: "jenis kelamin tidak dikenal", en: "unknown sex" },
  "posyandu.date-invalid": {
    id: "bukan tanggal TTTT-BB-HH dari tahun 1900 sampai 2199",
    en: "not a date written YYYY-MM-DD of the years 1900 to 2199",
  },
  "posyandu.month-invalid": { id: "bukan bulan TTTT-BB", en: "not a month written YYYY-MM" },
  "posyandu.months-reversed": { id: "bulan akhir mendahului bulan awal", en: "the last month precedes the first" },

  "posyandu.date-unusable": {
    id: "tanggal penimbangan tidak terbaca; penimbangan tidak dihitung",
    en: "the date of the weighing cannot be read; the weighing does not count",
  },
  "posyandu.before-birth": {
    id: "penimbangan sebelum tanggal lahir; tidak dihitung",
    en: "weighed before the date of birth; the weighing does not count",
  },
  "posyandu.after-as-of": {
    id: "penimbangan sesudah tanggal penilaian; tidak dinilai",
    en: "weighed after the day of the judgement; not judged",
  },
  "posyandu.weight-unusable": {
    id: "berat badan bukan angka di atas 0; penimbangan tidak dihitung",
    en: "the weight is no number above 0; the weighing does not count",
  },
  "posyandu.same-month": {
    id: "ditimbang lagi kemudian pada bulan yang sama; yang terakhir dihitung",
    en: "weighed again later in the same month; the last weighing counts",
  },
  "posyandu.repeated": { id: "penimbangan tercatat dua kali", en: "the weighing is recorded twice" },
  "posyandu.weights-conflict": {
    id: "berat berbeda pada hari yang sama; tidak ada yang dipakai",
    en: "different weights on the same day; none is used",
  },
  "posyandu.weight-out-of-range": {
    id: "berat lebih dari 100 kg; barangkali ditulis dalam gram",
    en: "more than 100 kg; perhaps written in grams",
  },
  "posyandu.check-again": {
    id: "berat di luar batas wajar WHO menurut umur: timbang dan catat ulang; naik atau tidak naik belum dapat dinilai",
    en: "beyond what WHO holds plausible at that age: weigh and record again; the gain cannot be judged yet",
  },
  "posyandu.previous-weight-unusable": {
    id: "berat bulan lalu tidak dapat dipakai; naik atau tidak naik tidak dapat dinilai",
    en: "last month's weight cannot be used; the gain cannot be judged",
  },
  "posyandu.age-unknown": {
    id: "tanggal lahir tidak ada; kenaikan berat minimal tidak dapat dicari",
    en: "without the date of birth there is no minimum gain to judge by",
  },
  "posyandu.no-kbm-at-age": {
    id: "pada umur ini tidak ada kenaikan berat minimal (hanya umur 1-60 bulan); baca garis pada KMS",
    en: "no minimum gain at this age (only at 1-60 months); read the line on the card",
  },
  "posyandu.sex-unknown": {
    id: "jenis kelamin menentukan kenaikan berat minimal pada umur ini, tetapi tidak diketahui",
    en: "the sex decides the minimum gain at this age and is not known",
  },
  "posyandu.line-invalid": {
    id: "pembacaan garis tidak dikenal; dianggap ragu",
    en: "unknown reading of the line; taken as in doubt",
  },
  "posyandu.line-and-kbm-differ": {
    id: "menurut garis {byLine}, menurut kenaikan berat minimal {byKbm}; garis yang dipakai",
    en: "{byLine} by the line, {byKbm} by the minimum gain; the line decides",
  },
  "posyandu.kbm-variant-decides": {
    id: "{status} menurut tabel {variant}, {other} menurut tabel kenaikan berat minimal yang lain",
    en: "{status} by table {variant}, {other} by the other table of minimum gains",
  },
  "posyandu.kbm-of-sex-unverified": {
    id: "tabel mana untuk jenis kelamin mana belum dipastikan ({confidence}); cocokkan dengan KMS",
    en: "which table belongs to which sex is not confirmed ({confidence}); compare with the card",
  },
  "posyandu.orange-line-unverified": {
    id: "garis oranye dianggap {z} SD berat menurut umur ({confidence})",
    en: "the orange line is taken as {z} SD of weight-for-age ({confidence})",
  },
  "posyandu.red-line-unverified": {
    id: "garis merah dianggap {z} SD berat menurut umur ({confidence})",
    en: "the red line is taken as {z} SD of weight-for-age ({confidence})",
  },

  "posyandu.part-above-whole": {
    id: "{part} ({value}) melebihi {whole} ({limit})",
    en: "{part} ({value}) exceeds {whole} ({limit})",
  },
  "posyandu.assessed-above-d-prime": {
    id: "N + T = {assessed} melebihi D' = {dPrime}; kelebihan {excess}",
    en: "N + T = {assessed} exceeds D' = {dPrime} by {excess}",
  },
  "posyandu.parts-do-not-add-up": {
    id: "N + T + O + B = {sum}, sedangkan D = {D}; kurang {missing}",
    en: "N + T + O + B = {sum}, but D = {D}; {missing} missing",
  },
  "posyandu.parts-above-d": {
    id: "bagian yang diketahui berjumlah {sum}, melebihi D = {D} sebanyak {excess}",
    en: "the known parts sum to {sum}, which exceeds D = {D} by {excess}",
  },
  "posyandu.lines-above-d": {
    id: "BGM dan di atas garis oranye berjumlah {sum}, melebihi D = {D}",
    en: "below the red and above the orange line sum to {sum}, which exceeds D = {D}",
  },
  "posyandu.undetermined": {
    id: "{count} balita ditimbang tetapi tidak dapat dinilai N atau T; tidak masuk N/D'",
    en: "{count} children were weighed and cannot be judged N or T; they stay out of N/D'",
  },
  "posyandu.lines-unknown": {
    id: "{count} balita ditimbang tidak dapat dinilai terhadap garis merah; tidak masuk BGM/D",
    en: "{count} children weighed cannot be judged by the red line; they stay out of BGM/D",
  },
  "posyandu.two-t-unknown": {
    id: "{count} balita mungkin 2T, tidak dapat dipastikan",
    en: "{count} children may be 2T, which cannot be told",
  },
  "posyandu.children-to-check": {
    id: "{count} balita perlu ditimbang dan dicatat ulang",
    en: "{count} children are to be weighed and recorded again",
  },
  "posyandu.kbm-variant-moves": {
    id: "{count} balita berpindah antara N dan T menurut tabel kenaikan berat minimal yang lain",
    en: "{count} children would move between N and T by the other table of minimum gains",
  },
  "posyandu.weighed-outside-s": {
    id: "{count} anak ditimbang tetapi bukan balita wilayah pada akhir bulan; tidak masuk D",
    en: "{count} children were weighed and are not under-fives of the area at the month's end; not in D",
  },
  "posyandu.children-undated": {
    id: "{count} anak tanpa tanggal lahir atau tinggal yang terbaca; tidak dihitung",
    en: "{count} children without a readable date of birth or residence; not counted",
  },
  "posyandu.rows-unusable": {
    id: "{count} baris penimbangan tanpa tanggal atau berat yang dapat dipakai; tidak dihitung",
    en: "{count} weighings without a usable date or weight; not counted",
  },
  "posyandu.cards-unknown": {
    id: "kepemilikan KMS {cardsUnknown} balita tidak diketahui ({cards} punya); K tidak dapat disebut",
    en: "whether {cardsUnknown} children have a card is not known ({cards} have one); K cannot be told",
  },

  "posyandu.area-missing": { id: "posyandu tidak disebut", en: "the posyandu is missing" },
  "posyandu.area-is-identity-number": {
    id: "yang tertulis sebagai nama wilayah adalah 16 angka, barangkali NIK",
    en: "what stands for the name of an area are 16 digits, perhaps a NIK",
  },
  "posyandu.two-parents": { id: "{area} berada di bawah dua induk", en: "{area} is below two areas" },
  "posyandu.area-in-circle": { id: "{area} berada di bawah dirinya sendiri", en: "{area} is below itself" },
  "posyandu.area-not-expected": {
    id: "{area} tidak dalam daftar pelapor; tidak dijumlahkan",
    en: "{area} is not expected to report; not added",
  },
  "posyandu.duplicate-row": {
    id: "baris ganda {area}; tidak satu pun dijumlahkan",
    en: "duplicate rows of {area}; none is added",
  },
  "posyandu.other-month": { id: "baris bukan dari bulan {wanted}", en: "the row is not of {wanted}" },
  "posyandu.nothing-reported": {
    id: "belum ada laporan dari {expected} posyandu",
    en: "no report yet from {expected} posyandu",
  },
  "posyandu.total-row-differs": {
    id: "baris jumlah berbeda dari jumlah posyandunya: {letters}",
    en: "the total row differs from the sum of its posyandu: {letters}",
  },

  "posyandu.visits-repeated": {
    id: "{count} kunjungan tercatat ganda; dihitung sekali",
    en: "{count} visits are recorded twice; counted once",
  },
  "posyandu.visits-stage-unknown": {
    id: "tahap kehidupan {count} kunjungan tidak diketahui",
    en: "the stage of life of {count} visits is not known",
  },
  "posyandu.life-stage-ages-unverified": {
    id: "batas umur usia sekolah, produktif, dan lanjut usia belum dipastikan",
    en: "the ages of school age, adults and older people are not confirmed",
  },
};
