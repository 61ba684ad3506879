import type { ServiceText } from "./service-text.js";
import { ADULT_SCREENING_STAFF, GUIDE_AND_MEDIA, NCD_FORM, UNREAD_LIST } from "./shared.js";

/** People of working age. */
export const SPM_KES_06: ServiceText = {
  targetGroup: {
    value: { id: "Setiap warga negara usia 15-59 tahun", en: "Every citizen aged 15-59 years" },
    confidence: "secondary",
  },
  numerator: {
    value: {
      id: "Jumlah orang usia 15-59 tahun yang mendapat skrining kesehatan sesuai standar dalam satu tahun",
      en: "People aged 15-59 who received health screening to standard in one year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: { id: "Jumlah orang usia 15-59 tahun pada tahun yang sama", en: "People aged 15-59 in the same year" },
    confidence: "secondary",
  },
  estimation: {
    value: {
      id: "Proyeksi penduduk usia 15-59 tahun penuh, kedua batas termasuk",
      en: "Population projection for completed ages 15-59, both ends included",
    },
    confidence: "unverified",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0006", confidence: "secondary" },
  conflicts: [
    {
      id: "Laman sebuah kabupaten mencetak usia 15-29 tahun, tampaknya salah ketik; sumber lain 15-59 tahun.",
      en: "One district's page prints ages 15-29, it seems a typing error; the other sources say 15-59.",
    },
  ],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "edu",
          text: { id: "Edukasi, termasuk keluarga berencana", en: "Education, including family planning" },
          minimum: 1,
          confidence: "unverified",
        },
        {
          id: "screen",
          text: {
            id: "Skrining faktor risiko PTM sedikitnya sekali setahun: berat dan tinggi badan, lingkar perut, tekanan darah, gula darah, riwayat perilaku berisiko",
            en: "Screening of NCD risk factors at least once a year: weight, height, waist, blood pressure, blood sugar, risk behaviour",
          },
          minimum: 1,
          confidence: "secondary",
        },
        {
          id: "screen-women",
          text: {
            id: "Perempuan usia 30-50 tahun: IVA dan pemeriksaan payudara klinis",
            en: "Women aged 30-50: visual inspection (IVA) and clinical breast examination",
          },
          confidence: "unverified",
        },
      ],
      goods: {
        value: [
          GUIDE_AND_MEDIA,
          "Alat ukur berat badan",
          "Alat ukur tinggi badan",
          "Alat ukur lingkar perut",
          "Tensimeter",
          "Glukometer",
          "Tes strip gula darah",
          "Lancet",
          "Kapas alkohol",
          "Kit IVA",
          NCD_FORM,
        ],
        confidence: "secondary",
      },
      staff: ADULT_SCREENING_STAFF,
    },
    "permenkes-6-2024": {
      requirements: [
        {
          id: "screen",
          text: { id: "Skrining sedikitnya sekali setahun", en: "Screening at least once a year" },
          minimum: 1,
          confidence: "secondary",
        },
      ],
      goods: UNREAD_LIST,
      staff: UNREAD_LIST,
    },
  },
};
