import { describe, expect, it } from "vitest";
import {
  type AreaStunting,
  againstTarget,
  changeInPoints,
  nationalStunting,
  type PrevalenceKind,
  type PrevalencePoint,
  poolStunting,
  prevalenceMessages,
  prevalenceOfClasses,
  prevalenceSeries,
  type StuntingCounts,
  stuntingPrevalence,
  stuntingTargets,
  stuntingTargetsFor,
  sumStunted,
} from "../../src/growth/prevalence.js";
import { fc, property } from "../property.js";
import { casesOf, issuesOf, noticeCodes, noticesOf, okValue } from "./stunting-cases.js";

interface Sourced {
  readonly case: string;
  readonly source: string;
}

const cases = casesOf<{
  readonly changes: readonly (Sourced & { readonly from: number; readonly to: number; readonly points: number })[];
  readonly targets: readonly (Sourced & {
    readonly percent: number;
    readonly target: number;
    readonly met: boolean;
    readonly below: number;
  })[];
  readonly shares: readonly (Sourced & {
    readonly stunted: number;
    readonly measured: number;
    readonly text: string;
  })[];
  readonly classes: readonly (Sourced & {
    readonly sangatPendek: number;
    readonly pendek: number;
    readonly percent: number;
  })[];
  readonly sums: readonly (Sourced & { readonly areas: Readonly<Record<string, number>>; readonly sum: number })[];
  readonly national: Readonly<Record<string, readonly [number, string]>>;
}>("prevalence");

const options = { asOf: "2024-07-31", kind: "e-ppgbm" } as const;

describe("stuntingPrevalence", () => {
  it.each(cases.shares)("$case", ({ stunted, measured, text }) => {
    expect(okValue(stuntingPrevalence({ stunted, measured }, options))).toMatchObject({
      indicator: "growth.stunting-prevalence",
      numerator: stunted,
      denominator: measured,
      text,
      unit: "%",
      citations: [{ regulation: "permenkes-2-2020" }],
    });
  });

  it("has no target of its own", () => {
    const figure = okValue(stuntingPrevalence({ stunted: 16, measured: 103 }, options));
    expect(figure).not.toHaveProperty("target");
    expect(figure).not.toHaveProperty("met");
  });

  it("says what kind of figure it is not", () => {
    expect(noticesOf(stuntingPrevalence({ stunted: 1, measured: 8 }, options))).toEqual([
      { code: "growth.prevalence-of-measured-only", facts: { measured: 8 } },
    ]);
    expect(noticesOf(stuntingPrevalence({ stunted: 1, measured: 8 }, { ...options, kind: "survey" }))).toEqual([
      { code: "growth.prevalence-not-weighted", facts: { measured: 8 } },
    ]);
    expect(() =>
      stuntingPrevalence({ stunted: 1, measured: 8 }, { ...options, kind: "ssgi" as PrevalenceKind }),
    ).toThrow(new RangeError("unknown kind: ssgi"));
  });

  it("adds the two classes, and holds them against the total", () => {
    const value = (counts: StuntingCounts) => okValue(stuntingPrevalence(counts, options)).numerator;
    expect(value({ pendek: 10, sangatPendek: 6, measured: 103 })).toBe(16);
    expect(value({ pendek: 10, sangatPendek: 6, stunted: 16, measured: 103 })).toBe(16);
    expect(value({ pendek: 16, stunted: 16, measured: 16 })).toBe(16);
    expect(value({ sangatPendek: 0, pendek: 0, measured: 5 })).toBe(0);
    const issue = (counts: StuntingCounts) => issuesOf(stuntingPrevalence(counts, options));
    expect(issue({ pendek: 10, sangatPendek: 6, stunted: 17, measured: 103 })).toEqual([
      { code: "growth.prevalence-classes-disagree", path: ["stunted"], facts: { stunted: 17, classes: 16 } },
    ]);
    expect(issue({ sangatPendek: 17, stunted: 16, measured: 103 })).toEqual([
      { code: "growth.prevalence-classes-disagree", path: ["stunted"], facts: { stunted: 16, classes: 17 } },
    ]);
    expect(issue({ pendek: 10, measured: 103 })).toEqual([{ code: "law.count-missing", path: ["stunted"] }]);
    expect(issue({ sangatPendek: 10, pendek: null, measured: 103 })).toEqual([
      { code: "law.count-missing", path: ["stunted"] },
    ]);
  });

  it("refuses counts that make no share", () => {
    const issue = (counts: Record<string, unknown>) =>
      issuesOf(stuntingPrevalence(counts as unknown as StuntingCounts, options));
    expect(issue({ stunted: 104, measured: 103 })).toEqual([
      { code: "growth.prevalence-more-than-measured", path: ["stunted"], facts: { stunted: 104, measured: 103 } },
    ]);
    expect(issue({ stunted: 0, measured: 0 })).toEqual([{ code: "law.not-computable", path: ["measured"] }]);
    expect(issue({ stunted: 1, measured: 0 })[0]?.code).toBe("growth.prevalence-more-than-measured");
    expect(issue({ stunted: 1 })).toEqual([{ code: "law.count-missing", path: ["measured"] }]);
    expect(issue({ stunted: -1, measured: 5 })).toEqual([
      { code: "law.count-negative", path: ["stunted"], facts: { value: -1 } },
    ]);
    expect(issue({ pendek: 1.5, sangatPendek: 1, measured: 5 })[0]).toMatchObject({
      code: "law.count-not-whole",
      path: ["pendek"],
    });
    expect(issue({ pendek: 1, sangatPendek: Number.NaN, measured: 5 })[0]).toMatchObject({
      code: "law.count-not-a-number",
      path: ["sangatPendek"],
    });
    expect(issue({ stunted: 1, measured: "5" })[0]).toMatchObject({
      code: "law.count-not-a-number",
      path: ["measured"],
    });
    expect(issuesOf(stuntingPrevalence({ stunted: 1, measured: 8 }, { ...options, asOf: "2020-01-07" }))[0]?.code).toBe(
      "law.before-first-rule",
    );
  });
});

