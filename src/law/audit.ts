/*
 * Whether a printed numerator, denominator and figure agree. All arithmetic is on whole numbers: a verdict about the last
 * digit must not itself depend on a binary fraction.
 */
import { type Notice, type Result, success } from "../foundation/result.js";
import { ratioText } from "../foundation/rounding.js";
import { type Counts, countIssue } from "./indicator.js";
import { readPrintedFigure } from "./printed-figure.js";

/** What an audit of a printed ratio can find, in the order in which {@link auditRatio} tries them. */
export type AuditVerdict =
  | "not-computable"
  | "consistent"
  | "truncated"
  | "off-by-rounding"
  | "parts-swapped"
  | "other-denominator"
  | "digits-transposed"
  | "contradiction";

/** A ratio as a report prints it. */
export interface PrintedRatio {
  /** Whole, 0 or more. */
  readonly numerator: number | null | undefined;
  /** Whole, above 0. */
  readonly denominator: number | null | undefined;
  /** The figure as printed, such as `"21,27"`, `"21.27"` or `"17,50 %"`. A number has lost its closing zeros. */
  readonly published: string | number | null | undefined;
  /** What the ratio is multiplied by, a whole number of at least 1: 100 for a percentage, the default. */
  readonly per?: number;
  /** Other denominators that the same document prints, or that the figure may have been computed with. */
  readonly otherDenominators?: readonly number[];
}

/** A part of the printed ratio, and what would have to stand there for the three to agree. */
export interface Correction {
  readonly part: "published" | "numerator" | "denominator";
  /** Digits with a decimal point, without thousands marks. */
  readonly value: string;
}

/** Whole counts from one to another, both included. */
export interface CountRange {
  readonly from: number;
  readonly to: number;
}

/** What an audit found, and what would make the three agree. */
export interface RatioAudit {
  readonly verdict: AuditVerdict;
  /** What the counts give, rounded half up to the printed decimals; an empty text when they give nothing. */
  readonly recomputed: string;
  /** The decimals of the printed figure. */
  readonly expectedDecimals: number;
  /** The changes that the verdict rests on: each by itself, but for `parts-swapped` both together. */
  readonly corrections: readonly Correction[];
  /** The numerators that would give the printed figure; absent when no whole count does, or the printed one does. */
  readonly numerators?: CountRange;
  /** The denominators that would give it; absent likewise, and for a figure of 0, which any large enough one gives. */
  readonly denominators?: CountRange;
}

/*
 * How far a denominator may lie from the printed one and still be taken for the same population: 1 part in 40. It is what
 * Indonesia's population grew by in two years between the censuses of 2010 and 2020 (1.25 % a year, Badan Pusat
 * Statistik), and two years is how stale the population figures of one report get to be.
 */
const NEAR = 40;

/*
 * A swap of two digits must move a count at least this many times as far as the count can move without changing the
 * printed figure; otherwise it may agree by chance. Tried on 81 published ratios, this recognises nine in ten of all such
 * swaps, and takes one in forty denominators of another year for a swap.
 */
const EVIDENCE = 3;

/**
 * Says whether a printed numerator, denominator and figure agree, and if not, what would make them agree.
 *
 * The verdicts are tried in this order, and the first that fits is given:
 * 1. `not-computable`: a count is missing, negative or fractional, the denominator is 0, or the figure cannot be read;
 * 2. `consistent`: rounded half up to the printed decimals, the counts give the figure (no other rounding passes here);
 * 3. `truncated`: cut after the printed decimals, they give it;
 * 4. `off-by-rounding`: the last digit is one off, as when an already rounded number was rounded again;
 * 5. `parts-swapped`: denominator over numerator gives it;
 * 6. `other-denominator`, by evidence: one of `otherDenominators` gives it;
 * 7. `digits-transposed`: with two neighbouring digits of the figure or of one count swapped, the three agree; in a count
 *    only where the swap moves it at least 3 times as far as it can move without changing the figure;
 * 8. `other-denominator`, by nearness: all denominators that give the figure lie within 2.5 % of the printed one, as a
 *    population counted in another year does;
 * 9. `contradiction`.
 *
 * A point or a comma in the figure is its decimal mark; thousands marks are understood where they cannot be one
 * (`1.234,5`), and `1.234` is read in the way that lies nearer to the counts.
 *
 * @param printed - the counts, the figure as text, and what the ratio is multiplied by
 * @returns the verdict, the recomputed figure and the corrections; `not-computable` comes with a notice that says why
 * @throws RangeError when `per` is not a whole number of at least 1
 * @example
 * ```ts
 * import { auditRatio } from "tatasehat/law";
 * const audit = auditRatio({ numerator: 461_117, denominator: 416_013, published: "100,02" });
 * audit.ok && audit.value.verdict; //=> "digits-transposed"
 * audit.ok && audit.value.recomputed; //=> "110.84"
 * audit.ok && audit.value.corrections[0]; //=> { part: "denominator", value: "461013" }
 * ```
 */
