import { describe, expect, test } from "vitest";
import {
  type AreaFamily,
  type AreaHealthyFamilyIndex,
  type AreaOptions,
  areaHealthyFamilyIndex,
  combineMembers,
  type FamilyAnswers,
  type FamilyRecord,
  type HealthyFamilyOptions,
  healthyFamilyIndex,
  healthyFamilyIndicators,
  poolHealthyFamilies,
} from "../../src/puskesmas/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue, readCases, shuffled } from "./cases.js";

const { families } = readCases<{
  readonly families: readonly {
    words: string;
    answers?: string;
    counts: { Y: number; T: number; N: number };
    text: string;
    printedPercent?: string;
    category: string;
  }[];
}>("healthy-family");

const asOf = "2019-12-31";
const indexOf = (family: FamilyRecord, options?: HealthyFamilyOptions) =>
  okValue(healthyFamilyIndex(family, { asOf, ...options }));

test.each(families)("$words", ({ answers, counts, text, printedPercent, category }) => {
  const byCounts = indexOf({ counts });
  const tally = { ...counts, unknown: 0 };
  expect(byCounts).toMatchObject({
    index: { text },
    category,
    status: "determined",
    counts: tally,
    range: [category, category],
  });
  if (answers !== undefined) expect(indexOf(answers)).toMatchObject({ counts: tally, index: { text }, category });
  if (printedPercent !== undefined) {
    const decimals = printedPercent.split(".")[1]?.length ?? 0;
    expect((Number(byCounts.index?.value) * 100).toFixed(decimals)).toBe(printedPercent);
  }
});

describe("a family", () => {
  test("carries the law, the readings and its answers", () => {
    expect(healthyFamilyIndex("YYNNNYYYYYYY", { asOf })).toMatchObject({
      value: {
        asOf,
        citations: [{ regulation: "permenkes-39-2016" }],
        confidence: "secondary",
        reading: { denominator: "applicable", atEighty: "pra-sehat" },
        answers: ["Y", "Y", "N", "N", "N", "Y", "Y", "Y", "Y", "Y", "Y", "Y"],
        index: { indicator: "puskesmas.healthy-family-index", numerator: 9, denominator: 9, value: 1, unit: "ratio" },
      },
    });
    expect("answers" in indexOf({ counts: { Y: 12, T: 0, N: 0 } })).toBe(false);
    const result = healthyFamilyIndex("YYYYYYYYYYYY");
    expect(okValue(result).asOf).toBe("2023-12-31");
    expect(noticesOf(result)).toEqual(["puskesmas.day-not-stated", "puskesmas.status-not-checked"]);
    expect(noticesOf(healthyFamilyIndex("YYYYYYYYYYYY", { asOf: "2025-01-01" }))).toEqual([
      "puskesmas.status-not-checked",
    ]);
    expect(issuesOf(healthyFamilyIndex("YYYYYYYYYYYY", { asOf: "2015-12-31" }))).toEqual([
      ["law.before-first-rule", "asOf"],
    ]);
  });

  test("may be given as a list or by indicator", () => {
    const letters = [..."YTNNNYYYTYY"] as ("Y" | "T" | "N")[];
    expect(indexOf([...letters, "Y"]).index?.text).toBe("0.778");
    expect(indexOf([...letters, null])).toMatchObject({ index: null, counts: { Y: 6, T: 2, N: 3, unknown: 1 } });
    const byId = Object.fromEntries(healthyFamilyIndicators.map(({ id }, i) => [id, letters[i]]));
    expect(indexOf(byId)).toMatchObject({ counts: { Y: 6, T: 2, N: 3, unknown: 1 } });
    expect(indexOf({ jkn: "Y" })).toMatchObject({ counts: { Y: 1, T: 0, N: 0, unknown: 11 }, category: null });
  });

  test("to whom nothing applies has no index", () => {
    const result = healthyFamilyIndex("NNNNNNNNNNNN", { asOf });
    expect(okValue(result)).toMatchObject({
      index: null,
      bounds: null,
      range: null,
      category: null,
      status: "not-computable",
    });
    expect(noticesOf(result)).toContain("puskesmas.iks-not-computable");
  });
});

