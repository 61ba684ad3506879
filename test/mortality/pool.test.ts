import { describe, expect, it } from "vitest";
import { type MortalityRow, mortalityRatio, poolMortality } from "../../src/mortality/index.js";
import { fc, property } from "../property.js";
import { codesOf, issuesOf, noticesOf, okValue } from "./cases.js";

const YEAR = { asOf: "2023-12-31" };
const row = (year: number, deaths: number | null, liveBirths: number | null, area?: string): MortalityRow => ({
  year,
  deaths,
  liveBirths,
  basis: "reported",
  ...(area === undefined ? {} : { area }),
});

describe("poolMortality", () => {
  it("adds up years: sums over sums, never a mean of rates", () => {
    const rows = [row(2021, 7, 1000), row(2022, 11, 9000), row(2023, 9, 2000)];
    const result = poolMortality("maternal", rows, YEAR);
    const { figure, counts, years, missing } = okValue(result);
    expect(counts).toEqual({ deaths: 27, liveBirths: 12_000 });
    expect([figure.text, figure.numerator, figure.denominator]).toEqual(["225.00", 27, 12_000]);
    expect(figure.interval).toEqual(
      okValue(mortalityRatio("maternal", { ...counts, basis: "reported" }, YEAR)).interval,
    );
    expect([years, missing, figure.complete]).toEqual([[2021, 2022, 2023], [], { reported: 3, expected: 3 }]);
    // Each year alone would carry the warning; the three together do not.
    expect(noticesOf(result)).toEqual([]);
  });

  it("takes a row that did not say for missing, not for 0, and is provisional", () => {
    const result = poolMortality("maternal", [row(2022, 7, 1000), row(2023, null, 1000)], YEAR);
    const { figure, years, missing } = okValue(result);
    expect([figure.numerator, figure.denominator, years]).toEqual([7, 1000, [2022]]);
    expect(missing).toEqual([{ area: "", year: 2023 }]);
    expect(codesOf(noticesOf(result))).toEqual(["mortality.small-number", "law.provisional"]);
    const noBirths = okValue(poolMortality("maternal", [row(2022, 7, 1000), row(2023, 3, null)], YEAR));
    expect(noBirths.missing).toEqual([{ area: "", year: 2023 }]);
  });

  it("misses an area that lacks a year of the others", () => {
    const rows = [row(2022, 30, 1000, "B"), row(2023, 30, 1000, "B"), row(2023, 30, 1000, "A")];
    const { figure, missing } = okValue(poolMortality("infant", rows, YEAR));
    expect(missing).toEqual([{ area: "A", year: 2022 }]);
    expect(figure.complete).toEqual({ reported: 3, expected: 4 });
  });

  it("keeps to the areas and years asked for", () => {
    const rows = [row(2023, 5, 1000, "A"), row(2023, 40, 2000, "X"), row(2019, 2, 500, "A"), row(2023, 20, 1000, "B")];
    const { figure, missing, unexpected } = okValue(
      poolMortality("infant", rows, { ...YEAR, areas: ["A", "B", "C"], years: [2023, 2022] }),
    );
    expect([figure.numerator, figure.denominator]).toEqual([25, 2000]);
    expect(unexpected).toEqual([
      { area: "A", year: 2019 },
      { area: "X", year: 2023 },
    ]);
    expect(missing).toEqual([
      { area: "A", year: 2022 },
      { area: "B", year: 2022 },
      { area: "C", year: 2022 },
      { area: "C", year: 2023 },
    ]);
  });

  it("takes neither of two rows of one area and year", () => {
    const rows = [row(2023, 5, 1000, "A"), row(2023, 6, 1000, "A"), row(2022, 30, 1000, "A")];
    const result = poolMortality("infant", rows, YEAR);
    expect(okValue(result)).toMatchObject({
      counts: { deaths: 30, liveBirths: 1000 },
      repeated: [{ area: "A", year: 2023 }],
      missing: [{ area: "A", year: 2023 }],
    });
    expect(noticesOf(result).at(-1)).toEqual({ code: "mortality.rows-repeated", facts: { rows: 1 } });
  });

  it("counts a death in a village where nobody was born that year", () => {
    const { figure } = okValue(poolMortality("infant", [row(2023, 1, 0, "A"), row(2023, 0, 50, "B")], YEAR));
    expect([figure.numerator, figure.denominator]).toEqual([1, 50]);
    expect(issuesOf(poolMortality("infant", [row(2023, 0, 0)], YEAR))).toEqual([
      { code: "law.not-computable", path: ["liveBirths"] },
    ]);
  });

  it("adds up stillbirths for the perinatal rate", () => {
    const perinatal = { basis: "reported", liveBirths: 490, deaths: 5, stillbirths: 10 } as const;
    const rows = [
      { ...perinatal, year: 2022 },
      { ...perinatal, year: 2023 },
    ];
    expect(codesOf(issuesOf(poolMortality("perinatal", rows, YEAR)))).toEqual([
      "mortality.stillbirth-threshold-required",
    ]);
    const { counts, figure } = okValue(poolMortality("perinatal", rows, { ...YEAR, stillbirthFromWeek: 22 }));
    expect(counts).toEqual({ deaths: 10, liveBirths: 980, stillbirths: 20 });
    expect(figure.text).toBe("30.00");
    const { stillbirths: _, ...silent } = perinatal;
    const some = poolMortality(
      "perinatal",
      [
        { ...silent, year: 2022 },
        { ...perinatal, year: 2023 },
      ],
      {
        ...YEAR,
        stillbirthFromWeek: 22,
      },
    );
    expect(okValue(some).missing).toEqual([{ area: "", year: 2022 }]);
  });

  it("refuses to mix reported counts with estimates", () => {
    const rows = [row(2022, 7, 1000), { ...row(2023, 7, 1000), basis: "estimated" as const }];
    expect(issuesOf(poolMortality("maternal", rows, YEAR))).toEqual([
      { code: "mortality.mixed-bases", path: ["rows"] },
    ]);
    // A row without counts is in no sum, whatever its basis.
    const silent = [row(2022, 7, 1000), { ...row(2023, null, 1000), basis: "estimated" as const }];
    expect(poolMortality("maternal", silent, YEAR).ok).toBe(true);
  });

  it("refuses rows with values that are none, each by its place", () => {
    const rows = [
      row(2024, 7, 1000),
      row(2022.5, 1, 1000),
      row(2021, -1, 1000),
      { year: 2020, deaths: 1, liveBirths: 10 },
      row(1899, 1, 10),
    ];
    expect(issuesOf(poolMortality("maternal", rows, YEAR))).toEqual([
      { code: "mortality.year-after", path: ["rows", 0, "year"], facts: { year: 2024, asOf: "2023-12-31" } },
      { code: "mortality.year-invalid", path: ["rows", 1, "year"] },
      { code: "law.count-negative", path: ["rows", 2, "deaths"], facts: { value: -1 } },
      { code: "mortality.basis-unstated", path: ["rows", 3, "basis"] },
      { code: "mortality.year-invalid", path: ["rows", 4, "year"] },
    ]);
    expect(codesOf(issuesOf(poolMortality("maternal", [row(10_000, 1, 1)], YEAR)))).toEqual(["mortality.year-invalid"]);
    expect(codesOf(issuesOf(poolMortality("maternal", [row(1900, 1, 10)], { asOf: "1899-12-31" })))).toEqual([
      "mortality.year-after",
    ]);
    expect(codesOf(issuesOf(poolMortality("maternal", [row(2023, 1, 10)], { asOf: "2023-13-31" })))).toEqual([
      "law.date-invalid",
    ]);
    expect(() => poolMortality("adult" as "infant", [], YEAR)).toThrow(RangeError);
  });

  it("says that nobody reported", () => {
    expect(issuesOf(poolMortality("maternal", [], YEAR))).toEqual([
      { code: "mortality.nothing-reported", path: ["rows"], facts: { expected: 0 } },
    ]);
    expect(issuesOf(poolMortality("maternal", [row(2023, null, null)], YEAR))[0]?.facts).toEqual({ expected: 1 });
  });

  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 9000 })), {
    minLength: 2,
    maxLength: 12,
  });

  property.prop([rows, fc.nat()])("the order of the rows does not matter", (pairs, turn) => {
    const given = pairs.map(([deaths, births], i) => row(2000 + i, deaths, births));
    const turned = given.map((_, i) => given[(i + turn) % given.length] as MortalityRow);
    expect(poolMortality("infant", turned, YEAR)).toEqual(poolMortality("infant", given, YEAR));
  });

  property.prop([rows, fc.nat()])("the pool of two halves is the pool of the whole", (pairs, cut) => {
    const given = pairs.map(([deaths, births], i) => row(2000 + i, deaths, births));
    const at = 1 + (cut % (given.length - 1));
    const halves = [given.slice(0, at), given.slice(at)].map(
      (half, i): MortalityRow => ({
        ...okValue(poolMortality("infant", half, YEAR)).counts,
        basis: "reported",
        year: 2000 + i,
      }),
    );
    const whole = okValue(poolMortality("infant", given, YEAR)).figure;
    const joined = okValue(poolMortality("infant", halves, YEAR)).figure;
    expect([joined.text, joined.interval]).toEqual([whole.text, whole.interval]);
  });
});
