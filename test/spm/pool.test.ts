import { describe, expect, test } from "vitest";
import { type PoolOptions, pool } from "../../src/spm/pool.js";
import type { SpmRow } from "../../src/spm/row.js";
import { fc, property } from "../property.js";
import { readCases } from "./read-cases.js";

const asOf = "2022-12-31";
const served = (area: string, numerator: number | null, denominator: number | null, more: Partial<SpmRow> = {}) =>
  ({ area, indicator: "SPM-KES-01", numerator, denominator, periodKind: "year", parent: "K", ...more }) as SpmRow;

const poolsOf = (rows: readonly SpmRow[], options: Partial<PoolOptions> = {}) => pool(rows, { asOf, ...options }).pools;
const figureOf = (rows: readonly SpmRow[], options: Partial<PoolOptions> = {}, area = "K") => {
  const result = poolsOf(rows, options).find((one) => one.area === area)?.result;
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result.value;
};
const codesOf = (rows: readonly SpmRow[], options: Partial<PoolOptions> = {}) => {
  const result = poolsOf(rows, options)[0]?.result;
  return result?.ok === false ? result.issues.map(({ code }) => code) : [];
};
const noticed = (rows: readonly SpmRow[], options: Partial<PoolOptions> = {}) =>
  figureOf(rows, options).notices.map(({ code }) => code);

interface PooledDistrict {
  readonly cases: readonly {
    readonly indicator: string;
    readonly words: string;
    readonly rows: readonly { readonly area: string; readonly numerator: number; readonly denominator: number }[];
    readonly expectedAreas: number;
    readonly readRows: { readonly numerator: number; readonly denominator: number; readonly text: string };
    readonly remainder: { readonly areas: number; readonly numerator: number; readonly denominator: number };
    readonly district: { readonly numerator: number; readonly denominator: number; readonly printed: string };
  }[];
}

describe("a published table", () => {
  test.each(readCases<PooledDistrict>("pooled-district").cases)("$words", ({ indicator, rows, ...known }) => {
    const read = rows.map((row): SpmRow => ({ ...row, indicator, parent: "Kabupaten Lumajang" }));
    const unread = Array.from({ length: known.remainder.areas }, (_, i) => `Puskesmas lain ${i + 1}`);
    const expected = [...rows.map(({ area }) => area), ...unread];
    const parentOf = Object.fromEntries(expected.map((area) => [area, "Kabupaten Lumajang"]));

    const part = poolsOf(read, { expected, parentOf })[0];
    expect(part?.result.ok && part.result.value).toMatchObject({
      ...known.readRows,
      complete: { reported: 15, expected: known.expectedAreas },
    });
    expect(part?.missing).toEqual(unread.sort());

    const { areas: _, ...counts } = known.remainder;
    const rest: SpmRow = { area: "sisa", parent: "Kabupaten Lumajang", indicator, ...counts };
    const { printed, numerator, denominator } = known.district;
    const total: SpmRow = { indicator, area: "Kabupaten Lumajang", numerator, denominator };
    const whole = figureOf([...read, rest, total], {}, "Kabupaten Lumajang");
    expect(whole).toMatchObject({ numerator, denominator, text: printed });
    expect(whole.notices.map(({ code }) => code)).not.toContain("spm.total-row-differs");
    expect(whole.complete).toBeUndefined();
  });
});

