import { isWithin, parentCode, parseRegionCode } from "./code.js";
import { type Candidate, foldName, makeCandidate, type RankedCandidate, rank, readQuery } from "./matching.js";
import { renamedAreas } from "./renames.js";
import { successorOf } from "./succession.js";
import { regionTable } from "./table.js";
import type { Region, RegionMatch, SearchOptions } from "./types.js";

const LEVELS: readonly unknown[] = ["province", "regency", "district", undefined];

let candidates: readonly Candidate[] | undefined;

/** The names of the newest list, folded on first use. */
function foldedNames(): readonly Candidate[] {
  candidates ??= Array.from(regionTable().byCode.values(), (area) =>
    makeCandidate(area, renamedAreas().get(area.code)?.region.name),
  );
  return candidates;
}

/**
 * Finds provinces, regencies and districts by name or code. Letter case, accents, punctuation, spaces and common
 * abbreviations (Kab., Kep., DKI...) do not count; names of areas above, best behind a comma, narrow the search; a name
 * that differs by few letters is offered when nothing fits. The same text always gives the same order.
 *
 * @param text - a name, with what the area is or without, or a code
 * @param options - `level`, `within` (a code) and `limit` (10 by default)
 * @returns the areas, the best fit first, each with why it was found; none for a text without letters or digits, or when
 *   `within` is no code on record
 * @throws RangeError when `level` is not province, regency or district, or `limit` not a whole number from 1
 * @example
 * ```ts
 * import { searchRegions } from "tatasehat/region";
 * searchRegions("kab. serang")[0]?.code; //=> "36.04"
 * searchRegions("KOTA SERANG")[0]?.code; //=> "36.73"
 * searchRegions("Kec. Cibeber, Kota Cilegon")[0]?.code; //=> "36.72.01"
 * searchRegions("cibeber cilegon").map(({ code, match }) => [code, match]); //=> [["36.72.01", "words"]]
 * searchRegions("Mamuju Utara")[0]?.fullName; //=> "Kabupaten Pasangkayu"
 * searchRegions("Cilegno")[0]?.fullName; //=> "Kota Cilegon"
 * ```
 */
export function searchRegions(text: string, options: SearchOptions = {}): readonly RegionMatch[] {
  const { level, within, limit } = options;
  if (!LEVELS.includes(level)) throw new RangeError("level: province, regency or district");
  const { byCode } = regionTable();
  const isWanted = wantedCodes(within);
  const wanted = foldedNames().filter(
    (candidate) => (level === undefined || candidate.level === level) && isWanted(candidate.code),
  );
  const found = findCandidates(text, wanted).slice(0, wholeLimit(limit));
  return found.map(({ candidate, match }) => ({ ...(byCode.get(candidate.code) as Region), match }));
}

/** The candidates that a text names or whose code it is. */
export function findCandidates(text: string, wanted: readonly Candidate[]): readonly RankedCandidate[] {
  // A code that is a number has lost a zero perhaps: what is no text names nothing.
  if (typeof text !== "string") return [];
  const code = currentCode(text);
  if (code !== undefined) {
    const own = wanted.find((candidate) => candidate.code === code);
    return own === undefined ? [] : [{ candidate: own, match: "code", distance: 0 }];
  }
  const query = readQuery(text);
  return query === undefined ? [] : rank(query, wanted, namesAbove);
}

/** Tells which codes lie below one; all when there is none, none when it is no code on record. */
export function wantedCodes(within: string | undefined): (code: string) => boolean {
  if (within === undefined) return () => true;
  const above = currentCode(within);
  return (code) => above !== undefined && code !== above && isWithin(code, above);
}

/** How many to give. */
export function wholeLimit(limit = 10): number {
  if (!(Number.isInteger(limit) && limit >= 1)) throw new RangeError("limit: a whole number from 1");
  return limit;
}

/** The code in the newest list that a text means, if it is written as a code; a village's code as it is. */
function currentCode(text: string): string | undefined {
  const parsed = parseRegionCode(text);
  if (!parsed.ok) return undefined;
  const { dotted } = parsed.value;
  return regionTable().byCode.has(dotted) ? dotted : (successorOf(dotted)?.successor ?? dotted);
}

/** The folded full names of the areas above a code. */
function namesAbove(code: string): string {
  const { byCode } = regionTable();
  const names: string[] = [];
  for (let above = parentCode(code); above !== ""; above = parentCode(above)) {
    names.push((byCode.get(above) as Region).fullName);
  }
  return foldName(names.join(" "));
}
