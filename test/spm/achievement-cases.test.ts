import { describe, expect, test } from "vitest";
import type { Issue, Notice } from "../../src/foundation/result.js";
import {
  type AchievementOptions,
  achievement,
  type SpmCode,
  type SpmCounts,
  type SpmFigure,
} from "../../src/spm/index.js";
import { readCases } from "./read-cases.js";

interface Asked {
  readonly words: string;
  readonly indicator: SpmCode;
  readonly counts: SpmCounts;
  readonly options: AchievementOptions;
}

type Expected = Pick<
  SpmFigure,
  "text" | "target" | "gap" | "shortfall" | "met" | "periodKind" | "ageSpan" | "complete"
> & { readonly notices: readonly Notice[] };

const { cases, refused } = readCases<{
  readonly cases: readonly (Asked & { readonly expected: Expected })[];
  readonly refused: readonly (Asked & { readonly issue: Issue })[];
}>("achievements");

test.each(cases)("$words", ({ indicator, counts, options, expected }) => {
  const result = achievement(indicator, counts, options);
  if (!result.ok) throw new Error(result.issues[0]?.code);
  const { target, gap, ...said } = result.value;
  expect(target).toBeCloseTo(expected.target as number, 6);
  expect(gap).toBeCloseTo(expected.gap as number, 6);
  const { target: _, gap: __, ...others } = expected;
  expect(said).toEqual({
    indicator,
    asOf: options.asOf,
    ...counts,
    value: (counts.numerator * 100) / counts.denominator,
    multiplier: 100,
    unit: "%",
    citations: [{ regulation: "permenkes-4-2019" }, { regulation: "pp-2-2018", article: "6" }],
    ...others,
  });
  expect(result.notices).toEqual(expected.notices);
});

describe("refused", () => {
  test.each(refused)("$words", ({ indicator, counts, options, issue }) => {
    expect(achievement(indicator, counts, options)).toEqual({ ok: false, issues: [issue] });
  });
});
