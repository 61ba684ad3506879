import { describe, expect, test } from "vitest";
import { at } from "../../src/law/index.js";
import { judgeGain, type KbmTable, kbmTable, minimumGain } from "../../src/posyandu/index.js";
import { readCases } from "./read-cases.js";

interface MinimumGain {
  readonly grams: readonly { readonly month: number; readonly A: number | null; readonly B: number | null }[];
  readonly gains: readonly {
    readonly case: string;
    readonly sex: "male" | "female" | null;
    readonly month: number;
    readonly gain: number;
    readonly status: "N" | "T" | null;
    readonly otherFormDecides: boolean;
  }[];
}
const cases = readCases<MinimumGain>("minimum-gain");

function tableOn(asOf: string): KbmTable {
  const rule = at(kbmTable, asOf);
  if (!rule.ok) throw new Error(JSON.stringify(rule));
  return rule.value.value;
}
const table = tableOn("2024-07-24");

test.each(cases.grams)("month $month: $A g by form A, $B g by form B", ({ month, A, B }) => {
  expect(minimumGain(table, "A", month)).toBe(A);
  expect(minimumGain(table, "B", month)).toBe(B);
});

test("the forms differ at months 7 and 11 only, and every month from 1 to 60 has a minimum", () => {
  const months = Array.from({ length: 62 }, (_, month) => month);
  const minima = (variant: "A" | "B") => months.map((month) => minimumGain(table, variant, month));
  expect(months.filter((month) => minima("A")[month] !== minima("B")[month])).toEqual([7, 11]);
  expect(months.filter((month) => minima("A")[month] === null)).toEqual([0, 61]);
});

test("an age that is none has no minimum", () => {
  for (const month of [-1, Number.NaN, Number.POSITIVE_INFINITY]) expect(minimumGain(table, "A", month)).toBeNull();
  expect(minimumGain(table, "A", 60.9)).toBe(200);
});

describe("a month's gain", () => {
  test.each(cases.gains)("$case: $status", ({ sex, month, gain, status, otherFormDecides }) => {
    const verdict = judgeGain({ sex, ageMonths: month, gainGrams: gain }, table);
    expect(verdict.status).toBe(status);
    expect(verdict.variantDecides).toBe(otherFormDecides);
    expect(verdict.variant).toBe(sex === null ? null : sex === "male" ? "A" : "B");
    expect(verdict.minimumGrams).toBe(verdict.variant === null ? null : minimumGain(table, verdict.variant, month));
  });

  test("a chosen form stands for both sexes, and still tells when the other would differ", () => {
    const gain = { sex: "female", ageMonths: 7, gainGrams: 350 } as const;
    expect(judgeGain(gain, table, "A")).toEqual({
      status: "T",
      variant: "A",
      minimumGrams: 400,
      variantDecides: true,
    });
    expect(judgeGain({ ...gain, sex: "male" }, table, "B")).toMatchObject({ status: "N", variant: "B" });
    expect(judgeGain({ ageMonths: 7, gainGrams: 350 }, table, "B")).toMatchObject({ status: "N", minimumGrams: 300 });
  });

  test("an unknown gain is neither N nor T", () => {
    expect(judgeGain({ sex: "male", ageMonths: 7, gainGrams: Number.NaN }, table)).toMatchObject({
      status: null,
      variantDecides: false,
    });
  });

  test("a form that is none is the programmer's mistake", () => {
    const gain = { sex: "male", ageMonths: 7, gainGrams: 350 } as const;
    expect(() => judgeGain(gain, table, "C" as "A")).toThrow(new RangeError('kbm must be "A", "B" or "by-sex"'));
  });
});

describe("the rule", () => {
  test("begins in 2008, on a day that is not known", () => {
    expect(at(kbmTable, "2008-02-29")).toEqual({
      ok: false,
      issues: [
        {
          code: "law.before-first-rule",
          path: ["asOf"],
          facts: { parameter: "posyandu.kbm", first: "2008-03-01" },
        },
      ],
    });
    expect(at(kbmTable, "2008-03-01")).toMatchObject({ notices: [{ code: "law.start-day-unknown" }] });
    expect(at(kbmTable, "2009-01-01")).toMatchObject({ notices: [] });
    expect(at(kbmTable, "2026-01-01")).toMatchObject({ notices: [] });
    expect(at(kbmTable, "2026-01-02")).toMatchObject({ notices: [{ code: "law.not-verified-after" }] });
  });

  test("says how sure it is: the grams at second hand, the forms of the sexes unverified", () => {
    expect(kbmTable.unit).toBe("gram");
    expect(kbmTable.values[0]?.confidence).toBe("secondary");
    expect(kbmTable.values[0]?.cite).toEqual({ regulation: "permenkes-155-2010" });
    expect(table.bySex).toEqual({ male: "A", female: "B" });
    expect(table.bySexConfidence).toBe("unverified");
  });
});
