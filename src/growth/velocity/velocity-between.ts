import { recordFaults } from "../../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../../foundation/result.js";
import { roundHalfUp } from "../../foundation/rounding.js";
import { centile, zOfCentile } from "../centile.js";
import { roundZ } from "../lms.js";
import type { Sex } from "../types.js";
import { fitInterval } from "./fit-interval.js";
import { incrementBetween, MEASURES, measureIssue, type VelocityVisit } from "./increment.js";
import { nearestIntervals } from "./intervals.js";
import { rowAt, type VelocityInterval, type VelocityMeasure, type VelocityRow } from "./tables.js";
import { incrementInRow, zInRow } from "./velocity-z.js";
import { bornIssue, type VisitAge, visitAge } from "./visit-age.js";

/** Below this centile a gain of weight is growth faltering. */
const FALTERING_CENTILE = 5;

/** The most days by which a visit may be allowed to miss the month of the tables. */
const MOST_TOLERANCE = 7;

/** What a child gained over one interval of the tables. */
export interface Velocity extends VelocityInterval {
  readonly measure: VelocityMeasure;
  readonly sex: Sex;
  /** In `unit`; negative for a loss. */
  readonly increment: number;
  readonly unit: "g" | "cm";
  /** Rounded to two decimals; null for a loss beyond what the tables model. */
  readonly z: number | null;
  /** Not rounded. */
  readonly exact: number | null;
  /** 0 to 100, not rounded. */
  readonly centile: number | null;
  /** The 5th centile of the interval in `unit`, computed from the table and not rounded. */
  readonly fifthCentile: number;
  /** Whether the increment lies below the 5th centile; the centile itself does not. */
  readonly belowFifthCentile: boolean;
  readonly source: string;
}

/** Which child was measured, and when. */
export interface VelocityChild {
  readonly sex: Sex | null | undefined;
  /** YYYY-MM-DD; needed where visits are dated. */
  readonly bornOn?: string | null | undefined;
}

/** How closely visits must match the tables. */
export interface ToleranceOptions {
  /** Days, 0 to 7, by which a visit may miss the month of the table; 0 by default. Nothing is scaled for it. */
  readonly toleranceDays?: number;
}

/** What is measured, and how closely. */
export interface VelocityOptions extends ToleranceOptions {
  readonly measure: VelocityMeasure;
}

/** Where the values come from. */
export const VELOCITY_SOURCE =
  "WHO Child Growth Standards: Growth velocity based on weight, length and head circumference, 2009";

/** Throws for a tolerance that is none: a programmer's mistake. */
export function checkedTolerance(days: number | undefined): number {
  if (days === undefined) return 0;
  if (!(Number.isInteger(days) && days >= 0 && days <= MOST_TOLERANCE)) {
    throw new RangeError("toleranceDays must be a whole number from 0 to 7");
  }
  return days;
}

/** What keeps a child from being judged whatever its visits. */
export function childIssues(child: VelocityChild): readonly Issue[] {
  const shapeless = recordFaults(child, { code: "growth.velocity-not-a-record", path: ["child"] });
  if (shapeless.length > 0) return shapeless;
  const { sex, bornOn } = child;
  const sexCode =
    sex === "male" || sex === "female"
      ? undefined
      : sex === undefined || sex === null
        ? "growth.velocity-sex-missing"
        : "growth.sex-unknown";
  const birth = bornIssue(bornOn);
  return [
    ...(sexCode === undefined ? [] : [{ code: sexCode, path: ["sex"] }]),
    ...(birth === undefined ? [] : [birth]),
  ];
}

/** Two visits of a child whose ages and sex were read. */
export interface ReadVisits {
  readonly sex: Sex;
  readonly from: VelocityVisit;
  readonly to: VelocityVisit;
  readonly ages: readonly [VisitAge, VisitAge];
  readonly paths: readonly [readonly (string | number)[], readonly (string | number)[]];
}

