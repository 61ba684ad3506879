import { lastDayOfMonth } from "../foundation/calendar.js";
import type { DecimalNumber, Fraction } from "../foundation/fraction.js";
import { faults } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { countIssue, type Figure } from "../law/index.js";
import { exactly, printed } from "./fraction.js";
import { coverageToDate, type PwsStanding, standingOf } from "./pws-standing.js";
import { type PwsStatusOptions, readsTetap } from "./pws-status.js";
import { dueUntil, monthFault, percentFault, type TargetDue, yearFault } from "./pws-target.js";
import { type Grounds, managementGuideline, ruleOn } from "./rules.js";
import { countFault, isUnstated, listFault, recordFault, repeats } from "./values.js";

/** What is to be reached in a year. */
export interface PwsTarget {
  readonly year: number;
  /** Above 0 to 100 percent. */
  readonly annualPercent: DecimalNumber;
  /** Everybody concerned in the year (sasaran), whole people. */
  readonly denominator: number;
  /** What is monitored, such as K1; carried along. */
  readonly indicator?: string | undefined;
}

/** What was achieved in one month. */
export interface PwsMonth {
  /** 1 to 12. */
  readonly month: number;
  /** People reached in that month alone; null is not reported, which is not 0. */
  readonly achieved: number | null | undefined;
}

/** How to monitor. */
export interface MonitorOptions extends PwsStatusOptions {
  /** The last month to report, 1 to 12; default the last one of the rows. */
  readonly through?: number | undefined;
  /** People reached in December of the year before, against which January rises or falls. */
  readonly previousDecember?: number | null | undefined;
}

/** One month of PWS. */
export interface MonitoredMonth extends PwsStanding {
  readonly month: number;
  /** The last day of the month. */
  readonly asOf: string;
  readonly due: TargetDue;
  /** In the month alone; null when it was not reported. */
  readonly achieved: number | null;
  /** Since January; null when no month was reported yet. */
  readonly cumulative: Figure | null;
  /** Whether a month until here was not reported, so that the cumulative figure is a lower bound. */
  readonly provisional: boolean;
  /** The months until here that were not reported. */
  readonly missing: readonly number[];
}

/** The local area monitoring (PWS) of one indicator in a year. */
export interface Monitoring extends Grounds {
  readonly year: number;
  readonly indicator?: string;
  readonly months: readonly MonitoredMonth[];
}

function faultsOf(target: PwsTarget, monthly: readonly PwsMonth[], options: MonitorOptions): readonly Issue[] {
  const list = listFault(["monthly"], monthly);
  const denominator = countIssue({ numerator: 0, denominator: target.denominator });
  const { through, previousDecember } = options;
  return [
    ...faults(
      yearFault(["target", "year"], target.year),
      percentFault(["target", "annualPercent"], target.annualPercent),
      denominator === undefined ? undefined : { ...denominator, path: ["target", "denominator"] },
      through === undefined ? undefined : monthFault(["through"], through),
      isUnstated(previousDecember) ? undefined : countFault(["previousDecember"], previousDecember),
      list,
    ),
    ...(list === undefined ? rowFaults(monthly) : []),
  ];
}

function rowFaults(monthly: readonly PwsMonth[]): readonly Issue[] {
  return [
    ...monthly.flatMap(({ month, achieved }, i) =>
      faults(
        monthFault(["monthly", i, "month"], month),
        isUnstated(achieved) ? undefined : countFault(["monthly", i, "achieved"], achieved),
      ),
    ),
    ...repeats(monthly, ({ month }) => month).map((i) => ({
      code: "puskesmas.repeated",
      path: ["monthly", i, "month"],
    })),
  ];
}

