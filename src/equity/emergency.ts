import type { Bilingual, Citation, Notice } from "../foundation/result.js";
import { failure, type Result, success } from "../foundation/result.js";
import { at, type Confidence, cite, timeline } from "../law/index.js";

/** The five criteria of an emergency: life or surroundings, airway-breathing-circulation, and so on. */
export type EmergencyCriterion = "threat" | "abc" | "consciousness" | "haemodynamic" | "immediate";

/** A criterion in words. */
export interface EmergencyCriterionText {
  readonly id: EmergencyCriterion;
  readonly text: Bilingual;
}

/** The criteria in force: any one of them is enough, and the minister may name more. */
export const emergencyCriteria = /* @__PURE__ */ timeline<readonly EmergencyCriterionText[]>({
  id: "equity.emergency-criteria",
  values: [
    {
      from: "2018-12-31",
      fromUncertain: true,
      value: [
        {
          id: "threat",
          text: {
            id: "mengancam nyawa, atau membahayakan diri, orang lain, atau lingkungan",
            en: "life is threatened, or the person is a danger to self, others or surroundings",
          },
        },
        {
          id: "abc",
          text: {
            id: "gangguan jalan napas, pernapasan, atau sirkulasi",
            en: "disturbed airway, breathing or circulation",
          },
        },
        { id: "consciousness", text: { id: "penurunan kesadaran", en: "reduced consciousness" } },
        { id: "haemodynamic", text: { id: "gangguan hemodinamik", en: "haemodynamic disturbance" } },
        { id: "immediate", text: { id: "memerlukan tindakan segera", en: "needs action at once" } },
      ],
      cite: /* @__PURE__ */ cite("permenkes-47-2018", { article: "3" }),
      confidence: "verified-in-source",
    },
  ],
});

/**
 * What an examination found: the criteria that hold, all five having been looked at; or each criterion with its answer,
 * where null or a missing one is "not known", never "no".
 */
export type EmergencyFindings =
  | readonly EmergencyCriterion[]
  | Readonly<Partial<Record<EmergencyCriterion, boolean | null | undefined>>>;

/** Whether a patient is an emergency. */
export interface Emergency {
  /** Null when no criterion is known to hold and one is not known: treat as an emergency until it is. */
  readonly emergency: boolean | null;
  readonly found: readonly EmergencyCriterion[];
  readonly notKnown: readonly EmergencyCriterion[];
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/**
 * Says whether a patient is an emergency: any one of the five criteria of Permenkes 47/2018 article 3 is enough. The
 * findings are those of a clinician; who pays, and what the desk thinks, are no input.
 *
 * @param findings - the criteria that hold, all five having been looked at; or an answer for each
 * @param options - `asOf`: the day of the examination, YYYY-MM-DD
 * @returns true, false, or null while a criterion is not known; an issue for a criterion or an answer that is none, and
 *   before the regulation
 * @example
 * ```ts
 * import { isEmergency } from "tatasehat/equity";
 * const breathless = isEmergency(["abc"], { asOf: "2024-07-24" });
 * breathless.ok && breathless.value.emergency; //=> true
 * const halfExamined = isEmergency({ threat: false, abc: false }, { asOf: "2024-07-24" });
 * halfExamined.ok && halfExamined.value.emergency; //=> null
 * ```
 */
export function isEmergency(findings: EmergencyFindings, options: { readonly asOf: string }): Result<Emergency> {
  const rule = at(emergencyCriteria, options.asOf);
  if (!rule.ok) return rule;
  const { value: criteria, cite: citation, confidence } = rule.value;
  const ids = criteria.map(({ id }) => id);
  const answers = answersOf(findings, ids);
  if (!answers.ok) return answers;

  const found = ids.filter((id) => answers.value[id] === true);
  const notKnown = ids.filter((id) => typeof answers.value[id] !== "boolean");
  const emergency = found.length > 0 ? true : notKnown.length > 0 ? null : false;
  const notices: Notice[] = [...rule.notices];
  if (emergency === null) {
    notices.push({ code: "equity.emergency-not-excluded", facts: { criteria: notKnown.join(", ") }, citation });
  }
  if (emergency === false) notices.push({ code: "equity.minister-may-add", citation });
  return success({ emergency, found, notKnown, citation, confidence }, notices);
}

type Answers = Readonly<Partial<Record<EmergencyCriterion, unknown>>>;

function answersOf(findings: EmergencyFindings, ids: readonly EmergencyCriterion[]): Result<Answers> {
  if (typeof findings !== "object" || findings === null) return failure({ code: "equity.findings-missing" });
  const known = ids.join(", ");
  const isCriterion = (name: unknown): boolean => ids.some((id) => id === name);
  if (Array.isArray(findings)) {
    const wrong = findings.findIndex((name) => !isCriterion(name));
    if (wrong >= 0) return failure({ code: "equity.criterion-unknown", path: [wrong], facts: { known } });
    return success(Object.fromEntries(ids.map((id) => [id, findings.includes(id)])));
  }
  // A name that is none of the five may be a misspelt finding: it is not passed over.
  if (!Object.keys(findings).every(isCriterion)) return failure({ code: "equity.criterion-unknown", facts: { known } });
  const answers = findings as Answers;
  const unclear = ids.find((id) => !isAnswer(answers[id]));
  if (unclear !== undefined) return failure({ code: "equity.answer-unreadable", path: [unclear] });
  return success(answers);
}

/** Yes, no, or not known. */
export const isAnswer = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === "boolean";
