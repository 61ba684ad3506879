import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { armCircumferenceForAge } from "../../../src/growth/arm-circumference-for-age.js";
import { bmiForAge } from "../../../src/growth/bmi-for-age.js";
import { bmiForAge2007 } from "../../../src/growth/bmi-for-age-2007.js";
import { type ChartPoint, curves } from "../../../src/growth/chart.js";
import type { AgeIndex, GrowthIndex } from "../../../src/growth/growth-index.js";
import { headCircumferenceForAge } from "../../../src/growth/head-circumference-for-age.js";
import { heightForAge2007 } from "../../../src/growth/height-for-age-2007.js";
import { cardLines, measurementAt, zScores } from "../../../src/growth/index.js";
import { lengthHeightForAge } from "../../../src/growth/length-height-for-age.js";
import { subscapularSkinfoldForAge } from "../../../src/growth/subscapular-skinfold-for-age.js";
import { tricepsSkinfoldForAge } from "../../../src/growth/triceps-skinfold-for-age.js";
import { weightForAge } from "../../../src/growth/weight-for-age.js";
import { weightForAge2007 } from "../../../src/growth/weight-for-age-2007.js";
import { weightForLengthHeight } from "../../../src/growth/weight-for-length-height.js";
import { weightStatus } from "../../../src/posyandu/index.js";

const INDICES: readonly GrowthIndex[] = [
  weightForAge,
  lengthHeightForAge,
  weightForLengthHeight,
  bmiForAge,
  headCircumferenceForAge,
  armCircumferenceForAge,
  tricepsSkinfoldForAge,
  subscapularSkinfoldForAge,
  weightForAge2007,
  heightForAge2007,
  bmiForAge2007,
];

