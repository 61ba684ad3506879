import { type DecimalNumber, type Fraction, over, plus, ratio, reduced } from "../foundation/fraction.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { type CoverageVariable, type Exact, type ScoredVariable, scoreCoverage } from "./coverage-variable.js";
import {
  type ManagementScale,
  type ManagementScore,
  type ManagementVariable,
  managementScales,
  scoreManagement,
} from "./management-variable.js";
import {
  coverageGroup,
  gapNotices,
  groupOfCoverage,
  groupOfManagement,
  managementGroup,
  type PerformanceGroup,
  type PerformanceLevel,
} from "./pkp-groups.js";
import { type Grounds, managementGuideline, ruleOn } from "./rules.js";
import { isUnstated, listFault, type Path, recordFault, repeats } from "./values.js";

/** The results of a puskesmas in a year: lists of variables, or the value that an instrument has already worked out. */
export interface PerformanceResults {
  /** Variables, or percent. */
  readonly coverage?: readonly CoverageVariable[] | DecimalNumber | null | undefined;
  /** Variables, or the mean score from 0 to 10. */
  readonly management?: readonly ManagementVariable[] | DecimalNumber | null | undefined;
}

/** How to assess. */
export interface PerformanceOptions {
  /** The day whose rule applies, YYYY-MM-DD; default the newest that the sources speak of. */
  readonly asOf?: string | undefined;
  /** Default 0-4-7-10. */
  readonly scale?: ManagementScale | undefined;
}

/** The performance assessment (PKP) of a puskesmas. */
export interface Performance extends Grounds {
  /** Empty when a percentage was given. */
  readonly coverageVariables: readonly ScoredVariable[];
  readonly managementVariables: readonly ManagementScore[];
  /** By coverage; null when it is not known. */
  readonly coverage: PerformanceGroup | null;
  /** By management; null when it is not known. */
  readonly management: PerformanceGroup | null;
  /** The group of both; null when they differ, for no rule was read, or when one is not known. */
  readonly group: PerformanceLevel | null;
  readonly scale: ManagementScale;
}

/** One half of the assessment. */
interface Half<V> {
  readonly variables: readonly V[];
  readonly group: PerformanceGroup | null;
}

/** The mean of the scores, all of which are known; nothing of none. */
function mean(scores: readonly Fraction[]): Fraction | undefined {
  return scores.length === 0
    ? undefined
    : over(
        scores.reduce((sum, score) => reduced(plus(sum, score)), ratio(0)),
        ratio(scores.length),
      );
}

/** The group of a list of scores: none as long as one of them is not known, for leaving it out would read it as average. */
function groupOfList(
  path: string,
  scores: readonly (Fraction | undefined)[],
  groupOf: (value: Fraction) => PerformanceGroup,
  notices: Notice[],
): PerformanceGroup | null {
  const known = scores.filter((score) => score !== undefined);
  const unknown = scores.length - known.length;
  if (unknown > 0) {
    notices.push({ code: "puskesmas.variables-unscored", path: [path], facts: { count: unknown, of: scores.length } });
    return null;
  }
  const value = mean(known);
  if (value === undefined) return null;
  notices.push({ code: "puskesmas.mean-not-read", path: [path], facts: { count: known.length } });
  const group = groupOf(value);
  notices.push(...gapNotices([path], group));
  return group;
}

/** The half that an instrument has already worked out. */
function halfGiven(path: string, result: Result<PerformanceGroup>): Result<Half<never>> {
  const at = <T extends Issue | Notice>(issue: T): T => ({ ...issue, path: [path] });
  if (!result.ok) return failure(...result.issues.map(at));
  return success({ variables: [], group: result.value }, result.notices.map(at));
}

/** The half that a list of variables makes. */
function halfOf<Row extends { readonly id: string }, Scored>(
  path: string,
  rows: readonly Row[],
  scoreRow: (row: Row, path: Path) => Result<Exact<Scored>>,
  groupOf: (value: Fraction) => PerformanceGroup,
): Result<Half<Scored>> {
  const notAList = listFault([path], rows);
  if (notAList !== undefined) return failure(notAList);
  const scores = rows.map((row, i) => scoreRow(row, [path, i]));
  const issues = [
    ...scores.flatMap((score) => (score.ok ? [] : score.issues)),
    ...repeats(rows, ({ id }) => id).map((i) => ({ code: "puskesmas.repeated", path: [path, i, "id"] })),
  ];
  if (issues.length > 0) return failure(...issues);
  const usable = scores.flatMap((score) => (score.ok ? [score.value] : []));
  const notices: Notice[] = [];
  const exact = usable.map((score) => score.exact);
  const group = groupOfList(path, exact, groupOf, notices);
  return success({ variables: usable.map(({ scored }) => scored), group }, notices);
}

