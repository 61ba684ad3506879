import { compare, type DecimalNumber, type Fraction, ratio, times } from "../foundation/fraction.js";
import { faults } from "../foundation/records.js";
import { type Facts, failure, type Issue, type Result, success } from "../foundation/result.js";
import { exactly, type Printed, printed } from "./fraction.js";

/** The part of a yearly target that is due, percent. */
export interface TargetDue {
  /** For one month: a twelfth of the year's. */
  readonly monthly: Printed;
  /** From January to the month. */
  readonly cumulative: Printed;
}

const MONTHS = 12;
const HUNDRED = /* @__PURE__ */ ratio(100);

/** Why a value is no target of a coverage; nothing when it is above 0 and at most 100 percent. */
export function percentFault(path: readonly string[], value: unknown): Issue | undefined {
  const percent = exactly(value);
  const isUsable = percent !== undefined && percent.top > BigInt(0) && compare(percent, HUNDRED) <= 0;
  return isUsable ? undefined : { code: "puskesmas.percent-not-usable", path };
}

/** Why a value is no month; nothing when it is a whole number from 1 to 12. */
export function monthFault(path: readonly (string | number)[], value: unknown): Issue | undefined {
  const isMonth = Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MONTHS;
  const facts: Facts = { minimum: 1, maximum: MONTHS };
  return isMonth ? undefined : { code: "puskesmas.not-a-month", path, facts };
}

/** Why a value is no year of a report; nothing when it is a whole number from 1 to 9999. */
export function yearFault(path: readonly string[], value: unknown): Issue | undefined {
  const isYear = Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 9999;
  return isYear ? undefined : { code: "puskesmas.year-invalid", path };
}

/** The target due until a month, percent, unrounded. */
export const dueUntil = (annualPercent: Fraction, month: number): Fraction => times(annualPercent, ratioOfYear(month));

const ratioOfYear = (month: number): Fraction => ratio(month, MONTHS);

/**
 * The monthly target of PWS and the cumulative one until a month: a twelfth of the year's, times the month.
 *
 * Nothing is rounded before the end: of 80 percent, 60 are due in September, although the month's target prints as 6.67.
 *
 * @param annualPercent - the year's target, above 0 to 100 percent
 * @param month - 1 to 12
 * @returns both, percent, unrounded and printed; an issue for an unusable percentage or month
 * @example
 * ```ts
 * import { targetDue } from "tatasehat/puskesmas";
 * const due = targetDue(80, 9);
 * due.ok && [due.value.monthly.text, due.value.cumulative.text]; //=> ["6.67", "60.00"]
 * ```
 */
export function targetDue(annualPercent: DecimalNumber, month: number): Result<TargetDue> {
  const issues = faults(percentFault(["annualPercent"], annualPercent), monthFault(["month"], month));
  const annual = exactly(annualPercent);
  if (annual === undefined || issues.length > 0) return failure(...issues);
  return success({ monthly: printed(dueUntil(annual, 1)), cumulative: printed(dueUntil(annual, month)) });
}

/**
 * Whether so many of so many reach a percentage: equal to it counts as above, which is this library's reading.
 */
export function positionOf(achieved: number, denominator: number, due: Fraction): "above" | "below" {
  const coverage: Fraction = { top: BigInt(achieved) * BigInt(100), bottom: BigInt(denominator) };
  return compare(coverage, due) >= 0 ? "above" : "below";
}
