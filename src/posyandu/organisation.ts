/* What the posyandu is as an organisation: its activity, strata, kader, services, supervisory teams and funds. */
export {
  type ActivityCriterion,
  type ActivityFinding,
  type ActivityOptions,
  isActive,
  type PosyanduActivity,
} from "./active.js";
export type { Range, ServiceFinding } from "./active-months.js";
export type { PosyanduYear, ServiceYear } from "./active-record.js";
export {
  type ActivityMeasure,
  type ActivityMeasureId,
  type ActivityRule,
  activityMeasures,
  activityRule,
  activityTarget,
  type PosyanduService,
} from "./active-rule.js";
export { type ServiceCoverages, type ServiceCriterion, serviceCriterion } from "./active-services.js";
export { type ActiveShare, type ActivityCounts, activeShare, activeShareMeasure } from "./active-share.js";
export { type ActiveShares, type ActivityRow, activeShares } from "./active-shares.js";
export {
  type ActivityTarget,
  activePosyanduTarget,
  type VillageIndexActivity,
  villageIndexActivity,
  villageIndexMeasure,
} from "./active-target.js";
export {
  type FundRow,
  type FundYear,
  type NeighbourhoodFund,
  neighbourhoodFund,
} from "./funds.js";
export type { FundPayment, FundUnit } from "./funds-input.js";
export {
  type FlatFundRule,
  type FundBudget,
  type FundRule,
  type FundRuleBase,
  type PooledFundRule,
  sabanJuareExample,
  saliraExample,
} from "./funds-rule.js";
export { type Kader, type KaderBadges, type KaderLevel, type KaderLevelName, kaderLevel } from "./kader.js";
export { type KaderCounts, type KaderShares, kaderShares } from "./kader-shares.js";
export type { CoverageCounts, ServiceCoverage } from "./organisation-input.js";
export type { Posyandu } from "./organisation-posyandu.js";
export { type DueService, dueServices, type ServedOn } from "./services-due.js";
export { lifeStages, type PosyanduResident } from "./services-life-stages.js";
export { type PackagedService, type PackagePart, type ServicePackage, servicePackage } from "./services-package.js";
export { posyanduPrima, type UnitAlias, type UnitAliasAnswer, unitAlias } from "./services-prima.js";
export {
  type KitCounts,
  type KitCoverage,
  kitCoverage,
  type PosyanduRatio,
  type PosyanduRatioCounts,
  posyanduRatio,
} from "./services-supply.js";
export {
  type Strata,
  type StrataCriterion,
  type StrataFinding,
  type StrataRecord,
  strata,
} from "./strata.js";
export { type StrataLevel, strataRule } from "./strata-rule.js";
export { type StrataCounts, strataShares } from "./strata-shares.js";
export { type SupervisoryBody, type SupervisoryTeamAnswer, supervisoryTeam } from "./teams.js";
export { checkTeam, type TeamCheck, type TeamStanding } from "./teams-check.js";
export type { TeamFinding, TeamQuestion } from "./teams-checks.js";
export { type AreaTeam, type TeamCoverage, teamCoverage } from "./teams-coverage.js";
export type { SupervisoryTeam, TeamMember, TeamRecord, TeamRole } from "./teams-record.js";
export { type TeamArrangement, type TeamKind, type TeamLevel, teamArrangement } from "./teams-rule.js";
