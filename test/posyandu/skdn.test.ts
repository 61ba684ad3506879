import { describe, expect, test } from "vitest";
import {
  referralList,
  type Skdn,
  type SkdnChild,
  type SkdnCounts,
  type SkdnOptions,
  type SkdnRatio,
  skdn,
  skdnIndicators,
} from "../../src/posyandu/index.js";
import { girl, weighed } from "./children.js";
import { readCases } from "./read-cases.js";

interface SkdnCases {
  readonly "adds up": {
    readonly counts: SkdnCounts;
    readonly dPrime: number;
    readonly printed: Readonly<Record<SkdnRatio, string>>;
  };
  readonly refused: readonly {
    readonly case: string;
    readonly counts: SkdnCounts;
    readonly code: string;
    readonly path: readonly string[];
    readonly facts: object;
  }[];
}
const cases = readCases<SkdnCases>("skdn");
const good = cases["adds up"];

function counted(source: readonly SkdnChild[] | SkdnCounts, month = "2024-07", options?: SkdnOptions): Skdn {
  const result = skdn(source, month, options);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}
const ratio = (value: Skdn, name: SkdnRatio) => {
  const result = value.ratios[name];
  return result.ok ? result.value.text : result.issues[0]?.code;
};
const noticed = (source: readonly SkdnChild[] | SkdnCounts, month = "2024-07", options?: SkdnOptions) => {
  const result = skdn(source, month, options);
  return result.ok ? result.notices : [];
};

