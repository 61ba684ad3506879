export { auditCoverage } from "./audit-coverage.js";
export type { AuditFinding, CostAudit, CoverageAudit, PublishedCoverage, Recomputed } from "./audit-types.js";
export { type ContractedHospital, contractedHospitals, type HospitalContract } from "./contracts.js";
export { contribution } from "./contribution.js";
export type { Contribution, ContributionInput, ContributionShares } from "./contribution-types.js";
export { costOfGap, type Gap, type GapCost, type GapPayer } from "./cost-of-gap.js";
export {
  type ActivityDenominator,
  activityMeasure,
  activityOfPopulationMeasure,
  type Coverage,
  type CoverageOptions,
  coverage,
  type JknCounts,
  participationMeasure,
} from "./coverage.js";
export {
  type Guarantee,
  type GuaranteeStanding,
  guaranteeOn,
  type JknMembership,
  type LocalGuarantee,
  type MembershipStatus,
  type Overlap,
  type PersonCover,
} from "./guarantee.js";
export { type LateFine, type LateFineInput, lateFine } from "./late-fine.js";
export { jknMessages } from "./messages.js";
export {
  additionalMemberRate,
  type ClassThreeAid,
  type CoveredFamily,
  classThreeAid,
  coveredFamily,
  enterpriseWageSplit,
  type FineLimits,
  type FiscalCapacity,
  fineExemption,
  fineLimits,
  fineRate,
  fineWindow,
  independentContribution,
  type JknClass,
  localGovernmentContribution,
  type PensionSplit,
  pbiContribution,
  pensionSplit,
  provincialContribution,
  stateWageSplit,
  veteranSplit,
  type WageSplit,
  wageCeiling,
  wageFloor,
} from "./parameters.js";
export { type CoverageTarget, peopleToReach } from "./people-to-reach.js";
export type { Period } from "./periods.js";
export type { Grounds, UsedRule } from "./rules.js";
export { findSegment, type JknSegment, type Payer, SEGMENTS, type Segment } from "./segments.js";
export {
  type UhcCondition,
  type UhcCriteria,
  type UhcFact,
  type UhcMeasure,
  type UhcTier,
  uhcCriteria,
} from "./uhc-criteria.js";
export { type UhcFinding, type UhcInput, type UhcStanding, uhcTier } from "./uhc-tier.js";
