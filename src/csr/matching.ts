import { parseRegionCode } from "../region/index.js";
import type { JknEligibility } from "./donors.js";
import type { OpenNeed } from "./open-needs.js";
import { isWithin } from "./rules.js";
import type { Pledge } from "./types.js";
import { wordKey } from "./words.js";

/** Why a pledge cannot serve a need of the kind that it is for. */
export type Obstacle =
  | "restriction"
  | "unit-differs"
  | "unit-unknown"
  | "donor-workers-not-registered"
  | "donor-workers-unknown"
  | "need-quantity-unknown"
  | "unit-cost-unknown";

/** What decides which needs a pledge may serve, made ready for comparing; pledges alike in it may serve the same. */
export interface Terms {
  readonly form: "money" | "money-for-jkn" | "goods" | "cover";
  readonly item: string;
  readonly unit: string;
  readonly jkn: JknEligibility;
  /** People at once: a need of fewer people cannot take more of it. */
  readonly cover: { readonly people: number; readonly months: number } | undefined;
  readonly regions: readonly string[] | undefined;
  readonly programmes: ReadonlySet<string> | undefined;
  readonly items: ReadonlySet<string> | undefined;
  readonly needs: ReadonlySet<string> | undefined;
}

/** The terms of a pledge. */
export function termsOf(pledge: Pledge, jkn: JknEligibility): Terms {
  const { form, goods, cover, restriction } = pledge;
  const words = (list: readonly string[] | undefined): ReadonlySet<string> | undefined =>
    list === undefined || list === null ? undefined : new Set(list.map(wordKey));
  const isMoney = form === "cash" || form === "contribution";
  return {
    form: !isMoney ? "goods" : form === "cash" ? "money" : cover ? "cover" : "money-for-jkn",
    item: goods ? wordKey(goods.item) : "",
    unit: goods ? wordKey(goods.unit) : "",
    jkn,
    cover: cover ?? undefined,
    regions: restriction?.regions?.map((code) => {
      const region = parseRegionCode(code);
      return region.ok ? region.value.dotted : "";
    }),
    programmes: words(restriction?.programmes),
    items: words(restriction?.items),
    needs: restriction?.needs ? new Set(restriction.needs) : undefined,
  };
}

/** The same text for pledges that may serve the same needs. Promised people stand by themselves: each has its own limit. */
export function termsKey(pledge: Pledge, terms: Terms): string {
  const { form, item, unit, jkn } = terms;
  const list = (entries: Iterable<string> | undefined): readonly string[] | null =>
    entries === undefined ? null : [...new Set(entries)].sort();
  const restriction = [list(terms.regions), list(terms.programmes), list(terms.items), list(terms.needs)];
  return JSON.stringify([form, item, unit, jkn, form === "cover" ? pledge.id : null, ...restriction]);
}

/** Whether a pledge is for the kind of thing that is needed: the same goods, any priced thing for money, JKN for people. */
export function isForKind({ form, item }: Terms, { item: needed, isJkn }: OpenNeed): boolean {
  return form === "goods" ? item === needed : form === "money" || isJkn;
}

/** What keeps a pledge from a need of its kind, its restriction apart; nothing when nothing does. */
export function obstacleTo(terms: Terms, open: OpenNeed): Exclude<Obstacle, "restriction"> | undefined {
  const { form } = terms;
  if (form === "goods" && !open.units.includes(terms.unit)) {
    return open.units.length === 0 ? "unit-unknown" : "unit-differs";
  }
  if (form === "cover" && !open.isPersonMonths) return open.units.length === 0 ? "unit-unknown" : "unit-differs";
  if (open.isJkn && terms.jkn !== "eligible") {
    return terms.jkn === "unknown" ? "donor-workers-unknown" : "donor-workers-not-registered";
  }
  if (open.gapBefore === null) return "need-quantity-unknown";
  const isMoney = form === "money" || form === "money-for-jkn";
  return isMoney && open.price === undefined ? "unit-cost-unknown" : undefined;
}

/** The most of a pledge of people that a need can take: no more people at once than it has. */
export function limitOf({ cover }: Terms, { need: { people } }: OpenNeed): number {
  return cover === undefined || typeof people !== "number" ? Number.POSITIVE_INFINITY : people * cover.months;
}

/** Whether the donor's restriction leaves a need out. */
export function isRestricted({ regions, programmes, items, needs }: Terms, open: OpenNeed): boolean {
  if (needs !== undefined && !needs.has(open.need.id)) return true;
  if (items !== undefined && !items.has(open.item)) return true;
  if (programmes !== undefined && !programmes.has(open.programme)) return true;
  return regions !== undefined && !regions.some((above) => isWithin(open.region, above));
}
