import type { ServiceText } from "./service-text.js";
import { UNREAD_LIST } from "./shared.js";

/** Children of primary and lower-secondary school age; the year is a school year. */
export const SPM_KES_05: ServiceText = {
  targetGroup: {
    value: {
      id: "Setiap anak usia pendidikan dasar (7-15 tahun atau kelas 1-9, di dalam dan di luar sekolah)",
      en: "Every child of basic-education age (7-15 years or grades 1-9, in and out of school)",
    },
    confidence: "unverified",
  },
  numerator: {
    value: {
      id: "Jumlah anak usia pendidikan dasar yang mendapat skrining kesehatan sesuai standar dalam satu tahun ajaran",
      en: "Children of basic-education age who received health screening to standard in one school year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: {
      id: "Jumlah anak usia pendidikan dasar pada tahun ajaran yang sama",
      en: "Children of basic-education age in the same school year",
    },
    confidence: "secondary",
  },
  estimation: {
    value: {
      id: "Jumlah murid ditambah anak di luar sekolah, per tahun ajaran",
      en: "School enrolment plus children out of school, by school year",
    },
    confidence: "secondary",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0005", confidence: "secondary" },
  conflicts: [
    {
      id: "Penyebut: seluruh anak usia pendidikan dasar, atau hanya kelas 1 dan 7 (aturan Permenkes 43/2016 yang masih dipakai sebagian aplikasi).",
      en: "Denominator: all children of basic-education age, or grades 1 and 7 only (the rule of Permenkes 43/2016, still found in applications).",
    },
  ],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "screen",
          text: {
            id: "Skrining kesehatan sekali dalam satu tahun ajaran: status gizi, gigi dan mulut, penglihatan, pendengaran",
            en: "Health screening once per school year: nutrition status, teeth and mouth, vision, hearing",
          },
          minimum: 1,
          confidence: "secondary",
        },
        {
          id: "vital-signs-follow-up",
          text: {
            id: "Pemeriksaan tanda vital dan tindak lanjut hasil skrining",
            en: "Vital signs, and follow-up of what the screening finds",
          },
          confidence: "unverified",
        },
      ],
      goods: {
        value: [
          "Buku rapor kesehatanku",
          "Buku pemantauan kesehatan",
          "Kuesioner skrining kesehatan",
          "Formulir rekapitulasi di dalam sekolah",
          "Formulir rekapitulasi di luar sekolah",
        ],
        confidence: "secondary",
      },
      staff: {
        value: [
          "Dokter / dokter gigi",
          "Bidan",
          "Perawat",
          "Gizi",
          "Tenaga kesehatan masyarakat",
          "Guru",
          "Kader kesehatan / dokter kecil / peer counselor",
        ],
        confidence: "secondary",
      },
    },
    "permenkes-6-2024": {
      requirements: [
        {
          id: "screen",
          text: {
            id: "Skrining sedikitnya sekali dalam satu tahun ajaran",
            en: "At least one screening per school year",
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
