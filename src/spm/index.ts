export type { ParentOf } from "../foundation/area-tree.js";
export type { DecimalNumber } from "../foundation/fraction.js";
export {
  type AchievementOptions,
  type AgeSpan,
  achievement,
  type DenominatorSource,
  type SpmCounts,
  type SpmFigure,
} from "./achievement.js";
export { findService, type ServiceEntry } from "./codes.js";
export { type ReadCountOptions, readCount } from "./counts.js";
export { type Folded, foldPeriods, type PeriodCounts } from "./fold-periods.js";
export { spmMessages } from "./messages.js";
export { type NeedTemplate, needFor, type Quantity, type Supply, type TemplateQuantities } from "./need-templates.js";
export { budgetTotal, type NeedItem, type NeedLine, type Needs, type NeedTotal, needs, poolNeeds } from "./needs.js";
export type { PeriodKind } from "./period.js";
export { type Pool, type Pooling, type PoolOptions, pool } from "./pool.js";
export {
  type AreaReport,
  type PooledReport,
  type ReportOptions,
  type RowFigure,
  report,
  type SpmReport,
} from "./report.js";
export {
  type ExpectedReport,
  type ReceivedReport,
  type Reporting,
  type ReportingCounts,
  type ReportingDeadline,
  reporting,
} from "./reporting.js";
export type { SpmRow } from "./row.js";
export { type SpmService, services } from "./services.js";
export {
  type IndexPercent,
  type IndexWeights,
  type QualityItem,
  type RecipientCounts,
  type SpmCategory,
  type SpmIndex,
  type SpmIndexOptions,
  type SpmIndexParts,
  spmIndex,
} from "./spm-index.js";
export {
  type EstimationRule,
  type PopulationFacts,
  type ProjectedPopulation,
  type ProjectionFacts,
  projectPopulation,
  type TargetGroup,
  type TargetPopulation,
  targetPopulation,
} from "./target-population.js";
export type {
  Requirement,
  ServiceDescription,
  ServiceStandard,
  SpmCode,
  SpmLevel,
  SpmVersion,
  Stated,
} from "./types.js";
export { spmVersions, type VersionOfSpm } from "./versions.js";
