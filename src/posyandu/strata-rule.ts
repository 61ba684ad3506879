import type { Bilingual } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";

/** How far a posyandu has come, by the review of its self-reliance (telaah kemandirian), lowest first. */
export type StrataLevel = "pratama" | "madya" | "purnama" | "mandiri";

/** The levels, lowest first. */
export const STRATA_LEVELS: readonly StrataLevel[] = ["pratama", "madya", "purnama", "mandiri"];

/**
 * The criteria of the review. The guideline's sheet prints "<8" and ">8", "<50" and ">50": what lies exactly on a bound
 * is decided here, and every result on a bound is flagged.
 */
export const strataRule: {
  readonly from: number;
  readonly verifiedUntil: string;
  readonly weighings: number;
  readonly kader: number;
  readonly coveragePercent: number;
  readonly fundPercent: number;
  readonly confidence: Confidence;
  readonly source: Bilingual;
  readonly bounds: Readonly<Record<"weighings" | "kader" | "coverage" | "fund", Bilingual>>;
} = {
  /** The guideline that theses quote is of 2011; no regulation was found behind it. */
  from: 2011,
  /** Still quoted in 2024; no rule that replaces it was read. */
  verifiedUntil: "2024-12-31",
  weighings: 8,
  kader: 5,
  coveragePercent: 50,
  fundPercent: 50,
  confidence: "secondary",
  source: {
    id: "lembar telaah kemandirian; pedoman Kementerian Kesehatan 2011 sebagaimana dikutip skripsi dan tesis",
    en: "sheet of the self-reliance review; the health ministry's guideline of 2011 as quoted in theses",
  },
  bounds: {
    weighings: {
      id: "tepat 8 kali dihitung tercapai, seperti pada Posyandu Aktif",
      en: "exactly 8 counts as met, as for Posyandu Aktif",
    },
    kader: {
      id: "5 orang atau lebih; tepat 5 tidak diragukan",
      en: "five or more; exactly 5 is not in doubt",
    },
    coverage: {
      id: "tepat 50 % dihitung belum tercapai (kebijakan pustaka ini)",
      en: "exactly 50 % counts as not met (this library's policy)",
    },
    fund: {
      id: "purnama: dana sehat tidak ada atau paling banyak 50 % keluarga; lembar mencetak > 50 % juga untuk purnama, sehingga sama dengan mandiri",
      en: "purnama: no health fund, or at most 50 % of families; the sheet prints > 50 % for purnama too, which would make it the same as mandiri",
    },
  },
};
