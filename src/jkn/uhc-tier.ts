import { isIsoDate } from "../foundation/calendar.js";
import { faults } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { countFault } from "./numbers.js";
import {
  type UhcCondition,
  type UhcCriteria,
  type UhcFact,
  type UhcMeasure,
  type UhcTier,
  uhcCriteria,
} from "./uhc-criteria.js";

/** What is known of a district. Counts decide exactly; a printed percentage serves where they are missing. */
export interface UhcInput {
  readonly population?: number | undefined;
  readonly registered?: number | undefined;
  readonly active?: number | undefined;
  /** People whom local government registered and pays for. */
  readonly localRegistered?: number | undefined;
  /** Registered of population. */
  readonly participationPercent?: number | undefined;
  /** Active of registered, not of population. */
  readonly activityPercent?: number | undefined;
  /** Registered by local government, of population. */
  readonly localRegisteredPercent?: number | undefined;
  /** No arrears for those people (for the award of 2026: paid through September 2025). */
  readonly localPaidUp?: boolean | undefined;
  readonly applicationApproved?: boolean | undefined;
  readonly jamkesdaIntegrated?: boolean | undefined;
  /** UHC Prioritas: new members are active on the same day. */
  readonly priority?: boolean | undefined;
}

/** A condition with what the district has; `met` null where that is not known. */
export interface UhcFinding {
  /** The class it is a condition for; `uhc` and `same-day` for the predicate. */
  readonly of: UhcTier | "uhc" | "same-day";
  readonly condition: UhcMeasure | UhcFact;
  readonly minimum?: number;
  readonly met: boolean | null;
}

/** Where a district stands by the criteria of a year. */
export interface UhcStanding {
  readonly year: number;
  /** The class of the award; `none` when it misses all, `undetermined` while something needed is not known. */
  readonly tier: UhcTier | "none" | "undetermined" | null;
  /** The highest class that is sure, whatever a higher one that is still open turns out to be. */
  readonly atLeast: UhcTier | null;
  /** The class that the percentages reach, should every other condition be met. */
  readonly tierByPercentages: UhcTier | "none" | "undetermined" | null;
  /** The predicate UHC; null when undetermined or the year has none. */
  readonly uhc: boolean | null;
  /** When new members become active; null when undetermined or not known for the year. */
  readonly activation: "same-day" | "next-month" | null;
  readonly conditions: readonly UhcFinding[];
  readonly confidence: Confidence;
  readonly source: UhcCriteria["source"];
}

const COUNTS: Readonly<
  Record<UhcMeasure, readonly [part: keyof UhcInput, whole: keyof UhcInput, percent: keyof UhcInput]>
> = {
  participation: ["registered", "population", "participationPercent"],
  activity: ["active", "registered", "activityPercent"],
  "local-registered": ["localRegistered", "population", "localRegisteredPercent"],
};

const FACTS: Readonly<Record<UhcFact, keyof UhcInput>> = {
  "jamkesda-integrated": "jamkesdaIntegrated",
  "local-paid-up": "localPaidUp",
  "application-approved": "applicationApproved",
  priority: "priority",
};

/**
 * Where a district stands on Universal Health Coverage by the criteria of a year: the predicate, the class of the award,
 * and each condition. Criteria are never carried over into a year for which none are known.
 *
 * @param input - counts of people (or printed percentages) and facts; what is left out stays unknown
 * @param options - `asOf`, a day of the year whose criteria apply, YYYY-MM-DD
 * @returns the standing with its source; an issue for a year without known criteria or for unusable numbers
 * @example
 * ```ts
 * import { uhcTier } from "tatasehat/jkn";
 * const district = { population: 100_000, registered: 98_500, active: 84_000, localPaidUp: true };
 * const standing = uhcTier(district, { asOf: "2026-01-27" });
 * standing.ok && standing.value.tier; //=> "madya"
 * uhcTier(district, { asOf: "2027-01-27" }).ok; //=> false
 * ```
 */