describe("the lines are WHO's", () => {
  test.each(INDICES.map((index) => [`${index.standard} ${index.name}`, index] as const))("%s", (_, index) => {
    for (const sex of ["male", "female"] as const) {
      for (const position of ["length", "height"] as const) {
        const { lines, x } = curves({ index, sex, points: [], position });
        expect(lines.map(({ z }) => z)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
        for (const { z, parts } of lines) {
          const places = parts.flat();
          expect(places.length).toBeGreaterThan(60);
          for (const place of places) {
            const key =
              index.by === "length"
                ? { sex, lengthHeightCm: place.x, measuredAs: position }
                : index.by === "month"
                  ? { sex, ageMonths: place.x }
                  : { sex, ageDays: Math.round(place.x * 30.4375) };
            expect(place.y).toBeCloseTo(measurementAt(index as AgeIndex, key, z), 9);
          }
          expect(places[0]?.x).toBeCloseTo(index.by === "day" ? index.table.first / 30.4375 : x.from, 1);
          expect(places.at(-1)?.x).toBeCloseTo(x.to, 1);
        }
      }
    }
  });

  test("length gives way to height at day 731, and the lines break there", () => {
    const { lines } = curves({ index: lengthHeightForAge, sex: "male", points: [] });
    const [lying, standing] = lines[3]?.parts ?? [];
    expect(Math.round((lying?.at(-1)?.x ?? 0) * 30.4375)).toBe(730);
    expect(Math.round((standing?.[0]?.x ?? 0) * 30.4375)).toBe(731);
    expect(curves({ index: weightForAge, sex: "male", points: [] }).lines[3]?.parts).toHaveLength(1);
  });
});

test("a point has the z of zScores, whatever its age and position", () => {
  const days = fc.integer({ min: 0, max: 1826 });
  const position = fc.constantFrom("length" as const, "height" as const, undefined);
  const measures = fc.record({
    ageDays: days,
    measuredAs: position,
    weightKg: fc.integer({ min: 15, max: 300 }).map((tenths) => tenths / 10),
    lengthHeightCm: fc.integer({ min: 450, max: 1200 }).map((tenths) => tenths / 10),
  });
  fc.assert(
    fc.property(measures, fc.constantFrom("male" as const, "female" as const), (child, sex) => {
      const scores = zScores({ ...child, sex }, { standard: "who-2006" });
      if (!scores.ok) return;
      for (const index of [weightForAge, lengthHeightForAge, bmiForAge, weightForLengthHeight]) {
        const { points, omitted } = curves({ index, sex, points: [child], range: undefined });
        const expected = scores.value[index.name];
        if (points[0] !== undefined) {
          expect(points[0].z).toBe(expected?.z);
          expect(points[0].flagged).toBe(expected?.flagged);
        } else if (expected === undefined) expect(omitted[0]?.reason).toBe("outside-reference");
        else expect([expected.flagged, omitted[0]?.reason]).toEqual([true, "flagged-outside-axis"]);
      }
    }),
    { numRuns: 300 },
  );
});

/** A girl weighed once or more in some months; weights keep near the median. */
function weighedIn(dates: readonly string[], bornOn = "2023-01-17") {
  return dates.map((measuredOn, at) => ({ measuredOn, weightKg: 4 + at * 0.3, bornOn }));
}

describe("points are joined as the growth card says", () => {
  const bornOn = "2023-01-17";
  const joins = (points: readonly ChartPoint[]) =>
    curves({ index: weightForAge, sex: "female", bornOn, points }).segments;

  test("only to the month before; a missed month breaks the line", () => {
    const points = weighedIn(["2023-02-28", "2023-03-01", "2023-05-31", "2023-06-01"]);
    expect(joins(points)).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ]);
  });

  test("across the end of a year, in any order of the input", () => {
    const [a, b] = weighedIn(["2023-12-31", "2024-01-01"]);
    expect(joins([b, a] as ChartPoint[])).toEqual([{ from: 1, to: 0 }]);
  });

  test("the last day of a month stands for the month", () => {
    expect(joins(weighedIn(["2023-02-10", "2023-02-20", "2023-03-10"]))).toEqual([{ from: 1, to: 2 }]);
  });

  test("two weights of one day are joined to nothing", () => {
    expect(joins(weighedIn(["2023-02-10", "2023-03-10", "2023-03-10", "2023-04-10"]))).toEqual([]);
  });

  test("a flagged point is joined to nothing, and what follows it is not joined over it", () => {
    const [a = {}, b = {}, c = {}] = weighedIn(["2023-02-10", "2023-03-10", "2023-04-10"]) as ChartPoint[];
    expect(joins([a, { ...b, weightKg: 1 }, c])).toEqual([]);
    expect(joins([a, { ...b, weightKg: 60 }, c])).toEqual([]);
  });

  test("without dates completed months of age decide", () => {
    const points = [1.2, 2.1, 4.5, 5.4].map((ageMonths) => ({ ageMonths, weightKg: 4 + ageMonths / 2 }));
    expect(curves({ index: weightForAge, sex: "male", points }).segments).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ]);
  });

  test("a weighing is joined exactly where weightStatus counts a gain to the month before", () => {
    const day = fc.integer({ min: 1, max: 28 });
    const visits = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), day), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(visits, (months) => {
        const dates = months.map(([month, on]) => {
          const at = new Date(Date.UTC(2023, month, on));
          return at.toISOString().slice(0, 10);
        });
        const weighings = dates.map((measuredOn) => ({ measuredOn, weightKg: 7 + Number(measuredOn.slice(8)) / 50 }));
        const judged = weightStatus({ sex: "female", bornOn, weighings, weighedBefore: true });
        if (!judged.ok) throw new Error("cannot be judged");
        const chart = curves({ index: weightForAge, sex: "female", bornOn, points: weighings });
        const flagged = new Set(chart.points.filter((point) => point.flagged).map(({ row }) => row));
        const conflict = judged.value.weighings.some(({ problem }) => problem === "weights-conflict");
        if (conflict || flagged.size > 0) return;
        const gains = judged.value.weighings.filter(({ counts, gainGrams }) => counts && gainGrams !== null);
        // Of two equal weighings of a day either may stand for the month.
        const key = ({ from, to }: { from: number; to: number }) => `${dates[from]} ${dates[to]}`;
        const expected = gains.map(({ previous, measuredOn }) => `${previous?.measuredOn} ${measuredOn}`);
        expect(chart.segments.map(key).sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });
});

