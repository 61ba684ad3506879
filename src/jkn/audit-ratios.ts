/* The printed percentages of a report against its counts. */
import type { Result } from "../foundation/result.js";
import { auditRatio, type PrintedRatio, type RatioAudit } from "../law/index.js";
import type { AuditFinding, CoverageAudit, PublishedCoverage } from "./audit-types.js";

/** The names that a reader knows the two counts by. */
interface Parts {
  readonly numerator: string;
  readonly denominator: string;
}

const REMARKS: readonly string[] = ["truncated", "off-by-rounding"];

/** Printed percentages are rounded or cut; up to one unit in the last place they agree. */
function agrees({ verdict }: RatioAudit): boolean {
  return verdict === "consistent" || verdict === "truncated" || verdict === "off-by-rounding";
}

/** More digits than any percentage has: a card or identity number in the wrong column, which must not be repeated. */
const TOO_MANY_DIGITS = 10;

function audit(printed: PrintedRatio): RatioAudit {
  const digits = String(printed.published).replace(/\D/g, "").length;
  if (digits >= TOO_MANY_DIGITS) return audit({ ...printed, published: null });
  // Whatever is printed has a verdict, if only that nothing can be computed.
  return (auditRatio(printed) as Extract<Result<RatioAudit>, { readonly ok: true }>).value;
}

/** Whether two counts give a printed percentage. */
export function fitsCoverage(
  published: string | number | undefined,
  registered: number | undefined,
  population: number | undefined,
): boolean {
  return published !== undefined && agrees(audit({ numerator: registered, denominator: population, published }));
}

function findingOn(path: string, found: RatioAudit, published: string | number, parts: Parts): AuditFinding[] {
  if (found.verdict === "consistent") return [];
  // What could not be read may be anything, an identity number too: it is not repeated.
  if (found.verdict === "not-computable") {
    return [{ code: "jkn.audit-not-computable", path: [path], severity: "remark" }];
  }
  const repair = repairOf(found, { ...parts, published: path });
  const facts = { published, recomputed: found.recomputed, ...(repair === "" ? {} : { repair }) };
  return [
    {
      code: `jkn.audit-${found.verdict}`,
      path: [path],
      facts,
      severity: REMARKS.includes(found.verdict) ? "remark" : "contradiction",
    },
  ];
}

/** What would make the three agree: the corrections of the audit, else the denominators that would give the figure. */
function repairOf(found: RatioAudit, names: Parts & { readonly published: string }): string {
  const { verdict, corrections, denominators } = found;
  // Swapped parts are put right together, everything else each by itself.
  const separator = verdict === "parts-swapped" ? ", " : " / ";
  if (corrections.length > 0) return corrections.map(({ part, value }) => `${names[part]} = ${value}`).join(separator);
  if (denominators === undefined) return "";
  const { from, to } = denominators;
  return `${names.denominator} = ${from === to ? from : `${from}-${to}`}`;
}

/** Numerators beside the printed one that a percentage may have been taken of. */
export interface OtherNumerator {
  readonly name: string;
  readonly count: number;
}

/** Registered of population. */
export function auditParticipation(
  printed: PublishedCoverage,
  others: readonly OtherNumerator[],
  findings: AuditFinding[],
): Pick<CoverageAudit, "coverage"> {
  const { population, registered, coveragePercent: published } = printed;
  if (published === undefined) return {};
  const otherDenominators = printed.alsoStated?.population ?? [];
  const coverage = audit({ numerator: registered, denominator: population, published, otherDenominators });
  findings.push(
    ...findingOn("coveragePercent", coverage, published, { numerator: "registered", denominator: "population" }),
  );
  if (!agrees(coverage)) {
    const fits = others.filter(({ count }) => fitsCoverage(published, count, population));
    findings.push(
      ...fits.map(
        ({ name, count }): AuditFinding => ({
          code: "jkn.audit-other-numerator",
          path: ["coveragePercent"],
          facts: { name, count },
          severity: "remark",
        }),
      ),
    );
  }
  return { coverage };
}

type ActivityAudit = NonNullable<CoverageAudit["activity"]>;

/** Active of registered, or of population where that is what the percentage gives. */
export function auditActivity(
  printed: PublishedCoverage,
  active: number | undefined,
  findings: AuditFinding[],
): Pick<CoverageAudit, "activity"> {
  const { population, registered, activityPercent: published, activityDenominator: stated } = printed;
  if (published === undefined) return {};
  const ofRegistered: ActivityAudit = {
    ...audit({ numerator: active, denominator: registered, published }),
    denominator: "registered",
  };
  const ofPopulation: ActivityAudit = {
    ...audit({ numerator: active, denominator: population, published }),
    denominator: "population",
  };
  const [first, second] = stated === "population" ? [ofPopulation, ofRegistered] : [ofRegistered, ofPopulation];
  if (agrees(first) || !agrees(second)) {
    const parts = { numerator: "active", denominator: first.denominator };
    findings.push(...findingOn("activityPercent", first, published, parts));
    return { activity: first };
  }
  findings.push({
    code: `jkn.audit-activity-of-${second.denominator}`,
    path: ["activityPercent"],
    facts: { published, recomputed: first.recomputed || "-" },
    severity: stated === undefined ? "remark" : "contradiction",
  });
  return { activity: second };
}

/** People reached of people aimed at. */
export function auditProgress(
  { progress }: PublishedCoverage,
  findings: AuditFinding[],
): Pick<CoverageAudit, "progress"> {
  if (progress === undefined) return {};
  const found = audit({ numerator: progress.reached, denominator: progress.of, published: progress.percent });
  findings.push(...findingOn("progress", found, progress.percent, { numerator: "reached", denominator: "of" }));
  return { progress: found };
}
