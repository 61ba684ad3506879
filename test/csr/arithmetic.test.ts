import { describe, expect, test } from "vitest";
import { compareProducts, multiplyDivide, safeSum } from "../../src/csr/arithmetic.js";
import { fc, property } from "../property.js";

const MOST = Number.MAX_SAFE_INTEGER;
/** Whole numbers whose products lie on both sides of what a number holds exactly. */
const whole = fc.oneof(
  fc.nat(1000),
  fc.integer({ min: 90_000_000, max: 95_000_000 }),
  fc.integer({ min: 0, max: MOST }),
);

describe("compareProducts", () => {
  property.prop([whole, whole, whole, whole])("is the order of the products in whole numbers", (a, b, c, d) => {
    const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
    expect(Math.sign(compareProducts(a, b, c, d))).toBe(exact < 0n ? -1 : exact > 0n ? 1 : 0);
  });

  test("tells products apart that a number rounds to the same", () => {
    // 94906267 squared and its neighbours' product differ by one, beyond 2 to the 53rd.
    expect(compareProducts(94_906_267, 94_906_267, 94_906_266, 94_906_268)).toBe(1);
    expect(compareProducts(94_906_266, 94_906_268, 94_906_267, 94_906_267)).toBe(-1);
    expect(compareProducts(94_906_266, 94_906_268, 94_906_268, 94_906_266)).toBe(0);
  });

  test("tells a small product from a large one on either side", () => {
    expect(compareProducts(MOST, 1, MOST, 3)).toBe(-1);
    expect(compareProducts(MOST, 3, MOST, 1)).toBe(1);
    expect(compareProducts(7, 3, 5, 4)).toBe(1);
  });
});

describe("multiplyDivide", () => {
  property.prop([fc.nat(MOST), fc.nat(MOST), fc.integer({ min: 1, max: MOST })])(
    "is the whole part of a × b / c in whole numbers",
    (a, b, c) => {
      const exact = (BigInt(a) * BigInt(b)) / BigInt(c);
      if (exact <= BigInt(MOST)) expect(multiplyDivide(a, b, c)).toBe(Number(exact));
    },
  );

  test("loses no unit where the product leaves what a number holds", () => {
    expect(multiplyDivide(94_906_267, 94_906_267, 94_906_267)).toBe(94_906_267);
    expect(multiplyDivide(3_000_000_001, 9_000_000_001, 9_000_000_001)).toBe(3_000_000_001);
    // A number would round the product up and find one unit more.
    expect(multiplyDivide(3_000_000_001, 3_000_000_003, 3_000_000_004)).toBe(3_000_000_000);
    expect(multiplyDivide(7, 3, 4)).toBe(5);
  });
});

test("a sum is exact or none", () => {
  expect(safeSum([])).toBe(0);
  expect(safeSum([1, 2, 3])).toBe(6);
  expect(safeSum([MOST - 1, 1])).toBe(MOST);
  expect(safeSum([MOST, 1])).toBeUndefined();
});
