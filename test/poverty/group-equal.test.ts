import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupEqual, HASH_SEED, mixText } from "../../src/poverty/group-equal.js";

const hashed = (values: readonly (string | undefined)[], hash = (text: string): number => mixText(HASH_SEED, text)) =>
  groupEqual(
    values.length,
    (row) => {
      const value = values[row];
      return value === undefined ? undefined : hash(value);
    },
    (a, b) => values[a] === values[b],
  );

/** The same by a plain map. */
function plainly(values: readonly (string | undefined)[]): number[][] {
  const rows = new Map<string, number[]>();
  for (const [row, value] of values.entries()) {
    if (value !== undefined) rows.set(value, [...(rows.get(value) ?? []), row]);
  }
  return [...rows.values()].filter(({ length }) => length > 1);
}

describe("groupEqual", () => {
  it("groups in the order of the first rows, and leaves the missing alone", () => {
    expect(hashed(["b", "a", undefined, "a", "c", "b", undefined, "a"])).toEqual([
      [0, 5],
      [1, 3, 7],
    ]);
    expect(hashed([])).toEqual([]);
    expect(hashed(["a"])).toEqual([]);
    expect(hashed(["a", "a"])).toEqual([[0, 1]]);
  });

  it("does as a plain map does", () => {
    const value = fc.option(fc.stringMatching(/^[ab]{0,3}$/), { nil: undefined });
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(hashed(values)).toEqual(plainly(values));
      }),
    );
  });

  it("is not fooled by equal hashes", () => {
    const value = fc.option(fc.stringMatching(/^[ab]{0,3}$/), { nil: undefined });
    fc.assert(
      fc.property(fc.array(value), fc.constantFrom(1, 2, 3), (values, kinds) => {
        expect(hashed(values, (text) => text.length % kinds)).toEqual(plainly(values));
      }),
    );
  });
});

describe("mixText", () => {
  it("tells where one text ends and the next begins", () => {
    const of = (...texts: string[]): number => texts.reduce(mixText, HASH_SEED);
    expect(of("ab", "c")).not.toBe(of("a", "bc"));
    expect(of("", "a")).not.toBe(of("a", ""));
    expect(of("a")).not.toBe(of("a", ""));
    expect(of("ab", "c")).toBe(of("ab", "c"));
  });
});
