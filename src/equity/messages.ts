import type { Messages } from "../foundation/result.js";

/** What the issues and notices of queues, triage and waits say. None holds an identity number or a name. */
export const equityMessages: Messages = {
  "equity.not-a-list": { id: "bukan daftar", en: "not a list" },
  "equity.entry-unreadable": { id: "entri antrean tidak terbaca", en: "the entry of the queue is unreadable" },
  "equity.ticket-missing": { id: "nomor antrean tidak ada", en: "there is no ticket number" },
  "equity.ticket-twice": { id: "nomor antrean tercantum dua kali", en: "the ticket number stands twice" },
  "equity.scales-mixed": {
    id: "warna triase dan tingkat angka tercampur; urutannya tidak dapat ditentukan",
    en: "triage colours and numbered levels are mixed: there is no order between them",
  },
  "equity.clocks-mixed": {
    id: "sebagian waktu tiba memuat selisih UTC, sebagian tidak; urutannya tidak dapat ditentukan",
    en: "some arrivals state the offset of the clock and some do not: there is no order between them",
  },
  "equity.payer-not-used": {
    id: "kolom {field} menyangkut penjamin dan tidak dipakai: antrean tidak membedakan penjamin",
    en: "the field {field} is about the payer and is not used: a queue does not tell payers apart",
  },
  "equity.arrival-unreadable": {
    id: "waktu tiba tidak terbaca; pasien ditempatkan terakhir di antara yang sama gawatnya",
    en: "the arrival is unreadable; the patient comes last among the equally urgent",
  },
  "equity.triage-unreadable": {
    id: "hasil triase tidak terbaca; pasien perlu ditriase lagi",
    en: "the triage is unreadable; the patient is to be triaged again",
  },
  "equity.priority-unknown": {
    id: "kelompok prioritas tidak dikenal dan tidak dipakai (lansia, disabilitas, hamil)",
    en: "unknown priority group, not used (elderly, disabled, pregnant)",
  },
  "equity.priority-basis-not-read": {
    id: "prioritas lansia, disabilitas, dan ibu hamil ditetapkan fasilitas; dasar hukumnya belum terbaca",
    en: "the priority of the elderly, disabled and pregnant is the facility's own; its legal basis was not read",
  },
  "equity.moment-unreadable": {
    id: "waktu dilayani tidak terbaca; pasien dianggap masih menunggu",
    en: "the time of service is unreadable; the patient is taken to be still waiting",
  },
  "equity.served-before-arrival": {
    id: "waktu dilayani mendahului waktu tiba; pasien dianggap masih menunggu",
    en: "the time of service precedes the arrival; the patient is taken to be still waiting",
  },

  "equity.findings-missing": { id: "hasil pemeriksaan tidak ada", en: "there are no findings" },
  "equity.criterion-unknown": {
    id: "kriteria gawat darurat tidak dikenal; yang ada: {known}",
    en: "unknown criterion of an emergency; there are: {known}",
  },
  "equity.answer-unreadable": {
    id: "jawaban bukan ya, tidak, atau tidak diketahui",
    en: "the answer is neither yes, no, nor not known",
  },
  "equity.emergency-not-excluded": {
    id: "belum diketahui: {criteria}; perlakukan sebagai gawat darurat sampai diperiksa",
    en: "not known: {criteria}; treat as an emergency until examined",
  },
  "equity.minister-may-add": {
    id: "menteri dapat menetapkan kriteria lain; penetapannya belum terbaca",
    en: "the minister may name further criteria; none was read",
  },
  "equity.reception-missing": { id: "catatan penerimaan pasien tidak ada", en: "there is no record of the reception" },
  "equity.emergency-refused": {
    id: "pasien gawat darurat ditolak",
    en: "an emergency patient was refused",
  },
  "equity.emergency-deposit-asked": {
    id: "pasien gawat darurat dimintai uang muka",
    en: "an emergency patient was asked for a deposit",
  },
  "equity.emergency-registered-first": {
    id: "pasien gawat darurat disuruh mengurus administrasi sebelum dilayani",
    en: "an emergency patient was sent to a desk before care",
  },
  "equity.emergency-not-known": {
    id: "tidak diketahui apakah pasien gawat darurat: periksa lebih dahulu",
    en: "it is not known whether the patient is an emergency: examine first",
  },
  "equity.act-not-known": {
    id: "tidak diketahui apakah hal ini terjadi",
    en: "it is not known whether this happened",
  },

  "equity.answers-missing": { id: "jawaban triase tidak ada", en: "there are no answers to the triage" },
  "equity.esi-not-answered": {
    id: "langkah {step} belum dijawab; pasien belum tertriase",
    en: "step {step} is not answered; the patient is not yet triaged",
  },
  "equity.resource-unknown": {
    id: "sumber daya tidak dikenal; yang paling mirip: {nearest}",
    en: "unknown resource; the nearest ones: {nearest}",
  },
  "equity.not-a-resource-unverified": {
    id: "{item} tidak dihitung sebagai sumber daya; hal itu belum terverifikasi",
    en: "{item} is not counted as a resource; that is unverified",
  },
  "equity.life-saving-example": {
    id: "saturasi oksigen di bawah {limit} % adalah contoh tingkat 1: periksa lagi langkah A",
    en: "an oxygen saturation below {limit} % is an example of level 1: look at step A again",
  },
  "equity.danger-limit-unverified": {
    id: "batas bahaya {limit} belum terverifikasi",
    en: "the danger limit of {limit} is unverified",
  },
  "equity.vitals-not-known": {
    id: "belum diketahui untuk langkah D: {signs}",
    en: "not known for step D: {signs}",
  },

  "equity.not-a-time": { id: "bukan waktu dalam menit di atas 0", en: "not a time in minutes above 0" },
  "equity.no-server": {
    id: "jumlah loket harus bilangan bulat, paling sedikit 1",
    en: "the number of servers must be whole and at least 1",
  },
  "equity.queue-grows": {
    id: "pasien datang lebih cepat daripada yang dapat dilayani: antrean terus memanjang",
    en: "patients come as fast as they can be served or faster: the queue grows without end",
  },

  "equity.part-above-whole": {
    id: "bagian {numerator} melebihi keseluruhan {denominator}",
    en: "the part {numerator} exceeds the whole {denominator}",
  },
  "equity.count-too-large": { id: "jumlah melebihi {maximum}", en: "the count exceeds {maximum}" },
  "equity.reference-unknown": {
    id: "penjamin pembanding tidak ada di antara kunjungan",
    en: "no visit has the payer to compare with",
  },
  "equity.payer-unknown": {
    id: "{visits} kunjungan tanpa penjamin yang diketahui dihitung terpisah",
    en: "{visits} visits of an unknown payer are counted apart",
  },
  "equity.wait-unknown": {
    id: "{visits} kunjungan tanpa waktu tunggu yang diketahui dihitung terpisah",
    en: "{visits} visits of an unknown wait are counted apart",
  },
  "equity.too-few": {
    id: "{comparisons} perbandingan tidak disimpulkan: kurang dari {minimum} kunjungan dalam satu kelompok (kebiasaan statistik)",
    en: "{comparisons} comparisons are not concluded: fewer than {minimum} visits in a group (a custom of statistics)",
  },
  "equity.not-adjusted": {
    id: "perbandingan seluruh kunjungan tidak memperhitungkan triase dan jam; baca menurut kelompoknya",
    en: "the comparison over all visits does not allow for triage and hour; read it by stratum",
  },
  "equity.hour-unknown": {
    id: "jam setempat sebagian kunjungan tidak diketahui; sebutkan zona waktunya",
    en: "the local hour of some visits is not known; state the clock of the place",
  },
};
