import { failure, type Result, success } from "../foundation/result.js";
import { codeIssue, parentCode, parseRegionCode } from "./code.js";
import { missing, unknownCode } from "./lookup.js";
import { type Candidate, makeCandidate } from "./matching.js";
import { findCandidates, wantedCodes, wholeLimit } from "./search.js";
import { regionTable } from "./table.js";
import type { Region, RegionMatch, VillageSearchOptions } from "./types.js";
import { forEachVillage, villageOf, villagesBelow } from "./village-table.js";

export type { Region, RegionMatch, VillageSearchOptions } from "./types.js";

/**
 * The village of a code: kelurahan, desa or desa adat, in the newest list of the government (Kemendagri).
 *
 * @param code - 10 digits, with dots or without
 * @returns the village; an issue when the code is badly written, in no list (`region.unknown-…`, with the part that is
 *   known), of a former district (`region.former-code`), or not a village's (`region.not-a-village`)
 * @example
 * ```ts
 * import { village } from "tatasehat/region/villages";
 * const bulakan = village("3672011003");
 * bulakan.ok && bulakan.value.fullName; //=> "Kelurahan Bulakan"
 * village("36.72.01.1099"); //=> {
 * //   ok: false,
 * //   issues: [{ code: "region.unknown-village", path: ["code"], facts: { known: "36.72.01" } }],
 * // }
 * ```
 */
export function village(code: string): Result<Region> {
  const parsed = parseRegionCode(code);
  if (!parsed.ok) return parsed;
  const { dotted, level } = parsed.value;
  if (level !== "village") return failure(codeIssue("region.not-a-village"));
  const district = parentCode(dotted);
  if (!regionTable().byCode.has(district)) return failure(missing(district, "district"));
  const found = villageOf(district, Number(dotted.slice(-4)));
  return found === undefined ? failure(unknownCode(dotted, level)) : success(found);
}

/**
 * The villages of a district, in the order of their codes.
 *
 * @param code - the district's code, 6 digits, with dots or without
 * @returns the villages; an issue when the code is badly written, in no list, a former one, or not a district's
 *   (`region.not-a-district`)
 * @example
 * ```ts
 * import { villages } from "tatasehat/region/villages";
 * const cibeber = villages("36.72.01");
 * cibeber.ok && cibeber.value.map(({ name }) => name); //=> [
 * //   "Cibeber",
 * //   "Kedaleman",
 * //   "Bulakan",
 * //   "Cikerai",
 * //   "Karang Asem",
 * //   "Kalitimbang",
 * // ]
 * ```
 */
export function villages(code: string): Result<readonly Region[]> {
  const parsed = parseRegionCode(code);
  if (!parsed.ok) return parsed;
  const { dotted, level } = parsed.value;
  if (level !== "district") return failure(codeIssue("region.not-a-district"));
  return regionTable().byCode.has(dotted) ? success(villagesBelow(dotted)) : failure(missing(dotted, level));
}

let candidates: readonly Candidate[] | undefined;

/** The names of all villages, folded on first use. */
function foldedNames(): readonly Candidate[] {
  candidates ??= foldNames();
  return candidates;
}

function foldNames(): Candidate[] {
  const found: Candidate[] = [];
  forEachVillage((code, kind, packedName) => {
    found.push(makeCandidate({ code, level: "village", kind, name: packedName }));
  });
  return found;
}

/**
 * Finds villages by name or code, as `searchRegions` finds the areas above them.
 *
 * @param text - a name, with `Desa` or `Kelurahan` before it or without, names of areas above beside it, or a code
 * @param options - `within` (a code) and `limit` (10 by default)
 * @returns the villages, the best fit first, each with why it was found; none for a text without letters or digits, or
 *   when `within` is no code on record
 * @throws RangeError when `limit` is not a whole number from 1
 * @example
 * ```ts
 * import { searchVillages } from "tatasehat/region/villages";
 * searchVillages("kel. kotabumi purwakarta").map(({ code }) => code); //=> ["36.72.07.1002"]
 * ```
 */
export function searchVillages(text: string, options: VillageSearchOptions = {}): readonly RegionMatch[] {
  const limit = wholeLimit(options.limit);
  const isWanted = wantedCodes(options.within);
  const wanted = foldedNames().filter(({ code }) => isWanted(code));
  return findCandidates(text, wanted)
    .slice(0, limit)
    .map(({ candidate, match }) => ({ ...villageAt(candidate.code), match }));
}

/** The village of a code that is in the list. */
function villageAt(dotted: string): Region {
  return villageOf(parentCode(dotted), Number(dotted.slice(-4))) as Region;
}
