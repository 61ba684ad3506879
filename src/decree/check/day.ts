import { type IsoDate, isIsoDate, lastDayOfMonth } from "../../foundation/calendar.js";
import type { DecreeDocument } from "../document/types.js";

/** The day of a decree; where the text gives only a month or a year, or a day that does not exist, a span of days. */
export interface DecreeDay {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/** The day from the closing, else the year from the number, else the day of the check. */
export function dayOf(decree: DecreeDocument, numberYear: number | null, asOf: IsoDate | null): DecreeDay | null {
  const date = decree.closing?.date;
  if (date?.iso) return { earliest: date.iso, latest: date.iso };
  const year = date?.year ?? numberYear;
  if (year !== null && year !== undefined && year >= 1) {
    const four = String(year).padStart(4, "0");
    const month = date?.year === null || date?.month == null ? null : String(date.month).padStart(2, "0");
    if (month === null) return { earliest: `${four}-01-01`, latest: `${four}-12-31` };
    const earliest = `${four}-${month}-01`;
    return { earliest, latest: lastDayOfMonth(earliest) };
  }
  return asOf !== null && isIsoDate(asOf) ? { earliest: asOf, latest: asOf } : null;
}
