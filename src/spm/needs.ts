import { compare, groupBy } from "../foundation/order.js";
import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { ratioText } from "../foundation/rounding.js";

/** Something that is required in a number: goods, equipment, staff, connections. */
export interface NeedItem {
  readonly item: string;
  readonly name?: Bilingual;
  readonly unit?: Bilingual;
  /** Whole units, 0 or more; null when nobody knows. */
  readonly required: number | null;
  /** Whole units, 0 or more; null when nobody knows. */
  readonly available: number | null;
  /** Whole rupiah for one unit; null or absent when nobody knows. */
  readonly unitCost?: number | null | undefined;
  /** What was assumed on the way to the quantities. */
  readonly notices?: readonly Notice[];
}

/** How far an item falls short. */
export interface NeedLine {
  readonly item: string;
  readonly name?: Bilingual;
  readonly unit?: Bilingual;
  readonly required: number | null;
  readonly available: number | null;
  /** Units that are missing, 0 when there are enough; null when nobody knows. */
  readonly short: number | null;
  /** Available of required in percent, `"25.71"`; above 100 where there is more than enough, empty when unknown. */
  readonly percent: string;
  /** Whole rupiah for what is short; null when nobody knows. */
  readonly cost: number | null;
}

/** What several lines come to; a surplus of one fills no gap of another. */
export interface NeedTotal {
  readonly required: number;
  /** What is short, added up line by line. */
  readonly short: number;
  /** Required less short, of required, in percent; empty when nothing is required. */
  readonly percent: string;
  /** Whole rupiah for the lines whose cost is known. */
  readonly cost: number;
  /** Lines left out because a quantity is unknown. */
  readonly unknown: number;
  /** Lines with a gap that has no price: the cost is at least the one given. */
  readonly unpriced: number;
}

/** The needs of a place, line by line and together. */
export interface Needs {
  readonly items: readonly NeedLine[];
  readonly total: NeedTotal;
}

/** What is no record names no item; what it leaves out is unknown, as null is. */
function itemFrom(given: NeedItem | null | undefined): NeedItem | undefined {
  if (typeof given?.item !== "string") return undefined;
  return { ...given, required: given.required ?? null, available: given.available ?? null };
}

/** What an amount lacks to be used; nothing when it is whole, or unknown. */
function amountIssue(field: string, value: number | null | undefined): Issue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "number" || Number.isNaN(value)) return { code: "law.count-not-a-number", path: [field] };
  if (value < 0) return { code: "law.count-negative", path: [field], facts: { value } };
  return Number.isSafeInteger(value) ? undefined : { code: "law.count-not-whole", path: [field], facts: { value } };
}

