import { isIsoDate } from "../foundation/calendar.js";
import { isRecord } from "../foundation/records.js";
import {
  type Bilingual,
  type Citation,
  failure,
  type Issue,
  type Notice,
  type Result,
  success,
} from "../foundation/result.js";
import { at, type Confidence, type Timeline } from "../law/index.js";
import { type Answers, type AnswersOf, allOf, checkedAnswers, countFault, reaches, type Verdict } from "./answers.js";
import { OTHER_PILLARS, type OtherPillar } from "./pillars.js";
import { desaStbmRule, fivePillarDeclarationRule, type StatusRule, sbsRule } from "./rules.js";

/** Answers on one of pillars 2 to 5: of all families, of a sample, or as a percentage. */
export type PillarAnswers = (Answers & { readonly of?: number | undefined }) | { readonly percent: number };

/** What is known of a village. What is left out or null is unknown, which is never a no. */
export interface VillageSanitation {
  /** All families (KK) of the village. */
  readonly families: number;
  /** Families where everybody uses a toilet, and families where not. */
  readonly stopsOpenDefecation?: Answers | null | undefined;
  /** Families that practise at least three of pillars 2 to 5, and families that practise fewer. */
  readonly threeOtherPillars?: Answers | null | undefined;
  readonly otherPillars?: Readonly<Partial<Record<OtherPillar, PillarAnswers | null>>> | undefined;
  /** Whether a team verified the result and it stands in the monitoring system. */
  readonly verified?: boolean | null | undefined;
}

/** A condition of a status. */
export interface StatusCondition {
  readonly condition: "stopsOpenDefecation" | "threeOtherPillars" | OtherPillar | "verified";
  /** Percent that it asks for at least. */
  readonly minimum?: number;
  readonly met: Verdict;
}

