import type { Issue, Notice } from "../../foundation/result.js";
import type { Confidence } from "../../law/index.js";
import type { DecreeNumber, Span, UnreadableNumber } from "../number/types.js";

/**
 * How a document is named: in full (kind and number), by kind alone with a pointing word ("Undang-Undang tersebut"), or
 * as the very document that is being read ("Peraturan Bupati ini").
 */
export type CitationForm = "full" | "back-reference" | "self-reference";

/** A citation in running text. */
export interface FoundCitation {
  /** `source.slice(span.start, span.end)`. */
  readonly text: string;
  readonly span: Span;
  readonly form: CitationForm;
  /**
   * The number, its spans counted in the whole text. A back-reference carries the number of the citation that it points
   * to, be it open or of two makers; it is `unreadable` where there is none.
   */
  readonly value: DecreeNumber | UnreadableNumber;
  /** The place, in the list, of the earlier citation that a short form stands for. */
  readonly antecedent: number | null;
  /** The place, in the list, of the citation in whose title this one stands. */
  readonly within: number | null;
  /** The article meant, here; not that of the antecedent. */
  readonly pin: string | null;
  /** Why the number is unreadable; empty otherwise. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/** How well the registry knows a citation. */
export type ResolutionStatus =
  /** Kind, number and year are on record; so is the title, where one is cited. */
  | "found"
  /** Kind, number and year are on record under quite another title. */
  | "title-differs"
  /** Not on record, but one is that differs in kind, number or year under the same title, or only in the act. */
  | "probably-other"
  /** Not on record. This says nothing about its force. */
  | "unknown";

/** A regulation of the registry that a citation may mean. */
export interface RegulationMatch {
  /** The id in the registry, such as `pp-28-2012`. */
  readonly id: string;
  readonly title: string;
  /** How sure the registry is of that title. */
  readonly confidence: Confidence;
  /** In what the citation differs from it; `region` where a regional law is cited without its place. */
  readonly differs: readonly ("type" | "number" | "year" | "region" | "title")[];
  /** How much of the titles agrees, 0 to 1; null when the citation has none. */
  readonly titleLikeness: number | null;
}

/** A citation beside the registry. */
export interface ResolvedCitation {
  readonly status: ResolutionStatus;
  /** The regulation on record; null unless the status is `found` or `title-differs`. */
  readonly regulation: RegulationMatch | null;
  /** What was probably meant, likeliest first; of an unknown one, what else bears its number and year. */
  readonly suggestions: readonly RegulationMatch[];
}
