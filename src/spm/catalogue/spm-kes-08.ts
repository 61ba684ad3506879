import type { ServiceText } from "./service-text.js";
import { CHRONIC_DISEASE_STAFF, NCD_FORM } from "./shared.js";

/** People with hypertension. */
export const SPM_KES_08: ServiceText = {
  targetGroup: {
    value: {
      id: "Setiap penderita hipertensi usia 15 tahun ke atas",
      en: "Every person with hypertension aged 15 or more",
    },
    confidence: "secondary",
  },
  numerator: {
    value: {
      id: "Jumlah penderita hipertensi usia 15 tahun ke atas yang mendapat pelayanan sesuai standar dalam satu tahun",
      en: "People with hypertension aged 15 or more who received service to standard in one year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: {
      id: "Perkiraan jumlah penderita hipertensi usia 15 tahun ke atas menurut prevalensi kabupaten/kota pada tahun yang sama",
      en: "Estimated people with hypertension aged 15 or more, by the district's prevalence, in the same year",
    },
    confidence: "secondary",
  },
  // A provincial profile prints the number that this gives, not the rule: hence no more than secondary.
  estimation: {
    value: {
      id: "Penduduk usia 15 tahun ke atas × prevalensi kabupaten/kota",
      en: "Population aged 15 or more × prevalence of the district",
    },
    confidence: "secondary",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0008", confidence: "secondary" },
  conflicts: [],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "bp",
          text: {
            id: "Pengukuran tekanan darah sedikitnya sekali sebulan di fasilitas pelayanan kesehatan",
            en: "Blood pressure measured at least once a month at a health facility",
          },
          minimum: 12,
          confidence: "unverified",
        },
        {
          id: "edu",
          text: {
            id: "Edukasi perubahan gaya hidup dan kepatuhan",
            en: "Education on lifestyle change and adherence",
          },
          confidence: "secondary",
        },
        { id: "drug", text: { id: "Terapi farmakologi", en: "Drug therapy" }, confidence: "secondary" },
      ],
      goods: {
        value: ["Pedoman pengendalian hipertensi dan media KIE", "Tensimeter", NCD_FORM],
        confidence: "secondary",
      },
      staff: CHRONIC_DISEASE_STAFF,
    },
    // That these lists belong to this version is inferred from a form that names ASIK.
    "permenkes-6-2024": {
      requirements: [
        {
          id: "bp",
          text: {
            id: "Kontrol tekanan darah tiap bulan, edukasi, dan terapi",
            en: "Monthly blood-pressure control, education and therapy",
          },
          minimum: 12,
          confidence: "secondary",
        },
      ],
      goods: {
        value: [
          "Pedoman pengendalian hipertensi dan media KIE",
          "Media promosi kesehatan",
          "Obat hipertensi",
          "Tensimeter",
          "Formulir pencatatan dan pelaporan ASIK",
        ],
        confidence: "secondary",
      },
      staff: {
        value: [
          "Dokter",
          "Bidan",
          "Perawat",
          "Tenaga gizi",
          "Tenaga promosi kesehatan dan ilmu perilaku",
          "Tenaga kefarmasian",
          "Tenaga kesehatan masyarakat",
        ],
        confidence: "secondary",
      },
    },
  },
};
