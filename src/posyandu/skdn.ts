import { failure, type Notice, type Result, success } from "../foundation/result.js";
import type { Figure } from "../law/index.js";
import { lastDayOf, NO_MONTH, readMonth } from "./calendar-month.js";
import { forEachJudged, type JudgingOptions, readResidence, type SkdnChild } from "./judge-children.js";
import { recordFault } from "./records.js";
import { dPrimeOf, type KnownCounts, namedCounts, type SkdnCounts, skdnIssues } from "./skdn-counts.js";
import { checkTargets, countNotices, ratioCounts, SKDN_RATIOS, type SkdnRatio, skdnFigure } from "./skdn-ratios.js";
import { type CountedBeside, emptyTally, readTally, tallyChild } from "./skdn-tally.js";

/** How SKDN is counted. */
export interface SkdnOptions extends JudgingOptions {
  /** Targets in percent by ratio; those in force are not known, so that there are none by default. */
  readonly targets?: Readonly<Partial<Record<SkdnRatio, number>>> | undefined;
}

/** A month of SKDN. */
export interface Skdn {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Null where nobody said it. */
  readonly counts: KnownCounts;
  /** D', the children who can be assessed: N + T. */
  readonly dPrime: number | null;
  /** Each ratio as a figure; `law.count-missing` where a count is unknown, `law.not-computable` over a denominator of 0. */
  readonly ratios: Readonly<Record<SkdnRatio, Result<Figure>>>;
  /** The ratio that says how many gained: N/D' leaves out whom nobody can assess. */
  readonly growthSuccess: "N/D'";
}

/**
 * Counts S, K, D, N and what belongs to them for a month, and computes their ratios.
 *
 * From children, S counts those who live in the area on the last day of the month and are 0 to 59 completed months old on
 * that day, and D those of S who were weighed in the month. A weighing that cannot be judged stays in D, outside N and T; a
 * weight beyond WHO's limits stays outside BGM/D on both sides.
 *
 * @param source - the children of the area with all their weighings, or the counts of a form (null = not said)
 * @param month - `YYYY-MM`
 * @param options - the form of the minimum gain, the birth weight, targets
 * @returns counts and ratios; issues for counts that contradict themselves: K or D above S, N above D, N + T above D', parts
 * that do not make up D, with how many are missing
 * @throws RangeError when `kbm` is no form, or a target no percentage
 * @example
 * ```ts
 * import { skdn } from "tatasehat/posyandu";
 * const result = skdn({ S: 100, K: 90, D: 60, N: 38, T: 12, O: 6, B: 4 }, "2024-07");
 * result.ok && result.value.dPrime; //=> 50
 * const success = result.ok && result.value.ratios["N/D'"];
 * success && success.ok && success.value.text; //=> "76.00"
 * skdn({ S: 100, K: 90, D: 60, N: 38, T: 12, O: 6, B: 3 }, "2024-07"); //=> { ok: false, issues: [
 * //   { code: "posyandu.parts-do-not-add-up", path: ["D"], facts: { D: 60, sum: 59, missing: 1 } },
 * // ] }
 * ```
 */
export function skdn(
  source: readonly SkdnChild[] | SkdnCounts,
  month: string,
  options: SkdnOptions = {},
): Result<Skdn> {
  if (readMonth(month) === NO_MONTH) return failure({ code: "posyandu.month-invalid", path: ["month"] });
  checkTargets(options.targets);
  if (!isChildren(source)) {
    const fault = recordFault([], source);
    return fault === undefined ? computed(namedCounts(source), month, options, []) : failure(fault);
  }
  const counted = countChildren(source, month, options);
  if (!counted.ok) return counted;
  const { counts, beside } = counted.value;
  return computed(counts, month, options, [...counted.notices, ...besideNotices(beside)]);
}

const isChildren = (source: readonly SkdnChild[] | SkdnCounts): source is readonly SkdnChild[] => Array.isArray(source);

function computed(
  counts: KnownCounts,
  month: string,
  { targets }: SkdnOptions,
  notices: readonly Notice[],
): Result<Skdn> {
  const issues = skdnIssues(counts);
  if (issues.length > 0) return failure(...issues);
  const settings = { asOf: lastDayOf(month), targets };
  const pairs = ratioCounts(counts);
  const ratios = Object.fromEntries(
    SKDN_RATIOS.map((name) => [name, skdnFigure(name, pairs[name], settings)]),
  ) as Skdn["ratios"];
  return success({ month, counts, dPrime: dPrimeOf(counts), ratios, growthSuccess: "N/D'" }, [
    ...notices,
    ...countNotices(counts),
  ]);
}

/** What the reader of a count from children must know. */
function besideNotices(beside: CountedBeside): Notice[] {
  const { cards, cardsUnknown } = beside;
  const counted: readonly (readonly [code: string, count: number])[] = [
    ["posyandu.two-t-unknown", beside.twoTUnknown],
    ["posyandu.children-to-check", beside.checkAgain],
    ["posyandu.kbm-variant-moves", beside.variantDecides],
    ["posyandu.weighed-outside-s", beside.outsideS],
    ["posyandu.children-undated", beside.undatedChildren],
    ["posyandu.rows-unusable", beside.unusableRows],
  ];
  const notices: Notice[] = counted
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, facts: { count } }));
  if (cardsUnknown > 0) notices.push({ code: "posyandu.cards-unknown", path: ["K"], facts: { cards, cardsUnknown } });
  return notices;
}

function countChildren(
  children: readonly SkdnChild[],
  month: string,
  options: SkdnOptions,
): Result<{ readonly counts: KnownCounts; readonly beside: CountedBeside }> {
  const index = readMonth(month);
  const tally = emptyTally(index, 1);
  const residence = { bornOn: 0, from: 0, until: 0, hasCard: 0 };
  const judged = forEachJudged(children, month, options, (child, _, size, rows) => {
    readResidence(child, residence);
    tallyChild(tally, residence, rows.measuredOn, 0, size, rows);
  });
  return judged.ok ? success(readTally(tally, index), judged.notices) : judged;
}
