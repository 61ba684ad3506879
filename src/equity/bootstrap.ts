/*
 * Medians of resamples (Efron, Ann. Stat. 7 (1979) 1-26) from a generator of its own, in whole numbers alone, so that the
 * same visits give the same interval on every machine, in every order and beside whatever other groups.
 */
import { quantile } from "./quantiles.js";

/** An estimate with its 95 % interval; null limits where there are too few visits for one. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The medians of `resamples` samples drawn with replacement from sorted values. */
export function resampledMedians(sorted: Float64Array, resamples: number, seed: number, stream: string): Float64Array {
  const next = generator(hash(`${seed}|${stream}`));
  const size = sorted.length;
  const medians = new Float64Array(resamples);
  const valueAt = (draw: number): number => sorted[Math.floor((draw * size) / ALL)] as number;
  for (let sample = 0; sample < resamples; sample++) {
    const [lower, upper] = middleDraws(size, next);
    medians[sample] = (valueAt(lower) + valueAt(upper)) / 2;
  }
  return medians;
}

/** The middle 95 % of resampled values, which are sorted for it. */
export function percentileInterval(resampled: Float64Array): { readonly low: number; readonly high: number } {
  resampled.sort();
  return { low: quantile(resampled, 0.025), high: quantile(resampled, 0.975) };
}

/** A draw is a whole number from 0 up to this. */
const ALL = 2 ** 32;

/*
 * Only the draws in the middle of a sample matter. Each draw lies in the lower or upper half of its range by the throw of
 * a coin, so a sample is halved until its middle is alone: two coins a draw in all, 32 of them at once, and no other draw
 * is ever made. The result is distributed as if all had been made and sorted.
 */

/** The two draws in the middle of `size` draws; twice the same where the number is odd. */
function middleDraws(size: number, next: Generator): readonly [number, number] {
  let [inside, rank, from, width] = [size, (size - 1) >> 1, 0, ALL];
  if (size % 2 === 1) {
    const draw = drawOfRank(inside, rank, from, width, next);
    return [draw, draw];
  }
  while (width > 1) {
    const below = heads(inside, next);
    width /= 2;
    if (rank + 1 < below) inside = below;
    else if (rank >= below) [inside, rank, from] = [inside - below, rank - below, from + width];
    else {
      // The two part: one is the highest below, the other the lowest above.
      const lower = drawOfRank(below, rank, from, width, next);
      return [lower, drawOfRank(inside - below, 0, from + width, width, next)];
    }
  }
  return [from, from];
}

/** The draw of a rank, from 0, among those inside a range. */
function drawOfRank(count: number, place: number, start: number, span: number, next: Generator): number {
  let [inside, rank, from, width] = [count, place, start, span];
  while (inside > 1 && width > 1) {
    const below = heads(inside, next);
    width /= 2;
    if (rank < below) inside = below;
    else [inside, rank, from] = [inside - below, rank - below, from + width];
  }
  return from + Math.floor((next() * width) / ALL);
}

/** How many of so many coins show heads. */
function heads(coins: number, next: Generator): number {
  let count = 0;
  for (let left = coins; left > 0; left -= 32) count += ones(left >= 32 ? next() : next() >>> (32 - left));
  return count;
}

/** The number of ones among 32 bits, after Warren, Hacker's Delight (2012), 5-1. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** FNV-1a over the characters of a text, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state;
}

/** Gives whole numbers from 0 up to 2^32. */
type Generator = () => number;

/** Tommy Ettinger's mulberry32. */
function generator(seed: number): Generator {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
