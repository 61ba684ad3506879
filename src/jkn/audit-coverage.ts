import { faults } from "../foundation/records.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import { ratioText } from "../foundation/rounding.js";
import { auditCost, costFaults, costFindings } from "./audit-cost.js";
import {
  auditActiveInactive,
  auditPeopleMissing,
  auditRegisteredIsTarget,
  auditSegments,
  auditStatedTwice,
  sumOf,
  TARGETS,
} from "./audit-counts.js";
import { auditActivity, auditParticipation, auditProgress, fitsCoverage, type OtherNumerator } from "./audit-ratios.js";
import type { AuditFinding, CoverageAudit, PublishedCoverage, Recomputed } from "./audit-types.js";
import { countFault } from "./numbers.js";
import { peopleAt } from "./people-to-reach.js";

/**
 * Says where published coverage figures contradict each other, and what would make them agree: percentages against their
 * counts, segments against the registered, values printed twice, missing people against targets, a budget against rates.
 *
 * Nothing is corrected silently: what does not fit is named, with the figure it stands at.
 *
 * @param published - whatever the report prints; percentages as text
 * @param options - `asOf`, the day whose contribution rates apply, YYYY-MM-DD; needed with `cost`
 * @returns findings, each a contradiction or a remark, and what the counts give; an issue for unusable counts
 * @example
 * ```ts
 * import { auditCoverage } from "tatasehat/jkn";
 * const audit = auditCoverage({ population: 416_013, registered: 461_117, coveragePercent: "100,02" });
 * audit.ok && audit.value.agrees; //=> false
 * audit.ok && audit.value.findings[0]?.code; //=> "jkn.audit-digits-transposed"
 * audit.ok && audit.value.findings[0]?.facts?.recomputed; //=> "110.84"
 * ```
 */
export function auditCoverage(
  published: PublishedCoverage,
  options: { readonly asOf?: string | undefined } = {},
): Result<CoverageAudit> {
  const issues = countFaults(published);
  if (issues.length > 0) return failure(...issues);
  const cost = auditCost(published.cost, options.asOf ?? "");
  if (!cost.ok) return cost;

  const active = published.active ?? derivedActive(published);
  const findings: AuditFinding[] = [];
  const coverage = auditParticipation(published, otherNumerators(published), findings);
  const activity = auditActivity(published, active, findings);
  const progress = auditProgress(published, findings);
  findings.push(
    ...auditSegments(published),
    ...auditActiveInactive(published),
    ...auditStatedTwice(published, (registered, population) =>
      fitsCoverage(published.coveragePercent, registered, population),
    ),
    ...auditRegisteredIsTarget(published),
    ...auditPeopleMissing(published),
    ...aboveWhole(published),
    ...costFindings(published.cost, cost.value),
  );
  return success({
    agrees: findings.every(({ severity }) => severity !== "contradiction"),
    findings,
    recomputed: recompute(published, active),
    ...coverage,
    ...activity,
    ...progress,
    ...(cost.value === undefined ? {} : { cost: cost.value }),
  });
}

function countFaults(published: PublishedCoverage): Issue[] {
  const counts = ["population", "registered", "active", "inactive", "unregistered", "shortfall", "need"] as const;
  const given = (path: readonly (string | number)[], value: number | undefined) =>
    value === undefined ? undefined : countFault(path, value);
  const { segments = {}, alsoStated = {}, progress, cost } = published;
  return faults(
    ...counts.map((key) => given([key], published[key])),
    ...Object.entries(segments).map(([label, count]) => countFault(["segments", label], count)),
    ...Object.entries(alsoStated.segments ?? {}).map(([label, count]) =>
      countFault(["alsoStated", "segments", label], count),
    ),
    ...(["population", "registered"] as const).flatMap((key) =>
      (alsoStated[key] ?? []).map((count, i) => countFault(["alsoStated", key, i], count)),
    ),
    ...(progress === undefined
      ? []
      : [countFault(["progress", "reached"], progress.reached), countFault(["progress", "of"], progress.of)]),
    ...costFaults(cost),
  );
}

/** Registered less inactive, where the report prints only those. */
function derivedActive({ registered, inactive }: PublishedCoverage): number | undefined {
  return registered === undefined || inactive === undefined || inactive > registered
    ? undefined
    : registered - inactive;
}

function otherNumerators({ segments, segmentsComplete, active, alsoStated }: PublishedCoverage): OtherNumerator[] {
  return [
    ...(segments === undefined || segmentsComplete === false ? [] : [{ name: "segments", count: sumOf(segments) }]),
    ...(active === undefined ? [] : [{ name: "active", count: active }]),
    ...(alsoStated?.registered ?? []).map((count) => ({ name: "registered", count })),
  ];
}

function aboveWhole({ population, registered }: PublishedCoverage): AuditFinding[] {
  if (population === undefined || registered === undefined || registered <= population) return [];
  const facts = { excess: registered - population };
  return [{ code: "jkn.audit-above-population", path: ["registered"], facts, severity: "remark" }];
}

function recompute(published: PublishedCoverage, active: number | undefined): Recomputed {
  const { population, registered, inactive } = published;
  const segments = published.segmentsComplete === false ? undefined : published.segments;
  const sum = segments === undefined ? undefined : sumOf(segments);
  return {
    ...(population === undefined || registered === undefined || population === 0
      ? {}
      : {
          coverage: {
            halfUp: ratioText(registered, population),
            truncated: cut(registered, population),
            fourDecimals: ratioText(registered, population, { decimals: 4 }),
          },
          unregistered: Math.max(0, population - registered),
          excess: Math.max(0, registered - population),
          peopleToReach: Object.fromEntries(
            TARGETS.map((percent) => [percent, Math.max(0, peopleAt(population, percent) - registered)]),
          ),
        }),
    ...(sum === undefined ? {} : { segmentSum: sum }),
    ...(sum === undefined || registered === undefined ? {} : { segmentSumMinusRegistered: sum - registered }),
    ...(sum === undefined || !population ? {} : { coverageBySegments: ratioText(sum, population) }),
    ...(active === undefined ? {} : { active }),
    ...(active === undefined || !registered ? {} : { activityOfRegistered: ratioText(active, registered) }),
    ...(active === undefined || !population ? {} : { activityOfPopulation: ratioText(active, population) }),
    ...(published.active === undefined || inactive === undefined || registered === undefined
      ? {}
      : { activePlusInactiveMinusRegistered: published.active + inactive - registered }),
  };
}

/** Percent cut to two decimals, in whole hundredths. */
function cut(part: number, whole: number): string {
  return ratioText(Math.floor((part * 10_000) / whole), 100, { multiplier: 1 });
}
