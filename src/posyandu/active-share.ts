import { faults } from "../foundation/records.js";
import type { Bilingual } from "../foundation/result.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { cite, compute, type Figure, type Indicator, timeline } from "../law/index.js";
import { countFault, neededCountFault, yearFault } from "./organisation-input.js";
import type { Known } from "./organisation-known.js";
import { recordFault } from "./records.js";

/** How many posyandu of an area were active in a year. */
export interface ActivityCounts {
  readonly active: number;
  /** Posyandu of which it is not known; the rest were not active. None when left out. */
  readonly undetermined?: number | undefined;
  /** All posyandu of the area. */
  readonly total: number;
}

/** The share of active posyandu, and whether it passes the cut. */
export interface ActiveShare {
  /** Active of those that could be judged; provisional while some could not. */
  readonly figure: Figure;
  /** Whether the area has its 80 %, whatever those turn out to be that could not be judged; null where they decide. */
  readonly reached: boolean | null;
  readonly active: number;
  readonly undetermined: number;
  readonly total: number;
}

const NAME: Bilingual = { id: "Posyandu aktif", en: "Active posyandu" };

/** The share of active posyandu; at 80 % a kabupaten/kota (in later forms a kecamatan) counts as having reached it. */
export const activeShareMeasure: Indicator = {
  id: "posyandu.active-share",
  name: NAME,
  numerator: { id: "posyandu aktif", en: "active posyandu" },
  denominator: { id: "posyandu", en: "posyandu" },
  multiplier: 100,
  unit: "%",
  decimals: 2,
  rule: /* @__PURE__ */ timeline({
    id: "posyandu.active-share",
    values: [
      {
        from: "2020-01-01",
        value: { target: 80, citations: [/* @__PURE__ */ cite("perpres-18-2020")] },
        cite: /* @__PURE__ */ cite("perpres-18-2020"),
        confidence: "verified-in-source",
      },
      {
        from: "2025-01-01",
        value: { target: null, citations: [] },
        cite: /* @__PURE__ */ cite("permendagri-13-2024"),
        confidence: "unverified",
      },
    ],
  }),
};

/**
 * The share of active posyandu of an area, and whether it reaches the 80 % of the national plan 2020-2024.
 *
 * @param counts - whole posyandu: active, undetermined (0 when left out), total
 * @param options - `year`, the calendar year
 * @returns the figure; `reached` null while posyandu that could not be judged decide, or for a year after 2024, whose
 *   cut is not known; an issue for counts that do not fit, no posyandu at all, or a year before 2020
 * @example
 * ```ts
 * import { activeShare } from "tatasehat/posyandu";
 * // The city of Cilegon had 395 posyandu in 2024; how many were active is invented.
 * const share = activeShare({ active: 315, total: 395 }, { year: 2024 });
 * share.ok && share.value.figure.text; //=> "79.75"
 * share.ok && share.value.reached; //=> false
 * share.ok && share.value.figure.shortfall; //=> 1
 * ```
 */
export function activeShare(counts: ActivityCounts, options: { readonly year: number }): Result<ActiveShare> {
  const fault = recordFault([], counts);
  if (fault !== undefined) return failure(fault);
  const { active, total } = counts;
  const undetermined = counts.undetermined ?? 0;
  const { year } = options;
  const issues = faults(
    yearFault(["year"], year),
    neededCountFault(["active"], active),
    countFault(["undetermined"], undetermined),
    neededCountFault(["total"], total),
  );
  if (issues.length > 0) return failure(...issues);
  if (active + undetermined > total) {
    return failure({
      code: "posyandu.parts-above-total",
      path: ["total"],
      facts: { sum: active + undetermined, total },
    });
  }
  // A cut is not to be judged on a part of the posyandu: the figure then goes without its target.
  const figure = compute(
    activeShareMeasure,
    { numerator: active, denominator: total - undetermined },
    {
      asOf: `${year}-12-31`,
      ...(undetermined > 0 && { target: null }),
      complete: { reported: total - undetermined, expected: total },
    },
  );
  if (!figure.ok) return figure;
  const cut = activeShareMeasure.rule.values.findLast(({ from }) => from <= `${year}-12-31`)?.value.target ?? null;
  const notices: Notice[] = [...figure.notices];
  if (cut === null) notices.push({ code: "posyandu.activity-undefined", path: ["year"], facts: { year, last: 2024 } });
  return success(
    { figure: figure.value, reached: isReached(active, undetermined, total, cut), active, undetermined, total },
    notices,
  );
}

function isReached(active: number, undetermined: number, total: number, cut: number | null): Known {
  if (cut === null) return null;
  if (active * 100 >= cut * total) return true;
  return (active + undetermined) * 100 < cut * total ? false : null;
}
