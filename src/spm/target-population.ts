import {
  type DecimalNumber,
  exactly,
  type Fraction,
  fractionText,
  fullText,
  isAbove,
  isBelow,
  plus,
  ratio,
  times,
} from "../foundation/fraction.js";
import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";

/** A group of people whose number is estimated where it is not counted. */
export type TargetGroup =
  | "pregnant-women"
  | "women-giving-birth"
  | "newborns"
  | "infants"
  | "children-12-59-months"
  | "hypertension"
  | "diabetes"
  | "severe-mental-disorder";

/** What an estimate starts from. Fractional numbers may be texts, `"20.1"`; numbers are read as they print. */
export interface PopulationFacts {
  /** Everybody who lives in the area; for births and for severe mental disorder. */
  readonly population?: number;
  /** Those aged 15 or over; for hypertension and diabetes. */
  readonly populationAged15OrOver?: number;
  /** Live births in a year per 1,000 people, such as 20.1; not 0.0201. */
  readonly crudeBirthRatePer1000?: DecimalNumber;
  /** Percent of the people at risk, 0 to 100, of the district; such as 29.3. */
  readonly prevalencePercent?: DecimalNumber;
  /** The day whose factors apply, YYYY-MM-DD; by default the newest ones. */
  readonly asOf?: string;
}

/** How a group is estimated, from when on, and who says so. */
export interface EstimationRule {
  /** The first year in which a source gives it, as its first day. */
  readonly from: string;
  readonly base: "births" | "share-less-births" | "prevalence" | "prevalence-15";
  /** What births are multiplied by; for `share-less-births` the share of the population. */
  readonly factor: string;
  readonly confidence: Confidence;
  readonly source: Bilingual;
}

/** An estimated number of people. */
export interface TargetPopulation {
  readonly group: TargetGroup;
  /** Whole people, rounded half up. */
  readonly count: number;
  /** Before rounding, exact: `"62.23965"`. */
  readonly raw: string;
  /** An estimate is never a count: a coverage above 100 percent is possible over it. */
  readonly projected: true;
  readonly rule: EstimationRule;
}

const TRAINING: Bilingual = {
  id: "bahan pelatihan proyeksi sasaran (2007)",
  en: "training slides on projecting target groups (2007)",
};
const GLOSSARY: Bilingual = {
  id: "definisi operasional program kesehatan Papua (2017)",
  en: "glossary of the health programmes of Papua (2017)",
};
const PROFILE: Bilingual = {
  id: "Profil Kesehatan Jawa Tengah (2022)",
  en: "health profile of Jawa Tengah (2022)",
};
const PROJECTION: Bilingual = {
  id: "penggunaan dalam laporan SPM",
  en: "usage in reports of the SPM",
};

const confidence = "secondary";

/** No regulation that could be read sets these factors; when one does, it goes behind the older value. */
const RULES: Readonly<Record<TargetGroup, readonly EstimationRule[]>> = {
  "pregnant-women": [{ from: "2007-01-01", base: "births", factor: "1.10", confidence, source: TRAINING }],
  "women-giving-birth": [{ from: "2007-01-01", base: "births", factor: "1.05", confidence, source: TRAINING }],
  newborns: [{ from: "2017-01-01", base: "births", factor: "1", confidence, source: GLOSSARY }],
  infants: [{ from: "2017-01-01", base: "births", factor: "1", confidence, source: GLOSSARY }],
  "children-12-59-months": [
    { from: "2017-01-01", base: "share-less-births", factor: "0.10", confidence, source: GLOSSARY },
  ],
  hypertension: [{ from: "2022-01-01", base: "prevalence-15", factor: "1", confidence, source: PROFILE }],
  diabetes: [{ from: "2022-01-01", base: "prevalence-15", factor: "1", confidence, source: PROFILE }],
  "severe-mental-disorder": [{ from: "2020-01-01", base: "prevalence", factor: "1", confidence, source: PROJECTION }],
};

/** Births per 1,000 people: no country lies outside the outer bounds, hardly a district outside the inner ones. */
const BIRTH_RATE = { least: 3, low: 8, high: 50, most: 100 } as const;

const ONE_IN_1000: Fraction = /* @__PURE__ */ ratio(1, 1000);
const ONE_IN_100: Fraction = /* @__PURE__ */ ratio(1, 100);

type Field = Exclude<keyof PopulationFacts, "asOf">;

/**
 * Estimates how many people belong to a group, where nobody has counted them.
 *
 * Pregnant women are 1.10 × births, women giving birth 1.05 × births, newborns and infants the births; births are the
 * crude birth rate × population. Children of 12-59 months are a tenth of the population less the births. The factors
 * come from training material and glossaries, not from a regulation, and the result says so.
 *
 * @param group - the group to estimate
 * @param facts - whole people; the birth rate per 1,000 (3 to 100); the prevalence in percent (0 to 100)
 * @returns the number of people, marked as projected; an issue when a number is missing or out of range, such as a birth
 *   rate of 0.0201, which is per person
 * @throws RangeError when there is no such group
 * @example
 * ```ts
 * import { targetPopulation } from "tatasehat/spm";
 * const result = targetPopulation("pregnant-women", { population: 2815, crudeBirthRatePer1000: 20.1 });
 * result.ok && [result.value.count, result.value.raw]; //=> [62, "62.23965"]
 * ```
 */
