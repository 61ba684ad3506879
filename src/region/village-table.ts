import { VILLAGE_NAMES, VILLAGE_NUMBERS } from "./data/villages.js";
import { spell, unpackChildren } from "./packing.js";
import { makeRegion, regionTable } from "./table.js";
import type { Region, RegionKind } from "./types.js";

/** The villages of the newest list in the order of their codes, district by district. */
interface VillageTable {
  /** Packed: only the few that are asked for are spelled out. */
  readonly names: readonly string[];
  readonly numbers: readonly (readonly number[])[];
  /** Where the villages of each district begin in `names`, and its place in `numbers`, by the district's code. */
  readonly districts: ReadonlyMap<string, { readonly start: number; readonly place: number }>;
}

/** By the first of the four digits of a village's number. */
const KINDS: Readonly<Record<string, RegionKind>> = { 1: "kelurahan", 2: "desa", 3: "desa-adat" };

let table: VillageTable | undefined;

function villageTable(): VillageTable {
  table ??= unpackVillages();
  return table;
}

function unpackVillages(): VillageTable {
  const numbers = unpackChildren(VILLAGE_NUMBERS, [2001, 1001, 3001]);
  const districts = new Map<string, { start: number; place: number }>();
  let start = 0;
  for (const { code, level } of regionTable().byCode.values()) {
    if (level !== "district") continue;
    const place = districts.size;
    districts.set(code, { start, place });
    start += (numbers[place] as readonly number[]).length;
  }
  return { names: VILLAGE_NAMES.split("\n"), numbers, districts };
}

/** The villages of a district of the newest list, in the order of their codes. */
export function villagesBelow(district: string): Region[] {
  const { names, numbers, districts } = villageTable();
  const { start, place } = districts.get(district) as { start: number; place: number };
  return (numbers[place] as readonly number[]).map((number, i) =>
    makeVillage(district, number, names[start + i] as string),
  );
}

/** One village of a district of the newest list; undefined when it has none of that number. */
export function villageOf(district: string, number: number): Region | undefined {
  const { names, numbers, districts } = villageTable();
  const { start, place } = districts.get(district) as { start: number; place: number };
  const i = (numbers[place] as readonly number[]).indexOf(number);
  return i < 0 ? undefined : makeVillage(district, number, names[start + i] as string);
}

/**
 * Visits every village, district by district, without spelling its name out.
 *
 * @param visit - is handed the code, the kind and the packed name
 */
export function forEachVillage(visit: (code: string, kind: RegionKind, packedName: string) => void): void {
  const { names, numbers, districts } = villageTable();
  for (const [district, { start, place }] of districts) {
    for (const [i, number] of (numbers[place] as readonly number[]).entries()) {
      visit(`${district}.${number}`, kindOf(number), names[start + i] as string);
    }
  }
}

function kindOf(number: number): RegionKind {
  return KINDS[Math.floor(number / 1000)] as RegionKind;
}

function makeVillage(district: string, number: number, packedName: string): Region {
  return makeRegion(kindOf(number), "village", `${district}.${number}`, spell(packedName), district);
}
