import { describe, expect, test } from "vitest";
import { type DisparityOptions, disparity, type Visit } from "../../src/equity/index.js";
import { fc, property } from "../property.js";
import { codesOf, issuesOf, noticesOf, valueIn } from "./read-cases.js";

const report = (visits: readonly Visit[], options?: DisparityOptions) => valueIn(disparity(visits, options));
const waits = (payer: string, minutes: readonly number[], rest: Partial<Visit> = {}): Visit[] =>
  minutes.map((waitMinutes) => ({ payer, waitMinutes, arrivedAt: "2022-11-08T08:00", ...rest }));
const range = (n: number, from: number, step: number): number[] => Array.from({ length: n }, (_, i) => from + step * i);
const two = [...waits("Umum", range(40, 10, 1)), ...waits("BPJS", range(31, 30, 2))];

describe("the waits of a payer", () => {
  test("have number, median, quartiles and the share above 60 minutes", () => {
    // 60 minutes sharp keep the standard.
    const { payers } = report(waits("BPJS", [61, 10, 60, 20, 90, 45])).overall;
    expect(payers).toMatchObject([
      {
        payer: "BPJS",
        n: 6,
        waitUnknown: 0,
        median: 52.5,
        lowerQuartile: 26.25,
        upperQuartile: 60.75,
        iqr: 34.5,
        overStandard: { value: { numerator: 2, denominator: 6, text: "33.3" } },
      },
    ]);
    expect(report(waits("BPJS", [9, 3, 100])).overall.payers[0]).toMatchObject({
      median: 9,
      lowerQuartile: 6,
      upperQuartile: 54.5,
    });
    expect(report(waits("BPJS", [7])).overall.payers[0]).toMatchObject({ median: 7, iqr: 0 });
  });

  test("are counted from arrival to service, over midnight and between clocks", () => {
    const visit = (arrivedAt: string, servedAt: string): Visit => ({ payer: "JKN", arrivedAt, servedAt });
    const medianOf = (one: Visit) => report([one]).overall.payers[0]?.median;
    expect(medianOf(visit("2023-12-31T23:50", "2024-01-01T00:50:30"))).toBe(60.5);
    expect(medianOf(visit("2024-07-24T08:00+07:00", "2024-07-24T09:30+08:00"))).toBe(30);
    expect(medianOf(visit("2024-07-24T08:00", "2024-07-24T08:00"))).toBe(0);
    const over = report([
      visit("2022-11-08T08:00", "2022-11-08T09:00"),
      visit("2022-11-08T08:00", "2022-11-08T09:00:01"),
    ]);
    expect(over.overall.payers[0]?.overStandard).toMatchObject({ value: { numerator: 1 } });
  });

  test("are one group however the payer is spelled", () => {
    const mixed = [
      ...waits("bpjs  pbi", [1]),
      ...waits(" BPJS-PBI ", [2]),
      ...waits("BPJS_PBI", [3]),
      ...waits("Umum", [4]),
    ];
    for (const visits of [mixed, [...mixed].reverse()]) {
      expect(report(visits).overall.payers.map(({ payer, n }) => [payer, n])).toEqual([
        ["BPJS-PBI", 3],
        ["Umum", 1],
      ]);
    }
  });
});