/**
 * Monitors a yearly target month by month (PWS): what is due, what was reached, the trend and the status.
 *
 * A month that was not reported is unknown, not 0: it makes every later sum a lower bound, which may show a target as
 * reached but never as missed. The trend compares a month with the one before.
 *
 * @param target - year, percent of the year, and how many people that is of
 * @param monthly - people reached in each month, in any order
 * @param options - the last month, December before, and the reading of an unchanged month
 * @returns the months from January on with due and reached coverage, trend and status; an issue for unusable numbers, or
 *   for a month that comes twice
 * @throws RangeError for an unknown reading of `tetap`
 * @example
 * ```ts
 * import { monitor } from "tatasehat/puskesmas";
 * const target = { year: 2023, annualPercent: 80, denominator: 1200, indicator: "K1" };
 * const result = monitor(target, [{ month: 1, achieved: 70 }, { month: 2, achieved: 95 }]);
 * const february = result.ok ? result.value.months[1] : undefined;
 * [february?.due.cumulative.text, february?.cumulative?.text]; //=> ["13.33", "13.75"]
 * [february?.position, february?.trend, february?.status]; //=> ["above", "up", "baik"]
 * ```
 */
export function monitor(
  target: PwsTarget,
  monthly: readonly PwsMonth[],
  options: MonitorOptions = {},
): Result<Monitoring> {
  readsTetap(options);
  const fault = recordFault(["target"], target);
  if (fault !== undefined) return failure(fault);
  const issues = faultsOf(target, monthly, options);
  const annual = exactly(target.annualPercent);
  if (annual === undefined || issues.length > 0) return failure(...issues);
  const { year, denominator, indicator } = target;
  const through = options.through ?? Math.max(0, ...monthly.map(({ month }) => month));
  const rule = ruleOn(managementGuideline, dayOf(year, Math.max(1, through)));
  if (!rule.ok) return failure(...rule.issues.map((issue) => ({ ...issue, path: ["target", "year"] })));

  const achievedIn = new Map(monthly.map(({ month, achieved }) => [month, achieved ?? null]));
  const months = Array.from({ length: through }, (_, i) =>
    monthUntil(i + 1, { achievedIn, annual, denominator, year, options }),
  );
  const unreported = months.at(-1)?.missing ?? [];
  const notices: Notice[] = [...rule.notices];
  if (through === 0) notices.push({ code: "puskesmas.nothing-reported", path: ["monthly"] });
  if (unreported.length > 0) {
    notices.push({ code: "puskesmas.months-missing", path: ["monthly"], facts: { months: unreported.join(", ") } });
  }
  const unchanged = months.filter(({ reason }) => reason === "trend-unchanged").map(({ month }) => month);
  if (unchanged.length > 0) {
    notices.push({ code: "puskesmas.tetap-undefined", facts: { months: unchanged.join(", ") } });
  }
  if (options.tetap === "usual-reading" && months.some(({ trend }) => trend === "tetap")) {
    notices.push({ code: "puskesmas.tetap-unverified" });
  }
  const named = indicator === undefined ? {} : { indicator };
  return success({ year, ...named, months, ...rule.value.grounds }, notices);
}

interface YearOfReports {
  readonly achievedIn: ReadonlyMap<number, number | null>;
  readonly annual: Fraction;
  readonly denominator: number;
  readonly year: number;
  readonly options: MonitorOptions;
}

const dayOf = (year: number, month: number): string =>
  lastDayOfMonth(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);

function monthUntil(month: number, reports: YearOfReports): MonitoredMonth {
  const { achievedIn, annual, denominator, year, options } = reports;
  const until = Array.from({ length: month }, (_, i) => i + 1);
  const missing = until.filter((other) => isUnstated(achievedIn.get(other)));
  const reported = month - missing.length;
  const sum = until.reduce((total, other) => total + (achievedIn.get(other) ?? 0), 0);
  const due = dueUntil(annual, month);
  const achieved = reported === 0 ? null : sum;
  const current = achievedIn.get(month) ?? null;
  const last = month === 1 ? options.previousDecember : achievedIn.get(month - 1);
  const standing = standingOf(
    { achieved, denominator, isProvisional: missing.length > 0, last, current },
    due,
    options,
  );
  const asOf = dayOf(year, month);
  const complete = { reported, expected: month };
  const cumulative =
    achieved === null
      ? null
      : coverageToDate({ numerator: achieved, denominator }, standing.position === null ? null : due, {
          asOf,
          complete,
        });
  return {
    month,
    asOf,
    due: { monthly: printed(dueUntil(annual, 1)), cumulative: printed(due) },
    achieved: current,
    cumulative,
    provisional: missing.length > 0,
    missing,
    ...standing,
  };
}