describe("who is in a pool", () => {
  const parentOf = { A: "K", B: "K", C: "K", K: "P", D: "L", L: "P" };

  test("all levels are pooled and count the areas at the bottom", () => {
    const rows = [served("A", 1, 4), served("B", 2, 4), served("D", 3, 4, { parent: "L" })];
    const pools = poolsOf(rows, { parentOf, expected: ["A", "B", "C", "D"] });
    expect(pools.map(({ area, missing }) => [area, missing])).toEqual([
      ["K", ["C"]],
      ["L", []],
      ["P", ["C"]],
    ]);
    expect(pools.map(({ result }) => result.ok && [result.value.text, result.value.complete])).toEqual([
      ["37.50", { reported: 2, expected: 3 }],
      ["75.00", { reported: 1, expected: 1 }],
      ["50.00", { reported: 3, expected: 4 }],
    ]);
  });

  test("an incomplete pool is provisional and says so", () => {
    expect(noticed([served("A", 1, 4)], { parentOf, expected: ["A", "B"] })).toContain("law.provisional");
    expect(noticed([served("A", 1, 4)], { parentOf, expected: ["A"] })).not.toContain("law.provisional");
  });

  test("without expected areas nobody says that a pool is complete", () => {
    expect(figureOf([served("A", 1, 4)]).complete).toBeUndefined();
    expect(figureOf([served("A", 1, 4), served("B", null, 4)]).complete).toEqual({ reported: 1, expected: 2 });
  });

  test("an area with a count missing, or somebody served of nobody, is not in the sums", () => {
    const { pools, issues } = pool([served("A", 1, 4), served("B", null, 4), served("C", 3, 0)], { asOf });
    expect(pools[0]?.missing).toEqual(["B", "C"]);
    expect(pools[0]?.result).toMatchObject({ ok: true, value: { numerator: 1, denominator: 4 } });
    expect(issues).toEqual([
      { code: "law.count-missing", path: ["rows", 1, "numerator"] },
      { code: "law.not-computable", path: ["rows", 2, "denominator"] },
    ]);
  });

  test("nobody served of nobody is a report", () => {
    const { pools, issues } = pool([served("A", 1, 4), served("B", 0, 0)], { asOf, expected: ["A", "B"] });
    expect(pools[0]).toMatchObject({ missing: [], result: { value: { complete: { reported: 2, expected: 2 } } } });
    expect(issues).toEqual([]);
    expect(codesOf([served("A", 0, 0)])).toEqual(["law.not-computable"]);
  });

  test("a pool without any report has no figure", () => {
    const pools = poolsOf([served("A", 1, 4)], { parentOf, expected: ["A", "D"] });
    expect(pools.find(({ area }) => area === "L")).toEqual({
      area: "L",
      indicator: "SPM-KES-01",
      missing: ["D"],
      result: { ok: false, issues: [{ code: "spm.nothing-reported", facts: { expected: 1 } }] },
    });
  });

  test("an area that nobody expected is told and not added", () => {
    const { pools, issues } = pool([served("A", 1, 4), served("Z", 9, 9)], { asOf, expected: ["A"] });
    expect(pools[0]?.result).toMatchObject({ value: { numerator: 1 } });
    expect(issues).toEqual([{ code: "spm.area-not-expected", path: ["rows", 1], facts: { area: "Z" } }]);
  });

  test("a district that reports for itself stands for its expected areas", () => {
    const rows = [served("K", 5, 10, { parent: "P" }), served("D", 1, 10, { parent: "L" })];
    const pools = poolsOf(rows, { parentOf, expected: ["A", "B", "D"] });
    expect(pools.map(({ area }) => area)).toEqual(["L", "P"]);
    expect(pools[1]).toMatchObject({ missing: [], result: { value: { text: "30.00" } } });
  });

  test("a total row that differs from its areas is compared, not added", () => {
    const rows = [served("A", 1, 4), served("B", 2, 4), served("K", 4, 8, { parent: null })];
    expect(figureOf(rows)).toMatchObject({ numerator: 3, denominator: 8 });
    expect(figureOf(rows).notices).toContainEqual({
      code: "spm.total-row-differs",
      facts: { numerator: 4, denominator: 8 },
    });
  });

  test("an expected area without a place is told", () => {
    expect(pool([served("A", 1, 4)], { asOf, expected: ["A", "Q"] }).issues).toEqual([
      { code: "spm.no-parent", path: ["expected", 1], facts: { area: "Q" } },
    ]);
  });
});