describe("an unknown answer", () => {
  test("is neither Y nor T nor N: the index lies between bounds", () => {
    const result = healthyFamilyIndex("Y?NNNYYYTYYY", { asOf });
    expect(result).toMatchObject({
      value: {
        index: null,
        bounds: { lowest: { text: "0.778" }, highest: { text: "0.889" } },
        range: ["pra-sehat", "sehat"],
        category: null,
        status: "undetermined",
      },
    });
    expect(result).toMatchObject({ notices: [{}, { code: "puskesmas.iks-undetermined", facts: { count: 1 } }] });
  });

  test("leaves the class where both bounds are in it", () => {
    expect(indexOf("YYYYYYYYYYY?")).toMatchObject({ index: null, category: "sehat", status: "undetermined" });
    expect(indexOf("TTTTTTTTTTT?")).toMatchObject({ index: null, category: "tidak-sehat" });
  });

  test("where nothing is known to apply leaves open whether there is an index", () => {
    expect(indexOf("NNNNNNNNNNN?")).toMatchObject({
      bounds: { lowest: { text: "0.000" }, highest: { text: "1.000" } },
      category: null,
    });
  });
});

describe("where the sources differ", () => {
  test("0.800 may be read as sehat, and a notice says so", () => {
    const eighty = { counts: { Y: 8, T: 2, N: 2 } };
    const result = healthyFamilyIndex(eighty, { asOf });
    expect(result).toMatchObject({
      value: { category: "pra-sehat" },
      notices: [
        { code: "puskesmas.status-not-checked", citation: { regulation: "permenkes-39-2016" } },
        { code: "puskesmas.iks-at-eighty", facts: { category: "sehat" } },
      ],
    });
    const other = healthyFamilyIndex(eighty, { asOf, atEighty: "sehat" });
    expect(other).toMatchObject({
      value: { category: "sehat", reading: { atEighty: "sehat" } },
      notices: [
        {},
        { code: "puskesmas.iks-other-denominator", facts: { category: "pra-sehat" } },
        { code: "puskesmas.iks-at-eighty", facts: { category: "pra-sehat" } },
      ],
    });
    expect(indexOf({ counts: { Y: 7, T: 2, N: 3 } }, { atEighty: "sehat" }).category).toBe("pra-sehat");
  });

  test("all twelve may be divided by, and a notice says where that changes the class", () => {
    const family = "YYNNNYYYYYYY";
    const result = healthyFamilyIndex(family, { asOf });
    expect(result).toMatchObject({
      notices: [{}, { code: "puskesmas.iks-other-denominator", facts: { category: "pra-sehat" } }],
    });
    const other = healthyFamilyIndex(family, { asOf, denominator: "all-twelve" });
    expect(okValue(other)).toMatchObject({ index: { text: "0.750", denominator: 12 }, category: "pra-sehat" });
    expect(other).toMatchObject({
      notices: [{}, { code: "puskesmas.iks-other-denominator", facts: { category: "sehat" } }],
    });
    expect(indexOf("NNNNNNNNNNNN", { denominator: "all-twelve" })).toMatchObject({
      index: { text: "0.000" },
      category: "tidak-sehat",
    });
    expect(indexOf("NNNNNNNNNNN?", { denominator: "all-twelve" })).toMatchObject({
      bounds: { lowest: { text: "0.000" }, highest: { text: "0.083" } },
      category: "tidak-sehat",
    });
  });

  test("there are no other readings", () => {
    expect(() => indexOf("YYYYYYYYYYYY", { denominator: "12" as "applicable" })).toThrow("denominator must be");
    expect(() => indexOf("YYYYYYYYYYYY", { atEighty: "x" as "sehat" })).toThrow("atEighty must be");
  });

  test("the indicators say so", () => {
    expect(healthyFamilyIndicators.map(({ id }) => id)).toHaveLength(12);
    expect(healthyFamilyIndicators.filter(({ doubt }) => doubt !== undefined).map(({ id }) => id)).toEqual([
      "imunisasi-dasar-lengkap",
    ]);
  });
});

describe("members", () => {
  const combine = (...members: readonly FamilyAnswers[]) => okValue(combineMembers(members));

  test("make the family: one T is T, only N is N, an unknown one stays unknown unless there is a T", () => {
    expect(combine("YYYYTTTNNN??", "YTN?TN?N?TT?")).toEqual([
      ...["Y", "T", "Y", null],
      ...["T", "T", "T", "N"],
      ...[null, "T", "T", null],
    ]);
    expect(combine("YTNYTNYTNYTN").join("")).toBe("YTNYTNYTNYTN");
    expect(indexOf({ members: ["YYYYYYYYYYYY", "NNNNNNNNNNNT"] })).toMatchObject({ counts: { Y: 11, T: 1 } });
  });

  test("must be there, with twelve answers each", () => {
    expect(issuesOf(combineMembers([]))).toEqual([["puskesmas.no-members", "members"]]);
    expect(issuesOf(combineMembers("x" as unknown as string[]))).toEqual([["puskesmas.not-a-list", "members"]]);
    expect(issuesOf(combineMembers(["YYYYYYYYYYYY", "YY", "XYYYYYYYYYYy"]))).toEqual([
      ["puskesmas.not-twelve-answers", "members", 1],
      ["puskesmas.not-an-answer", "members", 2, 0],
      ["puskesmas.not-an-answer", "members", 2, 11],
    ]);
    expect(issuesOf(healthyFamilyIndex({ members: [] }))).toEqual([["puskesmas.no-members", "members"]]);
  });
});

