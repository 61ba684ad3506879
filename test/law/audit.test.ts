import { describe, expect, it } from "vitest";
import { describe as inWords } from "../../src/foundation/result.js";
import { type AuditVerdict, auditRatio, type PrintedRatio, type RatioAudit } from "../../src/law/audit.js";
import { lawMessages } from "../../src/law/messages.js";
import cases from "../cases/law/audit.json" with { type: "json" };
import { fc, property } from "../property.js";

/** A ratio as printed somewhere, and what is known about it. */
interface Case extends PrintedRatio {
  readonly verdict: string;
  readonly recomputed?: string;
  readonly correction?: { readonly part: string; readonly value: string };
  /** A count known to be the right one, which the offered range must hold. */
  readonly denominator_within?: number;
  readonly numerator_within?: number;
}

function audit(printed: PrintedRatio): RatioAudit {
  const result = auditRatio(printed);
  if (!result.ok) throw new Error("an audit always has a verdict");
  return result.value;
}

function within(count: number, range: { from: number; to: number } | undefined): boolean {
  return range !== undefined && range.from <= count && count <= range.to;
}

describe("printed ratios and what is known about them", () => {
  it.each(cases as readonly (Case & { source: string })[])(
    "$numerator / $denominator printed $published: $verdict ($source)",
    (known) => {
      const found = audit(known);
      expect(found.verdict).toBe(known.verdict);
      if (known.recomputed !== undefined) expect(found.recomputed).toBe(known.recomputed);
      if (known.correction !== undefined) expect(found.corrections).toContainEqual(known.correction);
      if (known.denominator_within !== undefined)
        expect(within(known.denominator_within, found.denominators)).toBe(true);
      if (known.numerator_within !== undefined) expect(within(known.numerator_within, found.numerators)).toBe(true);
    },
  );

  it("know every verdict", () => {
    const verdicts: readonly AuditVerdict[] = [
      ...(["consistent", "truncated", "off-by-rounding", "digits-transposed"] as const),
      ...(["parts-swapped", "other-denominator", "contradiction", "not-computable"] as const),
    ];
    expect(new Set(cases.map(({ verdict }) => verdict))).toEqual(new Set(verdicts));
  });
});

describe("what would make them agree", () => {
  it("names both swaps when either count could be the mistyped one", () => {
    expect(audit({ numerator: 461_117, denominator: 416_013, published: "100,02" }).corrections).toEqual([
      { part: "denominator", value: "461013" },
      { part: "numerator", value: "416117" },
    ]);
  });

  it("is both parts together when they are swapped", () => {
    expect(audit({ numerator: 440, denominator: 77, published: "17,50" }).corrections).toEqual([
      { part: "numerator", value: "77" },
      { part: "denominator", value: "440" },
    ]);
  });

  it("is nothing for a consistent ratio, and the recomputed figure for a rounding", () => {
    expect(audit({ numerator: 77, denominator: 440, published: "17,50" }).corrections).toEqual([]);
    expect(audit({ numerator: 50, denominator: 62, published: "80,64" }).corrections).toEqual([
      { part: "published", value: "80.65" },
    ]);
  });

  it("leaves out a range that holds no whole count or has no end", () => {
    expect(audit({ numerator: 275, denominator: 438, published: "62,27" }).denominators).toBeUndefined();
    const zero = audit({ numerator: 7, denominator: 400, published: "0" });
    expect(zero.denominators).toBeUndefined();
    expect(zero.numerators).toEqual({ from: 0, to: 1 });
    expect(audit({ numerator: 0, denominator: 400, published: "5" }).denominators).toBeUndefined();
  });

  it("counts the decimals that were printed", () => {
    expect(audit({ numerator: 1, denominator: 3, published: "33" })).toMatchObject({
      expectedDecimals: 0,
      recomputed: "33",
    });
    expect(audit({ numerator: 1, denominator: 3, published: "33,3" })).toMatchObject({
      expectedDecimals: 1,
      recomputed: "33.3",
    });
    expect(audit({ numerator: 1, denominator: 3, published: "033,333" })).toMatchObject({
      recomputed: "33.333",
      verdict: "consistent",
    });
  });

  it("ignores candidates that are no counts", () => {
    const otherDenominators = [0, -5, Number.NaN, 1.5, Number.POSITIVE_INFINITY];
    expect(audit({ numerator: 3, denominator: 700, published: "0", otherDenominators }).verdict).toBe("consistent");
    expect(audit({ numerator: 30, denominator: 700, published: "0", otherDenominators }).verdict).toBe("contradiction");
  });
});

describe("the evidence for a swap", () => {
  // 1,053,635 gives 99.78 too, but so do 105 denominators around it, and the swap moves the printed one by only 270.
  it("is weak where the count hardly moves", () => {
    const found = audit({ numerator: 1_051_293, denominator: 1_053_365, published: "99.78" });
    expect(within(1_053_635, found.denominators)).toBe(true);
    expect(found.verdict).toBe("other-denominator");
  });

  it("yields to a denominator that the document prints", () => {
    const printed = { numerator: 3092, denominator: 15_440, published: "21,27" };
    expect(audit(printed).verdict).toBe("digits-transposed");
    expect(audit({ ...printed, otherDenominators: [14_537] })).toMatchObject({
      verdict: "other-denominator",
      corrections: [{ part: "denominator", value: "14537" }],
    });
  });
});

