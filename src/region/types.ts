import type { Confidence } from "../law/index.js";

/** How deep a code reaches: province (2 digits), regency or city (4), district (6), village (10). */
export type RegionLevel = "province" | "regency" | "district" | "village";

/**
 * What the administration calls the area. `kecamatan` stands for every district, also where Papua says *distrik*: the
 * code does not tell.
 */
export type RegionKind =
  | "provinsi"
  | "kabupaten"
  | "kabupaten-administrasi"
  | "kota"
  | "kota-administrasi"
  | "kecamatan"
  | "kelurahan"
  | "desa"
  | "desa-adat";

/** One area of the government's own list (Kemendagri; not a BPS code). */
export interface Region {
  /** The code with dots, such as `36.72.01`. */
  readonly code: string;
  readonly level: RegionLevel;
  readonly kind: RegionKind;
  /** The bare name, such as `Cilegon`. */
  readonly name: string;
  /** The name with what it is, such as `Kota Cilegon`. */
  readonly fullName: string;
  /** The code of the area that it belongs to; a province has none. */
  readonly parent?: string;
}

/** A code in both ways of writing it. */
export interface RegionCode {
  /** `36.72.01` */
  readonly dotted: string;
  /** `367201` */
  readonly undotted: string;
  readonly level: RegionLevel;
}

/** What a code was on a day: in use, already replaced by another, or not yet in use. */
export type CodeStatus = "current" | "historical" | "not-yet";

/** The area that a code stands for on a day, whatever its code is on that day. */
export interface ResolvedRegion {
  /** The code that was asked, with dots. */
  readonly code: string;
  readonly status: CodeStatus;
  /** The area under the code and the name of that day; when `exact` is false, the smallest area known to hold it. */
  readonly region: Region;
  /** The areas above `region`, the province first. */
  readonly parents: readonly Region[];
  /** Whether `region` is the very area that was asked, and not only one that holds it. */
  readonly exact: boolean;
  /**
   * How far down the code asked is on record, now or formerly: `regency` for a district code of a regency whose old
   * districts nobody here could read.
   */
  readonly recorded: RegionLevel;
  /** The last list of codes that held it, such as `Kepmendagri 050-145/2022`, when it is in no list any more. */
  readonly lastSeenIn?: string;
  /**
   * When the code asked is in no list any more: the code in the newest list of the same area, or of the smallest area
   * known to hold it (`recorded` and the code's length tell which).
   */
  readonly successor?: string;
  /** How sure we are of the area, above all of a former code's successor. */
  readonly confidence: Confidence;
}

/** Options of `resolveRegion`. */
export interface ResolveOptions {
  /** The day, YYYY-MM-DD. */
  readonly asOf: string;
}

/**
 * A change that an area went through: it got another name or another code, areas were cut off from it, or its code was
 * withdrawn and nothing tells which of the areas within `heldBy` it is now.
 */
export type RegionChange =
  | (DatedChange & { readonly kind: "renamed"; readonly code: string; readonly before: string; readonly after: string })
  | (DatedChange & { readonly kind: "recoded"; readonly before: string; readonly after: string })
  | (DatedChange & { readonly kind: "withdrawn"; readonly code: string; readonly heldBy: string })
  | (DatedChange & { readonly kind: "split"; readonly code: string; readonly into: readonly string[] });

/** When a change came, as far as the lists tell. */
export interface DatedChange {
  /** The last day for which the former state is on record, YYYY-MM-DD. */
  readonly unchangedOn: string;
  /** The first day for which the later state is on record, YYYY-MM-DD. */
  readonly changedBy: string;
  readonly confidence: Confidence;
}

/**
 * Why an area was found, best first: its code was typed; its name with what it is (`exact`); its bare name; a name that
 * it had before; its name with another kind (`Kota Pandeglang`); the beginning of its name; words of its name and of the
 * areas above (`cibeber cilegon`); or a name that differs by few letters.
 */
export type MatchQuality = "code" | "exact" | "name" | "former-name" | "other-kind" | "beginning" | "words" | "similar";

/** An area that a search found. */
export interface RegionMatch extends Region {
  readonly match: MatchQuality;
}

/** Options of `searchRegions`. */
export interface SearchOptions {
  /** Only areas of this level. */
  readonly level?: Exclude<RegionLevel, "village">;
  /** Only areas below this code, present or former. */
  readonly within?: string;
  /** How many at most, a whole number from 1; 10 by default. */
  readonly limit?: number;
}

/** Options of `searchVillages`. */
export interface VillageSearchOptions {
  /** Only villages below this code, present or former. */
  readonly within?: string;
  /** How many at most, a whole number from 1; 10 by default. */
  readonly limit?: number;
}
