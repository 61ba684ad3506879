import { listFaults } from "../../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../../foundation/result.js";
import { countIssue } from "../../law/index.js";

/** Stunted children in all, and the areas that are not among them. */
export interface StuntedSum {
  readonly sum: number;
  readonly reported: number;
  readonly expected: number;
  readonly missing: readonly string[];
}

/**
 * Adds up stunted children over areas, such as provinces, where no number of measured children is known.
 *
 * @param areas - one row an area with its whole children; null where it did not report
 * @param expected - the areas that should be in the sum; without it, those of the rows
 * @returns the sum and what is missing from it; an issue for an area that stands twice or a count that is none
 * @example
 * ```ts
 * import { sumStunted } from "tatasehat/growth/prevalence";
 * const result = sumStunted([{ area: "Banten", stunted: 209_600 }, { area: "NTT", stunted: 214_143 }]);
 * result.ok && result.value.sum; //=> 423743
 * ```
 */
export function sumStunted(
  areas: readonly { readonly area: string; readonly stunted: number | null | undefined }[],
  expected?: readonly string[],
): Result<StuntedSum> {
  const shapeless = listFaults(
    areas,
    { code: "growth.prevalence-not-a-list", path: [] },
    { code: "growth.prevalence-not-a-record", path: [] },
  );
  if (shapeless.length > 0) return failure(...shapeless);
  const issues: Issue[] = [];
  const seen = new Map<string, number | null>();
  areas.forEach(({ area, stunted }, i) => {
    if (seen.has(area)) issues.push({ code: "growth.prevalence-area-twice", path: [i, "area"] });
    const issue = countIssue({ numerator: stunted as number, denominator: 1 });
    if (issue !== undefined && issue.code !== "law.count-missing") issues.push({ ...issue, path: [i, "stunted"] });
    seen.set(area, issue === undefined ? (stunted as number) : null);
  });
  if (issues.length > 0) return failure(...issues);
  const due = [...new Set(expected ?? seen.keys())];
  const counts = due.map((area) => seen.get(area)).filter((count) => typeof count === "number");
  const sum = counts.reduce((total, count) => total + count, 0);
  const missing = due.filter((area) => typeof seen.get(area) !== "number").sort();
  const notices: Notice[] =
    missing.length > 0 ? [{ code: "law.provisional", facts: { reported: counts.length, expected: due.length } }] : [];
  return success({ sum, reported: counts.length, expected: due.length, missing }, notices);
}
