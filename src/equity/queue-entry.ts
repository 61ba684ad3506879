import type { Notice } from "../foundation/result.js";
import { areComparable, type Moment, readMoment } from "./moment.js";
import { payerNotices } from "./payer-fields.js";
import { readTriage, type Triage, type TriageColour, type TriageNumber, urgencyOf } from "./triage.js";

/** Groups that a facility may let go first among the equally urgent, whoever pays for them. */
export type PriorityGroup = "elderly" | "disabled" | "pregnant";

/** A later triage of a patient who waits. */
export interface Retriage {
  /** Written as the arrival is. */
  readonly at: string;
  readonly triage: Triage;
}

/**
 * A patient in a queue. There is no field for the payer, the room class or a deposit: only urgency, a declared priority
 * and arrival can be said here, so no favour can.
 */
export interface QueueEntry {
  readonly ticket: string;
  /** YYYY-MM-DDTHH:MM, perhaps with seconds; with the offset of the clock in every entry or in none. */
  readonly arrivedAt: string;
  /** A colour of Permenkes 47/2018 or a level of ATS or ESI; null or left out: not triaged yet. */
  readonly triage?: Triage | null | undefined;
  /** Later triages: the last one counts, of two at one moment the more urgent. The arrival stays. */
  readonly retriage?: readonly Retriage[] | undefined;
  /** The group that the patient declared. */
  readonly priority?: PriorityGroup | null | undefined;
  readonly clinic?: string | undefined;
  /** When care began. */
  readonly servedAt?: string | null | undefined;
}

/** An entry as the queue reads it. */
export interface Waiting {
  readonly ticket: string;
  readonly triage: TriageColour | TriageNumber | null;
  readonly hasPriority: boolean;
  /** Undefined when unreadable. */
  readonly arrival: Moment | undefined;
  readonly served: boolean;
}

const GROUPS: readonly unknown[] = ["elderly", "disabled", "pregnant"];

/** Reads an entry. What cannot be read never costs a patient the place that the rest of the entry gives. */
export function readEntry(entry: QueueEntry, row: number, notices: Notice[]): Waiting {
  const warn = (code: string, ...path: (string | number)[]): void => {
    notices.push({ code, path: [row, ...path] });
  };
  notices.push(...payerNotices(entry, row));
  const arrival = readMoment(entry.arrivedAt);
  if (arrival === undefined) warn("equity.arrival-unreadable", "arrivedAt");
  const hasPriority = GROUPS.includes(entry.priority);
  if (isStated(entry.priority) && !hasPriority) warn("equity.priority-unknown", "priority");
  return {
    ticket: entry.ticket,
    triage: currentTriage(entry, warn),
    hasPriority,
    arrival,
    served: isServed(entry, arrival, warn),
  };
}

type Warn = (code: string, ...path: (string | number)[]) => void;

/** The last triage; null, to be triaged, when there is none or when any re-triage cannot be read. */
function currentTriage(entry: QueueEntry, warn: Warn): Waiting["triage"] {
  const first = readTriage(entry.triage) ?? null;
  if (first === null && isStated(entry.triage)) warn("equity.triage-unreadable", "triage");
  const { retriage } = entry;
  if (!isStated(retriage)) return first;
  if (!Array.isArray(retriage)) {
    warn("equity.triage-unreadable", "retriage");
    return null;
  }
  let last: { readonly at: Moment; readonly triage: TriageColour | TriageNumber } | undefined;
  let isReadable = true;
  (retriage as readonly (Retriage | null)[]).forEach((later, i) => {
    const at = readMoment(later?.at);
    const triage = readTriage(later?.triage);
    if (at === undefined || triage === undefined || (last !== undefined && !areComparable(at, last.at))) {
      isReadable = false;
      warn("equity.triage-unreadable", "retriage", i);
    } else if (last === undefined || isLater(at, triage, last)) last = { at, triage };
  });
  if (!isReadable) return null;
  return last === undefined ? first : last.triage;
}

const isLater = (
  at: Moment,
  triage: TriageColour | TriageNumber,
  last: { readonly at: Moment; readonly triage: TriageColour | TriageNumber },
): boolean =>
  at.seconds > last.at.seconds || (at.seconds === last.at.seconds && urgencyOf(triage) < urgencyOf(last.triage));

/** Whether care has begun; a time that cannot be, or cannot be read, leaves the patient in the queue. */
function isServed({ servedAt }: QueueEntry, arrival: Moment | undefined, warn: Warn): boolean {
  if (!isStated(servedAt)) return false;
  const served = readMoment(servedAt);
  if (served === undefined || (arrival !== undefined && !areComparable(served, arrival))) {
    warn("equity.moment-unreadable", "servedAt");
    return false;
  }
  if (arrival !== undefined && served.seconds < arrival.seconds) {
    warn("equity.served-before-arrival", "servedAt");
    return false;
  }
  return true;
}

const isStated = (value: unknown): boolean => value !== undefined && value !== null;
