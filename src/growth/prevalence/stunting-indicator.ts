import type { Notice } from "../../foundation/result.js";
import { cite, type Indicator, timeline } from "../../law/index.js";
import type { PrevalenceKind } from "./series.js";

/**
 * The share of measured children who are short for their age. It has no target of its own: the national ones are for a
 * survey's prevalence, and must not be exceeded rather than reached.
 */
export const stuntingIndicator: Indicator = {
  id: "growth.stunting-prevalence",
  name: { id: "Prevalensi stunting", en: "Prevalence of stunting" },
  numerator: { id: "anak pendek dan sangat pendek", en: "stunted and severely stunted children" },
  denominator: { id: "anak yang diukur", en: "children measured" },
  multiplier: 100,
  unit: "%",
  decimals: 2,
  rule: /* @__PURE__ */ timeline({
    id: "growth.stunting-prevalence",
    values: [
      {
        from: "2020-01-08",
        value: { target: null, citations: [/* @__PURE__ */ cite("permenkes-2-2020")] },
        cite: /* @__PURE__ */ cite("permenkes-2-2020"),
        confidence: "secondary",
      },
    ],
  }),
};

/** How the children came to be measured, and the day whose rule applies. */
export interface PrevalenceOptions {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly kind: PrevalenceKind;
}

/** Throws for a kind that does not exist: a programmer's mistake. */
export function checkedKind(kind: PrevalenceKind): PrevalenceKind {
  if (kind !== "survey" && kind !== "e-ppgbm") throw new RangeError(`unknown kind: ${String(kind)}`);
  return kind;
}

/** A share of measured children is no survey's prevalence, and a survey's is weighted by its design. */
export function kindNotice(kind: PrevalenceKind, measured: number): Notice {
  return kind === "e-ppgbm"
    ? { code: "growth.prevalence-of-measured-only", facts: { measured } }
    : { code: "growth.prevalence-not-weighted", facts: { measured } };
}
