import { describe, expect, test } from "vitest";
import { needFor } from "../../src/spm/need-templates.js";
import { budgetTotal, type NeedItem, needs, poolNeeds } from "../../src/spm/needs.js";
import { fc, property } from "../property.js";
import { readCases } from "./read-cases.js";

const cases = readCases<{
  readonly gaps: readonly (NeedItem & { words: string; short: number; percent: string; source: string })[];
  readonly budgets: readonly { words: string; parts: readonly number[]; printedTotal: number }[];
}>("needs-and-budgets");

const needsOf = (items: readonly NeedItem[]) => {
  const result = needs(items);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const need = (item: string, required: number | null, available: number | null, unitCost?: number | null): NeedItem => ({
  item,
  required,
  available,
  unitCost,
});

test.each(cases.gaps)("$words", ({ item, required, available, short, percent }) => {
  expect(needsOf([{ item, required, available }]).items).toEqual([
    { item, required, available, short, percent, cost: null },
  ]);
});

test.each(cases.budgets)("$words", ({ parts, printedTotal }) => {
  expect(budgetTotal(parts)).toEqual({ ok: true, value: printedTotal, notices: [] });
});

describe("a line", () => {
  test("with more than enough is not short, and its percentage stands", () => {
    expect(needsOf([need("kit", 100, 125, 7)]).items[0]).toMatchObject({ short: 0, percent: "125.00", cost: 0 });
  });

  test("almost full is not full", () => {
    expect(needsOf([need("kit", 30_000, 29_999)]).items[0]?.percent).toBe("99.99");
  });

  test("of which nothing is required has no percentage", () => {
    expect(needsOf([need("kit", 0, 3)]).items[0]).toMatchObject({ short: 0, percent: "", cost: 0 });
  });

  test("of unknown quantity is listed, not counted as none", () => {
    const result = needs([need("kit", 10, 4, 100), need("tablet", null, 5), need("dokter", 3, null, 10)]);
    expect(result).toMatchObject({
      value: {
        items: [{ short: 6 }, { short: null, percent: "", cost: null }, { short: null, cost: null }],
        total: { required: 10, short: 6, percent: "40.00", cost: 600, unknown: 2, unpriced: 0 },
      },
      notices: [{ code: "spm.need-unknown", facts: { items: 2 } }],
    });
  });

  test("without a price leaves the cost a lower bound", () => {
    const result = needs([need("kit", 10, 4, 100), need("tablet", 10, 4), need("jarum", 5, 5, null)]);
    expect(result).toMatchObject({
      value: { total: { cost: 600, unpriced: 1 } },
      notices: [{ code: "spm.need-unpriced", facts: { items: 1 } }],
    });
  });
});

test("a surplus of one item fills no gap of another", () => {
  expect(needsOf([need("a", 10, 0), need("b", 10, 50)]).total).toMatchObject({
    required: 20,
    short: 10,
    percent: "50.00",
  });
});

test("nothing needed is nothing to pay", () => {
  expect(needsOf([]).total).toEqual({ required: 0, short: 0, percent: "", cost: 0, unknown: 0, unpriced: 0 });
});

describe("bad amounts", () => {
  const issuesOf = (items: readonly NeedItem[]) => {
    const result = needs(items);
    return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...(path ?? [])]);
  };

  test("are told with their place", () => {
    expect(issuesOf([need("a", 1, 1), need("b", -1, 2.5, Number.NaN), need("c", 1, 1, -5)])).toEqual([
      ["law.count-negative", 1, "required"],
      ["law.count-not-whole", 1, "available"],
      ["law.count-not-a-number", 1, "unitCost"],
      ["law.count-negative", 2, "unitCost"],
    ]);
  });

  test("costs beyond what a number holds exactly are not rounded", () => {
    expect(issuesOf([need("a", 1_000_000_000, 0, 1_000_000_000)])).toEqual([["spm.amount-too-large", 0, "unitCost"]]);
    const half = need("a", 1_000_000, 0, 5_000_000_000);
    expect(needsOf([half]).total.cost).toBe(5_000_000_000_000_000);
    expect(issuesOf([half, half])).toEqual([["spm.amount-too-large"]]);
  });

  test("in a budget, too", () => {
    const codeOf = (parts: readonly (number | null)[]) => {
      const result = budgetTotal(parts as number[]);
      return result.ok ? undefined : [result.issues[0]?.code, result.issues[0]?.path?.[0]];
    };
    expect(codeOf([1, null])).toEqual(["law.count-missing", 1]);
    expect(codeOf([0.5])).toEqual(["law.count-not-whole", 0]);
    expect(codeOf([-1])).toEqual(["law.count-negative", 0]);
    expect(codeOf([Number.MAX_SAFE_INTEGER, 1])).toEqual(["spm.amount-too-large", undefined]);
    expect(budgetTotal([])).toMatchObject({ value: 0 });
  });
});

