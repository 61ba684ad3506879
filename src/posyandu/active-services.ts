import { faults } from "../foundation/records.js";
import { type Citation, failure, type Result, success } from "../foundation/result.js";
import { at, type Confidence } from "../law/index.js";
import { activityRule, POSYANDU_SERVICES, type PosyanduService } from "./active-rule.js";
import { coverageFault, reachesPercent, type ServiceCoverage, yearFault } from "./organisation-input.js";
import { atLeastSoMany } from "./organisation-known.js";
import { recordFault } from "./records.js";

/** The four coverages of one month, or of whatever period a form covers. */
export type ServiceCoverages = Readonly<Partial<Record<PosyanduService, ServiceCoverage>>>;

/** How many of the four services reached the percentage. */
export interface ServiceCriterion {
  readonly reached: readonly PosyanduService[];
  readonly unknown: readonly PosyanduService[];
  /** Whether at least three did; null where those that are not known decide. */
  readonly met: boolean | null;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
}

/**
 * The criterion of the services in one period: at least three of nutrition (D/S), KIA, KB and immunisation reach 50 %,
 * exactly 50 % included. Over a year it must hold for eight months: see `isActive`.
 *
 * @param coverages - percentages, or counts, which decide exactly; what is left out is not known
 * @param options - `year`, whose rule applies, 2020 to 2024
 * @returns which services reached it; an issue for unusable coverages, or a year without a known definition
 * @example
 * ```ts
 * import { serviceCriterion } from "tatasehat/posyandu";
 * const month = serviceCriterion({ kia: 100, nutrition: 73.33, kb: 50, immunization: 86.2 }, { year: 2022 });
 * month.ok && [month.value.reached.length, month.value.met]; //=> [4, true]
 * ```
 */
export function serviceCriterion(
  coverages: ServiceCoverages,
  options: { readonly year: number },
): Result<ServiceCriterion> {
  const fault = recordFault([], coverages);
  if (fault !== undefined) return failure(fault);
  const { year } = options;
  const issues = faults(
    yearFault(["year"], year),
    ...POSYANDU_SERVICES.map((service) => coverageFault([service], coverages[service])),
  );
  if (issues.length > 0) return failure(...issues);
  const found = at(activityRule, `${year}-12-31`);
  if (!found.ok) return found;
  const { value: rule, cite: citation, confidence } = found.value;
  if (rule === null) {
    return failure({ code: "posyandu.activity-undefined", path: ["year"], facts: { year, last: 2024 } });
  }
  const answers = POSYANDU_SERVICES.map((service) => ({
    service,
    answer: reachesPercent(coverages[service], rule.servicePercent),
  }));
  const which = (wanted: boolean | null) =>
    answers.filter(({ answer }) => answer === wanted).map(({ service }) => service);
  const met = atLeastSoMany(
    answers.map(({ answer }) => answer),
    rule.services,
  );
  return success({ reached: which(true), unknown: which(null), met, citations: [citation], confidence });
}
