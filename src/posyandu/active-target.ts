import { faults } from "../foundation/records.js";
import { type Citation, failure, type Notice, type Result, success } from "../foundation/result.js";
import { ratioText } from "../foundation/rounding.js";
import { at, type Confidence, cite, compute, type Figure, type Indicator, timeline } from "../law/index.js";
import { activityTarget, INDEX_FULL_SCORE, INDEX_SHARE } from "./active-rule.js";
import { neededCountFault, yearFault } from "./organisation-input.js";
import { recordFault } from "./records.js";

/** How many kabupaten/kota were to have 80 % of their posyandu active. */
export interface ActivityTarget {
  readonly year: number;
  readonly percent: number;
  readonly units: number;
  /** The percentage of the units, rounded half up. */
  readonly count: number;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
}

/** The plan counted 514 kabupaten/kota; for 2021 its table prints a count that its percentage does not give. */
const UNITS_OF_THE_PLAN = 514;
const MISPRINT = { year: 2021, printed: 178 };

/**
 * The target of a year for active posyandu: the share of kabupaten/kota that were to have 80 % of theirs active.
 *
 * @param year - the calendar year, 2020 to 2024
 * @param units - the number of kabupaten/kota, 514 unless another is given
 * @returns percentage and count; an issue before 2020 and from 2025 on, for which no target could be read. For 2021 the
 *   ministry's table prints 178 of 514 beside 35 %, which is 180: a notice says so
 * @example
 * ```ts
 * import { activePosyanduTarget } from "tatasehat/posyandu";
 * const target = activePosyanduTarget(2024);
 * target.ok && [target.value.percent, target.value.count]; //=> [70, 360]
 * ```
 */
export function activePosyanduTarget(year: number, units = UNITS_OF_THE_PLAN): Result<ActivityTarget> {
  const issues = faults(yearFault(["year"], year), neededCountFault(["units"], units));
  if (issues.length > 0) return failure(...issues);
  const found = at(activityTarget, `${year}-12-31`);
  if (!found.ok) return found;
  const { value: percent, confidence, cite: citation } = found.value;
  if (percent === null) {
    return failure({ code: "posyandu.activity-undefined", path: ["year"], facts: { year, last: 2024 } });
  }
  const count = Number(ratioText(percent * units, 100, { multiplier: 1, decimals: 0 }));
  const notices: Notice[] =
    year === MISPRINT.year && units === UNITS_OF_THE_PLAN
      ? [{ code: "posyandu.target-printed-otherwise", facts: { count, printed: MISPRINT.printed }, citation }]
      : [];
  return success({ year, percent, units, count, citations: [citation], confidence }, notices);
}

/** How a village stands by the village development index. */
export interface VillageIndexActivity {
  readonly figure: Figure;
  readonly fullScore: boolean;
  /** 5; null below it, for the lower scores could not be read. */
  readonly score: 5 | null;
}

/** Posyandu active every month of all in the village: the measure of the Indeks Desa Membangun. */
export const villageIndexMeasure: Indicator = {
  id: "posyandu.village-index",
  name: { id: "Posyandu aktif setiap bulan", en: "Posyandu active every month" },
  numerator: { id: "posyandu aktif setiap bulan", en: "posyandu active every month" },
  denominator: { id: "posyandu di desa", en: "posyandu in the village" },
  multiplier: 100,
  unit: "%",
  decimals: 2,
  rule: /* @__PURE__ */ timeline({
    id: "posyandu.village-index",
    values: [
      {
        // The account that was read is of 2021; since when the index asks this is not known.
        from: "2021-01-01",
        fromUncertain: true,
        value: { target: null, citations: [] },
        cite: /* @__PURE__ */ cite("uu-6-2014"),
        confidence: "verified-in-source",
      },
    ],
  }),
};

/**
 * The village development index's measure of active posyandu: the full score above 75 % active every month. It is not
 * Posyandu Aktif of the national plan.
 *
 * @param counts - whole posyandu: `activeEveryMonth`, and all of the village in `total`
 * @param options - `year`, the calendar year; the account that was read is of 2021
 * @returns the share and the score, 5 or null; an issue for unusable counts, or a year before 2021
 * @example
 * ```ts
 * import { villageIndexActivity } from "tatasehat/posyandu";
 * const village = villageIndexActivity({ activeEveryMonth: 3, total: 4 }, { year: 2022 });
 * village.ok && village.value.fullScore; //=> false
 * ```
 */
export function villageIndexActivity(
  counts: { readonly activeEveryMonth: number; readonly total: number },
  options: { readonly year: number },
): Result<VillageIndexActivity> {
  const fault = recordFault([], counts);
  if (fault !== undefined) return failure(fault);
  const { activeEveryMonth, total } = counts;
  const issues = faults(
    yearFault(["year"], options.year),
    neededCountFault(["activeEveryMonth"], activeEveryMonth),
    neededCountFault(["total"], total),
  );
  if (issues.length > 0) return failure(...issues);
  if (activeEveryMonth > total) {
    const facts = { sum: activeEveryMonth, total };
    return failure({ code: "posyandu.parts-above-total", path: ["total"], facts });
  }
  const asOf = `${options.year}-12-31`;
  const figure = compute(villageIndexMeasure, { numerator: activeEveryMonth, denominator: total }, { asOf });
  if (!figure.ok) return figure;
  const fullScore = activeEveryMonth * 100 > INDEX_SHARE * total;
  const notices: Notice[] = fullScore
    ? []
    : [{ code: "posyandu.index-score-not-known", facts: { above: INDEX_SHARE } }];
  return success({ figure: figure.value, fullScore, score: fullScore ? INDEX_FULL_SCORE : null }, [
    ...figure.notices,
    ...notices,
  ]);
}
