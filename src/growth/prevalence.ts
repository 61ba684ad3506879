export { prevalenceMessages } from "./prevalence/messages.js";
export { type Percent, type Points, prevalenceOfClasses } from "./prevalence/points.js";
export { type AreaStunting, type PooledStunting, poolStunting } from "./prevalence/pool-stunting.js";
export {
  changeInPoints,
  type NationalPoint,
  nationalStunting,
  type PrevalenceKind,
  type PrevalencePoint,
  type PrevalenceSeries,
  type PrevalenceValue,
  prevalenceSeries,
} from "./prevalence/series.js";
export type { StuntingCounts } from "./prevalence/stunting-counts.js";
export { type PrevalenceOptions, stuntingIndicator } from "./prevalence/stunting-indicator.js";
export { stuntingPrevalence } from "./prevalence/stunting-prevalence.js";
export { type StuntedSum, sumStunted } from "./prevalence/sum-stunted.js";
export {
  againstTarget,
  type StuntingTarget,
  stuntingTargets,
  stuntingTargetsFor,
  type TargetComparison,
} from "./prevalence/targets.js";
