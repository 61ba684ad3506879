import { daysBetween } from "../foundation/calendar.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { type Grounds, managementGuideline, ruleOn } from "./rules.js";
import { type SectorsPresent, sectorsPresent } from "./sectors.js";
import { isUnstated, recordFault } from "./values.js";
import type { WorkshopKind } from "./workshop.js";
import { INVITATION_DAYS } from "./workshop-calendar.js";
import { type WorkshopPart, type WorkshopPartEntry, workshopParts } from "./workshop-parts.js";
import { readParts, recordFaults, type WorkshopAction, type WorkshopRecord } from "./workshop-record.js";

/** How a record is to be checked. */
export interface CheckWorkshopOptions {
  /** The day whose rule applies, YYYY-MM-DD; default the day of the workshop. */
  readonly asOf?: string | undefined;
  /** Days between invitation and workshop at least; default 2, which one local procedure has. */
  readonly invitationDays?: number | undefined;
}

/** A required part, and whether the record has it. */
export interface CheckedPart extends WorkshopPartEntry {
  readonly state: "present" | "missing" | "unknown";
}

/** The decisions of a workshop; the lists name them by their places, from 0. */
export interface CheckedActions {
  readonly count: number;
  readonly ownerNotStated: readonly number[];
  readonly dueDateNotStated: readonly number[];
  readonly notFollowedUp: readonly number[];
  readonly followUpUnknown: readonly number[];
}

/** What the record of a workshop holds and what it lacks. */
export interface WorkshopCheck extends Grounds {
  readonly kind: WorkshopKind;
  /** Every part is there and every decision is followed up; null where that is not known and nothing is surely lacking. */
  readonly complete: boolean | null;
  /** In the order in which the instrument prints them. */
  readonly parts: readonly CheckedPart[];
  readonly missing: readonly WorkshopPart[];
  readonly unknown: readonly WorkshopPart[];
  /** Null when the record does not list its decisions. */
  readonly actions: CheckedActions | null;
  /** Of the quarterly workshop, whose attendance is by sector; null when it is not stated. */
  readonly sectors?: SectorsPresent | null;
  readonly invitation?: { readonly daysBefore: number; readonly minimum: number; readonly inTime: boolean };
  /** No deadline for the minutes was found. */
  readonly minutesDeadline: null;
}

function isFollowedUp({ followUp, status }: WorkshopAction): boolean | undefined {
  return followUp ?? (status === "done" || status === "dropped" ? true : undefined);
}

const isBlank = (text: string | null | undefined): boolean => isUnstated(text) || text.trim() === "";

function checkActions(actions: readonly WorkshopAction[]): CheckedActions {
  const places = (has: (action: WorkshopAction) => boolean) => actions.flatMap((action, i) => (has(action) ? [i] : []));
  return {
    count: actions.length,
    ownerNotStated: places(({ owner }) => isBlank(owner)),
    dueDateNotStated: places(({ dueOn }) => isUnstated(dueOn)),
    notFollowedUp: places((action) => isFollowedUp(action) === false),
    followUpUnknown: places((action) => isFollowedUp(action) === undefined),
  };
}

function actionNotices(actions: CheckedActions | null): readonly Notice[] {
  if (actions === null) return [{ code: "puskesmas.actions-not-stated", path: ["actions"] }];
  const told = (code: string, places: readonly number[]): Notice[] =>
    places.length === 0 ? [] : [{ code, path: ["actions"], facts: { count: places.length } }];
  return [
    ...told("puskesmas.owner-not-stated", actions.ownerNotStated),
    ...told("puskesmas.due-date-not-stated", actions.dueDateNotStated),
  ];
}

