import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type BludPoints,
  bludBasis,
  bludMessages,
  bludOutcome,
  bludRequirements,
  bludTimeLimits,
  bludUnitKind,
  checkBludDecree,
  scoreBlud,
} from "../../src/blud/index.js";
import { checkDecree } from "../../src/decree/check/check.js";
import { findRegulations, regulation } from "../../src/law/registry/index.js";
import { baseDecree } from "../decree/rules/run-cases.js";
import { fc, property } from "../property.js";

interface Cases {
  readonly scores: readonly { words: string; points: BludPoints; text: string; verdict: string }[];
  readonly outcomes: readonly { words: string; score: number; on: string; verdict: string; confidence: string }[];
  readonly limits: readonly { words: string; proposedOn: string; decidedOn?: string; until: Record<string, string> }[];
  readonly basis: readonly {
    words: string;
    on: string;
    units: readonly ("puskesmas" | "waste-site")[];
    cite: readonly string[];
    avoid: readonly string[];
    amended: Record<string, string>;
  }[];
}

const cases = JSON.parse(readFileSync(new URL("../cases/blud/blud.json", import.meta.url), "utf8")) as Cases;
const full: BludPoints = {
  ...{ statement: 10, governance: 10, "strategic-plan": 10, "service-standard": 10, "financial-report": 10 },
  "audit-report": 10,
};
const codes = (result: { ok: boolean; issues?: readonly { code: string; path?: readonly unknown[] }[] }) =>
  (result.issues ?? []).map(({ code, path }) => `${code} ${path?.join(".") ?? ""}`);

