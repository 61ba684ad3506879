import { compare, type DecimalNumber, type Fraction, over, ratio, times } from "../foundation/fraction.js";
import { faults } from "../foundation/records.js";
import { type Bilingual, failure, type Issue, type Result, success } from "../foundation/result.js";
import { type ComputeOptions, compute, type Figure, type Indicator } from "../law/index.js";
import { exactly, type Printed, printed, toNumber } from "./fraction.js";
import { managementGuideline } from "./rules.js";
import { countFault, isUnstated, type Path } from "./values.js";

/** A coverage variable of PKP: reached of those concerned against a target, or against a range. */
export interface CountedVariable {
  readonly id: string;
  readonly name?: Bilingual | undefined;
  /** T: percent of everybody concerned that is to be reached, above 0. */
  readonly targetPercent?: DecimalNumber | null | undefined;
  /** A target that is a range ("nilai ring"), percent from and to, both included. */
  readonly targetRange?: readonly [from: DecimalNumber, to: DecimalNumber] | null | undefined;
  /** ToS: everybody concerned (total sasaran), whole; null is not known. */
  readonly total: number | null | undefined;
  /** P: reached, whole; null is not known. */
  readonly achieved: number | null | undefined;
}

/** A coverage variable of which only the achievement (capaian) is known, as a workbook prints it. */
export interface PrintedVariable {
  readonly id: string;
  readonly name?: Bilingual | undefined;
  /** Percent of the target, may exceed 100; null is not known. */
  readonly achievementPercent: DecimalNumber | null | undefined;
}

/** A coverage variable of PKP. */
export type CoverageVariable = CountedVariable | PrintedVariable;

/** A coverage variable with its score. */
export interface ScoredVariable {
  readonly id: string;
  readonly name?: Bilingual;
  readonly status: "scored" | "unknown" | "not-computable";
  /** T × ToS: how many are to be reached, unrounded. */
  readonly targetCount?: Printed;
  /** P / ToS (cakupan riil) against T. */
  readonly coverage?: Figure;
  /** P / (T × ToS) in percent (capaian); may exceed 100. */
  readonly achievement?: Printed;
  /** The achievement up to 100; null when there is none. */
  readonly score: Printed | null;
  /** Whether the achievement was above what counts. */
  readonly capped: boolean;
  /** Why there is no score. */
  readonly issue?: Issue;
}

/** A scored row with its exact score, for the mean; nothing where there is none. */
export interface Exact<Scored> {
  readonly scored: Scored;
  readonly exact: Fraction | undefined;
}

type ExactVariable = Exact<ScoredVariable>;

const FULL = /* @__PURE__ */ ratio(100);

const realCoverage: Indicator = {
  id: "puskesmas.pkp-coverage",
  name: { id: "Cakupan riil PKP", en: "Coverage in the performance assessment (PKP)" },
  numerator: { id: "pencapaian", en: "reached" },
  denominator: { id: "total sasaran", en: "everybody concerned" },
  multiplier: 100,
  unit: "%",
  decimals: 2,
  rule: managementGuideline,
};

/** A percentage above 0, read exactly. */
function positive(value: unknown): Fraction | undefined {
  const exact = exactly(value);
  return exact !== undefined && exact.top > BigInt(0) ? exact : undefined;
}

/** What makes a row unusable; an unknown count does not. */
function faultsOf(variable: CoverageVariable, path: Path): readonly Issue[] {
  const unusable = (field: string, isUsable: boolean): Issue | undefined =>
    isUsable ? undefined : { code: "puskesmas.percent-not-usable", path: [...path, field] };
  const named =
    typeof variable.id === "string" && variable.id !== ""
      ? undefined
      : { code: "puskesmas.variable-missing", path: [...path, "id"] };
  if ("achievementPercent" in variable) {
    const { achievementPercent } = variable;
    const isUsable = isUnstated(achievementPercent) || exactly(achievementPercent) !== undefined;
    return faults(named, unusable("achievementPercent", isUsable));
  }
  const { targetPercent, targetRange, total, achieved } = variable;
  return faults(
    named,
    isUnstated(targetRange)
      ? unusable("targetPercent", positive(targetPercent) !== undefined)
      : unusable("targetRange", rangeOf(targetRange) !== undefined && isUnstated(targetPercent)),
    isUnstated(total) ? undefined : countFault([...path, "total"], total),
    isUnstated(achieved) ? undefined : countFault([...path, "achieved"], achieved),
  );
}

