import { describe, expect, it } from "vitest";
import { auditRatio } from "../../src/law/index.js";
import {
  type AuditedDelays,
  type DeathsByCategory,
  deathShares,
  delays,
  maternalPhases,
  threeDelays,
} from "../../src/mortality/index.js";
import { fc, property } from "../property.js";
import { casesOf, codesOf, issuesOf, noticesOf, okValue } from "./cases.js";

interface Case {
  readonly case: string;
  readonly asOf: string;
  readonly rows: readonly DeathsByCategory[];
  readonly total: number;
  readonly shares: Readonly<Record<string, readonly [number, string]>>;
}

const YEAR = { asOf: "2023-12-31" };

describe("deathShares", () => {
  it.each(casesOf<Case>("shares"))("$case", ({ asOf, rows, total, shares }) => {
    const found = okValue(deathShares(rows, { asOf }));
    expect(found.total).toBe(total);
    expect(
      Object.fromEntries(found.shares.map(({ category, deaths, figure }) => [category, [deaths, figure.text]])),
    ).toEqual(shares);
    expect(found.missing).toEqual([]);
    expect(found.shares[0]?.figure.complete).toBeUndefined();
  });

  it("shows that the printed share of Central Java is not that of its bars", () => {
    const printed = { numerator: 275, denominator: 438, published: "62,27" };
    expect(okValue(auditRatio(printed))).toMatchObject({ recomputed: "62.79" });
    expect(okValue(auditRatio(printed)).verdict).not.toBe("consistent");
    expect(okValue(auditRatio({ ...printed, numerator: 274, denominator: 440 })).verdict).toBe("consistent");
  });

  it("leaves out an area that did not say one of its categories, and says so", () => {
    const rows = [
      { area: "A", deaths: { hamil: 5, nifas: 20 } },
      { area: "B", deaths: { hamil: 5, nifas: null } },
      { area: "C", deaths: { hamil: 5 } },
    ];
    const result = deathShares(rows, YEAR);
    const { total, shares, missing } = okValue(result);
    expect([total, shares.map(({ deaths }) => deaths), missing]).toEqual([25, [5, 20], ["B", "C"]]);
    expect(shares[0]?.figure.complete).toEqual({ reported: 1, expected: 3 });
    expect(codesOf(noticesOf(result))).toEqual(["law.provisional"]);
  });

  it("takes neither of two rows of one area", () => {
    const a = { area: "A", deaths: { hamil: 5 } };
    expect(okValue(deathShares([a, a, { area: "B", deaths: { hamil: 30 } }], YEAR))).toMatchObject({
      total: 30,
      missing: ["A"],
    });
  });

  it("warns of few deaths", () => {
    const of = (nifas: number) => deathShares([{ area: "A", deaths: { hamil: 10, nifas } }], YEAR);
    expect(noticesOf(of(9))).toEqual([{ code: "mortality.small-number", facts: { deaths: 19, minimum: 20 } }]);
    expect(noticesOf(of(10))).toEqual([]);
  });

  it("prints as many decimals as asked", () => {
    const result = deathShares([{ area: "A", deaths: { dukun: 14, nakes: 44 } }], { ...YEAR, decimals: 1 });
    expect(okValue(result).shares.map(({ figure }) => figure.text)).toEqual(["24.1", "75.9"]);
  });

  it("refuses what is no count, and nobody", () => {
    const issues = (deaths: Record<string, unknown>) =>
      issuesOf(deathShares([{ area: "A", deaths: deaths as Record<string, number> }], YEAR));
    expect(issues({ hamil: -1, nifas: "x" })).toEqual([
      { code: "law.count-negative", path: ["rows", 0, "deaths", "hamil"], facts: { value: -1 } },
      { code: "law.count-not-a-number", path: ["rows", 0, "deaths", "nifas"] },
    ]);
    expect(issues({ hamil: 0, nifas: 0 })).toEqual([{ code: "law.not-computable", path: ["rows"] }]);
    expect(issues({})).toEqual([{ code: "mortality.nothing-reported", path: ["rows"], facts: { expected: 0 } }]);
    expect(codesOf(issuesOf(deathShares([], YEAR)))).toEqual(["mortality.nothing-reported"]);
    expect(codesOf(issuesOf(deathShares([{ area: "A", deaths: { a: 1 } }], { asOf: "x" })))).toEqual([
      "law.date-invalid",
    ]);
  });

  it("takes any name for a category", () => {
    const deaths = JSON.parse('{"__proto__": 3, "constructor": 1}') as Record<string, number>;
    const { shares } = okValue(deathShares([{ area: "A", deaths }], YEAR));
    expect(shares.map(({ category, figure }) => [category, figure.text])).toEqual([
      ["__proto__", "75.00"],
      ["constructor", "25.00"],
    ]);
  });

  const counts = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 9 });
  property.prop([counts])("the order of the areas does not matter, and the shares make a whole", (pairs) => {
    const rows = pairs.map(([hamil, nifas], i) => ({ area: `A${i}`, deaths: { hamil, nifas } }));
    expect(deathShares(rows.toReversed(), YEAR)).toEqual(deathShares(rows, YEAR));
    const found = deathShares(rows, YEAR);
    if (!found.ok) return;
    expect(found.value.shares.reduce((sum, { deaths }) => sum + deaths, 0)).toBe(found.value.total);
  });

  it("names the phases of a mother's death", () => {
    expect(Object.values(maternalPhases).map(({ en }) => en)).toEqual(["Pregnancy", "Childbirth", "Puerperium"]);
  });
});