export function uhcTier(input: UhcInput, options: { readonly asOf: string }): Result<UhcStanding> {
  if (!isIsoDate(options.asOf)) return failure({ code: "law.date-invalid", path: ["asOf"] });
  const year = Number(options.asOf.slice(0, 4));
  const criteria = uhcCriteria.find(({ from, to }) => from <= year && year <= to);
  if (criteria === undefined) {
    const [first, last] = [uhcCriteria[0]?.from ?? null, uhcCriteria.at(-1)?.to ?? null];
    return failure({ code: "jkn.uhc-criteria-unknown", path: ["asOf"], facts: { year, first, last } });
  }
  const issues = inputFaults(input);
  if (issues.length > 0) return failure(...issues);

  const { predicate, award } = criteria;
  const conditions: UhcFinding[] = [];
  const judge = (of: UhcFinding["of"], condition: UhcCondition): boolean | null => {
    conditions.push(...leaves(condition).map((leaf) => findingOn(leaf, of, input)));
    return isMet(condition, input);
  };
  const uhc = predicate === undefined ? null : judge("uhc", predicate.uhc);
  const sameDay = predicate === undefined ? null : and([uhc, judge("same-day", predicate.sameDay)]);
  const verdicts = award?.map(({ tier, asks }) => ({ tier, met: judge(tier, asks) }));
  const onPaper = award?.map(({ tier, asks }) => ({ tier, met: isMet(asks, input, true) }));
  const standing: UhcStanding = {
    year,
    tier: highest(verdicts),
    atLeast: verdicts?.find(({ met }) => met === true)?.tier ?? null,
    tierByPercentages: highest(onPaper),
    uhc,
    activation: sameDay === null ? null : sameDay ? "same-day" : "next-month",
    conditions,
    confidence: criteria.confidence,
    source: criteria.source,
  };
  return success(standing, noticesFor(criteria, conditions));
}

type Leaf = Extract<UhcCondition, { readonly measure: UhcMeasure } | { readonly fact: UhcFact }>;

function leaves(condition: UhcCondition): readonly Leaf[] {
  if ("measure" in condition || "fact" in condition) return [condition];
  return ("allOf" in condition ? condition.allOf : condition.anyOf).flatMap(leaves);
}

function findingOn(leaf: Leaf, of: UhcFinding["of"], input: UhcInput): UhcFinding {
  const met = isMet(leaf, input);
  return "fact" in leaf
    ? { of, condition: leaf.fact, met }
    : { of, condition: leaf.measure, minimum: leaf.minimum, met };
}

/** Kleene's logic: what is not known decides nothing that the rest has not decided already. */
function and(values: readonly (boolean | null)[]): boolean | null {
  return values.includes(false) ? false : values.includes(null) ? null : true;
}

function or(values: readonly (boolean | null)[]): boolean | null {
  return values.includes(true) ? true : values.includes(null) ? null : false;
}

function isMet(condition: UhcCondition, input: UhcInput, factsGranted = false): boolean | null {
  if ("fact" in condition) return factsGranted ? true : ((input[FACTS[condition.fact]] as boolean | undefined) ?? null);
  if ("measure" in condition) return reaches(condition.measure, condition.minimum, input);
  if ("allOf" in condition) return and(condition.allOf.map((one) => isMet(one, input, factsGranted)));
  return or(condition.anyOf.map((one) => isMet(one, input, factsGranted)));
}

function reaches(measure: UhcMeasure, minimum: number, input: UhcInput): boolean | null {
  const [part, whole, percent] = COUNTS[measure].map((key) => input[key] as number | undefined);
  if (part !== undefined && whole !== undefined) return part * 100 >= minimum * whole;
  return percent === undefined ? null : percent >= minimum;
}

/** The highest class that is met, unless a higher one is still open. */
function highest(
  verdicts: readonly { readonly tier: UhcTier; readonly met: boolean | null }[] | undefined,
): UhcStanding["tier"] {
  if (verdicts === undefined) return null;
  const first = verdicts.find(({ met }) => met !== false);
  if (first === undefined) return "none";
  return first.met === null ? "undetermined" : first.tier;
}

function inputFaults(input: UhcInput): Issue[] {
  const counts = (["population", "registered", "active", "localRegistered"] as const).map((key) =>
    input[key] === undefined ? undefined : countFault([key], input[key]),
  );
  const percents = (["participationPercent", "activityPercent", "localRegisteredPercent"] as const).map((key) => {
    const value = input[key];
    return value === undefined || (typeof value === "number" && value >= 0 && value < 1_000)
      ? undefined
      : { code: "jkn.percent-not-usable", path: [key] };
  });
  const nobody = (["population", "registered"] as const).map((key) =>
    input[key] === 0 ? { code: "law.not-computable", path: [key] } : undefined,
  );
  return faults(...counts, ...percents, ...nobody);
}

function noticesFor(criteria: UhcCriteria, conditions: readonly UhcFinding[]): Notice[] {
  const notices: Notice[] = [];
  if (criteria.doubt !== undefined) {
    notices.push({ code: "jkn.uhc-doubt", facts: { id: criteria.doubt.id, en: criteria.doubt.en } });
  }
  if (criteria.award === undefined) notices.push({ code: "jkn.uhc-no-award" });
  const open = new Set(conditions.filter(({ met }) => met === null).map(({ condition }) => condition));
  if (open.size > 0) notices.push({ code: "jkn.uhc-not-known", facts: { conditions: [...open].join(", ") } });
  return notices;
}
