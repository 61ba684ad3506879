import { isRecord } from "../foundation/records.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import { type Counts, countIssue } from "../law/index.js";
import { MOST_DEATHS } from "./garwood.js";
import type { MortalityMeasure } from "./measures.js";

/** Counted by facilities and villages, or estimated by a survey, a census or a model. The two never share a series. */
export type MortalityBasis = "reported" | "estimated";

/** The counts of one area and period: whole people. */
export interface MortalityCounts {
  readonly basis: MortalityBasis;
  /** The deaths that the measure counts; for `perinatal` those of the first week (days 0-6), without stillbirths. */
  readonly deaths: number;
  readonly liveBirths: number;
  /** For `perinatal` only. */
  readonly stillbirths?: number | undefined;
}

/** The same as it came in: null or undefined is "did not say", never 0. */
export type StatedCounts = {
  readonly [Field in keyof MortalityCounts]?: MortalityCounts[Field] | null | undefined;
};

type CountField = "deaths" | "liveBirths" | "stillbirths";

/** The counts that a measure is made of. */
export function fieldsOf(measure: MortalityMeasure): readonly CountField[] {
  return measure === "perinatal" ? ["deaths", "stillbirths", "liveBirths"] : ["deaths", "liveBirths"];
}

/** Why a value is no count of people; nothing when it is one. */
export function countFault(path: readonly (string | number)[], value: unknown): Issue | undefined {
  const issue = countIssue({ numerator: value as number, denominator: 1 });
  if (issue !== undefined) return { ...issue, path };
  // More than that nobody counts: beyond it the limits of the interval would take long, and mean nothing.
  const isTooLarge = (value as number) > MOST_DEATHS;
  return isTooLarge ? { code: "mortality.count-too-large", path, facts: { maximum: MOST_DEATHS } } : undefined;
}

/** Every fault of the counts that a measure needs. */
export function faultsOf(measure: MortalityMeasure, counts: StatedCounts, path: readonly (string | number)[]): Issue[] {
  const { basis } = counts;
  const issues: Issue[] = [];
  if (basis !== "reported" && basis !== "estimated") {
    issues.push({ code: "mortality.basis-unstated", path: [...path, "basis"] });
  }
  for (const field of fieldsOf(measure)) {
    const issue = countFault([...path, field], counts[field]);
    if (issue !== undefined) issues.push(issue);
  }
  return issues;
}

/** The two counts that the engine divides. */
export function ratioCounts(measure: MortalityMeasure, counts: MortalityCounts): Result<Counts> {
  if (!isRecord(counts)) return failure({ code: "mortality.not-a-record", path: ["counts"] });
  const issues = faultsOf(measure, counts, []);
  if (issues.length > 0) return failure(...issues);
  const { deaths, liveBirths } = counts;
  const bornDead = measure === "perinatal" ? (counts.stillbirths as number) : 0;
  // Each may be a count of people while both together are none.
  const tooMany = countFault(["deaths"], deaths + bornDead);
  if (tooMany !== undefined) return failure(tooMany);
  return success({ numerator: deaths + bornDead, denominator: liveBirths + bornDead });
}
