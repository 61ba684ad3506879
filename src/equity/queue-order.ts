import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { areComparable } from "./moment.js";
import { compareTickets } from "./order.js";
import { type QueueEntry, readEntry, type Waiting } from "./queue-entry.js";
import { type TriageColour, type TriageNumber, urgencyOf } from "./triage.js";

/** A patient's place. */
export interface QueuePlace {
  /** From 1. */
  readonly place: number;
  readonly ticket: string;
  /** What comes next for the patient: triage, before anything else, or care. */
  readonly next: "triage-first" | "care";
  /** The last triage; null when there was none. */
  readonly triage: TriageColour | TriageNumber | null;
}

/** A patient who no longer waits. */
export interface NotWaiting {
  readonly ticket: string;
  /** Care has begun, or the triage is black: the dead are not queued for treatment. */
  readonly why: "served" | "black";
}

/** A queue in its order. */
export interface Queue {
  readonly order: readonly QueuePlace[];
  /** By ticket. */
  readonly notWaiting: readonly NotWaiting[];
}

/**
 * Puts patients in the order in which they are to be seen: by triage, then those with a declared priority, then arrival,
 * then ticket. Who is not triaged comes first, to be triaged. Who pays plays no part: there is no field for it, and one
 * that is sent along all the same is named and not used. The order of a clinic is that of its patients in this one.
 *
 * An entry that is hard to read loses nobody: an unreadable triage is triaged anew, an unreadable arrival comes last
 * among the equally urgent.
 *
 * Source: UU 17/2023 article 174; colours of Permenkes 47/2018; that payers are not told apart is also what the mayor of
 * Serang ordered in November 2022. No text that was read founds the priority of the elderly, disabled and pregnant.
 *
 * @param entries - the patients, in any order; colours or levels, not both
 * @returns the order, and who no longer waits; an issue when an entry has no ticket, when colours stand beside levels, or
 *   when times with an offset stand beside times without
 * @example
 * ```ts
 * import { queueOrder } from "tatasehat/equity";
 * const result = queueOrder([
 *   { ticket: "A-1", triage: "green", arrivedAt: "2024-07-24T07:50" },
 *   { ticket: "A-2", triage: "red", arrivedAt: "2024-07-24T08:20" },
 *   { ticket: "A-3", arrivedAt: "2024-07-24T08:25" },
 *   { ticket: "A-4", triage: "green", arrivedAt: "2024-07-24T08:00", priority: "pregnant" },
 * ]);
 * result.ok && result.value.order.map(({ ticket }) => ticket); //=> ["A-3", "A-2", "A-4", "A-1"]
 * result.ok && result.value.order[0].next; //=> "triage-first"
 * ```
 */
export function queueOrder(entries: readonly QueueEntry[]): Result<Queue> {
  if (!Array.isArray(entries)) return failure({ code: "equity.not-a-list" });
  const malformed = (entries as readonly unknown[]).flatMap((entry, row) => shapeIssue(entry, row) ?? []);
  if (malformed.length > 0) return failure(...malformed);

  const notices: Notice[] = [];
  const patients = (entries as readonly QueueEntry[]).map((entry, row) => readEntry(entry, row, notices));
  const waiting = patients.filter((patient) => !patient.served && patient.triage !== "black");
  const mixed = mixtures(waiting);
  if (mixed.length > 0) return failure(...mixed);

  const seen = new Set<string>();
  patients.forEach(({ ticket }, row) => {
    if (seen.has(ticket)) notices.push({ code: "equity.ticket-twice", path: [row, "ticket"] });
    seen.add(ticket);
  });
  if (waiting.some(({ hasPriority }) => hasPriority)) notices.push({ code: "equity.priority-basis-not-read" });

  const order = waiting.sort(byUrgency).map(
    ({ ticket, triage }, i): QueuePlace => ({
      place: i + 1,
      ticket,
      next: triage === null ? "triage-first" : "care",
      triage,
    }),
  );
  const notWaiting = patients
    .filter(({ served, triage }) => served || triage === "black")
    .map(({ ticket, served }): NotWaiting => ({ ticket, why: served ? "served" : "black" }))
    .sort((a, b) => compareTickets(a.ticket, b.ticket) || (a.why < b.why ? -1 : 1));
  return success({ order, notWaiting }, notices);
}

function shapeIssue(entry: unknown, row: number): Issue | undefined {
  if (typeof entry !== "object" || entry === null) return { code: "equity.entry-unreadable", path: [row] };
  const { ticket } = entry as Partial<QueueEntry>;
  const hasTicket = typeof ticket === "string" && ticket.trim() !== "";
  return hasTicket ? undefined : { code: "equity.ticket-missing", path: [row, "ticket"] };
}

/** Nobody can say whether a yellow comes before a level 2, or where 08:00 lies beside 08:00+07:00. */
function mixtures(waiting: readonly Waiting[]): Issue[] {
  const issues: Issue[] = [];
  const triages = waiting.flatMap(({ triage }) => triage ?? []);
  if (triages.some((triage) => typeof triage !== typeof triages[0])) issues.push({ code: "equity.scales-mixed" });
  const [first, ...others] = waiting.flatMap(({ arrival }) => arrival ?? []);
  if (first !== undefined && !others.every((other) => areComparable(first, other))) {
    issues.push({ code: "equity.clocks-mixed" });
  }
  return issues;
}

/** Nobody is more urgent than who has not been looked at. */
const UNTRIAGED = 0;

const byUrgency = (a: Waiting, b: Waiting): number =>
  rankOf(a) - rankOf(b) ||
  Number(b.hasPriority) - Number(a.hasPriority) ||
  Number(a.arrival === undefined) - Number(b.arrival === undefined) ||
  (a.arrival?.seconds ?? 0) - (b.arrival?.seconds ?? 0) ||
  compareTickets(a.ticket, b.ticket);

const rankOf = ({ triage }: Waiting): number => (triage === null ? UNTRIAGED : urgencyOf(triage));
