import { describe, expect, test } from "vitest";
import { completedMonths, epochDay, isoDate } from "../../src/foundation/calendar.js";
import { measurementAt } from "../../src/growth/index.js";
import { weightForAge } from "../../src/growth/weight-for-age.js";
import { type LineReading, type WeighedChild, weightStatus } from "../../src/posyandu/index.js";
import { fc, property } from "../property.js";
import { codesOf, girl, judged, lastOf, noticesOf, statusesOf, weighed } from "./children.js";
import { readCases } from "./read-cases.js";

describe("the official example", () => {
  const { aida } = readCases<{
    readonly aida: {
      readonly sex: "female";
      readonly bornOn: string;
      readonly birthWeightKg: number;
      readonly weights: Readonly<Record<string, number | null>>;
      readonly statuses: Readonly<Record<string, string | null>>;
      readonly twoTIn: string;
      readonly firstStatusWithoutBirthWeight: string;
    };
  }>("growth-status");
  const child: WeighedChild = { ...aida, weighings: weighed(aida.weights) };

  test("every month has the status that it prints, and 2T falls in the last", () => {
    const { weighings } = judged(child);
    expect(Object.fromEntries(weighings.map(({ month, status }) => [month, status]))).toEqual(aida.statuses);
    expect(weighings.filter(({ twoT }) => twoT).map(({ month }) => month)).toEqual([aida.twoTIn]);
  });

  test("without the birth weight the first weighing is B, and the rest is as it was", () => {
    const [first, ...others] = statusesOf(child, { birthWeightCounts: false });
    expect(first).toBe(aida.firstStatusWithoutBirthWeight);
    expect(others).toEqual(statusesOf(child).slice(1));
    const { birthWeightKg: _, ...unknown } = child;
    expect(statusesOf(unknown)).toEqual([first, ...others]);
  });

  test("a birth weight among the weighings is the same point, and no weighing of the posyandu", () => {
    const { birthWeightKg, ...rest } = child;
    const listed = { ...rest, weighings: [...child.weighings, { measuredOn: aida.bornOn, weightKg: birthWeightKg }] };
    const { weighings } = judged(listed);
    expect(weighings[0]).toMatchObject({ status: null, counts: false, problem: "birth-weight", decidedBy: null });
    expect(weighings.slice(1).map(({ status }) => status)).toEqual(statusesOf(child));
    expect(weighings[1]?.previous).toEqual({ measuredOn: aida.bornOn, weightKg: 3, isBirthWeight: true });
    expect(statusesOf(listed, { birthWeightCounts: false }).slice(0, 2)).toEqual([null, "B"]);
    expect(codesOf(listed)).not.toContain("posyandu.birth-weight");
  });
});

