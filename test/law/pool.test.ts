import { describe, expect, test } from "vitest";
import { poolCounts } from "../../src/law/pool.js";
import { fc, property } from "../property.js";

const row = (area: string, numerator: number | null, denominator: number | null) => ({ area, numerator, denominator });

describe("what enters a pool", () => {
  test("an area with nobody to serve and nobody served has reported", () => {
    expect(poolCounts([row("A", 5, 10), row("B", 0, 0)])).toMatchObject({
      numerator: 5,
      denominator: 10,
      reported: 2,
      expected: 2,
      missing: [],
    });
  });

  test.each([
    ["a missing numerator", null, 10],
    ["a missing denominator", 3, null],
    ["somebody served of nobody", 3, 0],
    ["a negative count", -1, 10],
    ["a fraction", 1.5, 10],
    ["no number", Number.NaN, 10],
  ])("%s leaves the area out of both sums and lists it", (_, numerator, denominator) => {
    const pooled = poolCounts([row("A", 5, 10), row("B", numerator, denominator)]);
    expect(pooled).toMatchObject({ numerator: 5, denominator: 10, reported: 1, expected: 2, missing: ["B"] });
  });

  test("expected areas without a row are missing, others are not added", () => {
    const pooled = poolCounts([row("A", 5, 10), row("X", 7, 7)], ["C", "B", "A"]);
    expect(pooled).toMatchObject({ numerator: 5, denominator: 10, reported: 1, expected: 3 });
    expect(pooled.missing).toEqual(["B", "C"]);
    expect(pooled.unexpected).toEqual(["X"]);
  });

  test("of an area that comes twice no row is taken", () => {
    const pooled = poolCounts([row("A", 5, 10), row("B", 1, 2), row("A", 6, 10)]);
    expect(pooled).toMatchObject({ numerator: 1, denominator: 2, reported: 1, repeated: ["A"], missing: ["A"] });
  });

  test("nothing pools to nothing", () => {
    expect(poolCounts([])).toMatchObject({ numerator: 0, denominator: 0, reported: 0, expected: 0, missing: [] });
  });
});

const rows = fc
  .array(fc.tuple(fc.option(fc.nat(5000)), fc.option(fc.nat(9000))), { maxLength: 30 })
  .map((counts) => counts.map(([numerator, denominator], i) => row(`area ${i}`, numerator, denominator)));

property.prop([rows, fc.nat(30)])("two halves pool to the whole", (all, cut) => {
  const [left, right, whole] = [poolCounts(all.slice(0, cut)), poolCounts(all.slice(cut)), poolCounts(all)];
  expect(left.numerator + right.numerator).toBe(whole.numerator);
  expect(left.denominator + right.denominator).toBe(whole.denominator);
  expect(left.reported + right.reported).toBe(whole.reported);
  expect([...left.missing, ...right.missing].sort()).toEqual(whole.missing);
});

property.prop([rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))])(
  "the order of rows does not matter",
  ([all, shuffled]) => {
    expect(poolCounts(shuffled)).toEqual(poolCounts(all));
  },
);
