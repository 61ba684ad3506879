import { areaTree, isPlaced, type ParentOf, type TreeFaults } from "../foundation/area-tree.js";
import { compare, distinct, groupBy } from "../foundation/order.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { type Counts, countIssue, poolCounts } from "../law/index.js";
import { type AchievementOptions, achievement, type DenominatorSource, type SpmFigure } from "./achievement.js";
import { findService, type ServiceEntry } from "./codes.js";
import { type Folded, foldPeriods } from "./fold-periods.js";
import { rowFrom, type SpmRow } from "./row.js";
import type { SpmCode } from "./types.js";

/** Why the areas above an area cannot be known. */
export const TREE_FAULTS: TreeFaults = { twoParents: "spm.two-parents", circle: "spm.area-in-circle" };

/** How rows are pooled. */
export interface PoolOptions {
  /** The day whose rule applies, YYYY-MM-DD; for part of a year, its last day. */
  readonly asOf: string;
  /** The area above each area, where the rows do not say it, and above the parents themselves. */
  readonly parentOf?: ParentOf | undefined;
  /** The areas at the bottom that should report; without it nobody can say that a pool is complete. */
  readonly expected?: readonly string[] | undefined;
  /** The age span of rows that do not say theirs. */
  readonly ageSpan?: AchievementOptions["ageSpan"];
}

/** One service pooled over the areas below one area. */
export interface Pool {
  readonly area: string;
  readonly indicator: SpmCode;
  /** The pooled figure; its notices say when it is provisional (sementara). */
  readonly result: Result<SpmFigure>;
  /** The areas at the bottom that are not in it, in alphabetical order. */
  readonly missing: readonly string[];
}

/** Every pool, and the rows that could not be used. */
export interface Pooling {
  /** By area, then by service. */
  readonly pools: readonly Pool[];
  /** Each with the number of its row in the path, from 0. */
  readonly issues: readonly Issue[];
}

/** A row that stands at a place and for a service. */
interface Placed extends SpmRow {
  readonly at: number;
  readonly service: ServiceEntry;
  readonly ancestors: readonly string[];
}

/** The counts of one area, its periods brought together. */
interface Leaf {
  readonly area: string;
  readonly ancestors: readonly string[];
  readonly rows: readonly Placed[];
  readonly folded: Folded<Placed> | Issue;
}

/**
 * Pools the counts of services over areas and through all levels: puskesmas, district, province.
 *
 * A pool is the sum of the numerators over the sum of the denominators, never a mean of percentages. One with a missing
 * area is provisional (sementara) and names it. A table's own row for an area that has rows below it is a total: it is
 * compared with the pool, not added. Of an area's cumulative rows only the last counts; its months or quarters add up
 * over one denominator, the year's.
 *
 * @param given - one row per area, service and period
 * @param options - the day of the rule, the areas above, the areas expected
 * @returns a pool per area and service with rows or expected areas below it, and the issues of rows: unknown services,
 *   duplicates, areas without a parent, below two or below themselves. A pool of mixed periods, kinds of period or age
 *   spans has issues instead of a figure
 * @example
 * ```ts
 * import { pool } from "tatasehat/spm";
 * const rows = [
 *   { area: "Tempursari", indicator: "SPM-KES-01", numerator: 77, denominator: 440 },
 *   { area: "Pronojiwo", indicator: "SPM-KES-01", numerator: 113, denominator: 545 },
 * ];
 * const expected = ["Tempursari", "Pronojiwo", "Candipuro"];
 * const parentOf = { Tempursari: "Lumajang", Pronojiwo: "Lumajang", Candipuro: "Lumajang" };
 * const [lumajang] = pool(rows, { asOf: "2022-12-31", parentOf, expected }).pools;
 * lumajang.result.ok && lumajang.result.value.text; //=> "19.29"
 * lumajang.result.ok && lumajang.result.value.complete; //=> { reported: 2, expected: 3 }
 * lumajang.missing; //=> ["Candipuro"]
 * ```
 */
