import { isRecord, listFaults } from "../foundation/records.js";
import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { compute, type Figure, poolCounts } from "../law/index.js";
import { countFault } from "./counts.js";
import { ratioIndicator } from "./measures.js";
import { ENOUGH_DEATHS } from "./ratio.js";

/** When a mother dies: in pregnancy, in childbirth or in the 42 days after. */
export const maternalPhases: Readonly<Record<"hamil" | "bersalin" | "nifas", Bilingual>> = {
  hamil: { id: "Ibu hamil", en: "Pregnancy" },
  bersalin: { id: "Ibu bersalin", en: "Childbirth" },
  nifas: { id: "Ibu nifas", en: "Puerperium" },
};

/** The deaths of one area by category: phase, attendant, place, cause. Every death is in one category. */
export interface DeathsByCategory {
  readonly area: string;
  /** Whole deaths by category; null where the area did not say. */
  readonly deaths: Readonly<Record<string, number | null | undefined>>;
}

/** One category of deaths. */
export interface DeathShare {
  readonly category: string;
  readonly deaths: number;
  /** Percent of all deaths. */
  readonly figure: Figure;
}

/** How deaths fall into categories. */
export interface DeathShares {
  readonly total: number;
  /** In the order of the first row. */
  readonly shares: readonly DeathShare[];
  /** Areas that left out a category, or came more than once; they are in no sum. */
  readonly missing: readonly string[];
}

const shareIndicator = /* @__PURE__ */ ratioIndicator(
  "share-of-deaths",
  "verified-in-source",
  100,
  { id: "Persentase kematian menurut kelompok", en: "Share of deaths by category" },
  { id: "kematian dalam kelompok", en: "deaths of the category" },
  { id: "seluruh kematian", en: "all deaths" },
);

/**
 * The shares of categories in deaths, summed over areas: phase of a mother's death, attendant, place, cause.
 *
 * An area is in the sums with all its categories or not at all. Deaths whose category nobody knows are a category of
 * their own.
 *
 * @param rows - one row per area with its deaths by category, the same categories in all rows
 * @param options - `asOf`, the last day of the period, YYYY-MM-DD; `decimals` of the percentages, 2 by default
 * @returns total, deaths and percent by category; issues when a count is none or nobody died
 * @example
 * ```ts
 * import { deathShares } from "tatasehat/mortality";
 * const rows = [{ area: "Kabupaten Contoh", deaths: { dukun: 14, nakes: 44 } }];
 * const result = deathShares(rows, { asOf: "2017-12-31" });
 * const { total, shares } = result.value;
 * total; //=> 58
 * shares.map(({ category, figure }) => [category, figure.text]); //=> [["dukun", "24.14"], ["nakes", "75.86"]]
 * ```
 */
export function deathShares(
  rows: readonly DeathsByCategory[],
  options: { readonly asOf: string; readonly decimals?: number | undefined },
): Result<DeathShares> {
  const shapeless = listFaults(
    rows,
    { code: "mortality.not-a-list", path: ["rows"] },
    { code: "mortality.not-a-record", path: ["rows"] },
  );
  if (shapeless.length > 0) return failure(...shapeless);
  const untold = rows.flatMap(({ deaths }, at): Issue[] =>
    isRecord(deaths) ? [] : [{ code: "mortality.not-a-record", path: ["rows", at, "deaths"] }],
  );
  if (untold.length > 0) return failure(...untold);
  const categories = [...new Set(rows.flatMap(({ deaths }) => Object.keys(deaths)))];
  const tables = rows.map(({ deaths }) => new Map(Object.entries(deaths)));
  const faults = tables.flatMap((table, at) =>
    [...table]
      .filter(([, count]) => count !== undefined && count !== null)
      .map(([category, count]) => countFault(["rows", at, "deaths", category], count))
      .filter((issue): issue is Issue => issue !== undefined),
  );
  if (faults.length > 0) return failure(...faults);

  const totals = tables.map((table) => {
    const counts = categories.map((category) => table.get(category) ?? null);
    return counts.includes(null) ? null : (counts as number[]).reduce((sum, count) => sum + count, 0);
  });
  const shares: DeathShare[] = [];
  let missing: readonly string[] = [];
  let notices: readonly Notice[] = [];
  for (const category of categories) {
    const counts = rows.map(({ area }, at) => {
      const denominator = totals[at];
      return { area, numerator: denominator === null ? null : tables[at]?.get(category), denominator };
    });
    const pooled = poolCounts(counts);
    const few = pooled.denominator < ENOUGH_DEATHS;
    const figure = compute(shareIndicator, pooled, {
      asOf: options.asOf,
      decimals: options.decimals,
      ...(pooled.missing.length > 0 ? { complete: { reported: pooled.reported, expected: pooled.expected } } : {}),
      notices: few
        ? [{ code: "mortality.small-number", facts: { deaths: pooled.denominator, minimum: ENOUGH_DEATHS } }]
        : [],
    });
    if (!figure.ok) return failure(...figure.issues.map(named));
    shares.push({ category, deaths: pooled.numerator, figure: figure.value });
    missing = pooled.missing;
    notices = figure.notices;
  }
  const [first] = shares;
  if (first === undefined)
    return failure({ code: "mortality.nothing-reported", path: ["rows"], facts: { expected: 0 } });
  return success({ total: first.figure.denominator, shares, missing }, notices);
}

const named = (issue: Issue): Issue => (issue.path?.[0] === "denominator" ? { ...issue, path: ["rows"] } : issue);
