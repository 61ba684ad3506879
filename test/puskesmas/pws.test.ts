import { describe, expect, test } from "vitest";
import {
  type DecimalNumber,
  type MonitorOptions,
  monitor,
  type PwsMonth,
  type PwsPosition,
  type PwsStatus,
  type PwsTarget,
  type PwsTrend,
  pwsStatus,
  targetDue,
} from "../../src/puskesmas/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue, readCases } from "./cases.js";

const cases = readCases<{
  readonly targets: readonly { annual: DecimalNumber; month: number; monthly: string; cumulative: string }[];
  readonly statuses: readonly {
    position: PwsPosition;
    trend: PwsTrend;
    status: PwsStatus | null;
    usual: PwsStatus;
  }[];
}>("pws");

test.each(cases.targets)(
  "of $annual percent, $cumulative are due in month $month",
  ({ annual, month, monthly, cumulative }) => {
    const due = okValue(targetDue(annual, month));
    expect({ monthly: due.monthly.text, cumulative: due.cumulative.text }).toEqual({ monthly, cumulative });
  },
);

test("what is due is not rounded", () => {
  const due = okValue(targetDue(80, 7));
  expect(due.monthly.value).toBeCloseTo(20 / 3, 14);
  expect(due.cumulative.value).toBeCloseTo(140 / 3, 14);
  expect(okValue(targetDue(80, 9)).cumulative.value).toBe(60);
});

test.each(cases.statuses)("$position and $trend: $status, usually $usual", ({ position, trend, status, usual }) => {
  expect(pwsStatus(position, trend)).toBe(status);
  expect(pwsStatus(position, trend, { tetap: "none" })).toBe(status);
  expect(pwsStatus(position, trend, { tetap: "usual-reading" })).toBe(usual);
});

test("there is no other position, trend or reading", () => {
  expect(() => pwsStatus("toString" as PwsPosition, "up")).toThrow("no such position or trend");
  expect(() => pwsStatus("above", "valueOf" as PwsTrend)).toThrow("no such position or trend");
  expect(() => pwsStatus("above", "up", { tetap: "baik" as "none" })).toThrow("no such reading of tetap: baik");
});

test.each([0, -1, 100.5, Number.NaN, "80%", "", null, "1e2"])("%s is no target", (percent) => {
  expect(issuesOf(targetDue(percent as number, 1))).toEqual([["puskesmas.percent-not-usable", "annualPercent"]]);
});
test.each([0, 13, 1.5, "9"])("%s is no month", (month) => {
  expect(targetDue(80, month as number)).toEqual({
    ok: false,
    issues: [{ code: "puskesmas.not-a-month", path: ["month"], facts: { minimum: 1, maximum: 12 } }],
  });
});

const target: PwsTarget = { year: 2023, annualPercent: 80, denominator: 1200, indicator: "K1" };
const months = (...achieved: readonly (number | null)[]): readonly PwsMonth[] =>
  achieved.map((count, i) => ({ month: i + 1, achieved: count }));
const monitored = (monthly: readonly PwsMonth[], options?: MonitorOptions) =>
  okValue(monitor(target, monthly, options)).months;

