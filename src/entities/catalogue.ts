import type * as z from "zod";
import { type ActionItem, actionItemSchema } from "./action-item.js";
import { type Allocation, allocationSchema } from "./allocation.js";
import { type Award, awardSchema } from "./award.js";
import { type BludUnit, bludUnitSchema } from "./blud-unit.js";
import { type CardHandover, cardHandoverSchema } from "./card-handover.js";
import { type Child, childSchema } from "./child.js";
import { type DeathNotice, deathNoticeSchema } from "./death-notice.js";
import { type Decree, decreeSchema } from "./decree.js";
import { type Donor, donorSchema } from "./donor.js";
import { type GrowthMeasurement, growthMeasurementSchema } from "./growth-measurement.js";
import { type HomeVisit, homeVisitSchema } from "./home-visit.js";
import { type HospitalContract, hospitalContractSchema } from "./hospital-contract.js";
import { type Household, householdSchema } from "./household.js";
import { type JknMembership, jknMembershipSchema } from "./jkn-membership.js";
import { type Kader, kaderSchema } from "./kader.js";
import { type LocalGuarantee, localGuaranteeSchema } from "./local-guarantee.js";
import { type Pledge, pledgeSchema } from "./pledge.js";
import { type PoorListSubmission, poorListSubmissionSchema } from "./poor-list-submission.js";
import { type Posyandu, posyanduSchema } from "./posyandu.js";
import { type Puskesmas, puskesmasSchema } from "./puskesmas.js";
import { type QueueEntry, queueEntrySchema } from "./queue-entry.js";
import { type Realisation, realisationSchema } from "./realisation.js";
import { type Resident, residentSchema } from "./resident.js";
import { type ResourceNeed, resourceNeedSchema } from "./resource-need.js";
import { type SanitationHousehold, sanitationHouseholdSchema } from "./sanitation-household.js";
import { type SpmRow, spmRowSchema } from "./spm-row.js";
import { type SupervisoryTeam, supervisoryTeamSchema } from "./supervisory-team.js";
import { type VaccineDose, vaccineDoseSchema } from "./vaccine-dose.js";
import { type Village, villageSchema } from "./village.js";
import { type Workshop, workshopSchema } from "./workshop.js";

/** The entities by name. */
export interface Entities {
  readonly Resident: Resident;
  readonly Household: Household;
  readonly Child: Child;
  readonly GrowthMeasurement: GrowthMeasurement;
  readonly Puskesmas: Puskesmas;
  readonly Posyandu: Posyandu;
  readonly Kader: Kader;
  readonly HomeVisit: HomeVisit;
  readonly Village: Village;
  readonly SupervisoryTeam: SupervisoryTeam;
  readonly JknMembership: JknMembership;
  readonly LocalGuarantee: LocalGuarantee;
  readonly HospitalContract: HospitalContract;
  readonly PoorListSubmission: PoorListSubmission;
  readonly CardHandover: CardHandover;
  readonly SpmRow: SpmRow;
  readonly ResourceNeed: ResourceNeed;
  readonly Donor: Donor;
  readonly Pledge: Pledge;
  readonly Allocation: Allocation;
  readonly Realisation: Realisation;
  readonly Workshop: Workshop;
  readonly ActionItem: ActionItem;
  readonly VaccineDose: VaccineDose;
  readonly SanitationHousehold: SanitationHousehold;
  readonly DeathNotice: DeathNotice;
  readonly QueueEntry: QueueEntry;
  readonly Decree: Decree;
  readonly BludUnit: BludUnit;
  readonly Award: Award;
}

/** The name of an entity, such as `GrowthMeasurement`. */
export type EntityName = keyof Entities;

const SCHEMAS: { readonly [Name in EntityName]: () => z.ZodType<Entities[Name]> } = {
  Resident: residentSchema,
  Household: householdSchema,
  Child: childSchema,
  GrowthMeasurement: growthMeasurementSchema,
  Puskesmas: puskesmasSchema,
  Posyandu: posyanduSchema,
  Kader: kaderSchema,
  HomeVisit: homeVisitSchema,
  Village: villageSchema,
  SupervisoryTeam: supervisoryTeamSchema,
  JknMembership: jknMembershipSchema,
  LocalGuarantee: localGuaranteeSchema,
  HospitalContract: hospitalContractSchema,
  PoorListSubmission: poorListSubmissionSchema,
  CardHandover: cardHandoverSchema,
  SpmRow: spmRowSchema,
  ResourceNeed: resourceNeedSchema,
  Donor: donorSchema,
  Pledge: pledgeSchema,
  Allocation: allocationSchema,
  Realisation: realisationSchema,
  Workshop: workshopSchema,
  ActionItem: actionItemSchema,
  VaccineDose: vaccineDoseSchema,
  SanitationHousehold: sanitationHouseholdSchema,
  DeathNotice: deathNoticeSchema,
  QueueEntry: queueEntrySchema,
  Decree: decreeSchema,
  BludUnit: bludUnitSchema,
  Award: awardSchema,
};

/** The names of all entities. */
export const entityNames: readonly EntityName[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(SCHEMAS) as EntityName[],
);

/** Whether there is an entity of this name. */
export function isEntityName(name: unknown): name is EntityName {
  return typeof name === "string" && Object.hasOwn(SCHEMAS, name);
}

const made = /* @__PURE__ */ new Map<EntityName, z.ZodType>();

/** An entity's schema, made on first use. */
export function schemaOf(name: EntityName): z.ZodType {
  const known = made.get(name);
  if (known !== undefined) return known;
  const schema = SCHEMAS[name]();
  made.set(name, schema);
  return schema;
}
