import {
  type Bilingual,
  type Citation,
  failure,
  type Issue,
  type Notice,
  type Result,
  success,
} from "../foundation/result.js";
import { ratioText } from "../foundation/rounding.js";
import type { Figure } from "./figure.js";
import { at, type DatedValue, type Timeline } from "./timeline.js";

/** What an indicator asks for on a day: its target and the clauses that say so. */
export interface IndicatorRule {
  /** In the indicator's unit; null when the rule sets none. */
  readonly target: number | null;
  readonly citations: readonly Citation[];
}

/** A ratio that the law or the health office defines. Topics declare; the engine divides. */
export interface Indicator {
  readonly id: string;
  readonly name: Bilingual;
  readonly numerator: Bilingual;
  readonly denominator: Bilingual;
  /** 100 for a percentage, 1,000 or 100,000 for a rate. */
  readonly multiplier: number;
  readonly unit: "%" | "per 1,000" | "per 100,000" | "ratio";
  /** Decimals of the printed figure. */
  readonly decimals: number;
  readonly rule: Timeline<IndicatorRule>;
}

/** Two counts of one area and period. */
export interface Counts {
  /** Whole, 0 or more; may exceed the denominator where that is an estimate. */
  readonly numerator: number;
  /** Whole, above 0. */
  readonly denominator: number;
}

/** How a figure is to be judged. */
export interface ComputeOptions {
  /** The day whose rule applies, YYYY-MM-DD. */
  readonly asOf: string;
  /** The target to judge against instead of the rule's, such as the part due so far; null for none. */
  readonly target?: number | null;
  /** Decimals to print instead of the indicator's. */
  readonly decimals?: number | undefined;
  readonly notices?: readonly Notice[];
  readonly complete?: Figure["complete"];
}

/**
 * Why two counts cannot make a ratio.
 *
 * @param counts - numerator and denominator, whole numbers of 0 or more
 * @returns the issue; nothing when they make one
 * @example
 * ```ts
 * import { countIssue } from "tatasehat/law";
 * countIssue({ numerator: 3, denominator: 0 }); //=> { code: "law.not-computable", path: ["denominator"] }
 * ```
 */
export function countIssue(counts: Counts): Issue | undefined {
  const { numerator, denominator } = counts;
  for (const [field, value] of [
    ["numerator", numerator],
    ["denominator", denominator],
  ] as const) {
    if (value === undefined || value === null) return { code: "law.count-missing", path: [field] };
    if (typeof value !== "number" || Number.isNaN(value)) return { code: "law.count-not-a-number", path: [field] };
    if (value < 0) return { code: "law.count-negative", path: [field], facts: { value } };
    if (!Number.isSafeInteger(value)) return { code: "law.count-not-whole", path: [field], facts: { value } };
  }
  // Nobody to serve is neither 0 % nor 100 %.
  return denominator === 0 ? { code: "law.not-computable", path: ["denominator"] } : undefined;
}

/** The rule in force on a day, remembered for the last day asked: loops over rows ask for the same one. */
function ruleOn(indicator: Indicator, asOf: string): Result<DatedValue<IndicatorRule>> {
  const last = remembered.get(indicator);
  if (last !== undefined && last.asOf === asOf) return last.rule;
  const rule = at(indicator.rule, asOf);
  remembered.set(indicator, { asOf, rule });
  return rule;
}

const remembered = /* @__PURE__ */ new WeakMap<Indicator, { asOf: string; rule: Result<DatedValue<IndicatorRule>> }>();

/**
 * Computes an indicator from two counts.
 *
 * @param indicator - the declaration
 * @param counts - numerator and denominator, whole numbers
 * @param options - the day whose rule applies; another target; notices to carry along
 * @returns the figure with its citations; an issue when the counts make no ratio or no rule was in force
 * @example
 * ```ts
 * import { cite, compute, timeline } from "tatasehat/law";
 * const coverage = {
 *   id: "example.coverage", name: { id: "Cakupan", en: "Coverage" },
 *   numerator: { id: "terlayani", en: "served" }, denominator: { id: "sasaran", en: "to be served" },
 *   multiplier: 100, unit: "%", decimals: 2,
 *   rule: timeline({ id: "example.coverage", values: [
 *     { from: "2020-01-01", value: { target: 100, citations: [] }, cite: cite("pp-2-2018"), confidence: "secondary" },
 *   ] }),
 * };
 * const result = compute(coverage, { numerator: 77, denominator: 440 }, { asOf: "2022-12-31" });
 * result.ok && result.value.text; //=> "17.50"
 * ```
 */
export function compute(indicator: Indicator, counts: Counts, options: ComputeOptions): Result<Figure> {
  const issue = countIssue(counts);
  if (issue !== undefined) return failure(issue);
  const rule = ruleOn(indicator, options.asOf);
  if (!rule.ok) return rule;

  const { numerator, denominator } = counts;
  const { multiplier } = indicator;
  const decimals = options.decimals ?? indicator.decimals;
  const notices: Notice[] = [...rule.notices, ...(options.notices ?? [])];
  if (multiplier === 100 && numerator > denominator) {
    notices.push({ code: "law.above-whole", path: ["numerator"], facts: { numerator, denominator } });
  }
  const { complete } = options;
  if (complete !== undefined && complete.reported < complete.expected) {
    notices.push({ code: "law.provisional", facts: { reported: complete.reported, expected: complete.expected } });
  }
  const full = rule.value.value.target;
  const target = options.target === undefined ? full : options.target;
  // In whole numbers: met when numerator x multiplier >= target x denominator; a fractional target leaves dust of 1e-9.
  const needed = target === null ? 0 : Math.ceil((target * denominator) / multiplier - 1e-9);
  const met = numerator >= needed;
  // What misses the target never prints as having reached it; nor does what only meets the part due so far.
  const unreached = target === null ? target : met ? (full ?? target) : target;
  const value = (numerator * multiplier) / denominator;
  // Properties set one by one: an object put together by spreading others into it costs many times as much.
  const figure: { -readonly [Key in keyof Figure]: Figure[Key] } = {
    indicator: indicator.id,
    asOf: options.asOf,
    numerator,
    denominator,
    value,
    text: ratioText(numerator, denominator, { multiplier, decimals, neverReach: unreached ?? undefined }),
    multiplier,
    unit: indicator.unit,
    citations: rule.value.value.citations,
    notices,
  };
  if (target !== null) {
    figure.target = target;
    figure.gap = met ? 0 : target - value;
    figure.shortfall = met ? 0 : needed - numerator;
    figure.met = met;
  }
  if (complete !== undefined) figure.complete = complete;
  return success(figure, notices);
}