describe("B, O, N, T in that order", () => {
  test("the first weighing is B, one after a missed month O, whatever was gained", () => {
    const child = girl({ "2024-01": 8, "2024-02": 8.2, "2024-04": 12 });
    expect(judged(child).weighings.map(({ status, decidedBy }) => [status, decidedBy])).toEqual([
      ["B", "first-weighing"],
      ["N", "kbm"],
      ["O", "no-weighing-last-month"],
    ]);
  });

  test("the previous calendar month decides, not the days between", () => {
    const from = (first: string, second: string) =>
      statusesOf(
        girl(
          {},
          {
            weighings: [
              { measuredOn: first, weightKg: 8 },
              { measuredOn: second, weightKg: 9 },
            ],
          },
        ),
      );
    expect(from("2024-01-31", "2024-02-01")).toEqual(["B", "N"]);
    expect(from("2024-01-01", "2024-02-29")).toEqual(["B", "N"]);
    expect(from("2024-01-31", "2024-03-01")).toEqual(["B", "O"]);
    expect(from("2023-12-31", "2024-01-01")).toEqual(["B", "N"]);
  });

  test("a month without a weight is a month without weighing", () => {
    const child = girl({ "2024-01": 8, "2024-02": null, "2024-03": 9 });
    expect(statusesOf(child)).toEqual(["B", null, "O"]);
    expect(judged(child).weighings[1]).toMatchObject({
      counts: false,
      problem: "not-weighed",
      weightKg: null,
      twoT: null,
      z: null,
      belowRedLine: null,
      aboveOrangeLine: null,
      referral: [],
    });
    expect(codesOf(child)).not.toContain("posyandu.not-weighed");
  });

  test("exactly the minimum is N, a gram less is T; kilograms are counted in whole grams", () => {
    expect(lastOf(girl({ "2024-02": 8, "2024-03": 8.2 }))).toMatchObject({ status: "N", gainGrams: 200 });
    expect(lastOf(girl({ "2024-02": 8, "2024-03": 8.199 }))).toMatchObject({ status: "T", gainGrams: 199 });
    expect(lastOf(girl({ "2024-02": 7.1, "2024-03": 7.3 }))).toMatchObject({ status: "N", gainGrams: 200 });
  });

  test("a child weighed before its list begins is not new", () => {
    expect(statusesOf(girl({ "2024-02": 8 }, { weighedBefore: true }))).toEqual(["O"]);
    expect(statusesOf(girl({ "2024-02": 8 }, { weighedBefore: false }))).toEqual(["B"]);
    expect(statusesOf(girl({ "2024-02": 8 }, { weighedBefore: null }))).toEqual(["B"]);
  });

  test("a birth weight joins only the month after the birth", () => {
    const born = { sex: "male", bornOn: "2024-01-05", birthWeightKg: 3.2 } as const;
    const statuses = (weights: Record<string, number>) => statusesOf({ ...born, weighings: weighed(weights) });
    expect(statuses({ "2024-01": 3.4 })).toEqual(["B"]);
    expect(statuses({ "2024-02": 4 })).toEqual(["N"]);
    expect(statuses({ "2024-02": 3.9 })).toEqual(["T"]);
    expect(statuses({ "2024-03": 5.5 })).toEqual(["B"]);
    expect(statuses({ "2024-01": 3.4, "2024-02": 4.2 })).toEqual(["B", "N"]);
    expect(statuses({ "2024-01": 3.4, "2024-03": 5.5 })).toEqual(["B", "O"]);
  });
});