export function pool(given: readonly SpmRow[], options: PoolOptions): Pooling {
  const issues: Issue[] = [];
  const rows = given.map(rowFrom);
  const ancestorsOf = areaTree(rows, options.parentOf, TREE_FAULTS);
  const placed = placeRows(rows, ancestorsOf, issues);
  const expected = placeExpected(options.expected, placed, ancestorsOf, issues);

  const pools: Pool[] = [];
  for (const [service, ofService] of groupBy(placed, ({ service }) => service)) {
    const areas = [...groupBy(ofService, ({ area }) => area)].map(([area, of]) => bringTogether(area, of, issues));
    const above = new Set(areas.flatMap(({ ancestors }) => ancestors));
    const totals = new Map(areas.filter(({ area }) => above.has(area)).map((total) => [total.area, total]));
    const leaves = new Map(areas.filter(({ area }) => !above.has(area)).map((leaf) => [leaf.area, leaf]));
    // An area that reports for itself stands for the expected areas below it.
    const due =
      expected && new Set(expected.map((area) => ways(ancestorsOf, area).find((up) => leaves.has(up)) ?? area));
    for (const { area, rows: own } of leaves.values()) {
      if (due?.has(area) !== false) continue;
      leaves.delete(area);
      issues.push({ code: "spm.area-not-expected", path: pathOf(own), facts: { area } });
    }
    const members = new Map<string, { leaves: Leaf[]; due: string[] }>();
    for (const area of due ?? leaves.keys()) {
      const leaf = leaves.get(area);
      for (const up of ways(ancestorsOf, area)) {
        const member = members.get(up) ?? { leaves: [], due: [] };
        members.set(up, member);
        member.due.push(area);
        if (leaf !== undefined) member.leaves.push(leaf);
      }
    }
    for (const [area, { leaves, due }] of members) {
      pools.push(poolOf(area, service.code, leaves, due, totals.get(area), options));
    }
  }
  pools.sort((a, b) => compare(a.area, b.area) || compare(a.indicator, b.indicator));
  return { pools, issues: issues.sort((a, b) => rowOf(a) - rowOf(b)) };
}

type AncestorsOf = ReturnType<typeof areaTree>;

/** The areas above an area that is known to be placed. */
function ways(ancestorsOf: AncestorsOf, area: string): readonly string[] {
  const ancestors = ancestorsOf(area);
  return isPlaced(ancestors) ? ancestors : [];
}

/** The rows whose service is known and whose place is. */
function placeRows(rows: readonly SpmRow[], ancestorsOf: AncestorsOf, issues: Issue[]): Placed[] {
  const services = new Map<string, ReturnType<typeof findService>>();
  const placed: Placed[] = [];
  rows.forEach((row, at) => {
    const service = services.get(row.indicator) ?? findService(row.indicator);
    services.set(row.indicator, service);
    const ancestors = ancestorsOf(row.area);
    if (row.area.trim() === "") {
      issues.push({ code: "spm.area-missing", path: ["rows", at, "area"] });
    } else if (service.code === undefined) {
      const facts = { nearest: service.nearest.join(", ") };
      issues.push({ code: "spm.unknown-indicator", path: ["rows", at, "indicator"], facts });
    } else if (isPlaced(ancestors)) {
      placed.push({ ...row, at, service, ancestors });
    } else {
      issues.push({ ...ancestors, path: ["rows", at, "parent"] });
    }
  });
  return placed;
}

/** The expected areas at the bottom whose place is known. An area at the top of nothing cannot be pooled. */
function placeExpected(
  expected: readonly string[] | undefined,
  placed: readonly Placed[],
  ancestorsOf: AncestorsOf,
  issues: Issue[],
): readonly string[] | undefined {
  const above = new Set(placed.flatMap(({ ancestors }) => ancestors));
  for (const area of expected ?? []) for (const up of ways(ancestorsOf, area)) above.add(up);
  for (const { area, at, ancestors } of placed) {
    if (ancestors.length > 0 || above.has(area)) continue;
    issues.push({ code: "spm.no-parent", path: ["rows", at, "parent"], facts: { area } });
  }
  return expected?.filter((area, i) => {
    if (above.has(area)) return false;
    if (ways(ancestorsOf, area).length > 0) return true;
    issues.push({ code: "spm.no-parent", path: ["expected", i], facts: { area } });
    return false;
  });
}

/** One pair of counts from the rows of an area; the issues of its rows are told once, not at every level above. */
function bringTogether(area: string, rows: readonly [Placed, ...Placed[]], issues: Issue[]): Leaf {
  const [first] = rows;
  const { ancestors, service } = first;
  const same = groupBy(rows, ({ period, periodKind, ageSpan }) => `${period} ${periodKind} ${ageSpan}`);
  const repeated = [...same.values()].filter(({ length }) => length > 1).flat();
  for (const { at } of repeated) issues.push({ code: "spm.duplicate-row", path: ["rows", at], facts: { area } });
  if (repeated.length > 0) return { area, ancestors, rows, folded: { code: "spm.duplicate-row" } };

  const folded = foldPeriods(rows, service.year);
  if ("code" in folded) {
    issues.push({ ...folded, path: pathOf(rows), facts: { area, ...folded.facts } });
    return { area, ancestors, rows, folded };
  }
  for (const { at, numerator, denominator } of folded.used) {
    // Nobody served of nobody is a report; only its figure cannot be computed.
    const issue = numerator === 0 && denominator === 0 ? undefined : countIssue({ numerator, denominator } as Counts);
    if (issue !== undefined) issues.push({ ...issue, path: ["rows", at, ...(issue.path ?? [])] });
  }
  return { area, ancestors, rows, folded };
}

