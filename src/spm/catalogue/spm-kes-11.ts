import type { ServiceText } from "./service-text.js";
import { EDUCATION_MEDIA, RECORDING_FORM, UNREAD_STANDARD } from "./shared.js";

/** People with presumed tuberculosis. */
export const SPM_KES_11: ServiceText = {
  targetGroup: {
    value: { id: "Setiap orang terduga tuberkulosis", en: "Every person with presumed tuberculosis" },
    confidence: "secondary",
  },
  numerator: {
    value: {
      id: "Jumlah orang terduga TBC yang mendapat pemeriksaan penunjang dalam satu tahun",
      en: "People with presumed TB who had the supporting (laboratory) examination in one year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: {
      id: "Jumlah orang terduga TBC pada tahun yang sama",
      en: "People with presumed TB in the same year",
    },
    confidence: "secondary",
  },
  estimation: {
    value: {
      id: "Diturunkan dari perkiraan kasus TBC; pengalinya belum diketahui",
      en: "Derived from the estimated TB cases; the multiplier is not known",
    },
    confidence: "unverified",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0011", confidence: "secondary" },
  conflicts: [
    {
      id: "Penyebut: instrumen Kabupaten/Kota Sehat 2026 menulis semua kasus TBC, bukan orang terduga TBC; hasilnya tidak dapat sama.",
      en: "Denominator: the Healthy District instrument of 2026 writes all TB cases, not people with presumed TB; the figures cannot agree.",
    },
  ],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "supporting-exam",
          text: {
            id: "Pemeriksaan penunjang (mikroskopis atau tes cepat molekuler) dan edukasi",
            en: "Supporting examination (microscopy or rapid molecular test) and education",
          },
          minimum: 1,
          confidence: "secondary",
        },
        {
          id: "clinical-referral",
          text: { id: "Pemeriksaan klinis dan rujukan", en: "Clinical examination and referral" },
          confidence: "unverified",
        },
      ],
      goods: {
        value: [
          EDUCATION_MEDIA,
          "Reagen Zn TB",
          "Masker rumah tangga dan N95",
          "Pot dahak, kaca slide, BHP, rak pengering",
          "Cartridge tes cepat molekuler",
          RECORDING_FORM,
          "Pedoman / SOP",
        ],
        confidence: "secondary",
      },
      staff: {
        value: [
          "Dokter / dokter spesialis penyakit dalam / paru",
          "Perawat",
          "Analis teknik laboratorium medik (ATLM)",
          "Penata rontgen",
          "Tenaga kesehatan masyarakat",
          "Tenaga non kesehatan terlatih",
        ],
        confidence: "secondary",
      },
    },
    "permenkes-6-2024": UNREAD_STANDARD,
  },
};