describe("a month", () => {
  test("equal to what is due is above, one person less is below", () => {
    // 80 % of 1200 are 960, of which 80 are due in January.
    const [exact] = monitored(months(80));
    expect(exact).toMatchObject({ position: "above", cumulative: { met: true, text: "6.67", shortfall: 0 } });
    const [short] = monitored(months(79));
    expect(short).toMatchObject({ position: "below", cumulative: { met: false, text: "6.58", shortfall: 1 } });
  });

  test("has its target, what was reached, the figure behind it and its standing", () => {
    const [, second] = monitored(months(70, 95));
    expect(second).toMatchObject({
      month: 2,
      asOf: "2023-02-28",
      due: { monthly: { text: "6.67" }, cumulative: { text: "13.33" } },
      achieved: 95,
      cumulative: {
        indicator: "puskesmas.pws-coverage",
        numerator: 165,
        denominator: 1200,
        value: 13.75,
        unit: "%",
        complete: { reported: 2, expected: 2 },
        citations: [{ regulation: "permenkes-44-2016" }],
      },
      provisional: false,
      missing: [],
      position: "above",
      trend: "up",
      status: "baik",
    });
    expect("reason" in (second ?? {})).toBe(false);
  });

  test("rises, falls or stays against the one before", () => {
    expect(monitored(months(100, 120, 90, 90)).map(({ trend, status }) => [trend, status])).toEqual([
      [null, null],
      ["up", "baik"],
      ["down", "kurang"],
      ["tetap", null],
    ]);
    expect(monitored(months(40, 50, 20, 20)).map(({ trend, status }) => [trend, status])).toEqual([
      [null, null],
      ["up", "cukup"],
      ["down", "jelek"],
      ["tetap", null],
    ]);
  });

  test("of January is held against December before, where that is known", () => {
    expect(monitored(months(80))[0]).toMatchObject({ trend: null, status: null, reason: "previous-month-unknown" });
    expect(monitored(months(80), { previousDecember: 79 })[0]).toMatchObject({ trend: "up", status: "baik" });
    expect(monitored(months(80), { previousDecember: null })[0]).toMatchObject({ trend: null });
  });

  test("that stays as it was has no status, unless the usual reading is chosen", () => {
    const same = months(80, 80);
    expect(monitored(same)[1]).toMatchObject({ trend: "tetap", status: null, reason: "trend-unchanged" });
    expect(monitor(target, same)).toMatchObject({
      notices: [{ code: "puskesmas.tetap-undefined", facts: { months: "2" } }],
    });
    const read = monitor(target, same, { tetap: "usual-reading" });
    expect(okValue(read).months[1]).toMatchObject({ status: "baik" });
    expect(noticesOf(read)).toEqual(["puskesmas.tetap-unverified"]);
    expect(noticesOf(monitor(target, months(80, 81), { tetap: "usual-reading" }))).toEqual([]);
    expect(() => monitor(target, same, { tetap: "x" as "none" })).toThrow(RangeError);
  });
});

describe("a month without report", () => {
  test("is unknown, not 0, and makes later sums provisional", () => {
    const result = monitor(target, [
      { month: 4, achieved: 60 },
      { month: 1, achieved: 90 },
      { month: 2, achieved: null },
    ]);
    expect(
      okValue(result).months.map(({ achieved, provisional, missing }) => ({ achieved, provisional, missing })),
    ).toEqual([
      { achieved: 90, provisional: false, missing: [] },
      { achieved: null, provisional: true, missing: [2] },
      { achieved: null, provisional: true, missing: [2, 3] },
      { achieved: 60, provisional: true, missing: [2, 3] },
    ]);
    expect(okValue(result).months[3]).toMatchObject({
      cumulative: { numerator: 150, complete: { reported: 2, expected: 4 }, notices: [{ code: "law.provisional" }] },
      position: null,
      trend: null,
      status: null,
      reason: "cumulative-provisional",
    });
    expect("met" in (okValue(result).months[3]?.cumulative ?? {})).toBe(false);
    expect(result).toMatchObject({
      notices: [{ code: "puskesmas.months-missing", path: ["monthly"], facts: { months: "2, 3" } }],
    });
  });

  test("cannot undo a target that was reached without it", () => {
    const [, second, third] = monitored(months(240, null, 10));
    expect(second).toMatchObject({ position: "above", cumulative: { met: true }, reason: "month-unknown" });
    expect(third).toMatchObject({ position: "above", status: null, reason: "previous-month-unknown" });
    expect(monitored(months(null, 160, 170))[2]).toMatchObject({ position: "above", trend: "up", status: "baik" });
  });

  test("at the start leaves nothing to judge", () => {
    expect(monitored(months(null))[0]).toMatchObject({
      cumulative: null,
      provisional: true,
      position: null,
      reason: "cumulative-unknown",
    });
  });

  test("at the end is listed as far as asked", () => {
    expect(monitored(months(80), { through: 3 }).map(({ missing }) => missing)).toEqual([[], [2], [2, 3]]);
    expect(monitored(months(80, 80, 80), { through: 2 })).toHaveLength(2);
  });

  test("at all is an empty year", () => {
    expect(monitor(target, [])).toMatchObject({
      value: { year: 2023, indicator: "K1", months: [] },
      notices: [{ code: "puskesmas.nothing-reported", path: ["monthly"] }],
    });
  });
});