describe("poolStunting", () => {
  const areas: readonly AreaStunting[] = [
    { area: "RW 03", stunted: 16, measured: 103 },
    { area: "RW 04", pendek: 5, sangatPendek: 1, measured: 97 },
    { area: "RW 05", stunted: 0, measured: 0 },
  ];

  it("is the sum of the stunted over the sum of the measured", () => {
    const result = poolStunting(areas, options);
    expect(okValue(result).figure).toMatchObject({
      numerator: 22,
      denominator: 200,
      text: "11.00",
      complete: { reported: 3, expected: 3 },
    });
    expect(okValue(result).missing).toEqual([]);
    expect(noticesOf(result)).toEqual([{ code: "growth.prevalence-of-measured-only", facts: { measured: 200 } }]);
  });

  it("is provisional with an area missing", () => {
    const result = poolStunting([...areas, { area: "RW 01", stunted: null, measured: 5 }], {
      ...options,
      expected: ["RW 05", "RW 06", "RW 04", "RW 03", "RW 01"],
    });
    expect(okValue(result).missing).toEqual(["RW 01", "RW 06"]);
    expect(noticeCodes(result)).toEqual(["growth.prevalence-of-measured-only", "law.provisional"]);
    expect(okValue(poolStunting([...areas, { area: "RW 07", stunted: 3, measured: null }], options)).missing).toEqual([
      "RW 07",
    ]);
  });

  it("refuses what cannot be right", () => {
    const [first] = areas as [AreaStunting];
    expect(issuesOf(poolStunting([...areas, first, { area: "RW 06", stunted: 2, measured: 1 }], options))).toEqual([
      { code: "growth.prevalence-more-than-measured", path: [4, "stunted"], facts: { stunted: 2, measured: 1 } },
      { code: "growth.prevalence-area-twice", path: [3, "area"] },
    ]);
    expect(issuesOf(poolStunting([], options))).toEqual([{ code: "law.not-computable", path: ["denominator"] }]);
    expect(() => poolStunting(areas, { ...options, kind: "x" as PrevalenceKind })).toThrow(RangeError);
  });

  const area = fc.record({ stunted: fc.nat(50), healthy: fc.nat(500) });
  property.prop([fc.array(area, { minLength: 1 }), fc.nat()])(
    "pools two halves as the whole, in any order",
    (rows, cut) => {
      const named = rows.map(({ stunted, healthy }, i) => ({ area: `${i}`, stunted, measured: stunted + healthy + 1 }));
      const at = cut % named.length;
      const whole = okValue(poolStunting(named, options)).figure;
      const halves = [named.slice(0, at), named.slice(at)]
        .filter((half) => half.length > 0)
        .map((half, i) => {
          const { numerator, denominator } = okValue(poolStunting(half, options)).figure;
          return { area: `half ${i}`, stunted: numerator, measured: denominator };
        });
      expect(okValue(poolStunting(halves.reverse(), options)).figure.text).toBe(whole.text);
      expect(okValue(poolStunting([...named].reverse(), options)).figure.text).toBe(whole.text);
    },
  );
});