test("nothing is left out in silence", () => {
  const points = [
    { ageDays: 100, weightKg: 6 },
    { ageDays: 130 },
    { ageDays: 160, weightKg: -1 },
    { ageDays: 160, weightKg: "6" as unknown as number },
    { weightKg: 6 },
    { ageDays: -4, weightKg: 6 },
    { ageDays: 4000, weightKg: 6 },
    { ageDays: 190, weightKg: 7, oedema: true },
    { ageDays: 200, weightKg: 70 },
    null as unknown as ChartPoint,
    { ageDays: 900, weightKg: 12 },
    { ageDays: 100, measuredOn: "2024-02-30", weightKg: 6 },
  ];
  const chart = curves({ index: weightForAge, sex: "male", points, range: { from: 0, to: 24 }, bornOn: "2024-01-01" });
  expect(chart.points.map(({ row }) => row)).toEqual([0]);
  expect(chart.omitted).toEqual([
    { row: 1, reason: "not-measured" },
    { row: 2, reason: "unusable" },
    { row: 3, reason: "unusable" },
    { row: 4, reason: "age-unknown" },
    { row: 5, reason: "unusable" },
    { row: 6, reason: "outside-reference" },
    { row: 7, reason: "oedema" },
    { row: 8, reason: "flagged-outside-axis" },
    { row: 9, reason: "unusable" },
    { row: 10, reason: "outside-axis" },
    { row: 11, reason: "unusable" },
  ]);
});

test("a child beyond two years belongs to the table of height, and the other points say so", () => {
  const points = [
    { ageDays: 700, weightKg: 10, lengthHeightCm: 80, measuredAs: "length" as const },
    { ageDays: 735, weightKg: 10.5, lengthHeightCm: 81, measuredAs: "length" as const },
  ];
  const chart = curves({ index: weightForLengthHeight, sex: "male", points });
  expect(chart.x).toMatchObject({ from: 65, to: 120, unit: "cm" });
  expect(chart.points.map(({ x, row }) => [row, x])).toEqual([[1, 80.3]]);
  expect(chart.omitted).toEqual([{ row: 0, reason: "other-table" }]);
});

test("the bands of the card are the categories of BB/U between its lines, and its two lines are the unverified ones", () => {
  const { bands, lines } = curves({ index: weightForAge, sex: "female", points: [], style: "kms" });
  expect(bands.map(({ code, fromZ, toZ }) => [code, fromZ, toZ])).toEqual([
    ["berat-badan-sangat-kurang", null, -3],
    ["berat-badan-kurang", -3, -2],
    ["berat-badan-normal", -2, 1],
    ["risiko-berat-badan-lebih", 1, null],
  ]);
  expect(lines.filter(({ card }) => card).map(({ z, card }) => [z, card])).toEqual([
    [cardLines.red.z, "red"],
    [cardLines.orange.z, "orange"],
  ]);
});

test.each([
  ["index", { index: { name: "nothing" } as unknown as GrowthIndex }],
  ["no index", { index: undefined as unknown as GrowthIndex }],
  ["sex", { sex: "x" as "male" }],
  ["style", { style: "x" as "who" }],
  ["position", { position: "x" as "length" }],
  ["card of another index", { index: bmiForAge, style: "kms" as const }],
  ["range backwards", { range: { from: 12, to: 6 } }],
  ["range outside", { range: { from: 70 } }],
  ["range of no number", { range: { from: Number.NaN } }],
])("a programmer's mistake throws: %s", (_, mistake) => {
  expect(() => curves({ index: weightForAge, sex: "male", points: [], ...mistake })).toThrow(RangeError);
});
