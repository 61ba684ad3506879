import { faults } from "../foundation/records.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { amountFault, countFault, portion } from "./numbers.js";
import { fineExemption, fineLimits, fineRate, fineWindow } from "./parameters.js";
import { type Grounds, readRules } from "./rules.js";
import { findSegment, type JknSegment } from "./segments.js";

/** Inpatient care at a hospital after cover has returned. */
export interface LateFineInput {
  /** The INA-CBG package estimated from the first diagnosis and procedure, whole rupiah. */
  readonly packageCost: number;
  /** Months that had not been paid when cover was suspended. */
  readonly monthsInArrears: number;
  /** Whole days from the return of cover to admission; the day itself is 0. */
  readonly daysSinceReactivation?: number | undefined;
  /** Any spelling that `findSegment` understands. */
  readonly segment?: JknSegment | (string & {}) | undefined;
  /** Certified by the authorities as unable to pay. */
  readonly certifiedUnable?: boolean | undefined;
}

/** The fine, and why it is what it is. */
export interface LateFine extends Grounds {
  /** Whole rupiah. */
  readonly fine: number;
  readonly reason: "due" | "no-arrears" | "after-window" | "exempt-segment" | "exempt-unable-to-pay";
  readonly percentPerMonth: number;
  /** Months in arrears that count. */
  readonly monthsCounted: number;
  /** Whether the fine was cut to the most that the rule allows. */
  readonly capped: boolean;
  /** Null when nothing is due or the segment is not stated. */
  readonly payableBy: "member" | "employer" | null;
}

/**
 * The fine for inpatient care soon after cover returned: a percentage of the package for each month in arrears.
 *
 * @param input - package in whole rupiah, months in arrears, days since cover returned, segment
 * @param options - `asOf`, the day of the care, YYYY-MM-DD
 * @returns the fine in whole rupiah, 0 with the reason when none is due; an issue for unusable numbers, an unknown segment
 * or a day before the first known rule. What is not stated is noticed: days, as if within the time; segment, as if
 * not exempt
 * @example
 * ```ts
 * import { lateFine } from "tatasehat/jkn";
 * const care = { packageCost: 60_000_000, monthsInArrears: 14, daysSinceReactivation: 10, segment: "pbpu" };
 * const fine = lateFine(care, { asOf: "2025-03-01" });
 * fine.ok && fine.value.fine; //=> 30000000
 * const in2020 = lateFine(care, { asOf: "2020-10-01" });
 * in2020.ok && in2020.value.fine; //=> 18000000
 * ```
 */
export function lateFine(input: LateFineInput, options: { readonly asOf: string }): Result<LateFine> {
  const { packageCost, monthsInArrears, daysSinceReactivation: days } = input;
  const segment = input.segment === undefined ? undefined : findSegment(String(input.segment));
  const issues = faults(
    amountFault(["packageCost"], packageCost),
    countFault(["monthsInArrears"], monthsInArrears),
    days === undefined ? undefined : countFault(["daysSinceReactivation"], days),
    segment !== undefined && segment.code === undefined
      ? { code: "jkn.segment-unknown", path: ["segment"], facts: { nearest: segment.nearest.join(", ") } }
      : undefined,
  );
  if (issues.length > 0) return failure(...issues);

  const day = readRules(options.asOf);
  const percentPerMonth = day.read(fineRate);
  const limits = day.read(fineLimits);
  const windowDays = day.read(fineWindow);
  // Whether a segment was exempt before 2018 is not known; for one that is not stated it is not asked.
  const exempt = segment === undefined ? [] : day.read(fineExemption);
  if (percentPerMonth === undefined || limits === undefined || windowDays === undefined || exempt === undefined) {
    return failure(...day.issues);
  }
  const notices: Notice[] = [];
  if (days === undefined) notices.push({ code: "jkn.fine-days-not-stated", path: ["daysSinceReactivation"] });
  if (segment === undefined) notices.push({ code: "jkn.fine-segment-not-stated", path: ["segment"] });

  const monthsCounted = Math.min(monthsInArrears, limits.months);
  const uncapped = portion(packageCost, percentPerMonth, monthsCounted);
  const capped = uncapped.rupiah > limits.rupiah;
  const reason = reasonFor(input, segment?.code !== undefined && exempt.includes(segment.code), windowDays);
  if (reason !== "due") {
    return success(
      { fine: 0, reason, percentPerMonth, monthsCounted, capped: false, payableBy: null, ...day.grounds() },
      [...day.notices, ...notices],
    );
  }
  if (!(uncapped.exact || capped)) notices.push({ code: "jkn.rounding-not-known", path: ["packageCost"] });
  const payableBy = segment === undefined ? null : segment.code?.startsWith("ppu-") ? "employer" : "member";
  const fine = capped ? limits.rupiah : uncapped.rupiah;
  return success({ fine, reason, percentPerMonth, monthsCounted, capped, payableBy, ...day.grounds() }, [
    ...day.notices,
    ...notices,
  ]);
}

function reasonFor(input: LateFineInput, isExempt: boolean, windowDays: number): LateFine["reason"] {
  if (isExempt) return "exempt-segment";
  if (input.certifiedUnable === true) return "exempt-unable-to-pay";
  if (input.monthsInArrears === 0) return "no-arrears";
  return input.daysSinceReactivation !== undefined && input.daysSinceReactivation > windowDays ? "after-window" : "due";
}
