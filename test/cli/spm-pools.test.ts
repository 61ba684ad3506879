import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PeriodKind, SpmRow } from "../../src/spm/index.js";
import { pool } from "../../src/spm/index.js";
import { table, tatasehat } from "./harness.js";

const AS_OF = "2022-06-30";
const HEADING = "area,parent,indicator,numerator,denominator,period,period_kind,denominator_source";

/** A line of the file and the same row for the library. */
interface Line {
  readonly text: string;
  readonly row: SpmRow;
}

const AREAS = ["Andir", "Babakan", "Cibadak", "Dago", "Garuda", "Kota K", "Kota L", "Provinsi"] as const;
const PARENTS: Readonly<Record<string, string>> = {
  Andir: "Kota K",
  Babakan: "Kota K",
  Cibadak: "Kota K",
  Dago: "Kota L",
  Garuda: "Kota L",
  "Kota K": "Provinsi",
  "Kota L": "Provinsi",
};

const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const line: fc.Arbitrary<Line> = fc
  .record({
    // Districts seldom have a row of their own, and the province hardly ever.
    area: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...AREAS.slice(0, 5)) },
      { weight: 1, arbitrary: fc.constantFrom(...AREAS.slice(5)) },
    ),
    indicator: fc.constantFrom("SPM-KES-01", "SPM-KES-02", "SPM-KES-05"),
    numerator: count,
    denominator: fc.oneof({ weight: 4, arbitrary: fc.constant(300) }, { weight: 1, arbitrary: count }),
    period: fc.oneof(
      { weight: 4, arbitrary: fc.constant(["2022-06", "cumulative"] as const) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<readonly [string, PeriodKind | ""]>(
          ["2022-05", "cumulative"],
          ["2022-01", "month"],
          ["2022-02", "month"],
          ["2022-Q1", "quarter"],
          ["2022", "year"],
          ["", ""],
        ),
      },
    ),
    source: fc.constantFrom("registered", "registered", "registered", "projected", "") as fc.Arbitrary<
      "registered" | "projected" | ""
    >,
  })
  .map(({ area, indicator, numerator, denominator, period: [period, kind], source }) => {
    const parent = PARENTS[area];
    const cells = [area, parent ?? "", indicator, numerator ?? "", denominator ?? "", period, kind, source];
    return {
      text: cells.join(","),
      row: {
        ...{ area, parent, indicator, numerator, denominator },
        period: period === "" ? undefined : period,
        periodKind: kind === "" ? undefined : kind,
        denominatorSource: source === "" ? undefined : source,
      },
    };
  });

/** The pools of a run, in their order. */
async function pooled(lines: readonly Line[]): Promise<readonly Record<string, string>[]> {
  const stdin = `${[HEADING, ...lines.map(({ text }) => text)].join("\n")}\n`;
  const { code, stdout } = await tatasehat(["spm", "-", "--as-of", AS_OF, "--lang", "en"], { stdin });
  expect(code).toBe(0);
  const rows = table(stdout);
  expect(rows.slice(0, lines.length).map(({ row }) => row)).toEqual(lines.map(() => "input"));
  return rows.slice(lines.length);
}

/** What the library makes of the same rows, when every area at the bottom of the file is expected. */
function expectedPools(lines: readonly Line[]): readonly Record<string, string>[] {
  const rows = lines.map(({ row }) => row);
  const parents = new Map(rows.flatMap(({ area, parent }) => (parent ? [[area, parent] as const] : [])));
  const ways = (area: string): readonly string[] => {
    const parent = parents.get(area);
    return parent === undefined ? [] : [parent, ...ways(parent)];
  };
  const above = new Set(rows.flatMap(({ area }) => ways(area)));
  const expected = [...new Set(rows.map(({ area }) => area))].filter((area) => !above.has(area));
  return (
    pool(rows, { asOf: AS_OF, expected })
      // Where nobody below an area has a row for a service, the command leaves the service out.
      .pools.filter(({ area, indicator }) =>
        rows.some((row) => row.indicator === indicator && [row.area, ...ways(row.area)].includes(area)),
      )
      .map(({ area, indicator, result }) => ({
        area,
        indicator,
        percent: result.ok ? result.value.text : "",
        target: result.ok ? String(result.value.target) : "",
        met: result.ok ? (result.value.met ? "yes" : "no") : "",
        numerator: result.ok ? String(result.value.numerator) : "-",
        denominator: result.ok ? String(result.value.denominator) : "-",
        complete: result.ok ? `${result.value.complete?.reported} of ${result.value.complete?.expected}` : "-",
        issues: result.ok ? "-" : result.issues.map(({ code }) => code).join(),
      }))
  );
}

