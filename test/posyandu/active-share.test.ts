import { describe, expect, it } from "vitest";
import {
  type ActivityRow,
  activePosyanduTarget,
  activeShare,
  activeShareMeasure,
  activeShares,
  activityMeasures,
  villageIndexActivity,
  villageIndexMeasure,
} from "../../src/posyandu/organisation.js";
import { fc, property } from "../property.js";
import { faultsOf, issuesOf, noted, noticesOf, okValue, readCases, untyped } from "./organisation-kit.js";

describe("activeShare", () => {
  // The city of Cilegon had 395 posyandu in 2024; 316 are exactly 80 %.
  it("takes 80 % exactly as reached", () => {
    const reached = okValue(activeShare({ active: 316, total: 395 }, { year: 2024 }));
    expect(reached).toMatchObject({ reached: true, active: 316, undetermined: 0, total: 395 });
    expect(reached.figure).toMatchObject({
      indicator: "posyandu.active-share",
      asOf: "2024-12-31",
      text: "80.00",
      target: 80,
      met: true,
      citations: [{ regulation: "perpres-18-2020" }],
      complete: { reported: 395, expected: 395 },
    });
    const missed = okValue(activeShare({ active: 315, total: 395 }, { year: 2024 }));
    expect(missed.reached).toBe(false);
    expect(missed.figure).toMatchObject({ text: "79.75", met: false, shortfall: 1 });
  });

  it("does not decide while posyandu that were not judged could", () => {
    const share = (active: number, undetermined: number) =>
      okValue(activeShare({ active, undetermined, total: 100 }, { year: 2022 }));
    expect(share(80, 20).reached).toBe(true);
    expect(share(79, 21).reached).toBeNull();
    expect(share(70, 10).reached).toBeNull();
    expect(share(70, 9).reached).toBe(false);
    expect(share(70, 9).figure).toMatchObject({
      numerator: 70,
      denominator: 91,
      complete: { reported: 91, expected: 100 },
    });
    expect(share(70, 9).figure).not.toHaveProperty("met");
    expect(noted(activeShare({ active: 70, undetermined: 9, total: 100 }, { year: 2022 }))).toEqual([
      "law.provisional",
    ]);
  });

  it("knows no cut after 2024 and no share before 2020", () => {
    const later = activeShare({ active: 1, total: 100 }, { year: 2025 });
    expect(okValue(later).reached).toBeNull();
    expect(okValue(later).figure).not.toHaveProperty("target");
    expect(okValue(later).figure.citations).toEqual([]);
    expect(noticesOf(later)).toEqual([
      { code: "posyandu.activity-undefined", path: ["year"], facts: { year: 2025, last: 2024 } },
    ]);
    expect(faultsOf(activeShare({ active: 1, total: 100 }, { year: 2019 }))).toEqual(["asOf law.before-first-rule"]);
  });

  it("refuses counts that do not fit", () => {
    const year = 2024;
    expect(issuesOf(activeShare({ active: 90, undetermined: 11, total: 100 }, { year }))).toEqual([
      { code: "posyandu.parts-above-total", path: ["total"], facts: { sum: 101, total: 100 } },
    ]);
    expect(faultsOf(activeShare({ active: 0, total: 0 }, { year }))).toEqual(["denominator law.not-computable"]);
    expect(faultsOf(activeShare({ active: 0, undetermined: 9, total: 9 }, { year }))).toEqual([
      "denominator law.not-computable",
    ]);
    const wrong = { active: -1, undetermined: 0.5, total: untyped("9") };
    expect(faultsOf(activeShare(wrong, { year: Number.NaN }))).toEqual([
      "year posyandu.year-not-usable",
      "active law.count-negative",
      "undetermined law.count-not-whole",
      "total law.count-not-a-number",
    ]);
    expect(faultsOf(activeShare(untyped({}), { year }))).toEqual([
      "active law.count-missing",
      "total law.count-missing",
    ]);
  });

  it("is named in both languages", () => {
    for (const { name } of [activeShareMeasure, villageIndexMeasure]) expect(name.id).not.toBe(name.en);
    expect(activityMeasures.map(({ id, of }) => [id, of])).toEqual([
      ["rpjmn-2020-2024", "posyandu"],
      ["district-form", "posyandu"],
      ["village-index", "village"],
    ]);
  });
});

