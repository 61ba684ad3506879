import type { Bilingual, Citation } from "../foundation/result.js";
import { cite } from "../law/index.js";

/** Where a window, an interval or a count comes from. */
export type SourceId =
  | "kia-chart"
  | "kmk-35-2025"
  | "report-form"
  | "who-table-3"
  | "pcv-deck"
  | "rv-statement"
  | "paediatric-texts"
  | "not-read";

/** A source, with the regulation where it is one. */
export interface ImmunizationSource {
  readonly title: Bilingual;
  readonly citation?: Citation;
}

/** The sources of the schedule. */
export const immunizationSources: Readonly<Record<SourceId, ImmunizationSource>> = {
  "kia-chart": {
    title: {
      id: "bagan imunisasi Buku KIA, dari dua transkripsi yang terpisah",
      en: "immunisation chart of the KIA book, from two independent transcriptions",
    },
  },
  "kmk-35-2025": {
    title: {
      id: "tabel KMK HK.01.07/MENKES/35/2025, dari transkripsi",
      en: "table of KMK HK.01.07/MENKES/35/2025, from a transcription",
    },
    citation: /* @__PURE__ */ cite("kepmenkes-hk-01-07-menkes-35-2025"),
  },
  "report-form": {
    title: {
      id: "formulir laporan puskesmas 2026 dan bahan perencanaan imunisasi",
      en: "a puskesmas report form of 2026 and training slides on planning immunisation",
    },
  },
  "who-table-3": {
    title: {
      id: "WHO, Tabel 3: imunisasi rutin yang terputus atau terlambat (Maret 2023)",
      en: "WHO, Table 3: interrupted or delayed routine immunization (March 2023)",
    },
  },
  "pcv-deck": {
    title: { id: "bahan pelatihan PCV Kementerian Kesehatan", en: "PCV training slides of the Ministry of Health" },
  },
  "rv-statement": {
    title: {
      id: "pernyataan juru bicara Kementerian Kesehatan, 14 Agustus 2023",
      en: "statement of the Ministry of Health's spokesman, 14 August 2023",
    },
  },
  "paediatric-texts": {
    title: { id: "buku ajar kesehatan anak", en: "textbooks of paediatrics" },
  },
  "not-read": {
    title: { id: "aturan nasional belum terbaca", en: "the national rule was not read" },
  },
};
