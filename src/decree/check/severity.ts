import type { Confidence } from "../../law/index.js";
import type { FindingSeverity } from "./types.js";

/** One step lower where nobody could verify the source: no hard error stands on it. */
export function lowered(severity: FindingSeverity, confidence: Confidence): FindingSeverity {
  if (confidence !== "unverified") return severity;
  return severity === "error" ? "warning" : "info";
}
