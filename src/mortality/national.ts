import type { Confidence } from "../law/index.js";
import type { MortalityMeasure } from "./measures.js";

/** A national figure, in the measure's unit. No ratio of a district's reported deaths is to be judged by it. */
export interface NationalMortality {
  readonly measure: MortalityMeasure;
  readonly kind: "estimate" | "target";
  readonly year: number;
  readonly value: number;
  /** The survey or the goal. */
  readonly source: string;
  readonly confidence: Confidence;
}

function national(
  measure: MortalityMeasure,
  kind: NationalMortality["kind"],
  source: string,
  year: number,
  value: number,
): NationalMortality {
  return { measure, kind, year, value, source, confidence: "secondary" };
}

/** National estimates from surveys, and national targets. */
export const nationalMortality: readonly NationalMortality[] = [
  /* @__PURE__ */ national("maternal", "estimate", "SUPAS 2015", 2015, 305),
  /* @__PURE__ */ national("maternal", "target", "target nasional 2024", 2024, 183),
  /* @__PURE__ */ national("maternal", "target", "SDG 2030", 2030, 70),
  /* @__PURE__ */ national("infant", "estimate", "SDKI 2012", 2012, 32),
  /* @__PURE__ */ national("infant", "estimate", "SUPAS 2015", 2015, 22.23),
  /* @__PURE__ */ national("under-five", "estimate", "SDKI 2012", 2012, 40),
  /* @__PURE__ */ national("under-five", "estimate", "SUPAS 2015", 2015, 26.29),
];