describe("activeShares", () => {
  const rows = (area: string, statuses: readonly ActivityRow["status"][], from = 0): ActivityRow[] =>
    statuses.map((status, i) => ({ area, posyandu: `${area}-${from + i}`, status }));

  it("tells areas that reached it, did not, or are not known, and pools them", () => {
    const all = [
      ...rows("b", ["active", "active", "active", "active", "not-active"]),
      ...rows("a", ["active", "not-active"]),
      ...rows("c", ["active", "unknown"]),
    ];
    const shares = activeShares(all, { year: 2023 });
    expect(shares.areas.map(({ area, share }) => [area, okValue(share).reached])).toEqual([
      ["a", false],
      ["b", true],
      ["c", null],
    ]);
    expect(shares).toMatchObject({ reached: 1, notReached: 1, undetermined: 1, repeated: [], unexpected: [] });
    expect(okValue(shares.pooled)).toMatchObject({ active: 6, undetermined: 1, total: 9 });
  });

  it("never counts what was not judged as not active", () => {
    const [area] = activeShares(rows("a", ["active", "undetermined", null, undefined, "unknown"]), {
      year: 2023,
    }).areas;
    expect(okValue((area as NonNullable<typeof area>).share)).toMatchObject({ active: 1, undetermined: 4, total: 5 });
  });

  it("takes posyandu without a row as undetermined, and rows of other areas not at all", () => {
    const shares = activeShares([...rows("a", ["active"]), ...rows("x", ["active"])], {
      year: 2023,
      expected: { b: 1, a: 3 },
    });
    expect(shares.unexpected).toEqual(["x"]);
    expect(shares.areas.map(({ area }) => area)).toEqual(["a", "b"]);
    expect(okValue(shares.pooled)).toMatchObject({ active: 1, undetermined: 3, total: 4 });
    expect(shares.areas[1]?.share.ok).toBe(false);
    expect(shares).toMatchObject({ reached: 0, notReached: 0, undetermined: 2 });
  });

  it("takes neither of two rows of one posyandu", () => {
    const twice = [...rows("a", ["active", "active"]), { area: "a", posyandu: "a-0", status: "active" as const }];
    const shares = activeShares([...twice, ...rows("b", ["active"])], { year: 2023 });
    expect(shares.repeated).toEqual([{ area: "a", posyandu: "a-0" }]);
    expect(okValue(shares.pooled)).toMatchObject({ active: 2, undetermined: 1, total: 3 });
  });

  it("refuses more rows than posyandu, and lets none of them into the sum", () => {
    const shares = activeShares([...rows("a", ["not-active", "not-active"]), ...rows("b", ["active"])], {
      year: 2023,
      expected: { a: 1, b: 1 },
    });
    expect(issuesOf(shares.areas[0]?.share as never)).toEqual([
      { code: "posyandu.parts-above-total", path: ["expected", "a"], facts: { sum: 2, total: 1 } },
    ]);
    expect(okValue(shares.pooled)).toMatchObject({ active: 1, undetermined: 1, total: 2 });
    const full = activeShares(rows("a", ["active", "active"]), { year: 2023, expected: { a: 2 } });
    expect(full.reached).toBe(1);
  });

  it("has nothing to say of nothing", () => {
    const nothing = activeShares([], { year: 2023 });
    expect(nothing).toMatchObject({ areas: [], reached: 0, notReached: 0, undetermined: 0 });
    expect(nothing.pooled.ok).toBe(false);
  });

  property.prop([
    fc.array(
      fc.record({
        area: fc.constantFrom("a", "b", "c"),
        posyandu: fc.nat(20).map(String),
        status: fc.constantFrom("active" as const, "not-active" as const, "undetermined" as const),
      }),
    ),
  ])("does not depend on the order of the rows", (all) => {
    const shares = activeShares(all, { year: 2023 });
    expect(activeShares([...all].reverse(), { year: 2023 })).toEqual(shares);
    expect(shares.reached + shares.notReached + shares.undetermined).toBe(shares.areas.length);
  });
});

