import { expect, test } from "vitest";
import { achievement, needs, pool, report, reporting, type SpmRow } from "../../src/spm/index.js";

const options = { asOf: "2022-12-31" } as const;
const row = { area: "A", parent: "K", indicator: "SPM-KES-01", numerator: 77, denominator: 440, period: "2022" };
const asRows = (...rows: unknown[]): SpmRow[] => rows as SpmRow[];

// Rows of a JSON file that are null, or lack a cell, were thrown at the caller instead of being named.
test("a row that is none is an issue with its place, and the others are pooled", () => {
  const { pools, issues } = pool(asRows(row, null, { ...row, area: undefined }, { ...row, area: "B" }), options);
  expect(issues).toEqual([
    { code: "spm.area-missing", path: ["rows", 1, "area"] },
    { code: "spm.area-missing", path: ["rows", 2, "area"] },
  ]);
  expect(pools.map(({ area, result }) => [area, result.ok && result.value.numerator])).toEqual([["K", 154]]);
});

test("a service that is no text is unknown", () => {
  for (const indicator of [null, undefined, {}]) {
    expect(pool(asRows({ ...row, indicator }), options).issues[0]?.code).toBe("spm.unknown-indicator");
  }
});

test("areas, periods and kinds of period as JSON holds them: numbers and nulls", () => {
  const { pools, issues } = pool(
    asRows({ ...row, area: 1071234, parent: 3508, period: 2022, periodKind: null }),
    options,
  );
  expect(issues).toEqual([]);
  expect(pools.map(({ area, result }) => [area, result.ok && result.value.periodKind])).toEqual([["3508", "year"]]);
  expect(report(asRows({ ...row, period: 2022 }, null), options).areas.map(({ area }) => area)).toEqual(["", "A"]);
});

test("a day that is none is an issue, for one figure and for a pool", () => {
  const issue = { code: "law.date-invalid", path: ["asOf"] };
  for (const asOf of [undefined, null, "2022-02-30", 2022]) {
    const bad = { asOf: asOf as string };
    expect(achievement("SPM-KES-01", { numerator: 1, denominator: 2 }, bad)).toEqual({ ok: false, issues: [issue] });
    expect(pool([row], bad).pools[0]?.result).toEqual({ ok: false, issues: [issue] });
  }
});

// Left out, a quantity came as undefined into a sum of whole numbers and was thrown as a RangeError.
test("a quantity that an item leaves out is unknown, as null is", () => {
  const result = needs([{ item: "kit", required: 389 } as never, { item: "kit", required: 389, available: 100 }]);
  expect(result.ok && result.value.items[0]).toMatchObject({ required: 389, available: null, short: null });
  expect(result.ok && result.value.total).toMatchObject({ short: 289, unknown: 1 });
});

test("what is no item of needs is named by its place", () => {
  const facts = { field: "item" };
  expect(needs([null as never, {} as never])).toEqual({
    ok: false,
    issues: [
      { code: "spm.input-missing", path: [0], facts },
      { code: "spm.input-missing", path: [1], facts },
    ],
  });
});

test("what is no report is named by its place", () => {
  const nothing = null as never;
  const { issues, total } = reporting(
    [{ area: "A", month: "2024-01" }, nothing],
    [nothing, { area: "", month: "2024-01" }],
    5,
  );
  expect(issues).toEqual([
    { code: "spm.area-missing", path: ["expected", 1, "area"] },
    { code: "spm.area-missing", path: ["received", 0, "area"] },
    { code: "spm.area-missing", path: ["received", 1, "area"] },
  ]);
  expect(total).toMatchObject({ expected: 1, received: 0 });
});
