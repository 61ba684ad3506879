import { completedMonths, type IsoDate } from "../foundation/calendar.js";
import { type Bilingual, failure, type Notice, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { assessDoses, type DoseAssessment } from "./assess-doses.js";
import type { ImmunizedChild, RecordedDose } from "./read-doses.js";
import type { Vaccine } from "./vaccines.js";

/** How many doses of a vaccine a definition asks for. */
export interface RequiredDoses {
  readonly vaccine: Vaccine;
  readonly doses: number;
  /** Vaccines whose doses count as well. */
  readonly alternatives: readonly Vaccine[];
  /** Vaccines of which the definition does not say whether they count. */
  readonly undecided: readonly Vaccine[];
}

/** What makes an infant's immunisation complete. */
export interface CompletenessDefinition {
  readonly id: CompletenessId;
  readonly name: Bilingual;
  readonly required: readonly RequiredDoses[];
  /** Doses count that were given before so many completed months of age. */
  readonly beforeMonths: number;
  /** True where no source states the rule. */
  readonly experimental: boolean;
  readonly confidence: Confidence;
  readonly source: Bilingual;
}

/** The definitions by name; none is "the current one". */
export type CompletenessId = "idl-2017" | "ibl-experimental";

function needs(
  vaccine: Vaccine,
  doses: number,
  also: Partial<Pick<RequiredDoses, "alternatives" | "undecided">> = {},
): RequiredDoses {
  return { vaccine, doses, alternatives: [], undecided: [], ...also };
}

const HEXAVALENT: readonly Vaccine[] = ["hexavalent"];

const basic = /* @__PURE__ */ needs("HB0", 1);
const bcg = /* @__PURE__ */ needs("BCG", 1);
const polio = /* @__PURE__ */ needs("bOPV", 4);
const measles = /* @__PURE__ */ needs("MR", 1);

/** The definitions of a complete immunisation in the first year. */
export const completenessDefinitions: Readonly<Record<CompletenessId, CompletenessDefinition>> = {
  "idl-2017": {
    id: "idl-2017",
    name: { id: "Imunisasi Dasar Lengkap (daftar 2017)", en: "Complete basic immunisation (list of 2017)" },
    required: [basic, bcg, /* @__PURE__ */ needs("DPT-HB-Hib", 3, { undecided: HEXAVALENT }), polio, measles],
    beforeMonths: 12,
    experimental: false,
    confidence: "verified-in-source",
    source: {
      id: "lembar indikator kabupaten 2017; Profil Kesehatan Jawa Tengah 2020 hlm. 74",
      en: "a regency's indicator sheet of 2017; health profile of Jawa Tengah 2020, page 74",
    },
  },
  "ibl-experimental": {
    id: "ibl-experimental",
    name: { id: "Imunisasi Bayi Lengkap (percobaan)", en: "Complete infant immunisation (experimental)" },
    required: [
      basic,
      bcg,
      polio,
      /* @__PURE__ */ needs("DPT-HB-Hib", 3, { alternatives: HEXAVALENT }),
      /* @__PURE__ */ needs("PCV", 2),
      /* @__PURE__ */ needs("RV", 3),
      /* @__PURE__ */ needs("IPV", 2, { undecided: HEXAVALENT }),
      measles,
    ],
    beforeMonths: 12,
    experimental: true,
    confidence: "unverified",
    source: {
      id: "urutan kolom formulir laporan puskesmas 2026; aturannya tidak tertulis",
      en: "the columns of a puskesmas report form of 2026; the rule itself is not written there",
    },
  },
};

/** One vaccine that a child lacks by a definition. */
export interface LackingDoses {
  readonly vaccine: Vaccine;
  readonly needed: number;
  /** Doses that surely count. */
  readonly counted: number;
  /** Doses that may count: without a day, in doubt, or of a vaccine on which the definition is silent. */
  readonly undecided: number;
}

/** Whether a child's immunisation is complete by a definition. */
export interface Completeness {
  readonly definition: CompletenessDefinition;
  readonly asOf: IsoDate;
  /** Null when the record does not allow an answer: never read as a no. */
  readonly complete: boolean | null;
  readonly lacking: readonly LackingDoses[];
  /** Doses recorded but given too late to count, such as `MR1`. */
  readonly tooLate: readonly string[];
  /** Whether the child is still young enough to become complete. */
  readonly open: boolean;
}

/** Given at an age or an interval that the schedule refuses: whether it counts, no source says. */
const IN_DOUBT: ReadonlySet<string> = /* @__PURE__ */ new Set(["too-early", "interval-too-short", "date-unknown"]);

/**
 * Whether a child has had every dose of a definition before its first birthday: IDL by the list of 2017, or the
 * experimental IBL, whose composition no source states.
 *
 * @param child - date of birth
 * @param doses - the doses recorded, in any order
 * @param options - `definition`, by name; `asOf`, YYYY-MM-DD
 * @returns true, false, or null when a dose without a day or in doubt decides; issues as from {@link assessDoses}
 * @throws RangeError when there is no such definition
 * @example
 * ```ts
 * import { isComplete } from "tatasehat/immunization";
 * const doses = [{ vaccine: "HB0", dose: 1, givenOn: "2024-08-01" }];
 * const result = isComplete({ bornOn: "2024-08-01" }, doses, { definition: "idl-2017", asOf: "2025-06-01" });
 * result.ok && result.value.complete; //=> false
 * result.ok && result.value.lacking.map(({ vaccine }) => vaccine); //=> ["BCG", "DPT-HB-Hib", "bOPV", "MR"]
 * result.ok && result.value.open; //=> true
 * ```
 */
export function isComplete(
  child: ImmunizedChild,
  doses: readonly RecordedDose[],
  options: { readonly definition: CompletenessId; readonly asOf: IsoDate },
): Result<Completeness> {
  const definition = definitionOf(options.definition);
  const { asOf } = options;
  const assessed = assessDoses(child, doses, { asOf });
  if (!assessed.ok) return failure(...assessed.issues);
  const given = assessed.value.doses;
  const lacking = definition.required.flatMap((required) => {
    const standing = standingOf(required, given, definition.beforeMonths);
    return standing.counted < required.doses ? [standing] : [];
  });
  const isOutOfReach = lacking.some(({ needed, counted, undecided }) => counted + undecided < needed);
  const notices: Notice[] = [...assessed.notices];
  if (definition.experimental) {
    notices.push({ code: "immunization.definition-experimental", facts: { definition: definition.id } });
  }
  const wanted = new Set(definition.required.flatMap(({ vaccine, alternatives }) => [vaccine, ...alternatives]));
  return success(
    {
      definition,
      asOf,
      complete: lacking.length === 0 ? true : isOutOfReach ? false : null,
      lacking,
      tooLate: given
        .filter((dose) => wanted.has(dose.vaccine) && isTooLate(dose, definition.beforeMonths))
        .map(({ dose }) => dose),
      open: completedMonths(child.bornOn, asOf) < definition.beforeMonths,
    },
    notices,
  );
}

/** A definition by its name. */
function definitionOf(id: CompletenessId): CompletenessDefinition {
  if (!Object.hasOwn(completenessDefinitions, id)) throw new RangeError(`no such definition: ${String(id)}`);
  return completenessDefinitions[id];
}

/** HB0 counts within seven days of birth; the other doses before the age of the definition. */
function isTooLate({ vaccine, status, ageMonths }: DoseAssessment, beforeMonths: number): boolean {
  if (vaccine === "HB0") return status === "undefined" || status === "not-allowed";
  return ageMonths !== null && ageMonths >= beforeMonths;
}

function standingOf(required: RequiredDoses, given: readonly DoseAssessment[], beforeMonths: number): LackingDoses {
  let counted = 0;
  let undecided = 0;
  for (const dose of given) {
    if (isTooLate(dose, beforeMonths)) continue;
    const { vaccine, status } = dose;
    const isWanted = vaccine === required.vaccine || required.alternatives.includes(vaccine);
    if (isWanted && !IN_DOUBT.has(status)) counted++;
    else if (isWanted || required.undecided.includes(vaccine)) undecided++;
  }
  return { vaccine: required.vaccine, needed: required.doses, counted, undecided };
}
