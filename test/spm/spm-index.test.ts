import { describe, expect, test } from "vitest";
import { type SpmIndexOptions, type SpmIndexParts, spmIndex } from "../../src/spm/spm-index.js";
import { fc, property } from "../property.js";
import { readCases } from "./read-cases.js";

const indexOf = (parts: SpmIndexParts, options?: SpmIndexOptions) => {
  const result = spmIndex(parts, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const noticesOf = (parts: SpmIndexParts, options?: SpmIndexOptions) => {
  const result = spmIndex(parts, options);
  return result.ok ? result.notices.map(({ code }) => code) : [];
};
const issuesOf = (parts: SpmIndexParts, options?: SpmIndexOptions) => {
  const result = spmIndex(parts, options);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...(path ?? [])]);
};

const { cases } = readCases<{
  readonly cases: readonly (SpmIndexParts & { words: string; text: string; category: string })[];
}>("index");

test.each(cases)("$words", ({ recipients, quality, text, category }) => {
  expect(indexOf({ recipients, quality })).toMatchObject({ text, category });
});

test("the result says on what it rests, and that the text was not read", () => {
  const result = spmIndex({ recipients: 75.5, quality: 60.25 });
  expect(result).toMatchObject({
    value: {
      value: 72.45,
      categoryName: "Tuntas Pratama",
      recipients: { value: 75.5, text: "75.50" },
      quality: { value: 60.25, text: "60.25" },
      weights: { recipients: 80, quality: 20 },
      confidence: "secondary",
      citations: [{ regulation: "permendagri-59-2021" }],
      options: { services: "mean", items: "pool", capped: true, rounding: "none", zeroDenominator: "leave-out" },
    },
    notices: [{ code: "spm.index-text-not-read", citation: { regulation: "permendagri-59-2021" } }],
  });
});

test("a value just below 100 is not 100, in number, text or category", () => {
  const almost = indexOf({ recipients: "99.99999999999999", quality: 100 });
  expect(almost).toMatchObject({ text: "99.99", category: "tuntas-utama" });
  expect(almost.value).toBeLessThan(100);
});

test("the weights have a date", () => {
  const parts = { recipients: 100, quality: 100 };
  expect(issuesOf(parts, { asOf: "2020-12-31" })).toEqual([["law.before-first-rule", "asOf"]]);
  expect(indexOf(parts, { asOf: "2023-12-31" }).text).toBe("100.00");
  expect(noticesOf(parts, { asOf: "2021-12-31" })).toContain("law.start-day-unknown");
});

describe("part A from services", () => {
  const counts = (numerator: number, denominator: number) => ({ numerator, denominator });
  const services = [counts(50, 100), counts(900, 900)];

  test("is the mean of the services, or all people over all people", () => {
    expect(indexOf({ recipients: services, quality: 0 }).recipients.text).toBe("75.00");
    expect(indexOf({ recipients: services, quality: 0 }, { services: "pool" }).recipients.text).toBe("95.00");
  });

  test("may be weighted", () => {
    const parts = { recipients: [50, 100], quality: 0 };
    expect(indexOf(parts, { weights: [3, 1] })).toMatchObject({
      recipients: { text: "62.50" },
      options: { weights: [3, 1] },
    });
    expect(indexOf(parts, { weights: ["0.5", 0] }).recipients.text).toBe("50.00");
    expect(() => spmIndex(parts, { weights: [1] })).toThrow(RangeError);
    expect(() => spmIndex(parts, { weights: [1, -1] })).toThrow(RangeError);
    expect(issuesOf(parts, { weights: [0, 0] })).toEqual([["law.not-computable", "recipients"]]);
  });

  test("a service above 100 makes up for no other, unless it is said to", () => {
    const parts = { recipients: [counts(150, 59), counts(50, 100)], quality: 100 };
    expect(indexOf(parts).recipients.text).toBe("75.00");
    expect(noticesOf(parts)).toContain("spm.index-capped");
    expect(indexOf(parts, { capped: false }).recipients.text).toBe("152.12");
    expect(noticesOf(parts, { capped: false })).not.toContain("spm.index-capped");
    expect(indexOf({ recipients: 130, quality: 100 }, { capped: false })).toMatchObject({
      text: "124.00",
      category: "tuntas-paripurna",
    });
    expect(indexOf(parts, { services: "pool" }).recipients.text).toBe("68.55");
  });

  test("nobody to serve is left out, or read as said", () => {
    const parts = { recipients: [counts(0, 0), counts(50, 100)], quality: 100 };
    const with0 = (zeroDenominator: "leave-out" | "zero" | "full") =>
      indexOf(parts, { zeroDenominator }).recipients.text;
    expect([with0("leave-out"), with0("zero"), with0("full")]).toEqual(["50.00", "25.00", "75.00"]);
    expect(noticesOf(parts)).toContain("spm.index-nothing-due");
    expect(indexOf(parts, { services: "pool", zeroDenominator: "full" }).recipients.text).toBe("50.00");
    expect(issuesOf({ recipients: [counts(0, 0)], quality: 100 })).toEqual([["law.not-computable", "recipients"]]);
    expect(issuesOf({ recipients: [], quality: 100 })).toEqual([["law.not-computable", "recipients"]]);
  });

  test("thirds stay thirds until the end", () => {
    const thirds = [counts(1, 3), counts(2, 3), counts(3, 3)];
    expect(indexOf({ recipients: thirds, quality: 0 })).toMatchObject({
      recipients: { text: "66.67" },
      value: 53.333333333333,
    });
  });
});