describe("counts of a form", () => {
  test("add up, and give the ratios", () => {
    const value = counted(good.counts);
    expect(value.dPrime).toBe(good.dPrime);
    expect(value.growthSuccess).toBe("N/D'");
    for (const [name, printed] of Object.entries(good.printed)) expect(ratio(value, name as SkdnRatio)).toBe(printed);
    expect(noticed(good.counts)).toEqual([]);
  });

  test("every ratio is a percentage with both names, judged on the last day of the month, without a target in force", () => {
    const { ratios } = counted({ ...good.counts, BGM: 3 }, "2024-02");
    expect(ratio(counted({ ...good.counts, BGM: 3 }), "BGM/D")).toBe("5.00");
    for (const [name, indicator] of Object.entries(skdnIndicators)) {
      const result = ratios[name as SkdnRatio];
      expect(result.ok && result.value).toMatchObject({
        indicator: indicator.id,
        asOf: "2024-02-29",
        unit: "%",
        multiplier: 100,
        citations: [],
      });
      expect(result.ok && result.value.target).toBeUndefined();
      expect(indicator.name.id).toContain(name);
      expect(indicator.name.en).toContain(name);
      expect(indicator.decimals).toBe(2);
    }
    const ids = Object.values(skdnIndicators).map(({ id }) => id);
    expect(ids).toEqual([
      "posyandu.k-s",
      "posyandu.d-s",
      "posyandu.d-k",
      "posyandu.n-d-prime",
      "posyandu.n-d",
      "posyandu.n-s",
      "posyandu.bgm-d",
    ]);
  });

  test("the red line's doubt stands beside BGM/D alone", () => {
    const { ratios } = counted({ ...good.counts, BGM: 3 });
    const notices = (name: SkdnRatio) => (ratios[name].ok ? ratios[name].notices.map(({ code }) => code) : []);
    expect(notices("BGM/D")).toEqual(["posyandu.red-line-unverified"]);
    expect(notices("N/D")).toEqual([]);
  });

  test("a target of the caller's judges", () => {
    const { ratios } = counted(good.counts, "2024-07", { targets: { "D/S": 80 } });
    expect(ratios["D/S"].ok && ratios["D/S"].value).toMatchObject({ target: 80, met: false, shortfall: 4 });
    expect(ratios["K/S"].ok && ratios["K/S"].value.target).toBeUndefined();
  });

  test.each(cases.refused)("$case: $code", ({ counts, code, path, facts }) => {
    expect(skdn(counts, "2024-07")).toEqual({ ok: false, issues: [{ code, path, facts }] });
  });

  test("several contradictions are all told", () => {
    const result = skdn({ S: 50, K: 51, D: 60, N: 61, T: 0, O: 0, B: 0 }, "2024-07");
    expect(!result.ok && result.issues.map(({ path }) => path?.[0])).toEqual(["K", "D", "N"]);
  });

  test("a part may be as large as its whole", () => {
    expect(skdn({ S: 60, K: 60, D: 60, N: 60, T: 0, O: 0, B: 0, twoT: 0, BGM: 60 }, "2024-07").ok).toBe(true);
    expect(
      skdn({ S: 60, K: 60, D: 60, N: 30, T: 30, O: 0, B: 0, twoT: 30, BGM: 30, aboveOrange: 30 }, "2024-07").ok,
    ).toBe(true);
    const one = { S: 1, K: 1, D: 1, N: 0, T: 0, O: 0, B: 0 };
    expect(skdn({ ...one, O: 1 }, "2024-07").ok).toBe(true);
    expect(skdn({ ...one, B: 1 }, "2024-07").ok).toBe(true);
    expect(skdn({ ...one, T: 1, aboveOrange: 1 }, "2024-07").ok).toBe(true);
  });

  test("more weighed than have a card is possible, and said", () => {
    const { ratios } = counted({ S: 80, K: 50, D: 60, N: 38, T: 12, O: 6, B: 4 });
    expect(ratios["D/K"].ok && ratios["D/K"].value.text).toBe("120.00");
    expect(ratios["D/K"].ok && ratios["D/K"].notices.map(({ code }) => code)).toEqual(["law.above-whole"]);
  });

  test("nobody in S, nobody weighed, nobody assessed: not computable", () => {
    const nobody = counted({ S: 0, K: 0, D: 0, N: 0, T: 0, O: 0, B: 0, BGM: 0 });
    for (const name of Object.keys(nobody.ratios)) expect(ratio(nobody, name as SkdnRatio)).toBe("law.not-computable");
    const unassessed = counted({ S: 10, K: 10, D: 6, N: 0, T: 0, O: 4, B: 2 });
    expect(unassessed.dPrime).toBe(0);
    expect(ratio(unassessed, "N/D'")).toBe("law.not-computable");
    expect(ratio(unassessed, "N/D")).toBe("0.00");
  });

  test("unknown stays unknown: it is neither 0 nor worked out", () => {
    const value = counted({ S: 80, K: null, D: 60, N: 38, T: undefined, O: 6, B: 4 });
    expect(value.counts).toEqual({
      ...{ S: 80, K: null, D: 60, N: 38, T: null, O: 6, B: 4 },
      ...{ undetermined: 0, twoT: null, BGM: null, aboveOrange: null, linesUnknown: 0 },
    });
    expect(value.dPrime).toBe(50);
    expect(ratio(value, "K/S")).toBe("law.count-missing");
    expect(ratio(value, "D/K")).toBe("law.count-missing");
    expect(ratio(value, "BGM/D")).toBe("law.count-missing");
    expect(ratio(value, "N/D'")).toBe("76.00");
    expect(counted({ S: 80, K: 70, D: 60, N: 38, T: 12, O: null, B: 4 }).dPrime).toBe(50);
    expect(counted({ S: 80, K: 70, D: null, N: 38, T: null, O: 6, B: 4 }).dPrime).toBeNull();
    expect(counted({ S: 80, K: 70, D: 60, N: 38, T: null, O: null, B: 4 }).dPrime).toBeNull();
    expect(counted({ S: 80, K: 70, D: 60, N: 38, T: null, O: 6, B: null }).dPrime).toBeNull();
    expect(counted({ S: 80, K: 70, D: 60, N: 38, T: null, O: 6, B: 4, undetermined: null }).dPrime).toBeNull();
    expect(counted({ S: null, K: null, D: null, N: null, T: null, O: null, B: null }).dPrime).toBeNull();
  });

  test("known parts below D leave room for the unknown one; without D nothing is compared", () => {
    expect(skdn({ S: 80, K: 70, D: 60, N: 38, T: null, O: 6, B: 4 }, "2024-07").ok).toBe(true);
    expect(skdn({ S: 80, K: 70, D: 60, N: 50, T: null, O: 6, B: 4 }, "2024-07").ok).toBe(true);
    expect(skdn({ S: 80, K: 70, D: 60, N: 51, T: null, O: 6, B: 4 }, "2024-07").ok).toBe(false);
    expect(skdn({ S: 80, K: 70, D: null, N: 90, T: 90, O: 6, B: 4, BGM: 90, aboveOrange: 90 }, "2024-07").ok).toBe(
      true,
    );
    expect(
      skdn({ S: 80, K: 70, D: 60, N: null, T: null, O: null, B: null, BGM: null, aboveOrange: 60 }, "2024-07").ok,
    ).toBe(true);
    for (const unknown of ["N", "T", "O", "B"] as const) {
      const counts = { S: 80, K: 70, D: 60, N: 38, T: 12, O: 6, B: 4, undetermined: 60, [unknown]: null };
      expect(skdn(counts, "2024-07")).toMatchObject({ issues: [{ code: "posyandu.parts-above-d" }] });
    }
  });

  test("what could not be judged belongs to D, and stays out of D'", () => {
    const counts = { S: 80, K: 72, D: 60, N: 38, T: 11, O: 6, B: 4, undetermined: 1, BGM: 3, linesUnknown: 10 };
    const value = counted(counts);
    expect(value.dPrime).toBe(49);
    expect(ratio(value, "BGM/D")).toBe("6.00");
    expect(noticed(counts)).toEqual([
      { code: "posyandu.undetermined", path: ["undetermined"], facts: { count: 1 } },
      { code: "posyandu.lines-unknown", path: ["linesUnknown"], facts: { count: 10 } },
    ]);
    expect(ratio(counted({ ...counts, linesUnknown: null }), "BGM/D")).toBe("law.count-missing");
    expect(skdn({ ...counts, linesUnknown: 61 }, "2024-07").ok).toBe(false);
    expect(skdn({ ...counts, undetermined: 61 }, "2024-07").ok).toBe(false);
    expect(skdn({ ...counts, T: 12 }, "2024-07")).toMatchObject({
      issues: [{ code: "posyandu.assessed-above-d-prime", facts: { assessed: 50, dPrime: 50, excess: 1 } }],
    });
  });

  test("a month that is none, or before the first rule", () => {
    for (const month of ["2024-13", "2024", "", "2024-07-01"]) {
      expect(skdn(good.counts, month)).toEqual({
        ok: false,
        issues: [{ code: "posyandu.month-invalid", path: ["month"] }],
      });
    }
    const early = counted(good.counts, "2007-07").ratios["K/S"];
    expect(early).toMatchObject({ issues: [{ code: "law.before-first-rule" }] });
  });
});

