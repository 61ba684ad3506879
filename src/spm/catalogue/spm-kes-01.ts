import type { ServiceText } from "./service-text.js";
import { MATERNAL_BOOK, UNREAD_LIST } from "./shared.js";

/** Pregnant women. */
export const SPM_KES_01: ServiceText = {
  targetGroup: {
    value: { id: "Setiap ibu hamil di kabupaten/kota", en: "Every pregnant woman in the district" },
    confidence: "secondary",
  },
  numerator: {
    value: {
      id: "Jumlah ibu hamil yang mendapat pelayanan antenatal sesuai standar dalam satu tahun",
      en: "Pregnant women who received antenatal care to standard in one year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: { id: "Jumlah sasaran ibu hamil pada tahun yang sama", en: "Target pregnant women in the same year" },
    confidence: "secondary",
  },
  estimation: {
    value: {
      id: "1,10 × CBR × jumlah penduduk; data riil dicatat terpisah dari proyeksi",
      en: "1.10 × CBR × population; counts by name are kept apart from the projection",
    },
    confidence: "secondary",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0001", confidence: "secondary" },
  conflicts: [
    {
      id: "Sebaran 6 kunjungan antenatal per trimester pada Permenkes 6/2024: sebuah aplikasi menulis 2-1-3; Permenkes 21/2021 disebut memakai 1-2-3. Naskahnya belum terbaca.",
      en: "Spread of the 6 antenatal visits over the trimesters in Permenkes 6/2024: one application writes 2-1-3; Permenkes 21/2021 is said to use 1-2-3. The text has not been read.",
    },
  ],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "anc-visits",
          text: {
            id: "Kunjungan antenatal sedikitnya 4 kali: 1 pada trimester I, 1 pada trimester II, 2 pada trimester III",
            en: "At least 4 antenatal visits: 1 in the first trimester, 1 in the second, 2 in the third",
          },
          minimum: 4,
          confidence: "secondary",
        },
        {
          id: "anc-10t",
          text: {
            id: "10T: berat dan tinggi badan; tekanan darah; LiLA; tinggi fundus; presentasi dan denyut jantung janin; status tetanus dan Td bila perlu; sedikitnya 90 tablet tambah darah; laboratorium; tata laksana kasus; temu wicara",
            en: "Ten components: weight and height; blood pressure; upper-arm circumference; fundal height; presentation and fetal heart rate; tetanus status, Td if needed; at least 90 iron tablets; laboratory tests; case management; counselling",
          },
          confidence: "secondary",
        },
      ],
      goods: {
        value: [
          "Vaksin Td",
          "Tablet tambah darah",
          "Alat deteksi risiko ibu hamil: tes kehamilan, pemeriksaan Hb, golongan darah, glukoprotein urin",
          "Kartu ibu / rekam medis ibu",
          MATERNAL_BOOK,
        ],
        confidence: "secondary",
      },
      staff: { value: ["Dokter / dokter spesialis kebidanan", "Bidan", "Perawat"], confidence: "secondary" },
    },
    "permenkes-6-2024": {
      requirements: [
        {
          id: "anc-visits",
          text: {
            id: "Kunjungan antenatal sedikitnya 6 kali (K6), termasuk pemeriksaan dokter dengan USG",
            en: "At least 6 antenatal visits (K6), including an examination by a doctor with ultrasound",
          },
          minimum: 6,
          confidence: "secondary",
        },
        {
          id: "mental-screening",
          text: { id: "Skrining kesehatan jiwa ibu hamil", en: "Mental-health screening of pregnant women" },
          confidence: "unverified",
        },
      ],
      goods: UNREAD_LIST,
      staff: UNREAD_LIST,
    },
  },
};
