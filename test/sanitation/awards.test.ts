import { describe, expect, it } from "vitest";
import { awardTotal, stbmAward, stbmAwards } from "../../src/sanitation/index.js";
import { issuesOf, noticesOf, okValue } from "./cases.js";

describe("stbmAward", () => {
  it("has five tiers in 2018 and three in 2023, and never the scoring", () => {
    const result = stbmAward("2018-11-01");
    expect(okValue(result).tiers).toEqual(["Eka Pratama", "Dwi Pratama", "Eka Madya", "Dwi Madya", "Utama"]);
    expect(noticesOf(result)).toEqual([{ code: "sanitation.award-scoring-unknown", facts: { year: 2018 } }]);
    expect(okValue(stbmAward("2023-01-01")).tiers).toEqual(["Pratama", "Madya", "Paripurna"]);
  });

  it("does not carry a year over into another", () => {
    for (const year of [2017, 2019, 2021, 2025]) {
      expect(issuesOf(stbmAward(`${year}-06-30`))).toEqual([
        { code: "sanitation.award-unknown", path: ["asOf"], facts: { year } },
      ]);
    }
    expect(issuesOf(stbmAward("2023"))).toEqual([{ code: "law.date-invalid", path: ["asOf"] }]);
  });

  it("keeps what is known of the other years, with its doubts", () => {
    expect(stbmAwards.map(({ year, winners }) => [year, winners])).toEqual([
      [2018, undefined],
      [2020, 29],
      [2022, 65],
      [2023, 33],
      [2024, 42],
    ]);
    expect(okValue(stbmAward("2020-12-31")).doubt?.en).toContain("21 regencies");
    expect(okValue(stbmAward("2022-12-31")).categories?.map(({ en }) => en)).toEqual([
      "enabling environment",
      "demand",
      "supply",
    ]);
  });
});

describe("awardTotal", () => {
  const asOf = "2023-11-28";

  it("November 2023: 20 pratama, 9 madya and 4 paripurna are 33", () => {
    expect(okValue(awardTotal({ Pratama: 20, Madya: 9, Paripurna: 4 }, asOf))).toEqual({ year: 2023, total: 33 });
    expect(okValue(stbmAward(asOf)).winners).toBe(33);
  });

  it("refuses tiers of another year, tiers left out and counts that are none", () => {
    expect(issuesOf(awardTotal({ Utama: 1, Pratama: null, Madya: -1 }, asOf))).toEqual([
      { code: "sanitation.unknown-tier", path: ["winners", "Utama"], facts: { year: 2023 } },
      { code: "law.count-missing", path: ["winners", "Pratama"] },
      { code: "law.count-negative", path: ["winners", "Madya"], facts: { value: -1 } },
      { code: "law.count-missing", path: ["winners", "Paripurna"] },
    ]);
    expect(issuesOf(awardTotal({ Pratama: 1 }, "2024-12-01"))).toEqual([
      { code: "sanitation.award-tiers-unknown", path: ["asOf"], facts: { year: 2024 } },
    ]);
    expect(issuesOf(awardTotal({}, "2019-12-01"))[0]?.code).toBe("sanitation.award-unknown");
  });
});
