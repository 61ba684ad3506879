import { describe, expect, it } from "vitest";
import { type MortalityRow, mortalityTrend } from "../../src/mortality/index.js";
import { codesOf, issuesOf, noticesOf, okValue } from "./cases.js";

const YEAR = { asOf: "2023-12-31" };
const row = (year: number, deaths: number | null, liveBirths = 30_000): MortalityRow => ({
  year,
  deaths,
  liveBirths,
  basis: "reported",
});

describe("mortalityTrend", () => {
  it("follows years in their order, each with its interval", () => {
    const result = mortalityTrend("maternal", [row(2023, 45), row(2021, 90), row(2022, 60)], YEAR);
    const trend = okValue(result);
    expect(trend.points.map(({ year, figure }) => [year, figure.text])).toEqual([
      [2021, "300.00"],
      [2022, "200.00"],
      [2023, "150.00"],
    ]);
    expect([trend.measure, trend.basis, trend.direction, trend.missingYears]).toEqual([
      "maternal",
      "reported",
      "fall",
      [],
    ]);
    expect(noticesOf(result)).toEqual([]);
    expect(okValue(mortalityTrend("maternal", [row(2021, 45), row(2023, 90)], YEAR)).direction).toBe("rise");
  });

  it("decides nothing while the intervals of first and last year overlap", () => {
    const result = mortalityTrend("maternal", [row(2022, 40), row(2023, 50)], YEAR);
    expect(okValue(result).direction).toBe("undecided");
    expect(codesOf(noticesOf(result))).toEqual(["mortality.direction-undecided"]);
  });

  it("is refused where a year has fewer than twenty deaths", () => {
    expect(mortalityTrend("maternal", [row(2022, 20), row(2023, 20)], YEAR).ok).toBe(true);
    expect(issuesOf(mortalityTrend("maternal", [row(2023, 19), row(2022, 20), row(2021, 0)], YEAR))).toEqual([
      { code: "mortality.too-few-for-trend", path: ["rows"], facts: { minimum: 20, years: "2021, 2023" } },
    ]);
  });

  it("names the years without counts", () => {
    const rows = [row(2017, null), row(2018, 40), row(2020, 40), row(2023, 41), row(2022, null)];
    const result = mortalityTrend("maternal", rows, YEAR);
    expect(okValue(result).missingYears).toEqual([2017, 2019, 2021, 2022]);
    expect(noticesOf(result)[0]).toEqual({
      code: "mortality.years-missing",
      facts: { years: "2017, 2019, 2021, 2022" },
    });
  });

  it("refuses years that come twice, areas that differ, bases that differ, and one year alone", () => {
    const issues = (rows: readonly MortalityRow[]) => issuesOf(mortalityTrend("maternal", rows, YEAR));
    expect(issues([row(2023, 40), row(2022, 40), row(2023, 41), row(2022, 40), row(2022, 40)])).toEqual([
      { code: "mortality.year-repeated", path: ["rows"], facts: { years: "2022, 2023" } },
    ]);
    expect(issues([row(2022, 40), { ...row(2023, 40), area: "B" }])).toEqual([
      { code: "mortality.mixed-areas", path: ["rows"] },
    ]);
    expect(issues([row(2022, 40), { ...row(2023, 40), basis: "estimated" }])).toEqual([
      { code: "mortality.mixed-bases", path: ["rows"] },
    ]);
    expect(issues([row(2022, 40), row(2023, null)])).toEqual([
      { code: "mortality.trend-needs-two-years", path: ["rows"], facts: { years: 1 } },
    ]);
    expect(issues([])).toEqual([{ code: "mortality.trend-needs-two-years", path: ["rows"], facts: { years: 0 } }]);
    expect(codesOf(issues([row(2022, 40), row(2024, 40)]))).toEqual(["mortality.year-after"]);
  });

  it("refuses what the ratio refuses", () => {
    expect(codesOf(issuesOf(mortalityTrend("perinatal", [], YEAR)))).toEqual([
      "mortality.stillbirth-threshold-required",
    ]);
    expect(issuesOf(mortalityTrend("infant", [row(2022, 40, 0), row(2023, 40)], YEAR))).toEqual([
      { code: "law.not-computable", path: ["liveBirths"] },
    ]);
  });
});
