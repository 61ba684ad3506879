/*
 * Completed months as `foundation/calendar` counts them, on day numbers: a file of millions of rows has no time to write
 * each date as a text first. A test holds the two equal.
 */

const DAYS_TO_1970 = 719468;

/** Months since year 0, times 32, plus the day of the month. */
function packed(epochDay: number): number {
  const shifted = epochDay + DAYS_TO_1970;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  // The year of the computation begins in March: its months 10 and 11 belong to the next one.
  return ((yearOfEra + era * 400) * 12 + marchMonth + 2) * 32 + day;
}

/** Calendar months completed between two days; NaN when either is. */
export function completedMonthsOfDays(born: number, measured: number): number {
  return Math.floor((packed(measured) - packed(born)) / 32);
}
