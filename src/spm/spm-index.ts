import {
  type DecimalNumber,
  exactly,
  type Fraction,
  fractionText,
  isAbove,
  isBelow,
  over,
  plus,
  ratio,
  rounded,
  times,
  toNumber,
} from "../foundation/fraction.js";
import { type Citation, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { at, type Confidence, cite, timeline } from "../law/index.js";

/** The people of one service: how many were to be served, how many were. */
export interface RecipientCounts {
  readonly indicator?: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** One of the goods, services or staff that a service needs. */
export interface QualityItem {
  readonly item?: string;
  readonly required: number;
  readonly fulfilled: number;
}

/** The two parts of the index. */
export interface SpmIndexParts {
  /** Part A, 80 %: one percentage, or one entry per service, a percentage or its counts. */
  readonly recipients: DecimalNumber | readonly (DecimalNumber | RecipientCounts)[];
  /** Part B, 20 %: one percentage, or one entry per item. */
  readonly quality: DecimalNumber | readonly (DecimalNumber | QualityItem)[];
}

/** What the regulation leaves open, or what nobody here could read in it. */
export interface SpmIndexOptions {
  /** How services make part A: the mean of their percentages (default), or people served over people to be served. */
  readonly services?: "mean" | "pool";
  /** A weight per entry of `recipients`, 0 or more, for the mean; all alike by default. */
  readonly weights?: readonly DecimalNumber[];
  /** How items make part B: fulfilled over required (default; a district program does so), or the mean of percentages. */
  readonly items?: "pool" | "mean";
  /** Whether a service or item above 100 counts as 100 (default), so that it makes up for no other. */
  readonly capped?: boolean;
  /** Round the parts and their weighted shares to two decimals, as a district program does, or never (default). */
  readonly rounding?: "none" | "two-decimals";
  /** Nobody to serve, nothing required: left out of a mean (default), or 0 or 100 percent in it; a pool has no place for it. */
  readonly zeroDenominator?: "leave-out" | "zero" | "full";
  /** The day whose weights apply, YYYY-MM-DD; by default the newest ones. */
  readonly asOf?: string;
}

/** A category of the index. */
export type SpmCategory =
  | "tuntas-paripurna"
  | "tuntas-utama"
  | "tuntas-madya"
  | "tuntas-pratama"
  | "tuntas-muda"
  | "belum-tuntas";

/** A percentage of the index, unrounded and printed. */
export interface IndexPercent {
  /** Not rounded; cut after the twelfth decimal. */
  readonly value: number;
  /** Two decimals, never rounded up to the bound of a category that it has not reached. */
  readonly text: string;
}

/** The SPM achievement index (indeks pencapaian SPM) with every choice behind it. */
export interface SpmIndex extends IndexPercent {
  readonly category: SpmCategory;
  /** As printed; the same in every language. */
  readonly categoryName: string;
  readonly recipients: IndexPercent;
  readonly quality: IndexPercent;
  /** Percent that each part weighs. */
  readonly weights: IndexWeights;
  /** The choices made, defaults included. */
  readonly options: Required<Omit<SpmIndexOptions, "asOf" | "weights">> & Pick<SpmIndexOptions, "weights">;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
}

/** Percent that the two parts weigh. */
export interface IndexWeights {
  readonly recipients: number;
  readonly quality: number;
}

/** 80 and 20 as two regional programs have them; the article itself could not be read. */
const weightsOfParts = /* @__PURE__ */ timeline<IndexWeights>({
  id: "spm.index-weights",
  unit: "%",
  verifiedUntil: "2026-11-01",
  values: [
    {
      from: "2021-12-31",
      fromUncertain: true,
      value: { recipients: 80, quality: 20 },
      cite: /* @__PURE__ */ cite("permendagri-59-2021"),
      confidence: "secondary",
    },
  ],
});

/** From the best; each reaches down to its bound and up to the next, so that the printed gaps (99-100) are closed. */
const CATEGORIES: readonly (readonly [atLeast: number, category: SpmCategory, name: string])[] = [
  [100, "tuntas-paripurna", "Tuntas Paripurna"],
  [90, "tuntas-utama", "Tuntas Utama"],
  [80, "tuntas-madya", "Tuntas Madya"],
  [70, "tuntas-pratama", "Tuntas Pratama"],
  [60, "tuntas-muda", "Tuntas Muda"],
  [0, "belum-tuntas", "Belum Tuntas"],
];

type Category = (typeof CATEGORIES)[number];

const categoryOf = (value: Fraction): Category => CATEGORIES.find(([atLeast]) => !isBelow(value, atLeast)) as Category;

/** Printed so that it does not seem to reach the next category. */
function percent(value: Fraction): IndexPercent {
  const next = CATEGORIES.findLast(([atLeast]) => isBelow(value, atLeast))?.[0];
  return { value: toNumber(value), text: fractionText(value, 2, next) };
}

const HUNDRED: Fraction = /* @__PURE__ */ ratio(100, 1);

/** One entry of a part: a percentage, or a share of whole counts. */
interface Entry {
  /** Percent; nothing when there is nobody to serve. */
  readonly percent: Fraction | undefined;
  readonly counts?: readonly [done: number, due: number];
}

const OPTION_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  services: ["mean", "pool"],
  items: ["pool", "mean"],
  capped: [true, false],
  rounding: ["none", "two-decimals"],
  zeroDenominator: ["leave-out", "zero", "full"],
};

/**
 * Computes the SPM achievement index: 80 % of the people served and 20 % of the minimum quality, and its category.
 *
 * Everything is exact until the category is decided: 99.996 is not 100. The text of the regulation could not be read;
 * what it may say otherwise is an option, and the result holds the options that were used.
 *
 * @param parts - part A, people served (percent, or counts per service) and part B, quality (percent, or items)
 * @param options - the open questions, each with its default
 * @returns the index from 0 to 100 (above it only uncapped) with its category; an issue when a number is missing,
 *   negative or fractional where people are counted, when percentages were to be pooled, or when nothing is left
 * @throws RangeError for an unknown option or when the weights do not match the services
 * @example
 * ```ts
 * import { spmIndex } from "tatasehat/spm";
 * const result = spmIndex({ recipients: 75.5, quality: 60.25 });
 * result.ok && [result.value.text, result.value.category]; //=> ["72.45", "tuntas-pratama"]
 * ```
 */
export function spmIndex(parts: SpmIndexParts, options: SpmIndexOptions = {}): Result<SpmIndex> {
  const { weights, asOf, ...given } = options;
  const chosen = {
    services: "mean",
    items: "pool",
    capped: true,
    rounding: "none",
    zeroDenominator: "leave-out",
    ...given,
  } as const satisfies SpmIndexOptions as SpmIndex["options"];
  for (const [name, value] of Object.entries(chosen)) {
    if (!OPTION_VALUES[name]?.includes(value)) throw new RangeError(`no such option: ${name} ${String(value)}`);
  }
  const rule = at(weightsOfParts, asOf ?? (weightsOfParts.verifiedUntil as string));
  if (!rule.ok) return rule;

  const issues: Issue[] = [];
  const notices: Notice[] = [...rule.notices, { code: "spm.index-text-not-read", citation: rule.value.cite }];
  const a = partOf("recipients", parts.recipients, chosen.services, weights, chosen, issues, notices);
  const b = partOf("quality", parts.quality, chosen.items, undefined, chosen, issues, notices);
  if (a === undefined || b === undefined || issues.length > 0) return failure(...issues);

  const shares = rule.value.value;
  const weigh = (round: (value: Fraction) => Fraction): Fraction =>
    plus(round(times(round(a), ratio(shares.recipients, 100))), round(times(round(b), ratio(shares.quality, 100))));
  const exact = weigh((value) => value);
  const index = chosen.rounding === "none" ? exact : weigh((value) => rounded(value, 2));
  const [, category, categoryName] = categoryOf(index);
  const [, exactCategory, exactName] = categoryOf(exact);
  if (category !== exactCategory) {
    notices.push({ code: "spm.index-category-by-rounding", facts: { category: categoryName, exact: exactName } });
  }
  return success(
    {
      ...percent(index),
      category,
      categoryName,
      recipients: percent(a),
      quality: percent(b),
      weights: shares,
      options: weights === undefined ? chosen : { ...chosen, weights },
      citations: [rule.value.cite],
      confidence: rule.value.confidence,
    },
    notices,
  );
}

/** One part of the index in percent; nothing, and an issue, when it cannot be computed. */
function partOf(
  part: keyof SpmIndexParts,
  given: SpmIndexParts["recipients"] | SpmIndexParts["quality"],
  method: "mean" | "pool",
  weights: readonly DecimalNumber[] | undefined,
  options: SpmIndex["options"],
  issues: Issue[],
  notices: Notice[],
): Fraction | undefined {
  const list = Array.isArray(given) ? (given as readonly (DecimalNumber | RecipientCounts | QualityItem)[]) : undefined;
  const entries = (list ?? [given as DecimalNumber]).map((entry, i) => {
    const path = list === undefined ? [part] : [part, i];
    const read = readEntry(entry, path);
    if ("code" in read) issues.push(read);
    return read;
  });
  const read = entries.filter((entry): entry is Entry => !("code" in entry));
  if (read.length < entries.length) return undefined;

  const above = read.filter(({ percent }) => percent !== undefined && isAbove(percent, 100)).length;
  if (options.capped && above > 0) notices.push({ code: "spm.index-capped", path: [part], facts: { count: above } });
  const empty = read.filter(({ percent }) => percent === undefined).length;
  if (empty > 0) {
    const facts = { count: empty, reading: method === "pool" ? "leave-out" : options.zeroDenominator };
    notices.push({ code: "spm.index-nothing-due", path: [part], facts });
  }
  // A single percentage is its own pool and its own mean.
  const value =
    list !== undefined && method === "pool" ? pooled(part, read, options, issues) : mean(read, weights, options);
  if (value === undefined && issues.length === 0) issues.push({ code: "law.not-computable", path: [part] });
  return value;
}

function readEntry(
  entry: DecimalNumber | RecipientCounts | QualityItem,
  path: readonly (string | number)[],
): Entry | Issue {
  if (entry === null || entry === undefined) return { code: "law.count-missing", path };
  if (typeof entry !== "object") {
    const percent = exactly(entry);
    if (percent === undefined) return { code: "law.count-not-a-number", path };
    return isBelow(percent, 0) ? { code: "law.count-negative", path, facts: { value: entry } } : { percent };
  }
  const [done, due] = "required" in entry ? [entry.fulfilled, entry.required] : [entry.numerator, entry.denominator];
  for (const value of [done, due]) {
    if (value === null || value === undefined) return { code: "law.count-missing", path };
    if (value < 0) return { code: "law.count-negative", path, facts: { value } };
    if (!Number.isSafeInteger(value)) return { code: "law.count-not-whole", path, facts: { value } };
  }
  return { percent: due === 0 ? undefined : times(HUNDRED, ratio(done, due)), counts: [done, due] };
}

/** Percent of an entry under the chosen readings; nothing when it is left out. */
function counted({ percent }: Entry, { capped, zeroDenominator }: SpmIndex["options"]): Fraction | undefined {
  if (percent === undefined) {
    return zeroDenominator === "leave-out" ? undefined : ratio(zeroDenominator === "full" ? 100 : 0, 1);
  }
  return capped && isAbove(percent, 100) ? HUNDRED : percent;
}

function mean(
  entries: readonly Entry[],
  weights: readonly DecimalNumber[] | undefined,
  options: SpmIndex["options"],
): Fraction | undefined {
  if (weights !== undefined && weights.length !== entries.length) {
    throw new RangeError(`${weights.length} weights for ${entries.length} services`);
  }
  let sum = ratio(0, 1);
  let weighed = ratio(0, 1);
  entries.forEach((entry, i) => {
    const weight = exactly(weights?.[i] ?? 1);
    if (weight === undefined || isBelow(weight, 0)) throw new RangeError("a weight must be a number of 0 or more");
    const percent = counted(entry, options);
    if (percent === undefined) return;
    sum = plus(sum, times(weight, percent));
    weighed = plus(weighed, weight);
  });
  return isAbove(weighed, 0) ? over(sum, weighed) : undefined;
}

/** All that was done over all that was due; what is done beyond its due is dropped where capped. */
function pooled(
  part: string,
  entries: readonly Entry[],
  { capped }: SpmIndex["options"],
  issues: Issue[],
): Fraction | undefined {
  let done = BigInt(0);
  let due = BigInt(0);
  for (const { counts } of entries) {
    if (counts === undefined) {
      issues.push({ code: "spm.index-cannot-pool", path: [part] });
      return undefined;
    }
    const [some, all] = counts;
    if (all === 0) continue;
    done += BigInt(capped ? Math.min(some, all) : some);
    due += BigInt(all);
  }
  return due > BigInt(0) ? { top: done * BigInt(100), bottom: due } : undefined;
}
