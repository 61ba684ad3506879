import { tablesOf, type VelocityInterval, type VelocityMeasure } from "./tables.js";

/** How many intervals are named where none fits. */
const NAMED = 3;

/**
 * Every interval for which WHO has an increment table.
 *
 * @param measure - `"weight"`, `"length"` or `"head-circumference"`
 * @returns the intervals in whole months, the shortest first
 * @throws RangeError for an unknown measure
 * @example
 * ```ts
 * import { velocityIntervals } from "tatasehat/growth/velocity";
 * velocityIntervals("weight")[0]; //=> { fromMonth: 0, toMonth: 1 }
 * velocityIntervals("weight").length; //=> 97
 * ```
 */
export function velocityIntervals(measure: VelocityMeasure): readonly VelocityInterval[] {
  return tablesOf(measure).flatMap(({ months, rows }) =>
    Array.from({ length: rows }, (_, fromMonth) => ({ fromMonth, toMonth: fromMonth + months })),
  );
}

/**
 * The intervals of the tables that lie nearest to two ages.
 *
 * @param measure - `"weight"`, `"length"` or `"head-circumference"`
 * @param fromMonths - the age at the first measurement in months, a fraction allowed
 * @param toMonths - the age at the second
 * @returns three intervals, nearest first; of equally near ones that of the nearest length, then the shorter
 * @throws RangeError for an unknown measure
 * @example
 * ```ts
 * import { nearestIntervals } from "tatasehat/growth/velocity";
 * nearestIntervals("length", 3, 4.2)[0]; //=> { fromMonth: 3, toMonth: 5 }
 * ```
 */
export function nearestIntervals(
  measure: VelocityMeasure,
  fromMonths: number,
  toMonths: number,
): readonly VelocityInterval[] {
  // In thousandths of a month, so that the dust of ages in months decides no tie.
  const thousandths = (months: number) => Math.round(Math.abs(months) * 1000);
  const distance = ({ fromMonth, toMonth }: VelocityInterval) =>
    thousandths(fromMonth - fromMonths) + thousandths(toMonth - toMonths);
  const longer = ({ fromMonth, toMonth }: VelocityInterval) =>
    thousandths(toMonth - fromMonth - (toMonths - fromMonths));
  // The sort is stable, and the shorter intervals stand first.
  return [...velocityIntervals(measure)]
    .sort((a, b) => distance(a) - distance(b) || longer(a) - longer(b))
    .slice(0, NAMED);
}
