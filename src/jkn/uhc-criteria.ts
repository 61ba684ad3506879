/*
 * What "Universal Health Coverage" asked for, year by year, as officials told the press: administrative criteria that
 * change every year, with no regulation found behind them. They are not carried from one year into another.
 */
import type { Bilingual } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";

/** A percentage that a district must reach. */
export type UhcMeasure = "participation" | "activity" | "local-registered";

/** Something that is so or not. */
export type UhcFact = "jamkesda-integrated" | "local-paid-up" | "application-approved" | "priority";

/** A condition of the criteria. */
export type UhcCondition =
  | { readonly measure: UhcMeasure; readonly minimum: number }
  | { readonly fact: UhcFact }
  | { readonly anyOf: readonly UhcCondition[] }
  | { readonly allOf: readonly UhcCondition[] };

/** The class of an award; `single` where there was but one, `unclassified` where what separates them is not known. */
export type UhcTier = "utama" | "madya" | "pratama" | "single" | "unclassified";

/** The criteria of one year. */
export interface UhcCriteria {
  /** The first and the last year for which they are known. */
  readonly from: number;
  readonly to: number;
  /** The predicate UHC, and what makes new members active on the same day (Prioritas, non cut-off). */
  readonly predicate?: { readonly uhc: UhcCondition; readonly sameDay: UhcCondition };
  /** The classes of the award, highest first. */
  readonly award?: readonly { readonly tier: UhcTier; readonly asks: UhcCondition }[];
  readonly confidence: Confidence;
  readonly source: Bilingual;
  /** Where sources contradict each other or fall silent. */
  readonly doubt?: Bilingual;
}

const least = (measure: UhcMeasure, minimum: number): UhcCondition => ({ measure, minimum });
const isSo = (fact: UhcFact): UhcCondition => ({ fact });
const all = (...allOf: readonly UhcCondition[]): UhcCondition => ({ allOf });
const any = (...anyOf: readonly UhcCondition[]): UhcCondition => ({ anyOf });

const untilYear2024 = (): NonNullable<UhcCriteria["predicate"]> => ({
  uhc: least("participation", 95),
  sameDay: all(least("activity", 75), isSo("application-approved")),
});

function listCriteria(): readonly UhcCriteria[] {
  return [
    {
      from: 2014,
      to: 2022,
      predicate: untilYear2024(),
      confidence: "secondary",
      source: { id: "pers, 2023 dan 2024: kriteria sampai 2024", en: "press of 2023 and 2024: criteria up to 2024" },
      doubt: { id: "tahun mulai berlakunya tidak diketahui", en: "since which year they applied is not known" },
    },
    {
      from: 2023,
      to: 2023,
      predicate: untilYear2024(),
      award: [{ tier: "single", asks: all(least("participation", 95), isSo("jamkesda-integrated")) }],
      confidence: "secondary",
      source: { id: "pers, 14 Maret 2023", en: "press, 14 March 2023" },
      doubt: { id: "satu berita menyebut 98 %", en: "one report says 98 %" },
    },
    {
      from: 2024,
      to: 2024,
      predicate: untilYear2024(),
      award: [{ tier: "unclassified", asks: all(least("participation", 95), least("activity", 75)) }],
      confidence: "secondary",
      source: { id: "pers, Agustus 2024", en: "press, August 2024" },
      doubt: {
        id: "batas antara utama, madya, dan pratama tidak ditemukan",
        en: "what separates utama, madya and pratama was not found",
      },
    },
    {
      from: 2025,
      to: 2025,
      predicate: {
        uhc: all(least("participation", 98), least("activity", 80)),
        sameDay: all(isSo("local-paid-up"), isSo("application-approved")),
      },
      confidence: "secondary",
      source: { id: "pers, September 2025", en: "press, September 2025" },
    },
    {
      from: 2026,
      to: 2026,
      award: [
        {
          tier: "utama",
          asks: all(
            least("participation", 99),
            least("activity", 95),
            // With everybody active the share of local government does not matter.
            any(least("local-registered", 18), least("activity", 100)),
            isSo("priority"),
            isSo("local-paid-up"),
          ),
        },
        {
          tier: "madya",
          asks: all(
            least("participation", 98),
            any(least("activity", 85), all(least("local-registered", 25), least("activity", 80))),
            isSo("local-paid-up"),
          ),
        },
        { tier: "pratama", asks: all(least("participation", 98), least("activity", 80), isSo("local-paid-up")) },
      ],
      confidence: "secondary",
      source: { id: "pers, Januari 2026", en: "press, January 2026" },
      doubt: {
        id: "untuk madya satu berita mencetak keaktifan 98 %, yang lain cakupan 95 %",
        en: "for madya one report prints an activity of 98 %, another a coverage of 95 %",
      },
    },
  ];
}

/** The criteria that are known, in order of year. */
export const uhcCriteria: readonly UhcCriteria[] = /* @__PURE__ */ listCriteria();