describe("what cannot be computed", () => {
  it.each([
    [{ numerator: 77, denominator: 0, published: "1" }, "law.not-computable", ["denominator"]],
    [{ numerator: 77, denominator: null, published: "1" }, "law.count-missing", ["denominator"]],
    [{ numerator: undefined, denominator: 4, published: "1" }, "law.count-missing", ["numerator"]],
    [{ numerator: -1, denominator: 4, published: "1" }, "law.count-negative", ["numerator"]],
    [{ numerator: 1.5, denominator: 4, published: "1" }, "law.count-not-whole", ["numerator"]],
    [{ numerator: 2 ** 53, denominator: 4, published: "1" }, "law.count-not-whole", ["numerator"]],
    [{ numerator: Number.NaN, denominator: 4, published: "1" }, "law.count-not-a-number", ["numerator"]],
    [{ numerator: 1, denominator: 4, published: "1e3" }, "law.figure-unreadable", ["published"]],
    [{ numerator: 1, denominator: 4, published: Number.NaN }, "law.figure-unreadable", ["published"]],
    [{ numerator: 1, denominator: 4, published: "1".repeat(40) }, "law.figure-unreadable", ["published"]],
  ])("says why: %o", (printed, code, path) => {
    const result = auditRatio(printed);
    expect(result).toMatchObject({ ok: true, value: { verdict: "not-computable", recomputed: "", corrections: [] } });
    expect(result.ok && result.notices).toMatchObject([{ code, path }]);
  });

  it("says it in both languages", () => {
    const notice = { code: "law.figure-unreadable" };
    expect(inWords(notice, "id", lawMessages)).not.toBe(notice.code);
    expect(inWords(notice, "en", lawMessages)).not.toBe(inWords(notice, "id", lawMessages));
  });

  it("throws at a multiplier that is none", () => {
    for (const per of [0, -100, 1.5, Number.NaN]) {
      expect(() => auditRatio({ numerator: 1, denominator: 4, published: "25", per })).toThrow(RangeError);
    }
  });
});

const counts = {
  numerator: fc.integer({ min: 0, max: 10_000_000 }),
  denominator: fc.integer({ min: 1, max: 10_000_000 }),
};

/** The ratio as a percentage with two decimals, in hundredths, by long division of whole numbers. */
function hundredths(numerator: number, denominator: number, mode: "half-up" | "cut"): bigint {
  const [top, bottom] = [BigInt(numerator) * 10_000n, BigInt(denominator)];
  const rest = top % bottom;
  return top / bottom + (mode === "half-up" && rest + rest >= bottom ? 1n : 0n);
}

function inPercent(units: bigint, mark: string): string {
  const digits = String(units).padStart(3, "0");
  return `${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}

describe("for any counts", () => {
  property.prop([fc.record(counts), fc.constantFrom(",", ".")])(
    "what is rounded half up is consistent",
    (ratio, mark) => {
      const published = inPercent(hundredths(ratio.numerator, ratio.denominator, "half-up"), mark);
      const found = audit({ ...ratio, published });
      expect(found.verdict).toBe("consistent");
      expect(found.recomputed).toBe(published.replace(",", "."));
    },
  );

  property.prop([fc.record(counts), fc.nat(2_000_000)])(
    "the ranges hold exactly the counts that agree",
    (ratio, units) => {
      const published = inPercent(BigInt(units), ",");
      const { numerators, denominators } = audit({ ...ratio, published });
      const agrees = (changed: Partial<typeof ratio>) =>
        audit({ ...ratio, ...changed, published }).verdict === "consistent";
      if (numerators) {
        expect(agrees({ numerator: numerators.from })).toBe(true);
        expect(agrees({ numerator: numerators.to })).toBe(true);
        expect(agrees({ numerator: numerators.to + 1 })).toBe(false);
        if (numerators.from > 0) expect(agrees({ numerator: numerators.from - 1 })).toBe(false);
      }
      if (denominators && denominators.to < Number.MAX_SAFE_INTEGER) {
        expect(agrees({ denominator: denominators.from })).toBe(true);
        expect(agrees({ denominator: denominators.to })).toBe(true);
        expect(agrees({ denominator: denominators.to + 1 })).toBe(false);
        if (denominators.from > 1) expect(agrees({ denominator: denominators.from - 1 })).toBe(false);
      }
    },
  );

  property.prop([fc.record(counts), fc.nat(2_000_000)])("every correction makes the three agree", (ratio, units) => {
    const printed = { ...ratio, published: inPercent(BigInt(units), ",") };
    const found = audit(printed);
    if (found.verdict === "digits-transposed") {
      for (const { part, value } of found.corrections) {
        const corrected = { ...printed, [part]: part === "published" ? value : Number(value) };
        expect(audit(corrected).verdict).toBe("consistent");
      }
    }
    expect(found.corrections.length > 0).toBe(
      !["consistent", "contradiction", "other-denominator"].includes(found.verdict),
    );
  });

  property.prop([fc.record(counts), fc.nat(2_000_000), fc.integer({ min: 2, max: 1000 })])(
    "multiplying both counts changes no verdict about the figure itself",
    (ratio, units, factor) => {
      const published = inPercent(BigInt(units), ",");
      const larger = { numerator: ratio.numerator * factor, denominator: ratio.denominator * factor };
      const aboutTheFigure = ["consistent", "truncated", "off-by-rounding", "parts-swapped"];
      const [before, after] = [audit({ ...ratio, published }).verdict, audit({ ...larger, published }).verdict];
      if (aboutTheFigure.includes(before) || aboutTheFigure.includes(after)) expect(after).toBe(before);
    },
  );
});
