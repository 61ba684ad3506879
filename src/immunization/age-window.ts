import type { IsoDate } from "../foundation/calendar.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import { DOSE_IDS, type DoseId } from "./doses.js";
import { routineOn } from "./schedule.js";
import { type Age, type AgeWindow, type WindowStatus, windowAt } from "./windows.js";

/** An age in one unit: completed months, or for HB0 days or hours. */
export type AgeInOneUnit = { readonly months: number } | { readonly days: number } | { readonly hours: number };

/** What the chart says of a dose at an age. */
export interface AgeAnswer {
  readonly status: WindowStatus;
  /** Null where the chart says nothing. */
  readonly window: AgeWindow | null;
}

const LONGEST_MONTH = 31;

/**
 * What the schedule of a day says of a dose at an age, whatever was given before.
 *
 * @param dose - a routine dose, such as `DPT-HB-Hib1`
 * @param age - completed months, 0 or more; for HB0 days or hours, for its first month counts by them
 * @param options - `asOf`, the day of the rule, YYYY-MM-DD
 * @returns the status with its window; an issue when the age is none, or in a unit that cannot answer
 * @throws RangeError when there is no such dose
 * @example
 * ```ts
 * import { ageWindow } from "tatasehat/immunization";
 * const result = ageWindow("RV1", { months: 5 }, { asOf: "2025-06-01" });
 * result.ok && result.value.status; //=> "too-late-to-complete"
 * ```
 */
export function ageWindow(dose: DoseId, age: AgeInOneUnit, options: { readonly asOf: IsoDate }): Result<AgeAnswer> {
  const place = DOSE_IDS.indexOf(dose);
  if (place < 0) throw new RangeError(`no such dose: ${String(dose)}`);
  const routine = routineOn(options.asOf, { jeEndemic: true });
  if (!routine.ok) return routine;
  const windows = routine.value.rows[place]?.windows ?? [];
  const read = readAge(age, dose === "HB0");
  if ("code" in read) return failure(read);
  const found = windowAt(windows, read);
  return success({ status: found?.status ?? "undefined", window: found ?? null }, routine.notices);
}

function readAge(age: AgeInOneUnit, byDays: boolean): Age | Issue {
  const [[unit, value] = ["months", Number.NaN]] = Object.entries(age ?? {});
  if (!(Number.isFinite(value) && value >= 0 && (unit === "hours" || Number.isInteger(value)))) {
    return { code: "immunization.age-invalid", path: ["age"] };
  }
  if (unit === "months") {
    if (!byDays || value > 0) return { months: value };
  } else if (byDays && (unit === "days" || unit === "hours")) {
    const days = unit === "days" ? value : Math.floor(value / 24);
    // No month is longer; between 28 and 30 days the date of birth would decide.
    const months = days >= LONGEST_MONTH ? 1 : 0;
    return unit === "hours" ? { months, days, hours: value } : { months, days };
  }
  return { code: "immunization.age-unit", path: ["age"], facts: { unit: byDays ? "days, hours" : "months" } };
}
