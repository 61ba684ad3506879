import { lastDayOfMonth } from "../foundation/calendar.js";
import type { DecimalNumber, Fraction } from "../foundation/fraction.js";
import { faults } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { countIssue, type Figure, type PooledCounts, poolCounts } from "../law/index.js";
import { exactly } from "./fraction.js";
import { coverageToDate, type PwsStanding, standingOf } from "./pws-standing.js";
import { type PwsStatusOptions, readsTetap } from "./pws-status.js";
import { dueUntil, monthFault, percentFault, yearFault } from "./pws-target.js";
import { type Grounds, managementGuideline, ruleOn } from "./rules.js";
import { arrayFault, countFault, isUnstated, listFault, recordFault } from "./values.js";

/** The coverage of one village since January. */
export interface VillageProgress {
  readonly village: string;
  /** People reached since January; null is not reported. */
  readonly achieved: number | null | undefined;
  /** Everybody concerned in the year (sasaran), whole people. */
  readonly denominator: number | null | undefined;
  /** People reached in this month alone, for the trend. */
  readonly thisMonth?: number | null | undefined;
  /** People reached in the month before. */
  readonly lastMonth?: number | null | undefined;
}

/** Until which month villages are compared, and with what. */
export interface RankingTarget {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Above 0 to 100 percent of the year. */
  readonly annualPercent: DecimalNumber;
}

/** How to rank. */
export interface RankOptions extends PwsStatusOptions {
  /** The villages that should have reported; default those of the rows. */
  readonly expected?: readonly string[] | undefined;
}

/** A village in its place. */
export interface RankedVillage extends PwsStanding {
  readonly village: string;
  /** 1 is the highest coverage; villages of equal coverage share a rank, and the next rank counts them: 1, 2, 2, 4. */
  readonly rank: number;
  /** The other villages of the same rank. */
  readonly tiedWith: readonly string[];
  readonly coverage: Figure;
}

/** A village that has no place, and why. */
export interface UnrankedVillage {
  readonly village: string;
  readonly issue: Issue;
}

/** The villages of a puskesmas by coverage. */
export interface VillageRanking extends Grounds {
  readonly villages: readonly RankedVillage[];
  readonly unranked: readonly UnrankedVillage[];
  /** All villages together: sum over sum. Null when there is nobody to reach. */
  readonly total: Figure | null;
}

type Usable = VillageProgress & { readonly achieved: number; readonly denominator: number };

/** Higher coverage first; cross-multiplied in whole numbers, so that a third and two sixths are equal. */
function byCoverage(a: Usable, b: Usable): number {
  const left = BigInt(a.achieved) * BigInt(b.denominator);
  const right = BigInt(b.achieved) * BigInt(a.denominator);
  return left === right ? 0 : left > right ? -1 : 1;
}

const byName = (a: { village: string }, b: { village: string }): number =>
  a.village < b.village ? -1 : Number(a.village > b.village);

function faultsOf(
  rows: readonly VillageProgress[],
  target: RankingTarget,
  expected: readonly string[],
): readonly Issue[] {
  const fault = recordFault(["target"], target);
  if (fault !== undefined) return [fault];
  const list = listFault(["rows"], rows);
  return [
    ...faults(
      yearFault(["target", "year"], target.year),
      monthFault(["target", "month"], target.month),
      percentFault(["target", "annualPercent"], target.annualPercent),
      list,
      arrayFault(["expected"], expected),
    ),
    ...(list === undefined ? rows : []).flatMap(({ village, thisMonth, lastMonth }, i) =>
      faults(
        typeof village === "string" && village.trim() !== ""
          ? undefined
          : { code: "puskesmas.village-missing", path: ["rows", i, "village"] },
        isUnstated(thisMonth) ? undefined : countFault(["rows", i, "thisMonth"], thisMonth),
        isUnstated(lastMonth) ? undefined : countFault(["rows", i, "lastMonth"], lastMonth),
      ),
    ),
  ];
}