describe("rows that cannot be pooled", () => {
  const issuesOf = (rows: readonly SpmRow[], options: Partial<PoolOptions> = {}) =>
    pool(rows, { asOf, ...options }).issues.map(({ code, path }) => [code, path?.[1]]);

  test("an area below itself, near or far", () => {
    expect(issuesOf([served("K", 1, 4)])).toEqual([["spm.area-in-circle", 0]]);
    const parentOf = { A: "B", B: "C", C: "B" };
    expect(issuesOf([served("A", 1, 4, { parent: undefined })], { parentOf })).toEqual([["spm.area-in-circle", 0]]);
    const endless = (area: string) => `${area}+`;
    expect(issuesOf([served("A", 1, 4, { parent: undefined })], { parentOf: endless })).toEqual([
      ["spm.area-in-circle", 0],
    ]);
  });

  test("an area below two parents", () => {
    const rows = [served("A", 1, 4), served("A", 1, 4, { parent: "L", indicator: "SPM-KES-02" })];
    expect(issuesOf(rows)).toEqual([
      ["spm.two-parents", 0],
      ["spm.two-parents", 1],
    ]);
    expect(issuesOf([served("A", 1, 4)], { parentOf: { A: "L" } })).toEqual([["spm.two-parents", 0]]);
  });

  test("an area without a parent, or without a name", () => {
    expect(issuesOf([served("A", 1, 4, { parent: undefined })])).toEqual([["spm.no-parent", 0]]);
    expect(issuesOf([served("A", 1, 4, { parent: "" })])).toEqual([["spm.no-parent", 0]]);
    expect(issuesOf([served(" ", 1, 4)])).toEqual([["spm.area-missing", 0]]);
  });

  test("names that an object has by birth are no areas", () => {
    expect(issuesOf([served("constructor", 1, 4, { parent: undefined })], { parentOf: {} })).toEqual([
      ["spm.no-parent", 0],
    ]);
  });

  test("an unknown service offers the nearest", () => {
    const { issues, pools } = pool([served("A", 1, 4, { indicator: "Pelayanan kesehatan balta" })], { asOf });
    expect(pools).toEqual([]);
    expect(issues[0]).toMatchObject({ code: "spm.unknown-indicator", path: ["rows", 0, "indicator"] });
    expect(issues[0]?.facts?.nearest).toContain("Pelayanan kesehatan balita");
  });

  test("of duplicates none is taken", () => {
    const rows = [served("A", 1, 4), served("B", 2, 4), served("A", 1, 4)];
    expect(issuesOf(rows)).toEqual([
      ["spm.duplicate-row", 0],
      ["spm.duplicate-row", 2],
    ]);
    expect(figureOf(rows)).toMatchObject({ numerator: 2, complete: { reported: 1, expected: 2 } });
  });

  test("a service in another spelling is the same service", () => {
    expect(figureOf([served("A", 1, 4), served("B", 1, 4, { indicator: "kes 1" })]).numerator).toBe(2);
  });
});