describe("sumStunted", () => {
  it.each(cases.sums)("$case", ({ areas, sum }) => {
    const rows = Object.entries(areas).map(([area, stunted]) => ({ area, stunted }));
    const result = sumStunted(rows);
    expect(okValue(result)).toEqual({ sum, reported: rows.length, expected: rows.length, missing: [] });
    expect(noticesOf(result)).toEqual([]);
  });

  it("says what is missing, and refuses what is no count", () => {
    const result = sumStunted(
      [
        { area: "Banten", stunted: 2 },
        { area: "NTT", stunted: null },
        { area: "Bali", stunted: 5 },
      ],
      ["NTT", "Banten", "Aceh"],
    );
    expect(okValue(result)).toEqual({ sum: 2, reported: 1, expected: 3, missing: ["Aceh", "NTT"] });
    expect(noticesOf(result)).toEqual([{ code: "law.provisional", facts: { reported: 1, expected: 3 } }]);
    expect(
      issuesOf(
        sumStunted([
          { area: "Banten", stunted: 2 },
          { area: "Banten", stunted: -1 },
        ]),
      ),
    ).toEqual([
      { code: "growth.prevalence-area-twice", path: [1, "area"] },
      { code: "law.count-negative", path: [1, "stunted"], facts: { value: -1 } },
    ]);
    expect(okValue(sumStunted([]))).toEqual({ sum: 0, reported: 0, expected: 0, missing: [] });
  });
});

describe("prevalenceOfClasses", () => {
  it.each(cases.classes)("$case", ({ sangatPendek, pendek, percent }) => {
    expect(okValue(prevalenceOfClasses({ sangatPendek, pendek })).points).toBe(percent);
  });

  it("keeps the decimals that were printed, and stays within 100", () => {
    expect(okValue(prevalenceOfClasses({ sangatPendek: "18.00", pendek: "19.2" })).text).toBe("37.20");
    expect(okValue(prevalenceOfClasses({ sangatPendek: 0.1, pendek: 0.2 }))).toEqual({ points: 0.3, text: "0.3" });
    expect(okValue(prevalenceOfClasses({ sangatPendek: 40, pendek: 60 })).text).toBe("100");
    expect(issuesOf(prevalenceOfClasses({ sangatPendek: 40.1, pendek: 60 }))).toEqual([
      { code: "growth.percent-above-100", path: ["pendek"] },
    ]);
    expect(issuesOf(prevalenceOfClasses({ sangatPendek: -1, pendek: "x" }))).toEqual([
      { code: "growth.percent-not-usable", path: ["sangatPendek"] },
      { code: "growth.percent-not-usable", path: ["pendek"] },
    ]);
  });
});