describe("the score", () => {
  test.each(cases.scores)("$words", ({ points, text, verdict }) => {
    expect(scoreBlud(points, { asOf: "2023-01-16" })).toMatchObject({ ok: true, value: { text, verdict } });
  });

  test("is told with its parts, its source and how sure that is", () => {
    expect(scoreBlud(full, { asOf: "2019-02-06" })).toEqual({
      ok: true,
      value: {
        ...{ score: 100, text: "100.00", verdict: "accepted", confidence: "secondary" },
        citation: { regulation: "se-mendagri-981-1011-sj-2019" },
        parts: [
          { document: "statement", weight: 5, text: "5.00" },
          { document: "governance", weight: 20, text: "20.00" },
          { document: "strategic-plan", weight: 30, text: "30.00" },
          { document: "service-standard", weight: 20, text: "20.00" },
          { document: "financial-report", weight: 20, text: "20.00" },
          { document: "audit-report", weight: 5, text: "5.00" },
        ],
      },
      notices: [],
    });
  });

  test("takes another highest number of points", () => {
    expect(scoreBlud({ ...full, "strategic-plan": 100 }, { asOf: "2023-01-16", maximum: 100 })).toMatchObject({
      value: { text: "37.00", verdict: "rejected" },
    });
    for (const maximum of [0, -1, 1.5, 1001, Number.NaN]) {
      expect(() => scoreBlud(full, { asOf: "2023-01-16", maximum })).toThrow(RangeError);
    }
    expect(scoreBlud({ ...full, statement: 1 }, { asOf: "2023-01-16", maximum: 1000 }).ok).toBe(true);
    expect(codes(scoreBlud(full, { asOf: "2023-01-16", maximum: 1 }))).toHaveLength(6);
  });

  test("a hair above the bound does not print as the bound, a hair below does not reach it", () => {
    const points = { ...full, statement: 600.01, governance: 600, "strategic-plan": 600, "service-standard": 600 };
    const sixty = { ...points, "financial-report": 600, "audit-report": 600 };
    const options = { asOf: "2023-01-16", maximum: 1000 };
    expect(scoreBlud(sixty, options)).toMatchObject({ value: { text: "60.0001", verdict: "accepted" } });
    expect(scoreBlud({ ...sixty, statement: 599.99 }, options)).toMatchObject({
      value: { text: "59.99", verdict: "rejected" },
    });
    expect(scoreBlud({ ...sixty, statement: 600 }, options)).toMatchObject({
      value: { text: "60.00", verdict: "rejected" },
    });
  });

  test("is not given while a document has no points, nor for points that cannot be", () => {
    const { governance: _, ...five } = full;
    expect(codes(scoreBlud(five, { asOf: "2023-01-16" }))).toEqual(["blud.points-missing governance"]);
    const wrong = { ...full, statement: null, governance: "7", "strategic-plan": -0.01, "service-standard": 10.01 };
    expect(
      codes(
        scoreBlud({ ...wrong, "financial-report": 1.234, "audit-report": Number.NaN } as unknown as BludPoints, {
          asOf: "2023-01-16",
        }),
      ),
    ).toEqual([
      ...["blud.points-missing statement", "blud.points-not-a-number governance"],
      ...["blud.points-out-of-range strategic-plan", "blud.points-out-of-range service-standard"],
      ...["blud.points-too-fine financial-report", "blud.points-not-a-number audit-report"],
    ]);
    expect(() => scoreBlud({ ...full, plan: 1 } as BludPoints, { asOf: "2023-01-16" })).toThrow(
      "unknown document: plan",
    );
  });

  test("says what a document can get at most, and of what it is no record", () => {
    const given = (points: unknown, maximum?: number) =>
      scoreBlud(points as BludPoints, { asOf: "2023-01-16", ...(maximum !== undefined && { maximum }) });
    expect(given({ ...full, governance: 11 })).toEqual({
      ok: false,
      issues: [{ code: "blud.points-out-of-range", path: ["governance"], facts: { maximum: 10 } }],
    });
    expect(given({ ...full, governance: 7.555 })).toEqual({
      ok: false,
      issues: [{ code: "blud.points-too-fine", path: ["governance"] }],
    });
    for (const points of [null, undefined, 60, [10, 10]]) {
      expect(given(points)).toEqual({ ok: false, issues: [{ code: "blud.not-a-record", path: ["points"] }] });
    }
    expect(() => given(full, 0)).toThrow("maximum must be a whole number from 1 to 1000");
  });

  test("is not given before the weights were set", () => {
    expect(codes(scoreBlud(full, { asOf: "2019-02-05" }))).toEqual(["law.before-first-rule asOf"]);
    expect(codes(scoreBlud(full, { asOf: "x" }))).toEqual(["law.date-invalid asOf"]);
  });

  property.prop([fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 })])(
    "is accepted above 60 and nowhere else, to the last hundredth",
    (hundredths) => {
      const documents = Object.keys(full);
      const points = Object.fromEntries(
        documents.map((name, i) => [name, (hundredths[i] as number) / 100]),
      ) as BludPoints;
      const weights = [5, 20, 30, 20, 20, 5];
      const sum = hundredths.reduce((total, value, i) => total + value * (weights[i] as number), 0);
      const result = scoreBlud(points, { asOf: "2023-01-16" });
      expect(result.ok && result.value.verdict).toBe(sum > 60_000 ? "accepted" : "rejected");
    },
  );
});

