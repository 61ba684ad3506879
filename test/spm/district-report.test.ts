import { describe, expect, test } from "vitest";
import { type NeedItem, type NeedLine, type NeedTotal, report, type SpmRow } from "../../src/spm/index.js";
import { readCases } from "./read-cases.js";

interface Case {
  readonly rows: readonly SpmRow[];
  readonly parents: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
  readonly needs: Readonly<Record<string, readonly NeedItem[]>>;
  readonly areas: readonly object[];
  readonly pooled: readonly {
    readonly area: string;
    readonly items: readonly NeedLine[];
    readonly total: NeedTotal;
  }[];
}

const district = readCases<Case>("district-report");
const options = {
  asOf: "2022-12-31",
  parentOf: district.parents,
  expected: district.expected,
  needs: district.needs,
} as const;
const made = report(district.rows, options);

test("each area with its own figures and needs, in alphabetical order", () => {
  const areas = made.areas.map(({ area, figures, needs }) => ({
    area,
    figures: figures.map(({ row, result }) => [row, result.ok && result.value.text]),
    ...(needs?.ok === true
      ? { short: needs.value.total.short, unknown: needs.value.total.unknown }
      : { refused: needs?.issues[0]?.code }),
  }));
  expect(areas).toEqual(district.areas);
});

test("each area above: sums, who is missing, and the needs of all below it", () => {
  const pooled = made.pooled.map(({ area, pools, missing, needs, needsMissing }) => {
    const [pool] = pools;
    if (!(pool?.result.ok && needs?.ok)) throw new Error(area);
    const { numerator, denominator, text, complete } = pool.result.value;
    return {
      area,
      figure: `${numerator} / ${denominator} = ${text}`,
      complete,
      missing,
      ...needs.value,
      needsMissing,
    };
  });
  expect(pooled).toEqual(district.pooled);
  expect(made.pooled.map(({ pools }) => pools.length)).toEqual([1, 1, 1]);
});

test("what its reader must know, each once: of the areas, of the pools, of the needs", () => {
  expect(made.asOf).toBe("2022-12-31");
  expect(made.citations).toEqual([{ regulation: "permenkes-4-2019" }, { regulation: "pp-2-2018", article: "6" }]);
  expect(made.issues).toEqual([]);
  expect(made.notices).toEqual([
    { code: "law.above-whole", path: ["numerator"], facts: { numerator: 66, denominator: 60 } },
    { code: "law.provisional", facts: { reported: 3, expected: 4 } },
    { code: "spm.mixed-denominator-sources", facts: {} },
    { code: "spm.areas-above-whole", facts: { areas: "Anggrek" } },
    { code: "law.provisional", facts: { reported: 1, expected: 2 } },
    { code: "spm.need-unknown", facts: { items: 1 } },
  ]);
});

describe("needs and places", () => {
  const kit = [{ item: "kit", required: 3, available: 1, unitCost: 5 }];

  test("without needs there is nothing of them in the report", () => {
    const { areas, pooled } = report(district.rows, { ...options, needs: undefined });
    for (const area of areas) expect(area).not.toHaveProperty("needs");
    for (const one of pooled) {
      expect(one).not.toHaveProperty("needs");
      expect(one.needsMissing).toEqual([]);
    }
  });

  test("an area in a circle keeps its needs, and hands them to nobody", () => {
    const { areas, pooled } = report([], { asOf: "2022-12-31", parentOf: { A: "B", B: "A" }, needs: { A: kit } });
    expect(areas.map(({ area }) => area)).toEqual(["A"]);
    expect(pooled).toEqual([]);
  });

  test("an area above with needs of its own adds them to those below", () => {
    const { pooled } = report([], { asOf: "2022-12-31", parentOf: { A: "K" }, needs: { A: kit, K: kit } });
    expect(pooled).toMatchObject([{ area: "K", needs: { value: { total: { short: 4, cost: 20 } } } }]);
  });

  test("an area with needs and nothing below it is no sum", () => {
    expect(report([], { asOf: "2022-12-31", needs: { A: kit } }).pooled).toEqual([]);
  });

  test("where no needs below could be reckoned, the sum is of nothing and says who is missing", () => {
    const spoilt = [{ item: "kit", required: 0.5, available: 1 }];
    const { pooled } = report([], {
      asOf: "2022-12-31",
      parentOf: { B: "K", A: "K" },
      needs: { B: spoilt, A: spoilt },
    });
    expect(pooled).toMatchObject([{ area: "K", needsMissing: ["A", "B"], needs: { value: { items: [] } } }]);
  });

  test("an area missing from two services is named once", () => {
    const two = district.rows.flatMap((row) => [row, { ...row, indicator: "SPM-KES-02" }]);
    const { pooled } = report(two, options);
    expect(pooled[0]?.pools.map(({ indicator }) => indicator)).toEqual(["SPM-KES-01", "SPM-KES-02"]);
    expect(pooled[0]?.missing).toEqual(["Dahlia"]);
  });
});
