import { faults } from "../foundation/records.js";
import { type Bilingual, failure, type Notice, type Result, success } from "../foundation/result.js";
import { type Grounds, ruleOn, urbanCriteriaNeeded } from "./rules.js";
import { type CheckedCriterion, checkUrban, type UrbanFacts, urbanFaults } from "./urban-criteria.js";
import { isUnstated, recordFault, yesNoFault } from "./values.js";

/** What kind of area a puskesmas serves. */
export type PuskesmasCategory = "urban" | "rural" | "remote" | "very-remote";

/** A puskesmas and the area that it serves. */
export interface Puskesmas {
  /** `P` and ten digits. */
  readonly code: string;
  readonly name: string;
  /** Code of the district, or of the regency where the district is not known. */
  readonly region: string;
  readonly category?: PuskesmasCategory | undefined;
  readonly inpatient?: boolean | undefined;
  /** Codes of the villages that it serves. */
  readonly villages?: readonly string[] | undefined;
}

/** What is known of a puskesmas for its category; a `Puskesmas` is one. */
export interface PuskesmasFacts {
  /** As declared by the regional government; null or left out is not known. */
  readonly category?: PuskesmasCategory | null | undefined;
  readonly inpatient?: boolean | null | undefined;
  readonly urban?: UrbanFacts | null | undefined;
}

/** The categories in words. */
export const puskesmasCategories: Readonly<Record<PuskesmasCategory, Bilingual>> = {
  urban: { id: "perkotaan", en: "urban" },
  rural: { id: "perdesaan", en: "rural" },
  remote: { id: "terpencil", en: "remote" },
  "very-remote": { id: "sangat terpencil", en: "very remote" },
};

/** The abilities in words. */
export const puskesmasAbilities: Readonly<Record<"inpatient" | "non-inpatient", Bilingual>> = {
  inpatient: { id: "rawat inap", en: "with inpatient care" },
  "non-inpatient": { id: "nonrawat inap", en: "without inpatient care" },
};

/** Why a category is what it is. */
export type CategoryReason =
  | "urban-criteria-met"
  | "declared"
  | "declared-against-criteria"
  | "criteria-unknown"
  | "rural-list-not-read";

/** The category of a puskesmas by area and by ability. */
export interface Categorisation extends Grounds {
  /** Null where neither the criteria nor a declaration says it, or where they contradict each other. */
  readonly category: PuskesmasCategory | null;
  readonly reason: CategoryReason;
  readonly declared: PuskesmasCategory | null;
  /** By the criteria alone: null while unknown ones leave it open. */
  readonly urban: boolean | null;
  readonly criteria: readonly CheckedCriterion[];
  readonly met: number;
  readonly unknown: number;
  /** How many criteria make an area urban. */
  readonly needed: number;
  /** Null when it is not known. */
  readonly ability: "inpatient" | "non-inpatient" | null;
}

function decide(
  urban: boolean | null,
  declared: PuskesmasCategory | null,
): Pick<Categorisation, "category" | "reason"> {
  // Remoteness has criteria of its own, which could not be read: it is what it was declared to be.
  if (declared === "remote" || declared === "very-remote") return { category: declared, reason: "declared" };
  const isAgainst = (declared === "rural" && urban === true) || (declared === "urban" && urban === false);
  if (isAgainst) return { category: null, reason: "declared-against-criteria" };
  if (urban === true) return { category: "urban", reason: "urban-criteria-met" };
  if (declared !== null) return { category: declared, reason: "declared" };
  return { category: null, reason: urban === null ? "criteria-unknown" : "rural-list-not-read" };
}

/**
 * The category of a puskesmas: urban, rural, remote or very remote, with or without inpatient care, and why.
 *
 * Three of the four criteria make it urban. Of rural and remote areas the criteria could not be read: they are what they
 * were declared to be, or unknown. An area that is not urban is not therefore rural.
 *
 * @param puskesmas - the declared category, inpatient care, and the facts behind the urban criteria
 * @param options - the day whose rule applies, YYYY-MM-DD; default the newest that the sources speak of
 * @returns category and ability with reasons and the four criteria; an issue for unusable facts
 * @example
 * ```ts
 * import { category } from "tatasehat/puskesmas";
 * const urban = { nonAgrarianWork: 62.5, facilities: { marketKm: 1.2 }, electricity: { numerator: 950, denominator: 1000 } };
 * const result = category({ urban, inpatient: false }, { asOf: "2023-12-31" });
 * result.ok && [result.value.category, result.value.met, result.value.unknown]; //=> ["urban", 3, 1]
 * result.ok && result.value.ability; //=> "non-inpatient"
 * ```
 */
export function category(
  puskesmas: PuskesmasFacts,
  options: { readonly asOf?: string | undefined } = {},
): Result<Categorisation> {
  const fault = recordFault([], puskesmas);
  if (fault !== undefined) return failure(fault);
  const { category: given, inpatient, urban: facts } = puskesmas;
  const isKnown = isUnstated(given) || Object.hasOwn(puskesmasCategories, given);
  const allowed = Object.keys(puskesmasCategories).join(", ");
  const issues = [
    ...faults(
      isKnown ? undefined : { code: "puskesmas.category-unknown", path: ["category"], facts: { allowed } },
      yesNoFault(["inpatient"], inpatient),
      recordFault(["urban"], facts ?? {}),
    ),
    ...urbanFaults(facts ?? {}),
  ];
  if (issues.length > 0) return failure(...issues);
  const rule = ruleOn(urbanCriteriaNeeded, options.asOf);
  if (!rule.ok) return rule;

  const criteria = checkUrban(facts ?? {});
  const needed = rule.value.value;
  const met = criteria.filter((criterion) => criterion.met === true).length;
  const unknown = criteria.filter((criterion) => criterion.met === null).length;
  const urban = met >= needed ? true : met + unknown < needed ? false : null;
  const declared = given ?? null;
  const decided = decide(urban, declared);
  const notices: Notice[] = [...rule.notices];
  const isRemoteTown = urban === true && (declared === "remote" || declared === "very-remote");
  if (isRemoteTown || decided.reason === "declared-against-criteria") {
    notices.push({ code: "puskesmas.declared-against-criteria", facts: { met, needed } });
  }
  if (decided.reason === "rural-list-not-read") notices.push({ code: "puskesmas.rural-list-not-read" });
  if (decided.reason === "criteria-unknown") notices.push({ code: "puskesmas.criteria-unknown", facts: { unknown } });
  const ability = isUnstated(inpatient) ? null : inpatient ? "inpatient" : "non-inpatient";
  return success(
    { ...decided, declared, urban, criteria, met, unknown, needed, ability, ...rule.value.grounds },
    notices,
  );
}