function rangeOf(range: readonly DecimalNumber[]): readonly [Fraction, Fraction] | undefined {
  const [from, to] = [exactly(range[0]), exactly(range[1])];
  return from !== undefined && to !== undefined && range.length === 2 && compare(from, to) <= 0
    ? [from, to]
    : undefined;
}

/** The achievement with its score, of which 100 percent is the most. */
function scored(base: Pick<ScoredVariable, "id">, achievement: Fraction): ExactVariable {
  const capped = compare(achievement, FULL) > 0;
  const exact = capped ? FULL : achievement;
  const classOf = (value: Fraction) => String(compare(value, FULL));
  return {
    scored: {
      ...base,
      status: "scored",
      achievement: printed(achievement, classOf),
      score: printed(exact, classOf),
      capped,
    },
    exact,
  };
}

const unscored = (
  base: Pick<ScoredVariable, "id">,
  status: "unknown" | "not-computable",
  issue: Issue,
): ExactVariable => ({ scored: { ...base, status, score: null, capped: false, issue }, exact: undefined });

/**
 * Scores one variable; an issue when it is unusable.
 *
 * @param variable - the row
 * @param path - where it is
 * @param options - the day of the rule
 */
export function scoreCoverage(variable: CoverageVariable, path: Path, options: ComputeOptions): Result<ExactVariable> {
  const issues = faultsOf(variable, path);
  return issues.length > 0 ? failure(...issues) : success(scoreUsable(variable, path, options));
}

function scoreUsable(variable: CoverageVariable, path: Path, options: ComputeOptions): ExactVariable {
  const base = { id: variable.id, ...(variable.name === undefined ? {} : { name: variable.name }) };
  if ("achievementPercent" in variable) {
    const achievement = exactly(variable.achievementPercent);
    if (achievement !== undefined) return scored(base, achievement);
    return unscored(base, "unknown", { code: "law.count-missing", path: [...path, "achievementPercent"] });
  }
  const { targetPercent, targetRange, total, achieved } = variable;
  if (isUnstated(total)) return unscored(base, "unknown", { code: "law.count-missing", path: [...path, "total"] });
  const target = positive(targetPercent);
  const targetCount = target === undefined ? {} : { targetCount: printed(times(over(target, FULL), ratio(total))) };
  if (isUnstated(achieved)) {
    const issue = { code: "law.count-missing", path: [...path, "achieved"] };
    return unscored({ ...base, ...targetCount }, "unknown", issue);
  }
  const judged = target === undefined ? null : toNumber(target);
  const coverage = compute(realCoverage, { numerator: achieved, denominator: total }, { ...options, target: judged });
  if (!coverage.ok) {
    return unscored(base, "not-computable", { code: "law.not-computable", path: [...path, "total"] });
  }
  const known = { ...base, ...targetCount, coverage: coverage.value };
  const percent = times(FULL, ratio(achieved, total));
  if (target !== undefined) return scored(known, over(times(FULL, percent), target));
  // Within the range the score is full; the formula outside of it could not be read.
  const [from, to] = rangeOf(targetRange ?? []) as readonly [Fraction, Fraction];
  if (compare(percent, from) < 0 || compare(percent, to) > 0) {
    const issue = { code: "puskesmas.range-formula-unknown", path: [...path, "targetRange"] };
    return unscored(known, "not-computable", issue);
  }
  return { scored: { ...known, status: "scored", score: printed(FULL), capped: false }, exact: FULL };
}
