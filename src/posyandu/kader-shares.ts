import { faults } from "../foundation/records.js";
import { failure, type Result, success } from "../foundation/result.js";
import { compute, type Figure } from "../law/index.js";
import { countFault, neededCountFault } from "./organisation-input.js";
import { shareOf } from "./organisation-share.js";
import { recordFault } from "./records.js";

/** Kader of an area. */
export interface KaderCounts {
  readonly total: number;
  readonly active?: number | null | undefined;
  readonly trained?: number | null | undefined;
}

/** Shares of the kader; absent where their count is not known. */
export interface KaderShares {
  readonly active?: Figure;
  readonly trained?: Figure;
}

/**
 * The shares of active and of trained kader. A share that a report prints is checked with `auditRatio` of
 * `tatasehat/law`.
 *
 * @param counts - whole kader: all, those who serve, those who were trained
 * @param options - `asOf`, the day of the counts, YYYY-MM-DD
 * @returns a figure for each count that is known; an issue for unusable counts, or more than all
 * @example
 * ```ts
 * import { kaderShares } from "tatasehat/posyandu";
 * // The kecamatan of Kramatmulya, July 2021; its report prints 96.02 for the active.
 * const shares = kaderShares({ total: 327, active: 324, trained: 323 }, { asOf: "2021-07-31" });
 * shares.ok && [shares.value.active.text, shares.value.trained.text]; //=> ["99.08", "98.78"]
 * ```
 */
export function kaderShares(counts: KaderCounts, options: { readonly asOf: string }): Result<KaderShares> {
  const fault = recordFault([], counts);
  if (fault !== undefined) return failure(fault);
  const { total, active, trained } = counts;
  const issues = faults(
    neededCountFault(["total"], total),
    countFault(["active"], active),
    countFault(["trained"], trained),
  );
  if (issues.length > 0) return failure(...issues);
  const figures: { active?: Figure; trained?: Figure } = {};
  for (const [part, count, name] of [
    ["active", active, { id: "Kader aktif", en: "Active kader" }],
    ["trained", trained, { id: "Kader terlatih", en: "Trained kader" }],
  ] as const) {
    if (count === undefined || count === null) continue;
    if (count > total) {
      return failure({ code: "posyandu.parts-above-total", path: [part], facts: { sum: count, total } });
    }
    const figure = compute(shareOf(`posyandu.kader-${part}`, name), { numerator: count, denominator: total }, options);
    if (!figure.ok) return figure;
    figures[part] = figure.value;
  }
  return success(figures);
}
