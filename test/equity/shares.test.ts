import { describe, expect, test } from "vitest";
import { compareShares, waitsOverStandard, waitsWithinStandard } from "../../src/equity/index.js";
import { type Counts, compute } from "../../src/law/index.js";
import { fc, property } from "../property.js";
import { codesOf, issuesOf, noticesOf, readCases, valueIn } from "./read-cases.js";

const { over60, satisfaction } = readCases<{
  readonly over60: readonly {
    words: string;
    over: number;
    within: number;
    overPercent: string;
    withinPercent: string;
    asOf: string;
  }[];
  readonly satisfaction: {
    words: string;
    bpjs: Counts;
    umum: Counts;
    bpjsPercent: string;
    umumPercent: string;
    difference: string;
    ratio: string;
  };
}>("waits");

const counts = (numerator: number, denominator: number): Counts => ({ numerator, denominator });
const compared = (group: Counts, reference: Counts, minimumPerGroup = 2) =>
  valueIn(compareShares(group, reference, { minimumPerGroup }));

describe("waits above 60 minutes", () => {
  test.each(over60)("$words", ({ over, within, overPercent, withinPercent, asOf }) => {
    const denominator = over + within;
    expect(valueIn(compute(waitsOverStandard, counts(over, denominator), { asOf })).text).toBe(overPercent);
    expect(valueIn(compute(waitsWithinStandard, counts(within, denominator), { asOf })).text).toBe(withinPercent);
  });

  test("have no target, and a standard of which it is told how long it was seen to be used", () => {
    const figure = compute(waitsOverStandard, counts(1, 2), { asOf: "2023-01-01" });
    expect(valueIn(figure)).not.toHaveProperty("target");
    expect(valueIn(figure).citations).toEqual([{ regulation: "kepmenkes-129-menkes-sk-ii-2008" }]);
    expect(noticesOf(figure)).toEqual([]);
    const noticesOn = (asOf: string) => codesOf(valueIn(compute(waitsOverStandard, counts(1, 2), { asOf })).notices);
    expect(noticesOn("2023-01-02")).toEqual(["law.not-verified-after"]);
    expect(noticesOn("2008-12-31")).toEqual(["law.start-day-unknown"]);
    expect(codesOf(issuesOf(compute(waitsOverStandard, counts(1, 2), { asOf: "2008-12-30" })))).toEqual([
      "law.before-first-rule",
    ]);
  });
});