/** The velocity between two visits whose ages were read. */
export function velocityOf(visits: ReadVisits, measure: VelocityMeasure, toleranceDays: number): Result<Velocity> {
  const { sex, from, to, ages, paths } = visits;
  const issues = [measureIssue(from, measure, paths[0]), measureIssue(to, measure, paths[1])].filter(
    (issue) => issue !== undefined,
  );
  if (issues.length > 0) return failure(...issues);
  const fitting = fitInterval(measure, ages[0], ages[1], toleranceDays);
  if (fitting === undefined) {
    const months = (age: VisitAge) => roundHalfUp(age.months, 2);
    const nearest = nearestIntervals(measure, ages[0].months, ages[1].months)
      .map(({ fromMonth, toMonth }) => `${fromMonth}-${toMonth}`)
      .join(", ");
    const facts = { from: months(ages[0]), to: months(ages[1]), days: ages[1].days - ages[0].days, nearest };
    return failure({ code: "growth.velocity-no-table", path: paths[1], facts });
  }
  const { fromMonth, toMonth, startsOffDays, endsOffDays } = fitting;
  const notices: Notice[] = [];
  if (startsOffDays !== 0 || endsOffDays !== 0) {
    notices.push({ code: "growth.velocity-off-by-days", path: paths[1], facts: { startsOffDays, endsOffDays } });
  }
  const isOneMonth = toMonth - fromMonth === 1;
  if (isOneMonth && (ages[0].stated === 1 || ages[1].stated === 1)) {
    notices.push({ code: "growth.velocity-four-weeks", path: paths[1] });
  }
  const row = rowAt({ measure, sex, fromMonth, toMonth }) as VelocityRow;
  const increment = incrementBetween(from, to, measure);
  const exact = zInRow(row, increment);
  const modelled = !Number.isNaN(exact);
  if (!modelled) {
    notices.push({ code: "growth.velocity-beyond-model", path: paths[1], facts: { lowest: 0 - row.delta, increment } });
  }
  // Compared by the increment and not by z: a loss beyond the model has no z and is below every centile.
  const fifthCentile = incrementInRow(row, zOfCentile(FALTERING_CENTILE));
  return success(
    {
      measure,
      sex,
      fromMonth,
      toMonth,
      increment,
      unit: MEASURES[measure].unit,
      z: modelled ? roundZ(exact) : null,
      exact: modelled ? exact : null,
      centile: modelled ? centile(exact) : null,
      fifthCentile,
      belowFifthCentile: increment < fifthCentile,
      source: VELOCITY_SOURCE,
    },
    notices,
  );
}

/**
 * What a child gained between two visits, judged against the WHO growth velocity tables of 2009.
 *
 * The standard is defined for whole intervals: nothing is scaled, and two visits that match no interval are refused with
 * the nearest ones named. Dated visits match when each falls on the day on which a month of age is completed (the first
 * one-month interval ends at 4 weeks), or as many days beside it as `toleranceDays` allows.
 *
 * @param child - sex, and the date of birth where visits are dated
 * @param from - the earlier visit: its date or age, and the measure in kg or cm
 * @param to - the later visit
 * @param options - `measure`, and `toleranceDays` (0 to 7 days, 0 by default)
 * @returns increment, z, centile and whether it lies below the 5th centile; an issue for unusable input, visits out of
 * order or an interval without a table
 * @throws RangeError for an unknown measure or tolerance
 * @example
 * ```ts
 * import { velocityBetween } from "tatasehat/growth/velocity";
 * const child = { sex: "male", bornOn: "2024-01-10" };
 * const result = velocityBetween(
 *   child,
 *   { measuredOn: "2024-04-10", weightKg: 6.4 },
 *   { measuredOn: "2024-05-10", weightKg: 6.62 },
 *   { measure: "weight" },
 * );
 * result.ok && [result.value.increment, result.value.z, result.value.belowFifthCentile]; //=> [220, -2, true]
 * ```
 */
export function velocityBetween(
  child: VelocityChild,
  from: VelocityVisit,
  to: VelocityVisit,
  options: VelocityOptions,
): Result<Velocity> {
  const { measure } = options;
  if (!Object.hasOwn(MEASURES, measure)) throw new RangeError(`unknown measure: ${String(measure)}`);
  const toleranceDays = checkedTolerance(options.toleranceDays);
  const whose = [
    ...childIssues(child),
    ...recordFaults(from, { code: "growth.velocity-not-a-record", path: ["from"] }),
    ...recordFaults(to, { code: "growth.velocity-not-a-record", path: ["to"] }),
  ];
  if (whose.length > 0) return failure(...whose);
  const start = visitAge(from, child.bornOn, ["from"]);
  const end = visitAge(to, child.bornOn, ["to"]);
  const issues = [start, end].filter((age) => "code" in age);
  if (issues.length > 0) return failure(...issues);
  const ages = [start as VisitAge, end as VisitAge] as const;
  if (ages[1].days <= ages[0].days) {
    return failure({
      code: "growth.velocity-out-of-order",
      path: ["to"],
      facts: { days: ages[1].days - ages[0].days },
    });
  }
  return velocityOf({ sex: child.sex as Sex, from, to, ages, paths: [["from"], ["to"]] }, measure, toleranceDays);
}
