export { type Access, type AccessOptions, type AreaLadder, access, accessGap, accessIndicator } from "./access.js";
export type { Answers, Verdict } from "./answers.js";
export { type AwardCount, awardTotal, type StbmAward, stbmAward, stbmAwards } from "./awards.js";
export type { SanitationHousehold } from "./household.js";
export { accessRungs, type ToiletRung, toiletLadder } from "./ladder.js";
export { sanitationMessages } from "./messages.js";
export { type OtherPillar, type PillarEntry, type StbmPillar, stbmPillars } from "./pillars.js";
export { desaStbmRule, fivePillarDeclarationRule, type StatusRule, sbsRule } from "./rules.js";
export { checkSbsHouse, type SbsAnswers, type SbsHouse, type SbsPoint, sbsForm } from "./sbs-form.js";
export { type HouseTally, tallyHouses, type VillageTally } from "./tally-houses.js";
export {
  type VerificationSample,
  type VerificationTeam,
  type VerifiedLevel,
  verificationSample,
  verificationSteps,
  verificationTeams,
} from "./verification.js";
export {
  type VillageCount,
  type VillageRank,
  type VillageShare,
  villageShare,
  villageShares,
} from "./village-share.js";
export {
  type PillarAnswers,
  type StatusCondition,
  type VillageSanitation,
  type VillageStanding,
  type VillageStatus,
  villageStatus,
} from "./village-status.js";