describe("unusable numbers", () => {
  const faultsOf = (changed: object, monthly: unknown = [], options: MonitorOptions = {}) =>
    issuesOf(monitor({ ...target, ...changed }, monthly as PwsMonth[], options));

  test("of the target are told", () => {
    expect(faultsOf({ year: 0, annualPercent: 101, denominator: 0 })).toEqual([
      ["puskesmas.year-invalid", "target", "year"],
      ["puskesmas.percent-not-usable", "target", "annualPercent"],
      ["law.not-computable", "target", "denominator"],
    ]);
    expect(faultsOf({ year: 10_000 })).toEqual([["puskesmas.year-invalid", "target", "year"]]);
    expect(faultsOf({ year: 2023.5 })).toEqual([["puskesmas.year-invalid", "target", "year"]]);
    expect(faultsOf({ denominator: 12.5 })).toEqual([["law.count-not-whole", "target", "denominator"]]);
    expect(faultsOf({ year: 2015 })).toEqual([["law.before-first-rule", "target", "year"]]);
    expect(faultsOf({ year: 2016 }, months(1))).toEqual([["law.before-first-rule", "target", "year"]]);
    expect(monitor({ ...target, year: 9999, annualPercent: 100 }, []).ok).toBe(true);
  });

  test("of the months are told with their place", () => {
    expect(
      faultsOf({}, [
        { month: 1, achieved: -1 },
        { month: 0, achieved: 1.5 },
        { month: 13, achieved: Number.NaN },
        { month: 1, achieved: "5" },
      ]),
    ).toEqual([
      ["law.count-negative", "monthly", 0, "achieved"],
      ["puskesmas.not-a-month", "monthly", 1, "month"],
      ["law.count-not-whole", "monthly", 1, "achieved"],
      ["puskesmas.not-a-month", "monthly", 2, "month"],
      ["law.count-not-a-number", "monthly", 2, "achieved"],
      ["law.count-not-a-number", "monthly", 3, "achieved"],
      ["puskesmas.repeated", "monthly", 3, "month"],
    ]);
    expect(faultsOf({}, "x")).toEqual([["puskesmas.not-a-list", "monthly"]]);
    expect(faultsOf({}, [], { through: 0 })).toEqual([["puskesmas.not-a-month", "through"]]);
    expect(faultsOf({}, [], { previousDecember: -3 })).toEqual([["law.count-negative", "previousDecember"]]);
  });

  test("whose sum is no longer exact make no figure", () => {
    expect(monitored(months(Number.MAX_SAFE_INTEGER, 2))[1]?.cumulative).toBeNull();
  });
});

test("more than everybody stands, with a notice", () => {
  expect(monitored(months(1300))[0]?.cumulative?.notices.map(({ code }) => code)).toEqual(["law.above-whole"]);
});

test("after Permenkes 19/2024 the guideline may be gone", () => {
  expect(noticesOf(monitor({ ...target, year: 2024 }, months(1)))).toEqual([
    "law.not-verified-after",
    "puskesmas.revocation-unknown",
  ]);
});

const year = fc.array(fc.option(fc.nat(3000), { nil: null }), { minLength: 1, maxLength: 12 });
const percent = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);
property.prop([year, percent, fc.integer({ min: 1, max: 1_000_000 })])(
  "position is decided in whole numbers, and the figure agrees",
  (achieved, annualPercent, denominator) => {
    const result = okValue(monitor({ year: 2023, annualPercent, denominator }, months(...achieved))).months;
    result.forEach(({ position, cumulative, provisional }, i) => {
      const sum = achieved.slice(0, i + 1).reduce<number>((total, count) => total + (count ?? 0), 0);
      const hundredths = BigInt(Math.round(annualPercent * 100));
      const reached = BigInt(sum) * 120_000n >= hundredths * BigInt(i + 1) * BigInt(denominator);
      if (cumulative === null) expect(position).toBeNull();
      else expect(position).toBe(reached ? "above" : provisional ? null : "below");
      if (position !== null) expect(cumulative?.met).toBe(reached);
    });
  },
);
property.prop([year])("the order of the months changes nothing", (achieved) => {
  const rows = months(...achieved);
  expect(monitor(target, [...rows].reverse())).toEqual(monitor(target, rows));
});
