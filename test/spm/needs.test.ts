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

describe("what a health officer reads in a line", () => {
  const name = { id: "kit antropometri", en: "anthropometry kit" };
  const unit = { id: "set", en: "set" };

  test("name and unit go with the item, alone and pooled", () => {
    const line = needsOf([{ item: "kit", name, unit, required: 3, available: 1, unitCost: 5 }]);
    const expected = { item: "kit", name, unit, required: 3, available: 1, short: 2, percent: "33.33", cost: 10 };
    expect(line.items).toEqual([expected]);
    expect(poolNeeds([line])).toMatchObject({ value: { items: [expected] } });
    expect(needsOf([need("kit", 3, 1)]).items[0]).not.toHaveProperty("name");
    expect(needsOf([need("kit", 3, 1)]).items[0]).not.toHaveProperty("unit");
  });

  test("29,999 of 30,000 are not all of them, pooled or in the total either", () => {
    const almost = needsOf([need("kit", 30_000, 29_999, 1)]);
    expect(almost.total.percent).toBe("99.99");
    expect(poolNeeds([almost])).toMatchObject({
      value: { items: [{ percent: "99.99" }], total: { percent: "99.99" } },
    });
  });

  test("all there is nothing to pay, with or without a price", () => {
    expect(needs([need("kit", 5, 5), need("kit", 5, 6, null), need("kit", 0, 0)])).toEqual({
      ok: true,
      value: {
        items: [
          { item: "kit", required: 5, available: 5, short: 0, percent: "100.00", cost: 0 },
          { item: "kit", required: 5, available: 6, short: 0, percent: "120.00", cost: 0 },
          { item: "kit", required: 0, available: 0, short: 0, percent: "", cost: 0 },
        ],
        total: { required: 10, short: 0, percent: "100.00", cost: 0, unknown: 0, unpriced: 0 },
      },
      notices: [],
    });
  });

  test("a price of 0 is a price", () => {
    expect(needsOf([need("buku", 5, 2, 0)])).toMatchObject({ items: [{ cost: 0 }], total: { cost: 0, unpriced: 0 } });
  });

  test("what was assumed on the way is told before what is unknown", () => {
    const assumed = { ...needFor("nutrition-posts", { villages: 2, available: 0 }) };
    const result = needs([assumed, need("tablet", null, null)]);
    expect(result.ok && result.notices).toEqual([
      { code: "spm.need-usual-value", facts: { factor: "postsPerVillage", value: 1 } },
      { code: "spm.need-unknown", facts: { items: 1 } },
      { code: "spm.need-unpriced", facts: { items: 1 } },
    ]);
  });
});

describe("bad amounts, whole", () => {
  test("each with its value", () => {
    expect(needs([need("a", -3, 0.25, 2.5)])).toEqual({
      ok: false,
      issues: [
        { code: "law.count-negative", path: [0, "required"], facts: { value: -3 } },
        { code: "law.count-not-whole", path: [0, "available"], facts: { value: 0.25 } },
        { code: "law.count-not-whole", path: [0, "unitCost"], facts: { value: 2.5 } },
      ],
    });
    expect(needs([need("a", "7" as never, 1)])).toEqual({
      ok: false,
      issues: [{ code: "law.count-not-a-number", path: [0, "required"] }],
    });
    expect(budgetTotal([100, "7" as never, -1, undefined as never])).toEqual({
      ok: false,
      issues: [
        { code: "law.count-not-a-number", path: [1] },
        { code: "law.count-negative", path: [2], facts: { value: -1 } },
        { code: "law.count-missing", path: [3] },
      ],
    });
  });

  test("sums that a number cannot hold exactly are refused, not rounded: required, short and cost", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const refused = { ok: false, issues: [{ code: "spm.amount-too-large" }] };
    // Nothing is short here: only what is required adds up too high.
    expect(needs([need("a", most, most, 0), need("b", 1, 1, 0)])).toEqual(refused);
    expect(needs([need("a", most, 0, 0)])).toMatchObject({ ok: true, value: { total: { short: most } } });
    expect(needs([need("a", 1, 0, most), need("b", 1, 0, 1)])).toEqual(refused);
    const half = needsOf([need("a", most, most, 0)]);
    expect(poolNeeds([half, half])).toEqual(refused);
  });
});

describe("pooled lines", () => {
  test("of which only some places know the quantities count those", () => {
    const pooled = poolNeeds([needsOf([need("x", null, 4)]), needsOf([need("x", 10, 4, 2)])]);
    expect(pooled.ok && pooled.value).toEqual({
      items: [{ item: "x", required: 10, available: 4, short: 6, percent: "40.00", cost: 12 }],
      total: { required: 10, short: 6, percent: "40.00", cost: 12, unknown: 1, unpriced: 0 },
    });
  });

  test("are in alphabetical order, whatever the order of the places", () => {
    const places = [needsOf([need("c", 1, 0), need("a", 1, 0)]), needsOf([need("b", 1, 0)])];
    for (const order of [places, places.toReversed()]) {
      const pooled = poolNeeds(order);
      expect(pooled.ok && pooled.value.items.map(({ item }) => item)).toEqual(["a", "b", "c"]);
    }
  });

  test("of no place are none", () => {
    expect(poolNeeds([])).toEqual({
      ok: true,
      value: { items: [], total: { required: 0, short: 0, percent: "", cost: 0, unknown: 0, unpriced: 0 } },
      notices: [],
    });
  });
});
