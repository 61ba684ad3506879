import { describe, expect, test } from "vitest";
import { epochDay, isoDate } from "../../src/foundation/calendar.js";
import {
  type SkdnChild,
  skdn,
  skdnColumns,
  statusCodes,
  statusMarks,
  type WeighingColumns,
  weighingProblems,
  weightStatus,
  weightStatusColumns,
} from "../../src/posyandu/index.js";
import { fc, property } from "../property.js";

interface Made {
  readonly sex: number;
  readonly born: number;
  readonly birth: number;
  readonly card: number;
  readonly rows: readonly { readonly day: number; readonly kg: number; readonly line: number }[];
}

const LINES = ["in-doubt", "follows", "falls"] as const;
const from = epochDay("2021-01-01");
const made = fc.record({
  sex: fc.integer({ min: 0, max: 2 }),
  born: fc.oneof(fc.integer({ min: from, max: from + 900 }), fc.constant(Number.NaN)),
  birth: fc.constantFrom(Number.NaN, 3, 3.4, 0, 3300),
  card: fc.integer({ min: 0, max: 2 }),
  rows: fc.array(
    fc.record({
      day: fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: from, max: from + 1500 }) },
        { weight: 1, arbitrary: fc.constant(Number.NaN) },
      ),
      kg: fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: 30, max: 180 }).map((tenths) => tenths / 10) },
        { weight: 1, arbitrary: fc.constantFrom(Number.NaN, 0, -1, 8200) },
      ),
      line: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 30 },
  ),
});

function columnsOf(children: readonly Made[]): WeighingColumns {
  const rows = children.flatMap((child) => child.rows);
  const firstRow = [0];
  for (const child of children) firstRow.push((firstRow.at(-1) as number) + child.rows.length);
  return {
    sex: Uint8Array.from(children, ({ sex }) => sex),
    bornOn: Float64Array.from(children, ({ born }) => born),
    birthWeightKg: Float64Array.from(children, ({ birth }) => birth),
    hasCard: Uint8Array.from(children, ({ card }) => card),
    firstRow: Uint32Array.from(firstRow),
    measuredOn: Float64Array.from(rows, ({ day }) => day),
    weightKg: Float64Array.from(rows, ({ kg }) => kg),
    line: Uint8Array.from(rows, ({ line }) => line),
  };
}

const childOf = ({ sex, born, birth, card, rows }: Made): SkdnChild => ({
  sex: sex === 0 ? null : sex === 1 ? "male" : "female",
  bornOn: Number.isNaN(born) ? null : isoDate(born),
  birthWeightKg: Number.isNaN(birth) ? null : birth,
  hasCard: [null, true, false][card] as boolean | null,
  weighings: rows.map(({ day, kg, line }) => ({
    measuredOn: Number.isNaN(day) ? "?" : isoDate(day),
    weightKg: Number.isNaN(kg) ? null : kg,
    line: LINES[line] as "follows",
  })),
});

describe("columns and objects", () => {
  property.prop([fc.array(made, { maxLength: 6 })])("give the same answers row by row", (children) => {
    const columns = columnsOf(children);
    const asOf = "2024-06-30";
    const result = weightStatusColumns(columns, { asOf });
    if (!result.ok) throw new Error("no columns");
    const { status, marks, problem } = result.value;
    children.forEach((child, index) => {
      const described = weightStatus(childOf(child), { asOf });
      if (!described.ok) throw new Error("no statuses");
      for (const weighing of described.value.weighings) {
        const row = (columns.firstRow[index] as number) + weighing.row;
        const has = (mark: number) => ((marks[row] as number) & mark) !== 0;
        expect({
          counts: status[row] !== statusCodes.none,
          status: ([null, "B", "O", "N", "T", null] as const)[status[row] as number],
          problem: weighingProblems[problem[row] as number],
          twoT: status[row] === 0 || has(statusMarks.twoTUnknown) ? null : has(statusMarks.twoT),
          belowRedLine: status[row] === 0 || has(statusMarks.linesUnknown) ? null : has(statusMarks.belowRed),
          aboveOrangeLine: status[row] === 0 || has(statusMarks.linesUnknown) ? null : has(statusMarks.aboveOrange),
          checkAgain: has(statusMarks.checkAgain),
          differs: has(statusMarks.lineDiffers),
          variantDecides: has(statusMarks.variantDecides),
        }).toEqual({
          counts: weighing.counts,
          status: weighing.status,
          problem: weighing.problem,
          twoT: weighing.twoT,
          belowRedLine: weighing.belowRedLine,
          aboveOrangeLine: weighing.aboveOrangeLine,
          checkAgain: weighing.checkAgain,
          differs: weighing.byLine !== null && weighing.kbm?.status != null && weighing.byLine !== weighing.kbm.status,
          variantDecides: weighing.byLine === null && (weighing.kbm?.variantDecides ?? false),
        });
      }
    });
  });

  property.prop([fc.array(made, { maxLength: 8 })])("count the same months", (children) => {
    const counted = skdnColumns(columnsOf(children), { from: "2021-11", to: "2024-02" });
    if (!counted.ok) throw new Error("no counts");
    expect(counted.value).toHaveLength(28);
    for (const { month, counts } of counted.value) {
      const one = skdn(children.map(childOf), month);
      expect(one.ok && one.value.counts).toEqual(counts);
      const { D, N, T, O, B, undetermined } = counts as Record<string, number>;
      expect((N ?? 0) + (T ?? 0) + (O ?? 0) + (B ?? 0) + (undetermined ?? 0)).toBe(D);
    }
  });
});