describe("the pools", () => {
  test("are those of the library, whatever the rows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 14 }), async (lines) => {
        const found = await pooled(lines);
        const wanted = expectedPools(lines);
        expect(
          found.map(({ area, indicator, percent, target, met }) => ({ area, indicator, percent, target, met })),
        ).toEqual(
          wanted.map(({ area, indicator, percent, target, met }) => ({ area, indicator, percent, target, met })),
        );
        for (const [i, { numerator, denominator, complete }] of wanted.entries()) {
          if (complete === "-") continue;
          expect(found[i]).toMatchObject({ numerator, denominator, complete });
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test("do not depend on the order of the rows", async () => {
    const permuted = fc
      .array(line, { minLength: 2, maxLength: 14 })
      .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
    await fc.assert(
      fc.asyncProperty(permuted, async ([lines, shuffled]) => {
        expect(await pooled(shuffled)).toEqual(await pooled(lines));
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  test("all levels are pooled from the areas at the bottom, and a table's own total is compared", async () => {
    const lines = [
      "Provinsi,,SPM-KES-01,7,20,2022,year,registered",
      "Andir,Kota K,SPM-KES-01,1,10,2022,year,registered",
      "Dago,Kota L,SPM-KES-01,5,10,2022,year,registered",
      "Kota K,Provinsi,SPM-KES-01,1,10,2022,year,registered",
      "Kota L,Provinsi,SPM-KES-01,5,10,2022,year,registered",
    ];
    const { stdout, stderr } = await tatasehat(["spm", "-", "--as-of", "2022-12-31", "--lang", "en"], {
      stdin: `${[HEADING, ...lines].join("\n")}\n`,
    });
    expect(table(stdout).slice(lines.length)).toMatchObject([
      { area: "Kota K", parent: "Provinsi", percent: "10.00", complete: "1 of 1", issues: "", period: "2022" },
      { area: "Kota L", parent: "Provinsi", percent: "50.00", complete: "1 of 1", issues: "", period_kind: "year" },
      {
        area: "Provinsi",
        parent: "",
        percent: "30.00",
        complete: "2 of 2",
        denominator_source: "registered",
        issues: "the total row (7 / 20) differs from the sum of its areas",
      },
    ]);
    // The highest level is printed first.
    expect(stderr.indexOf("\nProvinsi\n")).toBeLessThan(stderr.indexOf("\nKota K\n"));
    expect(stderr).toContain("lowest: Andir 10.00 %; Dago 50.00 %");
  });

  test("a result can be fed in again: its pools are then totals, which agree", async () => {
    const stdin = `${HEADING}\nAndir,Kota K,SPM-KES-01,1,10,2022,year,registered\nDago,Kota K,SPM-KES-01,5,10,2022,year,registered\n`;
    const first = await tatasehat(["spm", "-", "--as-of", "2022-12-31"], { stdin });
    const again = await tatasehat(["spm", "-", "--as-of", "2022-12-31"], { stdin: first.stdout });
    const last = table(again.stdout).at(-1);
    expect(last).toMatchObject({ area: "Kota K", percent: "", percent_tatasehat: "30.00", issues_tatasehat: "" });
    expect(table(again.stdout)).toHaveLength(4);
  });
});
