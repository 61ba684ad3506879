import { isRecord } from "../../foundation/records.js";
import { type Citation, failure, type Notice, type Result, success } from "../../foundation/result.js";
import { at, type Confidence, type DatedValue } from "../../law/index.js";
import { anyOf } from "./answers.js";
import { type CareClass, type CareClassCode, careClass } from "./care-class.js";
import { type CareFacts, type ChildForCare, readCareFacts } from "./care-facts.js";
import { type CarePlan, carePlan } from "./care-plan.js";
import { type CareRules, careRules } from "./care-rules.js";
import {
  type ChartRule,
  COMPLICATION_SIGNS,
  FROM_6_TO_59_MONTHS,
  holds,
  SEVERE_SIGNS,
  SEVERE_SIGNS_UNDER_6_MONTHS,
  UNDER_6_MONTHS,
} from "./chart.js";
import { type CareFact, type CareSign, FACT_OF, signsOf } from "./signs.js";

/** The nutrition class of a child with what decided it and what to do. */
export interface NutritionCare {
  readonly class: CareClass;
  readonly ageGroup: "under-6-months" | "6-59-months";
  /** The rule of the chart that decided; null where none could. */
  readonly rule: string | null;
  /** The signs that decided. */
  readonly basis: readonly CareSign[];
  /** With an implausible z: the class that the arm alone gives, which the child has at least. */
  readonly atLeast: CareClass | null;
  readonly plan: CarePlan;
  readonly source: string;
  readonly confidence: Confidence;
  readonly citations: readonly Citation[];
}

interface Decided {
  readonly code: CareClassCode;
  readonly rule: ChartRule | undefined;
  readonly atLeast?: CareClassCode;
  /** Signs that could make the class worse, of which the unknown ones are to be assessed. */
  readonly worse: readonly CareSign[];
}

type Signs = ReturnType<typeof signsOf>;

function decideUnder6Months(facts: CareFacts, signs: Signs): Decided {
  const rule = UNDER_6_MONTHS.find((candidate) => holds(candidate, signs) === true);
  const isSevere = rule?.class === "gizi-buruk-dengan-komplikasi";
  const worse = isSevere ? [] : SEVERE_SIGNS_UNDER_6_MONTHS;
  if (rule !== undefined) return { code: rule.class, rule, worse };
  return { code: facts.flaggedZ === null ? "belum-dapat-ditentukan" : "periksa-ulang", rule, worse };
}

function decideFrom6Months(facts: CareFacts, signs: Signs): Decided {
  const rule = FROM_6_TO_59_MONTHS.find((candidate) => holds(candidate, signs) === true);
  if (rule?.class === "gizi-buruk-dengan-komplikasi") return { code: rule.class, rule, worse: [] };
  if (rule?.class === "gizi-buruk-tanpa-komplikasi") {
    const complicating: readonly CareSign[] = ["oedema-plus-3", ...COMPLICATION_SIGNS];
    const isAssessed = anyOf(complicating.map((sign) => signs[sign])) === false;
    const code = isAssessed ? rule.class : "gizi-buruk-komplikasi-belum-dinilai";
    return { code, rule, worse: [...complicating, "weight-under-4-kg"] };
  }
  const worse = SEVERE_SIGNS;
  // An implausible z may hide a severe one: what the arm says is then the least.
  if (facts.flaggedZ !== null) {
    return { code: "periksa-ulang", rule: undefined, worse, ...(rule === undefined ? {} : { atLeast: rule.class }) };
  }
  if (rule !== undefined) return { code: rule.class, rule, worse };
  // The chart asks for both; the z alone is in the normal band.
  if (signs["z-normal"] === true) return { code: "gizi-baik-lila-tidak-diukur", rule, worse };
  return { code: "belum-dapat-ditentukan", rule, worse };
}

/** The chart in force; without any date the newest one, and a notice that says so. */
function rulesFor(asOf: string | null | undefined): Result<DatedValue<CareRules>> {
  if (asOf !== undefined && asOf !== null) return at(careRules, asOf);
  const newest = careRules.values.at(-1) as DatedValue<CareRules>;
  return success(newest, [{ code: "growth.newest-rule-assumed", facts: { from: newest.from }, citation: newest.cite }]);
}

