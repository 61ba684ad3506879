import { ratio } from "../foundation/fraction.js";
import { faults } from "../foundation/records.js";
import { type Bilingual, failure, type Issue, type Result, success } from "../foundation/result.js";
import type { Exact } from "./coverage-variable.js";
import { isUnstated, type Path } from "./values.js";
import { workshopScore } from "./workshop-score.js";

/** A management variable of PKP: a score of the scale, or how many workshops were held. */
export type ManagementVariable = {
  readonly id: string;
  readonly name?: Bilingual | undefined;
} & (
  | {
      /** A score of the scale; null is not known. */
      readonly score: number | null | undefined;
    }
  | {
      readonly workshop: "monthly" | "quarterly";
      /** Workshops held in the year; null is not known. */
      readonly meetings: number | null | undefined;
    }
);

/** Scores that a management variable can have: 0-4-7-10 was read; 0-5-10 is that of a newer provincial instrument. */
export type ManagementScale = "0-4-7-10" | "0-5-10";

/** The scores of each scale. */
export const managementScales: Readonly<Record<ManagementScale, readonly number[]>> = {
  "0-4-7-10": [0, 4, 7, 10],
  "0-5-10": [0, 5, 10],
};

/** A management variable with its score. */
export interface ManagementScore {
  readonly id: string;
  readonly name?: Bilingual;
  /** Null when it is not known. */
  readonly score: number | null;
}

function scoreIn(variable: ManagementVariable, path: Path, scale: ManagementScale): Result<number | null> {
  if ("workshop" in variable) {
    const { workshop, meetings } = variable;
    if (workshop !== "monthly" && workshop !== "quarterly") {
      const facts = { allowed: "monthly, quarterly" };
      return failure({ code: "puskesmas.kind-unknown", path: [...path, "workshop"], facts });
    }
    if (scale !== "0-4-7-10") return failure({ code: "puskesmas.meetings-not-on-scale", path, facts: { scale } });
    if (isUnstated(meetings)) return success(null);
    const score = workshopScore(workshop, meetings);
    return score.ok ? score : failure(...score.issues.map((issue) => ({ ...issue, path: [...path, "meetings"] })));
  }
  const { score } = variable;
  if (isUnstated(score)) return success(null);
  if (managementScales[scale].includes(score)) return success(score);
  const facts = { allowed: managementScales[scale].join(", ") };
  return failure({ code: "puskesmas.score-off-scale", path: [...path, "score"], facts });
}

/** Scores one management variable; an issue when it is unusable. */
export function scoreManagement(
  variable: ManagementVariable,
  path: Path,
  scale: ManagementScale,
): Result<Exact<ManagementScore>> {
  const { id, name } = variable;
  const isNamed = typeof id === "string" && id !== "";
  const unnamed: Issue = { code: "puskesmas.variable-missing", path: [...path, "id"] };
  const score = scoreIn(variable, path, scale);
  const issues = [...faults(isNamed ? undefined : unnamed), ...(score.ok ? [] : score.issues)];
  if (!score.ok || issues.length > 0) return failure(...issues);
  const scored = { id, ...(name === undefined ? {} : { name }), score: score.value };
  return success({ scored, exact: score.value === null ? undefined : ratio(score.value) });
}