describe("what is not known", () => {
  test("of the payer is counted apart", () => {
    const names = [
      null,
      undefined,
      "",
      "-",
      "Tidak diketahui",
      "unknown",
      "N/A",
      5,
      "3204110203900001",
      "0001 2345 67890",
    ];
    const visits = names.map((payer): Visit => ({ payer: payer as string, waitMinutes: 5 }));
    const result = disparity([...visits, ...waits("Umum", [5]), null as never, "x" as never]);
    expect(valueIn(result).counts).toMatchObject({ visits: 13, used: 1, payerUnknown: 12, waitUnknown: 0 });
    expect(valueIn(result).overall).toMatchObject({ payerUnknown: 12, payers: [{ payer: "Umum", n: 1 }] });
    expect(noticesOf(result)).toContainEqual({ code: "equity.payer-unknown", facts: { visits: 12 } });
    expect(JSON.stringify(result)).not.toMatch(/3204110203900001|67890/);
    expect(report(waits("penjamin 123456789012", [5])).counts.used).toBe(1);
  });

  const because = (visit: Partial<Visit>) => {
    const { counts, overall } = report([{ payer: "Umum", ...visit }]);
    expect(counts).toMatchObject({ visits: 1, used: 0, payerUnknown: 0, waitUnknown: 1 });
    expect(overall.payers).toMatchObject([{ n: 0, waitUnknown: 1, median: null, lowerQuartile: null, iqr: null }]);
    return Object.entries(counts.waitUnknownBecause).flatMap(([why, n]) => (n === 1 ? why : []));
  };
  const [eight, nine] = ["2022-11-08T08:00", "2022-11-08T09:00"];

  test.each<[string, object]>([
    ["missing", {}],
    ["missing", { arrivedAt: eight }],
    ["missing", { servedAt: nine, arrivedAt: null }],
    ["missing", { servedAt: "", arrivedAt: eight }],
    ["unreadable", { arrivedAt: "08:00", servedAt: nine }],
    ["unreadable", { arrivedAt: eight, servedAt: "2022-11-31T09:00" }],
    ["unreadable", { waitMinutes: -1 }],
    ["unreadable", { waitMinutes: Number.NaN, arrivedAt: eight, servedAt: nine }],
    ["unreadable", { waitMinutes: "60" }],
    ["unreadable", { waitMinutes: Number.POSITIVE_INFINITY }],
    ["clocks-differ", { arrivedAt: eight, servedAt: `${nine}+07:00` }],
    ["served-before-arrival", { arrivedAt: nine, servedAt: eight }],
    ["contradictory", { arrivedAt: eight, servedAt: nine, waitMinutes: 61 }],
    ["contradictory", { arrivedAt: eight, servedAt: nine, waitMinutes: 59 }],
    ["contradictory", { arrivedAt: nine, servedAt: eight, waitMinutes: 60 }],
  ])("of the wait is counted apart as %s: %j", (why, visit) => {
    expect(because(visit)).toEqual([why]);
  });

  test("of the wait does not spoil a wait that is stated", () => {
    const n = (visit: Partial<Visit>) => report([{ payer: "Umum", ...visit }]).overall.payers[0]?.median;
    expect(n({ waitMinutes: 0 })).toBe(0);
    expect(n({ waitMinutes: 60.9, arrivedAt: eight, servedAt: nine })).toBe(60.9);
    expect(n({ waitMinutes: 12, arrivedAt: "?", servedAt: nine })).toBe(12);
    expect(n({ waitMinutes: 12, arrivedAt: eight, servedAt: `${nine}Z` })).toBe(12);
  });

  test("adds up with what is", () => {
    const visits = [...two, { payer: "Umum" }, { payer: null }, { waitMinutes: 3 }, { payer: "BPJS", waitMinutes: -3 }];
    const result = disparity(visits);
    expect(valueIn(result).counts).toEqual({
      visits: 75,
      used: 71,
      payerUnknown: 2,
      waitUnknown: 2,
      waitUnknownBecause: {
        missing: 1,
        unreadable: 1,
        "clocks-differ": 0,
        "served-before-arrival": 0,
        contradictory: 0,
      },
    });
    expect(noticesOf(result).slice(0, 2)).toEqual([
      { code: "equity.payer-unknown", facts: { visits: 2 } },
      { code: "equity.wait-unknown", facts: { visits: 2 } },
    ]);
  });

  test("of all visits gives no figure and no fault", () => {
    expect(report([])).toMatchObject({
      asOf: "",
      counts: { visits: 0, used: 0 },
      reference: null,
      overall: { by: {}, payers: [], comparisons: [], payerUnknown: 0 },
      strata: [],
    });
    expect(noticesOf(disparity([]))).toEqual([]);
    const untimed = report([{ payer: "A" }, { payer: "B", waitMinutes: 4 }]);
    expect(untimed.overall.comparisons).toEqual([]);
    expect(untimed.reference).toBe("B");
    for (const value of [undefined, null, {}, "x"]) {
      expect(issuesOf(disparity(value as never))).toEqual([{ code: "equity.not-a-list" }]);
    }
  });
});

