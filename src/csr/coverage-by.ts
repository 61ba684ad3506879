import { compare, groupBy } from "../foundation/order.js";
import type { Bilingual } from "../foundation/result.js";
import { ratioText } from "../foundation/rounding.js";
import { parseRegionCode, type RegionLevel } from "../region/index.js";
import type { GapLine } from "./gaps.js";
import { wordKey } from "./words.js";

/** One item in one region or programme: sums of units that are all alike. */
export interface ItemCoverage {
  readonly item: string;
  readonly unit?: Bilingual;
  readonly required: number;
  readonly realised: number;
  readonly outstanding: number;
  readonly gap: number;
  /** What is not missing of what is required, in percent; empty when nothing is required. */
  readonly percent: string;
}

/** What a region or a programme lacks, and what came of it. */
export interface GroupCoverage {
  /** The code of the region, or the programme. */
  readonly group: string;
  readonly items: readonly ItemCoverage[];
  /** Whole rupiah for the gaps that have a price. */
  readonly cost: number;
  /** Needs whose quantity nobody knows, in none of the sums. */
  readonly unknown: readonly string[];
  /** Needs with a gap but no price: the cost is at least the one given. */
  readonly unpriced: readonly string[];
}

/**
 * Adds gaps up by programme.
 *
 * @param lines - the lines of `gapAfterPledges` or `gapAfterRealisation`
 * @returns a group per programme in alphabetical order, item by item: kits and months of cover are not added up
 * @example
 * ```ts
 * import { coverageByProgramme, gapAfterPledges } from "tatasehat/csr";
 * const need = { id: "N-1", programme: "posyandu", item: "kit", region: "36.72.04", required: 15, available: 5,
 *   unitCost: 9_000_000, asOf: "2023-08-01", priority: 1 } as const;
 * const gaps = gapAfterPledges([need], { pledges: [] }, { asOf: "2023-12-31" });
 * const groups = gaps.ok ? coverageByProgramme(gaps.value.lines) : [];
 * groups.map(({ group, cost }) => [group, cost]); //=> [["posyandu", 90000000]]
 * ```
 */
export function coverageByProgramme(lines: readonly GapLine[]): readonly GroupCoverage[] {
  return grouped(lines, ({ programme }) => programme);
}

/**
 * Adds gaps up by region, so that gifts that gather around a plant can be seen beside regions that got none.
 *
 * @param lines - the lines of `gapAfterPledges` or `gapAfterRealisation`
 * @param level - province, regency, district or village; a need of a wider region stays with its own code
 * @returns a group per region in the order of codes, item by item
 * @throws RangeError when there is no such level
 * @example
 * ```ts
 * import { coverageByRegion, gapAfterPledges } from "tatasehat/csr";
 * const need = { id: "N-1", programme: "posyandu", item: "kit", region: "36.72.04", required: 15, available: 5,
 *   asOf: "2023-08-01", priority: 1 } as const;
 * const gaps = gapAfterPledges([need], { pledges: [] }, { asOf: "2023-12-31" });
 * const groups = gaps.ok ? coverageByRegion(gaps.value.lines, "regency") : [];
 * groups.map(({ group, items }) => [group, items[0].percent]); //=> [["36.72", "33.33"]]
 * ```
 */
export function coverageByRegion(lines: readonly GapLine[], level: RegionLevel): readonly GroupCoverage[] {
  if (!Object.hasOwn(SEGMENTS, level)) throw new RangeError(`no such level: ${String(level)}`);
  return grouped(lines, ({ region }) => {
    const code = parseRegionCode(region);
    return code.ok ? code.value.dotted.split(".").slice(0, SEGMENTS[level]).join(".") : region;
  });
}

const SEGMENTS: Readonly<Record<RegionLevel, number>> = { province: 1, regency: 2, district: 3, village: 4 };

function grouped(lines: readonly GapLine[], keyOf: (line: GapLine) => string): readonly GroupCoverage[] {
  return [...groupBy(lines, keyOf)]
    .sort(([a], [b]) => compare(a, b))
    .map(([group, same]): GroupCoverage => {
      const known = same.filter(({ gap }) => gap !== null);
      return {
        group,
        items: itemsOf(known),
        cost: known.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
        unknown: same.filter(({ gap }) => gap === null).map(({ need }) => need),
        unpriced: known.filter(({ cost }) => cost === null).map(({ need }) => need),
      };
    });
}

function itemsOf(lines: readonly GapLine[]): readonly ItemCoverage[] {
  const kinds = groupBy(lines, ({ item, unit }) =>
    JSON.stringify([wordKey(item), unit === undefined ? null : wordKey(unit.id)]),
  );
  return [...kinds]
    .sort(([a], [b]) => compare(a, b))
    .map(([, same]): ItemCoverage => {
      const { item, unit } = same[0] as GapLine;
      const add = (field: "required" | "realised" | "outstanding" | "gap"): number =>
        same.reduce((sum, line) => sum + (line[field] ?? 0), 0);
      const [required, gap] = [add("required"), add("gap")];
      return {
        item,
        ...(unit === undefined ? {} : { unit }),
        ...{ required, realised: add("realised"), outstanding: add("outstanding"), gap },
        percent: ratioText(required - gap, required, { neverReach: 100 }),
      };
    });
}