describe("counts from children", () => {
  // In March 2024: one N, one T twice, one O, one B, one not weighed.
  const children: readonly SkdnChild[] = [
    girl({ "2024-01": 8, "2024-02": 8.3, "2024-03": 8.6 }, { hasCard: true }),
    girl({ "2024-01": 8, "2024-02": 8, "2024-03": 8.1 }, { hasCard: true }),
    girl({ "2024-01": 8, "2024-03": 8.6 }, { hasCard: true }),
    girl({ "2024-03": 6 }, { hasCard: false }),
    girl({ "2024-01": 8, "2024-02": 8.3 }, { hasCard: true }),
  ];

  test("are the letters of the month", () => {
    const value = counted(children, "2024-03");
    expect(value.counts).toEqual({
      ...{ S: 5, K: 4, D: 4, N: 1, T: 1, O: 1, B: 1 },
      ...{ undetermined: 0, twoT: 1, BGM: 1, aboveOrange: 0, linesUnknown: 0 },
    });
    expect(value.dPrime).toBe(2);
    expect(ratio(value, "N/D'")).toBe("50.00");
    expect(ratio(value, "BGM/D")).toBe("25.00");
    expect(noticed(children, "2024-03")).toEqual([]);
  });

  test("of an earlier month do not know what came after", () => {
    expect(counted(children, "2024-02").counts).toMatchObject({ S: 5, D: 3, N: 2, T: 1, O: 0, B: 0, twoT: 0 });
    expect(counted(children, "2024-01").counts).toMatchObject({ S: 5, D: 4, B: 4 });
    expect(counted(children, "2023-12").counts).toMatchObject({ S: 5, D: 0 });
    expect(counted(children, "2022-12").counts).toMatchObject({ S: 0 });
  });

  test("S holds 0 to 59 completed months on the last day of the month", () => {
    const born = (bornOn: string) => counted([{ sex: "male", bornOn, weighings: [] }], "2024-06").counts.S;
    expect(born("2024-06-30")).toBe(1);
    expect(born("2024-07-01")).toBe(0);
    expect(born("2019-07-01")).toBe(1);
    expect(born("2019-06-30")).toBe(0);
  });

  test("S holds who lives in the area on that day", () => {
    const lives = (more: Partial<SkdnChild>) => counted([girl({}, more)], "2024-06").counts.S;
    expect(lives({ livesHereFrom: "2024-06-30" })).toBe(1);
    expect(lives({ livesHereFrom: "2024-07-01" })).toBe(0);
    expect(lives({ livesHereUntil: "2024-06-30" })).toBe(1);
    expect(lives({ livesHereUntil: "2024-06-29" })).toBe(0);
    expect(lives({ livesHereFrom: null, livesHereUntil: null })).toBe(1);
  });

  test("who was weighed and is not in S at the month's end is counted apart", () => {
    const gone = girl({ "2024-06": 8 }, { livesHereUntil: "2024-06-20" });
    expect(counted([gone], "2024-06").counts).toMatchObject({ S: 0, D: 0, B: 0 });
    expect(noticed([gone], "2024-06")).toEqual([{ code: "posyandu.weighed-outside-s", facts: { count: 1 } }]);
  });

  test("one unknown card leaves K unknown", () => {
    const unknown = [...children, girl({}, { hasCard: null }), girl({})];
    expect(counted(unknown, "2024-03").counts).toMatchObject({ S: 7, K: null });
    expect(noticed(unknown, "2024-03")).toEqual([
      { code: "posyandu.cards-unknown", path: ["K"], facts: { cards: 4, cardsUnknown: 2 } },
    ]);
  });

  test("what cannot be judged is in D and nowhere else", () => {
    const odd = [
      girl({ "2024-02": 8, "2024-03": 80 }, { hasCard: true }),
      girl({ "2024-01": 80, "2024-02": 8, "2024-03": 8 }, { hasCard: true }),
      { ...girl({ "2024-03": 8 }, { hasCard: true }), sex: null },
    ];
    expect(counted(odd, "2024-03").counts).toMatchObject({
      D: 3,
      T: 1,
      B: 1,
      undetermined: 1,
      linesUnknown: 2,
      twoT: 0,
    });
    expect(noticed(odd, "2024-03")).toEqual([
      { code: "posyandu.two-t-unknown", facts: { count: 1 } },
      { code: "posyandu.children-to-check", facts: { count: 1 } },
      { code: "posyandu.undetermined", path: ["undetermined"], facts: { count: 1 } },
      { code: "posyandu.lines-unknown", path: ["linesUnknown"], facts: { count: 2 } },
    ]);
  });

  test("the form of the minimum gain counts, and children whom the other would move are told", () => {
    const seventh: SkdnChild = {
      sex: "male",
      bornOn: "2023-01-10",
      hasCard: true,
      weighings: weighed({ "2023-07": 7.5, "2023-08": 7.85 }),
    };
    expect(counted([seventh], "2023-08").counts).toMatchObject({ N: 0, T: 1 });
    expect(counted([seventh], "2023-08", { kbm: "B" }).counts).toMatchObject({ N: 1, T: 0 });
    expect(noticed([seventh], "2023-08")).toEqual([{ code: "posyandu.kbm-variant-moves", facts: { count: 1 } }]);
  });

  test("the birth weight counts unless told otherwise", () => {
    const child: SkdnChild = {
      sex: "male",
      bornOn: "2024-02-05",
      birthWeightKg: 3,
      hasCard: true,
      weighings: weighed({ "2024-03": 3.9 }),
    };
    expect(counted([child], "2024-03").counts).toMatchObject({ N: 1, B: 0 });
    expect(counted([child], "2024-03", { birthWeightCounts: false }).counts).toMatchObject({ N: 0, B: 1 });
    expect(counted([{ ...child, weighedBefore: true }], "2024-03", { birthWeightCounts: false }).counts.O).toBe(1);
  });

  test("a reading of the card counts", () => {
    const read = girl(
      {},
      {
        weighings: [
          { measuredOn: "2024-02-12", weightKg: 8 },
          { measuredOn: "2024-03-12", weightKg: 8, line: "follows" },
        ],
      },
    );
    expect(counted([read], "2024-03").counts.N).toBe(1);
  });

  test("children without a date of birth and unreadable rows count nowhere, and are told", () => {
    const odd = [
      { ...girl({ "2024-03": 8 }), bornOn: null },
      girl({ "2024-03": 8 }, { bornOn: "2023-13-01" }),
      girl({ "2024-03": 8 }, { livesHereFrom: "tahun lalu" }),
      girl({ "2024-03": 8 }, { livesHereUntil: "2024-06-31" }),
      girl(
        {},
        {
          hasCard: true,
          weighings: [
            { measuredOn: "2024-03-32", weightKg: 8 },
            { measuredOn: "2024-03-12", weightKg: 0 },
          ],
        },
      ),
    ];
    expect(counted(odd, "2024-03").counts).toMatchObject({ S: 1, K: 1, D: 0 });
    expect(noticed(odd, "2024-03")).toEqual([
      { code: "posyandu.children-undated", facts: { count: 4 } },
      { code: "posyandu.rows-unusable", facts: { count: 2 } },
    ]);
  });

  test("children without a list of weighings, many weighings, no children", () => {
    const bare = { sex: "male", bornOn: "2023-01-10", hasCard: true } as unknown as SkdnChild;
    expect(counted([bare], "2024-03").counts).toMatchObject({ S: 1, D: 0 });
    const often = Array.from({ length: 300 }, (_, i) => ({
      measuredOn: `2024-03-${String((i % 28) + 1).padStart(2, "0")}`,
      weightKg: 8,
    }));
    expect(counted([girl({}, { weighings: often })], "2024-03").counts).toMatchObject({ S: 1, D: 1, B: 1 });
    expect(counted([], "2024-03").counts).toMatchObject({ S: 0, K: 0, D: 0 });
  });

  test("before the first rule there is none", () => {
    expect(skdn(children, "2007-03")).toMatchObject({ issues: [{ code: "law.before-first-rule" }] });
    expect(skdn(children, "2008-03")).toMatchObject({ notices: [{ code: "law.start-day-unknown" }] });
    expect(() => skdn(children, "2024-03", { kbm: "C" as "A" })).toThrow(RangeError);
  });
});