describe("the minimum gain", () => {
  const boy = (from: string, kg: number, gain: number, to: string): WeighedChild => ({
    sex: "male",
    bornOn: "2023-01-10",
    weighings: weighed({ [from]: kg, [to]: kg + gain }),
  });

  test("is read at the completed months of the present weighing", () => {
    const child: WeighedChild = { sex: "female", bornOn: "2023-01-10", weighings: [] };
    const on = (measuredOn: string) =>
      lastOf({
        ...child,
        weighings: [
          { measuredOn: "2023-05-30", weightKg: 6 },
          { measuredOn, weightKg: 6.45 },
        ],
      });
    expect(on("2023-06-09")).toMatchObject({ ageMonths: 4, status: "T", kbm: { minimumGrams: 600 } });
    expect(on("2023-06-10")).toMatchObject({ ageMonths: 5, status: "T", kbm: { minimumGrams: 500 } });
  });

  test("by sex, unless a form is chosen; the other form is told when it would change the answer", () => {
    const child = boy("2023-07", 7.5, 0.35, "2023-08");
    expect(lastOf(child)).toMatchObject({
      status: "T",
      kbm: { status: "T", variant: "A", minimumGrams: 400, variantDecides: true },
    });
    expect(judged(child).kbmVariant).toBe("A");
    expect(lastOf(child, { kbm: "B" })).toMatchObject({ status: "N", kbm: { variant: "B", minimumGrams: 300 } });
    expect(judged(child, { kbm: "B" }).kbmVariant).toBe("B");
    expect(lastOf({ ...child, sex: "female" })).toMatchObject({ status: "N", kbm: { variant: "B" } });

    expect(noticesOf(child)).toContainEqual({
      code: "posyandu.kbm-variant-decides",
      path: ["weighings", 1],
      facts: { variant: "A", status: "T", other: "N" },
    });
    expect(noticesOf({ ...child, sex: "female" })).toContainEqual({
      code: "posyandu.kbm-variant-decides",
      path: ["weighings", 1],
      facts: { variant: "B", status: "N", other: "T" },
    });
    expect(noticesOf(child)).toContainEqual({
      code: "posyandu.kbm-of-sex-unverified",
      facts: { confidence: "unverified" },
      citation: { regulation: "permenkes-155-2010" },
    });
    expect(codesOf(child, { kbm: "A" })).toContain("posyandu.kbm-variant-decides");
    expect(codesOf(child, { kbm: "A" })).not.toContain("posyandu.kbm-of-sex-unverified");
    expect(codesOf(boy("2023-08", 7.5, 0.3, "2023-09")).filter((code) => code.includes("kbm"))).toEqual([]);
  });

  test("an unknown sex leaves undecided only what it would decide", () => {
    const child = { ...boy("2023-07", 7.5, 0.35, "2023-08"), sex: null };
    expect(lastOf(child)).toMatchObject({ status: null, counts: true, problem: "sex-unknown", gainGrams: 350 });
    expect(judged(child).kbmVariant).toBeNull();
    expect(codesOf(child)).toContain("posyandu.sex-unknown");
    expect(codesOf(child)).not.toContain("posyandu.kbm-variant-decides");
    expect(lastOf(child, { kbm: "A" })).toMatchObject({ status: "T", problem: null });
    expect(lastOf(child, { kbm: "B" })).toMatchObject({ status: "N" });
    expect(lastOf({ ...boy("2023-07", 7.5, 0.4, "2023-08"), sex: null }).status).toBe("N");
    expect(lastOf({ ...boy("2023-07", 7.5, 0.2, "2023-08"), sex: null }).status).toBe("T");
  });

  test("there is none at age 0 and after month 60: neither N nor T", () => {
    const newborn = {
      sex: "male",
      bornOn: "2024-01-20",
      birthWeightKg: 3,
      weighings: weighed({ "2024-02": 3.9 }),
    } as const;
    expect(lastOf(newborn)).toMatchObject({
      ageMonths: 0,
      status: null,
      counts: true,
      decidedBy: null,
      problem: "no-kbm-at-age",
      gainGrams: 900,
      kbm: { status: null, minimumGrams: null },
    });
    expect(codesOf(newborn)).toContain("posyandu.no-kbm-at-age");
    const old = (bornOn: string) =>
      lastOf({ sex: "male", bornOn, weighings: weighed({ "2024-01": 16, "2024-02": 16.3 }) });
    expect(old("2019-02-12")).toMatchObject({ ageMonths: 60, status: "N", z: -0.88 });
    expect(old("2019-01-13")).toMatchObject({ ageMonths: 60, status: "N", z: null, belowRedLine: null });
    expect(old("2019-01-12")).toMatchObject({ ageMonths: 61, status: null, problem: "no-kbm-at-age" });
  });

  test("without a date of birth B and O are still known", () => {
    const child = { ...girl({ "2024-01": 8, "2024-02": 8.5, "2024-04": 9 }), bornOn: null };
    expect(judged(child).weighings.map(({ status, problem, ageMonths }) => [status, problem, ageMonths])).toEqual([
      ["B", null, null],
      [null, "age-unknown", null],
      ["O", null, null],
    ]);
    expect(judged(child).weighings[1]).toMatchObject({ gainGrams: 500, kbm: null, belowRedLine: null, z: null });
  });
});

