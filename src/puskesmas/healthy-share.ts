/*
 * One share serves the index of a family (indicators fulfilled of those that apply), the index of an area (healthy
 * families of those counted) and each indicator in an area (families that fulfil it of those to whom it applies).
 */

import { compare, type Fraction, ratio } from "../foundation/fraction.js";
import type { Bilingual, Result } from "../foundation/result.js";
import { compute, type Figure, type Indicator } from "../law/index.js";
import { printed } from "./fraction.js";
import { healthyFamilyRule } from "./rules.js";

/** A class of the healthy family index. */
export type HealthyFamilyClass = "sehat" | "pra-sehat" | "tidak-sehat";

/** The classes in words. */
export const healthyFamilyClasses: Readonly<Record<HealthyFamilyClass, Bilingual>> = {
  sehat: { id: "sehat", en: "healthy" },
  "pra-sehat": { id: "pra-sehat", en: "nearly healthy" },
  "tidak-sehat": { id: "tidak sehat", en: "not healthy" },
};

/** Where the sources contradict each other. */
export interface HealthyFamilyReading {
  /** What is divided by: the indicators that apply, 12 less N (default), or all twelve, as one regency has it. */
  readonly denominator: "applicable" | "all-twelve";
  /** What exactly 0.800 is: pra-sehat, since sehat is above it (default), or sehat, as one worksheet prints it. */
  readonly atEighty: "pra-sehat" | "sehat";
}

/** Whole numbers behind a share. */
export interface ShareCounts {
  /** Fulfilled, or healthy. */
  readonly yes: number;
  readonly no: number;
  /** Not applicable, or not computable. */
  readonly notApplicable: number;
  readonly unknown: number;
}

/** A share with its class, or the bounds between which unknown answers leave it. */
export interface HealthyShare {
  /** Null while an answer is unknown, and where nothing applies. */
  readonly index: Figure | null;
  /** The index if every unknown answer were the worst or the best; both are the index when nothing is unknown. Null where
   * nothing applies. */
  readonly bounds: { readonly lowest: Figure; readonly highest: Figure } | null;
  /** The classes of the bounds. */
  readonly range: readonly [worst: HealthyFamilyClass, best: HealthyFamilyClass] | null;
  /** Null where the bounds lie in different classes. */
  readonly category: HealthyFamilyClass | null;
  /** `undetermined` while an answer is unknown, `not-computable` where nothing applies. */
  readonly status: "determined" | "undetermined" | "not-computable";
}

const EIGHTY = /* @__PURE__ */ ratio(4, 5);
const HALF = /* @__PURE__ */ ratio(1, 2);

/** The index is printed with three decimals. */
const DECIMALS = 3;
const MOST_DECIMALS = 15;

/** Decided on the exact share: above 0.800, down to 0.500, below it. */
function classOf(share: Fraction, { atEighty }: HealthyFamilyReading): HealthyFamilyClass {
  const against = compare(share, EIGHTY);
  if (against > 0 || (against === 0 && atEighty === "sehat")) return "sehat";
  return compare(share, HALF) >= 0 ? "pra-sehat" : "tidak-sehat";
}

/** As many decimals as it takes not to seem to be in another class: 0.8004 is above 0.800. */
function decimalsFor(share: Fraction, reading: HealthyFamilyReading): number {
  const { text } = printed(share, (value) => classOf(value, reading), DECIMALS);
  return Math.min(text.length - text.indexOf(".") - 1, MOST_DECIMALS);
}

const shareIndicator: Indicator = {
  id: "puskesmas.healthy-family-index",
  name: { id: "Indeks Keluarga Sehat (IKS)", en: "Healthy family index (IKS)" },
  numerator: { id: "terpenuhi", en: "fulfilled" },
  denominator: { id: "berlaku", en: "applicable" },
  multiplier: 1,
  unit: "ratio",
  decimals: DECIMALS,
  rule: healthyFamilyRule,
};

/** How a share is to be computed. */
export interface ShareOptions {
  readonly asOf: string;
  readonly reading: HealthyFamilyReading;
  /** The id of the figure. */
  readonly indicator: string;
  readonly complete?: Figure["complete"];
}

function figureOf(yes: number, whole: number, options: ShareOptions): Figure {
  const { asOf, reading, indicator, complete } = options;
  const counts = { numerator: yes, denominator: whole };
  const decimals = decimalsFor(ratio(yes, whole), reading);
  const figure = compute(shareIndicator, counts, { asOf, decimals, ...(complete === undefined ? {} : { complete }) });
  // Whoever asks for a share has checked that the counts are whole and that the day has a rule.
  return { ...(figure as Extract<Result<Figure>, { ok: true }>).value, indicator };
}

/** The whole that a share is of. */
const wholeOf = ({ yes, no, notApplicable }: ShareCounts, { denominator }: HealthyFamilyReading): number =>
  denominator === "all-twelve" ? yes + no + notApplicable : yes + no;

/**
 * Computes a share. Unknown answers are neither yes nor no nor not applicable: the share lies between that in which all
 * of them are no and that in which all are yes, and an answer that turns out not to apply stays between the two.
 */
export function shareOf(counts: ShareCounts, options: ShareOptions): HealthyShare {
  const { yes, unknown } = counts;
  const { reading } = options;
  const known = wholeOf(counts, reading);
  const whole = known + unknown;
  if (whole === 0) return { index: null, bounds: null, range: null, category: null, status: "not-computable" };
  const lowest = figureOf(yes, whole, options);
  const highest = unknown === 0 ? lowest : figureOf(yes + unknown, whole, options);
  const worst = classOf(ratio(yes, whole), reading);
  const best = classOf(ratio(yes + unknown, whole), reading);
  return {
    index: unknown === 0 ? lowest : null,
    bounds: { lowest, highest },
    range: [worst, best],
    // With nothing known to apply the index may yet turn out not computable.
    category: worst === best && known > 0 ? worst : null,
    status: unknown === 0 ? "determined" : "undetermined",
  };
}

/** The class that another reading would give, where it is not this one's. */
export function otherClass(
  counts: ShareCounts,
  reading: HealthyFamilyReading,
  other: Partial<HealthyFamilyReading>,
): HealthyFamilyClass | undefined {
  const read = { ...reading, ...other };
  const [whole, otherWhole] = [wholeOf(counts, reading), wholeOf(counts, read)];
  if (counts.unknown > 0 || whole === 0 || otherWhole === 0) return undefined;
  const changed = classOf(ratio(counts.yes, otherWhole), read);
  return changed === classOf(ratio(counts.yes, whole), reading) ? undefined : changed;
}