describe("the outcome of a total score", () => {
  test.each(cases.outcomes)("$words", ({ score, on, verdict, confidence }) => {
    expect(bludOutcome(score, on)).toMatchObject({ ok: true, value: { verdict, confidence } });
  });

  test("says that no source confirms the older lower bound", () => {
    const gradual = bludOutcome(60, "2018-08-30");
    expect(gradual.ok && gradual.notices).toEqual([
      { code: "blud.lower-bound-unverified", facts: { bound: 60 }, citation: { regulation: "permendagri-61-2007" } },
    ]);
    expect(bludOutcome(80, "2018-08-30")).toMatchObject({ notices: [] });
    expect(bludOutcome(61, "2018-08-31")).toMatchObject({
      value: { citation: { regulation: "permendagri-79-2018" } },
      notices: [],
    });
  });

  test("is not given for what is no score or no day", () => {
    expect(codes(bludOutcome(-1, "2023-01-16"))).toEqual(["blud.score-out-of-range score"]);
    expect(bludOutcome(100.01, "2023-01-16")).toEqual({
      ok: false,
      issues: [{ code: "blud.score-out-of-range", path: ["score"], facts: { maximum: 100 } }],
    });
    expect(bludOutcome(60.001, "2023-01-16")).toEqual({
      ok: false,
      issues: [{ code: "blud.score-too-fine", path: ["score"] }],
    });
    expect(codes(bludOutcome(60.001, "2023-01-16"))).toEqual(["blud.score-too-fine score"]);
    expect(codes(bludOutcome(Number.NaN, "2023-01-16"))).toEqual(["blud.score-not-a-number score"]);
    expect(codes(bludOutcome(undefined as unknown as number, "2023-01-16"))).toEqual(["blud.score-missing score"]);
    expect(codes(bludOutcome(70, "2007-11-06"))).toEqual(["law.before-first-rule asOf"]);
    expect(codes(bludOutcome(70, "2023-02-30"))).toEqual(["law.date-invalid asOf"]);
  });
});

describe("time limits", () => {
  test.each(cases.limits)("$words", ({ proposedOn, decidedOn, until }) => {
    const result = bludTimeLimits({ proposedOn, ...(decidedOn !== undefined && { decidedOn }) });
    expect(result.ok && Object.fromEntries(result.value.map((limit) => [limit.code, limit.until]))).toEqual(until);
  });

  test("name their source and how sure it is", () => {
    const result = bludTimeLimits({ proposedOn: "2022-11-30", decidedOn: "2023-02-06" });
    expect(result.ok && result.value.map(({ code, citation, confidence }) => [code, citation, confidence])).toEqual([
      ["assessment", { regulation: "se-mendagri-981-1011-sj-2019" }, "secondary"],
      ["decision", { regulation: "pp-23-2005", article: "5 ayat (7)" }, "verified-in-source"],
      ["decision-without-assessment", { regulation: "se-mendagri-981-1011-sj-2019" }, "secondary"],
      ["notice-to-dprd", { regulation: "se-mendagri-981-1011-sj-2019" }, "secondary"],
    ]);
  });

  test("have no notice to the DPRD before there is a decree", () => {
    for (const application of [{ proposedOn: "2022-11-30" }, { proposedOn: "2022-11-30", decidedOn: null }]) {
      const result = bludTimeLimits(application);
      expect(result.ok && result.value.map(({ code }) => code)).toEqual([
        ...["assessment", "decision", "decision-without-assessment"],
      ]);
    }
  });

  test("need a record", () => {
    for (const application of [null, undefined, "2022-11-30", []]) {
      expect(bludTimeLimits(application as unknown as Parameters<typeof bludTimeLimits>[0])).toEqual({
        ok: false,
        issues: [{ code: "blud.not-a-record", path: ["application"] }],
      });
    }
  });

  test("need real days in their order", () => {
    expect(codes(bludTimeLimits({ proposedOn: "2022-11-31" }))).toEqual(["law.date-invalid proposedOn"]);
    expect(codes(bludTimeLimits({ proposedOn: "2022-11-30", decidedOn: "" }))).toEqual(["law.date-invalid decidedOn"]);
    expect(codes(bludTimeLimits({ proposedOn: "2022-11-30", decidedOn: "2022-11-29" }))).toEqual([
      "blud.decided-before-proposed decidedOn",
    ]);
    expect(bludTimeLimits({ proposedOn: "2022-11-30", decidedOn: "2022-11-30" }).ok).toBe(true);
  });
});