describe("changeInPoints", () => {
  it.each(cases.changes)("$case", ({ from, to, points }) => {
    const result = changeInPoints(from, to);
    expect(okValue(result)).toEqual({ points, text: points.toFixed(1) });
    expect(noticesOf(result)).toEqual([]);
  });

  it("is exact where doubles are not", () => {
    expect(21.6 - 24.4).not.toBe(-2.8);
    expect(okValue(changeInPoints("27.67", 24.4))).toEqual({ points: -3.27, text: "-3.27" });
    expect(okValue(changeInPoints(0.3, 0.1))).toEqual({ points: -0.2, text: "-0.2" });
    expect(okValue(changeInPoints(100, 0))).toEqual({ points: -100, text: "-100" });
    expect(okValue(changeInPoints(14, "14.0"))).toEqual({ points: 0, text: "0.0" });
    expect(okValue(changeInPoints(1.05, 11))).toEqual({ points: 9.95, text: "9.95" });
  });

  it("refuses points of different kinds, and tells of different surveys", () => {
    const [, , , ssgi21, ssgi22, ski23] = nationalStunting as readonly PrevalencePoint[];
    const local = { year: 2023, percent: 5.9, kind: "e-ppgbm" } as const;
    expect(noticesOf(changeInPoints(ssgi21 as PrevalencePoint, ssgi22 as PrevalencePoint))).toEqual([]);
    const across = changeInPoints(ssgi22 as PrevalencePoint, ski23 as PrevalencePoint);
    expect(okValue(across).text).toBe("-0.1");
    expect(noticesOf(across)).toEqual([
      { code: "growth.prevalence-surveys-differ", facts: { from: "SSGI", to: "SKI" } },
    ]);
    expect(issuesOf(changeInPoints(ssgi22 as PrevalencePoint, local))).toEqual([
      { code: "growth.prevalence-kinds-mixed", path: ["to", "kind"] },
    ]);
    const unnamed = { ...local, kind: "survey" } as const;
    expect(noticesOf(changeInPoints(unnamed, ski23 as PrevalencePoint))[0]?.facts).toEqual({ from: null, to: "SKI" });
    expect(noticesOf(changeInPoints(ski23 as PrevalencePoint, unnamed))[0]?.facts).toEqual({ from: "SKI", to: null });
    expect(noticesOf(changeInPoints(local, { ...local, percent: 6 }))).toEqual([]);
    const odd = { ...local, kind: "x" as PrevalenceKind };
    expect(issuesOf(changeInPoints(odd, odd))).toEqual([
      { code: "growth.prevalence-kind-unknown", path: ["from", "kind"] },
      { code: "growth.prevalence-kind-unknown", path: ["to", "kind"] },
    ]);
  });

  it("refuses what is no percentage", () => {
    for (const value of [
      Number.NaN,
      -1,
      Number.POSITIVE_INFINITY,
      "21,6",
      "",
      " 5",
      "1e1",
      "1234",
      null,
      undefined,
      true,
    ]) {
      expect(issuesOf(changeInPoints(value as number, 1))).toEqual([
        { code: "growth.percent-not-usable", path: ["from"] },
      ]);
    }
    expect(issuesOf(changeInPoints(1, 100.1))).toEqual([{ code: "growth.percent-above-100", path: ["to"] }]);
    expect(changeInPoints(1, 100).ok).toBe(true);
    const point = { year: 2024, percent: 101, kind: "survey" } as const;
    expect(issuesOf(changeInPoints(point, 1))).toEqual([
      { code: "growth.percent-above-100", path: ["from", "percent"] },
    ]);
  });

  const tenths = fc.integer({ min: 0, max: 1000 });
  property.prop([tenths, tenths])("is the difference of the tenths", (from, to) => {
    const { points } = okValue(changeInPoints(from / 10, to / 10));
    expect(points).toBe((to - from) / 10 + 0);
  });
});

