import { describe, expect, test } from "vitest";
import {
  notReported,
  type PosyanduReport,
  poolSkdn,
  type SkdnPool,
  type SkdnPoolOptions,
  type SkdnRow,
} from "../../src/posyandu/index.js";
import { fc, property } from "../property.js";

const month = "2024-07";
const melati: SkdnRow = { area: "Melati", S: 100, K: 90, D: 60, N: 38, T: 12, O: 6, B: 4 };
const mawar: SkdnRow = { area: "Mawar", S: 50, K: 50, D: 45, N: 20, T: 20, O: 5, B: 0 };
const parentOf = {
  Melati: "Desa A",
  Mawar: "Desa A",
  Kenanga: "Desa A",
  Anggrek: "Desa B",
  "Desa A": "PKM",
  "Desa B": "PKM",
};

const pooled = (rows: readonly SkdnRow[], options: Partial<SkdnPoolOptions> = {}) =>
  poolSkdn(rows, { month, parentOf, ...options });
const poolOf = (rows: readonly SkdnRow[], options: Partial<SkdnPoolOptions> = {}, area = "Desa A") =>
  pooled(rows, options).pools.find((pool) => pool.area === area) as SkdnPool;
const text = (pool: SkdnPool, name: "D/S" | "N/D'" | "K/S" | "BGM/D") => {
  const result = pool.ratios[name];
  return result.ok ? result.value.text : result.issues[0]?.code;
};

describe("a pool", () => {
  test("is sums of counts at every level, never a mean of percentages", () => {
    const { pools, issues } = pooled([melati, mawar, { ...mawar, area: "Anggrek" }]);
    expect(issues).toEqual([]);
    expect(pools.map(({ area, counts }) => [area, counts.S, counts.D, counts.N])).toEqual([
      ["Desa A", 150, 105, 58],
      ["Desa B", 50, 45, 20],
      ["PKM", 200, 150, 78],
    ]);
    expect(pools.map((pool) => text(pool, "D/S"))).toEqual(["70.00", "90.00", "75.00"]);
    expect(text(pools[0] as SkdnPool, "N/D'")).toBe("64.44");
    expect(pools[0]).toMatchObject({ reported: 2, expected: 2, missing: [], notices: [] });
  });

  test("with a posyandu missing is provisional and names it", () => {
    const pool = poolOf([melati, mawar], { expected: ["Melati", "Mawar", "Kenanga"] });
    expect(pool).toMatchObject({ reported: 2, expected: 3, missing: ["Kenanga"] });
    expect(pool.notices).toEqual([{ code: "law.provisional", facts: { reported: 2, expected: 3 } }]);
    const figure = pool.ratios["D/S"];
    expect(figure.ok && figure.value).toMatchObject({ asOf: "2024-07-31", complete: { reported: 2, expected: 3 } });
    const all = poolOf([melati, mawar], { expected: ["Melati", "Mawar"] });
    expect(all.ratios["D/S"].ok && all.ratios["D/S"].value.complete).toEqual({ reported: 2, expected: 2 });
    const unsaid = poolOf([melati, mawar]);
    expect(unsaid.ratios["D/S"].ok && unsaid.ratios["D/S"].value.complete).toBeUndefined();
  });

  test("takes a posyandu into a ratio only with both counts, and leaves a sum unknown that lacks one", () => {
    const pool = poolOf([melati, { ...mawar, K: null }]);
    expect(pool.counts).toMatchObject({ S: 150, K: null, D: 105 });
    expect(text(pool, "K/S")).toBe("90.00");
    expect(pool.ratios["K/S"].ok && pool.ratios["K/S"].value.complete).toEqual({ reported: 1, expected: 2 });
    expect(text(pool, "D/S")).toBe("70.00");
    expect(text(pool, "BGM/D")).toBe("posyandu.nothing-reported");
  });

  test("without any report has no figure", () => {
    const pool = poolOf([], { expected: ["Melati", "Mawar"] });
    expect(pool).toMatchObject({
      reported: 0,
      expected: 2,
      missing: ["Mawar", "Melati"],
      counts: { S: null, D: null },
    });
    expect(pool.ratios["D/S"]).toEqual({
      ok: false,
      issues: [{ code: "posyandu.nothing-reported", facts: { expected: 2 } }],
    });
  });

  test("carries what could not be judged, and the caller's targets", () => {
    const odd = { ...melati, T: 11, undetermined: 1, BGM: 3, linesUnknown: 2 };
    const pool = poolOf([odd], { targets: { "D/S": 80 } });
    expect(pool.notices.map(({ code }) => code)).toEqual(["posyandu.undetermined", "posyandu.lines-unknown"]);
    expect(pool.ratios["D/S"].ok && pool.ratios["D/S"].value).toMatchObject({ target: 80, met: false });
    expect(text(pool, "BGM/D")).toBe("5.17");
  });

  test("parents may come from the rows or from a function", () => {
    const rows = [
      { ...melati, parent: "Desa A" },
      { ...mawar, parent: "Desa A" },
    ];
    expect(poolSkdn(rows, { month }).pools.map(({ area, counts }) => [area, counts.S])).toEqual([["Desa A", 150]]);
    const above = (area: string) => (area === "Desa A" ? undefined : "Desa A");
    expect(poolSkdn([melati, mawar], { month, parentOf: above }).pools).toHaveLength(1);
  });

  test("a total row is compared, not added", () => {
    const total: SkdnRow = { ...melati, area: "Desa A", S: 150, K: 140, D: 105, N: 58, T: 32, O: 11, B: 4 };
    expect(poolOf([melati, mawar, total])).toMatchObject({ counts: { S: 150 }, notices: [] });
    const differing = poolOf([melati, mawar, { ...total, S: 151, N: null, T: null }]);
    expect(differing.notices).toEqual([{ code: "posyandu.total-row-differs", facts: { letters: "S" } }]);
    const two = poolOf([melati, mawar, { ...total, S: 151, K: 141 }]);
    expect(two.notices[0]?.facts).toEqual({ letters: "S, K" });
  });
});

