import { faults, listFaults } from "../foundation/records.js";
import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import {
  cite,
  compute,
  type DatedValue,
  type Figure,
  type Indicator,
  type IndicatorRule,
  poolCounts,
  timeline,
} from "../law/index.js";
import { countFault } from "./answers.js";

/** What villages are counted by: SBS (ODF), the indicator desa STBM, or the declaration of five pillars. */
export type VillageRank = "sbs" | "desa-stbm" | "five-pillar-declaration";

/** The villages of one area. */
export interface VillageCount {
  readonly area: string;
  /** Villages that hold the rank, verified; null where the area did not say. */
  readonly reached: number | null | undefined;
  /** All villages of the area. */
  readonly villages: number | null | undefined;
}

/** How many villages hold a rank. */
export interface VillageShare {
  readonly figure: Figure;
  /** Areas that should be in it and are not. */
  readonly missing: readonly string[];
  /** Areas that came more than once; none of their rows is in it. */
  readonly repeated: readonly string[];
  readonly unexpected: readonly string[];
}

const basis = /* @__PURE__ */ cite("permenkes-3-2014");

function since(from: string, target: number | null): DatedValue<IndicatorRule> {
  return { from, value: { target, citations: [basis] }, cite: basis, confidence: "verified-in-source" };
}

function share(id: VillageRank, name: Bilingual, reached: Bilingual, values: readonly DatedValue<IndicatorRule>[]) {
  const indicator: Indicator = {
    id: `sanitation.${id}-villages`,
    name,
    numerator: reached,
    denominator: { id: "seluruh desa/kelurahan", en: "all villages" },
    multiplier: 100,
    unit: "%",
    decimals: 2,
    rule: timeline({ id: `sanitation.${id}-villages`, verifiedUntil: "2024-12-31", values }),
  };
  return indicator;
}

const BEGIN = "2014-02-10";

/** The shares of villages. Targets are the ministry's of 2020-2024 for SBS; they end with their plan. */
export const villageShares: Readonly<Record<VillageRank, Indicator>> = {
  sbs: /* @__PURE__ */ share(
    "sbs",
    { id: "Desa/kelurahan SBS", en: "SBS (ODF) villages" },
    { id: "desa/kelurahan SBS terverifikasi", en: "verified SBS villages" },
    [
      /* @__PURE__ */ since(BEGIN, null),
      /* @__PURE__ */ since("2020-01-01", 40),
      /* @__PURE__ */ since("2021-01-01", 50),
      /* @__PURE__ */ since("2022-01-01", 60),
      /* @__PURE__ */ since("2023-01-01", 70),
      /* @__PURE__ */ since("2024-01-01", 90),
      /* @__PURE__ */ since("2025-01-01", null),
    ],
  ),
  "desa-stbm": /* @__PURE__ */ share(
    "desa-stbm",
    { id: "Desa/kelurahan STBM", en: "STBM villages" },
    { id: "desa/kelurahan STBM terverifikasi", en: "verified STBM villages" },
    [/* @__PURE__ */ since(BEGIN, null)],
  ),
  "five-pillar-declaration": /* @__PURE__ */ share(
    "five-pillar-declaration",
    { id: "Desa/kelurahan deklarasi STBM 5 pilar", en: "Villages declared STBM 5 pilar" },
    { id: "desa/kelurahan deklarasi STBM 5 pilar", en: "villages declared STBM 5 pilar" },
    [/* @__PURE__ */ since("2021-01-01", null)],
  ),
};

/**
 * The share of villages that hold a rank, over one area or many: the sum of the villages that hold it over the sum of all
 * villages, never a mean of percentages.
 *
 * @param rank - `sbs`, `desa-stbm` or `five-pillar-declaration`: three rules that are never mixed
 * @param rows - one row per area: whole villages; null where it did not say
 * @param options - `asOf`, the day of the target, YYYY-MM-DD; `expected`, the areas that should be in it; `decimals`
 * @returns the share, provisional while an area is missing; issues when a count is none or nobody reported
 * @throws RangeError when there is no such rank
 * @example
 * ```ts
 * import { villageShare } from "tatasehat/sanitation";
 * const rows = [{ area: "Indonesia", reached: 16194, villages: 80805 }];
 * const result = villageShare("sbs", rows, { asOf: "2018-11-30" });
 * result.ok && result.value.figure.text; //=> "20.04"
 * ```
 */
export function villageShare(
  rank: VillageRank,
  rows: readonly VillageCount[],
  options: {
    readonly asOf: string;
    readonly expected?: readonly string[] | undefined;
    readonly decimals?: number | undefined;
  },
): Result<VillageShare> {
  if (!Object.hasOwn(villageShares, rank)) throw new RangeError(`no such rank: ${String(rank)}`);
  const shapeless = listFaults(
    rows,
    { code: "sanitation.not-a-list", path: ["rows"] },
    { code: "sanitation.not-a-record", path: ["rows"] },
  );
  if (shapeless.length > 0) return failure(...shapeless);
  const issues = rows.flatMap(({ reached, villages }, at): readonly Issue[] => {
    if (reached === undefined || reached === null || villages === undefined || villages === null) return [];
    const path = ["rows", at];
    const wrong = faults(countFault([...path, "reached"], reached), countFault([...path, "villages"], villages));
    if (wrong.length > 0 || reached <= villages) return wrong;
    return [
      { code: "sanitation.part-above-whole", path: [...path, "reached"], facts: { part: reached, whole: villages } },
    ];
  });
  if (issues.length > 0) return failure(...issues);
  const pooled = poolCounts(
    rows.map(({ area, reached, villages }) => ({ area, numerator: reached, denominator: villages })),
    options.expected,
  );
  const { missing, repeated, unexpected } = pooled;
  if (pooled.reported === 0) {
    return failure({ code: "sanitation.nothing-reported", path: ["rows"], facts: { expected: pooled.expected } });
  }
  const notices: readonly Notice[] =
    repeated.length > 0 ? [{ code: "sanitation.areas-repeated", facts: { areas: repeated.length } }] : [];
  const figure = compute(villageShares[rank], pooled, {
    asOf: options.asOf,
    decimals: options.decimals,
    notices,
    ...(missing.length > 0 || options.expected !== undefined
      ? { complete: { reported: pooled.reported, expected: pooled.expected } }
      : {}),
  });
  if (!figure.ok) return failure(...figure.issues.map(named));
  return success({ figure: figure.value, missing, repeated, unexpected }, figure.notices);
}

const named = (issue: Issue): Issue => (issue.path?.[0] === "denominator" ? { ...issue, path: ["rows"] } : issue);
