export { type AgeAnswer, type AgeInOneUnit, ageWindow } from "./age-window.js";
export type { ImmunizationArea } from "./area.js";
export {
  assessDoses,
  type DoseAssessment,
  type DoseAssessments,
  type DoseStatus,
  type IntervalCheck,
} from "./assess-doses.js";
export { type ChildRecords, childRecords, type RegisteredChild, type RegisteredRecord } from "./child-records.js";
export {
  type Completeness,
  type CompletenessDefinition,
  type CompletenessId,
  completenessDefinitions,
  isComplete,
  type LackingDoses,
  type RequiredDoses,
} from "./completeness.js";
export {
  type CoverageCounts,
  type CoverageDenominator,
  type CoverageOptions,
  coverage,
  coverageIndicator,
} from "./coverage.js";
export {
  type ChildRecord,
  type Defaulter,
  type DefaulterList,
  defaulters,
  type ImmunizationWeek,
  type MissedDose,
} from "./defaulters.js";
export type { DoseId } from "./doses.js";
export {
  type DropOutInPoints,
  dropOut,
  dropOutInPoints,
  leftOut,
  leftOutIndicator,
  type RelativeDropOut,
  relativeDropOut,
} from "./drop-out.js";
export { type DueList, openDueList } from "./due-list.js";
export { hoursAgree } from "./hours.js";
export { immunizationMessages } from "./messages.js";
export { type NextDoses, nextDoses, type PlannedVisit } from "./next-doses.js";
export { type PcvCourse, pcvCourse } from "./pcv-course.js";
export type { PlannedDose } from "./plan-record.js";
export { DATE_UNKNOWN, NOT_GIVEN } from "./plan-rules.js";
export { type PlanReason, type PlanState, type PlanStatus, planStates } from "./plan-states.js";
export type { ImmunizedChild, RecordedDose } from "./read-doses.js";
export { lastRotavirusDay } from "./rotavirus.js";
export { type ImmunizationSchedule, type ScheduleOptions, schedule } from "./schedule.js";
export { type SchoolDose, type SchoolQuery, schoolDoses } from "./school.js";
export { type ImmunizationSource, immunizationSources, type SourceId } from "./sources.js";
export { type ImmunizationTargets, immunizationTargets, type TargetEstimate, type TargetFacts } from "./targets.js";
export { type TetanusDose, type TetanusLevel, type TetanusStatus, tetanusStatus } from "./tetanus.js";
export {
  type UciOptions,
  type UciShare,
  type UciVillage,
  uciCuts,
  uciIndicator,
  uciShare,
  uciVillages,
} from "./uci.js";
export type { VaccineDose } from "./vaccine-dose.js";
export { type VaccineNeed, type VaccineNeedInput, vaccineNeed } from "./vaccine-need.js";
export { type FoundVaccine, findVaccine, type Vaccine, vaccineNames } from "./vaccines.js";
export { usageIndex, usageIndexOf, type VialUse, type Wastage, wastage } from "./vial-use.js";
export type { AgeWindow, MinimumInterval, ScheduledDose, WindowStatus } from "./windows.js";