describe("rows that are wrong", () => {
  const issuesOf = (rows: readonly SkdnRow[], options: Partial<SkdnPoolOptions> = {}) => pooled(rows, options).issues;

  test("counts that contradict themselves stay out", () => {
    const rows = [melati, { ...mawar, D: 46 }];
    expect(issuesOf(rows)).toEqual([
      { code: "posyandu.parts-do-not-add-up", path: ["rows", 1, "D"], facts: { D: 46, sum: 45, missing: 1 } },
    ]);
    expect(poolOf(rows)).toMatchObject({ counts: { S: 100 }, missing: ["Mawar"], reported: 1, expected: 2 });
  });

  test("two rows of one posyandu: none is taken", () => {
    const rows = [melati, mawar, { ...melati, S: 101 }];
    expect(issuesOf(rows)).toEqual([
      { code: "posyandu.duplicate-row", path: ["rows", 0], facts: { area: "Melati" } },
      { code: "posyandu.duplicate-row", path: ["rows", 2], facts: { area: "Melati" } },
    ]);
    expect(poolOf(rows)).toMatchObject({ counts: { S: 50 }, missing: ["Melati"] });
  });

  test("rows of another month, of nobody expected, without a name or a place", () => {
    const lone = { ...mawar, area: "Dahlia" };
    const rows = [
      { ...melati, month: "2024-06" },
      { ...mawar, month },
      lone,
      { ...mawar, area: " ", parent: "Desa A" },
    ];
    expect(issuesOf(rows)).toEqual([
      { code: "posyandu.other-month", path: ["rows", 0, "month"], facts: { wanted: month } },
      { code: "posyandu.no-parent", path: ["rows", 2, "parent"], facts: { area: "Dahlia" } },
      { code: "posyandu.area-missing", path: ["rows", 3, "area"] },
    ]);
    expect(poolOf(rows)).toMatchObject({ counts: { S: 50 } });
    expect(issuesOf([melati, mawar], { expected: ["Mawar", "Dahlia"] })).toEqual([
      { code: "posyandu.area-not-expected", path: ["rows", 0, "area"], facts: { area: "Melati" } },
      { code: "posyandu.no-parent", path: ["expected", 1], facts: { area: "Dahlia" } },
    ]);
  });

  test("an area below two parents, or below itself", () => {
    const rows = [{ ...melati, parent: "Desa B" }, mawar];
    expect(issuesOf(rows)).toEqual([
      { code: "posyandu.two-parents", path: ["rows", 0, "parent"], facts: { area: "Melati" } },
    ]);
    const circle = { Melati: "Desa A", "Desa A": "PKM", PKM: "Desa A" };
    expect(issuesOf([melati], { parentOf: circle, expected: ["Melati", "PKM"] })).toEqual([
      { code: "posyandu.area-in-circle", path: ["rows", 0, "parent"], facts: { area: "Desa A" } },
      { code: "posyandu.area-in-circle", path: ["expected", 0], facts: { area: "Desa A" } },
      { code: "posyandu.area-in-circle", path: ["expected", 1], facts: { area: "PKM" } },
    ]);
    expect(issuesOf([melati], { parentOf: { Melati: "Melati" } })).toEqual([
      { code: "posyandu.area-in-circle", path: ["rows", 0, "parent"], facts: { area: "Melati" } },
    ]);
    const endless = (area: string) => `${area}+`;
    expect(issuesOf([melati], { parentOf: endless })[0]?.code).toBe("posyandu.area-in-circle");
    expect(issuesOf([{ ...melati, area: "toString" }])).toMatchObject([{ code: "posyandu.no-parent" }]);
  });

  test("a month that is none", () => {
    expect(pooled([melati], { month: "2024-7" })).toEqual({
      pools: [],
      issues: [{ code: "posyandu.month-invalid", path: ["month"] }],
    });
  });
});