function noticesOf(facts: CareFacts, signs: Signs, isUnder6Months: boolean, code: CareClassCode, plan: CarePlan) {
  const notices: Notice[] = [];
  if (plan.assess.length > 0) {
    notices.push({ code: "growth.care-not-assessed", facts: { signs: plan.assess.join(", ") } });
  }
  if (facts.flaggedZ !== null) {
    notices.push({ code: "growth.care-z-flagged", path: ["weightForLengthHeightZ"], facts: { z: facts.flaggedZ } });
  }
  if (isUnder6Months) {
    if (facts.arm !== null) notices.push({ code: "growth.care-arm-not-used", path: ["armCircumferenceCm"] });
    return notices;
  }
  const isSevere = code.startsWith("gizi-buruk");
  if (signs.complication === true && !isSevere) notices.push({ code: "growth.care-complication-outside-chart" });
  if (signs["weight-under-4-kg"] === true && !isSevere) {
    notices.push({ code: "growth.care-under-4-kg", path: ["weightKg"], facts: { weight: facts.weight } });
  }
  return notices;
}

/**
 * The nutrition class of a child of 2 to 59 months with what to do, by the ministry's chart for sick children (MTBS).
 *
 * The rules are ordered, and the first that holds decides. A sign that was not assessed is neither yes nor no: it is listed
 * in `plan.assess`, and while one is listed the class may turn out worse. Severe signs whose complications (or appetite, or
 * degree of oedema) were not assessed give `gizi-buruk-komplikasi-belum-dinilai`: refer. Outpatient care is suggested only
 * at 6-59 months, with a good appetite and no complication, each of them assessed, and a known weight. Weight for age
 * defines no class. This is an aid for health workers and no diagnosis; the chart is known at second hand.
 *
 * @param child - age in completed months or two dates; z-score of weight for length or height; arm in cm; oedema 0 to 3;
 * weight in kg; the other signs as yes or no, left out when not assessed
 * @param options - `asOf` picks the chart in force, YYYY-MM-DD (default: the date of the visit)
 * @returns class, deciding rule and signs, plan; an issue for unusable input or an age outside the chart
 * @example
 * ```ts
 * import { nutritionClass } from "tatasehat/growth/nutrition-care";
 * const signs = { ageMonths: 12, weightForLengthHeightZ: -3.01, armCircumferenceCm: 12.6, oedema: 0, weightKg: 6.9 };
 * const unknown = nutritionClass(signs, { asOf: "2025-06-01" });
 * unknown.ok && unknown.value.class.code; //=> "gizi-buruk-komplikasi-belum-dinilai"
 * unknown.ok && unknown.value.plan.assess; //=> ["complication", "goodAppetite"]
 * const assessed = nutritionClass({ ...signs, complication: false, goodAppetite: true }, { asOf: "2025-06-01" });
 * assessed.ok && assessed.value.class.name.en; //=> "severe malnutrition without complication"
 * assessed.ok && assessed.value.plan.comeBackInDays; //=> 7
 * ```
 */
export function nutritionClass(child: ChildForCare, options: { readonly asOf?: string } = {}): Result<NutritionCare> {
  if (!isRecord(child)) return failure({ code: "growth.care-not-a-record", path: ["child"] });
  const facts = readCareFacts(child);
  if (facts.issues.length > 0) return failure(...facts.issues);
  const inForce = rulesFor(options.asOf ?? child.measuredOn);
  if (!inForce.ok) return inForce;
  const rules = inForce.value.value;
  const { months } = facts;
  if (months === null) return failure({ code: "growth.care-age-missing", path: ["ageMonths"] });
  if (months < rules.firstMonth || months > rules.lastMonth) {
    const limits = { months, first: rules.firstMonth, last: rules.lastMonth };
    return failure({ code: "growth.care-age-outside-chart", path: ["ageMonths"], facts: limits });
  }

  const isUnder6Months = months < rules.armFromMonth;
  const signs = signsOf(facts, rules);
  const decided = isUnder6Months ? decideUnder6Months(facts, signs) : decideFrom6Months(facts, signs);
  const { code, rule, worse, atLeast } = decided;
  const assess: readonly CareFact[] = [
    ...new Set(worse.filter((sign) => signs[sign] === null).map((sign) => FACT_OF[sign])),
  ];
  const plan = carePlan(code, isUnder6Months, assess, rules);
  return success(
    {
      class: careClass(code),
      ageGroup: isUnder6Months ? "under-6-months" : "6-59-months",
      rule: rule?.id ?? null,
      basis: [...(rule?.anyOf ?? []), ...(rule?.with ?? [])].filter((sign) => signs[sign] === true),
      atLeast: atLeast === undefined ? null : careClass(atLeast),
      plan,
      source: rules.source,
      confidence: rules.confidence,
      citations: [inForce.value.cite],
    },
    [...inForce.notices, ...noticesOf(facts, signs, isUnder6Months, code, plan)],
  );
}
