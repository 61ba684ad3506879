import { tablesOf, type VelocityInterval, type VelocityMeasure } from "./tables.js";
import { daysOffMark, type VisitAge } from "./visit-age.js";

/** An interval of the tables that two visits match. */
export interface FittingInterval extends VelocityInterval {
  /** Days by which the first visit is late (or early, when negative) for the interval's start. */
  readonly startsOffDays: number;
  /** The same for its end. */
  readonly endsOffDays: number;
}

/**
 * The interval of the tables that two visits match, neither mark being missed by more days than allowed.
 *
 * The standard knows whole intervals only. A gain of 38 days scaled to 30 is a convention and no part of it, so nothing
 * is scaled here: what fits no table is refused.
 */
export function fitInterval(
  measure: VelocityMeasure,
  from: VisitAge,
  to: VisitAge,
  toleranceDays: number,
): FittingInterval | undefined {
  // Marks of one table are a month apart and a visit misses its own by a week at most: no second interval can match.
  const near = Math.round(from.months);
  for (const { months, rows } of tablesOf(measure)) {
    for (let fromMonth = Math.max(0, near - 1); fromMonth <= Math.min(near + 1, rows - 1); fromMonth++) {
      const toMonth = fromMonth + months;
      const startsOffDays = daysOffMark(from, fromMonth, months);
      const endsOffDays = daysOffMark(to, toMonth, months);
      if (Math.max(Math.abs(startsOffDays), Math.abs(endsOffDays)) <= toleranceDays) {
        return { fromMonth, toMonth, startsOffDays, endsOffDays };
      }
    }
  }
  return undefined;
}
