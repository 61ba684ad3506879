/*
 * Where a weight stands between the red and the orange line of the growth card (KMS). Both lines are weight-for-age lines
 * of WHO 2006, judged as everywhere on the z rounded to two decimals.
 *
 * A nation of children needs no power function: for each sex and day of age the weights at the limits are found once, and
 * only a weight within a hair of one is scored. The answer is always that of the z itself.
 */
import type { Notice } from "../foundation/result.js";
import { roundHalfUp } from "../foundation/rounding.js";
import { cardLines, measurementAt, z } from "../growth/index.js";
import { weightForAge } from "../growth/weight-for-age.js";
import type { WeightReferral } from "./types.js";

/** Says that nobody read which z a line of the card runs along. */
export function lineNotice(line: keyof typeof cardLines): Notice {
  const { z, confidence, citation } = cardLines[line];
  const code = line === "red" ? "posyandu.red-line-unverified" : "posyandu.orange-line-unverified";
  return { code, facts: { z, confidence }, citation };
}

/** What the reader of referrals must know of the lines that gave them. */
export function noticesOfReasons(reasons: ReadonlySet<WeightReferral>): readonly Notice[] {
  return [
    ...(reasons.has("BGM") ? [lineNotice("red")] : []),
    ...(reasons.has("above-orange-line") ? [lineNotice("orange")] : []),
  ];
}

/** The places of a weight on the card. */
export const PLACE = { unknown: 0, between: 1, belowRed: 2, aboveOrange: 3, checkAgain: 4 } as const;

/** Ages in days that WHO 2006 has a weight for: 0 to 1826. */
const DAYS = 1827;

/** Half a hundredth: what a z may miss a limit by and still round to it. */
const HALF = 0.005;

/** The z at which each place begins or ends, from the lightest weight to the heaviest. */
function edges(): readonly [number, number, number, number] {
  const { flagBelow, flagAbove } = weightForAge;
  return [flagBelow - HALF, cardLines.red.z - HALF, cardLines.orange.z + HALF, flagAbove + HALF];
}

const EDGES = 4;

/** The weights at the edges, four for each day of boys, then of girls; NaN until asked for. */
let weights: Float64Array | undefined;

/** Relative distance to an edge below which only the z itself can tell. */
const DUST = 1e-9;

/** The place of a weight on the card; unknown without sex, or at an age outside 0 to below 60 months. */
export function placeOnCard(sex: number, ageDays: number, weightKg: number): number {
  if (!((sex === 1 || sex === 2) && Number.isInteger(ageDays) && ageDays >= 0 && ageDays < DAYS)) return PLACE.unknown;
  weights ??= new Float64Array(2 * DAYS * EDGES).fill(Number.NaN);
  const first = ((sex - 1) * DAYS + ageDays) * EDGES;
  if (Number.isNaN(weights[first])) {
    const key = { sex: sex === 1 ? "male" : "female", ageDays } as const;
    weights.set(
      edges().map((edge) => measurementAt(weightForAge, key, edge)),
      first,
    );
  }
  // Nearly all children stand between the lines.
  if (
    weightKg > (weights[first + 1] as number) * (1 + DUST) &&
    weightKg < (weights[first + 2] as number) * (1 - DUST)
  ) {
    return PLACE.between;
  }
  let above = 0;
  for (let edge = 0; edge < EDGES; edge++) {
    const weight = weights[first + edge] as number;
    if (Math.abs(weightKg - weight) < weight * DUST) return placeOfZ(zOnCard(sex, ageDays, weightKg));
    if (weightKg > weight) above++;
  }
  return PLACES[above] as number;
}

/** The place by the number of edges below a weight. */
const PLACES = [PLACE.checkAgain, PLACE.belowRed, PLACE.between, PLACE.aboveOrange, PLACE.checkAgain] as const;

/** The z of a weight on the card, rounded to two decimals; NaN where there is none. */
export function zOnCard(sex: number, ageDays: number, weightKg: number): number {
  if (sex !== 1 && sex !== 2) return Number.NaN;
  return roundHalfUp(z(weightForAge, { sex: sex === 1 ? "male" : "female", ageDays }, weightKg), 2);
}

function placeOfZ(rounded: number): number {
  if (rounded < weightForAge.flagBelow || rounded > weightForAge.flagAbove) return PLACE.checkAgain;
  if (rounded < cardLines.red.z) return PLACE.belowRed;
  return rounded > cardLines.orange.z ? PLACE.aboveOrange : PLACE.between;
}
