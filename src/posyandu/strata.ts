import { isIsoDate } from "../foundation/calendar.js";
import { faults } from "../foundation/records.js";
import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { POSYANDU_SERVICES, type PosyanduService } from "./active-rule.js";
import { answerFault, compareCoverage, countFault, coverageFault, type ServiceCoverage } from "./organisation-input.js";
import { all, type Known, reaches } from "./organisation-known.js";
import { recordFault } from "./records.js";
import { STRATA_LEVELS, type StrataLevel, strataRule } from "./strata-rule.js";

/** What the review asks of a posyandu, for a year. What is left out is not known; it is never taken for no. */
export interface StrataRecord {
  /** Weighing days in the year. */
  readonly weighings?: number | null | undefined;
  /** Kader on duty at a weighing. */
  readonly kader?: number | null | undefined;
  /** D/S, KIA, KB and immunisation: percentages, or counts, which decide exactly. */
  readonly coverages?: Readonly<Partial<Record<PosyanduService, ServiceCoverage>>> | null | undefined;
  /** A programme beyond the main services. */
  readonly extraProgramme?: boolean | null | undefined;
  /** Families in the health fund (dana sehat), of all families; 0 where there is no fund. */
  readonly healthFund?: ServiceCoverage;
}

/** A criterion of the review. */
export type StrataCriterion = "weighings" | "kader" | PosyanduService | "extra-programme" | "health-fund";

/** A criterion with whether it is met; null where that is not known. */
export interface StrataFinding {
  readonly criterion: StrataCriterion;
  readonly met: boolean | null;
  /** It lies exactly on a bound that the sheet leaves open. */
  readonly boundary: boolean;
}

/** The stratum of a posyandu. */
export interface Strata {
  readonly level: StrataLevel | "undetermined";
  /** Every level that it can be, lowest first; one where it is determined. */
  readonly possible: readonly StrataLevel[];
  readonly criteria: readonly StrataFinding[];
  readonly failed: readonly StrataCriterion[];
  readonly unknown: readonly StrataCriterion[];
  /** Frequency exactly 8, or a coverage or the fund exactly 50 %. */
  readonly boundary: boolean;
  readonly boundaries: readonly StrataCriterion[];
  /** All coverages high but no extra programme: no column of the sheet fits, and it is taken for madya. */
  readonly noColumn: boolean | null;
  readonly confidence: Confidence;
  readonly source: Bilingual;
}

/**
 * The stratum of a posyandu: pratama, madya, purnama or mandiri.
 *
 * Pratama below 8 weighings or 5 kader; madya while a coverage is at most 50 % or there is no extra programme; purnama
 * with a health fund of at most 50 % of the families; else mandiri. Where something that decides is not known the level
 * is `undetermined`, with the levels that are possible.
 *
 * @param record - weighings a year, kader on duty, coverages and health fund (percent or counts), extra programme
 * @param options - `asOf`, YYYY-MM-DD; the guideline is of 2011, and still quoted in 2024
 * @returns the level with each criterion and the flags of the bounds; an issue for an unusable record or a day before 2011
 * @example
 * ```ts
 * import { strata } from "tatasehat/posyandu";
 * const coverages = { nutrition: 51, kia: 51, kb: 51, immunization: 50 };
 * const record = { weighings: 8, kader: 5, coverages, extraProgramme: true, healthFund: 60 };
 * const result = strata(record, { asOf: "2024-07-24" });
 * result.ok && result.value.level; //=> "madya"
 * result.ok && result.value.failed; //=> ["immunization"]
 * result.ok && result.value.boundaries; //=> ["weighings", "immunization"]
 * ```
 */
export function strata(record: StrataRecord, options: { readonly asOf: string }): Result<Strata> {
  const issues = faultsOf(record, options.asOf);
  if (issues.length > 0) return failure(...issues);
  const criteria = findings(record);
  const which = (answer: Known) => criteria.filter(({ met }) => met === answer).map(({ criterion }) => criterion);
  const boundaries = criteria.filter(({ boundary }) => boundary).map(({ criterion }) => criterion);
  const conditions = conditionsOf(criteria);
  const possible = possibleLevels(conditions);
  const { base, coverage, extra } = conditions;
  const value: Strata = {
    level: possible.length === 1 ? (possible[0] as StrataLevel) : "undetermined",
    possible,
    criteria,
    failed: which(false),
    unknown: which(null),
    boundary: boundaries.length > 0,
    boundaries,
    noColumn: all([base, coverage, extra === null ? null : !extra]),
    confidence: strataRule.confidence,
    source: strataRule.source,
  };
  return success(value, noticesOn(value, options.asOf));
}

