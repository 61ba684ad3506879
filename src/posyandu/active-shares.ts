import { failure, type Issue, type Result } from "../foundation/result.js";
import type { PosyanduActivity } from "./active.js";
import { type ActiveShare, activeShare } from "./active-share.js";
import { arrayFault, nameFault, recordFault } from "./records.js";

/** What became of one posyandu in a year. */
export interface ActivityRow {
  /** Such as a regency's code. */
  readonly area: string;
  /** The posyandu's id, by which one that came twice is found. */
  readonly posyandu: string;
  /** From `isActive`; null when it was not judged. */
  readonly status: PosyanduActivity["status"] | null | undefined;
}

/** The shares of areas. */
export interface ActiveShares {
  /** By code of the area. */
  readonly areas: readonly { readonly area: string; readonly share: Result<ActiveShare> }[];
  /** All areas together: sums over sums. */
  readonly pooled: Result<ActiveShare>;
  /** Areas that have 80 % active posyandu, that have not, and of which it is not known. */
  readonly reached: number;
  readonly notReached: number;
  readonly undetermined: number;
  /** Posyandu that came more than once: which row is right is not known, so they count as undetermined. */
  readonly repeated: readonly { readonly area: string; readonly posyandu: string }[];
  /** Areas with rows that nobody expected; they are in no sum. */
  readonly unexpected: readonly string[];
  /** Rows that cannot be read, with their place in the path; they are in no sum. */
  readonly issues: readonly Issue[];
}

/**
 * The share of active posyandu of each area, and how many areas reach the 80 % of the national plan.
 *
 * @param rows - one row per posyandu, with the status that `isActive` gave; any status but `active` and `not-active`
 *   counts as undetermined, never as not active
 * @param options - `year`; `expected`, how many posyandu each area has: those without a row are undetermined
 * @returns the shares by area, and the rows that cannot be read; an area with more posyandu than expected has an issue in place of its share
 * @example
 * ```ts
 * import { activeShares } from "tatasehat/posyandu";
 * const rows = [
 *   { area: "36.72", posyandu: "PSY-001", status: "active" },
 *   { area: "36.72", posyandu: "PSY-002", status: "undetermined" },
 * ];
 * const shares = activeShares(rows, { year: 2023, expected: { "36.72": 395 } });
 * shares.areas[0].share.ok && shares.areas[0].share.value.figure.complete; //=> { reported: 1, expected: 395 }
 * shares.undetermined; //=> 1
 * ```
 */
export function activeShares(
  rows: readonly ActivityRow[],
  options: { readonly year: number; readonly expected?: Readonly<Record<string, number>> | undefined },
): ActiveShares {
  const { year } = options;
  const expected = options.expected ? new Map(Object.entries(options.expected)) : undefined;
  const byArea = new Map<string, Map<string, ActivityRow["status"]>>();
  const repeated = new Map<string, { readonly area: string; readonly posyandu: string }>();
  const notAList = arrayFault(["rows"], rows);
  const issues = notAList === undefined ? [] : [notAList];
  for (const [at, row] of notAList === undefined ? rows.entries() : []) {
    const fault = rowFault(row, ["rows", at]);
    if (fault !== undefined) {
      issues.push(fault);
      continue;
    }
    const { area, posyandu, status } = row;
    const own = byArea.get(area) ?? new Map<string, ActivityRow["status"]>();
    byArea.set(area, own);
    if (own.has(posyandu)) repeated.set(JSON.stringify([area, posyandu]), { area, posyandu });
    own.set(posyandu, own.has(posyandu) ? "undetermined" : status);
  }
  const due = [...(expected ?? byArea).keys()].sort();
  const areas = due.map((area) => {
    const statuses = [...(byArea.get(area)?.values() ?? [])];
    const total = expected?.get(area) ?? statuses.length;
    const active = statuses.filter((status) => status === "active").length;
    const notActive = statuses.filter((status) => status === "not-active").length;
    if (statuses.length > total) {
      const facts = { sum: statuses.length, total };
      const issue = { code: "posyandu.parts-above-total", path: ["expected", area], facts };
      // Which rows are too many is not known: none of them enters the sum over all areas.
      return { area, counts: { active: 0, undetermined: total, total }, share: failure<ActiveShare>(issue) };
    }
    const counts = { active, undetermined: total - active - notActive, total };
    return { area, counts, share: activeShare(counts, { year }) };
  });
  const verdict = (answer: boolean | null) =>
    areas.filter(({ share }) => (share.ok ? share.value.reached : null) === answer).length;
  const sum = (part: keyof (typeof areas)[number]["counts"]) =>
    areas.reduce((all, { counts }) => all + counts[part], 0);
  return {
    areas: areas.map(({ area, share }) => ({ area, share })),
    pooled: activeShare({ active: sum("active"), undetermined: sum("undetermined"), total: sum("total") }, { year }),
    reached: verdict(true),
    notReached: verdict(false),
    undetermined: verdict(null),
    repeated: [...repeated.keys()].sort().flatMap((key) => repeated.get(key) ?? []),
    unexpected: expected === undefined ? [] : [...byArea.keys()].filter((area) => !expected.has(area)).sort(),
    issues,
  };
}

/** Why a row cannot be read. */
function rowFault(row: ActivityRow, path: readonly (string | number)[]): Issue | undefined {
  const fault = recordFault(path, row) ?? nameFault([...path, "posyandu"], row.posyandu);
  if (fault !== undefined) return fault;
  const isPlaced = typeof row.area === "string" && row.area.trim() !== "";
  return isPlaced ? undefined : { code: "posyandu.no-parent", path: [...path, "area"], facts: { area: row.posyandu } };
}