describe("periods", () => {
  const quarter = (area: string, n: number, numerator: number, periodKind: SpmRow["periodKind"], denominator = 100) =>
    served(area, numerator, denominator, { period: `2022-Q${n}`, periodKind });
  const month = (area: string, n: number, numerator: number, denominator = 100) =>
    served(area, numerator, denominator, { period: `2022-0${n}`, periodKind: "month" });
  const july = { asOf: "2022-06-30" };

  test("of cumulative rows only the last counts", () => {
    const rows = [
      quarter("A", 2, 45, "cumulative"),
      quarter("A", 1, 20, "cumulative"),
      quarter("B", 2, 55, "cumulative"),
    ];
    expect(figureOf(rows, july)).toMatchObject({ numerator: 100, denominator: 200, periodKind: "cumulative" });
    expect(figureOf(rows, july).notices).toContainEqual({ code: "spm.cumulative-not-added", facts: { rows: 1 } });
  });

  test("a last cumulative row without a count does not fall back on an earlier one", () => {
    const rows = [quarter("A", 1, 20, "cumulative"), { ...quarter("A", 2, 0, "cumulative"), numerator: null }];
    expect(codesOf(rows, july)).toEqual(["spm.nothing-reported"]);
  });

  test("quarters add up over the year's denominator, judged by what is due", () => {
    const rows = [quarter("A", 1, 20, "quarter"), quarter("A", 2, 30, "quarter")];
    const figure = figureOf(rows, july);
    expect(figure).toMatchObject({ numerator: 50, denominator: 100, text: "50.00", target: 50, met: true });
    expect(figure.periodKind).toBe("cumulative");
  });

  test("four quarters are the year", () => {
    const rows = [1, 2, 3, 4].map((n) => quarter("A", n, 20, "quarter"));
    expect(figureOf(rows)).toMatchObject({ numerator: 80, periodKind: "year", target: 100, met: false });
  });

  test("one quarter stays a quarter", () => {
    expect(figureOf([quarter("A", 2, 26, "quarter")], july)).toMatchObject({ periodKind: "quarter", target: 25 });
  });

  test("months add up, a gap or a late start does not", () => {
    expect(figureOf([month("A", 2, 9), month("A", 1, 8)], { asOf: "2022-02-28" })).toMatchObject({ numerator: 17 });
    const { issues } = pool([month("A", 1, 8), month("A", 3, 9)], { asOf });
    expect(issues).toEqual([
      { code: "spm.periods-with-gap", path: ["rows", 0], facts: { area: "A", periods: "2022-01, 2022-03" } },
    ]);
    expect(pool([month("A", 2, 8), month("A", 3, 9)], { asOf }).issues[0]?.code).toBe("spm.periods-with-gap");
  });

  test("a school year begins in July", () => {
    const school = (period: string) => served("A", 10, 100, { indicator: "SPM-KES-05", period, periodKind: "month" });
    expect(figureOf([school("2022-07"), school("2022-08")], { asOf: "2022-08-31" }).numerator).toBe(20);
    expect(pool([school("2022-01"), school("2022-02")], { asOf }).issues[0]?.code).toBe("spm.periods-with-gap");
  });

  test("more than a year of months is no year", () => {
    const rows = ["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4", "2022-Q1"].map((period) =>
      served("A", 1, 100, { period, periodKind: "quarter" }),
    );
    expect(pool(rows, { asOf }).issues[0]?.code).toBe("spm.periods-with-gap");
  });

  test("a month without a usable count leaves the area out", () => {
    const rows = [month("A", 1, 8), { ...month("A", 2, 0), numerator: null }, month("B", 1, 3), month("B", 2, 4)];
    expect(figureOf(rows, { asOf: "2022-02-28" })).toMatchObject({
      numerator: 7,
      complete: { reported: 1, expected: 2 },
    });
    const negative = [month("A", 1, 8), month("A", 2, -2), month("B", 1, 3), month("B", 2, 4)];
    expect(figureOf(negative, { asOf: "2022-02-28" })).toMatchObject({ numerator: 7 });
  });

  test("a denominator that changes within the year is asked about", () => {
    const { issues } = pool([month("A", 1, 8, 100), month("A", 2, 8, 120)], { asOf });
    expect(issues).toEqual([{ code: "spm.denominator-changes", path: ["rows", 0], facts: { area: "A" } }]);
  });

  test("several periods of no kind, or that cannot be read, are asked about", () => {
    const unkind = [1, 2].map((n) => quarter("A", n, 20, undefined));
    expect(pool(unkind, { asOf }).issues[0]?.code).toBe("spm.period-kind-required");
    const unread = ["awal", "akhir"].map((period) => served("A", 1, 9, { period, periodKind: "cumulative" }));
    expect(pool(unread, { asOf }).issues[0]?.code).toBe("spm.period-unreadable");
    const years = ["2021", "2022"].map((period) => served("A", 1, 9, { period }));
    expect(pool(years, { asOf }).issues[0]?.code).toBe("spm.mixed-periods");
  });

  test("areas of different periods are no pool", () => {
    const rows = [quarter("A", 1, 20, "cumulative"), quarter("B", 2, 55, "cumulative")];
    const [mixed] = poolsOf(rows, july);
    expect(mixed?.result).toEqual({
      ok: false,
      issues: [{ code: "spm.mixed-periods", facts: { periods: "2022-03, 2022-06", areas: "A" } }],
    });
    expect(codesOf([month("A", 1, 2), month("B", 2, 3)])).toEqual(["spm.mixed-periods"]);
    expect(codesOf([served("A", 1, 9, { period: "lama" }), served("B", 1, 9, { period: "baru" })])).toEqual([
      "spm.mixed-periods",
    ]);
  });

  test("the same stretch in another spelling is one period", () => {
    const spelled = ["2022-Q2", "2022-TW2", "2022-06", "2022-06-30"].map((period, i) =>
      served(`area ${i}`, 1, 4, { period, periodKind: "cumulative" }),
    );
    expect(figureOf(spelled, july).text).toBe("25.00");
  });

  test("areas of different kinds of period are no pool", () => {
    expect(codesOf([quarter("A", 2, 20, "quarter"), quarter("B", 2, 20, "cumulative")])).toContain(
      "spm.mixed-period-kinds",
    );
    const own = [quarter("A", 1, 20, "quarter"), quarter("A", 2, 20, "cumulative")];
    expect(pool(own, { asOf }).issues[0]?.code).toBe("spm.mixed-period-kinds");
  });

  test("counts that end elsewhere than the day of judgement are told", () => {
    const rows = [quarter("A", 1, 20, "cumulative")];
    expect(noticed(rows, { asOf })).toContain("spm.period-ends-elsewhere");
    expect(noticed(rows, { asOf: "2022-03-31" })).not.toContain("spm.period-ends-elsewhere");
    expect(noticed([served("A", 1, 9, { period: "2021" })])).not.toContain("spm.period-ends-elsewhere");
  });
});

