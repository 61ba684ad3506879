import type { ServiceText } from "./service-text.js";
import { MATERNAL_BOOK, UNREAD_LIST } from "./shared.js";

/** Newborns. */
export const SPM_KES_03: ServiceText = {
  targetGroup: {
    value: { id: "Setiap bayi baru lahir umur 0-28 hari", en: "Every newborn aged 0-28 days" },
    confidence: "secondary",
  },
  numerator: {
    value: {
      id: "Jumlah bayi baru lahir umur 0-28 hari yang mendapat pelayanan sesuai standar dalam satu tahun",
      en: "Newborns aged 0-28 days who received newborn care to standard in one year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: { id: "Jumlah sasaran bayi baru lahir pada tahun yang sama", en: "Newborns in the same year" },
    confidence: "secondary",
  },
  estimation: { value: { id: "CBR × jumlah penduduk", en: "CBR × population" }, confidence: "secondary" },
  budgetSubActivity: { value: "1.02.02.2.02.0003", confidence: "secondary" },
  conflicts: [
    {
      id: "Tenaga: formulir mencetak dokter spesialis kebidanan; lampiran Permenkes 4/2019 disebut memuat spesialis anak, belum diperiksa.",
      en: "Staff: the form prints obstetrician; the annex of Permenkes 4/2019 is said to name the paediatrician, not checked.",
    },
  ],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "kn-visits",
          text: {
            id: "3 kunjungan neonatal: KN1 6-48 jam, KN2 hari ke-3 s.d. 7, KN3 hari ke-8 s.d. 28",
            en: "3 neonatal visits: KN1 at 6-48 hours, KN2 on day 3-7, KN3 on day 8-28",
          },
          minimum: 3,
          confidence: "secondary",
        },
        {
          id: "essential",
          text: {
            id: "Pelayanan neonatal esensial: perawatan tali pusat, inisiasi menyusu dini, injeksi vitamin K1, salep mata, hepatitis B0",
            en: "Essential newborn care: cord care, early breastfeeding, vitamin K1 injection, eye ointment, hepatitis B0",
          },
          confidence: "secondary",
        },
      ],
      goods: {
        value: [
          "Vaksin hepatitis B0",
          "Vitamin K1 injeksi",
          "Salep/tetes mata antibiotik",
          "Formulir bayi baru lahir",
          "Formulir MTBM",
          MATERNAL_BOOK,
        ],
        confidence: "secondary",
      },
      staff: { value: ["Dokter / dokter spesialis", "Bidan", "Perawat"], confidence: "secondary" },
    },
    "permenkes-6-2024": {
      requirements: [
        {
          id: "kn-visits",
          text: { id: "3 kunjungan neonatal, KN1 sampai KN3", en: "3 neonatal visits, KN1 to KN3" },
          minimum: 3,
          confidence: "secondary",
        },
        {
          id: "shk",
          text: { id: "Skrining hipotiroid kongenital (SHK)", en: "Congenital hypothyroid screening" },
          minimum: 1,
          confidence: "secondary",
        },
        {
          id: "chd",
          text: {
            id: "Skrining penyakit jantung bawaan kritis",
            en: "Screening for critical congenital heart disease",
          },
          confidence: "unverified",
        },
      ],
      goods: UNREAD_LIST,
      staff: UNREAD_LIST,
    },
  },
};
