import { faults } from "../foundation/records.js";
import { failure, type Result, success } from "../foundation/result.js";
import { compute, type Figure } from "../law/index.js";
import { neededCountFault } from "./organisation-input.js";
import { shareOf } from "./organisation-share.js";
import { recordFault } from "./records.js";
import { STRATA_LEVELS, type StrataLevel } from "./strata-rule.js";

/** How many posyandu stand at each level. */
export type StrataCounts = Readonly<Record<StrataLevel, number>>;

/**
 * The share of posyandu at each level.
 *
 * @param counts - whole posyandu at each of the four levels, 0 where there are none
 * @param options - `asOf`, the day of the counts, YYYY-MM-DD; `total`, all posyandu, where some have no level yet
 * @returns a figure for each level, of the posyandu that have one; provisional where `total` is more; an issue for
 *   unusable counts, or when nobody has a level
 * @example
 * ```ts
 * import { strataShares } from "tatasehat/posyandu";
 * // The kecamatan of Kramatmulya, July 2021.
 * const shares = strataShares({ pratama: 0, madya: 0, purnama: 44, mandiri: 7 }, { asOf: "2021-07-31" });
 * shares.ok && shares.value.purnama.text; //=> "86.27"
 * shares.ok && shares.value.mandiri.text; //=> "13.73"
 * ```
 */
export function strataShares(
  counts: StrataCounts,
  options: { readonly asOf: string; readonly total?: number | undefined },
): Result<Readonly<Record<StrataLevel, Figure>>> {
  const fault = recordFault([], counts);
  if (fault !== undefined) return failure(fault);
  const { asOf, total } = options;
  const issues = faults(
    ...STRATA_LEVELS.map((level) => neededCountFault([level], counts[level])),
    total === undefined ? undefined : neededCountFault(["total"], total),
  );
  if (issues.length > 0) return failure(...issues);
  const sum = STRATA_LEVELS.reduce((all, level) => all + counts[level], 0);
  if (total !== undefined && sum > total) {
    return failure({ code: "posyandu.parts-above-total", path: ["total"], facts: { sum, total } });
  }
  const complete = { reported: sum, expected: total ?? sum };
  const figures = STRATA_LEVELS.map((level) => {
    const named = shareOf("posyandu.strata-share", {
      id: `Posyandu strata ${level}`,
      en: `Posyandu of stratum ${level}`,
    });
    return compute(named, { numerator: counts[level], denominator: sum }, { asOf, complete });
  });
  const refused = figures.find((figure) => !figure.ok);
  if (refused !== undefined && !refused.ok) return refused;
  const entries = figures.map((figure, i) => [STRATA_LEVELS[i], figure.ok && figure.value] as const);
  const notices = figures.flatMap((figure) => (figure.ok ? figure.notices : [])).slice(0, 1);
  return success(Object.fromEntries(entries) as Record<StrataLevel, Figure>, notices);
}
