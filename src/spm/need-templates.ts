import type { Bilingual, Notice } from "../foundation/result.js";
import type { NeedItem } from "./needs.js";

/** A quantity that may be unknown: null, never 0 in its place. */
export type Quantity = number | null;

/** What each template multiplies into the number required. */
export interface TemplateQuantities {
  /** Households that should have safe drinking water. */
  readonly "drinking-water": { readonly households: Quantity };
  /** Households that should have a latrine. */
  readonly latrines: { readonly households: Quantity };
  /** Villages, and nutrition posts (pos gizi) for each: 1 unless said otherwise. */
  readonly "nutrition-posts": { readonly villages: Quantity; readonly postsPerVillage?: number };
  /** Children, days of feeding and portions a day. */
  readonly "supplementary-food": {
    readonly children: Quantity;
    readonly days: Quantity;
    readonly portionsPerDay: Quantity;
  };
  /** Posyandu, and kits for each: 1 unless said otherwise. */
  readonly "anthropometry-kits": { readonly posyandu: Quantity; readonly kitsPerPosyandu?: number };
}

/** The kinds of need that come with a way to reckon them. */
export type NeedTemplate = keyof TemplateQuantities;

/** What is there, and what one more costs. */
export interface Supply {
  /** Whole units; null when nobody knows. */
  readonly available: Quantity;
  /** Whole rupiah for one unit, by the local standard of prices. */
  readonly unitCost?: number | null;
}

interface Template {
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly factors: readonly string[];
  /** What a factor is when nobody says: by practice, from no regulation that could be read. */
  readonly usual?: readonly [factor: string, value: number];
}

const HOUSEHOLD: Bilingual = { id: "rumah tangga", en: "household" };

const TEMPLATES: Readonly<Record<NeedTemplate, Template>> = {
  "drinking-water": {
    name: { id: "akses air minum layak", en: "access to safe drinking water" },
    unit: HOUSEHOLD,
    factors: ["households"],
  },
  latrines: { name: { id: "jamban sehat", en: "latrines" }, unit: HOUSEHOLD, factors: ["households"] },
  "nutrition-posts": {
    name: { id: "pos gizi", en: "nutrition posts" },
    unit: { id: "pos", en: "post" },
    factors: ["villages", "postsPerVillage"],
    usual: ["postsPerVillage", 1],
  },
  "supplementary-food": {
    name: { id: "makanan tambahan (PMT)", en: "supplementary food" },
    unit: { id: "porsi", en: "portion" },
    factors: ["children", "days", "portionsPerDay"],
  },
  "anthropometry-kits": {
    name: { id: "kit antropometri posyandu", en: "anthropometry kits of posyandu" },
    unit: { id: "kit", en: "kit" },
    factors: ["posyandu", "kitsPerPosyandu"],
    usual: ["kitsPerPosyandu", 1],
  },
};

/**
 * Reckons the number required of a usual need, ready for `needs`.
 *
 * @param template - the kind of need
 * @param quantities - whole numbers to multiply, null for an unknown one; what is available and what a unit costs
 * @returns the item; its number required is null when a quantity is unknown, and a usual value that was put in for an
 *   unsaid one, such as one kit per posyandu, is told in its notices
 * @throws RangeError when there is no such template
 * @example
 * ```ts
 * import { needFor } from "tatasehat/spm";
 * const food = { children: 120, days: 90, portionsPerDay: 1, available: 0, unitCost: 16_500 };
 * needFor("supplementary-food", food).required; //=> 10800
 * ```
 */
export function needFor<T extends NeedTemplate>(template: T, quantities: TemplateQuantities[T] & Supply): NeedItem {
  if (!Object.hasOwn(TEMPLATES, template)) throw new RangeError(`no such template: ${String(template)}`);
  const { name, unit, factors, usual } = TEMPLATES[template];
  const given: Readonly<Record<string, Quantity | undefined>> = { ...quantities };
  const notices: Notice[] = [];
  let required: Quantity = 1;
  for (const factor of factors) {
    let value = given[factor];
    if (value === undefined && usual?.[0] === factor) {
      value = usual[1];
      notices.push({ code: "spm.need-usual-value", facts: { factor, value } });
    }
    required = required === null || value === undefined || value === null ? null : required * value;
  }
  const { available, unitCost } = quantities;
  return { item: template, name, unit, required, available, ...(unitCost === undefined ? {} : { unitCost }), notices };
}
