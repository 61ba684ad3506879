import { failure, type Issue, type Result, success } from "../foundation/result.js";
import { ratioText } from "../foundation/rounding.js";
import { normalQuantile } from "../foundation/statistics.js";
import { type Counts, countIssue } from "../law/index.js";
import type { Estimate } from "./bootstrap.js";

/** What a comparison allows to say of a payer beside the reference. */
export type Conclusion = "higher" | "lower" | "no-difference-shown" | "too-few";

/** An estimate with its printed form. */
export interface PrintedEstimate extends Estimate {
  readonly text: string;
}

/** Two shares beside each other. */
export interface ShareComparison {
  /** Percent, one decimal. */
  readonly percent: string;
  readonly referencePercent: string;
  /** In percentage points, one decimal: the group's less the reference's, with Newcombe's 95 % interval. */
  readonly difference: PrintedEstimate;
  /** The group's over the reference's, three decimals, with Katz's 95 % interval; null when the reference's is 0. */
  readonly ratio: PrintedEstimate | null;
  readonly conclusion: Conclusion;
}

/** From how many in each group on a comparison may conclude. No source says so: it is a custom of statistics. */
const USUAL_MINIMUM = 30;

/** Counts up to here keep every product of two a safe integer. */
const MOST = 90_000_000;

/**
 * Compares a share between two groups, such as the satisfied or those who waited over an hour, by payer.
 *
 * @param group - how many of how many, whole
 * @param reference - the same of the group compared with
 * @param options - `minimumPerGroup`: from how many in each group on to conclude, whole, at least 2; 30 by default
 * @returns both percentages, the difference in percentage points and the ratio with 95 % intervals (Newcombe, Stat. Med.
 *   17 (1998) 873-890, method 10; Katz, Biometrics 34 (1978) 469-474); no interval and no conclusion below the minimum.
 *   An issue for counts that make no share
 * @throws RangeError when the minimum is not one
 * @example
 * ```ts
 * import { compareShares } from "tatasehat/equity";
 * const satisfied = compareShares({ numerator: 20, denominator: 40 }, { numerator: 21, denominator: 40 });
 * satisfied.ok && [satisfied.value.difference.text, satisfied.value.ratio?.text]; //=> ["-2.5", "0.952"]
 * satisfied.ok && satisfied.value.conclusion; //=> "no-difference-shown"
 * ```
 */
export function compareShares(
  group: Counts,
  reference: Counts,
  options: { readonly minimumPerGroup?: number } = {},
): Result<ShareComparison> {
  const minimum = checkedMinimum(options.minimumPerGroup);
  const issues = [...shareIssues(group, "group"), ...shareIssues(reference, "reference")];
  return issues.length > 0 ? failure(...issues) : success(sharesCompared(group, reference, minimum));
}

/** The minimum to conclude from, or a programmer's mistake. */
export function checkedMinimum(minimum = USUAL_MINIMUM): number {
  if (!(Number.isSafeInteger(minimum) && minimum >= 2)) throw new RangeError("minimumPerGroup must be at least 2");
  return minimum;
}

function shareIssues(counts: Counts, of: string): Issue[] {
  if (typeof counts !== "object" || counts === null) return [{ code: "law.count-missing", path: [of] }];
  const issue = countIssue(counts);
  if (issue !== undefined) return [{ ...issue, path: [of, ...(issue.path ?? [])] }];
  const { numerator, denominator } = counts;
  if (numerator > denominator) {
    return [{ code: "equity.part-above-whole", path: [of, "numerator"], facts: { numerator, denominator } }];
  }
  if (denominator > MOST) return [{ code: "equity.count-too-large", path: [of], facts: { maximum: MOST } }];
  return [];
}

/** The comparison of counts that make shares. */
export function sharesCompared(group: Counts, reference: Counts, minimum: number): ShareComparison {
  const enough = group.denominator >= minimum && reference.denominator >= minimum;
  // Over the common denominator both are whole, so the printed figures are exact.
  const [a, b] = [group.numerator * reference.denominator, reference.numerator * group.denominator];
  const limits = enough ? differenceLimits(group, reference) : NO_LIMITS;
  const common = group.denominator * reference.denominator;
  return {
    percent: percentText(group),
    referencePercent: percentText(reference),
    difference: {
      value: ((a - b) * 100) / common,
      text: ratioText(a - b, common, { decimals: 1 }),
      ...limits,
    },
    ratio:
      b === 0
        ? null
        : {
            value: a / b,
            text: ratioText(a, b, { multiplier: 1, decimals: 3 }),
            ...(enough && a > 0 ? ratioLimits(group, reference, a / b) : NO_LIMITS),
          },
    conclusion: concluded(limits),
  };
}

const NO_LIMITS = { low: null, high: null } as const;

/** What an interval of a difference allows to say. */
export function concluded({ low, high }: Pick<Estimate, "low" | "high">): Conclusion {
  if (low === null || high === null) return "too-few";
  return low > 0 ? "higher" : high < 0 ? "lower" : "no-difference-shown";
}

const percentText = ({ numerator, denominator }: Counts): string => ratioText(numerator, denominator, { decimals: 1 });

const z = (): number => normalQuantile(0.975);

/** Newcombe's interval of a difference, from the score intervals of both shares, in percentage points. */
function differenceLimits(group: Counts, reference: Counts): { readonly low: number; readonly high: number } {
  const [p, q] = [group.numerator / group.denominator, reference.numerator / reference.denominator];
  const [a, b] = [scoreLimits(group), scoreLimits(reference)];
  return {
    low: 100 * (p - q - Math.hypot(p - a.low, b.high - q)),
    high: 100 * (p - q + Math.hypot(a.high - p, q - b.low)),
  };
}

/** Wilson's score interval of a share. */
function scoreLimits({ numerator, denominator }: Counts): { readonly low: number; readonly high: number } {
  const square = z() ** 2;
  const middle = 2 * numerator + square;
  const spread = z() * Math.sqrt(square + (4 * numerator * (denominator - numerator)) / denominator);
  const twice = 2 * (denominator + square);
  return { low: Math.max(0, (middle - spread) / twice), high: Math.min(1, (middle + spread) / twice) };
}

/** Katz's interval of a ratio, by logarithms. */
function ratioLimits(group: Counts, reference: Counts, ratio: number): { readonly low: number; readonly high: number } {
  const variance = 1 / group.numerator - 1 / group.denominator + (1 / reference.numerator - 1 / reference.denominator);
  const factor = Math.exp(z() * Math.sqrt(Math.max(0, variance)));
  return { low: ratio / factor, high: ratio * factor };
}