describe("a reading of the card", () => {
  const read = (line: LineReading | null, gainKg: number): WeighedChild =>
    girl(
      {},
      {
        weighings: [
          { measuredOn: "2024-02-12", weightKg: 8 },
          { measuredOn: "2024-03-12", weightKg: 8 + gainKg, line },
        ],
      },
    );

  test.each([
    ["follows", "N"],
    ["rises", "N"],
    ["flat", "T"],
    ["falls", "T"],
    ["crosses-down", "T"],
  ] as const)("%s is %s, whatever the minimum gain says", (line, status) => {
    for (const gain of [0.5, 0]) {
      expect(lastOf(read(line, gain))).toMatchObject({ status, byLine: status, decidedBy: "growth-line" });
    }
  });

  test("both answers are given where they differ", () => {
    const child = read("follows", 0.1);
    expect(lastOf(child)).toMatchObject({ status: "N", byLine: "N", kbm: { status: "T" } });
    expect(noticesOf(child)).toContainEqual({
      code: "posyandu.line-and-kbm-differ",
      path: ["weighings", 1],
      facts: { byLine: "N", byKbm: "T" },
    });
    expect(codesOf(read("follows", 0.5))).not.toContain("posyandu.line-and-kbm-differ");
  });

  test("in doubt, or none, leaves it to the minimum gain", () => {
    for (const line of ["in-doubt", null] as const) {
      expect(lastOf(read(line, 0.5))).toMatchObject({ status: "N", byLine: null, decidedBy: "kbm" });
      expect(lastOf(read(line, 0.1))).toMatchObject({ status: "T", byLine: null, decidedBy: "kbm" });
    }
  });

  test("a reading that is none is said, and taken as in doubt", () => {
    const child = read("naik" as LineReading, 0.1);
    expect(lastOf(child)).toMatchObject({ status: "T", byLine: null });
    expect(noticesOf(child)).toContainEqual({ code: "posyandu.line-invalid", path: ["weighings", 1, "line"] });
    expect(codesOf(read("toString" as LineReading, 0.1))).toContain("posyandu.line-invalid");
  });

  test("does not join points over a missed month, and no first weighing is N", () => {
    const weighings = [
      { measuredOn: "2024-01-12", weightKg: 8, line: "follows" },
      { measuredOn: "2024-03-12", weightKg: 9, line: "follows" },
    ] as const;
    expect(statusesOf(girl({}, { weighings }))).toEqual(["B", "O"]);
    expect(judged(girl({}, { weighings })).weighings.map(({ byLine }) => byLine)).toEqual([null, null]);
  });

  test("decides where there is no minimum gain, and keeps the other form of it out", () => {
    const newborn = (line: LineReading): WeighedChild => ({
      sex: "male",
      bornOn: "2024-01-20",
      birthWeightKg: 3,
      weighings: [{ measuredOn: "2024-02-12", weightKg: 3.9, line }],
    });
    expect(lastOf(newborn("follows"))).toMatchObject({ status: "N", problem: null });
    expect(lastOf(newborn("flat"))).toMatchObject({ status: "T", problem: null });
    const seventh = girl(
      {},
      {
        bornOn: "2023-07-10",
        weighings: [
          { measuredOn: "2024-01-12", weightKg: 7 },
          { measuredOn: "2024-02-12", weightKg: 7.35, line: "follows" },
        ],
      },
    );
    expect(codesOf(seventh)).not.toContain("posyandu.kbm-variant-decides");
  });
});

describe("T twice", () => {
  test("takes two T in consecutive months; N, O and B break the run", () => {
    const twoT = (weights: Record<string, number>) => judged(girl(weights)).weighings.map((one) => one.twoT);
    expect(twoT({ "2024-01": 8, "2024-02": 8, "2024-03": 8, "2024-04": 8 })).toEqual([false, false, true, true]);
    expect(twoT({ "2024-01": 8, "2024-02": 8, "2024-03": 8.5, "2024-04": 8.5 })).toEqual([false, false, false, false]);
    expect(twoT({ "2024-01": 8, "2024-02": 8, "2024-04": 8, "2024-05": 8 })).toEqual([false, false, false, false]);
  });

  test("cannot be told next to a weighing without a status", () => {
    const child = girl({ "2024-01": 8, "2024-02": 8, "2024-03": 80, "2024-04": 8, "2024-05": 8 });
    const { weighings } = judged(child);
    expect(weighings.map(({ status, twoT }) => [status, twoT])).toEqual([
      ["B", false],
      ["T", false],
      [null, null],
      [null, null],
      ["T", null],
    ]);
    const gained = girl({ "2024-01": 8, "2024-02": 8.5, "2024-03": 80, "2024-04": 8, "2024-05": 9 });
    expect(judged(gained).weighings.map(({ twoT }) => twoT)).toEqual([false, false, false, null, false]);
  });
});

