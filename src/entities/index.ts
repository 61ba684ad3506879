/**
 * The nouns of the health administration as records that can be checked: one entity a kind of record, with titles in
 * Indonesian, descriptions in both languages, rules over several fields, and a JSON Schema.
 *
 * @module
 */
export type { ActionItem } from "./action-item.js";
export type { Allocation } from "./allocation.js";
export type { Award } from "./award.js";
export type { BludUnit } from "./blud-unit.js";
export type { CardHandover } from "./card-handover.js";
export { type Entities, type EntityName, entityNames } from "./catalogue.js";
export type { Child } from "./child.js";
export type { DeathNotice } from "./death-notice.js";
export type { Decree } from "./decree.js";
export type { Donor } from "./donor.js";
export type { GrowthMeasurement } from "./growth-measurement.js";
export type { HomeVisit } from "./home-visit.js";
export type { HospitalContract } from "./hospital-contract.js";
export type { Household } from "./household.js";
export type { JknMembership } from "./jkn-membership.js";
export { type JsonSchema, jsonSchema } from "./json-schema.js";
export type { Kader } from "./kader.js";
export type { LocalGuarantee } from "./local-guarantee.js";
export { entityMessages } from "./messages.js";
export { type EntityOf, parseEntity } from "./parse-entity.js";
export type { Pledge, PledgedGoods, PledgeRestriction } from "./pledge.js";
export type { PoorListSubmission } from "./poor-list-submission.js";
export type { Posyandu } from "./posyandu.js";
export type { Puskesmas } from "./puskesmas.js";
export type { QueueEntry } from "./queue-entry.js";
export type { Realisation } from "./realisation.js";
export type { Resident } from "./resident.js";
export type { ResourceNeed } from "./resource-need.js";
export type { SanitationHousehold, ToiletRung } from "./sanitation-household.js";
export type { SpmRow } from "./spm-row.js";
export type { SupervisoryTeam, TeamRole } from "./supervisory-team.js";
export type { Vaccine, VaccineDose } from "./vaccine-dose.js";
export type { Village } from "./village.js";
export type { Workshop } from "./workshop.js";
