import { isIsoDate } from "../foundation/calendar.js";
import { faults, isRecord } from "../foundation/records.js";
import { type Bilingual, failure, type Issue, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { countFault } from "./answers.js";

/** What is known of the STBM award of a year. How it was scored is not known for any. */
export interface StbmAward {
  readonly year: number;
  /** Tiers from the lowest on; null where the year's are not known. */
  readonly tiers: readonly string[] | null;
  /** Categories beside or instead of tiers. */
  readonly categories?: readonly Bilingual[];
  /** Winners: regencies and cities, where the source counts them. */
  readonly winners?: number;
  /** Where the source contradicts itself. */
  readonly doubt?: Bilingual;
  readonly confidence: Confidence;
}

/** The awards as the press and the ministry's pages tell them. A year is never carried over into another. */
export const stbmAwards: readonly StbmAward[] = [
  {
    year: 2018,
    tiers: ["Eka Pratama", "Dwi Pratama", "Eka Madya", "Dwi Madya", "Utama"],
    confidence: "verified-in-source",
  },
  {
    year: 2020,
    tiers: null,
    winners: 29,
    doubt: {
      id: "artikel yang sama juga menyebut 21 kabupaten/kota",
      en: "the same article also says 21 regencies and cities",
    },
    confidence: "verified-in-source",
  },
  {
    year: 2022,
    tiers: null,
    categories: [
      { id: "lingkungan yang mendukung", en: "enabling environment" },
      { id: "kebutuhan", en: "demand" },
      { id: "penyediaan", en: "supply" },
    ],
    winners: 65,
    confidence: "verified-in-source",
  },
  { year: 2023, tiers: ["Pratama", "Madya", "Paripurna"], winners: 33, confidence: "verified-in-source" },
  { year: 2024, tiers: null, winners: 42, confidence: "verified-in-source" },
];

/** Award winners by tier. */
export interface AwardCount {
  readonly year: number;
  readonly total: number;
}

/**
 * What is known of the STBM award of a year.
 *
 * @param asOf - a day of the year, YYYY-MM-DD
 * @returns tiers and winners as far as known, never the scoring; an issue for a year of which nothing is known
 * @example
 * ```ts
 * import { stbmAward } from "tatasehat/sanitation";
 * const award = stbmAward("2023-11-28");
 * award.ok && award.value.tiers; //=> ["Pratama", "Madya", "Paripurna"]
 * stbmAward("2019-11-28").ok; //=> false
 * ```
 */
export function stbmAward(asOf: string): Result<StbmAward> {
  if (!isIsoDate(asOf)) return failure({ code: "law.date-invalid", path: ["asOf"] });
  const year = Number(asOf.slice(0, 4));
  const award = stbmAwards.find((one) => one.year === year);
  if (award === undefined) return failure({ code: "sanitation.award-unknown", path: ["asOf"], facts: { year } });
  return success(award, [{ code: "sanitation.award-scoring-unknown", facts: { year } }]);
}

/**
 * Adds up the winners of a year's award over its tiers.
 *
 * @param winners - whole winners by tier, every tier of the year
 * @param asOf - a day of the year, YYYY-MM-DD
 * @returns the total; issues for a year without known tiers, a tier that the year does not have, and a tier left out
 * @example
 * ```ts
 * import { awardTotal } from "tatasehat/sanitation";
 * const result = awardTotal({ Pratama: 20, Madya: 9, Paripurna: 4 }, "2023-11-28");
 * result.ok && result.value.total; //=> 33
 * ```
 */
export function awardTotal(winners: Readonly<Record<string, number | null>>, asOf: string): Result<AwardCount> {
  const award = stbmAward(asOf);
  if (!award.ok) return award;
  const { year, tiers } = award.value;
  if (tiers === null) return failure({ code: "sanitation.award-tiers-unknown", path: ["asOf"], facts: { year } });
  if (!isRecord(winners)) return failure({ code: "sanitation.not-a-record", path: ["winners"] });
  const strange = Object.keys(winners).filter((tier) => !tiers.includes(tier));
  const issues: readonly Issue[] = [
    ...strange.map((tier) => ({ code: "sanitation.unknown-tier", path: ["winners", tier], facts: { year } })),
    ...faults(...tiers.map((tier) => countFault(["winners", tier], winners[tier]))),
  ];
  if (issues.length > 0) return failure(...issues);
  return success({ year, total: tiers.reduce((sum, tier) => sum + (winners[tier] as number), 0) });
}
