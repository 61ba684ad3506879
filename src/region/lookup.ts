import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { codeIssue, parentCode, parseRegionCode } from "./code.js";
import { successorOf } from "./succession.js";
import { regionTable } from "./table.js";
import type { Region, RegionLevel } from "./types.js";

/**
 * The area of a code, in the newest list of the government (Kemendagri), province to district. Villages are loaded
 * apart: `tatasehat/region/villages`.
 *
 * @param code - 2, 4 or 6 digits, with dots or without
 * @returns the area; an issue when the code is badly written, in no list (`region.unknown-…`, with the part that is
 *   known), a village's (`region.villages-apart`), or a former one (`region.former-code`, with its successor; see
 *   {@link resolveRegion})
 * @example
 * ```ts
 * import { region } from "tatasehat/region";
 * const cilegon = region("36.72");
 * cilegon.ok && cilegon.value.fullName; //=> "Kota Cilegon"
 * cilegon.ok && cilegon.value.kind; //=> "kota"
 * const cibeber = region("367201");
 * cibeber.ok && cibeber.value; //=> {
 * //   code: "36.72.01",
 * //   level: "district",
 * //   kind: "kecamatan",
 * //   name: "Cibeber",
 * //   fullName: "Kecamatan Cibeber",
 * //   parent: "36.72",
 * // }
 * region("91.01"); //=> {
 * //   ok: false,
 * //   issues: [{ code: "region.former-code", path: ["code"], facts: { successor: "93.01" } }],
 * // }
 * ```
 */
export function region(code: string): Result<Region> {
  const parsed = parseRegionCode(code);
  if (!parsed.ok) return parsed;
  const { dotted, level } = parsed.value;
  if (level === "village") return failure(codeIssue("region.villages-apart"));
  const found = regionTable().byCode.get(dotted);
  return found === undefined ? failure(missing(dotted, level)) : success(found);
}

/**
 * The areas above an area, the province first.
 *
 * @param code - 2, 4, 6 or 10 digits, with dots or without; a village's own number is not checked, and a notice says so
 * @returns the areas above, none for a province; an issue as {@link region} gives it
 * @example
 * ```ts
 * import { parents } from "tatasehat/region";
 * const above = parents("36.72.01");
 * above.ok && above.value.map(({ name }) => name); //=> ["Banten", "Cilegon"]
 * ```
 */
export function parents(code: string): Result<readonly Region[]> {
  const parsed = parseRegionCode(code);
  if (!parsed.ok) return parsed;
  const { dotted, level } = parsed.value;
  const isVillage = level === "village";
  const checked = isVillage ? parentCode(dotted) : dotted;
  if (!regionTable().byCode.has(checked)) return failure(missing(checked, isVillage ? "district" : level));
  const notices: Notice[] = isVillage ? [{ code: "region.village-not-checked", path: ["code"] }] : [];
  return success(areasAbove(dotted), notices);
}

/**
 * The areas directly below an area, in the order of their codes.
 *
 * @param code - a province (2 digits) or a regency (4), with dots or without; without a code, the country
 * @returns the areas below; an issue as {@link region} gives it, and `region.villages-apart` for a district
 * @example
 * ```ts
 * import { children } from "tatasehat/region";
 * const districts = children("36.72");
 * districts.ok && districts.value.length; //=> 8
 * const provinces = children();
 * provinces.ok && provinces.value.length; //=> 38
 * ```
 */
export function children(code?: string): Result<readonly Region[]> {
  if (code === undefined) return success(childrenOf(""));
  const parent = region(code);
  if (!parent.ok) return parent;
  if (parent.value.level === "district") return failure(codeIssue("region.villages-apart"));
  return success(childrenOf(parent.value.code));
}

function childrenOf(code: string): readonly Region[] {
  return regionTable().children.get(code) as readonly Region[];
}

/** The areas above a code with dots, the province first; the code's own area is not looked up. */
export function areasAbove(dotted: string): Region[] {
  const above: Region[] = [];
  for (let code = parentCode(dotted); code !== ""; code = parentCode(code)) {
    above.unshift(regionTable().byCode.get(code) as Region);
  }
  return above;
}

/** Why a code is not in the newest list: it stood in an earlier one, or it is in none. */
export function missing(dotted: string, level: RegionLevel): Issue {
  const successor = successorOf(dotted)?.successor;
  if (successor !== undefined) return codeIssue("region.former-code", { successor });
  return unknownCode(dotted, level);
}

/** A code that no list holds: the highest part of it that is unknown, and the part that is known. */
export function unknownCode(dotted: string, level: RegionLevel): Issue {
  const above = parentCode(dotted);
  if (above === "") return codeIssue("region.unknown-province");
  if (regionTable().byCode.has(above)) return codeIssue(`region.unknown-${level}`, { known: above });
  return unknownCode(above, "regency");
}
