import type { ServiceText } from "./service-text.js";
import { MATERNAL_BOOK, UNREAD_LIST } from "./shared.js";

/** Under-fives. */
export const SPM_KES_04: ServiceText = {
  targetGroup: {
    value: { id: "Setiap anak balita (0-59 bulan)", en: "Every child under five (0-59 months)" },
    confidence: "secondary",
  },
  numerator: {
    value: {
      id: "Jumlah balita pada rentang umur yang dipilih (0-59 atau 12-59 bulan) yang mendapat pelayanan sesuai standar",
      en: "Under-fives of the chosen age span (0-59 or 12-59 months) who received care to standard",
    },
    confidence: "secondary",
  },
  denominator: {
    value: { id: "Jumlah balita pada rentang umur yang sama", en: "Under-fives of the same age span" },
    confidence: "secondary",
  },
  estimation: {
    value: {
      id: "Umur 12-59 bulan: 10 % penduduk dikurangi CBR × jumlah penduduk (glosarium 2017); sasaran resmi dari proyeksi Kementerian Kesehatan",
      en: "Aged 12-59 months: 10 % of the population less CBR × population (a 2017 glossary); official targets come from the ministry's projections",
    },
    confidence: "secondary",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0004", confidence: "secondary" },
  conflicts: [
    {
      id: "Rentang umur: 12-59 bulan menurut sebuah aplikasi kabupaten, 0-59 bulan menurut aplikasi lain dan tabel Permenkes 43/2016. Permenkes 4/2019 disebut menjumlahkan umur 12-23, 24-35, dan 36-59 bulan, belum diperiksa.",
      en: "Age span: 12-59 months in one district application, 0-59 months in another and in a table of Permenkes 43/2016. Permenkes 4/2019 is said to add ages 12-23, 24-35 and 36-59 months, not checked.",
    },
  ],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "weigh",
          text: { id: "Penimbangan sedikitnya 8 kali setahun", en: "Weighing at least 8 times a year" },
          minimum: 8,
          confidence: "unverified",
        },
        {
          id: "length",
          text: {
            id: "Pengukuran panjang/tinggi badan sedikitnya 2 kali setahun",
            en: "Length or height measured at least 2 times a year",
          },
          minimum: 2,
          confidence: "unverified",
        },
        {
          id: "sdidtk",
          text: {
            id: "Pemantauan perkembangan (SDIDTK) sedikitnya 2 kali setahun",
            en: "Development monitoring at least 2 times a year",
          },
          minimum: 2,
          confidence: "unverified",
        },
        // The count of two belongs to the red capsule alone.
        {
          id: "vit-a-blue",
          text: {
            id: "Kapsul vitamin A biru sekali pada umur 6-11 bulan",
            en: "Blue vitamin A capsule once at 6-11 months",
          },
          confidence: "unverified",
        },
        {
          id: "vit-a-red",
          text: {
            id: "Kapsul vitamin A merah 2 kali setahun pada umur 12-59 bulan",
            en: "Red vitamin A capsule 2 times a year at 12-59 months",
          },
          minimum: 2,
          confidence: "unverified",
        },
        {
          id: "immunisation",
          text: {
            id: "Imunisasi dasar lengkap (HB0, BCG, polio, IPV, DPT-HB-Hib, campak rubella) dan lanjutan (DPT-HB-Hib, campak rubella)",
            en: "Complete basic immunisation (HB0, BCG, polio, IPV, DPT-HB-Hib, measles-rubella) and boosters (DPT-HB-Hib, measles-rubella)",
          },
          confidence: "secondary",
        },
        {
          id: "sick",
          text: { id: "Balita sakit dilayani dengan MTBS", en: "Sick under-fives managed by IMCI (MTBS)" },
          confidence: "secondary",
        },
      ],
      goods: {
        value: [
          "KPSP atau instrumen baku lain",
          "Formulir DDTK",
          MATERNAL_BOOK,
          "Vitamin A biru",
          "Vitamin A merah",
          "Vaksin imunisasi dasar: HB0, BCG, polio, IPV, DPT-HB-Hib, campak rubella",
          "Vaksin imunisasi lanjutan: DPT-HB-Hib, campak rubella",
          "Jarum suntik dan BHP",
          "Peralatan anafilaktik",
        ],
        confidence: "secondary",
      },
      staff: {
        value: ["Dokter", "Bidan", "Perawat", "Gizi", "Guru PAUD", "Kader kesehatan"],
        confidence: "secondary",
      },
    },
    "permenkes-6-2024": {
      requirements: [
        {
          id: "monitoring",
          text: {
            id: "Pemantauan pertumbuhan tiap bulan, panjang/tinggi badan, SDIDTK, imunisasi dasar lengkap dan lanjutan, vitamin A pada Februari dan Agustus; jumlah per tahun belum diketahui",
            en: "Monthly growth monitoring, length or height, development monitoring, complete basic immunisation and boosters, vitamin A in February and August; the yearly counts are not known",
          },
          confidence: "secondary",
        },
      ],
      goods: UNREAD_LIST,
      staff: UNREAD_LIST,
    },
  },
};
