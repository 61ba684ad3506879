import { foldText } from "../foundation/text.js";
import { hourOf, readMoment } from "./moment.js";
import { readTriage, type TriageColour, type TriageNumber } from "./triage.js";
import { type Visit, type WaitUnknown, waitOf } from "./wait.js";

/** Where a visit stands among others like it; null where that is not known. */
export interface StratumKey {
  readonly triage?: TriageColour | TriageNumber | null;
  /** The hour of arrival by the clock of the place, 0 to 23. */
  readonly hour?: number | null;
  readonly clinic?: string | null;
}

/** A visit as the comparison reads it. */
export interface ReadVisit {
  /** The payer folded, so that `BPJS-PBI` and `bpjs pbi` are one; null when not known. */
  readonly payer: string | null;
  readonly payerText: string;
  readonly wait: number | WaitUnknown;
  /** The date of arrival by its own clock; empty when not known. */
  readonly date: string;
  readonly stratum: Required<StratumKey>;
}

/** Reads a visit; `clock` is the offset of the place in minutes, where it is given. */
export function readVisit(visit: Visit, clock: number | undefined): ReadVisit {
  const arrival = readMoment(visit.arrivedAt);
  const [payer, clinic] = [readLabel(visit.payer), readLabel(visit.clinic)];
  return {
    payer,
    payerText: payer === null ? "" : String(visit.payer).trim(),
    wait: waitOf(visit, arrival),
    date: arrival?.date ?? "",
    stratum: {
      triage: readTriage(visit.triage) ?? null,
      hour: arrival === undefined ? null : hourOf(arrival, clock),
      clinic,
    },
  };
}

const NOT_KNOWN: readonly string[] = ["", "unknown", "tidak diketahui", "tidak tahu", "na", "n a"];

/** Thirteen digits are a card number and sixteen an identity number: neither names a group, nor may it be shown. */
const IDENTITY_NUMBER = /\d(?: ?\d){12}/;

/** A label folded; null when it says nothing. */
export function readLabel(value: unknown): string | null {
  const label = typeof value === "string" ? foldText(value) : "";
  return NOT_KNOWN.includes(label) || IDENTITY_NUMBER.test(label) ? null : label;
}
