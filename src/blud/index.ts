export { type BludBasis, type BludBasisOn, type BludBasisOptions, bludBasis } from "./basis.js";
export { checkBludDecree } from "./check.js";
export { bludMessages } from "./messages.js";
export type { BludDocument, BludRequirement } from "./parameters.js";
export { bludRequirements, type DatedRequirement } from "./requirements.js";
export { bludRules } from "./rules/index.js";
export {
  type BludOutcome,
  type BludPoints,
  type BludScore,
  type BludScoreOptions,
  type BludVerdict,
  bludOutcome,
  scoreBlud,
} from "./score.js";
export { type BludApplication, type BludTimeLimit, bludTimeLimits } from "./time-limits.js";
export { type BludUnitKind, bludUnitKind } from "./unit-counts.js";
