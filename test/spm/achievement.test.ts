import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/law/index.js";
import { type AchievementOptions, achievement, findService, type SpmCode, spmMessages } from "../../src/spm/index.js";

interface Case {
  readonly case: string;
  readonly indicator: SpmCode;
  readonly asOf: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly decimals: number;
  readonly published: string;
}

const published = JSON.parse(
  readFileSync(new URL("../cases/spm/published-coverage.json", import.meta.url), "utf8"),
) as { readonly cases: readonly Case[] };

function figure(code: SpmCode, numerator: number, denominator: number, options: AchievementOptions) {
  const result = achievement(code, { numerator, denominator, denominatorSource: "registered" }, options);
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
}

const codesOf = (notices: readonly { readonly code: string }[]) => notices.map(({ code }) => code);

describe("published coverage", () => {
  it("has the 63 results", () => {
    expect(published.cases).toHaveLength(63);
  });

  it.each(published.cases)("$case: $numerator of $denominator is $published %", (row) => {
    const { indicator, numerator, denominator, asOf, decimals } = row;
    expect(figure(indicator, numerator, denominator, { asOf, decimals }).text).toBe(row.published);
  });
});

describe("achievement", () => {
  it("cites the rule of its day and explains itself in both languages", () => {
    const before = figure("SPM-KES-01", 77, 440, { asOf: "2022-12-31" });
    expect(before).toMatchObject({
      text: "17.50",
      gap: 82.5,
      shortfall: 363,
      met: false,
      periodKind: "year",
      denominatorSource: "registered",
    });
    expect(explain(before, "id")).toBe("77 / 440 × 100 = 17,50 % (target 100 %) — Permenkes 4/2019; PP 2/2018 Pasal 6");
    const after = figure("SPM-KES-01", 77, 440, { asOf: "2025-12-31" });
    expect(explain(after, "en")).toBe(
      "77 / 440 × 100 = 17.50 % (target 100 %) — Permenkes 6/2024; PP 2/2018, article 6",
    );
  });

  it("says so in a year whose first day of the new rule is not known", () => {
    const during = figure("SPM-KES-01", 77, 440, { asOf: "2024-06-30", periodKind: "year" });
    expect(during.citations[0]).toEqual({ regulation: "permenkes-4-2019" });
    expect(codesOf(during.notices)).toContain("law.start-day-unknown");
    expect(figure("SPM-KES-01", 1, 2, { asOf: "2017-12-31" }).citations).toEqual([{ regulation: "permenkes-43-2016" }]);
  });

  it("refuses a day before the first list of services that could be read", () => {
    const result = achievement("SPM-KES-01", { numerator: 1, denominator: 2 }, { asOf: "2015-12-31" });
    expect(!result.ok && result.issues[0]?.code).toBe("law.before-first-rule");
  });

  it("asks for the age span of under-fives and records it", () => {
    const counts = { numerator: 1, denominator: 2 };
    const without = achievement("SPM-KES-04", counts, { asOf: "2022-12-31" });
    expect(!without.ok && without.issues[0]?.code).toBe("spm.age-span-required");
    const wrong = achievement("SPM-KES-04", counts, { asOf: "2022-12-31", ageSpan: "6-59" as never });
    expect(wrong.ok).toBe(false);
    for (const [given, recorded] of [
      ["0-59", "0-59-months"],
      ["12-59-months", "12-59-months"],
      ["12-59", "12-59-months"],
      ["0-59-months", "0-59-months"],
    ] as const) {
      const chosen = achievement("SPM-KES-04", counts, { asOf: "2022-12-31", ageSpan: given });
      expect(chosen.ok && chosen.value.ageSpan).toBe(recorded);
    }
    expect(figure("SPM-KES-01", 1, 2, { asOf: "2022-12-31", ageSpan: "0-59" })).not.toHaveProperty("ageSpan");
  });

  it.each([
    // Before the end of the year only the part that is due is asked for: three of twelve months are 25 %.
    [{ asOf: "2022-03-31", periodKind: "cumulative" }, 25, true],
    [{ asOf: "2022-03-31" }, 25, true],
    [{ asOf: "2022-12-31", periodKind: "cumulative" }, 100, false],
    [{ asOf: "2022-03-31", periodKind: "quarter" }, 25, true],
    [{ asOf: "2022-03-31", periodKind: "month" }, 100 / 12, true],
    [{ asOf: "2022-03-31", periodKind: "year" }, 100, false],
    [{ asOf: "2022-06-15", periodKind: "cumulative" }, (100 * 5.5) / 12, false],
  ] as const)("judges 25 of 100 with %j against %d", (options, target, met) => {
    const value = figure("SPM-KES-01", 25, 100, options);
    expect(value.target).toBeCloseTo(target, 10);
    expect(value.met).toBe(met);
    expect(codesOf(value.notices).includes("spm.pro-rata")).toBe(target < 100);
  });

  it("says when it had to assume that a figure is cumulative", () => {
    expect(codesOf(figure("SPM-KES-01", 1, 2, { asOf: "2022-03-31" }).notices)).toContain(
      "spm.period-assumed-cumulative",
    );
    expect(codesOf(figure("SPM-KES-01", 1, 2, { asOf: "2022-12-31" }).notices)).not.toContain(
      "spm.period-assumed-cumulative",
    );
  });

  it("counts school children by school year, which ends in June", () => {
    const june = figure("SPM-KES-05", 1, 2, { asOf: "2022-06-30" });
    expect(june).toMatchObject({ target: 100, periodKind: "year" });
    expect(codesOf(june.notices)).toEqual(["spm.school-year"]);
    expect(figure("SPM-KES-05", 1, 2, { asOf: "2022-12-31" })).toMatchObject({ target: 50, periodKind: "cumulative" });
    expect(figure("SPM-KES-05", 1, 2, { asOf: "2022-07-31", periodKind: "cumulative" }).target).toBeCloseTo(
      100 / 12,
      10,
    );
  });

  it("says when the source of the denominator is not stated", () => {
    const result = achievement("SPM-KES-01", { numerator: 150, denominator: 59 }, { asOf: "2022-12-31" });
    expect(result.ok && codesOf(result.notices)).toEqual(["spm.denominator-source-unknown", "law.above-whole"]);
  });

  it("passes on how many reports are in", () => {
    const value = figure("SPM-KES-01", 1, 2, { asOf: "2022-12-31", complete: { reported: 1, expected: 2 } });
    expect(value.complete).toEqual({ reported: 1, expected: 2 });
  });

  it("offers the nearest names for an unknown service", () => {
    const result = achievement("SPM-KES-13" as never, { numerator: 1, denominator: 2 }, { asOf: "2022-12-31" });
    expect(!result.ok && result.issues[0]).toMatchObject({ code: "spm.unknown-indicator", path: ["indicator"] });
    expect(!result.ok && String(result.issues[0]?.facts?.nearest)).toContain("SPM-KES-1");
    const spelled = achievement("spm kes 1" as never, { numerator: 1, denominator: 2 }, { asOf: "2022-12-31" });
    expect(!spelled.ok && spelled.issues[0]?.facts?.nearest).toBe("SPM-KES-01");
    expect(Object.keys(spmMessages)).toContain("spm.unknown-indicator");
  });

  it.each([
    ["SPM-KES-01", "SPM-KES-01"],
    ["spm kes 1", "SPM-KES-01"],
    ["KES12", "SPM-KES-12"],
    ["SPM-KES-P2", "SPM-KES-P2"],
    ["PELAYANAN KESEHATAN BALITA", "SPM-KES-04"],
    ["health services for newborns", "SPM-KES-03"],
  ])("reads %s as %s", (text, code) => {
    expect(findService(text).code).toBe(code);
  });
});