test("unusable answers are told with their place, and not repeated", () => {
  const faultsOf = (family: unknown) => issuesOf(healthyFamilyIndex(family as FamilyRecord));
  expect(healthyFamilyIndex("YTN")).toEqual({
    ok: false,
    issues: [{ code: "puskesmas.not-twelve-answers", path: ["answers"], facts: { answers: 3, expected: 12 } }],
  });
  expect(faultsOf("YYYYYYYYYYYYY")).toEqual([["puskesmas.not-twelve-answers", "answers"]]);
  expect(faultsOf(["Y", 1, ..."YYYYYYYYYY"])).toEqual([["puskesmas.not-an-answer", "answers", 1]]);
  expect(faultsOf(null)).toEqual([["puskesmas.not-answers", "answers"]]);
  expect(faultsOf(12)).toEqual([["puskesmas.not-answers", "answers"]]);
  expect(faultsOf({ jkn: "Y", "1234567890123456": "Y" })).toEqual([["puskesmas.indicator-unknown", "answers", 1]]);
  expect(faultsOf({ jkn: "ya" })).toEqual([["puskesmas.not-an-answer", "answers", 9]]);
  expect(faultsOf({ counts: null })).toEqual([["puskesmas.not-answers", "counts"]]);
  expect(faultsOf({ counts: 5 })).toEqual([["puskesmas.not-answers", "counts"]]);
  expect(faultsOf({ counts: { Y: -1, T: 1.5, unknown: "x" } })).toEqual([
    ["law.count-negative", "counts", "Y"],
    ["law.count-not-whole", "counts", "T"],
    ["law.count-missing", "counts", "N"],
    ["law.count-not-a-number", "counts", "unknown"],
  ]);
  expect(healthyFamilyIndex({ counts: { Y: 7, T: 4, N: 2 } })).toMatchObject({
    issues: [{ code: "puskesmas.not-twelve-answers", path: ["counts"], facts: { answers: 13, expected: 12 } }],
  });
  expect(indexOf({ counts: { Y: 7, T: 4, N: 0, unknown: 1 } }).status).toBe("undetermined");
});

const HEALTHY = "YYYYYYYYYYYY";
const NEARLY = "YYYYYYTTTTTT";
const area = (rows: readonly FamilyRecord[], options?: AreaOptions) =>
  okValue(
    areaHealthyFamilyIndex(
      rows.map((answers) => ({ answers })),
      { asOf, ...options },
    ),
  );