describe("properties", () => {
  const row = fc
    .record({
      N: fc.nat(40),
      T: fc.nat(40),
      O: fc.nat(9),
      B: fc.nat(9),
      rest: fc.nat(30),
      K: fc.nat(100),
      BGM: fc.option(fc.constant(0)),
    })
    .map(({ N, T, O, B, rest, K, BGM }) => {
      const D = N + T + O + B;
      return { S: D + rest, K: Math.min(K, D + rest), D, N, T, O, B, BGM };
    });
  const rows = fc
    .array(row, { minLength: 2, maxLength: 12 })
    .map((all) => all.map((counts, i): SkdnRow => ({ ...counts, area: `P${i}`, parent: "Desa" })));

  property.prop([rows, fc.nat(12)])("the pool of two halves is the pool of the whole", (all, cut) => {
    const whole = poolSkdn(all, { month }).pools[0] as SkdnPool;
    const halves = [all.slice(0, cut), all.slice(cut)].flatMap((half, i) => {
      const pool = poolSkdn(half, { month }).pools[0];
      return pool === undefined ? [] : [{ ...pool.counts, area: `H${i}`, parent: "Desa" }];
    });
    expect((poolSkdn(halves, { month }).pools[0] as SkdnPool).counts).toEqual(whole.counts);
  });

  property.prop([rows])("the order of the rows changes nothing", (all) => {
    expect(poolSkdn([...all].reverse(), { month }).pools).toEqual(poolSkdn(all, { month }).pools);
  });
});

describe("who has not reported", () => {
  const reports: readonly PosyanduReport[] = [
    { area: "Melati", month: "2024-07" },
    { area: "Mawar", month: "2024-04" },
    { area: "Mawar", month: "2024-02" },
    { area: "Anggrek", month: "2024-08" },
    { area: "Anggrek", month: "2024-06" },
    { area: "Dahlia", month: "2023-12" },
  ];
  const expected = ["Mawar", "Melati", "Kenanga", "Anggrek", "Dahlia", "Mawar"];

  test("since when, in alphabetical order, each once", () => {
    expect(notReported(reports, expected, "2024-07")).toEqual({
      ok: true,
      notices: [],
      value: [
        { area: "Anggrek", lastReport: "2024-06", since: "2024-07", months: 1 },
        { area: "Dahlia", lastReport: "2023-12", since: "2024-01", months: 7 },
        { area: "Kenanga", lastReport: null, since: null, months: null },
        { area: "Mawar", lastReport: "2024-04", since: "2024-05", months: 3 },
      ],
    });
    expect(notReported(reports, ["Melati"], "2024-07")).toMatchObject({ value: [] });
    expect(notReported(reports, ["Melati"], "2024-06")).toMatchObject({ value: [{ lastReport: null }] });
  });

  test("months that are none", () => {
    expect(notReported(reports, expected, "Juli")).toEqual({
      ok: false,
      issues: [{ code: "posyandu.month-invalid", path: ["month"] }],
    });
    expect(notReported([{ area: "Melati", month: "2024-7" }], ["Melati"], "2024-07")).toEqual({
      ok: true,
      notices: [{ code: "posyandu.month-invalid", path: ["reports", 0, "month"] }],
      value: [{ area: "Melati", lastReport: null, since: null, months: null }],
    });
  });
});