describe("the needs of several places", () => {
  const a = needsOf([need("kit", 10, 4, 100), need("tablet", 10, 30), need("dokter", null, 1)]);
  const b = needsOf([need("kit", 20, 25, 100), need("tablet", 10, 5), need("dokter", 2, 1, 50)]);
  const pooled = poolNeeds([a, b]);

  test("come together item by item, and a surplus stays where it is", () => {
    expect(pooled.ok && pooled.value.items).toEqual([
      { item: "dokter", required: 2, available: 1, short: 1, percent: "50.00", cost: 50 },
      { item: "kit", required: 30, available: 29, short: 6, percent: "80.00", cost: 600 },
      { item: "tablet", required: 20, available: 35, short: 5, percent: "75.00", cost: null },
    ]);
  });

  test("have the total of the places", () => {
    expect(pooled).toMatchObject({
      value: { total: { required: 52, short: 12, cost: 650, unknown: 1, unpriced: 1 } },
      notices: [{ code: "spm.need-unknown" }, { code: "spm.need-unpriced" }],
    });
  });

  test("know nothing of what no place knows", () => {
    const unknown = needsOf([need("x", null, 1)]);
    expect(poolNeeds([unknown])).toMatchObject({
      value: { items: [{ item: "x", required: null, available: null, short: null, percent: "", cost: null }] },
    });
  });
});

describe("templates", () => {
  test("supplementary food is children x days x portions", () => {
    const food = { children: 120, days: 90, portionsPerDay: 2, available: 21_000, unitCost: 16_500 };
    const item = needFor("supplementary-food", food);
    expect(item).toMatchObject({ required: 21_600, name: { id: "makanan tambahan (PMT)" }, notices: [] });
    expect(needsOf([item]).total).toMatchObject({ short: 600, cost: 9_900_000 });
  });

  test("one kit per posyandu is a custom, and says so", () => {
    const item = needFor("anthropometry-kits", { posyandu: 389, available: 100 });
    expect(needs([item])).toMatchObject({
      value: { items: [{ item: "anthropometry-kits", required: 389, short: 289, percent: "25.71" }] },
      notices: [
        { code: "spm.need-usual-value", facts: { factor: "kitsPerPosyandu", value: 1 } },
        { code: "spm.need-unpriced" },
      ],
    });
    expect(needFor("anthropometry-kits", { posyandu: 10, kitsPerPosyandu: 2, available: 0 })).toMatchObject({
      required: 20,
      notices: [],
    });
  });

  test("water, latrines and nutrition posts", () => {
    expect(needFor("drinking-water", { households: 500, available: 420 }).required).toBe(500);
    expect(needFor("latrines", { households: 500, available: 420 }).required).toBe(500);
    expect(needFor("nutrition-posts", { villages: 12, available: 3 }).required).toBe(12);
    expect(needFor("nutrition-posts", { villages: 12, postsPerVillage: 2, available: 3 }).required).toBe(24);
  });

  test("an unknown quantity makes an unknown need", () => {
    expect(needFor("anthropometry-kits", { posyandu: null, available: 3 }).required).toBeNull();
    expect(
      needFor("supplementary-food", { children: 5, days: 0, portionsPerDay: null, available: 3 }).required,
    ).toBeNull();
    expect(() => needFor("valueOf" as "latrines", { households: 1, available: 1 })).toThrow(RangeError);
  });
});

const amounts = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000));
property.prop([fc.array(amounts, { maxLength: 20 })])("required is what is short and what is there of it", (lines) => {
  const { items, total } = needsOf(
    lines.map(([required, available, unitCost]) => need("x", required, available, unitCost)),
  );
  for (const { required, available, short } of items) {
    expect(Number(short) + Math.min(Number(required), Number(available))).toBe(required);
  }
  expect(items.reduce((sum, { short }) => sum + Number(short), 0)).toBe(total.short);
  expect(items.reduce((sum, { cost }) => sum + BigInt(Number(cost)), 0n)).toBe(BigInt(total.cost));
});