describe("the national series", () => {
  it("is what was published, each year with its survey", () => {
    expect(Object.fromEntries(nationalStunting.map(({ year, percent, survey }) => [year, [percent, survey]]))).toEqual(
      cases.national,
    );
    expect(okValue(prevalenceSeries(nationalStunting)).kind).toBe("survey");
    expect(nationalStunting.every(({ confidence }) => confidence === "verified-in-source")).toBe(true);
  });

  it("is never joined with e-PPGBM", () => {
    const local = { year: 2025, percent: 6.1, kind: "e-ppgbm" } as const;
    expect(issuesOf(prevalenceSeries([...nationalStunting, local]))).toEqual([
      { code: "growth.prevalence-kinds-mixed", path: [7, "kind"] },
    ]);
    expect(okValue(prevalenceSeries([local, { ...local, year: 2024 }]))).toEqual({
      kind: "e-ppgbm",
      points: [{ ...local, year: 2024 }, local],
    });
  });

  it("takes each year once, and percentages only", () => {
    const point = { year: 2024, percent: 19.8, kind: "survey" } as const;
    expect(issuesOf(prevalenceSeries([]))).toEqual([{ code: "growth.prevalence-no-points" }]);
    expect(
      issuesOf(
        prevalenceSeries([
          point,
          { ...point, percent: 190 },
          { ...point, year: 2024.5, kind: "x" as PrevalenceKind, percent: "x" },
        ]),
      ),
    ).toEqual([
      { code: "growth.percent-above-100", path: [1, "percent"] },
      { code: "growth.prevalence-year-twice", path: [1, "year"], facts: { year: 2024 } },
      { code: "growth.percent-not-usable", path: [2, "percent"] },
      { code: "growth.prevalence-kind-unknown", path: [2, "kind"] },
      { code: "growth.prevalence-year-not-one", path: [2, "year"] },
    ]);
  });
});

describe("targets", () => {
  it.each(cases.targets)("$case", ({ percent, target, met, below }) => {
    const comparison = okValue(againstTarget(percent, target));
    expect(comparison.met).toBe(met);
    expect(comparison.below.points).toBe(below);
  });

  it("are listed by year, none between", () => {
    expect(stuntingTargets.map(({ year, percent }) => [year, percent])).toEqual([
      [2021, 21.1],
      [2024, 14],
      [2024, 20.1],
      [2025, 18.8],
      [2029, 14.2],
      [2045, 5],
    ]);
    expect(okValue(stuntingTargetsFor(2024)).map(({ id, citations }) => [id, citations.length])).toEqual([
      ["perpres-72-2021", 1],
      ["annual-2024", 0],
    ]);
    expect(okValue(stuntingTargetsFor(2029))[0]).toMatchObject({
      basis: { id: "RPJMN" },
      citations: [{ regulation: "perpres-12-2025" }],
    });
    expect(issuesOf(stuntingTargetsFor(2026))).toEqual([
      { code: "growth.prevalence-no-target", path: ["year"], facts: { known: "2021, 2024, 2025, 2029, 2045" } },
    ]);
  });

  it("refuse what is no percentage", () => {
    expect(issuesOf(againstTarget("x", -1))).toEqual([
      { code: "growth.percent-not-usable", path: ["percent"] },
      { code: "growth.percent-not-usable", path: ["target"] },
    ]);
    expect(issuesOf(againstTarget("x", 1))).toEqual([{ code: "growth.percent-not-usable", path: ["percent"] }]);
    expect(issuesOf(againstTarget(1, 101))).toEqual([{ code: "growth.percent-above-100", path: ["target"] }]);
  });
});

describe("prevalenceMessages", () => {
  it("speak both languages with the same facts", () => {
    const factsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const [code, { id, en }] of Object.entries(prevalenceMessages)) {
      expect(factsIn(id), code).toEqual(factsIn(en));
      expect(id, code).not.toBe(en);
    }
  });
});
