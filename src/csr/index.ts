/**
 * Company contributions (TJSL / CSR) to health needs: what is needed, what is pledged, who gets what and why, and what
 * has really arrived. It records and steers; it never computes an amount that somebody would owe.
 *
 * @module
 */
export { type AllocateOptions, allocate } from "./allocate.js";
export { type CoverMonth, coverForecast } from "./cover-forecast.js";
export { coverageByProgramme, coverageByRegion, type GroupCoverage, type ItemCoverage } from "./coverage-by.js";
export { type DonorStatement, donorStatement, type StatementLine } from "./donor-statement.js";
export { doubleReported, type ReportPair } from "./double-reported.js";
export { type OverdueRealisation, overdueRealisations, type PledgeAge, pledgeAges } from "./follow-up.js";
export { type GapLine, type GapReport, gapAfterPledges, gapAfterRealisation } from "./gaps.js";
export type { AllocationRecord, CsrRecords } from "./ledger.js";
export type { LeftoverReason } from "./leftover.js";
export type { Obstacle } from "./matching.js";
export type { PledgeMeasure } from "./measure.js";
export { csrMessages } from "./messages.js";
export type {
  AllocationOutcome,
  AllocationStrategy,
  CoverShares,
  ItemOutcome,
  NeedOutcome,
  PledgeOutcome,
  ProposedAllocation,
  TraceStep,
} from "./outcome.js";
export { type JknNeed, type JknNeedInput, jknNeed } from "./person-months.js";
export { type CsrRule, csrRules } from "./rules.js";
export { movePledge } from "./status.js";
export type { Standstill } from "./turns.js";
export type {
  Allocation,
  Donor,
  Pledge,
  PledgedCover,
  PledgedGoods,
  PledgeRestriction,
  PledgeStatus,
  Programme,
  Realisation,
  ResourceNeed,
} from "./types.js";
