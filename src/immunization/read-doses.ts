import { epochDay, type IsoDate, isIsoDate } from "../foundation/calendar.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import type { ImmunizationArea } from "./area.js";
import { DOSE_IDS, doseLabel, placeOf } from "./doses.js";
import { hoursAgree } from "./hours.js";
import { DATE_UNKNOWN, NOT_GIVEN } from "./plan-rules.js";
import { findVaccine, type Vaccine } from "./vaccines.js";

/** A child as its schedule needs it. */
export interface ImmunizedChild {
  /** YYYY-MM-DD. */
  readonly bornOn: IsoDate;
  readonly area?: ImmunizationArea | undefined;
}

/** A dose as it was recorded; a {@link VaccineDose} is one. */
export interface RecordedDose {
  /** A vaccine of the programme, in any usual spelling. */
  readonly vaccine: string;
  /** The dose's number in its series, from 1. */
  readonly dose: number;
  /** YYYY-MM-DD; absent or null when nobody knows the day, which never stands for today. */
  readonly givenOn?: IsoDate | null | undefined;
  /** Hours between birth and dose, 0 or more; for HB0. */
  readonly hoursAfterBirth?: number | null | undefined;
}

/** A dose that was read. */
export interface ReadDose {
  readonly label: string;
  readonly vaccine: Vaccine;
  readonly dose: number;
  /** Place among the routine doses; -1 for another one. */
  readonly place: number;
  readonly givenOn: IsoDate | null;
  readonly hours: number | undefined;
  /** Place in the input. */
  readonly at: number;
}

/** A child's record that was read. */
export interface ReadRecord {
  readonly born: number;
  /** In the order of the schedule, others after it: the order of the input does not matter. */
  readonly doses: readonly ReadDose[];
  /** The day of each routine dose, as the kernel takes it. */
  readonly given: Int32Array;
}

/**
 * Reads a child and its doses, or says everything that is wrong with them.
 *
 * @param until - the last day on which a dose can have been given
 */
export function readRecord(child: ImmunizedChild, doses: readonly RecordedDose[], until: IsoDate): Result<ReadRecord> {
  const issues: Issue[] = [];
  const bornOn = child?.bornOn;
  if (!isIsoDate(bornOn)) issues.push({ code: "immunization.date-invalid", path: ["bornOn"] });
  if (!isIsoDate(until)) return failure(...issues, { code: "law.date-invalid", path: ["asOf"] });
  if (isIsoDate(bornOn) && bornOn > until) issues.push({ code: "immunization.born-in-future", path: ["bornOn"] });
  if (!Array.isArray(doses)) return failure(...issues, { code: "immunization.not-a-list", path: ["doses"] });
  const read: ReadDose[] = [];
  for (const [at, dose] of (doses as readonly RecordedDose[]).entries()) {
    const found = readDose(dose, at, bornOn, until);
    if ("label" in found) read.push(found);
    else issues.push(...found.issues.map(({ path = [], ...issue }) => ({ ...issue, path: ["doses", at, ...path] })));
  }
  read.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.vaccine < b.vaccine ? -1 : a.vaccine > b.vaccine ? 1 : 0) ||
      a.dose - b.dose ||
      a.at - b.at,
  );
  issues.push(...contradictions(read));
  if (issues.length > 0) return failure(...issues);

  const given = new Int32Array(DOSE_IDS.length).fill(NOT_GIVEN);
  for (const { place, givenOn } of read) {
    if (place >= 0) given[place] = givenOn === null ? DATE_UNKNOWN : epochDay(givenOn);
  }
  return success({ born: epochDay(bornOn), doses: read, given });
}

function rank({ place }: ReadDose): number {
  return place < 0 ? DOSE_IDS.length : place;
}

function readDose(
  dose: RecordedDose,
  at: number,
  bornOn: unknown,
  until: IsoDate,
): ReadDose | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const number = dose?.dose;
  const isNumber = Number.isSafeInteger(number) && number >= 1;
  if (!isNumber) issues.push({ code: "immunization.dose-number-invalid", path: ["dose"], facts: { minimum: 1 } });
  const found = findVaccine(dose?.vaccine);
  if (found.vaccine === undefined) {
    const facts = { nearest: found.nearest.join(", ") };
    issues.push({ code: "immunization.vaccine-unknown", path: ["vaccine"], facts });
  }
  const givenOn = dose?.givenOn ?? null;
  const path = ["givenOn"];
  if (givenOn !== null && !isIsoDate(givenOn)) issues.push({ code: "immunization.date-invalid", path });
  else if (givenOn !== null && givenOn > until) issues.push({ code: "immunization.dose-in-future", path });
  else if (givenOn !== null && isIsoDate(bornOn) && givenOn < bornOn) {
    issues.push({ code: "immunization.dose-before-birth", path });
  }
  const hours = dose?.hoursAfterBirth ?? undefined;
  if (hours !== undefined && !(Number.isFinite(hours) && hours >= 0)) {
    issues.push({ code: "immunization.hours-invalid", path: ["hoursAfterBirth"], facts: { minimum: 0 } });
  } else if (hours !== undefined && issues.length === 0 && givenOn !== null && isIsoDate(bornOn)) {
    if (!hoursAgree(bornOn, givenOn, hours)) {
      issues.push({ code: "immunization.hours-contradict-dates", path: ["hoursAfterBirth"] });
    }
  }
  if (issues.length > 0 || found.vaccine === undefined) return { issues };
  const { vaccine } = found;
  return {
    label: doseLabel(vaccine, number),
    vaccine,
    dose: number,
    place: placeOf(vaccine, number),
    givenOn,
    hours,
    at,
  };
}

/** The same dose twice, or a dose dated before an earlier one of its series: which record is right is not known. */
function contradictions(doses: readonly ReadDose[]): readonly Issue[] {
  const issues: Issue[] = [];
  let dated: ReadDose | undefined;
  for (const [i, dose] of doses.entries()) {
    const before = doses[i - 1];
    const facts = { dose: dose.label };
    if (dated?.vaccine !== dose.vaccine) dated = undefined;
    if (before?.label === dose.label) {
      issues.push({ code: "immunization.dose-twice", path: ["doses", dose.at], facts });
    } else if (dated?.givenOn && dose.givenOn !== null && dose.givenOn < dated.givenOn) {
      issues.push({
        code: "immunization.doses-out-of-order",
        path: ["doses", dose.at, "givenOn"],
        facts: { ...facts, earlier: dated.label },
      });
    }
    if (dose.givenOn !== null) dated = dose;
  }
  return issues;
}
