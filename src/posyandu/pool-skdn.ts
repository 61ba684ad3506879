import type { Issue, Notice, Result } from "../foundation/result.js";
import { failure } from "../foundation/result.js";
import { type Figure, poolCounts } from "../law/index.js";
import { lastDayOf, NO_MONTH, readMonth } from "./calendar-month.js";
import { type Reported, type RowPlaces, type SkdnRow, sortRows } from "./pool-rows.js";
import { listFault, nameListFault } from "./records.js";
import { type KnownCounts, LETTERS } from "./skdn-counts.js";
import {
  checkTargets,
  countNotices,
  type NullableCounts,
  SKDN_RATIOS,
  type SkdnRatio,
  skdnFigure,
} from "./skdn-ratios.js";

/** How rows are pooled. */
export interface SkdnPoolOptions extends RowPlaces {
  /** Targets in percent by ratio. */
  readonly targets?: Readonly<Partial<Record<SkdnRatio, number>>> | undefined;
}

/** SKDN of the posyandu below one area. */
export interface SkdnPool {
  readonly area: string;
  /** Sums over the posyandu that reported; null where one of them did not say a letter. */
  readonly counts: KnownCounts;
  /** Each over the posyandu that said both of its counts; provisional (sementara) when one is missing. */
  readonly ratios: Readonly<Record<SkdnRatio, Result<Figure>>>;
  readonly reported: number;
  readonly expected: number;
  /** Posyandu without a usable report, in alphabetical order. */
  readonly missing: readonly string[];
  readonly notices: readonly Notice[];
}

/** Every pool by area, and what is wrong with rows. */
export interface SkdnPooling {
  readonly pools: readonly SkdnPool[];
  /** Each with the number of its row in the path, from 0. */
  readonly issues: readonly Issue[];
}

/**
 * Adds SKDN up over posyandu, villages and puskesmas: sums of counts and never a mean of percentages.
 *
 * A row whose counts contradict themselves, or of another month, stays out and is an issue; so are two rows of one
 * posyandu, of which nobody knows the right one. A table's own row for an area with posyandu below it is a total: it is
 * compared, not added.
 *
 * @param rows - one row a posyandu
 * @param options - the month, the areas above, the posyandu expected, targets
 * @returns a pool for each area with rows or expected posyandu below it, in alphabetical order, and the issues of rows
 * @throws RangeError when a target is no percentage
 * @example
 * ```ts
 * import { poolSkdn } from "tatasehat/posyandu";
 * const rows = [
 *   { area: "Melati", S: 100, K: 90, D: 60, N: 38, T: 12, O: 6, B: 4 },
 *   { area: "Mawar", S: 50, K: 50, D: 45, N: 20, T: 20, O: 5, B: 0 },
 * ];
 * const parentOf = { Melati: "Desa A", Mawar: "Desa A", Kenanga: "Desa A" };
 * const { pools } = poolSkdn(rows, { month: "2024-07", parentOf, expected: ["Melati", "Mawar", "Kenanga"] });
 * pools[0].counts.D; //=> 105
 * const success = pools[0].ratios["N/D'"];
 * success.ok && success.value.text; //=> "64.44"
 * success.ok && success.value.complete; //=> { reported: 2, expected: 3 }
 * pools[0].missing; //=> ["Kenanga"]
 * ```
 */
export function poolSkdn(rows: readonly SkdnRow[], options: SkdnPoolOptions): SkdnPooling {
  const { month, parentOf, expected, targets } = options;
  if (readMonth(month) === NO_MONTH) {
    return { pools: [], issues: [{ code: "posyandu.month-invalid", path: ["month"] }] };
  }
  checkTargets(targets);
  const fault =
    listFault(["rows"], rows) ?? (expected === undefined ? undefined : nameListFault(["expected"], expected));
  if (fault !== undefined) return { pools: [], issues: [fault] };
  const { members, reports, totals, issues } = sortRows(rows, { month, parentOf, expected });
  const pools = [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([area, due]) => poolOf(area, due.sort(), reports, totals.get(area), options));
  return { pools, issues };
}

function poolOf(
  area: string,
  due: readonly string[],
  reports: ReadonlyMap<string, Reported>,
  total: KnownCounts | undefined,
  { month, expected, targets }: SkdnPoolOptions,
): SkdnPool {
  const inside = due.flatMap((leaf) => reports.get(leaf) ?? []);
  const counts = Object.fromEntries(
    LETTERS.map((letter) => [letter, sumOf(inside.map((report) => report.counts[letter]))]),
  ) as KnownCounts;
  const ratios = Object.fromEntries(
    SKDN_RATIOS.map((name): [SkdnRatio, Result<Figure>] => {
      const sums = poolCounts(
        due.map((leaf) => ({ ...NOTHING, ...reports.get(leaf)?.ratios[name], area: leaf })),
        due,
      );
      if (sums.reported === 0) {
        return [name, failure({ code: "posyandu.nothing-reported", facts: { expected: sums.expected } })];
      }
      const complete = { reported: sums.reported, expected: sums.expected };
      const isKnown = expected !== undefined || sums.reported < sums.expected;
      return [name, skdnFigure(name, sums, { asOf: lastDayOf(month), targets }, isKnown ? complete : undefined)];
    }),
  ) as SkdnPool["ratios"];
  const missing = due.filter((leaf) => !reports.has(leaf));
  const notices = countNotices(counts);
  if (missing.length > 0) {
    notices.push({ code: "law.provisional", facts: { reported: inside.length, expected: due.length } });
  }
  if (total !== undefined) {
    const differing = LETTERS.filter((letter) => !isSame(total[letter], counts[letter]));
    if (differing.length > 0) {
      notices.push({ code: "posyandu.total-row-differs", facts: { letters: differing.join(", ") } });
    }
  }
  return { area, counts, ratios, reported: inside.length, expected: due.length, missing, notices };
}

/** Whether two counts agree; what is not known contradicts nothing. */
const isSame = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

const NOTHING: NullableCounts = { numerator: null, denominator: null };

/** A sum that one unknown part leaves unknown. */
const sumOf = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
