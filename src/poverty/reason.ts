import type { Citation, Facts } from "../foundation/result.js";
import { cite } from "../law/index.js";
import type { Office } from "./office.js";

/** Why somebody must look at a person again, and whom to ask; `describe` puts it into words. */
export interface Reason {
  readonly code: string;
  readonly office: Office;
  readonly facts?: Facts;
  readonly citation?: Citation;
}

/** By what two entries of a list seem to be one person, the surest first. */
export type SameBy = "nik" | "family-card-name-birth" | "name-birth-mother";

/** Whether two entries stand in one village's list, in those of two, or nobody can tell since a code is unreadable. */
export type DuplicateScope = "within-village" | "between-villages" | "village-unknown";

/*
 * Every reason is made once and shared by all persons that it concerns: a list may hold millions.
 */
function reason(code: string, office: Office, facts?: Facts, citation?: Citation): Reason {
  return Object.freeze({
    code: `poverty.${code}`,
    office,
    ...(facts === undefined ? {} : { facts: Object.freeze(facts) }),
    ...(citation === undefined ? {} : { citation: Object.freeze(citation) }),
  });
}

/** PP 76/2015 article 11 (3) names who leaves the PBI list: no longer poor (a), deceased (b), registered twice (c). */
const deceasedLeave = /* @__PURE__ */ cite("pp-76-2015", { article: "11(3)b" });
const oneEntryEach = /* @__PURE__ */ cite("pp-76-2015", { article: "11(3)c" });

/** The village holds both entries of its own list; only the social office holds the lists of two. */
const ASKED: Readonly<Record<DuplicateScope, Office>> = {
  "within-village": "village",
  "between-villages": "social-office",
  "village-unknown": "social-office",
};

function sameBy(code: string, by: SameBy): Readonly<Record<DuplicateScope, Reason>> {
  const of = (scope: DuplicateScope): Reason => reason(`${code}-${scope}`, ASKED[scope], { by }, oneEntryEach);
  return {
    "within-village": of("within-village"),
    "between-villages": of("between-villages"),
    "village-unknown": of("village-unknown"),
  };
}

export const duplicateReasons: Readonly<Record<SameBy, Readonly<Record<DuplicateScope, Reason>>>> = {
  nik: /* @__PURE__ */ sameBy("duplicate-nik", "nik"),
  "family-card-name-birth": /* @__PURE__ */ sameBy("same-person", "family-card-name-birth"),
  "name-birth-mother": /* @__PURE__ */ sameBy("same-person", "name-birth-mother"),
};

export const personUnreadable = /* @__PURE__ */ reason("person-unreadable", "village");
export const villageUnreadable = /* @__PURE__ */ reason("village-code-invalid", "social-office");

export const nikMissing = /* @__PURE__ */ reason("nik-missing", "dukcapil");
export const nikNotText = /* @__PURE__ */ reason("nik-not-text", "village");

const malformed = /* @__PURE__ */ new Map<string, Reason>();

/** A NIK that is malformed: the village copies it again from the card (PP 40/2019 article 33: the KTP-el prevails). */
export function nikMalformed(problem: string): Reason {
  let known = malformed.get(problem);
  if (known === undefined) {
    known = reason("nik-structure", "village", { problem });
    malformed.set(problem, known);
  }
  return known;
}

export const notRecorded = /* @__PURE__ */ reason("not-recorded", "dukcapil");
export const notMatched = /* @__PURE__ */ reason("not-matched", "dukcapil");
export const reportedDead = /* @__PURE__ */ reason("reported-dead", "dukcapil", undefined, deceasedLeave);
export const reportedMoved = /* @__PURE__ */ reason("reported-moved", "dukcapil");
export const birthDateInvalid = /* @__PURE__ */ reason("birth-date-invalid", "village");

export const publicServants: Readonly<Record<"civil-servant" | "military" | "police", Reason>> = {
  "civil-servant": /* @__PURE__ */ reason("civil-servant", "personnel-agency"),
  // No office of the regency keeps the rolls of soldiers and police; the social office hears the objection.
  military: /* @__PURE__ */ reason("military", "social-office"),
  police: /* @__PURE__ */ reason("police", "social-office"),
};

const notUnderstood = /* @__PURE__ */ new Map<string, Reason>();

/** An answer outside its vocabulary. */
export function answerUnknown(field: string): Reason {
  let known = notUnderstood.get(field);
  if (known === undefined) {
    known = reason("answer-unknown", "village", { field });
    notUnderstood.set(field, known);
  }
  return known;
}

export const familyCardMalformed = /* @__PURE__ */ reason("family-card-malformed", "village");
export const familyCardIsNik = /* @__PURE__ */ reason("family-card-is-nik", "village");
export const familyCardDiffers = /* @__PURE__ */ reason("family-card-differs", "dukcapil");
export const familyCardShared = /* @__PURE__ */ reason("family-card-shared", "dukcapil");

export const decisionUndated = /* @__PURE__ */ reason("decision-undated", "social-office");
export const decisionNotYet = /* @__PURE__ */ reason("decision-not-yet", "social-office");
export const decisionNotOfficial = /* @__PURE__ */ reason("decision-not-official", "social-office");
