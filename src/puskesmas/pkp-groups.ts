import { compare, type DecimalNumber, type Fraction, ratio } from "../foundation/fraction.js";
import { type Bilingual, failure, type Notice, type Result, success } from "../foundation/result.js";
import { exactly, type Printed, printed } from "./fraction.js";

/** Group I, II or III of the performance assessment (PKP). */
export type PerformanceLevel = "I" | "II" | "III";

/** A value in its group. */
export interface PerformanceGroup extends Printed {
  readonly group: PerformanceLevel;
  readonly name: Bilingual;
  /** Whether the value lies between two printed bands; the library's policy puts it in the middle group. */
  readonly inGap: boolean;
}

const NAMES: Readonly<Record<PerformanceLevel, Bilingual>> = {
  I: { id: "baik", en: "good" },
  II: { id: "cukup", en: "fair" },
  III: { id: "kurang", en: "lacking" },
};

/** Bounds of the groups, and the printed edges between which a value is in a gap. */
interface Bands {
  readonly group: (value: Fraction) => PerformanceLevel;
  readonly gaps: readonly (readonly [above: Fraction, below: Fraction])[];
}

const tenths = (units: number): Fraction => ratio(units, 10);
const isAtLeast = (value: Fraction, bound: Fraction): boolean => compare(value, bound) >= 0;

/** Printed: at least 91, 81 to 90, at most 80. */
const coverageBands: Bands = {
  group: (value) => (isAtLeast(value, ratio(91)) ? "I" : isAtLeast(ratio(80), value) ? "III" : "II"),
  gaps: [
    [/* @__PURE__ */ ratio(80), /* @__PURE__ */ ratio(81)],
    [/* @__PURE__ */ ratio(90), /* @__PURE__ */ ratio(91)],
  ],
};

/** Printed: at least 8.5, 5.5 to 8.4, below 5.5. */
const managementBands: Bands = {
  group: (value) => (isAtLeast(value, tenths(85)) ? "I" : isAtLeast(value, tenths(55)) ? "II" : "III"),
  gaps: [[/* @__PURE__ */ tenths(84), /* @__PURE__ */ tenths(85)]],
};

const isInGap = (value: Fraction, { gaps }: Bands): boolean =>
  gaps.some(([above, below]) => compare(value, above) > 0 && compare(value, below) < 0);

function groupIn(value: Fraction, bands: Bands): PerformanceGroup {
  const group = bands.group(value);
  const classOf = (other: Fraction) => `${bands.group(other)} ${isInGap(other, bands)}`;
  return { ...printed(value, classOf), group, name: NAMES[group], inGap: isInGap(value, bands) };
}

/** The group of a coverage, percent, with what must be said of it. */
export const groupOfCoverage = (value: Fraction): PerformanceGroup => groupIn(value, coverageBands);

/** The group of a management score, 0 to 10. */
export const groupOfManagement = (value: Fraction): PerformanceGroup => groupIn(value, managementBands);

/** Says that a value lies between two printed bands. */
export function gapNotices(path: readonly string[], group: PerformanceGroup): readonly Notice[] {
  return group.inGap ? [{ code: "puskesmas.group-gap", path, facts: { value: group.text, group: group.group } }] : [];
}

/**
 * The group of a coverage in PKP: I from 91 percent, III up to 80, II between.
 *
 * The bands are printed in whole numbers; a value between 80 and 81 or between 90 and 91 belongs to group II and says so.
 * Nothing is rounded first.
 *
 * @param percent - the coverage, 0 or more percent
 * @returns the group; an issue when the percentage is not a number of 0 or more
 * @example
 * ```ts
 * import { coverageGroup } from "tatasehat/puskesmas";
 * const result = coverageGroup(90.5);
 * result.ok && [result.value.group, result.value.inGap]; //=> ["II", true]
 * ```
 */
export function coverageGroup(percent: DecimalNumber): Result<PerformanceGroup> {
  const value = exactly(percent);
  if (value === undefined) return failure({ code: "puskesmas.percent-not-usable", path: ["percent"] });
  const group = groupOfCoverage(value);
  return success(group, gapNotices(["percent"], group));
}

/**
 * The group of a management score in PKP: I from 8.5, III below 5.5, II between.
 *
 * The bands are printed with one decimal; a value between 8.4 and 8.5 belongs to group II and says so. Nothing is rounded
 * first.
 *
 * @param score - the score, 0 to 10
 * @returns the group; an issue when the score is not a number from 0 to 10
 * @example
 * ```ts
 * import { managementGroup } from "tatasehat/puskesmas";
 * const result = managementGroup(8.45);
 * result.ok && [result.value.group, result.value.inGap]; //=> ["II", true]
 * ```
 */
export function managementGroup(score: DecimalNumber): Result<PerformanceGroup> {
  const value = exactly(score);
  if (value === undefined || compare(value, ratio(10)) > 0) {
    return failure({ code: "puskesmas.score-not-usable", path: ["score"], facts: { maximum: 10 } });
  }
  const group = groupOfManagement(value);
  return success(group, gapNotices(["score"], group));
}
