import { failure, type Notice, type Result, success } from "../foundation/result.js";
import type { MortalityBasis, MortalityCounts } from "./counts.js";
import type { MortalityMeasure } from "./measures.js";
import { isSilent, type MortalityRow, rowFaults } from "./pool.js";
import { defined, ENOUGH_DEATHS, type MortalityFigure, type MortalityOptions, mortalityRatio } from "./ratio.js";

/** One year of a trend. */
export interface TrendPoint {
  readonly year: number;
  readonly figure: MortalityFigure;
}

/** A measure over years. */
export interface MortalityTrend {
  readonly measure: MortalityMeasure;
  readonly basis: MortalityBasis;
  /** From the first year on. */
  readonly points: readonly TrendPoint[];
  /**
   * From the first year to the last; decided only where their exact intervals do not overlap, which is more cautious than
   * a test. `undecided` is not "no change".
   */
  readonly direction: "rise" | "fall" | "undecided";
  /** Years from the first row to the last without counts. */
  readonly missingYears: readonly number[];
}

/**
 * A measure of one area over years, where every year has enough deaths to be followed: 20.
 *
 * @param measure - what is measured
 * @param rows - one row per year, all of one area and one basis; a row that leaves out a count is missing, not 0
 * @param options - as for {@link mortalityRatio}
 * @returns the years with their figures and the direction; issues when a year has fewer than 20 deaths (then pool years
 *   with {@link poolMortality}), comes twice or is of another area, when fewer than two years have counts, or when
 *   reported and estimated counts are mixed
 * @throws RangeError as {@link mortalityRatio} does
 * @example
 * ```ts
 * import { mortalityTrend } from "tatasehat/mortality";
 * const year = (year, deaths) => ({ year, deaths, liveBirths: 30_000, basis: "reported" });
 * const fall = mortalityTrend("maternal", [year(2019, 90), year(2023, 45)], { asOf: "2023-12-31" });
 * fall.ok && fall.value.direction; //=> "fall"
 * const few = mortalityTrend("maternal", [year(2022, 22), year(2023, 19)], { asOf: "2023-12-31" });
 * few.ok ? "" : few.issues[0].facts; //=> { minimum: 20, years: "2023" }
 * ```
 */
export function mortalityTrend(
  measure: MortalityMeasure,
  rows: readonly MortalityRow[],
  options: MortalityOptions,
): Result<MortalityTrend> {
  const definition = defined(measure, options);
  if (!definition.ok) return definition;
  const faults = rowFaults(measure, rows, options.asOf);
  if (faults.length > 0) return failure(...faults);
  if (new Set(rows.map(({ area = "" }) => area)).size > 1) {
    return failure({ code: "mortality.mixed-areas", path: ["rows"] });
  }
  const years = rows.map(({ year }) => year);
  const twice = [...new Set(years.filter((year, at) => years.indexOf(year) !== at))].sort((a, b) => a - b);
  if (twice.length > 0) {
    return failure({ code: "mortality.year-repeated", path: ["rows"], facts: { years: twice.join(", ") } });
  }
  const speaking = rows.filter((row) => !isSilent(measure, row)).sort((a, b) => a.year - b.year);
  if (speaking.length < 2) {
    return failure({ code: "mortality.trend-needs-two-years", path: ["rows"], facts: { years: speaking.length } });
  }
  return follow(measure, speaking, missingYears(years, speaking), options);
}

/** Years from the first row to the last without counts. */
function missingYears(years: readonly number[], speaking: readonly MortalityRow[]): readonly number[] {
  const present = new Set(speaking.map(({ year }) => year));
  const first = Math.min(...years);
  const span = Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
  return span.filter((year) => !present.has(year));
}

function follow(
  measure: MortalityMeasure,
  rows: readonly MortalityRow[],
  missingYears: readonly number[],
  options: MortalityOptions,
): Result<MortalityTrend> {
  const points: TrendPoint[] = [];
  for (const row of rows) {
    const figure = mortalityRatio(measure, row as MortalityCounts, options);
    if (!figure.ok) return figure;
    points.push({ year: row.year, figure: figure.value });
  }
  const few = points.filter(({ figure }) => figure.numerator < ENOUGH_DEATHS).map(({ year }) => year);
  if (few.length > 0) {
    const facts = { minimum: ENOUGH_DEATHS, years: few.join(", ") };
    return failure({ code: "mortality.too-few-for-trend", path: ["rows"], facts });
  }
  const [first, last] = [points[0], points.at(-1)] as [TrendPoint, TrendPoint];
  const notices: Notice[] = [];
  if (missingYears.length > 0) {
    notices.push({ code: "mortality.years-missing", facts: { years: missingYears.join(", ") } });
  }
  const { basis } = first.figure;
  const direction = directionOf(first.figure, last.figure);
  if (direction === "undecided") notices.push({ code: "mortality.direction-undecided" });
  return success({ measure, basis, points, direction, missingYears }, notices);
}

function directionOf(first: MortalityFigure, last: MortalityFigure): MortalityTrend["direction"] {
  if (last.interval.lower > first.interval.upper) return "rise";
  return last.interval.upper < first.interval.lower ? "fall" : "undecided";
}
