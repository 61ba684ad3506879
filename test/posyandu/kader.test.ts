import { describe, expect, it } from "vitest";
import { auditRatio } from "../../src/law/index.js";
import { type KaderBadges, kaderLevel, kaderShares } from "../../src/posyandu/organisation.js";
import { faultsOf, issuesOf, noted, noticesOf, okValue, readCases, untyped } from "./organisation-kit.js";

const ALL = { allManagement: true, allInfantUnderFive: true, otherGroup: true } as const;
const HIGHER = "posyandu.kader-levels-not-known";
const GROUPS = "posyandu.kader-groups-not-known";

describe("kaderLevel", () => {
  it.each<[number | KaderBadges, string, readonly string[], readonly string[]]>([
    // A count alone decides below 17 and at 25.
    [0, "none", ["none"], []],
    [16, "none", ["none"], []],
    [17, "undetermined", ["none", "purwa"], [GROUPS]],
    [18, "undetermined", ["none", "purwa", "madya", "utama"], [HIGHER, GROUPS]],
    [24, "undetermined", ["none", "purwa", "madya", "utama"], [HIGHER, GROUPS]],
    [25, "purwa", ["purwa", "madya", "utama"], [HIGHER]],
    [{ ...ALL, count: 17 }, "purwa", ["purwa"], []],
    [{ ...ALL, count: 18 }, "purwa", ["purwa", "madya", "utama"], [HIGHER]],
    [ALL, "purwa", ["purwa", "madya", "utama"], [HIGHER]],
    [{ ...ALL, allManagement: false }, "none", ["none"], []],
    [{ ...ALL, allInfantUnderFive: false, count: 24 }, "none", ["none"], []],
    [{ ...ALL, otherGroup: false }, "none", ["none"], []],
    [{ ...ALL, otherGroup: null }, "undetermined", ["none", "purwa", "madya", "utama"], [HIGHER, GROUPS]],
    [{ ...ALL, otherGroup: null, count: 16 }, "none", ["none"], []],
    [{ count: 25 }, "purwa", ["purwa", "madya", "utama"], [HIGHER]],
    [{}, "undetermined", ["none", "purwa", "madya", "utama"], [HIGHER, GROUPS]],
  ])("%j: %s", (badges, level, possible, notices) => {
    const result = kaderLevel(badges);
    const count = typeof badges === "number" ? badges : (badges.count ?? null);
    expect(okValue(result)).toEqual({ level, possible, badges: count, confidence: "secondary" });
    expect(noted(result)).toEqual(notices);
  });

  it("tells the badges that purwa asks", () => {
    expect(noticesOf(kaderLevel(17))).toEqual([{ code: GROUPS, facts: { minimum: 17 } }]);
  });

  it("refuses what contradicts itself or is none", () => {
    expect(issuesOf(kaderLevel({ ...ALL, count: 16 }))).toEqual([
      { code: "posyandu.badges-contradict-groups", path: ["count"], facts: { count: 16 } },
    ]);
    expect(faultsOf(kaderLevel({ otherGroup: false, count: 25 }))).toEqual(["count posyandu.badges-contradict-groups"]);
    expect(kaderLevel({ otherGroup: false, count: 24 }).ok).toBe(true);
    expect(issuesOf(kaderLevel(26))).toEqual([
      { code: "posyandu.count-too-large", path: ["badges"], facts: { maximum: 25 } },
    ]);
    for (const [badges, code] of [
      [-1, "law.count-negative"],
      [1.5, "law.count-not-whole"],
      [Number.NaN, "law.count-not-a-number"],
      ["17", "law.count-not-a-number"],
      [null, "law.count-missing"],
      [undefined, "law.count-missing"],
    ] as const) {
      expect(faultsOf(kaderLevel(untyped(badges)))).toEqual([`badges ${code}`]);
    }
    const wrong = { count: 26, allManagement: 1, allInfantUnderFive: "ya", otherGroup: {} };
    expect(faultsOf(kaderLevel(untyped(wrong)))).toEqual([
      "count posyandu.count-too-large",
      "allManagement posyandu.not-yes-or-no",
      "allInfantUnderFive posyandu.not-yes-or-no",
      "otherGroup posyandu.not-yes-or-no",
    ]);
  });
});

describe("kaderShares", () => {
  const { kader } = readCases<{
    kader: {
      counts: { total: number; active: number; trained: number };
      active: string;
      trained: string;
      published: { active: string; trained: string };
      verdicts: { active: string; trained: string };
    };
  }>("counts");
  const asOf = "2021-07-31";

  it.each(["active", "trained"] as const)(
    "gives the share of %s in Kramatmulya, and what is wrong with the printed one",
    (part) => {
      const shares = okValue(kaderShares(kader.counts, { asOf }));
      expect(shares[part]).toMatchObject({
        indicator: `posyandu.kader-${part}`,
        text: kader[part],
        citations: [],
        asOf,
      });
      const printed = {
        numerator: kader.counts[part],
        denominator: kader.counts.total,
        published: kader.published[part],
      };
      expect(okValue(auditRatio(printed)).verdict).toBe(kader.verdicts[part]);
    },
  );

  it("has no share of what is not known", () => {
    expect(okValue(kaderShares({ total: 10, active: null }, { asOf }))).toEqual({});
    expect(Object.keys(okValue(kaderShares({ total: 10, trained: 0 }, { asOf })))).toEqual(["trained"]);
    expect(okValue(kaderShares({ total: 10, active: 10 }, { asOf })).active?.text).toBe("100.00");
  });

  it("refuses what does not fit", () => {
    expect(issuesOf(kaderShares({ total: 10, active: 11 }, { asOf }))).toEqual([
      { code: "posyandu.parts-above-total", path: ["active"], facts: { sum: 11, total: 10 } },
    ]);
    expect(faultsOf(kaderShares({ total: 0, trained: 0 }, { asOf }))).toEqual(["denominator law.not-computable"]);
    expect(faultsOf(kaderShares({ total: 5, trained: 0 }, { asOf: "2021" }))).toEqual(["asOf law.date-invalid"]);
    expect(faultsOf(kaderShares({ total: -1, active: 0.5, trained: untyped("1") }, { asOf }))).toEqual([
      "total law.count-negative",
      "active law.count-not-whole",
      "trained law.count-not-a-number",
    ]);
  });
});
