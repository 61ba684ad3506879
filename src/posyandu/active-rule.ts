/* What "Posyandu Aktif" means by the national plan of 2020-2024, and which districts were to have it. */
import type { Bilingual } from "../foundation/result.js";
import { type Confidence, cite, type Timeline, timeline } from "../law/index.js";

/** The criteria of a year. All must be met; growth and development tools and an extra activity besides. */
export interface ActivityRule {
  /** Different months of the year in which it opened; a home visit or an appointment counts. */
  readonly openMonths: number;
  /** Kader whom a decree of the village head names. */
  readonly kader: number;
  /** How many of the four main services reach `servicePercent` in `serviceMonths` months. */
  readonly services: number;
  /** Exactly so much counts as reached. */
  readonly servicePercent: number;
  readonly serviceMonths: number;
}

/** The definition by year; null from 2025 on: none for the posyandu of the whole life cycle could be read. */
export const activityRule: Timeline<ActivityRule | null> = /* @__PURE__ */ timeline<ActivityRule | null>({
  id: "posyandu.activity",
  values: [
    {
      from: "2020-01-01",
      value: { openMonths: 8, kader: 5, services: 3, servicePercent: 50, serviceMonths: 8 },
      cite: /* @__PURE__ */ cite("perpres-18-2020"),
      confidence: "verified-in-source",
    },
    {
      from: "2025-01-01",
      value: null,
      cite: /* @__PURE__ */ cite("permendagri-13-2024"),
      confidence: "unverified",
    },
  ],
});

/** The four main services, as the reports of posyandu name them; nutrition is D/S. */
export type PosyanduService = "nutrition" | "kia" | "kb" | "immunization";

/** The four main services in the order of the reports. */
export const POSYANDU_SERVICES: readonly PosyanduService[] = ["nutrition", "kia", "kb", "immunization"];

/** A measure that goes by the name of active posyandu. */
export type ActivityMeasureId = "rpjmn-2020-2024" | "district-form" | "village-index";

/** Where a measure comes from and what it asks. */
export interface ActivityMeasure {
  readonly id: ActivityMeasureId;
  readonly name: Bilingual;
  readonly rule: Bilingual;
  /** Of what it is asked. */
  readonly of: "posyandu" | "village";
  readonly confidence: Confidence;
  readonly source: Bilingual;
}

/** Openings a year that the district's form asks for. */
export const FORM_OPENINGS = 10;

/** The village index gives its full score above this share. */
export const INDEX_SHARE = 75;
export const INDEX_FULL_SCORE = 5;

/** The measures that are called active posyandu. They are not interchangeable: each answer names its own. */
export const activityMeasures: readonly ActivityMeasure[] = [
  {
    id: "rpjmn-2020-2024",
    name: { id: "Posyandu Aktif (RPJMN 2020-2024)", en: "Active posyandu (national plan 2020-2024)" },
    rule: {
      id: "buka sedikitnya 8 bulan setahun; sedikitnya 5 kader dalam keputusan kepala desa/lurah; sedikitnya 3 dari 4 layanan mencapai 50 % selama 8 bulan; alat pantau tumbuh kembang; kegiatan tambahan",
      en: "open in at least 8 months of the year; at least 5 kader in the village head's decree; at least 3 of 4 services at 50 % for 8 months; growth and development tools; an extra activity",
    },
    of: "posyandu",
    confidence: "verified-in-source",
    source: {
      id: "paparan Kementerian Kesehatan tentang indikator Posyandu Aktif",
      en: "the health ministry's slides on the indicator",
    },
  },
  {
    id: "district-form",
    name: { id: "Formulir kabupaten", en: "A district's form" },
    rule: { id: "buka sedikitnya 10 kali setahun", en: "at least 10 openings a year" },
    of: "posyandu",
    confidence: "verified-in-source",
    source: {
      id: "formulir bulanan Kabupaten Pulang Pisau",
      en: "monthly form of the regency of Pulang Pisau",
    },
  },
  {
    id: "village-index",
    name: { id: "Indeks Desa Membangun", en: "Village development index" },
    rule: {
      id: "skor 5 bila lebih dari 75 % posyandu aktif setiap bulan",
      en: "score 5 when more than 75 % of the posyandu are active every month",
    },
    of: "village",
    confidence: "verified-in-source",
    source: { id: "uraian indeks tahun 2021", en: "an account of the index of 2021" },
  },
];

/** Percent of the kabupaten/kota that were to have 80 % of their posyandu active, by year; null after 2024. */
export const activityTarget: Timeline<number | null> = /* @__PURE__ */ timeline<number | null>({
  id: "posyandu.activity-target",
  unit: "% of kabupaten/kota",
  values: /* @__PURE__ */ yearlyTargets(),
});

function yearlyTargets(): Timeline<number | null>["values"] {
  return [25, 35, 50, 60, 70, null].map((value, i) => ({
    from: `${2020 + i}-01-01`,
    value,
    cite: cite("perpres-18-2020"),
    confidence: value === null ? "unverified" : "verified-in-source",
  }));
}
