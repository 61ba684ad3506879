import type { ServiceText } from "./service-text.js";
import { EDUCATION_MEDIA, UNREAD_STANDARD } from "./shared.js";

/** People at risk of HIV infection. */
export const SPM_KES_12: ServiceText = {
  targetGroup: {
    value: {
      id: "Setiap orang berisiko terinfeksi HIV: ibu hamil, pasien TBC, pasien IMS, pekerja seks, lelaki seks lelaki, transgender, pengguna napza suntik, warga binaan pemasyarakatan",
      en: "Every person at risk of HIV infection: pregnant women, TB patients, STI patients, sex workers, men who have sex with men, transgender people, people who inject drugs, prison inmates",
    },
    confidence: "unverified",
  },
  numerator: {
    value: {
      id: "Jumlah orang berisiko terinfeksi HIV yang mendapat pelayanan (tes HIV) sesuai standar dalam satu tahun",
      en: "People at risk of HIV who received the service (HIV test) to standard in one year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: {
      id: "Jumlah orang berisiko terinfeksi HIV pada tahun yang sama",
      en: "People at risk of HIV in the same year",
    },
    confidence: "secondary",
  },
  estimation: {
    value: {
      id: "Pemetaan populasi kunci ditambah ibu hamil, pasien TBC, dan pasien IMS; caranya belum diketahui",
      en: "Mapping of key populations plus pregnant women, TB and STI patients; the method is not known",
    },
    confidence: "unverified",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0012", confidence: "secondary" },
  conflicts: [],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "screen",
          text: { id: "Edukasi dan skrining HIV dengan tes cepat", en: "Education and HIV screening by rapid test" },
          confidence: "secondary",
        },
        {
          id: "screen-once",
          text: { id: "Skrining HIV sedikitnya sekali", en: "HIV screening at least once" },
          minimum: 1,
          confidence: "unverified",
        },
      ],
      goods: {
        value: [
          EDUCATION_MEDIA,
          "Tes cepat HIV (RDT) pertama",
          "BHP: handschoen, alkohol swab, plester, lancet/jarum steril, vacutainer/spuit",
          "Alat tulis",
          "Rekam medis (nomor rekam medis, nomor fasyankes, NIK)",
        ],
        confidence: "secondary",
      },
      // The form goes on where the copy at hand breaks off; a shorter list would look complete.
      staff: {
        value: [
          "Dokter / dokter spesialis penyakit dalam / kulit dan kelamin",
          "Bidan",
          "Perawat",
          "(tenaga lain belum terbaca)",
        ],
        confidence: "secondary",
      },
    },
    "permenkes-6-2024": UNREAD_STANDARD,
  },
};
