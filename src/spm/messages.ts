import type { Messages } from "../foundation/result.js";

/** What the issues and notices of the SPM say. */
export const spmMessages: Messages = {
  "spm.unknown-indicator": {
    id: "indikator tidak dikenal; yang paling mirip: {nearest}",
    en: "unknown indicator; the nearest ones: {nearest}",
  },
  "spm.age-span-required": {
    id: "rentang umur balita harus dipilih karena sumber berbeda: {choices} bulan",
    en: "the age span of under-fives must be chosen, since the sources differ: {choices} months",
  },
  "spm.denominator-source-unknown": {
    id: "asal penyebut tidak disebut (data riil, proyeksi, atau perkiraan)",
    en: "the source of the denominator is not stated (registered, projected or estimated)",
  },
  "spm.period-assumed-cumulative": {
    id: "jenis periode tidak disebut: dibaca kumulatif sejak awal tahun",
    en: "the kind of period is not stated: read as cumulative since the start of the year",
  },
  "spm.school-year": {
    id: "dihitung per tahun ajaran (Juli-Juni), bukan tahun kalender",
    en: "counted by school year (July-June), not by calendar year",
  },
  "spm.pro-rata": {
    id: "belum akhir tahun: dinilai terhadap {target} %, yaitu {months} dari 12 bulan dari target {full} %",
    en: "before the end of the year: judged against {target} %, {months} of 12 months of the target of {full} %",
  },

  "spm.ambiguous-number": {
    id: "dapat dibaca {grouped} atau {decimal}; sebutkan tanda ribuannya",
    en: "may be {grouped} or {decimal}; say which mark separates thousands",
  },
  "spm.count-fractional": {
    id: "jumlah harus bilangan bulat",
    en: "the count must be a whole number",
  },
  "spm.count-malformed": { id: "bukan bilangan", en: "not a number" },
  "spm.count-too-large": { id: "bilangan terlalu besar", en: "the number is too large" },

  "spm.area-missing": { id: "wilayah tidak diisi", en: "the area is missing" },
  "spm.no-parent": { id: "induk {area} tidak diketahui", en: "the area above {area} is not known" },
  "spm.two-parents": { id: "{area} berada di bawah dua induk", en: "{area} is below two areas" },
  "spm.area-in-circle": {
    id: "{area} berada di bawah dirinya sendiri",
    en: "{area} is below itself",
  },
  "spm.area-not-expected": {
    id: "{area} tidak dalam daftar pelapor; tidak dijumlahkan",
    en: "{area} is not expected to report; not added",
  },
  "spm.duplicate-row": {
    id: "baris ganda {area}; tidak satu pun dijumlahkan",
    en: "duplicate rows of {area}; none is added",
  },
  "spm.nothing-reported": {
    id: "belum ada laporan dari {expected} wilayah",
    en: "no report yet from {expected} areas",
  },
  "spm.mixed-periods": {
    id: "periode tercampur: {periods}; tertinggal: {areas}",
    en: "mixed periods: {periods}; behind: {areas}",
  },
  "spm.mixed-period-kinds": {
    id: "jenis periode tercampur",
    en: "mixed kinds of period",
  },
  "spm.mixed-age-spans": {
    id: "rentang umur balita tercampur",
    en: "mixed age spans of under-fives",
  },
  "spm.period-kind-unknown": {
    id: "jenis periode tidak dikenal: {choices}",
    en: "unknown kind of period: {choices}",
  },
  "spm.period-kind-required": {
    id: "{area} punya beberapa periode: sebutkan jenisnya (kumulatif, bulan, triwulan)",
    en: "{area} has several periods: state their kind (cumulative, month, quarter)",
  },
  "spm.period-unreadable": {
    id: "periode {area} tidak terbaca: {periods}; tulis 2024-03 atau 2024-Q1",
    en: "periods of {area} not understood: {periods}; write 2024-03 or 2024-Q1",
  },
  "spm.periods-with-gap": {
    id: "periode {area} tidak runtut sejak awal tahun: {periods}",
    en: "periods of {area} leave a gap since the start of the year: {periods}",
  },
  "spm.denominator-changes": {
    id: "penyebut {area} berbeda antarperiode; seharusnya sasaran setahun",
    en: "the denominator of {area} differs between periods; it should be the year's",
  },
  "spm.mixed-denominator-sources": {
    id: "asal penyebut berbeda-beda; dipakai yang terlemah",
    en: "denominators of different sources; the weakest is stated",
  },
  "spm.areas-above-whole": {
    id: "pembilang melebihi penyebut di {areas}",
    en: "the numerator exceeds the denominator in {areas}",
  },
  "spm.cumulative-not-added": {
    id: "{rows} baris kumulatif terdahulu tidak dijumlahkan",
    en: "{rows} earlier cumulative rows are not added",
  },
  "spm.period-ends-elsewhere": {
    id: "data sampai {until}, target per {asOf}",
    en: "the counts end in {until}, the target is of {asOf}",
  },
  "spm.total-row-differs": {
    id: "baris jumlah ({numerator} / {denominator}) berbeda dari jumlah wilayahnya",
    en: "the total row ({numerator} / {denominator}) differs from the sum of its areas",
  },

  "spm.month-invalid": { id: "bukan bulan TTTT-BB", en: "not a month written YYYY-MM" },
  "spm.receipt-undated": {
    id: "tanggal terima tidak ada atau bukan TTTT-BB-HH",
    en: "the day of receipt is missing or not YYYY-MM-DD",
  },

  "spm.input-missing": { id: "{field} tidak diisi atau bukan angka", en: "{field} is missing or not a number" },
  "spm.input-out-of-range": { id: "{field} di luar batas", en: "{field} is out of range" },
  "spm.birth-rate-unit": {
    id: "angka kelahiran kasar {value} tidak mungkin per 1.000 penduduk; tulis 20.1, bukan 0.0201",
    en: "a crude birth rate of {value} is impossible per 1,000 people; write 20.1, not 0.0201",
  },
  "spm.birth-rate-unusual": {
    id: "angka kelahiran kasar {value} tidak lazim per 1.000 penduduk",
    en: "a crude birth rate of {value} is unusual per 1,000 people",
  },
  "spm.prevalence-below-one": {
    id: "prevalensi {value} % tidak lazim; tulis 29.3, bukan 0.293",
    en: "a prevalence of {value} % is unusual; write 29.3, not 0.293",
  },
  "spm.estimate-second-hand": {
    id: "perkiraan, bukan data riil; rumus menurut {id}",
    en: "an estimate, not a count; formula from {en}",
  },

  "spm.index-text-not-read": {
    id: "naskah peraturan belum terbaca: rumus dan kategori dari sumber kedua",
    en: "the regulation's text was not read: formula and categories are second-hand",
  },
  "spm.index-capped": {
    id: "{count} nilai di atas 100 % dihitung 100 %",
    en: "{count} values above 100 % count as 100 %",
  },
  "spm.index-nothing-due": {
    id: "{count} penyebut 0; pilihan: {reading}",
    en: "{count} denominators are 0; choice: {reading}",
  },
  "spm.index-cannot-pool": {
    id: "persentase tidak dapat dijumlahkan",
    en: "percentages cannot be pooled",
  },
  "spm.index-category-by-rounding": {
    id: "{category} karena pembulatan; sebenarnya {exact}",
    en: "{category} by rounding; exactly {exact}",
  },

  "spm.amount-too-large": {
    id: "jumlah terlalu besar",
    en: "the amount is too large",
  },
  "spm.need-unknown": {
    id: "{items} kebutuhan belum diketahui; tidak dijumlahkan",
    en: "{items} unknown needs; not added",
  },
  "spm.need-unpriced": {
    id: "{items} kekurangan tanpa harga; biaya belum lengkap",
    en: "{items} gaps without a price; the cost is incomplete",
  },
  "spm.need-usual-value": {
    id: "{factor} tidak disebut: dipakai {value} (kebiasaan)",
    en: "{factor} not stated: {value} is used (by custom)",
  },
  "spm.catalogue-not-read": {
    id: "daftar layanan {version} tidak dapat dibaca",
    en: "the list of services of {version} could not be read",
  },
  "spm.standard-not-read": {
    id: "standar layanan {version} tidak terbaca untuk sebagian layanan",
    en: "the standard of {version} could not be read for some services",
  },
};
