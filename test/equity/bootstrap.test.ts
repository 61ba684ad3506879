import { describe, expect, test } from "vitest";
import { percentileInterval, resampledMedians } from "../../src/equity/bootstrap.js";
import { quantile } from "../../src/equity/quantiles.js";
import { fc, property } from "../property.js";

const numbers = (n: number): Float64Array => Float64Array.from({ length: n }, (_, i) => i);

describe("medians of resamples", () => {
  test.each([
    [1, 0.0, 0.0, 0.0, 0.0],
    [2, 0.0, 0.5, 0.5, 104.0],
    [3, 0.0, 2.0, 0.0, 188.0],
    [31, 16.0, 20.0, 17.0, 3031.0],
    [32, 18.0, 16.5, 17.0, 3084.5],
    [33, 14.0, 14.0, 14.0, 3150.0],
    [64, 33.0, 34.0, 30.5, 6227.0],
    [65, 30.0, 31.0, 24.0, 6367.0],
    [1000, 485.5, 501.0, 516.0, 100167.0],
    [5001, 2519.0, 2513.0, 2538.0, 500757.0],
  ])("of 0 to %i less one are those of a second program", (n, first, second, last, sum) => {
    const medians = resampledMedians(numbers(n), 200, n, "s");
    expect([medians[0], medians[1], medians[199]]).toEqual([first, second, last]);
    expect(medians.reduce((total, median) => total + median, 0)).toBe(sum);
  });

  test("are as frequent as drawing all and sorting makes them", () => {
    // Of two values: 0 or 1 in a quarter each, their mean in a half. Of three: 7, 13 and 7 of 27.
    const shares = (n: number) => {
      const counts = new Map<number, number>();
      for (const median of resampledMedians(numbers(n), 100_000, 5, "x"))
        counts.set(median, (counts.get(median) ?? 0) + 1);
      return [...counts].sort(([a], [b]) => a - b).map(([median, count]) => [median, count / 100_000]);
    };
    expect(shares(2)).toEqual([
      [0, expect.closeTo(0.25, 2)],
      [0.5, expect.closeTo(0.5, 2)],
      [1, expect.closeTo(0.25, 2)],
    ]);
    expect(shares(3)).toEqual([
      [0, expect.closeTo(7 / 27, 2)],
      [1, expect.closeTo(13 / 27, 2)],
      [2, expect.closeTo(7 / 27, 2)],
    ]);
  });

  test("differ by seed and by stream, and by nothing else", () => {
    const of = (seed: number, stream: string) => [...resampledMedians(numbers(50), 100, seed, stream)];
    expect(of(1, "a")).toEqual(of(1, "a"));
    expect(of(1, "a")).not.toEqual(of(2, "a"));
    expect(of(1, "a")).not.toEqual(of(1, "b"));
  });

  property.prop([fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 200 }), fc.nat()])(
    "lie among the values",
    (values, seed) => {
      const sorted = Float64Array.from(values).sort();
      for (const median of resampledMedians(sorted, 20, seed, "")) {
        expect(median).toBeGreaterThanOrEqual(sorted[0] as number);
        expect(median).toBeLessThanOrEqual(sorted.at(-1) as number);
        expect(Number.isInteger(median * 2)).toBe(true);
      }
    },
  );
});

test("the middle 95 % leaves a fortieth on either side", () => {
  expect(percentileInterval(Float64Array.from({ length: 201 }, (_, i) => 200 - i))).toEqual({ low: 5, high: 195 });
});

test("a quantile lies between its neighbours", () => {
  const values = Float64Array.from([1, 2, 4, 8]);
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual([1, 1.75, 3, 5, 8]);
  expect(quantile(Float64Array.from([7]), 0.3)).toBe(7);
});
