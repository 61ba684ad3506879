import { faults } from "../foundation/records.js";
import { type Facts, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { nearest } from "../foundation/text.js";
import { attendanceFaults, type SectorAttendance } from "./sectors.js";
import { countFault, dateFault, isUnstated, listFault, type Path, yesNoFault } from "./values.js";
import type { WorkshopKind } from "./workshop.js";
import { type WorkshopPart, workshopParts } from "./workshop-parts.js";

/** A decision of a workshop: a corrective item with whoever is in charge of it. */
export interface WorkshopAction {
  /** By role; a name has no place here. */
  readonly owner?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  /** A done or dropped item has been followed up. */
  readonly status?: "open" | "done" | "dropped" | null | undefined;
  /** Whether the record says what became of it, or what is to become of it; null is not stated. */
  readonly followUp?: boolean | null | undefined;
}

/** Whether a part is in the record: null or left out is not stated. A list names every part that is in it. */
export type StatedParts = readonly WorkshopPart[] | Readonly<Partial<Record<WorkshopPart, boolean | null | undefined>>>;

/** The record (notulen) of a workshop as far as it is known; a `Workshop` is one. */
export interface WorkshopRecord {
  readonly kind: WorkshopKind;
  readonly heldOn?: string | null | undefined;
  /** The month under review, or the last one of the quarter: YYYY-MM. */
  readonly period?: string | null | undefined;
  readonly invitedOn?: string | null | undefined;
  /** By role; a name has no place here. */
  readonly chair?: string | null | undefined;
  /** How many came. */
  readonly present?: number | null | undefined;
  readonly attendance?: SectorAttendance | null | undefined;
  readonly parts?: StatedParts | null | undefined;
  readonly actions?: readonly WorkshopAction[] | null | undefined;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

function textFault(path: Path, value: unknown): Issue | undefined {
  return isUnstated(value) || typeof value === "string" ? undefined : { code: "puskesmas.not-text", path };
}

function actionFaults(action: WorkshopAction, i: number, heldOn: WorkshopRecord["heldOn"]): readonly Issue[] {
  const { owner, dueOn, status, followUp } = action;
  const path = ["actions", i];
  const dated = dateFault([...path, "dueOn"], dueOn);
  const isEarly = dated === undefined && !isUnstated(dueOn) && !isUnstated(heldOn) && dueOn < heldOn;
  return faults(
    textFault([...path, "owner"], owner),
    dated,
    isEarly ? { code: "puskesmas.due-before-raised", path: [...path, "dueOn"] } : undefined,
    isUnstated(status) || ["open", "done", "dropped"].includes(status)
      ? undefined
      : { code: "puskesmas.status-unknown", path: [...path, "status"], facts: { allowed: "open, done, dropped" } },
    yesNoFault([...path, "followUp"], followUp),
  );
}

/** What makes a record unusable; what it merely lacks is for the check to say. */
export function recordFaults(record: WorkshopRecord): readonly Issue[] {
  const { kind, heldOn, period, invitedOn, chair, present, attendance, actions } = record;
  const dates = faults(dateFault(["heldOn"], heldOn), dateFault(["invitedOn"], invitedOn));
  const isInvitedLate = dates.length === 0 && !isUnstated(heldOn) && !isUnstated(invitedOn) && invitedOn > heldOn;
  const list = isUnstated(actions) ? undefined : listFault(["actions"], actions);
  const allowed = Object.keys(workshopParts).join(", ");
  return [
    ...faults(
      Object.hasOwn(workshopParts, kind)
        ? undefined
        : { code: "puskesmas.kind-unknown", path: ["kind"], facts: { allowed } },
      ...dates,
      isInvitedLate ? { code: "puskesmas.invited-after-meeting", path: ["invitedOn"] } : undefined,
      isUnstated(period) || (typeof period === "string" && MONTH.test(period))
        ? undefined
        : { code: "puskesmas.month-invalid", path: ["period"] },
      textFault(["chair"], chair),
      isUnstated(present) ? undefined : countFault(["present"], present),
      list,
    ),
    ...attendanceFaults(attendance),
    ...(list === undefined ? (actions ?? []).flatMap((action, i) => actionFaults(action, i, heldOn)) : []),
  ];
}

/** What the fields of a record say of its parts: an empty chair is none, a field not stated says nothing. */
function partsByFields(record: WorkshopRecord): ReadonlyMap<WorkshopPart, boolean> {
  const { heldOn, period, chair, present, attendance, actions } = record;
  const said = new Map<WorkshopPart, boolean>();
  if (!isUnstated(heldOn)) said.set("date", true);
  if (!isUnstated(period)) said.set("period", true);
  if (!isUnstated(chair)) said.set("chair", String(chair).trim() !== "");
  if (!isUnstated(present)) said.set("attendance", true);
  if (Object.values(attendance ?? {}).some((came) => !isUnstated(came))) {
    said.set("attendance", true);
    said.set("attendance-by-sector", true);
  }
  if ((actions ?? []).length > 0) said.set("corrective-plan", true);
  return said;
}

const ALL_PARTS = /* @__PURE__ */ Object.values(workshopParts).flatMap((parts) => parts.map(({ part }) => part));

function unknownPart(part: unknown, i: number): readonly Issue[] {
  if (ALL_PARTS.includes(part as WorkshopPart)) return [];
  const facts: Facts = { nearest: typeof part === "string" ? nearest(part, ALL_PARTS).join(", ") : "" };
  return [{ code: "puskesmas.part-unknown", path: ["parts", i], facts }];
}

/**
 * Reads which parts a record has: true, false, or nothing where it is not known. Fields weigh more than statements about
 * them; where they contradict each other a notice says so.
 */
export function readParts(record: WorkshopRecord): Result<ReadonlyMap<WorkshopPart, boolean>> {
  const parts = record.parts ?? {};
  const isList = Array.isArray(parts);
  if (typeof parts !== "object") return failure({ code: "puskesmas.not-a-list", path: ["parts"] });
  const stated: readonly (readonly [part: string, isThere: unknown])[] = isList
    ? parts.map((part: string) => [part, true])
    : Object.entries(parts);
  const issues = stated.flatMap(([part, isThere], i) => [
    ...unknownPart(part, i),
    ...faults(yesNoFault(["parts", i], isThere)),
  ]);
  if (issues.length > 0) return failure(...issues);

  const known = new Map<WorkshopPart, boolean>(isList ? ALL_PARTS.map((part) => [part, false]) : []);
  for (const [part, isThere] of stated) if (!isUnstated(isThere)) known.set(part as WorkshopPart, isThere === true);
  const notices: Notice[] = [];
  for (const [part, isThere] of partsByFields(record)) {
    const said = isList ? undefined : known.get(part);
    if (said !== undefined && said !== isThere) {
      notices.push({ code: "puskesmas.part-contradicted", path: ["parts", part], facts: { part } });
    }
    known.set(part, isThere);
  }
  return success(known, notices);
}