describe("the lines of the card and the referral", () => {
  test("below the red line and above the orange line by weight-for-age; T and 2T are referred too", () => {
    const reasons = (weights: Record<string, number>) =>
      judged(girl(weights)).weighings.map(({ referral }) => referral);
    expect(reasons({ "2024-01": 8, "2024-02": 8.1, "2024-03": 8.2 })).toEqual([[], ["T"], ["T", "2T"]]);
    expect(reasons({ "2024-01": 6 })).toEqual([["BGM"]]);
    expect(reasons({ "2024-01": 11 })).toEqual([["above-orange-line"]]);
    expect(reasons({ "2024-01": 6, "2024-02": 6 })).toEqual([["BGM"], ["T", "BGM"]]);
  });

  test("the z on two decimals decides: -3 and +1 themselves are between the lines", () => {
    const at = (weightKg: number) =>
      lastOf({ sex: "male", bornOn: "2023-01-12", weighings: [{ measuredOn: "2024-01-12", weightKg }] });
    const near = (edge: number) => {
      const kg = measurementAt(weightForAge, { sex: "male", ageDays: 365 }, edge);
      return Array.from({ length: 41 }, (_, i) => at(kg + (i - 20) * 0.001));
    };
    for (const { z, belowRedLine } of near(-3)) expect(belowRedLine).toBe((z as number) < -3);
    expect(near(-3).map(({ z }) => z)).toEqual(expect.arrayContaining([-3.01, -3, -2.99]));
    for (const { z, aboveOrangeLine } of near(1)) expect(aboveOrangeLine).toBe((z as number) > 1);
    expect(near(1).map(({ z }) => z)).toEqual(expect.arrayContaining([0.99, 1, 1.01]));
  });

  test("what WHO holds implausible is to be checked again, and decides nothing", () => {
    const child = girl({ "2024-01": 8, "2024-02": 3, "2024-03": 8.5 });
    const { weighings } = judged(child);
    expect(weighings[1]).toMatchObject({
      status: null,
      counts: true,
      problem: "check-again",
      checkAgain: true,
      belowRedLine: null,
      aboveOrangeLine: null,
      gainGrams: null,
      kbm: null,
      referral: [],
    });
    expect(weighings[1]?.z).toBeLessThan(-6);
    expect(weighings[2]).toMatchObject({
      status: null,
      problem: "previous-weight-unusable",
      previous: { measuredOn: "2024-02-12", weightKg: null, isBirthWeight: false },
      gainGrams: null,
      belowRedLine: false,
    });
    expect(codesOf(child)).toEqual(
      expect.arrayContaining(["posyandu.check-again", "posyandu.previous-weight-unusable"]),
    );
    expect(judged(girl({ "2024-01": 3 })).weighings[0]).toMatchObject({ status: "B", problem: "check-again" });
  });

  test("that nobody read which line the red one is, is said wherever it was used", () => {
    expect(noticesOf(girl({ "2024-01": 8 }))).toEqual([
      {
        code: "posyandu.red-line-unverified",
        facts: { z: -3, confidence: "unverified" },
        citation: { regulation: "permenkes-155-2010" },
      },
    ]);
    expect(noticesOf({ ...girl({ "2024-01": 8 }), sex: null })).toEqual([]);
  });
});

