export type { ParentOf as AreaAbove } from "../foundation/area-tree.js";
export { type CardLine, cardLines } from "../growth/index.js";
export type { JudgedWeighing, PreviousWeighing } from "./describe-weighing.js";
export { decideStatus, isTwoT, type MonthFacts } from "./growth-status.js";
export {
  type HomeVisitCandidate,
  type HomeVisitFlag,
  type HomeVisitList,
  type HomeVisitNeed,
  type HomeVisitReason,
  homeVisitList,
  homeVisitReasons,
} from "./home-visit-list.js";
export type { JudgingOptions, SkdnChild } from "./judge-children.js";
export {
  judgeGain,
  type KbmStep,
  type KbmTable,
  type KbmVariant,
  type KbmVerdict,
  kbmTable,
  type MonthlyGain,
  minimumGain,
} from "./kbm.js";
export {
  type LifeStage,
  type LifeStageAges,
  lifeStageAges,
  lifeStageNames,
  type StageFacts,
  type StatedAges,
} from "./life-stages.js";
export { posyanduMessages } from "./messages.js";
export { type MissingReport, notReported, type PosyanduReport } from "./not-reported.js";
export * from "./organisation.js";
export type { RowPlaces, SkdnRow } from "./pool-rows.js";
export { poolSkdn, type SkdnPool, type SkdnPooling, type SkdnPoolOptions } from "./pool-skdn.js";
export { type ReferredChild, referralList } from "./referral-list.js";
export { type Skdn, type SkdnOptions, skdn } from "./skdn.js";
export type { KnownCounts, SkdnCounts } from "./skdn-counts.js";
export { type SkdnRatio, skdnIndicators } from "./skdn-ratios.js";
export type { CountedBeside, CountedMonth } from "./skdn-tally.js";
export {
  type StatusColumnOptions,
  type StatusColumns,
  skdnColumns,
  statusCodes,
  statusMarks,
  type WeighingColumns,
  weighingProblems,
  weightStatusColumns,
} from "./status-columns.js";
export type {
  DecidedBy,
  LineReading,
  WeighedChild,
  Weighing,
  WeighingProblem,
  WeightReferral,
  WeightStatus,
  WeightStatusOptions,
} from "./types.js";
export { type VisitCounts, type VisitOptions, type VisitRecord, type Visits, visits } from "./visits.js";
export { type WeightStatuses, weightStatus } from "./weight-status.js";