export function auditRatio(printed: PrintedRatio): Result<RatioAudit> {
  const per = printed.per ?? 100;
  const { numerator, denominator } = printed;
  const fault = countIssue({ numerator, denominator } as Counts);
  if (fault !== undefined) return notComputable(fault);
  // Neither is missing: that would have been a fault.
  const [top, bottom] = [numerator as number, denominator as number];
  const figure = readPrintedFigure(String(printed.published ?? ""), (top * per) / bottom);
  if (figure === undefined) return notComputable({ code: "law.figure-unreadable", path: ["published"] });
  return success(judge(top, bottom, per, figure, printed.otherDenominators ?? []));
}

function judge(
  numerator: number,
  denominator: number,
  multiplier: number,
  figure: string,
  others: readonly number[],
): RatioAudit {
  const decimals = decimalsOf(figure);
  const ratio = (top: number, bottom: number) => ratioText(top, bottom, { multiplier, decimals });
  const recomputed = ratio(numerator, denominator);
  const basis = { recomputed, expectedDecimals: decimals };
  if (recomputed === figure) return { verdict: "consistent", ...basis, corrections: [] };

  const ranges = rangesGiving(figure, numerator, denominator, multiplier);
  const found = (verdict: AuditVerdict, ...corrections: Correction[]) => ({
    verdict,
    ...basis,
    corrections,
    ...ranges,
  });
  const asRecomputed: Correction = { part: "published", value: recomputed };
  const units = unitsOf(figure);
  const cut = (BigInt(numerator) * unitsPerOne(multiplier, decimals)) / BigInt(denominator);
  if (cut === units) return found("truncated", asRecomputed);
  if (Math.abs(Number(unitsOf(recomputed) - units)) === 1) return found("off-by-rounding", asRecomputed);
  if (ratio(denominator, numerator) === figure) {
    return found("parts-swapped", correction("numerator", denominator), correction("denominator", numerator));
  }
  const fitting = others.filter((other) => other > 0 && ratio(numerator, other) === figure);
  if (fitting.length > 0) {
    return found("other-denominator", ...fitting.map((other) => correction("denominator", other)));
  }

  const swaps = [
    ...(neighbourSwaps(figure.replace(".", "")).includes(recomputed.replace(".", "")) ? [asRecomputed] : []),
    ...swapsWithin("denominator", denominator, ranges.denominators),
    ...swapsWithin("numerator", numerator, ranges.numerators),
  ];
  if (swaps.length > 0) return found("digits-transposed", ...swaps);

  const near = ranges.denominators;
  const isNear = near && near.from * NEAR >= denominator * (NEAR - 1) && near.to * NEAR <= denominator * (NEAR + 1);
  return found(isNear ? "other-denominator" : "contradiction");
}

function notComputable(reason: Notice): Result<RatioAudit> {
  return success({ verdict: "not-computable", recomputed: "", expectedDecimals: 0, corrections: [] }, [reason]);
}

function correction(part: "numerator" | "denominator", count: number): Correction {
  return { part, value: String(count) };
}

/** The figure in units of its last digit: 21.27 is 2127. */
function unitsOf(figure: string): bigint {
  return BigInt(figure.replace(".", ""));
}

function decimalsOf(figure: string): number {
  return figure.split(".")[1]?.length ?? 0;
}

/** What a ratio of 1 is in units of the figure's last digit: 10,000 for a percentage with two decimals. */
function unitsPerOne(multiplier: number, decimals: number): bigint {
  return BigInt(multiplier) * BigInt(10) ** BigInt(decimals);
}

/** The counts that, each in its place, round half up to the figure: 2·units - 1 <= 2·ratio < 2·units + 1. */
function rangesGiving(
  figure: string,
  numerator: number,
  denominator: number,
  multiplier: number,
): Pick<RatioAudit, "numerators" | "denominators"> {
  const one = BigInt(1);
  const twice = BigInt(2) * unitsPerOne(multiplier, decimalsOf(figure));
  const units = unitsOf(figure);
  const [low, high] = [BigInt(2) * units - one, BigInt(2) * units + one];
  const [top, bottom] = [BigInt(numerator) * twice, BigInt(denominator)];
  const isZero = units < one;
  const numerators = countRange(isZero ? units : (low * bottom - one) / twice + one, (high * bottom - one) / twice);
  // A figure of 0 has no largest denominator.
  const denominators = isZero ? undefined : countRange(top / high + one, top / low);
  return { ...(numerators && { numerators }), ...(denominators && { denominators }) };
}

const countRange = (from: bigint, to: bigint): CountRange | undefined =>
  from <= to ? { from: Number(from), to: Number(to) } : undefined;

/** The count with two neighbouring digits swapped, where that gives the figure and can hardly do so by chance. */
function swapsWithin(part: Correction["part"], count: number, range: CountRange | undefined): Correction[] {
  if (range === undefined) return [];
  const certain = EVIDENCE * (range.to - range.from + 1);
  return neighbourSwaps(String(count))
    .filter((value) => !value.startsWith("0") && range.from <= Number(value) && Number(value) <= range.to)
    .filter((value) => Math.abs(Number(value) - count) >= certain)
    .map((value) => ({ part, value }));
}

function neighbourSwaps(digits: string): string[] {
  return [...digits.slice(1)].map((next, i) => digits.slice(0, i) + next + digits[i] + digits.slice(i + 2));
}