const isList = <T>(value: readonly T[] | DecimalNumber): value is readonly T[] =>
  typeof value === "object" && value !== null;

const UNKNOWN: Result<Half<never>> = { ok: true, value: { variables: [], group: null }, notices: [] };

/**
 * Assesses the performance of a puskesmas (PKP): scores of its variables, and its groups by coverage and by management.
 *
 * An achievement is printed as it is and counts up to 100 percent. Groups are decided on exact values. How variables make
 * one value was not read: a plain mean is taken, with a notice, unless the value itself is given; a variable without a
 * score leaves its half without a group. Which group counts where the two differ was not read either: both are returned.
 *
 * @param results - coverage (variables, or percent) and management (variables, or the mean score from 0 to 10)
 * @param options - the day whose rule applies and the scale of management scores
 * @returns variables with their scores and both groups; an issue for unusable numbers, a score off the scale, or a variable
 *   that comes twice
 * @throws RangeError for an unknown scale
 * @example
 * ```ts
 * import { performance } from "tatasehat/puskesmas";
 * const result = performance({
 *   coverage: [{ id: "rumah-tangga-sehat", targetPercent: 62, total: 679, achieved: 420 }],
 *   management: [{ id: "lokmin-bulanan", workshop: "monthly", meetings: 12 }],
 * }, { asOf: "2019-12-31" });
 * const [variable] = result.ok ? result.value.coverageVariables : [];
 * [variable?.targetCount?.text, variable?.coverage?.text, variable?.score?.text]; //=> ["420.98", "61.86", "99.77"]
 * result.ok && [result.value.coverage?.group, result.value.management?.group]; //=> ["I", "I"]
 * ```
 */
export function performance(results: PerformanceResults, options: PerformanceOptions = {}): Result<Performance> {
  const { scale = "0-4-7-10" } = options;
  if (!Object.hasOwn(managementScales, scale)) throw new RangeError(`no such scale: ${scale}`);
  const fault = recordFault([], results);
  if (fault !== undefined) return failure(fault);
  const rule = ruleOn(managementGuideline, options.asOf);
  if (!rule.ok) return rule;
  const { grounds } = rule.value;
  const { coverage, management } = results;
  const byCoverage = isUnstated(coverage)
    ? UNKNOWN
    : isList(coverage)
      ? halfOf("coverage", coverage, (row, path) => scoreCoverage(row, path, { asOf: grounds.asOf }), groupOfCoverage)
      : halfGiven("coverage", coverageGroup(coverage));
  const byManagement = isUnstated(management)
    ? UNKNOWN
    : isList(management)
      ? halfOf("management", management, (row, path) => scoreManagement(row, path, scale), groupOfManagement)
      : halfGiven("management", managementGroup(management));
  if (!byCoverage.ok || !byManagement.ok) {
    return failure(...(byCoverage.ok ? [] : byCoverage.issues), ...(byManagement.ok ? [] : byManagement.issues));
  }
  const [first, second] = [byCoverage.value.group, byManagement.value.group];
  const notices: Notice[] = [...rule.notices, ...byCoverage.notices, ...byManagement.notices];
  if (scale !== "0-4-7-10") notices.push({ code: "puskesmas.scale-secondary", facts: { scale } });
  const differ = first !== null && second !== null && first.group !== second.group;
  if (differ) {
    const facts = { coverage: first.group, management: second.group };
    notices.push({ code: "puskesmas.groups-differ", facts });
  }
  return success(
    {
      coverageVariables: byCoverage.value.variables,
      managementVariables: byManagement.value.variables,
      coverage: first,
      management: second,
      group: first?.group === second?.group ? (first?.group ?? null) : null,
      scale,
      ...grounds,
    },
    notices,
  );
}