/** A sum or product of whole numbers as a number, or nothing when a number cannot hold it exactly. */
function safely(value: bigint): number | undefined {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

const TOO_LARGE = "spm.amount-too-large";

/**
 * Computes what is short of what is required, in units, percent and rupiah.
 *
 * An unknown quantity is not 0: its line is listed with nulls and left out of the totals, and a notice counts such
 * lines. So is a gap without a price left out of the cost.
 *
 * @param items - whole units required and available, and whole rupiah per unit
 * @returns a line per item, in their order, and the totals; an issue for what is no item, and per amount that is
 *   negative, fractional or, like a cost beyond 9,007 trillion rupiah, too large to be exact
 * @example
 * ```ts
 * import { needs } from "tatasehat/spm";
 * const result = needs([{ item: "anthropometry-kits", required: 389, available: 100, unitCost: 9_000_000 }]);
 * result.ok && result.value.items[0].short; //=> 289
 * result.ok && result.value.items[0].percent; //=> "25.71"
 * result.ok && result.value.total.cost; //=> 2601000000
 * ```
 */
export function needs(items: readonly NeedItem[]): Result<Needs> {
  const issues: Issue[] = [];
  const read = items.map(itemFrom);
  const lines = read.map((given, i) => {
    if (given === undefined) {
      issues.push({ code: "spm.input-missing", path: [i], facts: { field: "item" } });
      return undefined;
    }
    for (const field of ["required", "available", "unitCost"] as const) {
      const issue = amountIssue(field, given[field]);
      if (issue !== undefined) issues.push({ ...issue, path: [i, field] });
    }
    return issues.length > 0 ? undefined : lineOf(given, [i], issues);
  });
  if (issues.length > 0) return failure(...issues);
  return together(
    lines.filter((line) => line !== undefined),
    read.flatMap((given) => given?.notices ?? []),
  );
}

function lineOf(given: NeedItem, path: Issue["path"] & {}, issues: Issue[]): NeedLine {
  const { item, name, unit, required, available, unitCost } = given;
  const base = { item, ...(name && { name }), ...(unit && { unit }), required, available };
  if (required === null || available === null) return { ...base, short: null, percent: "", cost: null };
  const short = Math.max(0, required - available);
  const cost =
    short === 0 ? 0 : unitCost === null || unitCost === undefined ? null : safely(BigInt(short) * BigInt(unitCost));
  if (cost === undefined) issues.push({ code: TOO_LARGE, path: [...path, "unitCost"] });
  return { ...base, short, percent: ratioText(available, required, { neverReach: 100 }), cost: cost ?? null };
}

/** Lines with their totals and what there is to say about them. */
function together(items: readonly NeedLine[], said: readonly Notice[]): Result<Needs> {
  const known = items.filter(({ short }) => short !== null);
  const unknown = items.length - known.length;
  const unpriced = known.filter(({ cost }) => cost === null).length;
  const required = sum(known.map((line) => line.required));
  const short = sum(known.map((line) => line.short));
  const cost = sum(known.map((line) => line.cost));
  if (required === undefined || short === undefined || cost === undefined) return failure({ code: TOO_LARGE });
  const notices: Notice[] = [...said];
  if (unknown > 0) notices.push({ code: "spm.need-unknown", facts: { items: unknown } });
  if (unpriced > 0) notices.push({ code: "spm.need-unpriced", facts: { items: unpriced } });
  const percent = ratioText(required - short, required, { neverReach: 100 });
  return success({ items, total: { required, short, percent, cost, unknown, unpriced } }, notices);
}

/** Adds what is known; nothing when the sum is too large to be exact. */
const sum = (values: readonly (number | null)[]): number | undefined =>
  safely(values.reduce<bigint>((total, value) => total + BigInt(value ?? 0), BigInt(0)));

/**
 * Brings the needs of several places together, item by item.
 *
 * What one place has too much is not what another lacks: gaps are added as they are.
 *
 * @param places - the needs of each place, from `needs`
 * @returns one line per item in alphabetical order, its percentage what is not short of what is required, and the totals;
 *   an issue when a sum is too large to be exact
 * @example
 * ```ts
 * import { needs, poolNeeds } from "tatasehat/spm";
 * const of = (available) => needs([{ item: "kit", required: 10, available }]);
 * const [a, b] = [of(4), of(12)];
 * const both = poolNeeds([a, b].flatMap((place) => (place.ok ? [place.value] : [])));
 * both.ok && [both.value.items[0].short, both.value.items[0].percent]; //=> [6, "70.00"]
 * ```
 */
export function poolNeeds(places: readonly Needs[]): Result<Needs> {
  const lines = places.flatMap(({ items }) => items);
  const all = together(lines, []);
  if (!all.ok) return all;
  const items = [...groupBy(lines, ({ item }) => item).values()].map(itemOf).sort((a, b) => compare(a.item, b.item));
  return success({ items, total: all.value.total }, all.notices);
}

/** One line from the lines of an item: what is known of it, or nothing when no place knows. */
function itemOf(lines: readonly [NeedLine, ...NeedLine[]]): NeedLine {
  const [first] = lines;
  const known = lines.filter(({ short }) => short !== null);
  if (known.length === 0) return { ...first, required: null, available: null };
  const add = (field: "required" | "available" | "short" | "cost"): number | null =>
    sum(known.map((line) => line[field])) ?? null;
  // The sums over all items have been found to be exact; so are those of one item.
  const [required, short] = [Number(add("required")), Number(add("short"))];
  const cost = known.some((line) => line.cost === null) ? null : add("cost");
  const percent = ratioText(required - short, required, { neverReach: 100 });
  return { ...first, required, available: add("available"), short, percent, cost };
}

/**
 * Adds the funding sources of a budget line.
 *
 * @param parts - whole rupiah per source, 0 or more
 * @returns their sum; an issue when a source is missing, negative or fractional, or the sum is too large to be exact
 * @example
 * ```ts
 * import { budgetTotal } from "tatasehat/spm";
 * budgetTotal([118_636_750, 243_620_000]); //=> { ok: true, value: 362256750, notices: [] }
 * ```
 */
export function budgetTotal(parts: readonly number[]): Result<number> {
  const issues = parts.flatMap((part, i) => {
    const issue = part === undefined || part === null ? { code: "law.count-missing" } : amountIssue("", part);
    return issue === undefined ? [] : [{ ...issue, path: [i] }];
  });
  if (issues.length > 0) return failure(...issues);
  const total = sum(parts);
  return total === undefined ? failure({ code: TOO_LARGE }) : success(total);
}
