import type { Citation } from "../../src/foundation/result.js";
import { type Confidence, formatCitation } from "../../src/law/index.js";
import { regulation } from "../../src/law/registry/index.js";
import { language, say } from "../words/index.js";
import { el } from "./dom.js";

/** On what a result rests, and what it must not be used for. */
export interface Grounding {
  readonly citations: readonly Citation[];
  /** How sure we are of the value; undefined where the law sets none. */
  readonly confidence?: Confidence | undefined;
  /** Further sentences, such as since when the rule applies. */
  readonly notes?: readonly string[];
  readonly limits: string;
}

/** The blocks "Dasar hukum" and "Batasan" that stand under every figure. */
export function lawBlock({ citations, confidence, notes = [], limits }: Grounding): HTMLElement {
  const lines = [
    ...citations.map((citation) => {
      const known = regulation(citation.regulation);
      return formatCitation(citation, language(), "formal", { number: known?.number, title: known?.title });
    }),
    ...notes,
    ...(confidence === undefined ? [] : [`${say("common.confidence")}: ${say(`common.${confidence}`)}`]),
  ];
  return el(
    "div",
    { class: "grounds" },
    el("h3", {}, say("common.law")),
    el("ul", {}, ...lines.map((line) => el("li", {}, line))),
    el("h3", {}, say("common.limits")),
    el("p", {}, limits),
  );
}
