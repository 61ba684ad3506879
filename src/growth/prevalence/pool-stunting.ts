import { listFaults } from "../../foundation/records.js";
import { failure, type Issue, type Result, success } from "../../foundation/result.js";
import { compute, type Figure, poolCounts } from "../../law/index.js";
import { type StuntingCounts, stuntedOf } from "./stunting-counts.js";
import { checkedKind, kindNotice, type PrevalenceOptions, stuntingIndicator } from "./stunting-indicator.js";

/** An area's counts. */
export interface AreaStunting extends StuntingCounts {
  readonly area: string;
}

/** A pooled prevalence, and the areas that are not in it. */
export interface PooledStunting {
  readonly figure: Figure;
  /** Expected areas without usable counts, in alphabetical order. */
  readonly missing: readonly string[];
}

/**
 * The prevalence of stunting over areas: the sum of the stunted over the sum of the measured, never a mean of percentages.
 *
 * @param areas - one row an area
 * @param options - `asOf` and `kind` as for one area; `expected`, the areas that should report
 * @returns the figure, provisional (sementara) when an area is missing; an issue for an area that stands twice or whose
 * counts cannot be right, or when nothing was measured
 * @throws RangeError for an unknown kind
 * @example
 * ```ts
 * import { poolStunting } from "tatasehat/growth/prevalence";
 * const areas = [
 *   { area: "RW 03", stunted: 16, measured: 103 },
 *   { area: "RW 04", pendek: 5, sangatPendek: 1, measured: 97 },
 * ];
 * const result = poolStunting(areas, { asOf: "2024-07-31", kind: "e-ppgbm", expected: ["RW 03", "RW 04", "RW 05"] });
 * result.ok && [result.value.figure.text, result.value.missing]; //=> ["11.00", ["RW 05"]]
 * ```
 */
export function poolStunting(
  areas: readonly AreaStunting[],
  options: PrevalenceOptions & { readonly expected?: readonly string[] | undefined },
): Result<PooledStunting> {
  const kind = checkedKind(options.kind);
  const shapeless = listFaults(
    areas,
    { code: "growth.prevalence-not-a-list", path: [] },
    { code: "growth.prevalence-not-a-record", path: [] },
  );
  if (shapeless.length > 0) return failure(...shapeless);
  const issues: Issue[] = [];
  const rows = areas.map((counts, i) => {
    const stunted = stuntedOf(counts);
    // An area that did not report is missing; one that reported what cannot be right is an issue.
    if (typeof stunted === "object" && stunted.code !== "law.count-missing") {
      issues.push({ ...stunted, path: [i, ...(stunted.path ?? [])] });
    }
    return {
      area: counts.area,
      numerator: typeof stunted === "object" ? null : stunted,
      denominator: counts.measured ?? null,
    };
  });
  const pooled = poolCounts(rows, options.expected);
  for (const area of pooled.repeated) {
    issues.push({
      code: "growth.prevalence-area-twice",
      path: [rows.findLastIndex((row) => row.area === area), "area"],
    });
  }
  if (issues.length > 0) return failure(...issues);
  const { numerator, denominator, reported, expected, missing } = pooled;
  const figure = compute(
    stuntingIndicator,
    { numerator, denominator },
    { asOf: options.asOf, notices: [kindNotice(kind, denominator)], complete: { reported, expected } },
  );
  return figure.ok ? success({ figure: figure.value, missing }, figure.notices) : figure;
}
