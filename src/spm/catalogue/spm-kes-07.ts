import type { ServiceText } from "./service-text.js";
import { ADULT_SCREENING_STAFF, UNREAD_LIST } from "./shared.js";

/** Older people. */
export const SPM_KES_07: ServiceText = {
  targetGroup: {
    value: { id: "Setiap warga negara usia 60 tahun ke atas", en: "Every citizen aged 60 or more" },
    confidence: "secondary",
  },
  numerator: {
    value: {
      id: "Jumlah warga usia 60 tahun ke atas yang mendapat skrining kesehatan sesuai standar sedikitnya sekali dalam satu tahun",
      en: "Citizens aged 60 or more who received health screening to standard at least once in one year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: {
      id: "Jumlah warga usia 60 tahun ke atas pada tahun yang sama",
      en: "Citizens aged 60 or more in the same year",
    },
    confidence: "secondary",
  },
  estimation: {
    value: { id: "Proyeksi penduduk usia 60 tahun ke atas", en: "Population projection for ages 60 and over" },
    confidence: "secondary",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0007", confidence: "secondary" },
  conflicts: [],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "screen",
          text: {
            id: "Skrining sedikitnya sekali setahun: tekanan darah, gula darah, kolesterol; instrumen GDS, AMT, ADL (paket P3G)",
            en: "Screening at least once a year: blood pressure, blood sugar, cholesterol; GDS, AMT and ADL instruments (P3G package)",
          },
          minimum: 1,
          confidence: "secondary",
        },
      ],
      goods: {
        value: [
          "Strip uji gula darah",
          "Strip uji kolesterol",
          "Instrumen GDS, AMT, ADL (paket P3G)",
          "Buku kesehatan lansia",
        ],
        confidence: "secondary",
      },
      staff: ADULT_SCREENING_STAFF,
    },
    "permenkes-6-2024": {
      requirements: [
        {
          id: "screen",
          text: {
            id: "Skrining sedikitnya sekali setahun; aplikasi 2025-2026 menyebut instrumen SKILAS/ICOPE",
            en: "Screening at least once a year; applications of 2025-2026 name the SKILAS/ICOPE instruments",
          },
          minimum: 1,
          confidence: "secondary",
        },
      ],
      goods: UNREAD_LIST,
      staff: UNREAD_LIST,
    },
  },
};
