import type { Messages } from "../foundation/result.js";

/** What the findings of the checker say. */
export const decreeCheckerMessages: Messages = {
  "decree.draft-missing": { id: "bagian ini belum diisi", en: "this part is empty" },
  "decree.draft-basis-unknown": {
    id: "peraturan itu tidak dapat dituliskan; tuliskan lengkap dengan kata-kata",
    en: "that regulation cannot be written out; give it in full words",
  },
  "decree.draft-too-many-considerations": {
    id: "paling banyak {maximum} pertimbangan",
    en: "at most {maximum} considerations",
  },
  "decree.doc-01": {
    id: "keputusan lain mulai di sini; hanya yang pertama diperiksa",
    en: "another decree begins here; only the first one was checked",
  },
  "decree.doc-02": {
    id: "naskah tersusun dalam dua kolom, sehingga kalimatnya bercampur; salin tiap kolom tersendiri, lalu periksa lagi",
    en: "the text is in two columns and its sentences are mixed; copy each column by itself and check again",
  },
  "decree.ttl-01": { id: "judul tidak lengkap, kurang: {missing}", en: "the title is incomplete, missing: {missing}" },
  "decree.ttl-02": { id: "judul tidak seluruhnya kapital", en: "the title is not wholly in capitals" },
  "decree.ttl-03": { id: "judul diakhiri tanda baca ({mark})", en: "the title ends with a mark ({mark})" },
  "decree.ttl-04": { id: "judul memuat singkatan {short}", en: "the title has the abbreviation {short}" },
  "decree.ttl-05": {
    id: "sudah pernah diubah: judul harus memuat PERUBAHAN {ordinal} ATAS",
    en: "amended before: the title must say PERUBAHAN {ordinal} ATAS",
  },
  "decree.ttl-05.missing": {
    id: "isinya mengubah keputusan lain, tetapi judul tidak memuat PERUBAHAN ATAS",
    en: "it amends another decree, but the title lacks PERUBAHAN ATAS",
  },
  "decree.ttl-06": {
    id: "setelah Menetapkan berbeda dari judul: {differs}",
    en: "what follows Menetapkan differs from the title: {differs}",
  },
  "decree.ttl-07": {
    id: "isinya hanya mencabut, tetapi nama tidak diawali PENCABUTAN",
    en: "it only revokes, but the name does not begin with PENCABUTAN",
  },
  "decree.num-01": {
    id: "nomor tidak sesuai dengan pola penomoran mana pun untuk jenis ini",
    en: "the number fits no pattern of numbers for this kind",
  },
  "decree.num-02": { id: "bagian nomor belum diisi", en: "a part of the number is left open" },
  "decree.num-03": {
    id: "tahun dalam nomor {year}, tahun penetapan {dated}",
    en: "the number says {year}, the date of enactment {dated}",
  },
  "decree.num-04": {
    id: "bulan dalam nomor {month}, bulan penetapan {dated}",
    en: "the month in the number is {month}, that of the date {dated}",
  },
  "decree.num-05.old": {
    id: "kode {code} berasal dari daftar yang diganti pada 23 September 2022",
    en: "code {code} is of the list that was replaced on 23 September 2022",
  },
  "decree.num-05.too-new": {
    id: "kode {code} berasal dari daftar yang baru berlaku pada 23 September 2022",
    en: "code {code} is of a list in force only from 23 September 2022",
  },
  "decree.num-06": {
    id: "kode {code} tidak lazim untuk pokok keputusan ini",
    en: "code {code} is unusual for this subject",
  },
  "decree.pre-01": {
    id: "peraturan harus memuat DENGAN RAHMAT TUHAN YANG MAHA ESA",
    en: "a peraturan must have DENGAN RAHMAT TUHAN YANG MAHA ESA",
  },
  "decree.pre-02": {
    id: "keputusan daerah pada umumnya tidak memuat frasa ini",
    en: "a regional keputusan as a rule omits this phrase",
  },
  "decree.pre-03": {
    id: "jabatan pembentuk harus kapital dan diakhiri koma",
    en: "the maker must stand in capitals and end with a comma",
  },
  "decree.pre-03.missing": {
    id: "jabatan pembentuk tidak dicantumkan sebelum Menimbang",
    en: "the maker is not named before Menimbang",
  },
  "decree.con-01": { id: "Menimbang tidak ada atau kosong", en: "Menimbang is missing or empty" },
  "decree.con-02.begin": { id: "pertimbangan harus diawali kata bahwa", en: "a consideration must begin with bahwa" },
  "decree.con-02.end": {
    id: "pertimbangan harus diakhiri titik koma",
    en: "a consideration must end with a semicolon",
  },
  "decree.con-02.sentences": { id: "pertimbangan harus satu kalimat", en: "a consideration must be one sentence" },
  "decree.con-03": {
    id: "huruf pertimbangan tidak urut: {found}, seharusnya {expected}",
    en: "the letters are out of order: {found} in place of {expected}",
  },
  "decree.con-04": {
    id: "merujuk huruf {found}, seharusnya {expected}",
    en: "refers to letters {found} in place of {expected}",
  },
  "decree.con-04.missing": {
    id: "pertimbangan terakhir harus berbunyi 'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf ...'",
    en: "the last consideration must be the formula 'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf ...'",
  },
  "decree.con-05": {
    id: "menyebut {found}, padahal judulnya {expected}",
    en: "names {found}, but the title is {expected}",
  },
  "decree.con-06": {
    id: "pertimbangan hanya menyatakan bahwa keputusan ini perlu",
    en: "the considerations only say that the decree is needed",
  },
  "decree.dh-01": { id: "Mengingat tidak ada atau kosong", en: "Mengingat is missing or empty" },
  "decree.dh-02": { id: "dasar hukum harus diakhiri titik koma", en: "the item must end with a semicolon" },
  "decree.dh-02.number": {
    id: "nomor dasar hukum tidak urut: {found}, seharusnya {expected}",
    en: "the numbers are out of order: {found} in place of {expected}",
  },
  "decree.dh-03": {
    id: "lebih tinggi daripada angka {before}, tetapi dicantumkan sesudahnya",
    en: "ranks above item {before} but stands after it",
  },
  "decree.dh-04": {
    id: "lebih dahulu ditetapkan daripada angka {before}, tetapi dicantumkan sesudahnya",
    en: "is older than item {before} but stands after it",
  },
  "decree.dh-05.no-regulation": {
    id: "bukan peraturan perundang-undangan",
    en: "is not a regulation",
  },
  "decree.dh-05.lower": {
    id: "tingkatannya lebih rendah daripada keputusan ini",
    en: "ranks below this decree",
  },
  "decree.dh-06": {
    id: "{regulation} sudah dicabut pada tanggal keputusan (oleh: {by})",
    en: "{regulation} had been revoked by the date of the decree (by: {by})",
  },
  "decree.dh-06.partly": {
    id: "{regulation} sudah dicabut sebagian pada tanggal keputusan (oleh: {by})",
    en: "{regulation} had been revoked in part by the date of the decree (by: {by})",
  },
  "decree.dh-06.perhaps": {
    id: "{regulation} mungkin sudah dicabut pada tanggal keputusan (oleh: {by}); tanggalnya tidak diketahui",
    en: "{regulation} may have been revoked by the date of the decree (by: {by}); the day is not known",
  },
  "decree.dh-07": {
    id: "tahun {year}, lebih baru daripada keputusan ini ({day})",
    en: "is of {year}, younger than the decree ({day})",
  },
  "decree.dh-07.not-yet": {
    id: "baru ada atau berlaku sejak {start}, setelah keputusan ini ({day})",
    en: "exists or applies only from {start}, after the decree ({day})",
  },
  "decree.dh-08.missing": {
    id: "sudah diubah, terakhir dengan {last}: tambahkan 'sebagaimana telah diubah ...'",
    en: "has been amended, last by {last}: add 'sebagaimana telah diubah ...'",
  },
  "decree.dh-08.older": {
    id: "bukan perubahan terakhir; yang terakhir {last}",
    en: "is not the last amendment; that is {last}",
  },
  "decree.dh-09": { id: "belum memuat {missing}", en: "lacks {missing}" },
  "decree.dh-10": {
    id: "{series} {found}, menurut daftar {recorded}",
    en: "{series} {found}, on record as {recorded}",
  },
  "decree.dh-11.other": {
    id: "jenis, nomor, atau tahun keliru; yang dimaksud mungkin {meant} ({title})",
    en: "kind, number or year is wrong; probably {meant} is meant ({title})",
  },
  "decree.dh-11.title": {
    id: "judul tidak sesuai dengan {meant} ({title})",
    en: "the title is not that of {meant} ({title})",
  },
  "decree.dh-12": {
    id: "kata Republik Indonesia tidak perlu dalam kutipan",
    en: "the words Republik Indonesia do not belong in the citation",
  },
  "decree.dh-13": { id: "dasar kewenangan belum dicantumkan: {missing}", en: "the authority is missing: {missing}" },
  "decree.dh-14": { id: "sudah dicantumkan pada angka {before}", en: "stands already as item {before}" },
  "decree.dh-15": { id: "dicabut oleh keputusan ini sendiri", en: "is revoked by this very decree" },
  "decree.dh-16": {
    id: "Undang-Undang Dasar harus dikutip dengan pasalnya",
    en: "the constitution must be cited by its Pasal",
  },
  "decree.mem-01.order": { id: "Memperhatikan mendahului Mengingat", en: "Memperhatikan stands before Mengingat" },
  "decree.mem-01.regulation": {
    id: "peraturan dicantumkan dalam Mengingat, bukan Memperhatikan",
    en: "a regulation belongs under Mengingat",
  },
  "decree.dik-01": {
    id: "harus ditulis MEMUTUSKAN: dengan huruf kapital, tanpa spasi, diakhiri titik dua",
    en: "must be MEMUTUSKAN: in capitals, not spaced out, with a colon",
  },
  "decree.dik-01.missing": { id: "MEMUTUSKAN: tidak ada", en: "MEMUTUSKAN: is missing" },
  "decree.dik-02": {
    id: "jenis dan nama setelah {label} harus kapital dan diakhiri titik",
    en: "kind and name after {label} must stand in capitals and end with a full stop",
  },
  "decree.dik-02.missing": {
    id: "Menetapkan dengan jenis dan nama tidak ada",
    en: "Menetapkan with kind and name is missing",
  },
  "decree.dik-03": {
    id: "diktum tidak urut: {found}, seharusnya {expected}",
    en: "the ordinals are out of order: {found} in place of {expected}",
  },
  "decree.dik-03.missing": { id: "tidak ada satu pun diktum", en: "there is no diktum at all" },
  "decree.dik-04": { id: "bentuk yang lebih baru adalah KESATU", en: "the newer form is KESATU" },
  "decree.dik-05": { id: "Diktum {reference} tidak ada", en: "there is no Diktum {reference}" },
  "decree.dik-05.itself": {
    id: "Diktum {reference} merujuk dirinya sendiri",
    en: "Diktum {reference} refers to itself",
  },
  "decree.dik-06": {
    id: "{annex} harus dinyatakan sebagai bagian yang tidak terpisahkan",
    en: "{annex} must be called bagian yang tidak terpisahkan",
  },
  "decree.dik-06.missing": { id: "{annex} disebut tetapi tidak ada", en: "{annex} is mentioned but absent" },
  "decree.dik-07": { id: "saat mulai berlaku tidak ditetapkan", en: "no provision sets from when it takes effect" },
  "decree.dik-08": {
    id: "berlaku sejak {start}, sebelum ditetapkan ({day}), tanpa alasan yang diizinkan",
    en: "applies from {start}, before its enactment ({day}), without a reason that the law allows",
  },
  "decree.dik-08.undated": {
    id: "berlaku surut tanpa alasan yang diizinkan",
    en: "reaches back in time without a reason that the law allows",
  },
  "decree.dik-09": {
    id: "jangka waktu atau akhir berlaku tidak dinyatakan",
    en: "neither a period nor an end is stated",
  },
  "decree.dik-10": { id: "frasa '{phrase}' tidak digunakan", en: "the phrase '{phrase}' is not to be used" },
  "decree.dik-11.both": {
    id: "sebutkan keputusan yang dicabut, dengan frasa 'dicabut dan dinyatakan tidak berlaku'",
    en: "name what is revoked, with the words 'dicabut dan dinyatakan tidak berlaku'",
  },
  "decree.dik-11.formula": {
    id: "gunakan frasa 'dicabut dan dinyatakan tidak berlaku'",
    en: "use the words 'dicabut dan dinyatakan tidak berlaku'",
  },
  "decree.dik-11.unnamed": {
    id: "sebutkan keputusan yang dicabut dengan nomornya",
    en: "name what is revoked, with its number",
  },
  "decree.dik-12": {
    id: "keputusan ini tidak dapat mencabut {revoked}",
    en: "this decree cannot revoke {revoked}",
  },
  "decree.dik-13": {
    id: "keputusan tidak disusun dalam BAB dan Pasal",
    en: "a keputusan is not divided into BAB and Pasal",
  },
  "decree.dik-13.norm": { id: "norma yang berlaku umum memerlukan peraturan", en: "a general norm needs a peraturan" },
  "decree.dik-14": { id: "sumber anggaran biaya tidak disebut", en: "the budget that bears the cost is not named" },
  "decree.dik-15": {
    id: "angka {digits} tidak sama dengan kata ({words})",
    en: "{digits} in digits, {words} in words",
  },
  "decree.clo-01": { id: "penutup kurang: {missing}", en: "the closing lacks: {missing}" },
  "decree.clo-02": { id: "tanggal itu tidak ada dalam kalender", en: "the calendar has no such day" },
  "decree.clo-02.future": {
    id: "tanggal {date} sesudah tanggal pemeriksaan {asOf}",
    en: "the date {date} is after the day of the check, {asOf}",
  },
  "decree.clo-03": { id: "penanda tangan bukan {maker}", en: "the signatory is not {maker}" },
  "decree.clo-04": {
    id: "jabatan penanda tangan harus kapital dan diakhiri koma",
    en: "the office must stand in capitals and end with a comma",
  },
  "decree.clo-05": { id: "nama ditulis tanpa {found}", en: "the name stands without {found}" },
  "decree.clo-06": { id: "peraturan belum memuat {missing}", en: "the peraturan lacks {missing}" },
  "decree.clo-06.keputusan": {
    id: "keputusan tidak diundangkan dalam Berita atau Lembaran Daerah",
    en: "a keputusan is not promulgated in a gazette",
  },
  "decree.clo-07": {
    id: "ditandatangani pejabat {acting}: periksa batas kewenangannya",
    en: "signed by an acting officer ({acting}): check the limits of the authority",
  },
  "decree.lam-01": {
    id: "lampiran harus bernomor Romawi secara urut",
    en: "annexes must carry Roman numbers in order",
  },
  "decree.lam-02": {
    id: "kepala lampiran berbeda dari judul: {differs}",
    en: "the head of the annex differs from the title: {differs}",
  },
  "decree.lam-03": {
    id: "lampiran belum diakhiri jabatan dan tanda tangan",
    en: "the annex does not end with the signature block",
  },
  "decree.lam-04": {
    id: "{rows} baris, sedangkan diktum menyebut {stated}",
    en: "{rows} rows, but the diktum says {stated}",
  },
  "decree.lam-05.sequence": { id: "nomor baris {row} tidak urut", en: "row {row} is out of sequence" },
  "decree.lam-05.twice": { id: "baris {row} mengulang baris {before}", en: "row {row} repeats row {before}" },
  "decree.lam-06": { id: "baris {row} di luar lingkup judul", en: "row {row} lies outside the scope of the title" },
  "decree.aut-01": {
    id: "pokok ini diputuskan {office} dengan {instrument}",
    en: "this subject is for {office}, by {instrument}",
  },
};
