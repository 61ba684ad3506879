import { type Bilingual, type Citation, failure, type Result, success } from "../../foundation/result.js";
import { type Confidence, cite } from "../../law/index.js";
import { combine, type Percent, type Points, readPercent } from "./points.js";

/** A target of the national prevalence of stunting. */
export interface StuntingTarget {
  readonly id: string;
  /** The year by whose end it is due. */
  readonly year: number;
  readonly percent: number;
  readonly basis: Bilingual;
  /** Empty where the regulation behind it is not known. */
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
}

const ANNUAL: Bilingual = { id: "target tahunan, menurut pers", en: "annual target, as reported by the press" };
const NOT_STATED: Bilingual = { id: "dasarnya tidak disebut sumber", en: "the source names no basis" };

/**
 * The national targets by year. 2024 has two: the 14 % of Perpres 72/2021, which was not met, and the annual 20.1 %,
 * which was. A year that is not listed has none that is known; none is interpolated.
 */
export const stuntingTargets: readonly StuntingTarget[] = [
  { id: "annual-2021", year: 2021, percent: 21.1, basis: ANNUAL, citations: [], confidence: "verified-in-source" },
  {
    id: "perpres-72-2021",
    year: 2024,
    percent: 14,
    basis: { id: "Perpres 72/2021", en: "Perpres 72/2021" },
    citations: [/* @__PURE__ */ cite("perpres-72-2021")],
    confidence: "verified-in-source",
  },
  { id: "annual-2024", year: 2024, percent: 20.1, basis: ANNUAL, citations: [], confidence: "verified-in-source" },
  { id: "target-2025", year: 2025, percent: 18.8, basis: NOT_STATED, citations: [], confidence: "verified-in-source" },
  {
    id: "rpjmn-2029",
    year: 2029,
    percent: 14.2,
    basis: { id: "RPJMN", en: "national medium-term plan (RPJMN)" },
    citations: [/* @__PURE__ */ cite("perpres-12-2025")],
    confidence: "verified-in-source",
  },
  { id: "target-2045", year: 2045, percent: 5, basis: NOT_STATED, citations: [], confidence: "verified-in-source" },
];

/**
 * The national targets for a year.
 *
 * @param year - the year by whose end they are due
 * @returns one or two targets; an issue for a year without any that is known, since none is interpolated
 * @example
 * ```ts
 * import { stuntingTargetsFor } from "tatasehat/growth/prevalence";
 * const targets = stuntingTargetsFor(2024);
 * targets.ok && targets.value.map(({ id, percent }) => [id, percent]); //=> [["perpres-72-2021", 14], ["annual-2024", 20.1]]
 * ```
 */
export function stuntingTargetsFor(year: number): Result<readonly StuntingTarget[]> {
  const targets = stuntingTargets.filter((target) => target.year === year);
  if (targets.length > 0) return success(targets);
  const known = [...new Set(stuntingTargets.map((target) => target.year))].join(", ");
  return failure({ code: "growth.prevalence-no-target", path: ["year"], facts: { known } });
}

/** A prevalence beside a target that it must not exceed. */
export interface TargetComparison {
  /** Met at the target and below it. */
  readonly met: boolean;
  /** How far below the target, in points; negative when above. */
  readonly below: Points;
}

/**
 * Compares a prevalence with a target that it must not exceed.
 *
 * @param percent - the prevalence in percent
 * @param target - the target in percent
 * @returns whether it is met, and by how many points it lies below; an issue for a value that is no percentage
 * @example
 * ```ts
 * import { againstTarget } from "tatasehat/growth/prevalence";
 * const annual = againstTarget(19.8, 20.1);
 * annual.ok && [annual.value.met, annual.value.below.points]; //=> [true, 0.3]
 * const perpres = againstTarget(19.8, 14);
 * perpres.ok && [perpres.value.met, perpres.value.below.text]; //=> [false, "-5.8"]
 * ```
 */
export function againstTarget(percent: Percent, target: Percent): Result<TargetComparison> {
  const value = readPercent(percent, ["percent"]);
  const limit = readPercent(target, ["target"]);
  if ("code" in value) return failure(value, ...("code" in limit ? [limit] : []));
  if ("code" in limit) return failure(limit);
  const below = combine(limit, value, -1);
  return success({ met: below.points >= 0, below });
}
