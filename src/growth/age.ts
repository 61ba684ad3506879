import { daysBetween } from "../foundation/calendar.js";
import type { Issue } from "../foundation/result.js";

/** WHO's month: a twelfth of 365.25 days. */
export const DAYS_PER_MONTH = 30.4375;

/** The child's age in the two forms that the references ask for; NaN when unknown. */
export interface Age {
  /** Not rounded. */
  readonly days: number;
  /** Not rounded. */
  readonly months: number;
}

/**
 * A whole day, halves up: 24 months are 730.5 days, hence day 731.
 *
 * @param days - an age in days, 0 or more
 * @returns the day whose row WHO's daily tables are read at
 * @example
 * ```ts
 * import { wholeDay } from "tatasehat/growth";
 * wholeDay(730.5); //=> 731
 * ```
 */
export function wholeDay(days: number): number {
  const floor = Math.floor(days);
  return days - floor >= 0.5 ? floor + 1 : floor;
}

/**
 * Whether an age in days and one in months can be the same. Whole months are read as completed months, which a
 * calendar stretches by up to two days on either side of WHO's month; fractional months must match to a day.
 *
 * @param days - age in days
 * @param months - age in months
 * @returns whether one child can have both; false when either is NaN
 * @example
 * ```ts
 * import { agesAgree } from "tatasehat/growth";
 * [agesAgree(827, 27), agesAgree(827, 24)]; //=> [true, false]
 * ```
 */
export function agesAgree(days: number, months: number): boolean {
  const apart = days - months * DAYS_PER_MONTH;
  if (Number.isInteger(months)) return apart >= -2 && apart <= DAYS_PER_MONTH + 2;
  return Math.abs(apart) <= 1;
}

interface AgeInput {
  readonly ageDays?: number | null | undefined;
  readonly ageMonths?: number | null | undefined;
  readonly bornOn?: string | null | undefined;
  readonly measuredOn?: string | null | undefined;
}

/** Finds the age from whichever forms are given; an {@link Issue} when they cannot be right. */
export function ageOf(input: AgeInput): Age | Issue {
  const days = input.ageDays ?? Number.NaN;
  const months = input.ageMonths ?? Number.NaN;
  if (days < 0) return { code: "growth.age-negative", path: ["ageDays"], facts: { value: days, unit: "day" } };
  if (months < 0) return { code: "growth.age-negative", path: ["ageMonths"], facts: { value: months, unit: "month" } };

  let dated = Number.NaN;
  if (input.bornOn != null && input.measuredOn != null) {
    dated = daysBetween(input.bornOn, input.measuredOn);
    if (Number.isNaN(dated)) {
      const path = Number.isNaN(daysBetween(input.bornOn, input.bornOn)) ? "bornOn" : "measuredOn";
      return { code: "growth.date-invalid", path: [path] };
    }
    if (dated < 0) return { code: "growth.measured-before-born", path: ["measuredOn"], facts: { days: -dated } };
  } else if (input.bornOn != null && Number.isNaN(days) && Number.isNaN(months)) {
    // Without the date of measurement the age is unknown; today's date would be a guess.
    return { code: "growth.measured-on-missing", path: ["measuredOn"] };
  }

  if (!Number.isNaN(dated)) {
    if (wholeDay(days) !== dated && !Number.isNaN(days)) {
      return { code: "growth.ages-disagree", path: ["ageDays"], facts: { given: days, dated, unit: "day" } };
    }
    if (!Number.isNaN(months) && !agesAgree(dated, months)) {
      return { code: "growth.ages-disagree", path: ["ageMonths"], facts: { given: months, dated, unit: "month" } };
    }
    return { days: dated, months: dated / DAYS_PER_MONTH };
  }
  if (!Number.isNaN(days)) {
    if (!Number.isNaN(months) && !agesAgree(days, months)) {
      return {
        code: "growth.ages-disagree",
        path: ["ageMonths"],
        facts: { given: months, dated: days, unit: "month" },
      };
    }
    return { days, months: days / DAYS_PER_MONTH };
  }
  return { days: months * DAYS_PER_MONTH, months };
}