describe("weighings that are wrong", () => {
  test("weighed before birth, after the day of judgement, without a date: not counted, and said", () => {
    const child = girl(
      {},
      {
        weighings: [
          { measuredOn: "2022-12-12", weightKg: 3 },
          { measuredOn: "2024-02-30", weightKg: 8 },
          { measuredOn: "2024-02-12", weightKg: 8 },
          { measuredOn: "2024-07-12", weightKg: 9 },
        ],
      },
    );
    const { weighings, latest } = judged(child, { asOf: "2024-06-30" });
    expect(weighings.map(({ row, problem, counts, month }) => [row, problem, counts, month])).toEqual([
      [0, "before-birth", false, "2022-12"],
      [2, null, true, "2024-02"],
      [3, "after-as-of", false, "2024-07"],
      [1, "date-unusable", false, null],
    ]);
    expect(latest?.row).toBe(2);
    expect(noticesOf(child, { asOf: "2024-06-30" })).toEqual(
      expect.arrayContaining([
        { code: "posyandu.before-birth", path: ["weighings", 0] },
        { code: "posyandu.after-as-of", path: ["weighings", 3] },
        { code: "posyandu.date-unusable", path: ["weighings", 1] },
      ]),
    );
    expect(statusesOf(child)).toEqual([null, "B", "O", null]);
    expect(judged(girl({ "2024-06": 8 }), { asOf: "2024-06-12" }).latest).not.toBeNull();
    expect(judged(girl({ "2024-06": 8 }), { asOf: "2024-06-11" }).latest).toBeNull();
  });

  test("a weight that is none is no weighing; one in grams is a weighing without a weight", () => {
    for (const weightKg of [0, -8, Number.NaN, "8,2" as unknown as number]) {
      const child = girl({}, { weighings: [{ measuredOn: "2024-02-12", weightKg }] });
      expect(lastOf(child)).toMatchObject({ counts: false, problem: "weight-unusable", weightKg: null });
      expect(codesOf(child)).toContain("posyandu.weight-unusable");
    }
    const grams = girl({ "2024-01": 8, "2024-02": 8200, "2024-03": 8.4 });
    expect(judged(grams).weighings.map(({ status, problem, counts }) => [status, problem, counts])).toEqual([
      ["B", null, true],
      [null, "weight-out-of-range", true],
      [null, "previous-weight-unusable", true],
    ]);
    expect(judged(grams).weighings[1]).toMatchObject({ z: null, checkAgain: false, belowRedLine: null });
    expect(lastOf(girl({ "2024-01": 100 })).problem).toBe("check-again");
    expect(lastOf(girl({ "2024-01": 100.001 })).problem).toBe("weight-out-of-range");
  });

  test("two weighings in a month: the last day counts once", () => {
    const weighings = [
      { measuredOn: "2024-02-12", weightKg: 8 },
      { measuredOn: "2024-03-05", weightKg: 8.05 },
      { measuredOn: "2024-03-25", weightKg: 8.3 },
    ];
    const child = girl({}, { weighings });
    expect(judged(child).weighings.map(({ status, problem, counts }) => [status, problem, counts])).toEqual([
      ["B", null, true],
      [null, "same-month", false],
      ["N", null, true],
    ]);
    expect(codesOf(child)).toContain("posyandu.same-month");
    const first = girl({}, { weighings: weighings.slice(1) });
    expect(statusesOf(first)).toEqual([null, "B"]);
  });

  test("the same weighing twice is one; two weights of one day are none", () => {
    const on = (...weights: number[]) =>
      girl(
        {},
        {
          weighings: [
            { measuredOn: "2024-02-12", weightKg: 8 },
            ...weights.map((weightKg) => ({ measuredOn: "2024-03-12", weightKg })),
            { measuredOn: "2024-04-12", weightKg: 8.5 },
          ],
        },
      );
    expect(judged(on(8.2, 8.2)).weighings.map(({ status, problem }) => [status, problem])).toEqual([
      ["B", null],
      [null, "repeated"],
      ["N", null],
      ["N", null],
    ]);
    const conflict = judged(on(8.4, 8.2)).weighings;
    expect(conflict.map(({ row, status, problem, counts }) => [row, status, problem, counts])).toEqual([
      [0, "B", null, true],
      [2, null, "weights-conflict", false],
      [1, null, "weights-conflict", true],
      [3, null, "previous-weight-unusable", true],
    ]);
    expect(conflict[2]).toMatchObject({ z: null, belowRedLine: null, gainGrams: null });
    expect(conflict[3]?.previous).toEqual({ measuredOn: "2024-03-12", weightKg: null, isBirthWeight: false });
    expect(judged(on(8.2, 8.2, 8.4)).weighings.map(({ problem }) => problem)).toEqual([
      null,
      "weights-conflict",
      "weights-conflict",
      "weights-conflict",
      "previous-weight-unusable",
    ]);
  });

  test("readings of one day are one; readings that contradict one another are in doubt", () => {
    const on = (...lines: (LineReading | undefined)[]) =>
      judged(
        girl(
          {},
          {
            weighings: [
              { measuredOn: "2024-02-12", weightKg: 8 },
              ...lines.map((line) => ({ measuredOn: "2024-03-12", weightKg: 8.1, line })),
            ],
          },
        ),
      ).latest;
    expect(on("follows", undefined)).toMatchObject({ status: "N", byLine: "N", decidedBy: "growth-line" });
    expect(on(undefined, "follows")).toMatchObject({ status: "N", byLine: "N" });
    expect(on("follows", "rises")).toMatchObject({ status: "N", byLine: "N" });
    expect(on("follows", "flat")).toMatchObject({ status: "T", byLine: null, decidedBy: "kbm" });
    expect(on("follows", "flat", "follows")).toMatchObject({ status: "T", byLine: null });
  });

  test("a birth weight that cannot be right leaves the month after it open", () => {
    const child = (birthWeightKg: number | null, ...more: number[]): WeighedChild => ({
      sex: "male",
      bornOn: "2024-01-05",
      birthWeightKg,
      weighings: [
        ...more.map((weightKg) => ({ measuredOn: "2024-01-05", weightKg })),
        { measuredOn: "2024-02-12", weightKg: 4.2 },
      ],
    });
    expect(lastOf(child(3200))).toMatchObject({
      status: null,
      problem: "previous-weight-unusable",
      previous: { measuredOn: "2024-01-05", weightKg: null, isBirthWeight: true },
    });
    expect(lastOf(child(0.6)).problem).toBe("previous-weight-unusable");
    expect(lastOf(child(0)).status).toBe("B");
    expect(lastOf(child(-3)).status).toBe("B");
    expect(lastOf(child(null)).status).toBe("B");
    expect(lastOf(child(3.2, 3.2))).toMatchObject({ status: "N", previous: { weightKg: 3.2 } });
    expect(lastOf(child(null, 3.2))).toMatchObject({ status: "N", previous: { weightKg: 3.2 } });
    expect(lastOf(child(3.2, 3.1))).toMatchObject({ status: null, previous: { weightKg: null, isBirthWeight: true } });
    expect(lastOf(child(3.2, 3.2), { birthWeightCounts: false })).toMatchObject({ status: "B", previous: null });
  });

  test("a sex, a date of birth or a list that is none is an issue", () => {
    const bad = { sex: "L", bornOn: "2023-02-30", weighings: undefined } as unknown as WeighedChild;
    expect(weightStatus(bad)).toEqual({
      ok: false,
      issues: [
        { code: "posyandu.weighings-missing", path: ["weighings"] },
        { code: "posyandu.sex-invalid", path: ["sex"] },
        { code: "posyandu.date-invalid", path: ["bornOn"] },
      ],
    });
    expect(weightStatus(girl({}, { bornOn: "1899-12-31" })).ok).toBe(false);
    expect(weightStatus(girl({}, { bornOn: "1900-01-01" })).ok).toBe(true);
    expect(weightStatus(girl({ "2024-02": 8 }), { asOf: "2024-02-31" })).toMatchObject({
      issues: [{ code: "law.date-invalid", path: ["asOf"] }],
    });
    expect(weightStatus(girl({ "2007-02": 8 }, { bornOn: "2006-02-01" }))).toMatchObject({
      issues: [{ code: "law.before-first-rule" }],
    });
    expect(weightStatus(girl({ "2007-02": 8 }, { bornOn: "2006-02-01" }), { asOf: "2024-01-01" }).ok).toBe(true);
    expect(() => weightStatus(girl({ "2024-02": 8 }), { kbm: "a" as "A" })).toThrow(RangeError);
  });

  test("rows that are nothing at all do not stop the others", () => {
    const weighings = [null, {}, { measuredOn: 20240212, weightKg: 8 }, { measuredOn: "2024-02-12", weightKg: 8 }];
    const child = girl({}, { weighings: weighings as unknown as WeighedChild["weighings"] });
    expect(judged(child).weighings.map(({ row, status, problem }) => [row, status, problem])).toEqual([
      [3, "B", null],
      [0, null, "not-weighed"],
      [1, null, "not-weighed"],
      [2, null, "date-unusable"],
    ]);
  });

  test("no weighings are no statuses", () => {
    expect(weightStatus(girl({}))).toEqual({
      ok: true,
      value: { weighings: [], latest: null, kbmVariant: "B", citations: [{ regulation: "permenkes-155-2010" }] },
      notices: [],
    });
    expect(judged({ weighings: [] }).kbmVariant).toBeNull();
    expect(judged({ weighings: [], sex: "male" }).kbmVariant).toBe("A");
  });

  test("many weighings in any order are judged", () => {
    const months = Array.from(
      { length: 59 },
      (_, i) => `${2019 + Math.floor((i + 1) / 12)}-${String(((i + 1) % 12) + 1).padStart(2, "0")}`,
    );
    const weighings = months.flatMap((month, i) =>
      [1, 2, 3].map((day) => ({ measuredOn: `${month}-0${day}`, weightKg: 4 + i * 0.25 })),
    );
    const child: WeighedChild = { bornOn: "2019-01-01", weighings: weighings.reverse() };
    const { weighings: all } = judged(child);
    expect(all.filter(({ counts }) => counts)).toHaveLength(59);
    expect(all.map(({ measuredOn }) => measuredOn)).toEqual(weighings.map(({ measuredOn }) => measuredOn).reverse());
  });
});

