export type { Estimate } from "./bootstrap.js";
export type { PayerComparison } from "./compare-payers.js";
export { type Disparity, type DisparityCounts, disparity, type StratumDisparity } from "./disparity.js";
export type { DisparityOptions } from "./disparity-options.js";
export {
  type Emergency,
  type EmergencyCriterion,
  type EmergencyCriterionText,
  type EmergencyFindings,
  emergencyCriteria,
  isEmergency,
} from "./emergency.js";
export { checkReception, type Reception, type ReceptionFinding } from "./emergency-care.js";
export { type EsiAnswers, type EsiAssessment, type EsiNotResource, type EsiResource, esiLevel } from "./esi.js";
export type { EsiVitalSign, EsiVitals } from "./esi-vitals.js";
export { equityMessages } from "./messages.js";
export { waitingMinutes } from "./moment.js";
export type { PayerWaits } from "./payer-waits.js";
export type { PriorityGroup, QueueEntry, Retriage } from "./queue-entry.js";
export { type PrintedNumber, type QueueLoad, type QueueTimes, queueLoad } from "./queue-load.js";
export { type NotWaiting, type Queue, type QueuePlace, queueOrder } from "./queue-order.js";
export type { StratumKey } from "./read-visit.js";
export { type Conclusion, compareShares, type PrintedEstimate, type ShareComparison } from "./shares.js";
export type { Dimension } from "./strata.js";
export {
  type Triage,
  type TriageColour,
  type TriageNumber,
  type TriageScale,
  type TriageScaleId,
  type TriageStep,
  triageScale,
} from "./triage.js";
export type { Visit, WaitUnknown } from "./wait.js";
export { outpatientWaitStandard, waitsOverStandard, waitsWithinStandard } from "./wait-standard.js";