function faultsOf(record: StrataRecord, asOf: string): Issue[] {
  const fault = recordFault([], record);
  if (fault !== undefined) return [fault];
  const first = `${strataRule.from}-01-01`;
  return faults(
    isIsoDate(asOf) ? undefined : { code: "law.date-invalid", path: ["asOf"] },
    isIsoDate(asOf) && asOf < first
      ? { code: "law.before-first-rule", path: ["asOf"], facts: { parameter: "posyandu.strata", first } }
      : undefined,
    countFault(["weighings"], record.weighings, 366),
    countFault(["kader"], record.kader),
    ...POSYANDU_SERVICES.map((service) => coverageFault(["coverages", service], record.coverages?.[service])),
    answerFault(["extraProgramme"], record.extraProgramme),
    coverageFault(["healthFund"], record.healthFund),
  );
}

function findings(record: StrataRecord): StrataFinding[] {
  const above = (criterion: StrataCriterion, coverage: ServiceCoverage, percent: number): StrataFinding => {
    const order = compareCoverage(coverage, percent);
    return { criterion, met: order === null ? null : order > 0, boundary: order === 0 };
  };
  const { weighings, kader } = record;
  return [
    {
      criterion: "weighings",
      met: reaches(weighings, strataRule.weighings),
      boundary: weighings === strataRule.weighings,
    },
    { criterion: "kader", met: reaches(kader, strataRule.kader), boundary: false },
    ...POSYANDU_SERVICES.map((one) => above(one, record.coverages?.[one], strataRule.coveragePercent)),
    { criterion: "extra-programme", met: record.extraProgramme ?? null, boundary: false },
    above("health-fund", record.healthFund, strataRule.fundPercent),
  ];
}

/** The four questions on which the level turns. */
interface Conditions {
  readonly base: Known;
  readonly coverage: Known;
  readonly extra: Known;
  readonly fund: Known;
}

function conditionsOf(criteria: readonly StrataFinding[]): Conditions {
  const met = criteria.map((finding) => finding.met);
  const [weighings = null, kader = null] = met;
  const [extra = null, fund = null] = met.slice(-2);
  return { base: all([weighings, kader]), coverage: all(met.slice(2, -2)), extra, fund };
}

/** Every level that some answer to what is not known gives. */
function possibleLevels({ base, coverage, extra, fund }: Conditions): StrataLevel[] {
  const can = (answer: Known, wanted: boolean) => answer === null || answer === wanted;
  const full = can(base, true) && can(coverage, true) && can(extra, true);
  const isPossible: Readonly<Record<StrataLevel, boolean>> = {
    pratama: can(base, false),
    madya: can(base, true) && (can(coverage, false) || can(extra, false)),
    purnama: full && can(fund, false),
    mandiri: full && can(fund, true),
  };
  return STRATA_LEVELS.filter((level) => isPossible[level]);
}

function noticesOn({ boundaries, noColumn, level, unknown }: Strata, asOf: string): Notice[] {
  const { from, verifiedUntil } = strataRule;
  const notices: Notice[] = [];
  const parameter = "posyandu.strata";
  if (asOf.startsWith(`${from}-`)) notices.push({ code: "law.start-day-unknown", facts: { parameter, year: from } });
  if (asOf > verifiedUntil) notices.push({ code: "law.not-verified-after", facts: { parameter, verifiedUntil } });
  if (boundaries.length > 0) {
    notices.push({ code: "posyandu.strata-on-boundary", facts: { criteria: boundaries.join(", ") } });
  }
  if (noColumn) notices.push({ code: "posyandu.strata-no-column" });
  if (level === "undetermined") {
    notices.push({ code: "posyandu.strata-not-known", facts: { criteria: unknown.join(", ") } });
  }
  return notices;
}
