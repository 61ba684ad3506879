import { completedMonths, type IsoDate } from "../foundation/calendar.js";
import type { Notice } from "../foundation/result.js";
import type { DoseId } from "./doses.js";
import { PCV_LATE_START, PCV_SINGLE_START, pcvDosesFrom } from "./pcv-course.js";

/** A dose on a day, with what of its series matters. */
export interface DoseOnDay {
  readonly id: DoseId;
  /** Completed months of age. */
  readonly months: number;
  readonly day: IsoDate;
  /** The age in completed months at the first dose of the series; null when that is not known. */
  readonly startMonths: number | null;
  /** The day of the dose before; null when there is none or it is not known. */
  readonly before: IsoDate | null;
  /** Days of age and whether the hours are known, for HB0. */
  readonly days: number;
  readonly hasHours: boolean;
}

const WHO_MONTHS = 6;
const FIRST_BIRTHDAY = 12;
/** The last month of age for rotavirus vaccine. */
const LAST_ROTAVIRUS_MONTH = 6;

/** What the reader must know of a dose on that day, though it stands. */
export function cautions({ id, months, day, startMonths, before, days, hasHours }: DoseOnDay): readonly Notice[] {
  const notices: Notice[] = [];
  const add = (code: string, facts: NonNullable<Notice["facts"]> = {}): void => {
    notices.push({ code: `immunization.${code}`, facts: { dose: id, ...facts } });
  };
  // A day after birth may still be within 24 hours of it.
  if (id === "HB0" && days === 1 && !hasHours) add("hours-not-known");
  if (id === "DPT-HB-Hib3" && startMonths !== null && startMonths >= FIRST_BIRTHDAY && before !== null) {
    if (completedMonths(before, day) < WHO_MONTHS) add("who-six-months", { months: WHO_MONTHS });
  }
  if (id.startsWith("PCV") && id !== "PCV1" && startMonths !== null) {
    if (Number(id.slice(3)) > pcvDosesFrom(startMonths)) add("dose-not-needed", { doses: pcvDosesFrom(startMonths) });
    else if (id === "PCV3" && months >= PCV_SINGLE_START) add("pcv3-after-24-months");
    else if (startMonths >= PCV_LATE_START && months >= PCV_SINGLE_START) add("pcv-not-before-24-months");
  }
  if (id === "RV2" && months === LAST_ROTAVIRUS_MONTH) add("rotavirus-may-not-be-completed");
  return notices;
}
