import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { roundHalfUp } from "../foundation/rounding.js";
import { type Confidence, compute, type Figure } from "../law/index.js";
import { checkedNeonatalDay, type NeonatalUntilDay } from "./ages.js";
import { type MortalityBasis, type MortalityCounts, ratioCounts } from "./counts.js";
import { garwood } from "./garwood.js";
import {
  countedDeaths,
  type MortalityMeasure,
  measureOf,
  restsOnNeonatalDay,
  type StillbirthFromWeek,
} from "./measures.js";

/** Below this many deaths a figure is neither ranked nor followed over years. */
export const ENOUGH_DEATHS = 20;

/** How a measure is defined and its interval drawn. */
export interface MortalityOptions {
  /** The last day of the period, YYYY-MM-DD. */
  readonly asOf: string;
  /** The last neonatal day: 28, the national dictionary's and the default, or 27. The figure states it. */
  readonly neonatalUntilDay?: NeonatalUntilDay | undefined;
  /** Needed for `perinatal`: the week from which on a child born dead is counted. */
  readonly stillbirthFromWeek?: StillbirthFromWeek | undefined;
  /** The confidence of the interval, above 0 and below 1; 0.95 by default. */
  readonly level?: number | undefined;
  /** Decimals of the printed figure and of its limits; 2 by default. */
  readonly decimals?: number | undefined;
}

/** What chance alone leaves open, in the figure's unit; the births are taken as fixed. */
export interface ExactInterval {
  readonly method: "garwood";
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
  readonly lowerText: string;
  readonly upperText: string;
}

/** A mortality ratio or rate with its interval, its basis and what was counted. */
export interface MortalityFigure extends Figure {
  readonly measure: MortalityMeasure;
  readonly basis: MortalityBasis;
  readonly interval: ExactInterval;
  /** The deaths counted, with the days or weeks chosen. */
  readonly counted: Bilingual;
  readonly neonatalUntilDay?: NeonatalUntilDay;
  readonly stillbirthFromWeek?: StillbirthFromWeek;
  /** How sure we are of the definition. */
  readonly confidence: Confidence;
}

/** The choices that a measure rests on, checked. */
export interface Definition {
  readonly counted: Bilingual;
  readonly neonatalUntilDay?: NeonatalUntilDay;
  readonly stillbirthFromWeek?: StillbirthFromWeek;
}

const WEEKS: readonly StillbirthFromWeek[] = [22, 28];

/** What a measure counts by the options; an issue when the threshold of stillbirths is not stated. */
export function defined(measure: MortalityMeasure, options: MortalityOptions): Result<Definition> {
  measureOf(measure);
  const day = checkedNeonatalDay(options.neonatalUntilDay);
  const week = options.stillbirthFromWeek;
  if (week !== undefined && !WEEKS.includes(week)) throw new RangeError("stillbirthFromWeek must be 22 or 28");
  if (measure === "perinatal" && week === undefined) {
    const facts = { choices: WEEKS.join(", ") };
    return failure({ code: "mortality.stillbirth-threshold-required", path: ["stillbirthFromWeek"], facts });
  }
  return success({
    counted: countedDeaths(measure, day, week),
    ...(restsOnNeonatalDay(measure) ? { neonatalUntilDay: day } : {}),
    ...(measure === "perinatal" && week !== undefined ? { stillbirthFromWeek: week } : {}),
  });
}

/**
 * A mortality ratio or rate with its exact Poisson (Garwood) interval: maternal per 100,000 live births, the others per
 * 1,000.
 *
 * No death counted is no proof of no risk: the upper limit stands. Below 20 deaths a notice warns not to rank and not to
 * read a trend.
 *
 * @param measure - what is measured, such as `maternal`
 * @param counts - whole deaths and births of one area and period, and whether they were reported or estimated
 * @param options - the last day of the period; the last neonatal day; for `perinatal` the threshold of stillbirths
 * @returns the figure with its interval; issues when a count is none, the basis or a needed threshold is not stated, or
 *   nobody was born
 * @throws RangeError when the measure, a day, a week, the level or the decimals are none
 * @example
 * ```ts
 * import { mortalityRatio } from "tatasehat/mortality";
 * const counts = { deaths: 9, liveBirths: 8233, basis: "reported" };
 * const result = mortalityRatio("maternal", counts, { asOf: "2016-12-31" });
 * result.ok && result.value.text; //=> "109.32"
 * result.ok && [result.value.interval.lowerText, result.value.interval.upperText]; //=> ["49.99", "207.52"]
 * result.notices.map(({ code }) => code); //=> ["mortality.small-number"]
 * ```
 */
export function mortalityRatio(
  measure: MortalityMeasure,
  counts: MortalityCounts,
  options: MortalityOptions,
): Result<MortalityFigure> {
  return ratioWith(measure, counts, options, undefined);
}

/** The same where some of the expected reports may be missing. */
export function ratioWith(
  measure: MortalityMeasure,
  counts: MortalityCounts,
  options: MortalityOptions,
  complete: Figure["complete"],
): Result<MortalityFigure> {
  const indicator = measureOf(measure);
  const definition = defined(measure, options);
  const parts = ratioCounts(measure, counts);
  if (!(definition.ok && parts.ok)) {
    return failure(...(definition.ok ? [] : definition.issues), ...(parts.ok ? [] : parts.issues));
  }
  const { asOf, level = 0.95, decimals = indicator.decimals } = options;
  const { numerator, denominator } = parts.value;
  const limits = garwood(numerator, level);
  const inUnit = (events: number): number => (events * indicator.multiplier) / denominator;
  const print = (value: number): string => roundHalfUp(value, decimals).toFixed(decimals);
  const interval: ExactInterval = {
    method: "garwood",
    level,
    lower: inUnit(limits.lower),
    upper: inUnit(limits.upper),
    lowerText: print(inUnit(limits.lower)),
    upperText: print(inUnit(limits.upper)),
  };
  const confidence = indicator.rule.values[0]?.confidence ?? "unverified";
  const notices = noticesFor(numerator, denominator, { upper: interval.upperText, per: indicator.multiplier });
  if (confidence === "unverified") notices.push({ code: "mortality.definition-unverified" });
  if (counts.basis === "estimated") notices.push({ code: "mortality.estimated" });
  const figure = compute(indicator, parts.value, { asOf, decimals, notices, complete });
  if (!figure.ok) return failure(...figure.issues.map(named));
  return success(
    { ...figure.value, measure, basis: counts.basis, interval, ...definition.value, confidence },
    figure.notices,
  );
}

/** What a figure of few deaths, or of more deaths than births, must be read with. */
function noticesFor(deaths: number, births: number, upper: { readonly upper: string; readonly per: number }): Notice[] {
  const notices: Notice[] = [];
  if (deaths < ENOUGH_DEATHS) {
    notices.push({ code: "mortality.small-number", facts: { deaths, minimum: ENOUGH_DEATHS } });
  }
  if (deaths === 0) notices.push({ code: "mortality.none-is-not-no-risk", facts: upper });
  // Possible in a village, where the birth fell into the year before; else a slip of the pen.
  if (deaths > births) notices.push({ code: "mortality.more-deaths-than-births", facts: { deaths, births } });
  return notices;
}

/** Nobody born is said of the births. */
function named(issue: Issue): Issue {
  return issue.path?.[0] === "denominator" ? { ...issue, path: ["liveBirths"] } : issue;
}