/**
 * Checks the record of a workshop (lokakarya mini): which required parts it has, who came, and what became of its
 * decisions.
 *
 * A part that is not stated is unknown, not missing; a list of parts names all that are there. A record without a list of
 * decisions is judged by its parts alone, with a notice. Attendance by sector, owners, due dates and the days of an
 * invitation are practice: they give notices and do not make a record incomplete.
 *
 * @param record - kind, fields, parts and decisions of one workshop
 * @param options - the day whose rule applies; the days of an invitation
 * @returns parts, decisions, sectors and invitation; an issue for an unknown kind or part, or an impossible date or count
 * @throws RangeError when `invitationDays` is not a whole number of 0 or more
 * @example
 * ```ts
 * import { checkWorkshop } from "tatasehat/puskesmas";
 * const record = {
 *   kind: "quarterly", heldOn: "2023-05-22", period: "2023-03", chair: "Kepala puskesmas",
 *   attendance: { "camat-or-secretary": 1, police: 1, military: 1, "village-heads": 15, "upt-heads": 3 },
 *   parts: { "results-by-area": true, "activities-needing-sectors": true, "sector-roles": true, "agreed-plan": true },
 * };
 * const result = checkWorkshop(record);
 * result.ok && result.value.complete; //=> null
 * result.ok && result.value.unknown; //=> ["signatures"]
 * ```
 */
export function checkWorkshop(record: WorkshopRecord, options: CheckWorkshopOptions = {}): Result<WorkshopCheck> {
  const minimum = options.invitationDays ?? INVITATION_DAYS;
  if (!(Number.isInteger(minimum) && minimum >= 0)) {
    throw new RangeError("invitationDays must be a whole number of 0 or more");
  }
  const fault = recordFault([], record);
  if (fault !== undefined) return failure(fault);
  const issues = recordFaults(record);
  const known = readParts(record);
  if (issues.length > 0 || !known.ok) return failure(...issues, ...(known.ok ? [] : known.issues));
  const { kind, heldOn, invitedOn, attendance } = record;
  const rule = ruleOn(managementGuideline, options.asOf ?? heldOn);
  if (!rule.ok) return rule;
  const { grounds } = rule.value;

  const parts = workshopParts[kind].map((entry): CheckedPart => {
    const isThere = known.value.get(entry.part);
    return { ...entry, state: isThere === undefined ? "unknown" : isThere ? "present" : "missing" };
  });
  const inState = (state: CheckedPart["state"]) => parts.filter((part) => part.state === state).map(({ part }) => part);
  const [missing, unknown] = [inState("missing"), inState("unknown")];
  const actions = isUnstated(record.actions) ? null : checkActions(record.actions);
  const isLacking = missing.length > 0 || (actions?.notFollowedUp.length ?? 0) > 0;
  const isOpen = unknown.length > 0 || (actions?.followUpUnknown.length ?? 0) > 0;

  const notices: Notice[] = [...rule.notices, ...known.notices, { code: "puskesmas.minutes-deadline-unknown" }];
  if (!isUnstated(heldOn) && heldOn > grounds.asOf) notices.push({ code: "puskesmas.held-later", path: ["heldOn"] });
  if (missing.includes("signatures")) notices.push({ code: "puskesmas.signature-not-read", path: ["parts"] });
  notices.push(...actionNotices(actions));
  const sectors = isUnstated(attendance) ? null : sectorsPresent(attendance);
  if (kind === "quarterly" && sectors !== null && sectors.absent.length > 0) {
    notices.push({
      code: "puskesmas.sectors-absent",
      path: ["attendance"],
      facts: { count: sectors.absent.length, sectors: sectors.absent.join(", ") },
    });
  }
  const daysBefore = isUnstated(heldOn) || isUnstated(invitedOn) ? undefined : daysBetween(invitedOn, heldOn);
  if (daysBefore !== undefined && daysBefore < minimum) {
    notices.push({ code: "puskesmas.invited-late", path: ["invitedOn"], facts: { days: daysBefore, minimum } });
  }
  return success(
    {
      kind,
      complete: isLacking ? false : isOpen ? null : true,
      parts,
      missing,
      unknown,
      actions,
      ...(kind === "quarterly" ? { sectors } : {}),
      ...(daysBefore === undefined ? {} : { invitation: { daysBefore, minimum, inTime: daysBefore >= minimum } }),
      minutesDeadline: null,
      ...grounds,
    },
    notices,
  );
}
