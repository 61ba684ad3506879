import { daysBetween, isIsoDate } from "../foundation/calendar.js";
import { faults } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { dateFault, isUnstated, listFault, repeats } from "./values.js";
import type { ActionItem } from "./workshop.js";

/** Where an action stands on a day. */
export interface ActionState {
  /** The place of the action in the list, from 0. */
  readonly index: number;
  readonly state: "open" | "late" | "done" | "not-yet-raised";
  /** Nothing more is expected of it, but it was given up, not done. */
  readonly dropped: boolean;
  /** Whole days past the day on which it was due; 0 when it is not late. */
  readonly daysLate: number;
}

/** How many actions stand where on a day; open + late + done + notYetRaised is the total. */
export interface FollowUp {
  readonly date: string;
  readonly total: number;
  /** Not done, and due on this day or later, or without a due date. */
  readonly open: number;
  /** Not done, and due before this day. */
  readonly late: number;
  /** Done or dropped. */
  readonly done: number;
  /** Of those done, how many were dropped. */
  readonly dropped: number;
  /** Decided only after this day. */
  readonly notYetRaised: number;
  /** Of those open, how many have no due date and can never be late. */
  readonly withoutDueDate: number;
  /** In the order of the list. */
  readonly actions: readonly ActionState[];
}

/** What is needed of an action to say where it stands. */
export type TrackedAction = Pick<ActionItem, "status"> & {
  readonly [Key in "id" | "raisedOn" | "dueOn" | "doneOn"]?: string | null | undefined;
};

const STATUSES: readonly unknown[] = ["open", "done", "dropped"];

function faultsOf(action: TrackedAction, i: number): readonly Issue[] {
  const { status, raisedOn, dueOn, doneOn } = action;
  const wrong = faults(
    STATUSES.includes(status)
      ? undefined
      : { code: "puskesmas.status-unknown", path: [i, "status"], facts: { allowed: STATUSES.join(", ") } },
    dateFault([i, "raisedOn"], raisedOn),
    dateFault([i, "dueOn"], dueOn),
    dateFault([i, "doneOn"], doneOn),
  );
  if (wrong.length > 0) return wrong;
  const precedes = (day: typeof dueOn) => !isUnstated(day) && !isUnstated(raisedOn) && day < raisedOn;
  return faults(
    precedes(dueOn) ? { code: "puskesmas.due-before-raised", path: [i, "dueOn"] } : undefined,
    precedes(doneOn) ? { code: "puskesmas.done-before-raised", path: [i, "doneOn"] } : undefined,
    status !== "done" && !isUnstated(doneOn) ? { code: "puskesmas.done-on-misplaced", path: [i, "doneOn"] } : undefined,
  );
}

function stateOf({ status, raisedOn, dueOn, doneOn }: TrackedAction, index: number, date: string): ActionState {
  const at = (state: ActionState["state"], daysLate = 0, dropped = false) => ({ index, state, dropped, daysLate });
  if (!isUnstated(raisedOn) && raisedOn > date) return at("not-yet-raised");
  if (status === "dropped") return at("done", 0, true);
  // What was done later was not yet done on this day.
  if (status === "done" && (isUnstated(doneOn) || doneOn <= date)) return at("done");
  if (!isUnstated(dueOn) && dueOn < date) return at("late", daysBetween(dueOn, date));
  return at("open");
}

/**
 * Says which actions of workshops are open, late or done on a day.
 *
 * On the day on which it is due an action is not yet late. A dropped one counts as done, and is counted apart. What was
 * done after the day is judged as it stood on the day.
 *
 * @param actions - status and dates (YYYY-MM-DD) of each action
 * @param date - the day on which it is asked, YYYY-MM-DD
 * @returns the counts, which add up to the number of actions, and each action's state; an issue for an impossible date,
 *   an action due or done before it was decided, an unknown status, or an id that comes twice
 * @example
 * ```ts
 * import { followUp } from "tatasehat/puskesmas";
 * const actions = [
 *   { status: "open", raisedOn: "2024-08-02", dueOn: "2024-08-31" },
 *   { status: "open", raisedOn: "2024-08-02", dueOn: "2024-08-20" },
 *   { status: "done", raisedOn: "2024-08-02", dueOn: "2024-08-20", doneOn: "2024-08-19" },
 * ];
 * const result = followUp(actions, "2024-08-31");
 * result.ok && [result.value.open, result.value.late, result.value.done]; //=> [1, 1, 1]
 * result.ok && result.value.actions[1]?.daysLate; //=> 11
 * ```
 */
export function followUp(actions: readonly TrackedAction[], date: string): Result<FollowUp> {
  const notAList = listFault(["actions"], actions);
  if (notAList !== undefined) return failure(notAList);
  const issues = [
    ...(isIsoDate(date) ? [] : [{ code: "law.date-invalid", path: ["date"] }]),
    ...actions.flatMap(faultsOf),
    ...repeats(actions, ({ id }) => id).map((i) => ({ code: "puskesmas.repeated", path: [i, "id"] })),
  ];
  if (issues.length > 0) return failure(...issues);
  const states = actions.map((action, i) => stateOf(action, i, date));
  const count = (state: ActionState["state"]) => states.filter((item) => item.state === state).length;
  const withoutDueDate = states.filter(({ state, index }) => state === "open" && isUnstated(actions[index]?.dueOn));
  const notices: Notice[] =
    withoutDueDate.length > 0 ? [{ code: "puskesmas.no-due-date", facts: { count: withoutDueDate.length } }] : [];
  return success(
    {
      date,
      total: actions.length,
      open: count("open"),
      late: count("late"),
      done: count("done"),
      dropped: states.filter(({ dropped }) => dropped).length,
      notYetRaised: count("not-yet-raised"),
      withoutDueDate: withoutDueDate.length,
      actions: states,
    },
    notices,
  );
}