/** Whether a village holds a status. */
export interface VillageStanding {
  /** True when every condition is met, false when one is not, null while that depends on what is not known. */
  readonly met: Verdict;
  /** The same before any verification: what the answers alone say. */
  readonly byAnswers: Verdict;
  readonly conditions: readonly StatusCondition[];
  readonly source: Bilingual;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** Where a village stands by three rules that are never mixed. */
export interface VillageStatus {
  readonly asOf: string;
  /** Stop buang air besar sembarangan (SBS, ODF). */
  readonly sbs: VillageStanding;
  /** Desa STBM: the indicator of national planning. */
  readonly desaStbm: VillageStanding;
  /** The declaration "STBM 5 pilar" of the verification procedure; null before it was known. */
  readonly fivePillarDeclaration: VillageStanding | null;
}

/** The answers of a village, checked. */
interface Checked {
  readonly stopsOpenDefecation: AnswersOf;
  readonly threeOtherPillars: AnswersOf;
  readonly otherPillars: ReadonlyMap<OtherPillar, AnswersOf | { readonly percent: number }>;
  readonly verified: Verdict;
}

/**
 * Where a village stands: SBS (ODF), desa STBM by the indicator, and the declaration of five pillars.
 *
 * One family that defecates in the open fails the village for all three; a family that nobody asked leaves it open.
 *
 * @param village - families, answers in whole families, and whether they were verified
 * @param options - `asOf`, the day whose rules apply, YYYY-MM-DD
 * @returns the three standings, each with its conditions and source; issues when a count or percentage is none, or no
 *   rule was in force
 * @example
 * ```ts
 * import { villageStatus } from "tatasehat/sanitation";
 * const village = {
 *   families: 200, verified: true,
 *   stopsOpenDefecation: { yes: 200, no: 0 },
 *   threeOtherPillars: { yes: 150, no: 50 },
 * };
 * const result = villageStatus(village, { asOf: "2023-12-31" });
 * result.ok && [result.value.sbs.met, result.value.desaStbm.met]; //=> [true, true]
 * const oneUnknown = villageStatus({ ...village, stopsOpenDefecation: { yes: 199, no: 0 } }, { asOf: "2023-12-31" });
 * oneUnknown.ok && oneUnknown.value.sbs.met; //=> null
 * ```
 */
export function villageStatus(village: VillageSanitation, options: { readonly asOf: string }): Result<VillageStatus> {
  const { asOf } = options;
  if (!isIsoDate(asOf)) return failure({ code: "law.date-invalid", path: ["asOf"] });
  const checked = check(village);
  if (!checked.ok) return checked;
  const sbs = standing(sbsRule, asOf, checked.value);
  if (!sbs.ok) return sbs;
  const desaStbm = standing(desaStbmRule, asOf, checked.value);
  if (!desaStbm.ok) return desaStbm;
  const declaration = standing(fivePillarDeclarationRule, asOf, checked.value);

  const fivePillarDeclaration = declaration.ok ? declaration.value : null;
  const notices: Notice[] = [...sbs.notices, ...desaStbm.notices, ...(declaration.ok ? declaration.notices : [])];
  const { yes, no, of } = checked.value.stopsOpenDefecation;
  const unknown = of - yes - no;
  if (unknown > 0) notices.push({ code: "sanitation.pillar-one-unknown", facts: { families: unknown } });
  if (checked.value.verified === false) notices.push({ code: "sanitation.not-verified" });
  if (checked.value.verified === null) notices.push({ code: "sanitation.verification-unknown" });
  return success({ asOf, sbs: sbs.value, desaStbm: desaStbm.value, fivePillarDeclaration }, notices);
}

function check(village: VillageSanitation): Result<Checked> {
  if (!isRecord(village)) return failure({ code: "sanitation.not-a-record", path: ["village"] });
  const { families, verified = null } = village;
  const wrong = countFault(["families"], families);
  if (wrong !== undefined) return failure(wrong);
  if (families === 0) return failure({ code: "law.not-computable", path: ["families"] });
  const issues: Issue[] = [];
  const byPillar = village.otherPillars ?? {};
  if (!isRecord(byPillar)) issues.push({ code: "sanitation.not-a-record", path: ["otherPillars"] });
  const take = (answers: Answers | null | undefined, of: number, path: readonly string[]): AnswersOf => {
    const result = checkedAnswers(answers, of, path);
    if (result.ok) return result.value;
    issues.push(...result.issues);
    return { yes: 0, no: 0, of };
  };
  const otherPillars = new Map<OtherPillar, AnswersOf | { readonly percent: number }>();
  for (const pillar of OTHER_PILLARS) {
    const answers = byPillar[pillar] ?? null;
    const path = ["otherPillars", pillar];
    if (isRecord(answers) && "percent" in answers) {
      const { percent } = answers;
      const isPercent = typeof percent === "number" && percent >= 0 && percent <= 100;
      if (!isPercent) issues.push({ code: "sanitation.percent-invalid", path: [...path, "percent"] });
      otherPillars.set(pillar, { percent });
    } else {
      otherPillars.set(pillar, take(answers, answers?.of ?? families, path));
    }
  }
  if (verified !== null && typeof verified !== "boolean") {
    issues.push({ code: "sanitation.answer-not-yes-or-no", path: ["verified"] });
  }
  const stopsOpenDefecation = take(village.stopsOpenDefecation, families, ["stopsOpenDefecation"]);
  const threeOtherPillars = take(village.threeOtherPillars, families, ["threeOtherPillars"]);
  if (issues.length > 0) return failure(...issues);
  return success({ stopsOpenDefecation, threeOtherPillars, otherPillars, verified });
}

/** A status by the rule of a day. */
function standing(rule: Timeline<StatusRule>, asOf: string, village: Checked): Result<VillageStanding> {
  const found = at(rule, asOf);
  if (!found.ok) return found;
  const { value, cite, confidence } = found.value;
  const answers = conditionsOf(value, village);
  const byAnswers = allOf(answers.map(({ met }) => met));
  const conditions: readonly StatusCondition[] = [...answers, { condition: "verified", met: village.verified }];
  const met = allOf(conditions.map((condition) => condition.met));
  return success({ met, byAnswers, conditions, source: value.source, citation: cite, confidence }, found.notices);
}

function conditionsOf(rule: StatusRule, village: Checked): readonly StatusCondition[] {
  const conditions: StatusCondition[] = [
    {
      condition: "stopsOpenDefecation",
      minimum: rule.stopsOpenDefecation,
      met: reaches(village.stopsOpenDefecation, rule.stopsOpenDefecation),
    },
  ];
  const { threeOtherPillars, eachOtherPillar } = rule;
  if (threeOtherPillars !== undefined) {
    conditions.push({
      condition: "threeOtherPillars",
      minimum: threeOtherPillars,
      met: reaches(village.threeOtherPillars, threeOtherPillars),
    });
  }
  if (eachOtherPillar !== undefined) {
    for (const [pillar, answers] of village.otherPillars) {
      const met = "percent" in answers ? answers.percent >= eachOtherPillar : reaches(answers, eachOtherPillar);
      conditions.push({ condition: pillar, minimum: eachOtherPillar, met });
    }
  }
  return conditions;
}
