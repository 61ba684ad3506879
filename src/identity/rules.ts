import type { Citation } from "../foundation/result.js";
import { type Confidence, cite } from "../law/index.js";

/** What a form rests on. */
export interface IdentityRule {
  /** The clause, where the rule was read. */
  readonly cite?: Citation;
  readonly confidence: Confidence;
}

/**
 * What each form rests on, and how sure we are of it: read in the regulation, reported by others, or observed in
 * programs that use it (`secondary`), or inferred (`unverified`).
 */
export const identityRules = {
  /** Digits 1-6 area of first registration, 7-12 date of birth with 40 added to a woman's day, 13-16 serial. */
  nikLayout: { cite: /* @__PURE__ */ cite("pp-40-2019", { article: "31 (1)" }), confidence: "verified-in-source" },
  /** A NIK is for life and does not follow a change of address. */
  nikForLife: { cite: /* @__PURE__ */ cite("pp-40-2019", { article: "30 (2)" }), confidence: "verified-in-source" },
  /** Abroad: 99, three digits of the country, one of the mission. */
  nikOverseas: { cite: /* @__PURE__ */ cite("pp-40-2019", { article: "32 (3)" }), confidence: "verified-in-source" },
  /** The first serial is 0001. */
  nikSerialStart: { confidence: "secondary" },
  /** A 0, the village's code, a counter of five digits. */
  temporaryNumber: { confidence: "secondary" },
  /** Digits 1-6 issuing area, 7-12 date of recording, 13-16 serial. */
  familyCard: { confidence: "secondary" },
  jknCard: { confidence: "secondary" },
  ihsNumber: { confidence: "secondary" },
  puskesmasCode: { confidence: "secondary" },
  bpjsFacilityCode: { confidence: "secondary" },
  /** The first four digits are the office's area, R is a hospital. */
  bpjsFacilityParts: { confidence: "unverified" },
  bpjsVisitNumber: { confidence: "secondary" },
} as const satisfies Readonly<Record<string, IdentityRule>>;