describe("the legal basis on a day", () => {
  test.each(cases.basis)("$words", ({ on, units, cite, avoid, amended }) => {
    const result = bludBasis(on, { units });
    if (!result.ok) throw new Error(on);
    expect(result.value.cite.map(({ id }) => id)).toEqual(cite);
    expect(result.value.avoid).toEqual(expect.arrayContaining([...avoid]));
    const last = Object.fromEntries(result.value.cite.map(({ id, amendedBy }) => [id, amendedBy]));
    expect(last).toMatchObject(amended);
    expect(result.notices).toEqual([{ code: "blud.region-law" }]);
  });

  test("names what nobody can tell for that day", () => {
    const result = bludBasis("2024-06-30", { units: ["puskesmas"] });
    expect(result.ok && result.value.uncertain).toEqual(["permenkes-4-2019", "permenkes-6-2024"]);
    expect(result.ok && result.value.cite[0]).toEqual({
      ...{ id: "uu-17-2003", title: "Keuangan Negara", need: "required", amendedBy: "uu-2-2020" },
      confidence: "unverified",
    });
  });

  test("says what is required and what is usual", () => {
    const result = bludBasis("2023-02-06", { units: ["puskesmas", "waste-site"] });
    const need = new Map(result.ok ? result.value.cite.map(({ id, need }) => [id, need]) : []);
    const ids = [
      "uu-1-2004",
      "uu-18-2008",
      "uu-36-2009",
      "uu-12-2011",
      "pp-23-2005",
      "pp-2-2018",
      "permendagri-79-2018",
    ];
    expect(ids.map((id) => need.get(id))).toEqual([
      ...["required", "required", "required", "usual", "required", "usual", "required"],
    ]);
    const amended = new Map(result.ok ? result.value.cite.map(({ id, amendedBy }) => [id, amendedBy]) : []);
    expect(["pp-23-2005", "pp-12-2019"].map((id) => amended.get(id))).toEqual(["pp-74-2012", null]);
  });

  test("avoids what was not yet, and what no longer was", () => {
    const early = bludBasis("2012-05-01");
    expect(early.ok && early.value.avoid).toEqual([
      ...["uu-23-2014", "pp-18-2016", "pp-2-2018", "pp-12-2019", "permendagri-80-2015", "permendagri-79-2018"],
      ...["permendagri-100-2018", "permendagri-77-2020", "permendagri-59-2021"],
    ]);
  });

  test("names the latest amendment: the registry lists them by their days", () => {
    const day = (id: string): string => {
      const row = regulation(id);
      return row?.effective ?? row?.enacted ?? `${row?.year}-12-31`;
    };
    for (const { amendedBy } of findRegulations()) {
      const days = amendedBy.map(day);
      expect(days).toEqual([...days].sort());
    }
    const cited = (on: string) => {
      const result = bludBasis(on);
      return result.ok ? result.value.cite.find(({ id }) => id === "uu-23-2014")?.amendedBy : undefined;
    };
    expect([cited("2014-12-31"), cited("2015-06-01"), cited("2021-06-01"), cited("2022-06-01")]).toEqual([
      ...[null, "uu-9-2015", "uu-11-2020", "uu-1-2022"],
    ]);
  });

  test("knows two kinds of units", () => {
    for (const units of [["rumah-sakit"], "rumah-sakit", [null]]) {
      expect(() => bludBasis("2023-02-06", { units } as never)).toThrow("units holds puskesmas and waste-site only");
    }
    const none = bludBasis("2023-02-06", null as never);
    expect(none).toEqual(bludBasis("2023-02-06", { units: [] }));
  });

  test("needs a day", () => {
    expect(codes(bludBasis("2024-06-31"))).toEqual(["law.date-invalid date"]);
  });
});

