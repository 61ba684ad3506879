import type { Result } from "../../foundation/result.js";
import type { ServiceEntry, SpmFigure } from "../../spm/index.js";
import type { NameTable } from "../io/name-table.js";
import type { AreaPlaces } from "./area-places.js";
import { AreaReports } from "./area-reports.js";
import { FewAreas } from "./few-areas.js";
import { poolFigure } from "./pool-figure.js";
import { PoolSum } from "./pool-sum.js";
import type { RowRecords } from "./row-records.js";

/** Everything that was read. */
export interface ReadRows {
  readonly areas: NameTable;
  readonly periods: NameTable;
  readonly places: AreaPlaces;
  readonly records: RowRecords;
  /** By their numbers. */
  readonly services: readonly ServiceEntry[];
}

/** One service pooled over the areas below one. */
export interface SpmPool {
  readonly sum: PoolSum;
  readonly service: ServiceEntry;
  readonly result: Result<SpmFigure>;
}

/** The pools, and who is in none. */
export interface Pooling {
  /** By the area's name, then by service. */
  readonly pools: readonly SpmPool[];
  /** Areas by the code of what kept them out. */
  readonly leftOut: ReadonlyMap<string, FewAreas>;
}

/**
 * Pools every service over every level: the sum of the numerators over the sum of the denominators.
 *
 * Where nobody gives a list of the areas that should report, those are all areas at the bottom of the file: one that
 * reports some services and not another is missing there.
 */
export function poolRows(read: ReadRows, asOf: string, hasList: boolean): Pooling {
  const { areas, places, records, services } = read;
  places.settle(areas.size);
  const reports = new AreaReports(records, records.byArea(areas.size), read.periods);
  const leftOut = new LeftOut(areas);
  const above = aboveBits(places, areas.size);
  const expected = expectedAreas(places, areas.size, above, hasList, leftOut);

  const pools: SpmPool[] = [];
  for (const [number, service] of services.entries()) {
    const bit = 1 << number;
    const isLeaf = (area: number): boolean =>
      places.isPlaced(area) && (places.services(area) & bit) !== 0 && ((above[area] as number) & bit) === 0;
    const sums = new Map<number, PoolSum>();
    const due = dueAreas(expected, places, isLeaf);
    for (let area = 0; area < areas.size; area++) {
      const leaf = isLeaf(area);
      if (due[area] !== 1) {
        // One at the top of nothing has been named already.
        if (leaf && places.parent(area) !== -1) leftOut.add("spm.area-not-expected", area);
        continue;
      }
      const report = leaf ? reports.of(area, service, number) : {};
      if (!("area" in report) && report.code !== undefined) leftOut.add(report.code, area);
      for (let up = places.parent(area); up !== -1; up = places.parent(up)) {
        let sum = sums.get(up);
        if (sum === undefined) {
          sum = new PoolSum(up, areas);
          sums.set(up, sum);
        }
        if ("area" in report) sum.add(report);
        else sum.addMissing(area);
      }
    }
    // A service that nobody reports at all, below an area, says nothing of it.
    for (const sum of sums.values()) {
      if (sum.reported === 0 && !isConcerned(sum, service)) continue;
      const total = (places.services(sum.area) & bit) !== 0 ? reports.of(sum.area, service, number) : {};
      const result = poolFigure(sum, service, asOf, "area" in total ? total : undefined);
      pools.push({ sum, service, result });
    }
  }
  pools.sort((a, b) => areas.compare(a.sum.area, b.sum.area) || (a.service.code < b.service.code ? -1 : 1));
  return { pools, leftOut: leftOut.byCode };

  function isConcerned(sum: PoolSum, service: ServiceEntry): boolean {
    const bit = 1 << services.indexOf(service);
    return (((above[sum.area] as number) | places.services(sum.area)) & bit) !== 0;
  }
}

class LeftOut {
  readonly byCode = new Map<string, FewAreas>();

  constructor(readonly names: NameTable) {}

  add(code: string, area: number): void {
    let few = this.byCode.get(code);
    if (few === undefined) {
      few = new FewAreas();
      this.byCode.set(code, few);
    }
    few.add(area, this.names);
  }
}

/** For each area the services for which some area below it has rows, and {@link BELOW} where any area is below it. */
function aboveBits(places: AreaPlaces, areas: number): Uint16Array {
  const above = new Uint16Array(areas);
  for (let area = 0; area < areas; area++) {
    if (!places.isPlaced(area) || !(places.isPresent(area) || places.isListed(area))) continue;
    const bits = places.services(area) | BELOW;
    for (let up = places.parent(area); up !== -1; up = places.parent(up)) above[up] = (above[up] as number) | bits;
  }
  return above;
}

const BELOW = 1 << 15;

/** The areas at the bottom that should report: 1 in the array. */
function expectedAreas(
  places: AreaPlaces,
  areas: number,
  above: Uint16Array,
  hasList: boolean,
  leftOut: LeftOut,
): Uint8Array {
  const expected = new Uint8Array(areas);
  for (let area = 0; area < areas; area++) {
    const isKnown = places.isPresent(area) || places.isListed(area);
    if (!isKnown) continue;
    if (!places.isPlaced(area)) {
      leftOut.add("spm-file.place-unknown", area);
      continue;
    }
    if (((above[area] as number) & BELOW) !== 0) continue;
    if (places.parent(area) === -1) leftOut.add("spm-file.no-parent", area);
    else if (hasList ? places.isListed(area) : places.isPresent(area)) expected[area] = 1;
  }
  return expected;
}

/** The areas whose report of a service is due: an area that reports for itself stands for those below it. */
function dueAreas(expected: Uint8Array, places: AreaPlaces, isLeaf: (area: number) => boolean): Uint8Array {
  const due = new Uint8Array(expected.length);
  for (let area = 0; area < expected.length; area++) {
    if (expected[area] !== 1) continue;
    let stands = area;
    for (let up = places.parent(area); up !== -1; up = places.parent(up)) {
      if (!isLeaf(up)) continue;
      stands = up;
      break;
    }
    due[stands] = 1;
  }
  return due;
}
