import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { at } from "../law/index.js";
import { levelOf, parentCode, parseRegionCode } from "./code.js";
import { codeLists, firstList, listNamed, newestList } from "./lists.js";
import { areasAbove, unknownCode } from "./lookup.js";
import { renamedAreas } from "./renames.js";
import { type FormerCode, predecessorOf, type Split, splitInto, successorOf } from "./succession.js";
import { makeRegion, regionTable } from "./table.js";
import type { Region, RegionCode, ResolvedRegion, ResolveOptions } from "./types.js";

/**
 * The area that a code stands for, under the code and the name that it had on a day: a former code leads to today's, a
 * later one back to the former, through splits and changed names.
 *
 * A district whose successor is not on record, and a village of any kind, lead to the smallest area known to hold them;
 * `exact` is then false.
 *
 * @param code - a present or former code of 2, 4, 6 or 10 digits, with dots or without
 * @param options - `asOf`, the day, YYYY-MM-DD
 * @returns the area; an issue when the code is badly written or in no list (`region.unknown-…`, with the part that is
 *   known), when the date is none, or lies before the first list that was read
 * @example
 * ```ts
 * import { resolveRegion } from "tatasehat/region";
 * const merauke = resolveRegion("91.01", { asOf: "2026-01-01" });
 * merauke.ok && merauke.value.region.code; //=> "93.01"
 * merauke.ok && merauke.value.status; //=> "historical"
 * const before = resolveRegion("93.01", { asOf: "2021-12-31" });
 * before.ok && before.value.region.code; //=> "91.01"
 * const toba = resolveRegion("12.12", { asOf: "2018-06-30" });
 * toba.ok && toba.value.region.fullName; //=> "Kabupaten Toba Samosir"
 * ```
 */
export function resolveRegion(code: string, options: ResolveOptions): Result<ResolvedRegion> {
  return regionResolver(options)(code);
}

/**
 * {@link resolveRegion} for many codes of one day: the day is looked up once, and a code that was resolved is
 * remembered.
 *
 * @param options - `asOf`, the day, YYYY-MM-DD
 * @returns a function that takes a code and gives what {@link resolveRegion} gives
 * @example
 * ```ts
 * import { regionResolver } from "tatasehat/region";
 * const resolve = regionResolver({ asOf: "2026-01-01" });
 * ["36.72", "64.73"].map((code) => {
 *   const resolved = resolve(code);
 *   return resolved.ok && resolved.value.region.fullName;
 * }); //=> ["Kota Cilegon", "Kota Tarakan"]
 * ```
 */
export function regionResolver(options: ResolveOptions): (code: string) => Result<ResolvedRegion> {
  const { asOf } = options;
  const list = at(codeLists, asOf);
  const remembered = new Map<string, Result<ResolvedRegion>>();
  return (code) => {
    const known = remembered.get(code);
    if (known !== undefined) return known;
    const parsed = parseRegionCode(code);
    if (!parsed.ok) return parsed;
    const resolved = resolveOn(parsed.value, asOf, list);
    // Villages are not looked up, hence without end; other codes on record are some eight thousand.
    const { level, dotted, undotted } = parsed.value;
    if (resolved.ok && level !== "village" && (code === dotted || code === undotted)) remembered.set(code, resolved);
    return resolved;
  };
}

function resolveOn(asked: RegionCode, asOf: string, list: Result<unknown>): Result<ResolvedRegion> {
  const isVillage = asked.level === "village";
  const code = isVillage ? parentCode(asked.dotted) : asked.dotted;
  const area = regionTable().byCode.get(code);
  const former = area === undefined ? successorOf(code) : undefined;
  if (area === undefined && former === undefined)
    return failure(unknownCode(code, isVillage ? "district" : asked.level));
  const split = former?.split ?? splitInto(code);
  // A day before the first list is answered only as far as a change on record reaches.
  const isOlderThanLists = split !== undefined && split.changedBy < firstList().from;
  if (!list.ok && !(isOlderThanLists && list.issues[0]?.code === "law.before-first-rule")) return list;

  const found = former === undefined ? findPresent(area as Region, asOf, split) : findFormer(former, asOf);
  const region = found.region;
  const exact = found.exact && !isVillage;
  const notices: Notice[] = [...(list.ok ? list.notices : []), ...found.notices, ...uncertainties(split, asOf)];
  if (isVillage) notices.push({ code: "region.village-not-checked", path: ["code"] });
  else if (!exact) notices.push({ code: "region.holding-area", path: ["code"], facts: { region: region.code } });
  const rename = region === renamedAreas().get(region.code)?.region;
  if (rename) {
    const today = regionTable().byCode.get(region.code) as Region;
    notices.push({ code: "region.renamed", facts: { name: today.fullName } });
  }
  return success(
    {
      code: asked.dotted,
      status: found.status,
      region,
      parents: areasAboveOn(region, asOf),
      exact,
      recorded: former?.recorded ?? levelOf(code),
      ...(former?.split.lastSeenIn === undefined ? {} : { lastSeenIn: former.split.lastSeenIn }),
      ...(former === undefined ? {} : { successor: former.successor }),
      confidence: split?.confidence ?? newestList().confidence,
    },
    notices,
  );
}

