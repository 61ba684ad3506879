import { isIsoDate } from "../foundation/calendar.js";
import type { Issue } from "../foundation/result.js";

/** From a first to a last day, both included, YYYY-MM-DD. Without a last day it is open. */
export interface Period {
  readonly from: string;
  readonly to?: string | null | undefined;
}

/** After every day that a calendar text can name. */
const OPEN = "9999-12-31";

export const lastDay = ({ to }: Period): string => to ?? OPEN;

export const holdsOn = (period: Period, date: string): boolean => period.from <= date && date <= lastDay(period);

/** Why a period is none; nothing when it is. */
export function periodFault(path: readonly (string | number)[], period: Period | null): Issue | undefined {
  const { from, to } = period ?? {};
  if (!isIsoDate(from)) return { code: "jkn.date-invalid", path: [...path, "from"] };
  if (to === undefined || to === null) return undefined;
  if (!isIsoDate(to)) return { code: "jkn.date-invalid", path: [...path, "to"] };
  return to < from ? { code: "jkn.period-reversed", path: [...path, "to"] } : undefined;
}