/** Which source a pool has when its areas differ: the one that knows least. */
const LEAST_KNOWN: readonly DenominatorSource[] = ["projected", "estimated", "registered"];

function poolOf(
  area: string,
  indicator: SpmCode,
  leaves: readonly Leaf[],
  due: readonly string[],
  total: Leaf | undefined,
  options: PoolOptions,
): Pool {
  const reports = leaves.flatMap(({ area, folded }) => ("code" in folded ? [] : [{ ...folded, area }]));
  const sums = poolCounts(reports, due);
  const { numerator, denominator, reported, expected, missing } = sums;
  const absent = new Set(missing);
  const inside = reports.filter((report) => !absent.has(report.area));
  const rows = inside.flatMap(({ used }) => used);
  const give = (result: Result<SpmFigure>): Pool => ({ area, indicator, result, missing });
  if (inside.length === 0) return give(failure({ code: "spm.nothing-reported", facts: { expected } }));

  const ageSpans = distinct(rows.map(({ ageSpan }) => (ageSpan ?? options.ageSpan)?.replace("-months", "")));
  const kinds = distinct(inside.map(({ periodKind }) => periodKind));
  const periods = distinct(inside.map(({ period }) => period)).sort();
  const mixed: Issue[] = [];
  if (indicator === "SPM-KES-04" && ageSpans.length > 1) mixed.push({ code: "spm.mixed-age-spans" });
  if (kinds.length > 1) mixed.push({ code: "spm.mixed-period-kinds" });
  if (periods.length > 1) {
    const behind = inside.filter(({ period }) => period !== periods.at(-1)).map(({ area }) => area);
    const facts = { periods: periods.join(", "), areas: behind.sort().join(", ") };
    mixed.push({ code: "spm.mixed-periods", facts });
  }
  if (mixed.length > 0) return give(failure(...mixed));

  const sources = distinct(rows.map(({ denominatorSource }) => denominatorSource));
  const denominatorSource = sources.includes(undefined) ? undefined : LEAST_KNOWN.find((one) => sources.includes(one));
  const [periodKind] = kinds;
  const figure = achievement(
    indicator,
    { numerator, denominator, denominatorSource },
    {
      asOf: options.asOf,
      periodKind,
      ageSpan: rows[0]?.ageSpan ?? options.ageSpan,
      // Nobody named the areas that are due: all that is known is that nobody is known to be missing.
      ...(options.expected === undefined && missing.length === 0 ? {} : { complete: { reported, expected } }),
    },
  );
  if (!figure.ok) return give(figure);

  const notices: Notice[] = [...figure.notices];
  const note = (code: string, facts: Notice["facts"] = {}): unknown => notices.push({ code, facts });
  if (sources.length > 1) note("spm.mixed-denominator-sources");
  const over = inside.filter((report) => (report.numerator as number) > (report.denominator as number));
  if (over.length > 0)
    note("spm.areas-above-whole", {
      areas: over
        .map(({ area }) => area)
        .sort()
        .join(", "),
    });
  const contained = inside.reduce((sum, report) => sum + report.contained, 0);
  if (contained > 0) note("spm.cumulative-not-added", { rows: contained });
  const until = inside[0]?.until;
  const isJudgedByDate = periodKind === undefined || periodKind === "cumulative";
  if (isJudgedByDate && until !== undefined && until !== options.asOf.slice(0, 7)) {
    note("spm.period-ends-elsewhere", { until, asOf: options.asOf });
  }
  const printed = total?.folded;
  if (printed !== undefined && !("code" in printed)) {
    const isSame = printed.numerator === numerator && printed.denominator === denominator;
    if (!isSame) {
      note("spm.total-row-differs", { numerator: printed.numerator ?? null, denominator: printed.denominator ?? null });
    }
  }
  return give(success({ ...figure.value, notices }, notices));
}

const pathOf = (rows: readonly Placed[]): Issue["path"] & {} => ["rows", rows[0]?.at ?? 0];

/** The row that an issue is about; those of the expected areas come last. */
const rowOf = ({ path }: Issue): number => (path?.[0] === "rows" ? Number(path[1]) : Number.MAX_SAFE_INTEGER);
