import { failure, type Issue, type Result, success } from "../../foundation/result.js";
import type { Confidence } from "../../law/index.js";
import { type Answer, allOf } from "../care/answers.js";
import type { Sex } from "../types.js";
import type { VelocityVisit } from "./increment.js";
import {
  checkedTolerance,
  childIssues,
  type ToleranceOptions,
  VELOCITY_SOURCE,
  type Velocity,
  type VelocityChild,
  velocityOf,
} from "./velocity-between.js";
import { type VisitAge, visitAge } from "./visit-age.js";

/** One interval between two weighings that follow each other. */
export interface FalteringInterval {
  /** Places of the two weighings in the list as it was given, from 0. */
  readonly visits: readonly [number, number];
  /** The gain against the tables, or why no table judges it. */
  readonly velocity: Result<Velocity>;
  /** Null when no table judges the interval: it is neither a yes nor a no. */
  readonly falters: Answer;
  /** Whether this interval and the one before it both falter. */
  readonly confirmed: Answer;
}

/** Whether a child's weight falters. */
export interface Faltering {
  /** The intervals by age. */
  readonly intervals: readonly FalteringInterval[];
  /** Whether the gain over the latest interval lies below the 5th centile. */
  readonly falters: Answer;
  /** Whether the gains over the latest two intervals do: the stricter reading. */
  readonly confirmed: Answer;
  readonly confidence: Confidence;
  readonly source: string;
}

/** A child with its weighings. */
export interface WeighedChild extends VelocityChild {
  /** At least two, in any order. */
  readonly visits: readonly VelocityVisit[];
}

interface Weighing {
  /** Its place in the list as it was given. */
  readonly at: number;
  readonly visit: VelocityVisit;
  readonly age: VisitAge;
}

/** The weighings by age. A visit without a weight is none: the interval then reaches over it. */
function readWeighings({ bornOn, visits }: WeighedChild, issues: Issue[]): readonly Weighing[] {
  const read: Weighing[] = [];
  (Array.isArray(visits) ? visits : []).forEach((visit: VelocityVisit | null | undefined, at) => {
    if (visit?.weightKg === undefined || visit.weightKg === null) return;
    const age = visitAge(visit, bornOn, ["visits", at]);
    if ("code" in age) issues.push(age);
    else read.push({ at, visit, age });
  });
  read.sort((a, b) => a.age.days - b.age.days);
  read.forEach(({ at, age }, i) => {
    if (read[i - 1]?.age.days === age.days) {
      issues.push({ code: "growth.velocity-same-age", path: ["visits", at], facts: { days: age.days } });
    }
  });
  return read;
}

/**
 * Whether a child's weight falters: a gain below the 5th centile of the WHO weight increment tables, 0-24 months.
 *
 * It is another test than T of the growth card, which asks for the least gain (KBM); keep both. One interval below the
 * centile gives the flag, two that follow each other the confirmed one; both are reported, since the sources differ. The
 * rule is known from press accounts of the ministry's; the national guideline was not read.
 *
 * @param child - sex, date of birth where visits are dated, and at least two visits with date or age and weight in kg
 * @param options - `toleranceDays`, by how many days (0 to 7) a visit may miss the month of the table; 0 by default
 * @returns each interval and the flags of the latest; an interval that fits no table is null, neither yes nor no. An issue
 * for fewer than two weighings, two at the same age, a missing sex or an impossible date
 * @throws RangeError for an unknown tolerance
 * @example
 * ```ts
 * import { falters } from "tatasehat/growth/velocity";
 * const visits = [
 *   { measuredOn: "2024-04-10", weightKg: 6.4 },
 *   { measuredOn: "2024-05-10", weightKg: 6.62 },
 *   { measuredOn: "2024-06-10", weightKg: 6.7 },
 * ];
 * const result = falters({ sex: "male", bornOn: "2024-01-10", visits });
 * result.ok && [result.value.falters, result.value.confirmed]; //=> [true, true]
 * ```
 */
export function falters(child: WeighedChild, options: ToleranceOptions = {}): Result<Faltering> {
  const toleranceDays = checkedTolerance(options.toleranceDays);
  const issues: Issue[] = [...childIssues(child)];
  if (issues.length > 0) return failure(...issues);
  const read = readWeighings(child, issues);
  if (issues.length > 0) return failure(...issues);
  if (read.length < 2) {
    return failure({ code: "growth.velocity-too-few-visits", path: ["visits"], facts: { count: read.length } });
  }

  const intervals: FalteringInterval[] = [];
  for (let i = 1; i < read.length; i++) {
    const [from, to] = read.slice(i - 1, i + 1) as [Weighing, Weighing];
    const velocity = velocityOf(
      {
        sex: child.sex as Sex,
        from: from.visit,
        to: to.visit,
        ages: [from.age, to.age],
        paths: [
          ["visits", from.at],
          ["visits", to.at],
        ],
      },
      "weight",
      toleranceDays,
    );
    const isBelow = velocity.ok ? velocity.value.belowFifthCentile : null;
    const before = intervals.at(-1);
    intervals.push({
      visits: [from.at, to.at],
      velocity,
      falters: isBelow,
      // A single interval confirms nothing, and that is a no.
      confirmed: before === undefined ? false : allOf([before.falters, isBelow]),
    });
  }
  const latest = intervals.at(-1) as FalteringInterval;
  const { falters: flag, confirmed } = latest;
  return success({ intervals, falters: flag, confirmed, confidence: "secondary", source: VELOCITY_SOURCE });
}