/**
 * Ranks the villages of a puskesmas by their coverage since January, with ties, position, trend and status.
 *
 * Coverages are compared as fractions: two villages tie only when they are exactly equal. A village without a report,
 * with nobody to reach, or with two rows has no rank and is listed apart. The order of the rows does not matter.
 *
 * @param rows - people reached and to be reached, by village
 * @param target - year, month and the percent of the year against which they stand
 * @param options - the villages that were expected; the reading of an unchanged month
 * @returns the villages from the highest coverage down, those without a rank, and the sum of all; an issue for an unusable
 *   target, a village without a name, or an unusable month
 * @throws RangeError for an unknown reading of `tetap`
 * @example
 * ```ts
 * import { rankVillages } from "tatasehat/puskesmas";
 * const rows = [
 *   { village: "Desa A", achieved: 30, denominator: 60 },
 *   { village: "Desa B", achieved: 45, denominator: 60 },
 *   { village: "Desa C", achieved: 20, denominator: 40 },
 *   { village: "Desa D", achieved: null, denominator: 50 },
 * ];
 * const result = rankVillages(rows, { year: 2023, month: 9, annualPercent: 80 });
 * result.ok && result.value.villages.map(({ village, rank }) => [village, rank]);
 * //=> [["Desa B", 1], ["Desa A", 2], ["Desa C", 2]]
 * result.ok && result.value.unranked[0]?.issue.code; //=> "law.count-missing"
 * ```
 */
export function rankVillages(
  rows: readonly VillageProgress[],
  target: RankingTarget,
  options: RankOptions = {},
): Result<VillageRanking> {
  readsTetap(options);
  const issues = faultsOf(rows, target, options.expected ?? []);
  if (issues.length > 0) return failure(...issues);
  const annual = exactly(target.annualPercent) as Fraction;
  const month = `${String(target.year).padStart(4, "0")}-${String(target.month).padStart(2, "0")}`;
  const asOf = lastDayOfMonth(`${month}-01`);
  const rule = ruleOn(managementGuideline, asOf);
  if (!rule.ok) return failure(...rule.issues.map((issue) => ({ ...issue, path: ["target", "year"] })));
  const due = dueUntil(annual, target.month);

  const pooled = poolCounts(
    rows.map(({ village, achieved, denominator }) => ({ area: village, numerator: achieved, denominator })),
    options.expected,
  );
  const [usable, unranked] = sortOut(rows, pooled);
  let before = 0;
  const villages = tiesOf(usable).flatMap((tied) => {
    const rank = before + 1;
    before += tied.length;
    return tied.map((row): RankedVillage => {
      const counts = { numerator: row.achieved, denominator: row.denominator };
      const progress = { ...row, isProvisional: false, last: row.lastMonth, current: row.thisMonth };
      return {
        village: row.village,
        rank,
        tiedWith: tied.filter((other) => other !== row).map(({ village }) => village),
        // Both counts were found usable.
        coverage: coverageToDate(counts, due, { asOf }) as Figure,
        ...standingOf(progress, due, options),
      };
    });
  });
  const { numerator, denominator, reported, expected } = pooled;
  const complete = { reported, expected };
  const total = coverageToDate({ numerator, denominator }, reported < expected ? null : due, { asOf, complete });
  const notices: Notice[] = [...rule.notices];
  if (unranked.length > 0) notices.push({ code: "puskesmas.villages-unranked", facts: { count: unranked.length } });
  return success({ villages, unranked, total, ...rule.value.grounds }, notices);
}

/** Groups villages, best first, that have exactly the same coverage. */
function tiesOf(sorted: readonly Usable[]): readonly (readonly Usable[])[] {
  const groups: Usable[][] = [];
  for (const row of sorted) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && byCoverage(group[0], row) === 0) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The villages that can be ranked, best first, and the others with the reason. */
function sortOut(
  rows: readonly VillageProgress[],
  { repeated, unexpected, missing }: PooledCounts,
): readonly [readonly Usable[], readonly UnrankedVillage[]] {
  const [twice, foreign] = [new Set(repeated), new Set(unexpected)];
  const issueOf = ({ village, achieved, denominator }: VillageProgress): Issue | undefined => {
    if (twice.has(village)) return { code: "puskesmas.repeated", path: ["village"] };
    if (foreign.has(village)) return { code: "puskesmas.village-not-expected", path: ["village"] };
    return countIssue({ numerator: achieved as number, denominator: denominator as number });
  };
  const usable: Usable[] = [];
  const unranked = new Map<string, Issue>();
  for (const row of rows) {
    const issue = issueOf(row);
    if (issue === undefined) usable.push(row as Usable);
    else unranked.set(row.village, issue);
  }
  for (const village of missing) {
    if (!unranked.has(village)) unranked.set(village, { code: "puskesmas.village-not-reported", path: ["village"] });
  }
  return [
    usable.sort((a, b) => byCoverage(a, b) || byName(a, b)),
    [...unranked].map(([village, issue]) => ({ village, issue })).sort(byName),
  ];
}
