import { expect, test } from "vitest";
import { ratioText } from "../../src/foundation/rounding.js";
import { auditRatio } from "../../src/law/index.js";
import { readCases } from "./read-cases.js";

interface Shares {
  readonly audits: readonly {
    readonly case: string;
    readonly numerator: number;
    readonly denominator: number;
    readonly printed: string;
    readonly verdict: string;
    readonly recomputed: string;
  }[];
  readonly ratios: readonly {
    readonly case: string;
    readonly numerator: number;
    readonly denominator: number;
    readonly per: number;
    readonly decimals: number;
    readonly printed: string;
  }[];
  readonly targets: {
    readonly districts: number;
    readonly percent: readonly number[];
    readonly counts: readonly number[];
  };
}
const cases = readCases<Shares>("printed-shares");

test.each(cases.audits)("$case: $verdict", ({ numerator, denominator, printed, verdict, recomputed }) => {
  const audit = auditRatio({ numerator, denominator, published: printed });
  expect(audit.ok && audit.value).toMatchObject({ verdict, recomputed });
});

test.each(cases.ratios)("$case: $printed", ({ numerator, denominator, per, decimals, printed }) => {
  expect(ratioText(numerator, denominator, { multiplier: per, decimals })).toBe(printed);
});

test("a share of the districts is rounded half up to whole districts", () => {
  const { districts, percent, counts } = cases.targets;
  expect(percent.map((share) => Number(ratioText(share * districts, 100, { multiplier: 1, decimals: 0 })))).toEqual(
    counts,
  );
});
