export { changes } from "./changes.js";
export { parseRegionCode } from "./code.js";
export { children, parents, region } from "./lookup.js";
export { regionMessages } from "./messages.js";
export { regionResolver, resolveRegion } from "./resolve.js";
export { searchRegions } from "./search.js";
export type {
  CodeStatus,
  DatedChange,
  MatchQuality,
  Region,
  RegionChange,
  RegionCode,
  RegionKind,
  RegionLevel,
  RegionMatch,
  ResolvedRegion,
  ResolveOptions,
  SearchOptions,
  VillageSearchOptions,
} from "./types.js";