describe("requirements", () => {
  test("stand in three groups, the documents with their weights", () => {
    const result = bludRequirements("2023-02-06");
    expect(result.ok && result.value.map(({ code, group, weight }) => [code, group, weight])).toEqual([
      ["public-service", "substantive", null],
      ["service-performance", "technical", null],
      ["healthy-finance", "technical", null],
      ["statement", "administrative", 5],
      ["governance", "administrative", 20],
      ["strategic-plan", "administrative", 30],
      ["service-standard", "administrative", 20],
      ["financial-report", "administrative", 20],
      ["audit-report", "administrative", 5],
    ]);
    expect(result.ok && result.value.filter(({ isRegulation }) => isRegulation).map(({ code }) => code)).toEqual([
      ...["governance", "strategic-plan", "service-standard"],
    ]);
    expect(result.ok && result.value[5]).toMatchObject({
      citation: { regulation: "pp-23-2005", article: "4 ayat (4) huruf c" },
      confidence: "secondary",
    });
    // The clause itself was read in the regulation; only the weights come from the circular.
    expect(result.ok && result.value[0]?.confidence).toBe("verified-in-source");
  });

  test("have no known weights before 6 February 2019", () => {
    const result = bludRequirements("2019-02-05");
    expect(result.ok && result.value.every(({ weight }) => weight === null)).toBe(true);
    expect(result.ok && result.value[5]?.confidence).toBe("verified-in-source");
  });

  test("begin with PP 23/2005", () => {
    expect(bludRequirements("2005-06-13").ok).toBe(true);
    expect(bludRequirements("2005-06-12")).toEqual({
      ok: false,
      issues: [{ code: "law.before-first-rule", path: ["asOf"], facts: { parameter: "blud", first: "2005-06-13" } }],
    });
    expect(codes(bludRequirements("2005"))).toEqual(["law.date-invalid asOf"]);
  });
});

test("the check of a BLUD decree is both sets of rules; rules and options may be given", () => {
  const text = baseDecree("keputusan").replace(
    "diberikan fleksibilitas pengelolaan keuangan.",
    "diberikan status BLUD penuh.",
  );
  expect(checkBludDecree(text).map(({ rule }) => rule)).toEqual(["BLUD-05"]);
  expect(checkDecree(text)).toEqual([]);
  expect(checkBludDecree(text, { off: ["BLUD-05"] })).toEqual([]);
  expect(checkBludDecree(text, { rules: [] })).toEqual([]);
});

test("older decrees are judged by the rules of their day", () => {
  const old = baseDecree("keputusan")
    .replaceAll("900.1.13/045-Huk/2023", "900/045-Huk/2012")
    .replace("6 Februari 2023", "6 Februari 2012")
    .replace("diberikan fleksibilitas pengelolaan keuangan.", "diberikan status BLUD penuh.");
  const rules = checkBludDecree(old).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule.startsWith("BLUD"))).toEqual([]);
  expect(rules).toContain("DH-07");
});

test("a decree on another subject is none of the BLUD rules' business", () => {
  const findings = checkBludDecree(baseDecree("puskesmas").replace("36 Tahun 2009 tentang", "23 Tahun 1992 tentang"));
  expect(findings.filter(({ rule }) => rule.startsWith("BLUD"))).toEqual([]);
});

test.each([
  ["UPTD Puskesmas Cibeber", "puskesmas"],
  ["Pusat Kesehatan Masyarakat Contoh", "puskesmas"],
  ["UPTD TPSA Bagendung", "waste-site"],
  ["UPTD Pengelolaan Sampah", "waste-site"],
  ["RSUD Contoh", "hospital"],
  ["Rumah Sakit Umum Daerah", "hospital"],
  ["Laboratorium Kesehatan", "laboratory"],
  ["UPTD Pasar", "other"],
  ["", "other"],
])("%s is a %s", (name, kind) => {
  expect(bludUnitKind(name)).toBe(kind);
});

test("a unit is told by its name", () => {
  for (const name of [null, undefined, 3, {}]) {
    expect(() => bludUnitKind(name as unknown as string)).toThrow("a unit is told by its name, a text");
  }
});

test("every message has both languages and the same facts in them", () => {
  for (const { id, en } of Object.values(bludMessages)) {
    expect([id === "", en === ""]).toEqual([false, false]);
    expect((id.match(/\{\w+\}/g) ?? []).sort()).toEqual((en.match(/\{\w+\}/g) ?? []).sort());
  }
});
