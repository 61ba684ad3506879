export { type AgeGroup, ageGroupAtDeath, MATERNAL_DAYS, type NeonatalUntilDay } from "./ages.js";
export type { MortalityBasis, MortalityCounts, StatedCounts } from "./counts.js";
export { type DeathKind, type DeathNotice, deathKinds } from "./death-notice.js";
export {
  type DeathShare,
  type DeathShares,
  type DeathsByCategory,
  deathShares,
  maternalPhases,
} from "./death-shares.js";
export { type CountLimits, garwood } from "./garwood.js";
export { type MortalityMeasure, mortalityMeasures, type StillbirthFromWeek } from "./measures.js";
export { mortalityMessages } from "./messages.js";
export { type NationalMortality, nationalMortality } from "./national.js";
export {
  type AreaYear,
  type MortalityRow,
  type PooledMortality,
  type PoolMortalityOptions,
  poolMortality,
} from "./pool.js";
export { type ExactInterval, type MortalityFigure, type MortalityOptions, mortalityRatio } from "./ratio.js";
export { type DeathTally, type TallyOptions, tallyDeaths } from "./tally-deaths.js";
export { type AuditedDelays, type Delay, delays, threeDelays } from "./three-delays.js";
export { type MortalityTrend, mortalityTrend, type TrendPoint } from "./trend.js";