/** B, O, N, T as a health officer would find them month by month on paper. */
function onPaper(bornOn: string, rows: readonly { day: number; grams: number }[], boy: boolean): (string | null)[] {
  const minimum = (age: number) =>
    [...[0, 800, 900, 800, 600, 500, 400], boy ? 400 : 300, ...[300, 300, 300], boy ? 300 : 200][age] ??
    (age <= 60 ? 200 : 0);
  const sorted = [...rows].sort((a, b) => a.day - b.day);
  return sorted.map(({ day, grams }, i) => {
    const before = sorted[i - 1];
    if (before === undefined) return "B";
    const monthOf = (value: number) => Number(isoDate(value).slice(0, 4)) * 12 + Number(isoDate(value).slice(5, 7));
    if (monthOf(before.day) !== monthOf(day) - 1) return "O";
    const least = minimum(completedMonths(bornOn, isoDate(day)));
    return least === 0 ? null : grams - before.grams >= least ? "N" : "T";
  });
}

describe("properties", () => {
  const series = fc.record({
    born: fc.integer({ min: epochDay("2018-01-01"), max: epochDay("2023-12-31") }),
    boy: fc.boolean(),
    start: fc.integer({ min: 0, max: 55 }),
    months: fc.array(
      fc.record({ weighed: fc.boolean(), day: fc.integer({ min: 1, max: 28 }), gain: fc.integer({ min: -3, max: 9 }) }),
      { maxLength: 14 },
    ),
  });
  const rowsOf = ({
    born,
    start,
    months,
  }: {
    born: number;
    start: number;
    months: readonly { weighed: boolean; day: number; gain: number }[];
  }) => {
    const first = Number(isoDate(born).slice(0, 4)) * 12 + Number(isoDate(born).slice(5, 7)) + start;
    let grams = 6000 + start * 150;
    return months.flatMap(({ weighed: isWeighed, day, gain }, i) => {
      grams += gain * 100;
      const month = first + i;
      const date = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      return isWeighed ? [{ day: epochDay(date), grams }] : [];
    });
  };

  property.prop([series])("agrees with the paper, whenever the sex is known and no weight is implausible", (value) => {
    const bornOn = isoDate(value.born);
    const rows = rowsOf(value);
    const { weighings } = judged(
      {
        sex: value.boy ? "male" : "female",
        bornOn,
        weighings: rows.map(({ day, grams }) => ({ measuredOn: isoDate(day), weightKg: grams / 1000 })),
      },
      { asOf: "2035-01-01" },
    );
    const paper = onPaper(bornOn, rows, value.boy);
    weighings.forEach(({ status, problem }, i) => {
      if (problem === "check-again" || problem === "previous-weight-unusable") return;
      expect(status).toBe(paper[i]);
    });
  });

  property.prop([series, fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 }))])(
    "the order of the input changes nothing",
    (value, keys) => {
      const weighings = rowsOf(value).map(({ day, grams }) => ({ measuredOn: isoDate(day), weightKg: grams / 1000 }));
      const doubled = [...weighings, ...weighings.slice(0, 3).map((one) => ({ ...one, weightKg: one.weightKg + 0.1 }))];
      const child = { sex: value.boy ? "male" : "female", bornOn: isoDate(value.born) } as const;
      const shuffled = doubled
        .map((one) => ({ one, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const facts = (list: typeof weighings) =>
        judged({ ...child, weighings: list }, { asOf: "2035-01-01" }).weighings.map(({ row: _, ...rest }) => rest);
      expect(facts(shuffled)).toEqual(facts(doubled));
    },
  );

  property.prop([series])("each month counts once, and what counts has a status or a reason", (value) => {
    const weighings = rowsOf(value).map(({ day, grams }) => ({ measuredOn: isoDate(day), weightKg: grams / 1000 }));
    const all = judged({ bornOn: isoDate(value.born), weighings: [...weighings, ...weighings] }).weighings;
    const counted = all.filter(({ counts }) => counts);
    expect(new Set(counted.map(({ month }) => month)).size).toBe(counted.length);
    for (const { status, problem } of counted) expect(status === null && problem === null).toBe(false);
  });
});