describe("the comparison", () => {
  test("has the difference and ratio of medians with intervals that a second program gave", () => {
    const { overall, reference, resamples, seed, minimumPerGroup } = report(two, { stratifyBy: [] });
    expect([reference, resamples, seed, minimumPerGroup]).toEqual(["Umum", 2000, 1, 30]);
    expect(overall.comparisons).toMatchObject([
      {
        payer: "BPJS",
        reference: "Umum",
        difference: { value: 30.5, low: expect.closeTo(18.0, 9), high: expect.closeTo(43.0, 9) },
        ratio: {
          value: 60 / 29.5,
          low: expect.closeTo(1.5521425132402504, 9),
          high: expect.closeTo(2.6923076923076925, 9),
        },
        conclusion: "higher",
        overStandard: { percent: "48.4", referencePercent: "0.0", ratio: null, conclusion: "higher" },
      },
    ]);
    const other = report(two, { stratifyBy: [], resamples: 500, seed: 7 }).overall.comparisons[0]?.difference;
    expect(other).toEqual({ value: 30.5, low: expect.closeTo(18.7375, 9), high: expect.closeTo(44.0, 9) });
  });

  test("lies about where the theory puts it", () => {
    // The interval of a median by ranks: from the 15th to the 26th of 40, each some minutes wide.
    const flat = report([...waits("A", range(40, 10, 1)), ...waits("B", Array(40).fill(0))], {
      stratifyBy: [],
      reference: "B",
    });
    const { low, high, value } = flat.overall.comparisons[0]?.difference ?? {};
    expect(value).toBe(29.5);
    expect(Math.abs((low ?? 0) - 23.5)).toBeLessThan(2);
    expect(Math.abs((high ?? 0) - 35.5)).toBeLessThan(2);
  });

  test("concludes lower, higher or that no difference was shown", () => {
    const conclusion = (minutes: readonly number[]) =>
      report([...waits("A", minutes), ...waits("Ref", range(40, 30, 1))], { reference: "ref" }).overall.comparisons[0]
        ?.conclusion;
    expect(conclusion(range(40, 0, 0.5))).toBe("lower");
    expect(conclusion(range(40, 100, 1))).toBe("higher");
    expect(conclusion(range(40, 29, 1))).toBe("no-difference-shown");
    expect(conclusion(range(29, 100, 1))).toBe("too-few");
    expect(conclusion(range(30, 100, 1))).toBe("higher");
  });

  test("refuses to conclude from few visits, of either", () => {
    const few = disparity([...waits("A", range(40, 10, 1)), ...waits("B", range(29, 90, 1))]);
    const [comparison] = valueIn(few).overall.comparisons;
    expect(comparison).toMatchObject({
      payer: "B",
      difference: { value: 74.5, low: null, high: null },
      ratio: { low: null, high: null },
      conclusion: "too-few",
      overStandard: { conclusion: "too-few" },
    });
    expect(noticesOf(few)).toEqual([
      { code: "equity.too-few", facts: { comparisons: 2, minimum: 30 } },
      { code: "equity.not-adjusted" },
    ]);
    expect(
      report([...waits("A", range(40, 10, 1)), ...waits("B", range(29, 90, 1))], { reference: "B" }).overall,
    ).toMatchObject({
      comparisons: [{ conclusion: "too-few" }],
    });
    const lower = report([...waits("A", range(40, 10, 1)), ...waits("B", range(29, 90, 1))], { minimumPerGroup: 29 });
    expect(lower.overall.comparisons[0]?.conclusion).toBe("higher");
  });

  test("has no ratio to a wait of nothing", () => {
    const zero = report([...waits("A", range(40, 10, 1)), ...waits("B", Array(50).fill(0))]);
    expect(zero.overall.comparisons[0]).toMatchObject({ reference: "B", ratio: null, conclusion: "higher" });
    // Some resamples of this reference have a median of 0: a ratio without limits.
    const some = report([...waits("A", range(40, 10, 1)), ...waits("B", [...Array(24).fill(0), ...range(26, 1, 0)])]);
    expect(some.overall.comparisons[0]?.ratio).toEqual({ value: 29.5, low: null, high: null });
  });

  test("takes the payer of most waits as the reference, of equals the first", () => {
    const of = (visits: readonly Visit[], options?: DisparityOptions) => report(visits, options).reference;
    expect(of([...waits("B", [1, 2]), ...waits("A", [1])])).toBe("B");
    expect(of([...waits("B", [1]), ...waits("A", [1])])).toBe("A");
    expect(of([...waits("B", [1]), { payer: "A" }, { payer: "A" }])).toBe("B");
    expect(of([...waits("B", [1, 2]), ...waits("Umum (A)", [1])], { reference: "UMUM A" })).toBe("Umum (A)");
    for (const reference of ["C", "", "3204110203900001"]) {
      expect(issuesOf(disparity(two, { reference }))).toEqual([
        { code: "equity.reference-unknown", path: ["reference"] },
      ]);
    }
  });

  test("is not moved by a third payer", () => {
    const third = report([...two, ...waits("Asuransi", range(35, 5, 3))], { stratifyBy: [] }).overall.comparisons;
    expect(third.map(({ payer }) => payer)).toEqual(["Asuransi", "BPJS"]);
    expect(third[1]).toEqual(report(two, { stratifyBy: [] }).overall.comparisons[0]);
  });
});

