import type { Issue, Notice, Result } from "../foundation/result.js";
import { failure } from "../foundation/result.js";
import { type Figure, poolCounts } from "../law/index.js";
import { type AreaAbove, areaWays } from "./area-ways.js";
import { lastDayOf, NO_MONTH, readMonth } from "./calendar-month.js";
import { type KnownCounts, LETTERS, namedCounts, type SkdnCounts, skdnIssues } from "./skdn-counts.js";
import {
  countNotices,
  type NullableCounts,
  ratioCounts,
  SKDN_RATIOS,
  type SkdnRatio,
  skdnFigure,
} from "./skdn-ratios.js";

/** The counts of one posyandu, as a table has them. */
export interface SkdnRow extends SkdnCounts {
  /** The posyandu's id. */
  readonly area: string;
  /** The area above, where the table says it: the village, the puskesmas. */
  readonly parent?: string | null | undefined;
  /** `YYYY-MM`, where the table says it. */
  readonly month?: string | undefined;
}

/** How rows are pooled. */
export interface SkdnPoolOptions {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The area above each area, where the rows do not say it, and above the parents themselves. */
  readonly parentOf?: AreaAbove | undefined;
  /** The posyandu that should report; without it nobody can say that a pool is complete. */
  readonly expected?: readonly string[] | undefined;
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

interface Reported {
  readonly counts: KnownCounts;
  readonly ratios: Readonly<Record<SkdnRatio, NullableCounts>>;
}

/**
 * Adds SKDN up over posyandu, villages and puskesmas: sums of counts and never a mean of percentages.
 *
 * A row whose counts contradict themselves stays out and is an issue; so are two rows of one posyandu, of which nobody
 * knows the right one. A table's own row for an area with posyandu below it is a total: it is compared, not added.
 *
 * @param rows - one row a posyandu, all of one month
 * @param options - the month, the areas above, the posyandu expected, targets
 * @returns a pool for each area with rows or expected posyandu below it, in alphabetical order, and the issues of rows
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
  const { month, parentOf, expected } = options;
  if (readMonth(month) === NO_MONTH) {
    return { pools: [], issues: [{ code: "posyandu.month-invalid", path: ["month"] }] };
  }
  const issues: Issue[] = [];
  const wayOf = areaWays(rows, parentOf);
  const known = new Map<string, string[]>();
  const place = (area: string, path: Issue["path"] & {}): boolean => {
    const way = wayOf(area);
    if (!Array.isArray(way)) issues.push({ ...way, path });
    else known.set(area, way);
    return Array.isArray(way);
  };
  const placed = rows.map((row, at) => place(row.area, ["rows", at, "parent"]));
  const dueAreas = expected && new Set(expected.filter((area, at) => known.has(area) || place(area, ["expected", at])));
  const above = new Set([...known.values()].flat());

  const seen = new Map<string, number[]>();
  rows.forEach(({ area }, at) => {
    if (placed[at]) seen.set(area, [...(seen.get(area) ?? []), at]);
  });
  const reports = new Map<string, Reported>();
  const totals = new Map<string, KnownCounts>();
  for (const [area, [at, ...others]] of seen as Map<string, [number, ...number[]]>) {
    if (others.length > 0) {
      for (const one of [at, ...others]) {
        issues.push({ code: "posyandu.duplicate-row", path: ["rows", one], facts: { area } });
      }
      continue;
    }
    const row = rows[at] as SkdnRow;
    const counts = namedCounts(row);
    const found = rowIssues(row, counts, month);
    for (const issue of found) issues.push({ ...issue, path: ["rows", at, ...(issue.path ?? [])] });
    if (above.has(area)) totals.set(area, counts);
    else if (dueAreas?.has(area) === false) {
      issues.push({ code: "posyandu.area-not-expected", path: ["rows", at, "area"], facts: { area } });
    } else if (found.length === 0) reports.set(area, { counts, ratios: ratioCounts(counts) });
  }

  const members = new Map<string, string[]>([...above].map((area) => [area, []]));
  for (const leaf of dueAreas ?? seen.keys()) {
    if (above.has(leaf)) continue;
    const way = known.get(leaf) as string[];
    for (const up of way) members.get(up)?.push(leaf);
    if (way.length === 0) issues.push(withoutParent(leaf, seen.get(leaf)?.[0], expected));
  }
  const pools = [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([area, due]) => poolOf(area, due.sort(), reports, totals.get(area), options));
  return { pools, issues: issues.sort((a, b) => rowOf(a) - rowOf(b)) };
}

/** An area at the top of nothing can be in no pool. */
function withoutParent(area: string, row: number | undefined, expected: readonly string[] | undefined): Issue {
  const path = row === undefined ? ["expected", expected?.indexOf(area) ?? 0] : ["rows", row, "parent"];
  return { code: "posyandu.no-parent", path, facts: { area } };
}

/** The row that an issue is about; those of the expected areas come last. */
const rowOf = ({ path }: Issue): number => (path?.[0] === "rows" ? Number(path[1]) : Number.MAX_SAFE_INTEGER);

function rowIssues({ area, month }: SkdnRow, counts: KnownCounts, wanted: string): Issue[] {
  const issues = skdnIssues(counts);
  if (typeof area !== "string" || area.trim() === "") issues.push({ code: "posyandu.area-missing", path: ["area"] });
  if (month !== undefined && month !== wanted) {
    issues.push({ code: "posyandu.other-month", path: ["month"], facts: { wanted } });
  }
  return issues;
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
