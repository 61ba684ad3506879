/* Which rows of a table are reports of the month, which are totals, and below which areas each posyandu stands. */
import { areaTree, isPlaced, type ParentOf, type TreeFaults } from "../foundation/area-tree.js";
import { groupBy } from "../foundation/order.js";
import type { Issue } from "../foundation/result.js";
import { nameFault } from "./records.js";
import { type KnownCounts, namedCounts, type SkdnCounts, skdnIssues } from "./skdn-counts.js";
import { type NullableCounts, ratioCounts, type SkdnRatio } from "./skdn-ratios.js";

/** The counts of one posyandu, as a table has them. */
export interface SkdnRow extends SkdnCounts {
  /** The posyandu's id. */
  readonly area: string;
  /** The area above, where the table says it: the village, the puskesmas. */
  readonly parent?: string | null | undefined;
  /** `YYYY-MM`, where the table says it. */
  readonly month?: string | null | undefined;
}

/** Of which month rows are, and where posyandu stand. */
export interface RowPlaces {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The area above each area, where the rows do not say it, and above the parents themselves. */
  readonly parentOf?: ParentOf | undefined;
  /** The posyandu that should report; without it nobody can say that a pool is complete. */
  readonly expected?: readonly string[] | undefined;
}

/** The report of one posyandu. */
export interface Reported {
  readonly counts: KnownCounts;
  readonly ratios: Readonly<Record<SkdnRatio, NullableCounts>>;
}

/** The rows of a table by what they are. */
export interface SortedRows {
  /** By area, the posyandu below it that report or should. */
  readonly members: ReadonlyMap<string, string[]>;
  /** By posyandu. */
  readonly reports: ReadonlyMap<string, Reported>;
  /** By area, the table's own row for it. */
  readonly totals: ReadonlyMap<string, KnownCounts>;
  /** In the order of the rows; those of the expected areas come last. */
  readonly issues: readonly Issue[];
}

/** A row that names its posyandu, with its number. */
interface NamedRow {
  readonly row: SkdnRow;
  readonly at: number;
}

const TREE_FAULTS: TreeFaults = { twoParents: "posyandu.two-parents", circle: "posyandu.area-in-circle" };

/** Sorts the rows of a table, which are records. */
export function sortRows(rows: readonly SkdnRow[], { month, parentOf, expected }: RowPlaces): SortedRows {
  const issues: Issue[] = [];
  const named = rows.flatMap((row, at): readonly NamedRow[] => {
    const fault = nameFault(["rows", at, "area"], row.area);
    if (fault !== undefined) issues.push(fault);
    return fault === undefined ? [{ row, at }] : [];
  });
  const ancestorsOf = areaTree(
    named.map(({ row }) => row),
    parentOf,
    TREE_FAULTS,
  );
  const ways = new Map<string, readonly string[]>();
  const place = (area: string, path: readonly (string | number)[]): boolean => {
    const way = ancestorsOf(area);
    if (isPlaced(way)) ways.set(area, way);
    else issues.push({ ...way, path });
    return isPlaced(way);
  };
  const placed = named.filter(({ row, at }) => place(row.area, ["rows", at, "parent"]));
  const due = expected && new Set(expected.filter((area, at) => ways.has(area) || place(area, ["expected", at])));
  const above = new Set([...ways.values()].flat());
  const isTotal = (area: string) => above.has(area);

  const reports = new Map<string, Reported>();
  const totals = new Map<string, KnownCounts>();
  for (const { row, at } of onceEach(ofMonth(placed, month, issues), issues)) {
    const { area } = row;
    const counts = namedCounts(row);
    const found = skdnIssues(counts);
    for (const issue of found) issues.push({ ...issue, path: ["rows", at, ...(issue.path ?? [])] });
    if (isTotal(area)) totals.set(area, counts);
    else if (due?.has(area) === false) {
      issues.push({ code: "posyandu.area-not-expected", path: ["rows", at, "area"], facts: { area } });
    } else if (found.length === 0) reports.set(area, { counts, ratios: ratioCounts(counts) });
  }

  const firstRow = new Map([...placed].reverse().map(({ row, at }) => [row.area, at]));
  const members = new Map<string, string[]>([...above].map((area) => [area, []]));
  for (const leaf of due ?? firstRow.keys()) {
    if (isTotal(leaf)) continue;
    const way = ways.get(leaf) ?? [];
    for (const up of way) members.get(up)?.push(leaf);
    // An area at the top of nothing can be in no pool.
    if (way.length > 0) continue;
    const row = firstRow.get(leaf);
    const path = row === undefined ? ["expected", expected?.indexOf(leaf) ?? 0] : ["rows", row, "parent"];
    issues.push({ code: "posyandu.no-parent", path, facts: { area: leaf } });
  }
  return { members, reports, totals, issues: issues.sort((a, b) => rowOf(a) - rowOf(b)) };
}

/** The rows of the month that is asked; one that names no month is taken to be of it. */
function ofMonth(rows: readonly NamedRow[], month: string, issues: Issue[]): readonly NamedRow[] {
  return rows.filter(({ row, at }) => {
    const isOther = row.month !== undefined && row.month !== null && row.month !== month;
    if (isOther) issues.push({ code: "posyandu.other-month", path: ["rows", at, "month"], facts: { wanted: month } });
    return !isOther;
  });
}

/** The rows of areas that have one: of two nobody knows the right one. */
function onceEach(rows: readonly NamedRow[], issues: Issue[]): readonly NamedRow[] {
  return [...groupBy(rows, ({ row }) => row.area)].flatMap(([area, same]) => {
    if (same.length === 1) return same;
    for (const { at } of same) issues.push({ code: "posyandu.duplicate-row", path: ["rows", at], facts: { area } });
    return [];
  });
}

/** The row that an issue is about. */
const rowOf = ({ path }: Issue): number => (path?.[0] === "rows" ? Number(path[1]) : Number.MAX_SAFE_INTEGER);
