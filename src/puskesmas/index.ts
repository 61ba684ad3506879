export type { DecimalNumber } from "../foundation/fraction.js";
export {
  type Categorisation,
  type CategoryReason,
  category,
  type Puskesmas,
  type PuskesmasCategory,
  type PuskesmasFacts,
  puskesmasAbilities,
  puskesmasCategories,
} from "./category.js";
export {
  type CheckedActions,
  type CheckedPart,
  type CheckWorkshopOptions,
  checkWorkshop,
  type WorkshopCheck,
} from "./check-workshop.js";
export type { CountedVariable, CoverageVariable, PrintedVariable, ScoredVariable } from "./coverage-variable.js";
export {
  type AnswerCounts,
  type AnswerTally,
  combineMembers,
  type FamilyAnswer,
  type FamilyAnswers,
  type TwelveAnswers,
} from "./family-answers.js";
export { type ActionState, type FollowUp, followUp, type TrackedAction } from "./follow-up.js";
export type { Printed } from "./fraction.js";
export {
  type AreaFamilies,
  type AreaFamily,
  type AreaHealthyFamilyIndex,
  type AreaIndicator,
  type AreaOptions,
  areaHealthyFamilyIndex,
} from "./healthy-family-area.js";
export {
  type FamilyRecord,
  type HealthyFamilyIndex,
  type HealthyFamilyOptions,
  healthyFamilyIndex,
} from "./healthy-family-index.js";
export {
  type HealthyFamilyIndicator,
  type HealthyFamilyIndicatorId,
  healthyFamilyIndicators,
} from "./healthy-family-indicators.js";
export { poolHealthyFamilies } from "./healthy-family-pool.js";
export {
  type HealthyFamilyClass,
  type HealthyFamilyReading,
  type HealthyShare,
  healthyFamilyClasses,
} from "./healthy-share.js";
export { type IlpCluster, ilpClusters } from "./ilp-clusters.js";
export {
  type ManagementScale,
  type ManagementScore,
  type ManagementVariable,
  managementScales,
} from "./management-variable.js";
export { puskesmasMessages } from "./messages.js";
export {
  type MonitoredMonth,
  type Monitoring,
  type MonitorOptions,
  monitor,
  type PwsMonth,
  type PwsTarget,
} from "./monitor.js";
export { type Performance, type PerformanceOptions, type PerformanceResults, performance } from "./performance.js";
export { coverageGroup, managementGroup, type PerformanceGroup, type PerformanceLevel } from "./pkp-groups.js";
export type { NoStatusReason, PwsStanding } from "./pws-standing.js";
export {
  type PwsPosition,
  type PwsStatus,
  type PwsStatusOptions,
  type PwsTrend,
  pwsStatus,
  pwsStatuses,
} from "./pws-status.js";
export { type TargetDue, targetDue } from "./pws-target.js";
export {
  type RankedVillage,
  type RankingTarget,
  type RankOptions,
  rankVillages,
  type UnrankedVillage,
  type VillageProgress,
  type VillageRanking,
} from "./rank-villages.js";
export type { Grounds } from "./rules.js";
export { type Sector, type SectorAttendance, type SectorsPresent, workshopSectors } from "./sectors.js";
export {
  type CheckedCriterion,
  type StatedShare,
  type UrbanCriterion,
  type UrbanFacilities,
  type UrbanFacts,
  urbanCriteria,
} from "./urban-criteria.js";
export type { ActionItem, Workshop, WorkshopKind } from "./workshop.js";
export {
  type ScheduledWorkshop,
  type WorkshopCalendar,
  type WorkshopCalendarOptions,
  workshopCalendar,
} from "./workshop-calendar.js";
export { type WorkshopPart, type WorkshopPartEntry, workshopParts } from "./workshop-parts.js";
export type { StatedParts, WorkshopAction, WorkshopRecord } from "./workshop-record.js";
export { workshopScore } from "./workshop-score.js";
