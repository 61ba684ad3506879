import type { Bilingual } from "../foundation/result.js";

/** Pillars 2 to 5, by what a family does. */
export type OtherPillar = "washesHands" | "safeWaterAndFood" | "managesWaste" | "managesLiquidWaste";

/** The five pillars of STBM, by what a family does. */
export type StbmPillar = "stopsOpenDefecation" | OtherPillar;

/** One of the five pillars. */
export interface PillarEntry {
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly id: StbmPillar;
  readonly name: Bilingual;
}

/** The five pillars of sanitasi total berbasis masyarakat (STBM), in order. Source: Permenkes 3/2014. */
export const stbmPillars: readonly PillarEntry[] = [
  {
    number: 1,
    id: "stopsOpenDefecation",
    name: { id: "Stop buang air besar sembarangan", en: "Stop open defecation" },
  },
  { number: 2, id: "washesHands", name: { id: "Cuci tangan pakai sabun", en: "Hand washing with soap" } },
  {
    number: 3,
    id: "safeWaterAndFood",
    name: { id: "Pengelolaan air minum dan makanan rumah tangga", en: "Safe household water and food" },
  },
  { number: 4, id: "managesWaste", name: { id: "Pengelolaan sampah rumah tangga", en: "Household waste" } },
  {
    number: 5,
    id: "managesLiquidWaste",
    name: { id: "Pengelolaan limbah cair rumah tangga", en: "Household liquid waste" },
  },
];

/** Pillars 2 to 5, in order. */
export const OTHER_PILLARS: readonly OtherPillar[] = [
  "washesHands",
  "safeWaterAndFood",
  "managesWaste",
  "managesLiquidWaste",
];
