import { type RegionLevel, type ResolvedRegion, regionResolver } from "../region/index.js";
import { twoDigitsAt } from "./digits.js";

/**
 * How the first six digits stand to the lists of areas:
 *
 * - `current`: a district of the newest list
 * - `historical`: a district of an older list that was read
 * - `historical_regency`: a regency of an older list whose districts nobody here could read
 * - `district_unknown`, `regency_unknown`: known only as far as the regency, or the province
 * - `overseas`: issued by a mission abroad (PP 40/2019 article 32 (3))
 * - `unknown`: in no list
 */
export type NumberRegionStatus =
  | "current"
  | "historical"
  | "historical_regency"
  | "district_unknown"
  | "regency_unknown"
  | "overseas"
  | "unknown";

/** Where a number was first issued, as far as the lists tell. */
export interface NumberRegion {
  readonly status: NumberRegionStatus;
  /** Names of the newest list. */
  readonly district?: string;
  readonly regency?: string;
  readonly province?: string;
  /** The last list that held the district's code. */
  readonly lastSeenIn?: string;
  /** Today's code of the same area, with dots, where it is known. */
  readonly successor?: string;
  /** The country, for a number issued abroad. */
  readonly countryDigits?: string;
  /** The mission in that country, for a number issued abroad. */
  readonly missionDigit?: string;
}

/** What the region of a number warns of; nothing here makes a number invalid. */
export type RegionWarning =
  | "region_historical"
  | "region_historical_regency"
  | "region_district_unknown"
  | "region_regency_unknown"
  | "region_unknown";

const OVERSEAS = "99";

/**
 * Older and newer codes are both asked of the newest list, whatever the day of the question: a number keeps the code of
 * its first registration for life.
 */
const NEWEST = "9999-12-31";

let resolve: ReturnType<typeof regionResolver> | undefined;

/** What was looked up: long lists repeat their areas. There are some eight thousand, and no end of wrong ones. */
let known: Map<number, NumberRegion> | undefined;
const MOST_KNOWN = 20_000;

/**
 * Where the area of a number is.
 *
 * @param area - the first six digits
 */
export function numberRegion(area: string): NumberRegion {
  known ??= new Map();
  const key = twoDigitsAt(area, 0) * 10_000 + twoDigitsAt(area, 2) * 100 + twoDigitsAt(area, 4);
  let region = known.get(key);
  if (region === undefined) {
    region = Object.freeze(lookUp(area));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, region);
  }
  return region;
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const WARNINGS: Readonly<Record<NumberRegionStatus, readonly RegionWarning[]>> = {
  current: NONE,
  overseas: NONE,
  historical: ["region_historical"],
  historical_regency: ["region_historical_regency"],
  district_unknown: ["region_district_unknown"],
  regency_unknown: ["region_regency_unknown"],
  unknown: ["region_unknown"],
};

/** The warning that goes with a status; none for a current area and for missions abroad. */
export function regionWarnings({ status }: NumberRegion): readonly RegionWarning[] {
  return WARNINGS[status];
}

/** The facts of such a warning. */
export function successorFacts({ successor }: NumberRegion): { readonly successor: string } | undefined {
  return successor === undefined ? undefined : { successor };
}

function lookUp(area: string): NumberRegion {
  if (area.startsWith(OVERSEAS)) {
    return { status: "overseas", countryDigits: area.slice(2, 5), missionDigit: area.slice(5) };
  }
  const district = find(area);
  if (district?.recorded === "district") {
    const { lastSeenIn } = district;
    if (!isFormer(district)) return { status: "current", ...namesOf(district) };
    // What was only inferred from later lists, and stood in none that was read, is not called a former code here.
    if (lastSeenIn !== undefined) return { status: "historical", lastSeenIn, ...successorOf(district, "district") };
  }
  const regency = find(area.slice(0, 4));
  if (regency !== undefined) {
    return isFormer(regency)
      ? { status: "historical_regency", ...successorOf(regency, "regency") }
      : { status: "district_unknown", ...namesOf(regency) };
  }
  const province = find(area.slice(0, 2));
  return province === undefined ? { status: "unknown" } : { status: "regency_unknown", ...namesOf(province) };
}

/** Only a code that is in no list any more has a successor. */
function isFormer({ successor }: ResolvedRegion): boolean {
  return successor !== undefined;
}

function find(code: string): ResolvedRegion | undefined {
  resolve ??= regionResolver({ asOf: NEWEST });
  const result = resolve(code);
  return result.ok ? result.value : undefined;
}

function namesOf({ region, parents }: ResolvedRegion): Pick<NumberRegion, "district" | "regency" | "province"> {
  const names: Partial<Record<RegionLevel, string>> = {};
  // Cities and regencies share their names: only with Kota or Kabupaten is it clear which is meant.
  for (const { level, fullName, name } of [region, ...parents]) names[level] = level === "regency" ? fullName : name;
  return names;
}

const CODE_LENGTH = { regency: "36.72".length, district: "36.72.01".length };

/** The successor, only when it is an area of the same level, and not merely one that holds it. */
function successorOf({ successor }: ResolvedRegion, level: "regency" | "district"): Pick<NumberRegion, "successor"> {
  return successor?.length === CODE_LENGTH[level] ? { successor } : {};
}