export function targetPopulation(group: TargetGroup, facts: PopulationFacts): Result<TargetPopulation> {
  const rules = Object.hasOwn(RULES, group) ? RULES[group] : undefined;
  if (rules === undefined) throw new RangeError(`no such group: ${String(group)}`);
  const rule = rules.findLast(({ from }) => facts.asOf === undefined || from <= facts.asOf);
  if (rule === undefined) {
    const first = rules[0]?.from ?? null;
    return failure({ code: "law.before-first-rule", path: ["asOf"], facts: { parameter: group, first } });
  }
  const { base } = rule;
  const isByBirths = base === "births" || base === "share-less-births";
  const peopleField: Field = base === "prevalence-15" ? "populationAged15OrOver" : "population";
  const rateField: Field = isByBirths ? "crudeBirthRatePer1000" : "prevalencePercent";

  const people = Number.isSafeInteger(facts[peopleField]) ? exactly(facts[peopleField] as number) : undefined;
  const rate = exactly(facts[rateField] ?? "");
  const issues: Issue[] = [];
  if (people === undefined) issues.push(fault("spm.input-missing", peopleField));
  else if (isBelow(people, 0)) issues.push(fault("spm.input-out-of-range", peopleField));
  if (rate === undefined) issues.push(fault("spm.input-missing", rateField));
  const notices: Notice[] = [{ code: "spm.estimate-second-hand", facts: { id: rule.source.id, en: rule.source.en } }];
  if (rate !== undefined) judgeRate(base, rateField, rate, issues, notices);
  if (issues.length > 0 || people === undefined || rate === undefined) return failure(...issues);

  const factor = exactly(rule.factor) as Fraction;
  const affected = times(times(people, rate), isByBirths ? ONE_IN_1000 : ONE_IN_100);
  const estimate =
    base === "share-less-births"
      ? plus(times(factor, people), times(exactly(-1) as Fraction, affected))
      : times(factor, affected);
  return success(
    { group, count: Number(fractionText(estimate, 0)), raw: fullText(estimate), projected: true, rule },
    notices,
  );
}

const fault = (code: string, field: string): Issue => ({ code, path: [field], facts: { field } });

/** A rate in the wrong unit gives an estimate that is a hundred or a thousand times off: it is refused, or doubted. */
function judgeRate(
  base: EstimationRule["base"],
  field: Field,
  rate: Fraction,
  issues: Issue[],
  notices: Notice[],
): void {
  const value = fullText(rate);
  if (field === "crudeBirthRatePer1000") {
    const facts = { value, unit: "per 1,000" };
    const { least, low, high, most } = BIRTH_RATE;
    if (isBelow(rate, least) || isAbove(rate, most)) issues.push({ code: "spm.birth-rate-unit", path: [field], facts });
    else if (isBelow(rate, low) || isAbove(rate, high))
      notices.push({ code: "spm.birth-rate-unusual", path: [field], facts });
    return;
  }
  if (isBelow(rate, 0) || isAbove(rate, 100)) issues.push(fault("spm.input-out-of-range", field));
  // Severe mental disorders are rarer than one in a hundred.
  else if (base === "prevalence-15" && isBelow(rate, 1))
    notices.push({ code: "spm.prevalence-below-one", path: [field], facts: { value } });
}

/** How many people will live in an area, and by which rule of growth. */
export interface ProjectionFacts {
  /** Whole people in the first year. */
  readonly population: number;
  /** Percent a year, such as 2; negative where people leave; above -100. */
  readonly growthPercentPerYear: DecimalNumber;
  /** Whole years, 0 to 100. */
  readonly years: number;
  /** `arithmetic` adds the same number each year, `geometric` the same percentage. */
  readonly method: "arithmetic" | "geometric";
}

/** A projected number of people. */
export interface ProjectedPopulation {
  readonly count: number;
  /** Before rounding, exact. */
  readonly raw: string;
  readonly projected: true;
  readonly method: ProjectionFacts["method"];
}

/**
 * Projects a population: P × (1 + r t) arithmetically, P × (1 + r)^t geometrically.
 *
 * @param facts - whole people, growth in percent a year (above -100), whole years (0 to 100), and the method
 * @returns whole people, rounded half up; an issue when a number is missing or out of range, or nobody would be left
 * @throws RangeError when there is no such method
 * @example
 * ```ts
 * import { projectPopulation } from "tatasehat/spm";
 * const facts = { population: 2_000_000, growthPercentPerYear: 2, years: 7, method: "arithmetic" };
 * const result = projectPopulation(facts);
 * result.ok && result.value.count; //=> 2280000
 * ```
 */
export function projectPopulation(facts: ProjectionFacts): Result<ProjectedPopulation> {
  const { population, growthPercentPerYear, years, method } = facts;
  if (method !== "arithmetic" && method !== "geometric") throw new RangeError(`no such method: ${String(method)}`);
  const outside = (field: keyof ProjectionFacts): Result<ProjectedPopulation> =>
    failure(fault("spm.input-out-of-range", field));
  if (!(Number.isSafeInteger(population) && population >= 0)) return outside("population");
  if (!(Number.isInteger(years) && years >= 0 && years <= 100)) return outside("years");
  const percent = exactly(growthPercentPerYear);
  if (percent === undefined || isBelow(percent, -99)) return outside("growthPercentPerYear");

  const one = ratio(1, 1);
  const growth = times(percent, ONE_IN_100);
  let multiple = one;
  if (method === "arithmetic") multiple = plus(one, times(growth, ratio(years, 1)));
  else for (let year = 0; year < years; year++) multiple = times(multiple, plus(one, growth));
  const projected = times(ratio(population, 1), multiple);
  // Arithmetic decline in the end takes away more people than there are.
  if (isBelow(projected, 0)) return outside("years");
  return success({ count: Number(fractionText(projected, 0)), raw: fullText(projected), projected: true, method });
}
