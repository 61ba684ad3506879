import { DAYS_PER_MONTH } from "../../growth/index.js";

const DAYS_PER_YEAR = 365.25;

/**
 * The age in an e-PPGBM text such as "2 Tahun - 3 Bulan - 5 Hari", roughly in days; NaN when it is not one. Only good
 * for telling a date typed wrongly: the age itself comes from the dates.
 */
export function ageTextDays(bytes: Uint8Array, start: number, end: number): number {
  let days = 0;
  let parts = 0;
  let at = start;
  while (at < end) {
    let byte = bytes[at] as number;
    if (!(byte >= 48 && byte <= 57)) {
      at++;
      continue;
    }
    let number = 0;
    for (; at < end && byte >= 48 && byte <= 57; byte = bytes[++at] as number) number = number * 10 + byte - 48;
    while (at < end && bytes[at] === 32) at++;
    const unit = at < end ? (bytes[at] as number) | 32 : 0;
    if (unit === 0x74 || unit === 0x79) days += number * DAYS_PER_YEAR;
    else if (unit === 0x62 || unit === 0x6d) days += number * (isWeek(bytes, at) ? 7 : DAYS_PER_MONTH);
    else if (unit === 0x68 || unit === 0x64) days += number;
    else return Number.NaN;
    parts++;
  }
  return parts === 0 ? Number.NaN : days;
}

/** `minggu` and `month` both begin with m. */
function isWeek(bytes: Uint8Array, at: number): boolean {
  return ((bytes[at] as number) | 32) === 0x6d && ((bytes[at + 1] as number) | 32) === 0x69;
}