describe("the referrals of a month", () => {
  const children: readonly SkdnChild[] = [
    girl({ "2024-01": 8, "2024-02": 8.3, "2024-03": 8.6 }),
    girl({ "2024-01": 8, "2024-02": 8, "2024-03": 8.1 }),
    girl({ "2024-03": 80 }),
    girl({ "2024-02": 6 }),
    girl({ "2024-02": 11, "2024-03": 12 }),
  ];

  test("are the children weighed in it, with their reasons", () => {
    const result = referralList(children, "2024-03");
    expect(result).toEqual({
      ok: true,
      notices: [
        {
          code: "posyandu.orange-line-unverified",
          facts: { z: 1, confidence: "unverified" },
          citation: { regulation: "permenkes-155-2010" },
        },
      ],
      value: [
        { child: 1, row: 2, status: "T", reasons: ["T", "2T"], checkAgain: false },
        { child: 2, row: 0, status: "B", reasons: [], checkAgain: true },
        { child: 4, row: 1, status: "N", reasons: ["above-orange-line"], checkAgain: false },
      ],
    });
    const february = referralList(children, "2024-02");
    expect(february.ok && february.value.map(({ child, reasons }) => [child, reasons])).toEqual([
      [1, ["T"]],
      [3, ["BGM"]],
      [4, ["above-orange-line"]],
    ]);
  });

  test("need a month with a rule", () => {
    expect(referralList(children, "2024-3")).toMatchObject({
      issues: [{ code: "posyandu.month-invalid", path: ["month"] }],
    });
    expect(referralList(children, "2007-03")).toMatchObject({ issues: [{ code: "law.before-first-rule" }] });
  });
});