describe("the day", () => {
  test("is the last day of arrival, or the one given", () => {
    const visits = [
      ...waits("A", [70]),
      ...waits("A", [5], { arrivedAt: "2022-12-01T08:00" }),
      { payer: "A", waitMinutes: 5 },
    ];
    expect(report(visits).asOf).toBe("2022-12-01");
    expect(report([...visits].reverse()).asOf).toBe("2022-12-01");
    expect(report(visits, { asOf: "2024-07-24" }).overall.payers[0]?.overStandard).toMatchObject({
      value: { asOf: "2024-07-24", notices: [{ code: "law.not-verified-after" }] },
    });
    expect(issuesOf(disparity(visits, { asOf: "2022-02-30" }))).toEqual([{ code: "law.date-invalid", path: ["asOf"] }]);
  });

  test("that is missing or before the standard leaves the medians standing", () => {
    const undated = report([...waits("A", [1, 70], { arrivedAt: null }), ...waits("B", [3], { arrivedAt: null })]);
    expect(undated.overall.payers[0]).toMatchObject({
      median: 35.5,
      overStandard: { ok: false, issues: [{ code: "law.date-invalid" }] },
    });
    expect(undated.overall.comparisons[0]).toMatchObject({ difference: { value: -32.5 }, overStandard: null });
    expect(report(waits("A", [1]), { asOf: "2008-12-30" }).overall.payers[0]?.overStandard).toMatchObject({
      issues: [{ code: "law.before-first-rule" }],
    });
  });
});

describe("strata", () => {
  const visit = (payer: string, triage: Visit["triage"], hour: string, clinic?: string): Visit => ({
    payer,
    triage,
    clinic,
    waitMinutes: 5,
    arrivedAt: hour === "" ? null : `2022-11-08T${hour}:30`,
  });
  const visits = [
    visit("A", "green", "09", "Gigi"),
    visit("A", "kuning", "", "KIA"),
    visit("A", "red", "08"),
    visit("B", "merah", "08", "gigi "),
    visit("A", 2, "23", "KIA"),
    visit("A", 1, "00", "KIA"),
    visit("A", null, "08", "3204110203900001"),
    visit("A", "yellow", "10", "KIA"),
    visit("", "red", "07", "KIA"),
  ];

  test("are by triage and hour, the unknown last and none lost", () => {
    const result = disparity(visits);
    const { strata } = valueIn(result);
    expect(strata.map(({ by }) => [by.triage, by.hour])).toEqual([
      ["red", 7],
      ["red", 8],
      ["yellow", 10],
      ["yellow", null],
      ["green", 9],
      [1, 0],
      [2, 23],
      [null, 8],
    ]);
    expect(strata[0]).toEqual({
      by: { triage: "red", hour: 7 },
      payers: [],
      comparisons: [],
      payerUnknown: 1,
    });
    expect(strata[1]?.payers.map(({ payer, n }) => [payer, n])).toEqual([
      ["A", 1],
      ["B", 1],
    ]);
    expect(strata[1]?.comparisons).toMatchObject([{ payer: "B", reference: "A", conclusion: "too-few" }]);
    expect(codesOf(noticesOf(result))).toEqual([
      "equity.payer-unknown",
      "equity.too-few",
      "equity.not-adjusted",
      "equity.hour-unknown",
    ]);
  });

  test("are as asked for", () => {
    const by = (stratifyBy: DisparityOptions["stratifyBy"]) =>
      report(visits, { stratifyBy }).strata.map((one) => one.by);
    expect(by([])).toEqual([]);
    expect(by(["clinic"])).toEqual([{ clinic: "gigi" }, { clinic: "kia" }, { clinic: null }]);
    expect(by(["clinic", "triage"])).toEqual(by(["triage", "clinic", "triage"]));
    expect(by(["triage"])).toEqual([...["red", "yellow", "green", 1, 2, null].map((triage) => ({ triage }))]);
    expect(by(["hour"])).toEqual([0, 7, 8, 9, 10, 23, null].map((hour) => ({ hour })));
    expect(codesOf(noticesOf(disparity(visits, { stratifyBy: ["clinic"] })))).not.toContain("equity.hour-unknown");
    expect(
      report(visits, { stratifyBy: ["clinic", "hour"] })
        .strata.map((one) => one.by)
        .slice(1, 4),
    ).toEqual([
      { hour: 7, clinic: "kia" },
      { hour: 8, clinic: "gigi" },
      { hour: 8, clinic: null },
    ]);
  });

  test("spell a payer as the whole does, and say nothing beside an absent reference", () => {
    const { strata } = report(
      [
        ...waits("bpjs", [1], { triage: "red" }),
        ...waits("BPJS", [2, 3], { triage: "green" }),
        ...waits("Umum", [4], { triage: "red" }),
      ],
      {
        stratifyBy: ["triage"],
        reference: "umum",
      },
    );
    expect(strata.map(({ payers }) => payers.map(({ payer }) => payer))).toEqual([["BPJS", "Umum"], ["BPJS"]]);
    expect(strata.map(({ comparisons }) => comparisons.length)).toEqual([1, 0]);
  });

  test("of all visits alike repeat the whole", () => {
    const { overall, strata } = report(two);
    expect(strata).toEqual([{ ...overall, by: { triage: null, hour: 8 } }]);
  });

  test("take their hour from the clock of the place", () => {
    const hours = (clock?: DisparityOptions["clock"]) =>
      report([{ payer: "A", waitMinutes: 1, arrivedAt: "2022-11-08T16:30Z" }], { stratifyBy: ["hour"], clock })
        .strata[0]?.by.hour;
    expect([hours(), hours("+07:00"), hours("+08:00"), hours("+09:00")]).toEqual([null, 23, 0, 1]);
  });
});