describe("what the figure says", () => {
  const balita = (area: string, ageSpan: SpmRow["ageSpan"]) => served(area, 1, 4, { indicator: "SPM-KES-04", ageSpan });

  test("age spans of under-fives must agree, in any spelling, and may come from the options", () => {
    expect(codesOf([balita("A", "0-59"), balita("B", "12-59")])).toEqual(["spm.mixed-age-spans"]);
    expect(codesOf([balita("A", undefined), balita("B", "12-59")])).toEqual(["spm.mixed-age-spans"]);
    expect(codesOf([balita("A", undefined)])).toEqual(["spm.age-span-required"]);
    expect(figureOf([balita("A", "12-59"), balita("B", "12-59-months")]).ageSpan).toBe("12-59-months");
    expect(figureOf([balita("A", undefined)], { ageSpan: "0-59" }).ageSpan).toBe("0-59-months");
    expect(figureOf([served("A", 1, 4, { ageSpan: "0-59" }), served("B", 1, 4)]).text).toBe("25.00");
  });

  test("denominators of different sources are read as the weakest", () => {
    const from = (area: string, denominatorSource: SpmRow["denominatorSource"]) =>
      served(area, 1, 4, { denominatorSource });
    const rows = [from("A", "registered"), from("B", "projected")];
    expect(figureOf(rows).denominatorSource).toBe("projected");
    expect(noticed(rows)).toContain("spm.mixed-denominator-sources");
    expect(noticed([from("A", "registered"), from("B", "registered")])).not.toContain("spm.mixed-denominator-sources");
    expect(figureOf([from("A", "registered"), from("B", undefined)]).denominatorSource).toBeUndefined();
  });

  test("areas above the whole are named, the pool above it says so itself", () => {
    const rows = [served("A", 6, 4), served("B", 1, 4)];
    expect(figureOf(rows).notices).toContainEqual({ code: "spm.areas-above-whole", facts: { areas: "A" } });
    expect(noticed(rows)).not.toContain("law.above-whole");
    expect(noticed([served("A", 6, 4)])).toContain("law.above-whole");
  });
});

const tables = fc.array(
  fc.record({
    numerator: fc.option(fc.nat(500)),
    denominator: fc.option(fc.nat(900)),
    parent: fc.constantFrom("K", "L", "M"),
    indicator: fc.constantFrom("SPM-KES-01", "SPM-KES-02"),
  }),
  { maxLength: 25 },
);
const named = (table: readonly Omit<SpmRow, "area">[], prefix = "area"): SpmRow[] =>
  table.map((row, i) => ({ ...row, area: `${prefix} ${i}`, periodKind: "year" }));
const upward = { asOf, parentOf: { K: "P", L: "P", M: "P" } };

property.prop([
  tables
    .map((table) => named(table))
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
])("the order of rows changes no pool", ([rows, shuffled]) => {
  expect(pool(shuffled, upward).pools).toEqual(pool(rows, upward).pools);
});

property.prop([tables, tables])("two halves pool to the whole", (left, right) => {
  const halves = [named(left, "left"), named(right, "right")] as const;
  const sums = (rows: readonly SpmRow[]) => {
    const found = pool(rows, upward).pools.find(({ area, indicator }) => area === "P" && indicator === "SPM-KES-01");
    return found?.result.ok ? [found.result.value.numerator, found.result.value.denominator] : [0, 0];
  };
  const [a, b, whole] = [sums(halves[0]), sums(halves[1]), sums(halves.flat())];
  // 0 of 0 has no figure, but adds nothing either.
  expect(whole).toEqual([Number(a[0]) + Number(b[0]), Number(a[1]) + Number(b[1])]);
});
