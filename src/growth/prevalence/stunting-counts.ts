import { isRecord } from "../../foundation/records.js";
import type { Issue } from "../../foundation/result.js";
import { countIssue } from "../../law/index.js";

/** The children of one area and time. */
export interface StuntingCounts {
  /** Stunted in all: pendek and sangat pendek together. Give this, or the two classes, or all three in agreement. */
  readonly stunted?: number | null | undefined;
  /** Height for age from -3 to below -2. */
  readonly pendek?: number | null | undefined;
  /** Height for age below -3. */
  readonly sangatPendek?: number | null | undefined;
  /** Children with a usable height for age; implausible ones (periksa-ulang) are outside both counts. */
  readonly measured: number | null | undefined;
}

/** The stunted of an area, or why they are not known. */
export function stuntedOf(counts: StuntingCounts): number | Issue {
  if (!isRecord(counts)) return { code: "growth.prevalence-not-a-record", path: [] };
  const { stunted, pendek, sangatPendek, measured } = counts;
  for (const [field, value] of Object.entries({ stunted, pendek, sangatPendek })) {
    if (value === undefined || value === null) continue;
    const issue = countIssue({ numerator: value, denominator: 1 });
    if (issue !== undefined) return { ...issue, path: [field] };
  }
  const parts = pendek == null || sangatPendek == null ? null : pendek + sangatPendek;
  const total = stunted ?? parts;
  if (total === null) return { code: "law.count-missing", path: ["stunted"] };
  const apart = pendek ?? sangatPendek ?? 0;
  if (parts !== null ? parts !== total : apart > total) {
    return {
      code: "growth.prevalence-classes-disagree",
      path: ["stunted"],
      facts: { stunted: total, classes: parts ?? apart },
    };
  }
  const issue = countIssue({ numerator: total, denominator: measured as number });
  // Nobody measured and nobody stunted is a report; whether it makes a share is another question.
  if (issue !== undefined && issue.code !== "law.not-computable")
    return { ...issue, path: [issue.path?.[0] === "denominator" ? "measured" : "stunted"] };
  if (total > (measured as number)) {
    const facts = { stunted: total, measured: measured as number };
    return { code: "growth.prevalence-more-than-measured", path: ["stunted"], facts };
  }
  return total;
}