test("wrong options are a programmer's mistake", () => {
  const wrong: readonly object[] = [
    ...[{ stratifyBy: ["payer"] }, { resamples: 99 }, { resamples: 100_001 }, { resamples: 150.5 }, { seed: -1 }],
    ...[{ seed: 1.5 }, { clock: "+10:00" }, { clock: "WIB" }, { minimumPerGroup: 1 }, { minimumPerGroup: 30.5 }],
  ];
  for (const options of wrong) expect(() => disparity(two, options), JSON.stringify(options)).toThrow(RangeError);
  const right: readonly DisparityOptions[] = [
    { resamples: 100 },
    { seed: 0 },
    { minimumPerGroup: 2 },
    { clock: undefined },
  ];
  for (const options of right) expect(disparity(two, options).ok).toBe(true);
  expect(disparity(waits("A", [1]), { resamples: 100_000 }).ok).toBe(true);
});

describe("properties", () => {
  const anyVisit = fc.record(
    {
      payer: fc.constantFrom("Umum", "umum ", "BPJS", "bpjs", "Jamkesda", null),
      waitMinutes: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constant(null), fc.constant(-1)),
      triage: fc.constantFrom("red", "yellow", "green", 3, null),
      arrivedAt: fc.integer({ min: 0, max: 23 }).map((hour) => `2022-11-08T${String(hour).padStart(2, "0")}:00`),
    },
    { requiredKeys: ["payer", "waitMinutes"] },
  );
  const visits = fc.array(anyVisit, { maxLength: 60 }).map((all) => all as unknown as readonly Visit[]);
  const options = { minimumPerGroup: 3, resamples: 100 };

  property.prop([
    visits.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
  ])("the order of the visits changes nothing", ([all, shuffled]) => {
    expect(disparity(shuffled, options)).toEqual(disparity(all, options));
  });

  property.prop([visits])("every visit is in one count, overall and in the strata", (all) => {
    const { counts, overall, strata } = report(all, options);
    expect(counts.used + counts.payerUnknown + counts.waitUnknown).toBe(all.length);
    const sum = (parts: readonly (typeof overall)[]) =>
      parts.reduce(
        (total, { payers, payerUnknown }) =>
          total + payerUnknown + payers.reduce((inPart, { n, waitUnknown }) => inPart + n + waitUnknown, 0),
        0,
      );
    expect(sum([overall])).toBe(all.length);
    expect(sum(strata)).toBe(all.length);
  });

  property.prop([visits])("an estimate lies in its interval, and few give none", (all) => {
    for (const { comparisons, payers } of [report(all, options).overall, ...report(all, options).strata]) {
      for (const { payer, reference, difference, conclusion } of comparisons) {
        const smallest = Math.min(...payers.filter((one) => [payer, reference].includes(one.payer)).map(({ n }) => n));
        expect(conclusion === "too-few").toBe(smallest < 3);
        expect(difference.low === null).toBe(smallest < 3);
        if (difference.low !== null && difference.high !== null)
          expect(difference.low).toBeLessThanOrEqual(difference.high);
      }
    }
  });

  property.prop([fc.array(fc.anything(), { maxLength: 8 })])("nothing that is thrown at it makes it throw", (all) => {
    expect(typeof disparity(all as never, options).ok).toBe("boolean");
  });
});