describe("threeDelays", () => {
  const serang = { deaths: 58, audited: 58, deciding: 20, reaching: 31, receiving: 7 };

  it("Kabupaten Serang 2017: 34.5, 53.4 and 12.1 percent", () => {
    const result = threeDelays(serang, { asOf: "2017-12-31", decimals: 1 });
    const { deciding, reaching, receiving } = okValue(result);
    expect([deciding.text, reaching.text, receiving.text]).toEqual(["34.5", "53.4", "12.1"]);
    expect(deciding.complete).toBeUndefined();
    expect(noticesOf(result)).toEqual([]);
    expect(Object.values(delays).map(({ en }) => en)).toEqual([
      "Delay in deciding to seek care",
      "Delay in reaching care",
      "Delay in receiving care",
    ]);
  });

  it("keeps deaths that were not audited out of both counts", () => {
    const result = threeDelays({ ...serang, deaths: 60 }, YEAR);
    expect(okValue(result).reaching).toMatchObject({ text: "53.45", complete: { reported: 58, expected: 60 } });
    expect(codesOf(noticesOf(result))).toEqual(["law.provisional"]);
  });

  it("lets one death have several delays, but none more than there are deaths", () => {
    const all = { deaths: 20, audited: 20, deciding: 20, reaching: 20, receiving: 20 };
    expect(okValue(threeDelays(all, YEAR)).receiving.text).toBe("100.00");
    expect(noticesOf(threeDelays(all, YEAR))).toEqual([]);
    expect(issuesOf(threeDelays({ ...all, audited: 21, reaching: 22 }, YEAR))).toEqual([
      { code: "mortality.part-above-whole", path: ["audited"], facts: { value: 21, maximum: 20 } },
      { code: "mortality.part-above-whole", path: ["reaching"], facts: { value: 22, maximum: 21 } },
    ]);
  });

  it("warns of few audits and refuses none", () => {
    const few = { deaths: 19, audited: 19, deciding: 1, reaching: 1, receiving: 1 };
    expect(noticesOf(threeDelays(few, YEAR))).toEqual([
      { code: "mortality.small-number", facts: { deaths: 19, minimum: 20 } },
    ]);
    const none = { deaths: 5, audited: 0, deciding: 0, reaching: 0, receiving: 0 };
    expect(issuesOf(threeDelays(none, YEAR))).toEqual([{ code: "law.not-computable", path: ["audited"] }]);
  });

  it("refuses what is no count", () => {
    const { receiving: _, ...unsaid } = serang;
    expect(issuesOf(threeDelays(unsaid as AuditedDelays, YEAR))).toEqual([
      { code: "law.count-missing", path: ["receiving"] },
    ]);
    expect(issuesOf(threeDelays({ ...serang, deaths: 0.5, deciding: -1 }, YEAR))).toEqual([
      { code: "law.count-not-whole", path: ["deaths"], facts: { value: 0.5 } },
      { code: "law.count-negative", path: ["deciding"], facts: { value: -1 } },
    ]);
    expect(codesOf(issuesOf(threeDelays(serang, { asOf: "" })))).toEqual(["law.date-invalid"]);
  });
});
