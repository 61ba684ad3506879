import { type IsoDate, isIsoDate } from "../foundation/calendar.js";
import { isRecord } from "../foundation/records.js";
import { type Citation, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { ratioText } from "../foundation/rounding.js";
import { at, type Confidence } from "../law/index.js";
import { type BludDocument, bludSchemes, DOCUMENTS, documentWeights } from "./parameters.js";

/** The points of each document. One that nobody has assessed yet is left out; it is not 0. */
export type BludPoints = Readonly<Partial<Record<BludDocument, number>>>;

/** How points are counted. */
export interface BludScoreOptions {
  /** The day of the assessment, YYYY-MM-DD, from 2019-02-06. */
  readonly asOf: IsoDate;
  /** The points that a document can get; 10 by default, as the assessment sheets show. A whole number to 1,000. */
  readonly maximum?: number;
}

/** What an assessment ends in. `full` and `gradual` are BLUD penuh and BLUD bertahap of the older rules. */
export type BludVerdict = "accepted" | "rejected" | "full" | "gradual";

/** The score of an application. */
export interface BludScore {
  /** 0 to 100, unrounded as far as a double goes. */
  readonly score: number;
  /** Rounded to two decimals. */
  readonly text: string;
  readonly verdict: BludVerdict;
  /** What each document gives of the 100. */
  readonly parts: readonly { readonly document: BludDocument; readonly weight: number; readonly text: string }[];
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** Points are given in hundredths at the finest, so that a bound is decided in whole numbers. */
const FINEST = 100;
const LARGEST_MAXIMUM = 1000;
const DEFAULT_MAXIMUM = 10;

/**
 * Scores the six documents of an application: the sum of weight times points, of 100. Above 60 is accepted.
 *
 * @param points - the points of each document, 0 to `maximum`, at most two decimals
 * @param options - the day of the assessment and the highest number of points (10)
 * @returns the score with its verdict, decided exactly; issues for what is no record, a document without points, points
 *   out of range or finer than hundredths, a day before the weights were set (6 February 2019)
 * @throws RangeError when `maximum` is not a whole number from 1 to 1,000, or a document is unknown
 * @example
 * ```ts
 * import { scoreBlud } from "tatasehat/blud";
 * const points = {
 *   ...{ statement: 10, governance: 7, "strategic-plan": 6, "service-standard": 5, "financial-report": 6 },
 *   "audit-report": 10,
 * };
 * const result = scoreBlud(points, { asOf: "2023-01-16" });
 * result.ok && [result.value.text, result.value.verdict]; //=> ["64.00", "accepted"]
 * ```
 */
export function scoreBlud(points: BludPoints, options: BludScoreOptions): Result<BludScore> {
  const { asOf, maximum = DEFAULT_MAXIMUM } = options ?? {};
  if (!Number.isInteger(maximum) || maximum < 1 || maximum > LARGEST_MAXIMUM) {
    throw new RangeError("maximum must be a whole number from 1 to 1000");
  }
  if (!isRecord(points)) return failure({ code: "blud.not-a-record", path: ["points"] });
  for (const name of Object.keys(points)) {
    if (!(DOCUMENTS as readonly string[]).includes(name)) throw new RangeError(`unknown document: ${name}`);
  }
  const weights = at(documentWeights, asOf);
  if (!weights.ok) return weights;
  const issues = DOCUMENTS.flatMap((name) => pointIssues(name, points[name], maximum));
  if (issues.length > 0) return failure(...issues);
  const whole = maximum * FINEST;
  const parts = DOCUMENTS.map((name) => {
    const weight = weights.value.value[name];
    const share = weight * Math.round((points[name] as number) * FINEST);
    return { name, weight, share, text: ratioText(share, whole, { multiplier: 1 }) };
  });
  const sum = parts.reduce((total, { share }) => total + share, 0);
  const judged = verdictOf(sum, whole, asOf);
  if (!judged.ok) return judged;
  return success(
    {
      score: sum / whole,
      text: scoreText(sum, whole, asOf),
      verdict: judged.value,
      parts: parts.map(({ name, weight, text }) => ({ document: name, weight, text })),
      citation: weights.value.cite,
      confidence: weights.value.confidence,
    },
    [...weights.notices, ...judged.notices],
  );
}

/** Two decimals, or as many as it takes: a score above the bound does not print as the bound, nor one below it. */
function scoreText(sum: number, whole: number, asOf: IsoDate): string {
  const scheme = at(bludSchemes, asOf);
  const bound = scheme.ok ? scheme.value.value.bound : Number.NaN;
  let decimals = 2;
  while (sum > bound * whole && Number(ratioText(sum, whole, { multiplier: 1, decimals })) <= bound) decimals++;
  return ratioText(sum, whole, { multiplier: 1, decimals, neverReach: bound });
}

function pointIssues(name: BludDocument, value: unknown, maximum: number): Issue[] {
  const issue = (code: string, facts?: Issue["facts"]): Issue[] => [{ code, path: [name], ...(facts && { facts }) }];
  if (value === undefined || value === null) return issue("blud.points-missing");
  if (typeof value !== "number" || !Number.isFinite(value)) return issue("blud.points-not-a-number");
  if (value < 0 || value > maximum) return issue("blud.points-out-of-range", { maximum });
  const hundredths = value * FINEST;
  return Math.abs(hundredths - Math.round(hundredths)) < 1e-6 ? [] : issue("blud.points-too-fine");
}

/** What a total score means on a day. */
export interface BludOutcome {
  readonly verdict: BludVerdict;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/**
 * What the total score of an assessment means: from 31 August 2018 accepted above 60, else rejected; before that BLUD
 * penuh from 80, BLUD bertahap below.
 *
 * @param score - 0 to 100, at most two decimals
 * @param asOf - the day of the assessment, YYYY-MM-DD, from 2007-11-07
 * @returns the verdict; a notice where the older lower bound (60) decides, which no source confirms; an issue for a score
 *   out of range or a day before the rules
 * @example
 * ```ts
 * import { bludOutcome } from "tatasehat/blud";
 * const now = bludOutcome(60, "2023-01-16");
 * now.ok && now.value.verdict; //=> "rejected"
 * const before = bludOutcome(80, "2012-05-01");
 * before.ok && before.value.verdict; //=> "full"
 * ```
 */
export function bludOutcome(score: number, asOf: IsoDate): Result<BludOutcome> {
  const issues = pointIssues("statement", score, 100).map(({ code, facts }) => ({
    ...{ code: code.replace("points", "score"), path: ["score"], ...(facts && { facts }) },
  }));
  if (issues.length > 0) return failure(...issues);
  const judged = verdictOf(Math.round(score * FINEST), FINEST, asOf);
  if (!judged.ok) return judged;
  const scheme = at(bludSchemes, asOf);
  if (!scheme.ok) return scheme;
  const { cite: citation, confidence } = scheme.value;
  // That 80 is BLUD penuh guides report; what lies below it is general knowledge.
  return success(
    { verdict: judged.value, citation, confidence: judged.value === "full" ? "secondary" : confidence },
    judged.notices,
  );
}

/** Compares the fraction `top / bottom` with the bounds of the day, in whole numbers. */
function verdictOf(top: number, bottom: number, asOf: IsoDate): Result<BludVerdict> {
  if (!isIsoDate(asOf)) return failure({ code: "law.date-invalid", path: ["asOf"] });
  const scheme = at(bludSchemes, asOf);
  if (!scheme.ok) return scheme;
  const { kind, bound, fullFrom = Number.POSITIVE_INFINITY } = scheme.value.value;
  if (kind === "accept-reject")
    return success<BludVerdict>(top > bound * bottom ? "accepted" : "rejected", scheme.notices);
  if (top >= fullFrom * bottom) return success<BludVerdict>("full", scheme.notices);
  const notice: Notice = { code: "blud.lower-bound-unverified", facts: { bound }, citation: scheme.value.cite };
  return success<BludVerdict>(top >= bound * bottom ? "gradual" : "rejected", [...scheme.notices, notice]);
}
