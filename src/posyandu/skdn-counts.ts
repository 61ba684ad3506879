import type { Issue } from "../foundation/result.js";
import { countIssue } from "../law/index.js";

/** The letters of SKDN with what stands beside them; null or undefined is "did not say", never 0. */
export interface SkdnCounts {
  /** Under-fives (0-59 completed months) of the area. */
  readonly S: number | null | undefined;
  /** Of S, those with a growth card (KMS) or KIA book. */
  readonly K: number | null | undefined;
  /** Of S, those weighed in the month, at the posyandu or at home. */
  readonly D: number | null | undefined;
  /** Of D, those who gained. */
  readonly N: number | null | undefined;
  /** Of D, those who did not. */
  readonly T: number | null | undefined;
  /** Of D, those not weighed the month before. */
  readonly O: number | null | undefined;
  /** Of D, those weighed for the first time. */
  readonly B: number | null | undefined;
  /** Of D, those whose weighing could not be judged; a form has none, so that 0 is the default. */
  readonly undetermined?: number | null | undefined;
  /** Of T, those with T the month before (2T). */
  readonly twoT?: number | null | undefined;
  /** Of D, those below the red line. */
  readonly BGM?: number | null | undefined;
  /** Of D, those above the orange line. */
  readonly aboveOrange?: number | null | undefined;
  /** Of D, those of whom neither line can be told; 0 by default. They stay out of BGM/D on both sides. */
  readonly linesUnknown?: number | null | undefined;
}

/** The same with every letter named. */
export type KnownCounts = { readonly [Letter in keyof Required<SkdnCounts>]: number | null };

/** Letters in the order of the form. */
export const LETTERS = [
  "S",
  "K",
  "D",
  "N",
  "T",
  "O",
  "B",
  "undetermined",
  "twoT",
  "BGM",
  "aboveOrange",
  "linesUnknown",
] as const satisfies readonly (keyof SkdnCounts)[];

/** Which count lies within which. */
const WITHIN: readonly (readonly [part: keyof SkdnCounts, whole: keyof SkdnCounts])[] = [
  ["K", "S"],
  ["D", "S"],
  ["N", "D"],
  ["T", "D"],
  ["O", "D"],
  ["B", "D"],
  ["undetermined", "D"],
  ["twoT", "T"],
  ["BGM", "D"],
  ["aboveOrange", "D"],
  ["linesUnknown", "D"],
];

/** Every letter, null where nobody said it; what only we count is 0 unless it is said. */
export function namedCounts(counts: SkdnCounts): KnownCounts {
  const { undetermined = 0, linesUnknown = 0 } = counts;
  const named = { ...counts, undetermined, linesUnknown };
  return Object.fromEntries(LETTERS.map((letter) => [letter, named[letter] ?? null])) as KnownCounts;
}

/**
 * What contradicts itself in counts: a part above its whole, or parts that do not make up D. Unknown counts contradict
 * nothing, but the known ones among N, T, O and B may already exceed D.
 */
export function skdnIssues(counts: KnownCounts): Issue[] {
  const issues: Issue[] = [];
  for (const letter of LETTERS) {
    const value = counts[letter];
    const issue = value === null ? undefined : countIssue({ numerator: value, denominator: 1 });
    if (issue !== undefined) issues.push({ ...issue, path: [letter] });
  }
  if (issues.length > 0) return issues;
  for (const [part, whole] of WITHIN) {
    const value = counts[part];
    const limit = counts[whole];
    if (value === null || limit === null || value <= limit) continue;
    issues.push({ code: "posyandu.part-above-whole", path: [part], facts: { part, whole, value, limit } });
  }
  return issues.length > 0 ? issues : identityIssues(counts);
}

/** D = N + T + O + B, with what could not be judged. */
function identityIssues({ D, N, T, O, B, undetermined, BGM, aboveOrange }: KnownCounts): Issue[] {
  if (D === null) return [];
  const parts = [N, T, O, B, undetermined];
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  const issues: Issue[] = [];
  if (sum > D && N !== null && T !== null && O !== null && B !== null) {
    const dPrime = D - O - B;
    const facts = { assessed: N + T, dPrime, excess: sum - D };
    issues.push({ code: "posyandu.assessed-above-d-prime", path: ["N"], facts });
  } else if (sum > D) {
    issues.push({ code: "posyandu.parts-above-d", path: ["D"], facts: { D, sum, excess: sum - D } });
  } else if (sum < D && !parts.includes(null)) {
    issues.push({ code: "posyandu.parts-do-not-add-up", path: ["D"], facts: { D, sum, missing: D - sum } });
  }
  // Nobody stands below the red and above the orange line at once.
  if ((BGM ?? 0) + (aboveOrange ?? 0) > D) {
    issues.push({ code: "posyandu.lines-above-d", path: ["BGM"], facts: { D, sum: (BGM ?? 0) + (aboveOrange ?? 0) } });
  }
  return issues;
}

/**
 * D', the children who can be assessed: N + T, which is D - O - B. Null when neither way is open.
 */
export function dPrimeOf({ D, N, T, O, B, undetermined }: KnownCounts): number | null {
  if (N !== null && T !== null) return N + T;
  if (D === null || O === null || B === null || undetermined === null) return null;
  return D - O - B - undetermined;
}
