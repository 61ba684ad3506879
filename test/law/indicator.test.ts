import { describe, expect, it } from "vitest";
import { type ComputeOptions, cite, compute, type Indicator, timeline } from "../../src/law/index.js";
import { fc, property } from "../property.js";

const base = {
  name: { id: "Cakupan", en: "Coverage" },
  numerator: { id: "a", en: "a" },
  denominator: { id: "b", en: "b" },
};

function indicator(target: number | null, multiplier = 100): Indicator {
  const value = { target, citations: [cite("pp-2-2018", { article: "6" })] };
  return {
    ...base,
    id: "example",
    multiplier,
    unit: multiplier === 100 ? "%" : "per 100,000",
    decimals: 2,
    rule: timeline({
      id: "example",
      verifiedUntil: "2025-12-31",
      values: [{ from: "2018-01-04", value, cite: cite("pp-2-2018"), confidence: "secondary" }],
    }),
  };
}

function figure(
  numerator: number,
  denominator: number,
  target: number | null = 100,
  options: Partial<ComputeOptions> = {},
) {
  const result = compute(indicator(target), { numerator, denominator }, { asOf: "2022-12-31", ...options });
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
}

const issueOf = (numerator: unknown, denominator: unknown, asOf = "2022-12-31") => {
  const result = compute(indicator(100), { numerator, denominator } as never, { asOf });
  return result.ok ? undefined : `${result.issues[0]?.code} ${result.issues[0]?.path?.[0]}`;
};

describe("the indicator engine", () => {
  it("computes, compares and cites", () => {
    expect(figure(77, 440)).toEqual({
      indicator: "example",
      asOf: "2022-12-31",
      numerator: 77,
      denominator: 440,
      value: 17.5,
      text: "17.50",
      multiplier: 100,
      unit: "%",
      target: 100,
      gap: 82.5,
      shortfall: 363,
      met: false,
      citations: [{ regulation: "pp-2-2018", article: "6" }],
      notices: [],
    });
  });

  it.each([
    // [numerator, denominator, target, text, met, shortfall]
    [99_996, 100_000, 100, "99.99", false, 4],
    [100_000, 100_000, 100, "100.00", true, 0],
    [799_951, 1_000_000, 80, "79.99", false, 49],
    [2, 3, 66.67, "66.66", false, 1],
    [80, 100, 80, "80.00", true, 0],
    [1, 1000, 0.1, "0.10", true, 0],
    [0, 10, 100, "0.00", false, 10],
  ])("%i of %i against %d is %s", (numerator, denominator, target, text, met, shortfall) => {
    expect(figure(numerator, denominator, target)).toMatchObject({ text, met, shortfall });
  });

  it("leaves a figure above 100 as it is, with a notice", () => {
    expect(figure(150, 59)).toMatchObject({
      text: "254.24",
      met: true,
      gap: 0,
      notices: [{ code: "law.above-whole" }],
    });
    expect(figure(59, 59).notices).toEqual([]);
  });

  it("does not hold a rate per 100,000 for one above the whole", () => {
    const result = compute(indicator(null, 100_000), { numerator: 3, denominator: 2 }, { asOf: "2022-12-31" });
    expect(result.ok && result.value.notices).toEqual([]);
  });

  it("judges nothing where the rule sets no target", () => {
    const value = figure(1, 3, null);
    expect(value.text).toBe("33.33");
    expect(value).not.toHaveProperty("target");
    expect(value).not.toHaveProperty("met");
    expect(figure(1, 3, 100, { target: null })).not.toHaveProperty("met");
  });

  it("judges against the part that is due, and does not print the whole as met", () => {
    expect(figure(30, 100, 100, { target: 25 })).toMatchObject({ target: 25, met: true, gap: 0, text: "30.00" });
    expect(figure(99_996, 100_000, 100, { target: 25 })).toMatchObject({ met: true, text: "99.99" });
    expect(figure(24_996, 100_000, 100, { target: 25 })).toMatchObject({ met: false, text: "24.99" });
  });

  it("is provisional while reports are missing", () => {
    const value = figure(1, 4, 100, { complete: { reported: 24, expected: 25 } });
    expect(value.complete).toEqual({ reported: 24, expected: 25 });
    expect(value.notices).toMatchObject([{ code: "law.provisional", facts: { reported: 24, expected: 25 } }]);
    expect(figure(1, 4, 100, { complete: { reported: 25, expected: 25 } }).notices).toEqual([]);
  });

  it("prints the decimals asked for and carries notices along", () => {
    expect(figure(150, 59, 100, { decimals: 1 }).text).toBe("254.2");
    expect(figure(1, 2, 100, { notices: [{ code: "example.note" }] }).notices).toEqual([{ code: "example.note" }]);
  });

  it.each([
    [1, 0, "law.not-computable denominator"],
    [0, 0, "law.not-computable denominator"],
    [undefined, 5, "law.count-missing numerator"],
    [5, null, "law.count-missing denominator"],
    ["5", 10, "law.count-not-a-number numerator"],
    [5, Number.NaN, "law.count-not-a-number denominator"],
    [-1, 10, "law.count-negative numerator"],
    [1, -10, "law.count-negative denominator"],
    [1.5, 10, "law.count-not-whole numerator"],
    [1, 1e17, "law.count-not-whole denominator"],
  ])("refuses %s over %s: %s", (numerator, denominator, issue) => {
    expect(issueOf(numerator, denominator)).toBe(issue);
  });

  it("knows no rule before the first, and says when the last was not checked", () => {
    expect(issueOf(1, 2, "2017-12-31")).toContain("law.before-first-rule");
    expect(figure(1, 2, 100, { asOf: "2026-01-01" }).notices).toMatchObject([{ code: "law.not-verified-after" }]);
    // The rule remembered for one day is not used for another.
    expect(figure(1, 2, 100, { asOf: "2022-12-31" }).notices).toEqual([]);
  });

  const rule = indicator(100);
  property.prop([fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000_000 })])(
    "is met exactly when the counts say so",
    (numerator, denominator) => {
      const result = compute(rule, { numerator, denominator }, { asOf: "2022-12-31" });
      expect(result.ok && result.value.met).toBe(numerator >= denominator);
      expect(result.ok && result.value.shortfall).toBe(Math.max(0, denominator - numerator));
      expect(result.ok && Number(result.value.text) >= 100).toBe(numerator >= denominator);
    },
  );
});
