import { type IsoDate, isIsoDate, lastDayOfMonth } from "../foundation/calendar.js";
import { compare, groupBy } from "../foundation/order.js";
import type { Issue } from "../foundation/result.js";
import { ratioText } from "../foundation/rounding.js";

/** A report that an area owes for a month. */
export interface ExpectedReport {
  readonly area: string;
  /** `YYYY-MM`. */
  readonly month: string;
}

/** A report that came in. */
export interface ReceivedReport extends ExpectedReport {
  /** The day on which it came, YYYY-MM-DD; a report without it has come, but nobody can say whether in time. */
  readonly receivedOn?: IsoDate | null | undefined;
}

/**
 * The last day on which a report is in time: a day of the following month (1 to 31; the last day of a shorter one), a
 * date for each month, or a function of month and area.
 */
export type ReportingDeadline = number | Readonly<Record<string, IsoDate>> | ((month: string, area: string) => IsoDate);

/** How many reports came, and when. */
export interface ReportingCounts {
  readonly expected: number;
  /** On time, late and undated together. */
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  /** Received on a day, or due on a day, that nobody wrote down. */
  readonly undated: number;
  readonly missing: number;
  /** Percent of the expected reports that came, `"91.67"`; empty when none was expected. */
  readonly completeness: string;
  /** Percent of the expected reports, not of the received ones, that came in time. */
  readonly timeliness: string;
}

/** Completeness (kelengkapan) and timeliness (ketepatan waktu) of reports. */
export interface Reporting {
  readonly total: ReportingCounts;
  readonly areas: readonly (ReportingCounts & { readonly area: string })[];
  readonly months: readonly (ReportingCounts & { readonly month: string })[];
  readonly missing: readonly ExpectedReport[];
  readonly late: readonly ExpectedReport[];
  /** Reports that nobody expected; they count nowhere. */
  readonly unexpected: readonly ExpectedReport[];
  readonly issues: readonly Issue[];
}

type State = "onTime" | "late" | "undated" | "missing";

/**
 * Says how complete and how timely reports are, for each area and each month.
 *
 * A report that came twice counts once, by its first arrival: a correction does not make it late.
 *
 * @param expected - the reports that are owed; a report listed twice is owed once
 * @param received - the reports that came, with their day
 * @param deadline - the last day in time: a day of the following month, a date for each month, or a function
 * @returns counts and percentages in alphabetical and calendar order; issues for areas, months and dates that are none
 * @throws RangeError when the deadline is a number but not a day from 1 to 31
 * @example
 * ```ts
 * import { reporting } from "tatasehat/spm";
 * const expected = [{ area: "Puskesmas A", month: "2024-01" }, { area: "Puskesmas B", month: "2024-01" }];
 * const received = [{ area: "Puskesmas A", month: "2024-01", receivedOn: "2024-02-06" }];
 * const { total, missing } = reporting(expected, received, 5);
 * [total.completeness, total.timeliness]; //=> ["50.00", "0.00"]
 * missing; //=> [{ area: "Puskesmas B", month: "2024-01" }]
 * ```
 */
export function reporting(
  expected: readonly ExpectedReport[],
  received: readonly ReceivedReport[],
  deadline: ReportingDeadline,
): Reporting {
  if (typeof deadline === "number" && !(Number.isInteger(deadline) && deadline >= 1 && deadline <= 31)) {
    throw new RangeError("the deadline must be a day of the month, from 1 to 31");
  }
  const issues: Issue[] = [];
  const owed = new Map<string, ExpectedReport>();
  const understood = (report: ExpectedReport | null, list: string, i: number): report is ExpectedReport => {
    const missing = typeof report?.area !== "string" || report.area.trim() === "";
    if (missing) issues.push({ code: "spm.area-missing", path: [list, i, "area"] });
    else if (isMonth(report.month)) return true;
    else issues.push({ code: "spm.month-invalid", path: [list, i, "month"] });
    return false;
  };
  expected.forEach((report, i) => {
    if (understood(report, "expected", i)) owed.set(keyOf(report), { area: report.area, month: report.month });
  });

  const arrivals = new Map<string, IsoDate>();
  const unexpected = new Map<string, ExpectedReport>();
  received.forEach((report, i) => {
    if (!understood(report, "received", i)) return;
    const { area, month, receivedOn } = report;
    const key = keyOf({ area, month });
    if (!owed.has(key)) unexpected.set(key, { area, month });
    const isDated = isIsoDate(receivedOn);
    if (!isDated) issues.push({ code: "spm.receipt-undated", path: ["received", i, "receivedOn"] });
    // An undated arrival, "", proves nothing about time: any dated one stands before it.
    const before = arrivals.get(key) ?? "";
    arrivals.set(key, isDated && (before === "" || receivedOn < before) ? receivedOn : before);
  });

  const states = [...owed].map(([key, report]) => {
    const arrival = arrivals.get(key);
    if (arrival === undefined) return { ...report, state: "missing" as State };
    const due = dueOn(deadline, report);
    const state: State = arrival === "" || !isIsoDate(due) ? "undated" : arrival <= due ? "onTime" : "late";
    return { ...report, state };
  });
  states.sort(byAreaAndMonth);
  const pick = (wanted: State): ExpectedReport[] =>
    states.filter(({ state }) => state === wanted).map(({ area, month }) => ({ area, month }));
  return {
    total: countsOf(states),
    areas: groups(states, "area").map(([area, of]) => ({ area, ...countsOf(of) })),
    months: groups(states, "month").map(([month, of]) => ({ month, ...countsOf(of) })),
    missing: pick("missing"),
    late: pick("late"),
    unexpected: [...unexpected.values()].sort(byAreaAndMonth),
    issues,
  };
}

const isMonth = (month: string): boolean => isIsoDate(`${month}-01`);

const keyOf = ({ area, month }: ExpectedReport): string => `${month} ${area}`;

const byAreaAndMonth = (a: ExpectedReport, b: ExpectedReport): number =>
  compare(a.area, b.area) || compare(a.month, b.month);

/** The last day in time for a month's report; not a date when the deadline does not say. */
function dueOn(deadline: ReportingDeadline, { area, month }: ExpectedReport): IsoDate {
  if (typeof deadline === "function") return deadline(month, area);
  if (typeof deadline === "object") return Object.hasOwn(deadline, month) ? (deadline[month] ?? "") : "";
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  const following = `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
  const day = `${following}-${String(deadline).padStart(2, "0")}`;
  return isIsoDate(day) ? day : lastDayOfMonth(`${following}-01`);
}

type Judged = ExpectedReport & { readonly state: State };

/** The reports by area or by month, in order. */
const groups = (reports: readonly Judged[], by: "area" | "month"): (readonly [string, Judged[]])[] =>
  [...groupBy(reports, (report) => report[by])].sort(([a], [b]) => compare(a, b));

function countsOf(reports: readonly Judged[]): ReportingCounts {
  const count = (wanted: State): number => reports.filter(({ state }) => state === wanted).length;
  const expected = reports.length;
  const [onTime, late, undated, missing] = [count("onTime"), count("late"), count("undated"), count("missing")];
  const received = expected - missing;
  // 1,999 of 2,000 reports must not print as all of them.
  const share = (part: number): string => ratioText(part, expected, { neverReach: 100 });
  return {
    expected,
    received,
    onTime,
    late,
    undated,
    missing,
    completeness: share(received),
    timeliness: share(onTime),
  };
}
