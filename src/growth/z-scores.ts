import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { wholeDay } from "./age.js";
import type { GrowthIndex } from "./growth-index.js";
import { INDEX_NAMES } from "./indices.js";
import { roundZ } from "./lms.js";
import { indexOf, scoreOf } from "./score.js";
import type { ChildMeasurement, Standard, ZScore, ZScores } from "./types.js";
import { readVisit, type Visit } from "./visit.js";

/** Which reference to use. */
export interface ZScoreOptions {
  /** Default `auto`: WHO 2006 below 60 months, else WHO 2007. */
  readonly standard?: "auto" | Standard;
}

/** Throws for a standard that does not exist: a programmer's mistake. */
export function checkedStandard(standard: "auto" | Standard | undefined): "auto" | Standard {
  if (standard === undefined) return "auto";
  if (standard !== "auto" && standard !== "who-2006" && standard !== "who-2007") {
    throw new RangeError(`unknown standard: ${String(standard)}`);
  }
  return standard;
}

/** A z-score with its rounding and flag. */
export function judged(index: GrowthIndex, exact: number): ZScore {
  const z = roundZ(exact);
  return { z, exact, flagged: z < index.flagBelow || z > index.flagAbove };
}

/**
 * All z-scores of one child at one visit, as WHO's own programs compute them (anthro for WHO 2006, anthroplus for
 * WHO 2007).
 *
 * @param child - sex, age (days, months or two dates) and measures in kg, cm and mm; whatever is missing is left out
 * @param options - `standard`: by default WHO 2006 below 60 months, else WHO 2007
 * @returns the indices that the reference gives, each rounded to two decimals, exact, and flagged when implausible;
 * each absent index has a notice `growth.no-…` whose path is its name
 * @throws RangeError for an unknown standard
 * @example
 * ```ts
 * import { zScores } from "tatasehat/growth";
 * const result = zScores({ sex: "female", ageDays: 974, weightKg: 12.2, lengthHeightCm: 94.9, measuredAs: "height" });
 * result.ok && result.value.lengthHeightForAge?.z; //=> 0.75
 * ```
 */
export function zScores(child: ChildMeasurement, options: ZScoreOptions = {}): Result<ZScores> {
  const standard = checkedStandard(options.standard);
  const notices: Notice[] = [];
  const visit = readVisit(child, standard, notices);
  return isVisit(visit) ? success(scoresOf(visit, notices), notices) : failure(...visit);
}

/** Tells a checked visit from the issues that voided it. */
export function isVisit(visit: Visit | readonly unknown[]): visit is Visit {
  return !Array.isArray(visit);
}

/** The scores of a checked visit; each absence goes to `notices`. */
export function scoresOf(visit: Visit, notices: Notice[]): ZScores {
  const scores: { -readonly [K in keyof ZScores]: ZScores[K] } = { standard: visit.standard };
  if (!Number.isNaN(visit.days)) scores.ageDays = wholeDay(visit.days);
  if (!Number.isNaN(visit.corrected)) scores.correctedLengthHeightCm = visit.corrected;
  if (!Number.isNaN(visit.bmi)) scores.bmi = visit.bmi;
  for (const name of INDEX_NAMES) {
    const score = scoreOf(visit, name);
    if (typeof score === "number") {
      scores[name] = judged(indexOf(visit.standard, name) as GrowthIndex, score);
    } else {
      notices.push({ code: `growth.no-${score}`, path: [name] });
    }
  }
  return scores;
}
