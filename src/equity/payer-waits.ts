import { compare } from "../foundation/order.js";
import type { Result } from "../foundation/result.js";
import { at, compute, type Figure } from "../law/index.js";
import { resampledMedians } from "./bootstrap.js";
import { quantile } from "./quantiles.js";
import type { ReadVisit } from "./read-visit.js";
import { outpatientWaitStandard, waitsOverStandard } from "./wait-standard.js";

/** How long the patients of one payer waited, in minutes. */
export interface PayerWaits {
  /** As the register spells it; of several spellings the first by its letters. */
  readonly payer: string;
  /** Visits whose wait is known: all figures are of these. */
  readonly n: number;
  /** Visits of the payer whose wait is not known. */
  readonly waitUnknown: number;
  /** Not rounded; null when no wait is known. */
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  /** The interquartile range: upper less lower quartile. */
  readonly iqr: number | null;
  /** The share of waits above the outpatient standard of 60 minutes; an issue when there is no rule or no day for it. */
  readonly overStandard: Result<Figure>;
}

/** The waits of one payer with what comparisons are made of. */
export interface PayerGroup {
  readonly key: string;
  readonly waits: PayerWaits;
  /** Waits above the standard; null when there is none on the day. */
  readonly over: number | null;
  /** The medians of the resamples, made on first use. */
  readonly medians: () => Float64Array;
}

/** What the groups of one comparison share. */
export interface Grounds {
  /** The day whose standard applies. */
  readonly asOf: string;
  /** How each payer is printed, by its folded name. */
  readonly names: ReadonlyMap<string, string>;
  readonly resamples: number;
  readonly seed: number;
}

/** How each payer is printed: of its spellings the first by its letters, in all strata the same. */
export function payerNames(visits: readonly ReadVisit[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { payer, payerText } of visits) {
    if (payer === null) continue;
    const other = names.get(payer);
    if (other === undefined || compare(payerText, other) < 0) names.set(payer, payerText);
  }
  return names;
}

/** The visits of a stratum by payer, in the order of their folded names. */
export function payerGroups(visits: readonly ReadVisit[], grounds: Grounds): PayerGroup[] {
  const byPayer = new Map<string, ReadVisit[]>();
  for (const visit of visits) {
    if (visit.payer === null) continue;
    const group = byPayer.get(visit.payer);
    if (group === undefined) byPayer.set(visit.payer, [visit]);
    else group.push(visit);
  }
  return [...byPayer].sort(([a], [b]) => compare(a, b)).map(([payer, group]) => payerGroup(payer, group, grounds));
}

function payerGroup(key: string, visits: readonly ReadVisit[], grounds: Grounds): PayerGroup {
  const { asOf, names, resamples, seed } = grounds;
  const sorted = Float64Array.from(visits.flatMap(({ wait }) => (typeof wait === "number" ? wait : []))).sort();
  const standard = at(outpatientWaitStandard, asOf);
  const over = standard.ok ? sorted.filter((wait) => wait > standard.value.value).length : null;
  let medians: Float64Array | undefined;
  return {
    key,
    over,
    waits: {
      payer: names.get(key) as string,
      n: sorted.length,
      waitUnknown: visits.length - sorted.length,
      ...quartilesOf(sorted),
      overStandard: compute(waitsOverStandard, { numerator: over ?? 0, denominator: sorted.length }, { asOf }),
    },
    // A stream for each payer: another payer beside it changes no interval, and one stratum of all visits repeats theirs.
    medians: () => {
      medians ??= resampledMedians(sorted, resamples, seed, key);
      return medians;
    },
  };
}

function quartilesOf(sorted: Float64Array): Pick<PayerWaits, "median" | "lowerQuartile" | "upperQuartile" | "iqr"> {
  if (sorted.length === 0) return { median: null, lowerQuartile: null, upperQuartile: null, iqr: null };
  const [lowerQuartile, upperQuartile] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  return { median: quantile(sorted, 0.5), lowerQuartile, upperQuartile, iqr: upperQuartile - lowerQuartile };
}
