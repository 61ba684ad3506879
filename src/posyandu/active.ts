import { isIsoDate } from "../foundation/calendar.js";
import { type Citation, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { at, type Confidence } from "../law/index.js";
import { countOpenings, type JudgedYear, judgeServices, type Range, type ServiceFinding } from "./active-months.js";
import { type PosyanduYear, recordFaults } from "./active-record.js";
import { type ActivityMeasureId, type ActivityRule, activityRule, FORM_OPENINGS } from "./active-rule.js";
import { yearFault } from "./organisation-input.js";
import { all, type Known, reaches } from "./organisation-known.js";

/** A criterion of activity. */
export type ActivityCriterion = "open-months" | "openings" | "kader" | "services" | "growth-tools" | "extra-activity";

/** A criterion with what the posyandu has; `met` null where that is not known. */
export interface ActivityFinding {
  readonly criterion: ActivityCriterion;
  readonly met: boolean | null;
  /** What the rule asks, where it is a number. */
  readonly minimum?: number;
  /** What the posyandu surely has of it. */
  readonly actual?: number;
}

/** Whether a posyandu was active, and by which criteria. */
export interface PosyanduActivity {
  /** `undetermined`: something needed is not known of the posyandu; `unknown`: no definition for the year could be read. */
  readonly status: "active" | "not-active" | "undetermined" | "unknown";
  readonly measure: ActivityMeasureId;
  readonly year: number;
  readonly criteria: readonly ActivityFinding[];
  readonly failed: readonly ActivityCriterion[];
  /** Criteria that could not be judged. */
  readonly unknown: readonly ActivityCriterion[];
  /** The four services, where the measure asks for them. */
  readonly services: readonly ServiceFinding[];
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
}

/** Which year is judged, and by which measure. */
export interface ActivityOptions {
  /** The calendar year; or a day of it in `asOf`. */
  readonly year?: number | undefined;
  /** A day of the year, YYYY-MM-DD; what lies after it is not counted. */
  readonly asOf?: string | undefined;
  /** The definition of the national plan unless another is named. */
  readonly measure?: Exclude<ActivityMeasureId, "village-index"> | undefined;
}

/**
 * Whether a posyandu was active in a year: Posyandu Aktif of the national plan 2020-2024, or the measure that is named.
 *
 * All criteria must be met. What is left out is not known: where it decides, the status is `undetermined`. For 2025 and
 * later no definition could be read, and the status is `unknown`, never "no".
 *
 * @param record - the year's openings, kader (counts), services (percent or counts, 50 % included) and tools
 * @param options - `year`, or `asOf` with a day of it; `measure`, `"rpjmn-2020-2024"` (default) or `"district-form"`
 * @returns the status with each criterion; an issue for an unusable record or year, or a year before 2020
 * @example
 * ```ts
 * import { isActive } from "tatasehat/posyandu";
 * const record = {
 *   openings: ["2023-01-10", "2023-01-24", "2023-02-14", "2023-03-14", "2023-04-11", "2023-05-09", "2023-06-13", "2023-07-11"],
 *   kader: 5, hasDecree: true, growthTools: true, extraActivity: true,
 *   services: { nutrition: 9, kia: 8, kb: 8, immunization: 2 },
 * };
 * const result = isActive(record, { year: 2023 });
 * result.ok && result.value.status; //=> "not-active"
 * result.ok && result.value.failed; //=> ["open-months"]
 * const later = isActive(record, { year: 2025 });
 * later.ok && later.value.status; //=> "unknown"
 * ```
 */
export function isActive(record: PosyanduYear, options: ActivityOptions): Result<PosyanduActivity> {
  const { measure = "rpjmn-2020-2024" } = options;
  if (measure !== "rpjmn-2020-2024" && measure !== "district-form") throw new RangeError(`measure: ${measure}`);
  const judged = judgedYear(options);
  if ("code" in judged) return failure(judged);
  const issues = recordFaults(record);
  if (issues.length > 0) return failure(...issues);
  return measure === "district-form" ? byDistrictForm(record, judged) : byNationalPlan(record, judged);
}

function judgedYear({ year, asOf }: ActivityOptions): JudgedYear | Issue {
  if (asOf === undefined) {
    return yearFault(["year"], year) ?? { year: year as number, until: `${year}-12-31` };
  }
  if (!isIsoDate(asOf)) return { code: "law.date-invalid", path: ["asOf"] };
  const own = Number(asOf.slice(0, 4));
  return year === undefined || year === own
    ? { year: own, until: asOf }
    : { code: "posyandu.year-contradicts-day", path: ["year"] };
}

function byNationalPlan(record: PosyanduYear, judged: JudgedYear): Result<PosyanduActivity> {
  const found = at(activityRule, judged.until);
  if (!found.ok) return found;
  const { value: rule, cite, confidence } = found.value;
  const base = { measure: "rpjmn-2020-2024", year: judged.year, confidence } as const;
  if (rule === null) {
    const facts = { year: judged.year, last: 2024 };
    const none = { criteria: [], failed: [], unknown: [], services: [], citations: [] };
    const notice = { code: "posyandu.activity-undefined", path: ["year"], facts };
    return success({ status: "unknown", ...base, ...none }, [notice]);
  }
  const openings = countOpenings(record, judged);
  const services = judgeServices(record.services, rule, openings, judged);
  const criteria: ActivityFinding[] = [
    ranged("open-months", openings.months, rule.openMonths),
    kaderFinding(record, rule),
    {
      criterion: "services",
      met: services.met,
      minimum: rule.services,
      actual: services.findings.filter(({ met }) => met === true).length,
    },
    { criterion: "growth-tools", met: record.growthTools ?? null },
    { criterion: "extra-activity", met: record.extraActivity ?? null },
  ];
  const notices: Notice[] = [...openings.notices];
  if (services.readingsDiffer) notices.push({ code: "posyandu.services-two-readings", path: ["services"] });
  return conclude({ ...base, criteria, services: services.findings, citations: [cite] }, judged, notices);
}

function byDistrictForm(record: PosyanduYear, judged: JudgedYear): Result<PosyanduActivity> {
  const { times, notices } = countOpenings(record, judged);
  const local: Notice = { code: "posyandu.activity-local-measure", facts: { measure: "district-form" } };
  return conclude(
    {
      measure: "district-form",
      year: judged.year,
      confidence: "verified-in-source",
      criteria: [ranged("openings", times, FORM_OPENINGS)],
      services: [],
      citations: [],
    },
    judged,
    [...notices, local],
  );
}

function ranged(criterion: ActivityCriterion, { least, most }: Range, minimum: number): ActivityFinding {
  return { criterion, met: least >= minimum ? true : most < minimum ? false : null, minimum, actual: least };
}

/** Five kader, and the decree that names them. */
function kaderFinding({ kader, hasDecree }: PosyanduYear, rule: ActivityRule): ActivityFinding {
  const met: Known = all([reaches(kader, rule.kader), hasDecree ?? null]);
  return { criterion: "kader", met, minimum: rule.kader, ...(typeof kader === "number" && { actual: kader }) };
}

const COUNTED: readonly ActivityCriterion[] = ["open-months", "openings", "services"];

function conclude(
  known: Omit<PosyanduActivity, "status" | "failed" | "unknown">,
  { until }: JudgedYear,
  noted: readonly Notice[],
): Result<PosyanduActivity> {
  const which = (answer: Known) => known.criteria.filter(({ met }) => met === answer).map(({ criterion }) => criterion);
  const [failed, unknown] = [which(false), which(null)];
  const notices = [...noted];
  if (!until.endsWith("-12-31") && failed.some((criterion) => COUNTED.includes(criterion))) {
    notices.push({ code: "posyandu.year-not-over", path: ["asOf"], facts: { until } });
  }
  if (unknown.length > 0)
    notices.push({ code: "posyandu.activity-not-known", facts: { criteria: unknown.join(", ") } });
  const met = all(known.criteria.map((finding) => finding.met));
  const status = met === null ? "undetermined" : met ? "active" : "not-active";
  return success({ status, ...known, failed, unknown }, notices);
}