const columns: WeighingColumns = {
  sex: Uint8Array.of(1, 2),
  bornOn: Float64Array.of(epochDay("2023-01-10"), epochDay("2023-02-10")),
  firstRow: Uint32Array.of(0, 2, 3),
  measuredOn: Float64Array.of(epochDay("2024-01-12"), epochDay("2024-02-12"), epochDay("2024-02-12")),
  weightKg: Float64Array.of(9, 9.2, 8),
};

test("what a column leaves out is unknown", () => {
  const result = skdnColumns(columns, { from: "2024-01", to: "2024-02" });
  expect(result).toEqual({
    ok: true,
    notices: [],
    value: [
      {
        month: "2024-01",
        counts: {
          ...{ S: 2, K: null, D: 1, N: 0, T: 0, O: 0, B: 1 },
          ...{ undetermined: 0, twoT: 0, BGM: 0, aboveOrange: 0, linesUnknown: 0 },
        },
        beside: {
          ...{ cards: 0, cardsUnknown: 2, twoTUnknown: 0, checkAgain: 0, variantDecides: 0 },
          ...{ outsideS: 0, undatedChildren: 0, unusableRows: 0 },
        },
      },
      {
        month: "2024-02",
        counts: {
          ...{ S: 2, K: null, D: 2, N: 1, T: 0, O: 0, B: 1 },
          ...{ undetermined: 0, twoT: 0, BGM: 0, aboveOrange: 0, linesUnknown: 0 },
        },
        beside: {
          ...{ cards: 0, cardsUnknown: 2, twoTUnknown: 0, checkAgain: 0, variantDecides: 0 },
          ...{ outsideS: 0, undatedChildren: 0, unusableRows: 0 },
        },
      },
    ],
  });
});

test("a date that is no whole day is below no line", () => {
  const bornOn = Float64Array.of(epochDay("2023-01-10") + 0.5, epochDay("2023-02-10"));
  const result = weightStatusColumns({ ...columns, bornOn }, { asOf: "2024-02-29" });
  expect(result.ok && result.value.marks[0]).toBe(statusMarks.linesUnknown);
});

test("options are those of the described function", () => {
  const at = (options: object) => {
    const result = weightStatusColumns(columns, { asOf: "2024-02-29", ...options });
    return result.ok ? [...result.value.status] : result.issues.map(({ code }) => code);
  };
  expect(at({})).toEqual([1, 3, 1]);
  expect(at({ asOf: "2024-01-31" })).toEqual([1, 0, 0]);
  expect(at({ asOf: "2024-02-30" })).toEqual(["law.date-invalid"]);
  const born = { ...columns, bornOn: Float64Array.of(epochDay("2023-12-10"), epochDay("2024-01-10")) };
  const light = { ...born, birthWeightKg: Float64Array.of(3, 3), weightKg: Float64Array.of(4, 5, 4) };
  const statuses = (options: object) => {
    const result = weightStatusColumns(light, { asOf: "2024-02-29", ...options });
    return result.ok && [...result.value.status];
  };
  expect(statuses({})).toEqual([3, 3, 3]);
  expect(statuses({ birthWeightCounts: false })).toEqual([1, 3, 1]);
  expect(() => weightStatusColumns(columns, { asOf: "2024-02-29", kbm: "C" as "A" })).toThrow(RangeError);
});

test("months must be months, in order and under a rule", () => {
  const codes = (from: string, to: string) => {
    const result = skdnColumns(columns, { from, to });
    return result.ok ? [] : result.issues;
  };
  expect(codes("2024-1", "2024-02")).toEqual([{ code: "posyandu.month-invalid", path: ["from"] }]);
  expect(codes("2024-01", "2024-2")).toEqual([{ code: "posyandu.month-invalid", path: ["to"] }]);
  expect(codes("2024-02", "2024-01")).toEqual([{ code: "posyandu.months-reversed", path: ["to"] }]);
  expect(codes("2007-01", "2007-02")).toMatchObject([{ code: "law.before-first-rule" }]);
  expect(codes("2024-02", "2024-02")).toEqual([]);
});

test("columns that do not fit together are the programmer's mistake", () => {
  const broken: readonly Partial<WeighingColumns>[] = [
    { sex: Uint8Array.of(1) },
    { birthWeightKg: Float64Array.of(3) },
    { hasCard: Uint8Array.of(1, 1, 1) },
    { weightKg: Float64Array.of(9, 9) },
    { line: Uint8Array.of(1) },
    { firstRow: Uint32Array.of(0, 3) },
    { firstRow: Uint32Array.of(1, 2, 3) },
    { firstRow: Uint32Array.of(0, 2, 2) },
    { firstRow: Uint32Array.of(0, 4, 3) },
  ];
  for (const part of broken) {
    expect(() => weightStatusColumns({ ...columns, ...part }, { asOf: "2024-02-29" })).toThrow(RangeError);
  }
  const none = {
    sex: new Uint8Array(),
    bornOn: new Float64Array(),
    measuredOn: new Float64Array(),
    weightKg: new Float64Array(),
  };
  expect(weightStatusColumns({ ...none, firstRow: Uint32Array.of(0) }, { asOf: "2024-02-29" }).ok).toBe(true);
});
