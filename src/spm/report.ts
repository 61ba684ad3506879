import { areaTree, isPlaced } from "../foundation/area-tree.js";
import { distinct } from "../foundation/order.js";
import type { Citation, Issue, Notice, Result } from "../foundation/result.js";
import { achievement, type SpmFigure } from "./achievement.js";
import { findService } from "./codes.js";
import { type NeedItem, type Needs, needs, poolNeeds } from "./needs.js";
import { type Pool, type PoolOptions, pool, TREE_FAULTS } from "./pool.js";
import { rowFrom, type SpmRow } from "./row.js";
import type { SpmCode } from "./types.js";

/** How a report is made. */
export interface ReportOptions extends PoolOptions {
  /** What each area needs, by area. */
  readonly needs?: Readonly<Record<string, readonly NeedItem[]>> | undefined;
}

/** The figure of one row. */
export interface RowFigure {
  /** The number of the row, from 0. */
  readonly row: number;
  readonly indicator: string;
  readonly period?: string;
  readonly result: Result<SpmFigure>;
}

/** An area that reported, or whose needs are known. */
export interface AreaReport {
  readonly area: string;
  readonly figures: readonly RowFigure[];
  readonly needs?: Result<Needs>;
}

/** An area with others below it. */
export interface PooledReport {
  readonly area: string;
  readonly pools: readonly Pool[];
  /** Areas that are missing from one of its pools at least. */
  readonly missing: readonly string[];
  /** The needs of all areas below it and its own. */
  readonly needs?: Result<Needs>;
  /** Areas whose needs could not be reckoned and are not in it. */
  readonly needsMissing: readonly string[];
}

/** A report on the SPM: the figures of each area, pooled for those above, with needs, costs and the law. */
export interface SpmReport {
  readonly asOf: string;
  /** In alphabetical order. */
  readonly areas: readonly AreaReport[];
  readonly pooled: readonly PooledReport[];
  readonly issues: readonly Issue[];
  /** Every clause that a figure rests on, once. */
  readonly citations: readonly Citation[];
  /** What the reader of the report must know, each once. */
  readonly notices: readonly Notice[];
}

/**
 * Makes the report of a district: each area's figures, the pools above them, what is short and what it costs.
 *
 * @param given - one row per area, service and period
 * @param options - the day of the rule, the areas above, the areas expected, and each area's needs
 * @returns plain data; rows that could not be used are in `issues`, figures that could not be computed say why
 * @example
 * ```ts
 * import { report } from "tatasehat/spm";
 * const rows = [
 *   { area: "Tempursari", parent: "Lumajang", indicator: "SPM-KES-01", numerator: 77, denominator: 440 },
 *   { area: "Pronojiwo", parent: "Lumajang", indicator: "SPM-KES-01", numerator: 113, denominator: 545 },
 * ];
 * const needs = { Tempursari: [{ item: "anthropometry-kits", required: 30, available: 12 }] };
 * const { pooled, citations } = report(rows, { asOf: "2022-12-31", needs });
 * pooled[0].pools[0].result.ok && pooled[0].pools[0].result.value.text; //=> "19.29"
 * pooled[0].needs.ok && pooled[0].needs.value.total.short; //=> 18
 * citations[0]; //=> { regulation: "permenkes-4-2019" }
 * ```
 */
export function report(given: readonly SpmRow[], options: ReportOptions): SpmReport {
  const rows = given.map(rowFrom);
  const { pools, issues } = pool(rows, options);
  const ancestorsOf = areaTree(rows, options.parentOf, TREE_FAULTS);
  const figures = new Map<string, RowFigure[]>();
  rows.forEach((row, i) => {
    const own = figures.get(row.area) ?? [];
    figures.set(row.area, own);
    own.push(figureOf(row, i, options));
  });

  const needed = new Map(Object.entries(options.needs ?? {}).map(([area, items]) => [area, needs(items)]));
  const below = new Map<string, { readonly area: string; readonly needs: Result<Needs> }[]>();
  for (const [area, result] of needed) {
    const ancestors = ancestorsOf(area);
    for (const up of isPlaced(ancestors) ? [area, ...ancestors] : [area]) {
      const parts = below.get(up) ?? [];
      below.set(up, parts);
      parts.push({ area, needs: result });
    }
  }

  const areas = distinct([...figures.keys(), ...needed.keys()])
    .sort()
    .map((area): AreaReport => {
      const own = needed.get(area);
      return { area, figures: figures.get(area) ?? [], ...(own && { needs: own }) };
    });
  const tops = distinct([
    ...pools.map(({ area }) => area),
    ...[...below].filter(([area, of]) => of.some((part) => part.area !== area)).map(([area]) => area),
  ]).sort();
  const pooled = tops.map((area): PooledReport => {
    const own = pools.filter((one) => one.area === area);
    const parts = below.get(area) ?? [];
    const known = parts.flatMap(({ needs }) => (needs.ok ? [needs.value] : []));
    return {
      area,
      pools: own,
      missing: distinct(own.flatMap(({ missing }) => missing)).sort(),
      ...(parts.length > 0 && { needs: poolNeeds(known) }),
      needsMissing: parts.flatMap(({ area, needs }) => (needs.ok ? [] : [area])).sort(),
    };
  });

  const results = [
    ...areas.flatMap((area) => area.figures.map(({ result }) => result)),
    ...pools.map(({ result }) => result),
  ];
  const computed = results.flatMap((result) => (result.ok ? [result.value] : []));
  const said = [...needed.values(), ...pooled.flatMap((one) => one.needs ?? [])].flatMap((one) =>
    one.ok ? one.notices : [],
  );
  return {
    asOf: options.asOf,
    areas,
    pooled,
    issues,
    citations: once(computed.flatMap(({ citations }) => citations)),
    notices: once([...computed.flatMap(({ notices }) => notices), ...said]),
  };
}

function figureOf(row: SpmRow, i: number, options: ReportOptions): RowFigure {
  const { numerator, denominator, denominatorSource, periodKind, period } = row;
  const code = findService(row.indicator).code ?? (row.indicator as SpmCode);
  // What a row leaves out is null to the engine, which says so.
  const counts = { numerator: numerator as number, denominator: denominator as number, denominatorSource };
  const ageSpan = row.ageSpan ?? options.ageSpan;
  const result = achievement(code, counts, { asOf: options.asOf, periodKind, ageSpan });
  return { row: i, indicator: code, ...(period !== undefined && { period }), result };
}

/** Each clause or notice once, told apart by what it says. */
function once<T extends object>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
