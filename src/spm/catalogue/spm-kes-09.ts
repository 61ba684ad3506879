import type { ServiceText } from "./service-text.js";
import { CHRONIC_DISEASE_STAFF, GUIDE_AND_MEDIA, NCD_FORM, RECORDING_FORM } from "./shared.js";

/** People with diabetes mellitus. */
export const SPM_KES_09: ServiceText = {
  targetGroup: {
    value: {
      id: "Setiap penderita diabetes melitus usia 15 tahun ke atas",
      en: "Every person with diabetes mellitus aged 15 or more",
    },
    confidence: "secondary",
  },
  numerator: {
    value: {
      id: "Jumlah penderita diabetes melitus usia 15 tahun ke atas yang mendapat pelayanan sesuai standar dalam satu tahun",
      en: "People with diabetes aged 15 or more who received service to standard in one year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: {
      id: "Perkiraan jumlah penderita diabetes melitus usia 15 tahun ke atas menurut prevalensi kabupaten/kota pada tahun yang sama",
      en: "Estimated people with diabetes aged 15 or more, by the district's prevalence, in the same year",
    },
    confidence: "secondary",
  },
  // A provincial profile prints the number that this gives, not the rule: hence no more than secondary.
  estimation: {
    value: { id: "Penduduk usia 15 tahun ke atas × prevalensi", en: "Population aged 15 or more × prevalence" },
    confidence: "secondary",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0009", confidence: "secondary" },
  conflicts: [
    {
      id: "Prevalensi: kabupaten/kota menurut profil kesehatan Jawa Tengah 2022, nasional menurut sebuah aplikasi Puskesmas.",
      en: "Prevalence: the district's in the health profile of Jawa Tengah 2022, the nation's in a Puskesmas application.",
    },
  ],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "glucose",
          text: { id: "Pengukuran gula darah", en: "Blood sugar measured" },
          confidence: "secondary",
        },
        {
          id: "glucose-monthly",
          text: {
            id: "Pengukuran gula darah sedikitnya sekali sebulan",
            en: "Blood sugar measured at least once a month",
          },
          minimum: 12,
          confidence: "unverified",
        },
        { id: "edu", text: { id: "Edukasi", en: "Education" }, confidence: "secondary" },
        { id: "drug", text: { id: "Terapi farmakologi", en: "Drug therapy" }, confidence: "secondary" },
      ],
      goods: {
        value: ["Glukometer", "Strip tes gula darah", "Kapas alkohol", "Lancet", NCD_FORM, GUIDE_AND_MEDIA],
        confidence: "secondary",
      },
      staff: CHRONIC_DISEASE_STAFF,
    },
    // That these lists belong to this version is inferred from the staff titles, which came after 2019.
    "permenkes-6-2024": {
      requirements: [
        {
          id: "glucose-monthly",
          text: {
            id: "Seperti Permenkes 4/2019 (gula darah sedikitnya sekali sebulan); rinciannya belum terbaca",
            en: "As in Permenkes 4/2019 (blood sugar at least once a month); details have not been read",
          },
          minimum: 12,
          confidence: "unverified",
        },
      ],
      goods: {
        value: [
          "Pedoman pengendalian DM dan media KIE",
          "Media promosi kesehatan",
          "Obat diabetes melitus",
          "Fotometer atau glukometer",
          "Reagen glukosa atau strip tes gula darah",
          RECORDING_FORM,
        ],
        confidence: "secondary",
      },
      staff: {
        value: ["Dokter", "Bidan", "Perawat", "Tenaga gizi", "Tenaga promosi kesehatan", "Tenaga kefarmasian"],
        confidence: "secondary",
      },
    },
  },
};