describe("two shares", () => {
  test(satisfaction.words, () => {
    const { bpjs, umum, bpjsPercent, umumPercent, difference, ratio } = satisfaction;
    expect(valueIn(compareShares(bpjs, umum))).toEqual({
      percent: bpjsPercent,
      referencePercent: umumPercent,
      difference: {
        value: -2.5,
        text: difference,
        low: expect.closeTo(-23.26486296203002, 9),
        high: expect.closeTo(18.574466701459457, 9),
      },
      ratio: {
        value: 20 / 21,
        text: ratio,
        low: expect.closeTo(0.6209595290313584, 12),
        high: expect.closeTo(1.4606901674782815, 12),
      },
      conclusion: "no-difference-shown",
    });
  });

  // Newcombe, Stat. Med. 17 (1998), table II, method 10.
  test.each([
    [56, 70, 48, 80, 5.24, 33.39],
    [9, 10, 3, 10, 17.05, 80.9],
    [6, 7, 2, 7, 5.82, 80.62],
    [5, 56, 0, 29, -3.81, 19.26],
    [0, 10, 0, 20, -16.11, 27.75],
    [0, 10, 0, 10, -27.75, 27.75],
    [10, 10, 0, 20, 67.91, 100],
    [10, 10, 0, 10, 60.75, 100],
  ])("%i of %i less %i of %i lies from %f to %f points", (a, m, b, n, low, high) => {
    const { difference, conclusion } = compared(counts(a, m), counts(b, n));
    expect([difference.low?.toFixed(2), difference.high?.toFixed(2)]).toEqual([low.toFixed(2), high.toFixed(2)]);
    expect(conclusion).toBe(low > 0 ? "higher" : "no-difference-shown");
  });

  test("have no ratio to nothing, and no limits to a ratio of nothing", () => {
    expect(compared(counts(3, 40), counts(0, 40)).ratio).toBeNull();
    expect(compared(counts(0, 40), counts(0, 40)).ratio).toBeNull();
    expect(compared(counts(0, 40), counts(20, 40))).toMatchObject({
      ratio: { value: 0, text: "0.000", low: null, high: null },
      conclusion: "lower",
    });
    expect(compared(counts(40, 40), counts(40, 40)).ratio).toEqual({ value: 1, text: "1.000", low: 1, high: 1 });
  });

  test("are not concluded from below the minimum", () => {
    const usual = (n: number, m: number) => valueIn(compareShares(counts(n, n), counts(0, m)));
    expect(usual(30, 30).conclusion).toBe("higher");
    expect(usual(29, 30)).toMatchObject({
      difference: { value: 100, text: "100.0", low: null, high: null },
      conclusion: "too-few",
    });
    expect(usual(30, 29).conclusion).toBe("too-few");
    expect(valueIn(compareShares(counts(5, 29), counts(4, 30))).ratio).toMatchObject({ low: null, high: null });
    for (const minimumPerGroup of [1, 0, -5, 2.5, Number.NaN, "30"]) {
      expect(() => compareShares(counts(1, 2), counts(1, 2), { minimumPerGroup: minimumPerGroup as never })).toThrow(
        RangeError,
      );
    }
  });

  test("are refused where counts make none", () => {
    const refuse = (group: unknown, reference: unknown = counts(1, 2)) =>
      issuesOf(compareShares(group as Counts, reference as Counts));
    expect(refuse(counts(3, 2))).toEqual([
      {
        code: "equity.part-above-whole",
        path: ["group", "numerator"],
        facts: { numerator: 3, denominator: 2 },
      },
    ]);
    expect(refuse(counts(0, 0), counts(-1, 4))).toEqual([
      { code: "law.not-computable", path: ["group", "denominator"] },
      { code: "law.count-negative", path: ["reference", "numerator"], facts: { value: -1 } },
    ]);
    expect(refuse(counts(1, 90_000_001))).toEqual([
      { code: "equity.count-too-large", path: ["group"], facts: { maximum: 90_000_000 } },
    ]);
    expect(refuse(counts(90_000_000, 90_000_000), counts(1, 90_000_000))).toEqual([]);
    expect(refuse(undefined, null)).toEqual([
      { code: "law.count-missing", path: ["group"] },
      { code: "law.count-missing", path: ["reference"] },
    ]);
    expect(codesOf(refuse(counts(0.5, 2), 5))).toEqual(["law.count-not-whole", "law.count-missing"]);
  });

  const share = fc.integer({ min: 1, max: 500 }).chain((n) => fc.integer({ min: 0, max: n }).map((x) => counts(x, n)));

  property.prop([share, share])("beside each other the other way round are the opposite", (a, b) => {
    const [one, other] = [compared(a, b), compared(b, a)];
    if (a.denominator < 2 || b.denominator < 2) return;
    expect(other.difference.value + one.difference.value).toBeCloseTo(0, 9);
    expect((other.difference.low ?? 0) + (one.difference.high ?? 0)).toBeCloseTo(0, 9);
    const opposite = { higher: "lower", lower: "higher", "no-difference-shown": "no-difference-shown" } as const;
    expect(other.conclusion).toBe(opposite[one.conclusion as keyof typeof opposite]);
  });

  property.prop([share, share])("lie within their intervals", (a, b) => {
    const { difference, ratio } = compared(a, b);
    for (const estimate of [difference, ratio]) {
      if (estimate === null || estimate.low === null || estimate.high === null) continue;
      expect(estimate.low).toBeLessThanOrEqual(estimate.value + 1e-9);
      expect(estimate.high).toBeGreaterThanOrEqual(estimate.value - 1e-9);
    }
  });
});
