export type { DuplicateGroup, DuplicatePair } from "./duplicates.js";
export {
  type CardCounts,
  type CardHandover,
  type CardReceiver,
  type HandoverBatch,
  type HandoverReport,
  type HandoverStep,
  handoverBatches,
} from "./handover.js";
export type { DecidingOffice, ListDecision, ListedHousehold, ListedPerson, PopulationMatch } from "./household.js";
export { villagesEnteredByDeadline, villagesHandedIn } from "./indicators.js";
export { povertyMessages } from "./messages.js";
export { type Office, offices } from "./office.js";
export type { DuplicateScope, Reason, SameBy } from "./reason.js";
export { type ListRegister, type Register, type RegisterId, registers } from "./register.js";
export {
  advanceSubmission,
  type PoorListSubmission,
  replaySubmission,
  type SubmissionEvidence,
  type SubmissionState,
  type SubmissionStateDescription,
  type SubmissionStep,
  type SubmissionTurn,
  startSubmission,
  submissionStates,
} from "./submission.js";
export {
  type DistrictSubmissions,
  type HandedInList,
  type SubmissionStatus,
  type SubmissionStatusOptions,
  type SubmissionTally,
  submissionStatus,
  type Village,
  type VillageDenominator,
  type VillageSubmission,
} from "./submission-status.js";
export {
  type ListVerification,
  type PersonVerification,
  type Verdict,
  type VerificationCounts,
  type VerifyListOptions,
  type VillageVerification,
  verifyList,
} from "./verify-list.js";
export type { VillageKind } from "./village-code.js";