describe("an area", () => {
  test("is healthy families of the families counted", () => {
    const village = area([HEALTHY, HEALTHY, NEARLY, "NNNNNNNNNNNN"]);
    expect(village).toMatchObject({
      families: { healthy: 2, notHealthy: 1, notComputable: 1, undetermined: 0, expected: 4 },
      index: { indicator: "puskesmas.healthy-family-area-index", numerator: 2, denominator: 3, text: "0.667" },
      category: "pra-sehat",
      asOf,
    });
  });

  test("has the classes of a family, decided exactly and printed so that they show", () => {
    const of = (healthy: number, all: number) =>
      area([...Array(healthy).fill(HEALTHY), ...Array(all - healthy).fill(NEARLY)]);
    expect(of(4, 5)).toMatchObject({ index: { text: "0.800" }, category: "pra-sehat" });
    expect(of(2001, 2500)).toMatchObject({ index: { text: "0.8004" }, category: "sehat" });
    expect(of(1, 2)).toMatchObject({ index: { text: "0.500" }, category: "pra-sehat" });
    expect(of(1249, 2499)).toMatchObject({ index: { text: "0.4998" }, category: "tidak-sehat" });
    expect(of(0, 1)).toMatchObject({ index: { text: "0.000" }, category: "tidak-sehat" });
    expect(area([...Array(4).fill(HEALTHY), NEARLY], { atEighty: "sehat" }).category).toBe("sehat");
  });

  test("has each indicator as Y of Y and T", () => {
    const { indicators } = area(["YYNNNYYYYYYY", "YTNNNYYYTYYY", "YTNNNYYYTTY?"]);
    expect(indicators.map(({ indicator }) => indicator)).toEqual(healthyFamilyIndicators.map(({ id }) => id));
    expect(indicators[1]).toMatchObject({
      counts: { Y: 1, T: 2, N: 0, unknown: 0 },
      index: { indicator: "puskesmas.healthy-family-persalinan-di-fasyankes", text: "0.333" },
      category: "tidak-sehat",
    });
    expect(indicators[2]).toMatchObject({ counts: { N: 3 }, index: null, status: "not-computable" });
    expect(indicators[11]).toMatchObject({
      index: null,
      bounds: { lowest: { text: "0.667" } },
      status: "undetermined",
    });
    expect(area([HEALTHY, { counts: { Y: 12, T: 0, N: 0 } }]).indicators).toEqual([]);
  });

  test("counts a family whose unknown answers do not matter, and leaves the others open", () => {
    const result = areaHealthyFamilyIndex(
      ["YYYYYYYYYYY?", "YYYYYYTTTT??", "YYYYYYYYTT??", "NNNNNNNNNNN?"].map((answers) => ({ answers })),
      { asOf },
    );
    expect(result).toMatchObject({
      value: {
        families: { healthy: 1, notHealthy: 1, notComputable: 0, undetermined: 2 },
        index: null,
        bounds: { lowest: { text: "0.250" }, highest: { text: "0.750" } },
        category: null,
      },
      notices: [
        { code: "puskesmas.status-not-checked" },
        { code: "puskesmas.families-undetermined", facts: { count: 2 } },
      ],
    });
  });

  test("with families not yet visited is provisional", () => {
    const result = area([HEALTHY, NEARLY], { expected: 10 });
    expect(result.index).toMatchObject({ complete: { reported: 2, expected: 10 }, text: "0.500" });
    expect(result.index?.notices.map(({ code }) => code)).toContain("law.provisional");
    expect(area([HEALTHY]).index?.notices).toEqual([]);
  });

  test("without a family that counts has no index", () => {
    const result = areaHealthyFamilyIndex([{ answers: "NNNNNNNNNNNN" }], { asOf });
    expect(okValue(result)).toMatchObject({ index: null, category: null, status: "not-computable" });
    expect(noticesOf(result)).toEqual([
      "puskesmas.status-not-checked",
      "puskesmas.families-not-computable",
      "puskesmas.iks-not-computable",
    ]);
    expect(area([])).toMatchObject({ index: null, families: { healthy: 0, expected: 0 } });
    expect(area([]).indicators).toHaveLength(12);
  });

  test("divides each family by all twelve where that is the reading", () => {
    const options = { denominator: "all-twelve" } as const;
    expect(area(["YYNNNYYYYYYY", HEALTHY], options)).toMatchObject({ families: { healthy: 1, notHealthy: 1 } });
    expect(area(["YYNNNYYYYYYY", HEALTHY])).toMatchObject({ families: { healthy: 2 } });
    expect(area(["YYNNNYYYYYYY", HEALTHY], options).indicators[2]?.index?.text).toBe("1.000");
  });

  test("refuses unusable families with their place", () => {
    const faultsOf = (rows: unknown, options: AreaOptions = { asOf }) =>
      issuesOf(areaHealthyFamilyIndex(rows as AreaFamily[], options));
    expect(
      faultsOf([
        { family: "a", answers: HEALTHY },
        { family: "b", answers: "Y" },
        { family: "a", answers: { counts: { Y: 1, T: 0, N: 0 } } },
        { answers: { members: ["x"] } },
      ]),
    ).toEqual([
      ["puskesmas.not-twelve-answers", "families", 1, "answers"],
      ["puskesmas.not-twelve-answers", "families", 2, "counts"],
      ["puskesmas.not-twelve-answers", "families", 3, "members", 0],
      ["puskesmas.repeated", "families", 2, "family"],
    ]);
    expect(faultsOf("x")).toEqual([["puskesmas.not-a-list", "families"]]);
    expect(faultsOf([null])).toEqual([["puskesmas.not-a-record", "families", 0]]);
    expect(faultsOf([{ answers: HEALTHY }], { asOf, expected: 0 })).toEqual([
      ["puskesmas.more-than-expected", "expected"],
    ]);
    expect(faultsOf([], { asOf, expected: -1 })).toEqual([["law.count-negative", "expected"]]);
    expect(faultsOf([], { asOf: "2015-01-01" })).toEqual([["law.before-first-rule", "asOf"]]);
    expect(areaHealthyFamilyIndex([{ answers: HEALTHY }], { asOf, expected: 0 })).toMatchObject({
      issues: [{ facts: { families: 1 } }],
    });
    expect(() => area([], { atEighty: "x" as "sehat" })).toThrow(RangeError);
  });
});