interface Found {
  readonly status: ResolvedRegion["status"];
  readonly region: Region;
  readonly exact: boolean;
  readonly notices: readonly Notice[];
}

/** A code of the newest list: its area, or before the split that made the code, what was there then. */
function findPresent(area: Region, asOf: string, split: Split | undefined): Found {
  if (split === undefined || asOf >= split.changedBy) {
    return { status: "current", region: named(area, asOf), exact: true, notices: startOf(area, asOf) };
  }
  const notices = [{ code: "region.code-not-yet", path: ["code"], facts: { by: split.changedBy } }];
  const before = predecessorOf(area.code);
  const former = before === undefined ? undefined : formerArea(successorOf(before) as FormerCode, asOf);
  if (former !== undefined) return { status: "not-yet", region: former, exact: true, notices };
  return { status: "not-yet", region: holderBefore(area.code, split, asOf), exact: false, notices };
}

/** The smallest area that held, before the split, what a code of the newest list stands for. */
function holderBefore(code: string, split: Split, asOf: string): Region {
  const regency = predecessorOf(parentCode(code));
  if (regency !== undefined) return formerArea(successorOf(regency) as FormerCode, asOf) as Region;
  return named(regionTable().byCode.get(split.from) as Region, asOf);
}

/** A code of earlier lists: its area then, or after the split today's. */
function findFormer(former: FormerCode, asOf: string): Found {
  const { split, successor, code } = former;
  if (asOf >= split.changedBy) {
    const notices = [{ code: "region.code-replaced", path: ["code"], facts: { successor, by: split.changedBy } }];
    const region = named(regionTable().byCode.get(successor) as Region, asOf);
    return { status: "historical", region, exact: levelOf(code) === levelOf(successor), notices };
  }
  const own = formerArea(former, asOf);
  if (own !== undefined) return { status: "current", region: own, exact: true, notices: [] };
  const above = parentCode(code);
  const holder = successorOf(above);
  const region =
    holder === undefined
      ? named(regionTable().byCode.get(above) as Region, asOf)
      : (formerArea(holder, asOf) as Region);
  const first = former.firstSeenIn === undefined ? undefined : listNamed(former.firstSeenIn).from;
  if (first === undefined) return { status: "current", region, exact: false, notices: [] };
  const notices = [{ code: "region.code-not-yet", path: ["code"], facts: { by: first } }];
  return { status: "not-yet", region, exact: false, notices };
}

/** The area of a former code as it was on a day on which the code was in use; undefined when that is not on record. */
function formerArea({ code, name, firstSeenIn, successor }: FormerCode, asOf: string): Region | undefined {
  if (name === undefined) return undefined;
  if (firstSeenIn !== undefined && asOf < listNamed(firstSeenIn).from) return undefined;
  const level = levelOf(code);
  const kind = level === "district" ? "kecamatan" : (regionTable().byCode.get(successor) as Region).kind;
  return makeRegion(kind, level, code, name, parentCode(code));
}

/** An area of the newest list under the name that it had on a day. */
function named(area: Region, asOf: string): Region {
  const rename = renamedAreas().get(area.code);
  return rename !== undefined && asOf < rename.changedBy ? rename.region : area;
}

function areasAboveOn(region: Region, asOf: string): Region[] {
  const above = region.parent;
  if (above === undefined) return [];
  const former = successorOf(above);
  if (former === undefined)
    return [...areasAbove(above), regionTable().byCode.get(above) as Region].map((area) => named(area, asOf));
  const parent = formerArea(former, asOf) as Region;
  return [...areasAboveOn(parent, asOf), parent];
}

/** Since when a district of the newest list has its code is not on record; provinces and regencies were compared. */
function startOf(area: Region, asOf: string): Notice[] {
  const { from, value } = newestList();
  if (area.level !== "district" || asOf >= from) return [];
  return [{ code: "region.start-unknown", path: ["code"], facts: { list: value } }];
}

/** What is not sure about the split through which the code came or went. */
function uncertainties(split: Split | undefined, asOf: string): Notice[] {
  if (split === undefined) return [];
  const { unchangedOn: after, changedBy: by } = split;
  const notices: Notice[] = [];
  if (asOf > after && asOf < by) notices.push({ code: "region.change-day-uncertain", facts: { after, by } });
  if (split.confidence === "unverified") notices.push({ code: "region.change-unverified" });
  return notices;
}
