import { groupBy } from "../foundation/order.js";
import type { Issue } from "../foundation/result.js";
import { needs as needLines } from "../spm/index.js";
import { safeSum } from "./arithmetic.js";
import { pledgedOf } from "./measure.js";
import type { Pledge, ResourceNeed } from "./types.js";

/** Sums beyond what a number holds exactly are refused, not rounded. */
export function totalIssues(needs: readonly ResourceNeed[], pledges: readonly Pledge[]): readonly Issue[] {
  const issues: Issue[] = [];
  const lines = needLines(needs);
  if (!lines.ok) issues.push({ code: "csr.amount-too-large", path: ["needs"] });
  const measures = groupBy(pledges.map(pledgedOf), ({ measure }) => measure);
  for (const same of measures.values()) {
    if (safeSum(same.map(({ quantity }) => quantity)) === undefined) {
      issues.push({ code: "csr.amount-too-large", path: ["pledges"] });
    }
  }
  return issues;
}