describe("activePosyanduTarget", () => {
  const { targets } = readCases<{ targets: { year: number; percent: number; count: number; printed?: number }[] }>(
    "counts",
  );

  it.each(targets)("$year: $percent % of 514 are $count", ({ year, percent, count, printed }) => {
    const result = activePosyanduTarget(year);
    const source = { citations: [{ regulation: "perpres-18-2020" }], confidence: "verified-in-source" };
    expect(okValue(result)).toEqual({ year, percent, units: 514, count, ...source });
    const notice = {
      code: "posyandu.target-printed-otherwise",
      facts: { count, printed },
      citation: { regulation: "perpres-18-2020" },
    };
    expect(noticesOf(result)).toEqual(printed === undefined ? [] : [notice]);
  });

  it("takes another number of units", () => {
    expect(okValue(activePosyanduTarget(2020, 8)).count).toBe(2);
    expect(okValue(activePosyanduTarget(2020, 6)).count).toBe(2);
    expect(okValue(activePosyanduTarget(2020, 5)).count).toBe(1);
    expect(okValue(activePosyanduTarget(2022, 0)).count).toBe(0);
    expect(noted(activePosyanduTarget(2021, 513))).toEqual([]);
  });

  it("knows no target of other years", () => {
    expect(issuesOf(activePosyanduTarget(2025))).toEqual([
      { code: "posyandu.activity-undefined", path: ["year"], facts: { year: 2025, last: 2024 } },
    ]);
    expect(faultsOf(activePosyanduTarget(2019))).toEqual(["asOf law.before-first-rule"]);
    expect(faultsOf(activePosyanduTarget(2020.5, -1))).toEqual([
      "year posyandu.year-not-usable",
      "units law.count-negative",
    ]);
  });
});

describe("villageIndexActivity", () => {
  it("gives the full score above three quarters, not at three quarters", () => {
    expect(okValue(villageIndexActivity({ activeEveryMonth: 4, total: 5 }, { year: 2022 }))).toMatchObject({
      fullScore: true,
      score: 5,
      figure: { text: "80.00" },
    });
    const bound = villageIndexActivity({ activeEveryMonth: 3, total: 4 }, { year: 2022 });
    expect(okValue(bound)).toMatchObject({ fullScore: false, score: null, figure: { text: "75.00" } });
    expect(noticesOf(bound)).toEqual([{ code: "posyandu.index-score-not-known", facts: { above: 75 } }]);
    expect(noted(villageIndexActivity({ activeEveryMonth: 4, total: 4 }, { year: 2021 }))).toEqual([
      "law.start-day-unknown",
    ]);
  });

  it("refuses what does not fit", () => {
    const year = 2022;
    expect(issuesOf(villageIndexActivity({ activeEveryMonth: 5, total: 4 }, { year }))).toEqual([
      { code: "posyandu.parts-above-total", path: ["total"], facts: { sum: 5, total: 4 } },
    ]);
    expect(faultsOf(villageIndexActivity({ activeEveryMonth: 0, total: 0 }, { year }))).toEqual([
      "denominator law.not-computable",
    ]);
    expect(faultsOf(villageIndexActivity({ activeEveryMonth: 1, total: 4 }, { year: 2020 }))).toEqual([
      "asOf law.before-first-rule",
    ]);
    expect(faultsOf(villageIndexActivity({ activeEveryMonth: -1, total: 0.5 }, { year: 1 }))).toEqual([
      "year posyandu.year-not-usable",
      "activeEveryMonth law.count-negative",
      "total law.count-not-whole",
    ]);
  });
});
