import { countIssue } from "./indicator.js";

/** The counts of one area, as they came in: null or undefined is "did not say", never 0. */
export interface AreaCounts {
  readonly area: string;
  readonly numerator: number | null | undefined;
  readonly denominator: number | null | undefined;
}

/** The sums over areas, and who is in them. */
export interface PooledCounts {
  readonly numerator: number;
  readonly denominator: number;
  /** Areas whose counts are in the sums. */
  readonly reported: number;
  /** Areas that should be in the sums. */
  readonly expected: number;
  /** Expected areas that are not in the sums, in alphabetical order. */
  readonly missing: readonly string[];
  /** Areas that came more than once: which row is right is not known, so none is taken. */
  readonly repeated: readonly string[];
  /** Areas that nobody expected; they are not in the sums. */
  readonly unexpected: readonly string[];
}

/** An area with nobody to serve and nobody served has reported; somebody served of nobody is a mistake in a count. */
function isUsable({ numerator, denominator }: AreaCounts): boolean {
  if (numerator === 0 && denominator === 0) return true;
  return countIssue({ numerator: numerator as number, denominator: denominator as number }) === undefined;
}

/**
 * Adds up the counts of areas: the sum of numerators over the sum of denominators, never a mean of percentages.
 *
 * An area enters both sums or neither. It is left out, and listed as missing, when a count is missing, negative, not
 * whole, or when its denominator is 0 under a numerator that is not; 0 of 0 counts as reported. The order of the rows
 * does not matter, and the pool of two halves is the pool of the whole.
 *
 * @param rows - one row per area: whole people, 0 or more
 * @param expected - the areas that should have reported; without it, the areas of the rows
 * @returns the sums, how many of the expected areas are in them, and which are not
 * @example
 * ```ts
 * import { poolCounts } from "tatasehat/law";
 * const rows = [
 *   { area: "Puskesmas Tempursari", numerator: 77, denominator: 440 },
 *   { area: "Puskesmas Pronojiwo", numerator: 113, denominator: 545 },
 *   { area: "Puskesmas Candipuro", numerator: null, denominator: 510 },
 * ];
 * const { numerator, denominator, missing } = poolCounts(rows);
 * [numerator, denominator]; //=> [190, 985]
 * missing; //=> ["Puskesmas Candipuro"]
 * ```
 */
export function poolCounts(rows: readonly AreaCounts[], expected?: readonly string[]): PooledCounts {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { area } of rows) (seen.has(area) ? repeated : seen).add(area);
  const due = expected === undefined ? seen : new Set(expected);
  const reporting = new Set<string>();
  let numerator = 0;
  let denominator = 0;
  for (const row of rows) {
    if (repeated.has(row.area) || !due.has(row.area) || !isUsable(row)) continue;
    reporting.add(row.area);
    // A sum that leaves the safe integers cannot come back into them: the engine refuses it as not whole.
    numerator += row.numerator as number;
    denominator += row.denominator as number;
  }
  return {
    numerator,
    denominator,
    reported: reporting.size,
    expected: due.size,
    missing: [...due].filter((area) => !reporting.has(area)).sort(),
    repeated: [...repeated].sort(),
    unexpected: [...seen].filter((area) => !due.has(area)).sort(),
  };
}
