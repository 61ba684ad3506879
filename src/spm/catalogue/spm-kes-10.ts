import type { ServiceText } from "./service-text.js";
import { EDUCATION_MEDIA, RECORDING_FORM, UNREAD_LIST } from "./shared.js";

/** People with severe mental disorders. */
export const SPM_KES_10: ServiceText = {
  targetGroup: {
    value: {
      id: "Setiap orang dengan gangguan jiwa berat (psikotik akut dan skizofrenia)",
      en: "Every person with a severe mental disorder (acute psychosis and schizophrenia)",
    },
    confidence: "secondary",
  },
  numerator: {
    value: {
      id: "Jumlah ODGJ berat yang mendapat pelayanan kesehatan jiwa sesuai standar dalam satu tahun",
      en: "People with severe mental disorders who received mental-health service to standard in one year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: {
      id: "Jumlah ODGJ berat menurut proyeksi pada tahun yang sama",
      en: "Projected people with severe mental disorders in the same year",
    },
    confidence: "secondary",
  },
  estimation: {
    value: {
      id: "Jumlah penduduk × prevalensi gangguan jiwa berat (Riskesdas)",
      en: "Population × prevalence of severe mental disorders (Riskesdas survey)",
    },
    confidence: "secondary",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0010", confidence: "secondary" },
  conflicts: [],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "exam",
          text: {
            id: "Pemeriksaan kesehatan jiwa (status mental dan wawancara)",
            en: "Mental-health examination (status and interview)",
          },
          minimum: 1,
          confidence: "secondary",
        },
        {
          id: "edu",
          text: { id: "Edukasi (kepatuhan minum obat, kapan dirujuk)", en: "Education (adherence, when to refer)" },
          minimum: 1,
          confidence: "secondary",
        },
      ],
      goods: {
        value: ["Buku PPDGJ III (atau terbaru)", "Kit berisi 2 alat fiksasi", RECORDING_FORM, EDUCATION_MEDIA],
        confidence: "secondary",
      },
      staff: UNREAD_LIST,
    },
    // That these lists belong to this version is inferred from the staff titles, which came after 2019.
    "permenkes-6-2024": {
      requirements: [
        {
          id: "exam",
          text: {
            id: "Pemeriksaan dan edukasi; formulir kemudian menambah obat psikofarmaka dan formulir skrining",
            en: "Examination and education; later forms add psychotropic drugs and a screening form",
          },
          minimum: 1,
          confidence: "secondary",
        },
      ],
      goods: {
        value: [
          "Buku pedoman diagnosis (PPDGJ III)",
          "Obat psikofarmaka",
          "Formulir skrining kesehatan jiwa",
          "Pedoman pengendalian kesehatan jiwa dan media KIE",
          "Media promosi kesehatan jiwa",
          "Alat fiksasi",
          RECORDING_FORM,
        ],
        confidence: "secondary",
      },
      staff: {
        value: ["Dokter", "Perawat", "Psikolog / pekerja sosial", "Tenaga promosi kesehatan"],
        confidence: "secondary",
      },
    },
  },
};
