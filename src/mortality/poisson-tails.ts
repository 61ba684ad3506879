/*
 * The two tails of a Poisson distribution and their inverses, to about the precision of a double. The tails are sums of
 * positive terms that fall from the first on, so that nothing cancels; the first term is computed by its distance from
 * the mode (C. Loader, Fast and Accurate Computation of Binomial Probabilities, 2000), so that its relative error does
 * not grow with the count.
 */

/** Up to here the factorial is multiplied out; from here on Stirling's series is exact to a double. */
const SMALL = 16;

const HALF_LN_2PI = 0.9189385332046728;

/** The logarithm of the probability of exactly `count` events where `mean` are expected; `mean` above 0. */
function logProbability(count: number, mean: number): number {
  if (count < SMALL) {
    let log = -mean;
    for (let i = 1; i <= count; i++) log += Math.log(mean / i);
    return log;
  }
  return -stirlingError(count) - deviance(count, mean) - HALF_LN_2PI - 0.5 * Math.log(count);
}

/** ln n! less Stirling's approximation of it, for n of at least 16. */
function stirlingError(n: number): number {
  const s = 1 / (n * n);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / n;
}

/** count × ln(count / mean) + mean − count, without the cancellation of the two where they are near. */
function deviance(count: number, mean: number): number {
  const v = (count - mean) / (count + mean);
  if (Math.abs(v) >= 0.1) return count * Math.log(count / mean) + mean - count;
  let sum = (count - mean) * v;
  let power = 2 * count * v;
  for (let i = 3; ; i += 2) {
    power *= v * v;
    const next = sum + power / i;
    if (next === sum) return sum;
    sum = next;
  }
}

/** A term below this share of the sum no longer changes it. */
const NEGLIGIBLE = 2 ** -56;

/** What `count` or more events have as probability, over that of exactly `count`; for a mean up to about the count. */
function upperTailOverFirst(count: number, mean: number): number {
  let sum = 1;
  let term = 1;
  for (let next = count + 1; term > sum * NEGLIGIBLE; next++) {
    term *= mean / next;
    sum += term;
  }
  return sum;
}

/** What `count` or fewer events have as probability, over that of exactly `count`; for a mean from about the count. */
function lowerTailOverFirst(count: number, mean: number): number {
  let sum = 1;
  let term = 1;
  for (let next = count; next > 0 && term > sum * NEGLIGIBLE; next--) {
    term *= next / mean;
    sum += term;
  }
  return sum;
}

/** Newton's method doubles the digits with every step: after a step as short as this, nothing is left to gain. */
const SHORT = 1e-10;

/** Where Wilson and Hilferty's cube puts the limit: near enough to begin from. */
function startingMean(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}

/**
 * The mean under which `count` or more events have the probability `tail`: half the chi-square quantile of `tail` with
 * 2 × `count` degrees of freedom.
 *
 * @param count - events, whole, 1 or more
 * @param tail - a probability above 0 and up to one half
 * @param z - the normal quantile of `tail`, to begin from
 */
export function meanWithUpperTail(count: number, tail: number, z: number): number {
  const target = Math.log(tail);
  // Far out in the tail the cube is negative, which is no mean.
  let mean = Math.max(startingMean(count, z), count / 1e6);
  let step: number;
  do {
    const ratio = upperTailOverFirst(count, mean);
    // In the logarithm of the mean, in which the logarithm of the tail is all but straight where the tail is thin.
    step = ((logProbability(count, mean) + Math.log(ratio) - target) * ratio) / count;
    mean *= Math.exp(-step);
  } while (Math.abs(step) > SHORT);
  return mean;
}

/**
 * The mean under which `count` or fewer events have the probability `tail`: half the chi-square quantile of 1 − `tail`
 * with 2 × `count` + 2 degrees of freedom.
 *
 * @param count - events, whole, 0 or more
 * @param tail - a probability above 0 and up to one half
 * @param z - the normal quantile of 1 − `tail`, to begin from
 */
export function meanWithLowerTail(count: number, tail: number, z: number): number {
  const target = Math.log(tail);
  let mean = startingMean(count + 1, z);
  let step: number;
  do {
    const ratio = lowerTailOverFirst(count, mean);
    step = (logProbability(count, mean) + Math.log(ratio) - target) * ratio;
    mean += step;
  } while (Math.abs(step) > SHORT * mean);
  return mean;
}
