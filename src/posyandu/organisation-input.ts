/* Counts, percentages and answers as records have them. What is left out is not known and is no mistake. */

import { isIsoDate } from "../foundation/calendar.js";
import { faults } from "../foundation/records.js";
import type { Issue } from "../foundation/result.js";
import { countIssue } from "../law/index.js";
import type { Known } from "./organisation-known.js";

type Path = readonly (string | number)[];

/** Three times the people of Indonesia: what is beyond it is no count, and below it every product stays exact. */
const MOST = 1e9;

/** Ten times a whole: estimates of a target group are off, but not by that much. */
const MOST_PERCENT = 1_000;

/** A share with its two counts; null where nobody said. */
export interface CoverageCounts {
  readonly numerator: number | null | undefined;
  readonly denominator: number | null | undefined;
}

/** What a service reached: counts, which decide exactly, or a printed percentage where they are missing. */
export type ServiceCoverage = CoverageCounts | number | null | undefined;

const isStated = (value: unknown): boolean => value !== undefined && value !== null;

/** Why a value is no count; nothing when it is one. */
export function neededCountFault(path: Path, value: unknown, maximum = MOST): Issue | undefined {
  const issue = countIssue({ numerator: value as number, denominator: 1 });
  if (issue !== undefined) return { ...issue, path };
  return (value as number) > maximum ? { code: "posyandu.count-too-large", path, facts: { maximum } } : undefined;
}

/** The same for a count that may be left out. */
export function countFault(path: Path, value: unknown, maximum?: number): Issue | undefined {
  return isStated(value) ? neededCountFault(path, value, maximum) : undefined;
}

/** Why a value is no answer to a question of yes or no; nothing when it is one or is left out. */
export function answerFault(path: Path, value: unknown): Issue | undefined {
  return isStated(value) && typeof value !== "boolean" ? { code: "posyandu.not-yes-or-no", path } : undefined;
}

/** Why a value is no coverage; nothing when it is one or is left out. */
export function coverageFault(path: Path, value: unknown): Issue | undefined {
  if (!isStated(value)) return undefined;
  if (typeof value === "object") {
    const { numerator, denominator } = value as CoverageCounts;
    const issue = faults(
      countFault([...path, "numerator"], numerator),
      countFault([...path, "denominator"], denominator),
    )[0];
    if (issue !== undefined) return issue;
    // Nobody served of nobody is no coverage; somebody served of nobody is a mistake in a count.
    const isMistake = denominator === 0 && isStated(numerator) && numerator !== 0;
    return isMistake ? { code: "law.not-computable", path: [...path, "denominator"] } : undefined;
  }
  const isPercent = typeof value === "number" && value >= 0 && value < MOST_PERCENT;
  return isPercent ? undefined : { code: "posyandu.percent-not-usable", path, facts: { below: MOST_PERCENT } };
}

/** Why a value is no year; nothing when it is one. */
export function yearFault(path: Path, value: unknown): Issue | undefined {
  const isYear = typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 9999;
  return isYear ? undefined : { code: "posyandu.year-not-usable", path };
}

/** Where a coverage lies against a percentage: below (-1), on it (0), above (1); null where it is not known. */
export function compareCoverage(coverage: ServiceCoverage, percent: number): -1 | 0 | 1 | null {
  if (coverage === null || coverage === undefined) return null;
  if (typeof coverage === "number") return Math.sign(coverage - percent) as -1 | 0 | 1;
  const { numerator, denominator } = coverage;
  if (!isStated(numerator) || !isStated(denominator) || denominator === 0) return null;
  return Math.sign((numerator as number) * 100 - percent * (denominator as number)) as -1 | 0 | 1;
}

/** Whether a coverage reaches a percentage, exactly so much included. */
export function reachesPercent(coverage: ServiceCoverage, percent: number): Known {
  const order = compareCoverage(coverage, percent);
  return order === null ? null : order >= 0;
}

/** Whether a text is a month `YYYY-MM`. */
export function isMonth(value: unknown): value is string {
  return typeof value === "string" && isIsoDate(`${value}-01`);
}