describe("part B from items", () => {
  const item = (fulfilled: number, required: number) => ({ required, fulfilled });
  const items = [item(900, 1000), item(0, 1)];

  test("is what is fulfilled over what is required, or the mean of the items", () => {
    expect(indexOf({ recipients: 0, quality: items }).quality.text).toBe("89.91");
    expect(indexOf({ recipients: 0, quality: items }, { items: "mean" }).quality.text).toBe("45.00");
  });

  test("a surplus of tablets does not make a doctor", () => {
    const parts = { recipients: 0, quality: [item(2000, 1000), item(0, 1)] };
    expect(indexOf(parts).quality.text).toBe("99.90");
    expect(indexOf(parts, { capped: false }).quality.text).toBe("199.80");
  });

  test("what is not required is left out of the pool, whatever is there of it", () => {
    expect(indexOf({ recipients: 0, quality: [item(5, 10), item(3, 0)] }, { capped: false }).quality.text).toBe(
      "50.00",
    );
  });
});

describe("rounding on the way, as a district program does it", () => {
  test("may change the category, and then says so", () => {
    // Rounded on the way, 89.995 is 90.00 in both parts, and 72.00 + 18.00 is 90.00.
    const parts = { recipients: "89.995", quality: "89.995" };
    expect(indexOf(parts)).toMatchObject({ text: "89.99", category: "tuntas-madya" });
    expect(indexOf(parts, { rounding: "two-decimals" })).toMatchObject({ text: "90.00", category: "tuntas-utama" });
    expect(noticesOf(parts, { rounding: "two-decimals" })).toContain("spm.index-category-by-rounding");
    expect(noticesOf({ recipients: 50, quality: 50 }, { rounding: "two-decimals" })).not.toContain(
      "spm.index-category-by-rounding",
    );
  });

  property.prop([fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })])(
    "never moves the index by more than two hundredths",
    (a, b) => {
      const parts = { recipients: String(a / 1e4), quality: String(b / 1e4) };
      const difference = indexOf(parts).value - indexOf(parts, { rounding: "two-decimals" }).value;
      expect(Math.abs(difference)).toBeLessThanOrEqual(0.02);
    },
  );
});

describe("bad input", () => {
  test("is told with its place", () => {
    expect(issuesOf({ recipients: -1, quality: "lima" })).toEqual([
      ["law.count-negative", "recipients"],
      ["law.count-not-a-number", "quality"],
    ]);
    const counts = (numerator: unknown, denominator: unknown) => ({ numerator, denominator }) as never;
    expect(issuesOf({ recipients: [counts(null, 5)], quality: [{ required: 1.5, fulfilled: 1 }] })).toEqual([
      ["law.count-missing", "recipients", 0],
      ["law.count-not-whole", "quality", 0],
    ]);
    expect(issuesOf({ recipients: [counts(-1, 5), counts(1, 5)], quality: 1 })).toEqual([
      ["law.count-negative", "recipients", 0],
    ]);
    expect(issuesOf({ recipients: null as never, quality: 1 })).toEqual([["law.count-missing", "recipients"]]);
  });

  test("percentages cannot be pooled", () => {
    expect(issuesOf({ recipients: [50, 60], quality: 1 }, { services: "pool" })).toEqual([
      ["spm.index-cannot-pool", "recipients"],
    ]);
    expect(issuesOf({ recipients: 50, quality: [50, 60] })).toEqual([["spm.index-cannot-pool", "quality"]]);
  });

  test("an unknown option is a programmer's mistake", () => {
    const parts = { recipients: 1, quality: 1 };
    expect(() => spmIndex(parts, { services: "median" as "mean" })).toThrow(RangeError);
    expect(() => spmIndex(parts, { cap: true } as SpmIndexOptions)).toThrow(RangeError);
  });
});

property.prop([fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })])(
  "the index lies between its parts, and its text never above its value's category",
  (a, b) => {
    const { value, text, category } = indexOf({ recipients: a / 100, quality: b / 100 });
    expect(value).toBeGreaterThanOrEqual(Math.min(a, b) / 100 - 1e-9);
    expect(value).toBeLessThanOrEqual(Math.max(a, b) / 100 + 1e-9);
    expect(indexOf({ recipients: text, quality: text }).category).toBe(category);
  },
);
