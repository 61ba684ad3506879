export {
  type AuditVerdict,
  auditRatio,
  type Correction,
  type CountRange,
  type PrintedRatio,
  type RatioAudit,
} from "./audit.js";
export { type Clause, cite } from "./citation.js";
export { explain } from "./explain.js";
export type { Figure } from "./figure.js";
export { type CitedRegulation, formatCitation } from "./format-citation.js";
export {
  type ComputeOptions,
  type Counts,
  compute,
  countIssue,
  type Indicator,
  type IndicatorRule,
} from "./indicator.js";
export { type AreaCounts, type PooledCounts, poolCounts } from "./pool.js";
export type { RegulationId } from "./regulation-id.js";
export { at, type Confidence, type DatedValue, type Timeline, timeline } from "./timeline.js";