describe("a pool of areas", () => {
  const pool = (...areas: readonly AreaHealthyFamilyIndex[]) => poolHealthyFamilies(areas, { asOf });

  test("adds up families, not indices", () => {
    const result = okValue(pool(area([HEALTHY]), area([NEARLY, NEARLY, HEALTHY], { expected: 5 })));
    expect(result).toMatchObject({ index: { numerator: 2, denominator: 4 }, families: { healthy: 2, expected: 6 } });
    expect(result.index?.complete).toEqual({ reported: 4, expected: 6 });
  });

  test("has no indicators where an area has none", () => {
    expect(okValue(pool(area([HEALTHY]), area([{ counts: { Y: 12, T: 0, N: 0 } }]))).indicators).toEqual([]);
  });

  test("is of areas that were read in one way, on a day", () => {
    const other = area([HEALTHY], { atEighty: "sehat" });
    expect(issuesOf(pool(area([HEALTHY]), other))).toEqual([["puskesmas.areas-read-differently", "areas", 1]]);
    const twelve = area([HEALTHY], { denominator: "all-twelve" });
    expect(issuesOf(pool(area([HEALTHY]), twelve))).toEqual([["puskesmas.areas-read-differently", "areas", 1]]);
    expect(okValue(pool(other, other)).reading.atEighty).toBe("sehat");
    expect(issuesOf(pool())).toEqual([["puskesmas.nothing-reported", "areas"]]);
    expect(issuesOf(poolHealthyFamilies("x" as unknown as []))).toEqual([["puskesmas.not-a-list", "areas"]]);
    expect(issuesOf(poolHealthyFamilies([other], { asOf: "x" }))).toEqual([["law.date-invalid", "asOf"]]);
    expect(noticesOf(poolHealthyFamilies([other]))).toContain("puskesmas.day-not-stated");
  });
});

const letters = fc
  .array(fc.constantFrom("Y", "T", "N", "?"), { minLength: 12, maxLength: 12 })
  .map((list) => list.join(""));
const known = fc.array(fc.constantFrom("Y", "T", "N"), { minLength: 12, maxLength: 12 }).map((list) => list.join(""));
property.prop([known, fc.constantFrom("applicable" as const, "all-twelve" as const)])(
  "the index of a family is within 0 and 1, and its class is that of whole numbers",
  (answers, denominator) => {
    const { index, category, counts } = indexOf(answers, { denominator });
    const whole = denominator === "applicable" ? 12 - counts.N : 12;
    if (index === null) return expect(whole).toBe(0);
    expect(index.value).toBeGreaterThanOrEqual(0);
    expect(index.value).toBeLessThanOrEqual(1);
    const expected = 10 * counts.Y > 8 * whole ? "sehat" : 10 * counts.Y >= 5 * whole ? "pra-sehat" : "tidak-sehat";
    expect(category).toBe(expected);
  },
);
property.prop([letters, fc.array(fc.constantFrom("Y", "T", "N"), { minLength: 12, maxLength: 12 })])(
  "whatever an unknown answer turns out to be, the index lies within the bounds",
  (answers, replies) => {
    const asked = indexOf(answers);
    const answered = indexOf([...answers].map((letter, i) => (letter === "?" ? replies[i] : letter)).join(""));
    if (answered.index === null) return expect(asked.category).toBeNull();
    expect(answered.index.value).toBeGreaterThanOrEqual(Number(asked.bounds?.lowest.value));
    expect(answered.index.value).toBeLessThanOrEqual(Number(asked.bounds?.highest.value));
    if (asked.category !== null) expect(answered.category).toBe(asked.category);
  },
);
property.prop([fc.array(letters, { maxLength: 8 }), fc.array(letters, { maxLength: 8 })])(
  "pooling two halves gives the whole",
  (one, other) => {
    expect(poolHealthyFamilies([area(one), area(other)], { asOf })).toEqual(
      areaHealthyFamilyIndex(
        [...one, ...other].map((answers) => ({ answers })),
        { asOf },
      ),
    );
  },
);
property.prop([shuffled(letters)])("the order of families and members changes nothing", ([list, other]) => {
  expect(area(other)).toEqual(area(list));
  if (list.length > 0) expect(combineMembers(other)).toEqual(combineMembers(list));
});
