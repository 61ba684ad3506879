import type { Citation } from "../foundation/result.js";
import { type Confidence, cite } from "../law/index.js";

/** A line of the growth card. */
export interface CardLine {
  /** The z-score of weight-for-age (BB/U) that it runs along. */
  readonly z: number;
  readonly confidence: Confidence;
  readonly citation: Citation;
}

/** The red line, below which a weight is BGM (bawah garis merah), and the orange line. Nobody read which z they are. */
export const cardLines: Readonly<Record<"red" | "orange", CardLine>> = {
  red: { z: -3, confidence: "unverified", citation: /* @__PURE__ */ cite("permenkes-155-2010") },
  orange: { z: 1, confidence: "unverified", citation: /* @__PURE__ */ cite("permenkes-155-2010") },
};
