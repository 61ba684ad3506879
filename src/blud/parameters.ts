/*
 * What the rules on BLUD fix: weights, bounds and months. The text of SE Mendagri 981/1011/SJ was not read; guides and
 * training material report it.
 */
import type { Bilingual } from "../foundation/result.js";
import { cite, type Timeline, timeline } from "../law/index.js";

/** A document that an applicant hands in. */
export type BludDocument =
  | "statement"
  | "governance"
  | "strategic-plan"
  | "service-standard"
  | "financial-report"
  | "audit-report";

/** What an applicant must meet. */
export interface BludRequirement {
  readonly code: string;
  /** Substantive, technical or administrative. */
  readonly group: "substantive" | "technical" | "administrative";
  readonly name: Bilingual;
  /** Whether it is made a regulation of the regional head. */
  readonly isRegulation?: true;
}

export const DOCUMENTS: readonly BludDocument[] = [
  ...(["statement", "governance", "strategic-plan", "service-standard", "financial-report", "audit-report"] as const),
];

/** Percent of the score, by document. */
export const documentWeights: Timeline<Readonly<Record<BludDocument, number>>> = /* @__PURE__ */ timeline({
  id: "blud.document-weights",
  unit: "%",
  values: [
    {
      from: "2019-02-06",
      value: {
        statement: 5,
        governance: 20,
        "strategic-plan": 30,
        "service-standard": 20,
        "financial-report": 20,
        "audit-report": 5,
      },
      cite: /* @__PURE__ */ cite("se-mendagri-981-1011-sj-2019"),
      confidence: "secondary",
    },
  ],
});

/** How an assessment ends: with one bound, or with two grades. */
export interface BludScheme {
  /** `accept-reject`: above the bound is accepted. `two-grades`: at the upper bound BLUD penuh, below it BLUD bertahap. */
  readonly kind: "accept-reject" | "two-grades";
  /** The score that must be exceeded, or from which the lower grade is given. */
  readonly bound: number;
  readonly fullFrom?: number;
}

/** The schemes by date. The lower bound of the older one nobody here could find in a source. */
export const bludSchemes: Timeline<BludScheme> = /* @__PURE__ */ timeline<BludScheme>({
  id: "blud.scheme",
  values: [
    {
      from: "2007-11-07",
      value: { kind: "two-grades", bound: 60, fullFrom: 80 },
      cite: /* @__PURE__ */ cite("permendagri-61-2007"),
      confidence: "unverified",
    },
    {
      from: "2018-08-31",
      value: { kind: "accept-reject", bound: 60 },
      cite: /* @__PURE__ */ cite("permendagri-79-2018"),
      confidence: "secondary",
    },
  ],
});

/** Months. */
export const ASSESSMENT_MONTHS = 3;
export const DECISION_MONTHS = 3;
export const MONTH_AFTER_ASSESSMENT = 1;
export const NOTICE_TO_DPRD_MONTHS = 1;
