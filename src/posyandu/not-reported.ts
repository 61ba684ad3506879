import { failure, type Result, success } from "../foundation/result.js";
import { monthText, NO_MONTH, readMonth } from "./calendar-month.js";
import { listFault, nameListFault } from "./records.js";

/** A report that came in. */
export interface PosyanduReport {
  /** The posyandu's id. */
  readonly area: string;
  /** The month that it reports, `YYYY-MM`. */
  readonly month: string;
}

/** A posyandu that owes the report of a month. */
export interface MissingReport {
  readonly area: string;
  /** The last month reported before, `YYYY-MM`; null when no report of it is known. */
  readonly lastReport: string | null;
  /** The first month without a report since then; null when no report of it is known. */
  readonly since: string | null;
  /** How many months in a row; null when no report of it is known. */
  readonly months: number | null;
}

/**
 * Says which posyandu have not reported a month, and since when.
 *
 * @param reports - the reports that came, of any months and in any order
 * @param expected - the posyandu that should report
 * @param month - `YYYY-MM`
 * @returns the posyandu in alphabetical order; of one without any earlier report nobody can say since when; a notice
 * for each report whose month is none, an issue when `month` is none or a list holds something else
 * @example
 * ```ts
 * import { notReported } from "tatasehat/posyandu";
 * const reports = [
 *   { area: "Melati", month: "2024-07" }, { area: "Mawar", month: "2024-04" }, { area: "Mawar", month: "2024-02" },
 * ];
 * const result = notReported(reports, ["Melati", "Mawar", "Kenanga"], "2024-07");
 * result.ok && result.value; //=> [
 * //   { area: "Kenanga", lastReport: null, since: null, months: null },
 * //   { area: "Mawar", lastReport: "2024-04", since: "2024-05", months: 3 },
 * // ]
 * ```
 */
export function notReported(
  reports: readonly PosyanduReport[],
  expected: readonly string[],
  month: string,
): Result<readonly MissingReport[]> {
  const wanted = readMonth(month);
  if (wanted === NO_MONTH) return failure({ code: "posyandu.month-invalid", path: ["month"] });
  const fault = listFault(["reports"], reports) ?? nameListFault(["expected"], expected);
  if (fault !== undefined) return failure(fault);
  const last = new Map<string, number>();
  const notices = reports.flatMap((report, at) => {
    const reported = readMonth(report.month);
    if (reported === NO_MONTH) return [{ code: "posyandu.month-invalid", path: ["reports", at, "month"] }];
    // A later report does not make up for this month's.
    if (reported <= wanted) last.set(report.area, Math.max(reported, last.get(report.area) ?? NO_MONTH));
    return [];
  });
  const missing = [...new Set(expected)]
    .filter((area) => last.get(area) !== wanted)
    .sort()
    .map((area): MissingReport => {
      const before = last.get(area);
      if (before === undefined) return { area, lastReport: null, since: null, months: null };
      return { area, lastReport: monthText(before), since: monthText(before + 1), months: wanted - before };
    });
  return success(missing, notices);
}
