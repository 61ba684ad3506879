import { isRecord } from "../foundation/records.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { type Exact, exact, exactText, minus, shifted, times } from "./exact.js";
import { sourceNotice } from "./indicators.js";

/** What the groups are reckoned from. The rates and shares are the district's own. */
export interface TargetFacts {
  /** Whole people. */
  readonly population: number;
  /** Live births a year per 1,000 people, such as 23.4; 3 to 100. */
  readonly crudeBirthRatePer1000: number;
  /** Infant deaths per 1,000 live births, such as 27; 0, or 1 to 500. */
  readonly infantMortalityPer1000: number;
  /** Women of child-bearing age, percent of the population; 21.9 in the training slides. */
  readonly womenPercent?: number | undefined;
  /** Children of 0-59 months, percent of the population; 11.3 in the training slides. */
  readonly under60MonthsPercent?: number | undefined;
  /** Children of 12-59 months, percent of the population; 8.9 in the training slides. */
  readonly from12To59MonthsPercent?: number | undefined;
}

/** An estimated number of people, not rounded. */
export interface TargetEstimate {
  readonly value: number;
  /** Exact, such as `1138.41`. */
  readonly text: string;
}

/** The groups to be immunised in an area and year. */
export interface ImmunizationTargets {
  readonly births: TargetEstimate;
  readonly survivingInfants: TargetEstimate;
  readonly pregnantWomen: TargetEstimate;
  readonly womenOfChildbearingAge: TargetEstimate;
  readonly under60Months: TargetEstimate;
  readonly from12To59Months: TargetEstimate;
  /** An estimate is never a count. */
  readonly projected: true;
  readonly confidence: Confidence;
}

const BIRTH_RATE = { minimum: 3, maximum: 100, unit: "per 1,000" } as const;
const INFANT_MORTALITY = { minimum: 1, maximum: 500, unit: "per 1,000" } as const;
const PERCENT = { minimum: 0, maximum: 100, unit: "%" } as const;

const number = (value: number): Exact => exact(value) as Exact;

/**
 * Estimates the groups of the immunisation programme: births are birth rate × population, surviving infants the births
 * less those who die in their first year, pregnant women 1.1 × births, the rest shares of the population.
 *
 * @param facts - whole people; rates per 1,000; shares in percent
 * @returns the groups, not rounded: round when showing; issues when a number is missing or out of range
 * @example
 * ```ts
 * import { immunizationTargets } from "tatasehat/immunization";
 * const facts = { population: 50_000, crudeBirthRatePer1000: 23.4, infantMortalityPer1000: 27 };
 * const result = immunizationTargets(facts);
 * result.ok && [result.value.births.value, result.value.survivingInfants.text]; //=> [1170, "1138.41"]
 * ```
 */
export function immunizationTargets(facts: TargetFacts): Result<ImmunizationTargets> {
  if (!isRecord(facts)) return failure({ code: "immunization.not-a-record", path: ["facts"] });
  const {
    population,
    crudeBirthRatePer1000,
    infantMortalityPer1000,
    womenPercent = 21.9,
    under60MonthsPercent = 11.3,
    from12To59MonthsPercent = 8.9,
  } = facts;
  const issues: Issue[] = [];
  const check = (field: string, value: number, range: { minimum: number; maximum: number; unit: string }): void => {
    if (exact(value) === undefined || value < range.minimum || value > range.maximum) {
      issues.push({ code: "immunization.rate-out-of-range", path: [field], facts: range });
    }
  };
  if (!(Number.isSafeInteger(population) && population >= 0)) {
    issues.push({ code: "immunization.count-invalid", path: ["population"], facts: { minimum: 0 } });
  }
  check("crudeBirthRatePer1000", crudeBirthRatePer1000, BIRTH_RATE);
  if (infantMortalityPer1000 !== 0) check("infantMortalityPer1000", infantMortalityPer1000, INFANT_MORTALITY);
  check("womenPercent", womenPercent, PERCENT);
  check("under60MonthsPercent", under60MonthsPercent, PERCENT);
  check("from12To59MonthsPercent", from12To59MonthsPercent, PERCENT);
  if (issues.length > 0) return failure(...issues);

  const people = number(population);
  const births = shifted(times(people, number(crudeBirthRatePer1000)), 3);
  const share = (percent: number): TargetEstimate => estimate(shifted(times(people, number(percent)), 2));
  return success(
    {
      births: estimate(births),
      survivingInfants: estimate(minus(births, shifted(times(births, number(infantMortalityPer1000)), 3))),
      pregnantWomen: estimate(times(births, number(1.1))),
      womenOfChildbearingAge: share(womenPercent),
      under60Months: share(under60MonthsPercent),
      from12To59Months: share(from12To59MonthsPercent),
      projected: true,
      confidence: "verified-in-source",
    },
    [sourceNotice("bahan pelatihan perencanaan imunisasi")],
  );
}

function estimate(value: Exact): TargetEstimate {
  const text = exactText(value);
  return { value: Number(text), text };
}
