import type { Messages } from "../foundation/result.js";
import { auditMessages } from "./audit-messages.js";

/** What the issues, notices and findings of JKN say. */
export const jknMessages: Messages = {
  ...auditMessages,
  "jkn.segment-unknown": {
    id: "segmen peserta tidak dikenal atau belum pasti; yang mungkin: {nearest}",
    en: "the segment is unknown or ambiguous; possible: {nearest}",
  },
  "jkn.payer-not-possible": {
    id: "pembayar itu tidak mungkin di sini; pilihannya: {choices}",
    en: "that payer is not possible here; choices: {choices}",
  },
  "jkn.class-required": { id: "kelas rawat harus disebut: {choices}", en: "the class must be stated: {choices}" },
  "jkn.class-not-possible": { id: "kelas rawat hanya dapat {choices}", en: "the class can only be {choices}" },
  "jkn.non-worker-not-possible": {
    id: "jenis bukan pekerja hanya untuk segmen bp: pensioner atau veteran",
    en: "the kind of non-worker is for segment bp only: pensioner or veteran",
  },
  "jkn.nobody": { id: "jumlahnya 0: tidak ada yang dihitung", en: "the number is 0: there is nothing to compute" },
  "jkn.count-too-large": { id: "jumlah melebihi {maximum}", en: "the count is above {maximum}" },
  "jkn.amount-missing": { id: "jumlah rupiah tidak diisi", en: "the amount is missing" },
  "jkn.amount-not-a-number": { id: "jumlah rupiah bukan angka", en: "the amount is not a number" },
  "jkn.amount-negative": { id: "jumlah rupiah negatif ({value})", en: "the amount is negative ({value})" },
  "jkn.amount-not-whole": {
    id: "jumlah harus rupiah bulat ({value})",
    en: "the amount must be whole rupiah ({value})",
  },
  "jkn.amount-too-large": { id: "jumlah melebihi Rp{maximum}", en: "the amount is above IDR {maximum}" },
  "jkn.cost-too-large": {
    id: "hasilnya terlalu besar untuk dihitung tepat",
    en: "the result is too large to be exact",
  },
  "jkn.percent-not-usable": {
    id: "persentase harus angka dari 0 sampai 100, paling banyak empat desimal",
    en: "the percentage must be a number from 0 to 100 with at most four decimals",
  },
  "jkn.date-invalid": { id: "bukan tanggal TTTT-BB-HH", en: "not a date written YYYY-MM-DD" },
  "jkn.period-reversed": {
    id: "tanggal berakhir mendahului tanggal mulai",
    en: "the last day comes before the first",
  },
  "jkn.status-unknown": {
    id: "status kepesertaan tidak dikenal: {choices}",
    en: "unknown status of a membership: {choices}",
  },
  "jkn.hospital-missing": { id: "nama rumah sakit tidak diisi", en: "the hospital is not named" },
  "jkn.region-code-invalid": {
    id: "bukan kode wilayah Kemendagri (2, 4, 6, atau 10 angka)",
    en: "not a Kemendagri region code (2, 4, 6 or 10 digits)",
  },
  "jkn.fiscal-capacity-unknown": {
    id: "kapasitas fiskal tidak dikenal; pilihannya: {choices}",
    en: "unknown fiscal capacity; choices: {choices}",
  },
  "jkn.parameter-unverified": {
    id: "nilai {parameter} tidak ditemukan dalam sumber: pengetahuan umum yang belum diperiksa",
    en: "the value of {parameter} was not found in a source: general knowledge, not checked",
  },
  "jkn.split-needs-fiscal-capacity": {
    id: "bagian pusat dan provinsi bergantung pada kapasitas fiskal provinsi, yang tidak disebut",
    en: "the parts of centre and province depend on the province's fiscal capacity, which is not stated",
  },
  "jkn.aid-only-while-active": {
    id: "bantuan iuran hanya dibayar untuk peserta berstatus aktif",
    en: "the aid is paid for active members only",
  },
  "jkn.local-tier-not-known": {
    id: "belum diperiksa apakah bantuan daerah ditanggung provinsi atau kabupaten/kota",
    en: "whether province or regency bears the local part was not verified",
  },
  "jkn.rates-annulled-2020": {
    id: "April-Juni 2020: Pasal 34 ayat (1)-(2) Perpres 75/2019 dibatalkan Putusan MA 7 P/HUM/2020, kembali ke Perpres 82/2018",
    en: "April-June 2020: article 34 (1)-(2) of Perpres 75/2019 was annulled by Supreme Court decision 7 P/HUM/2020; Perpres 82/2018 applied again",
  },
  "jkn.rounding-not-known": {
    id: "hasil pecahan dibulatkan ke rupiah terdekat; aturan pembulatannya tidak diketahui",
    en: "a fraction was rounded half up to whole rupiah; the law's rounding is not known",
  },
  "jkn.wage-floor-not-known": {
    id: "batas bawah upah baru diketahui sejak {first}: tidak diterapkan",
    en: "a floor of pay is known from {first} on only: not applied",
  },
  "jkn.minimum-wage-missing": {
    id: "upah minimum tidak disebut: batas bawah upah tidak diterapkan",
    en: "the minimum wage is not stated: the floor of pay is not applied",
  },
  "jkn.minimum-wage-cut": {
    id: "upah minimum dipotong menjadi rupiah bulat: {rupiah}",
    en: "the minimum wage was cut to whole rupiah: {rupiah}",
  },
  "jkn.minimum-wage-not-for-state": {
    id: "upah minimum hanya berlaku bagi badan usaha: diabaikan",
    en: "the minimum wage counts for enterprises only: ignored",
  },
  "jkn.family-of-five": {
    id: "{beyondFamily} anggota di luar lima orang: praktik menghitung pekerja di antara lima itu, UU 40/2004 lima anggota keluarga",
    en: "{beyondFamily} members beyond five: practice counts the worker among the five, UU 40/2004 says five family members",
  },
  "jkn.members-not-charged": {
    id: "iuran anggota keluarga tambahan pensiunan atau veteran tidak diketahui: tidak dihitung",
    en: "what further family members of a pensioner or veteran cost is not known: not counted",
  },
  "jkn.fine-days-not-stated": {
    id: "jumlah hari sejak aktif kembali tidak disebut: dianggap masih dalam masa denda",
    en: "the days since cover returned are not stated: taken as within the time of the fine",
  },
  "jkn.fine-segment-not-stated": {
    id: "segmen tidak disebut: pembebasan denda tidak diperiksa",
    en: "the segment is not stated: exemption from the fine was not checked",
  },
  "jkn.denominator-required": {
    id: "penyebut keaktifan harus disebut karena ada dua ukuran: {choices}",
    en: "the denominator of activity must be named, for there are two measures: {choices}",
  },
  "jkn.day-not-stated": {
    id: "tanggal tidak disebut: dipakai definisi terbaru",
    en: "the day is not stated: the newest definition is used",
  },
  "jkn.population-source-unknown": {
    id: "asal angka penduduk tidak disebut",
    en: "the source of the population figure is not stated",
  },
  "jkn.active-above-registered": {
    id: "peserta aktif {active} melebihi yang terdaftar {registered}",
    en: "active members {active} exceed the registered {registered}",
  },
  "jkn.uhc-criteria-unknown": {
    id: "kriteria UHC tahun {year} tidak diketahui (yang diketahui: {first}-{last}); kriteria tahun lain tidak dipakai",
    en: "the UHC criteria of {year} are not known (known: {first}-{last}); those of another year are not used",
  },
  "jkn.uhc-doubt": { id: "sumber: {id}", en: "sources: {en}" },
  "jkn.uhc-no-award": {
    id: "tidak ada penghargaan yang diketahui untuk tahun itu",
    en: "no award is known for that year",
  },
  "jkn.uhc-not-known": {
    id: "belum diketahui: {conditions}",
    en: "not known: {conditions}",
  },
  "jkn.overlap-two-memberships": {
    id: "dua kepesertaan JKN pada hari yang sama: satu orang satu segmen",
    en: "two memberships of JKN on the same day: one person has one segment",
  },
  "jkn.overlap-membership-and-local-guarantee": {
    id: "kepesertaan JKN dan jaminan daerah pada hari yang sama",
    en: "a membership of JKN and a local guarantee on the same day",
  },
  "jkn.overlap-two-local-guarantees": {
    id: "dua jaminan daerah pada hari yang sama",
    en: "two local guarantees on the same day",
  },
  "jkn.not-covered": { id: "tidak ada jaminan pada hari itu", en: "nothing covers the person on that day" },
  "jkn.cover-unknown": {
    id: "jaminan pada hari itu belum pasti: ada kepesertaan yang statusnya tidak diketahui",
    en: "cover on that day is uncertain: the status of a membership is not known",
  },
  "jkn.no-contract-in-force": {
    id: "tidak ada kontrak rumah sakit yang berlaku pada hari itu ({listed} tercatat)",
    en: "no hospital contract is in force on that day ({listed} listed)",
  },
};
