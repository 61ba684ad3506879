import { describe, expect, it } from "vitest";
import { type GrowthColumns, type ScoreColumns, zScoreColumns } from "../../src/growth/columns.js";
import { INDEX_NAMES } from "../../src/growth/indices.js";
import type { ChildMeasurement } from "../../src/growth/types.js";
import { zScores } from "../../src/growth/z-scores.js";
import { fc, property } from "../property.js";
import { COLUMNS_2006, COLUMNS_2007, child2006, child2007, rows2006, rows2007 } from "../vectors/growth-rows.js";
import { number } from "../vectors/read.js";

function columnsOf(children: readonly ChildMeasurement[]): GrowthColumns {
  const numbers = (pick: (child: ChildMeasurement) => number | undefined) =>
    Float64Array.from(children, (child) => pick(child) ?? Number.NaN);
  return {
    sex: Uint8Array.from(children, ({ sex }) => (sex === "male" ? 1 : sex === "female" ? 2 : 0)),
    ageDays: numbers((child) => child.ageDays),
    ageMonths: numbers((child) => child.ageMonths),
    weightKg: numbers((child) => child.weightKg),
    lengthHeightCm: numbers((child) => child.lengthHeightCm),
    measuredAs: Uint8Array.from(children, ({ measuredAs }) =>
      measuredAs === "length" ? 1 : measuredAs === "height" ? 2 : 0,
    ),
    headCircumferenceCm: numbers((child) => child.headCircumferenceCm),
    armCircumferenceCm: numbers((child) => child.armCircumferenceCm),
    tricepsSkinfoldMm: numbers((child) => child.tricepsSkinfoldMm),
    subscapularSkinfoldMm: numbers((child) => child.subscapularSkinfoldMm),
    oedema: Uint8Array.from(children, ({ oedema }) => (oedema ? 1 : 0)),
  };
}

/** One row of the result, without the columns. */
function rowOf(scores: ScoreColumns, row: number): Record<string, number | boolean> {
  const out: Record<string, number | boolean> = {
    corrected: scores.correctedLengthHeightCm[row] as number,
    bmi: scores.bmi[row] as number,
  };
  for (const name of INDEX_NAMES) {
    out[name] = scores[name].z[row] as number;
    out[`${name} flagged`] = scores[name].flagged[row] === 1;
  }
  return out;
}

/** The same row from `zScores`. */
function rowOfFunction(
  child: ChildMeasurement,
  standard: "auto" | "who-2006" | "who-2007",
): Record<string, number | boolean> {
  const result = zScores(child, { standard });
  const value = result.ok ? result.value : {};
  const out: Record<string, number | boolean> = {
    corrected: value.correctedLengthHeightCm ?? Number.NaN,
    bmi: value.bmi ?? Number.NaN,
  };
  for (const name of INDEX_NAMES) {
    out[name] = value[name]?.z ?? Number.NaN;
    out[`${name} flagged`] = value[name]?.flagged ?? false;
  }
  return out;
}

const measure = (max: number) =>
  fc.option(
    fc.oneof(
      fc.double({ min: -1, max, noNaN: true }),
      fc.integer({ min: -10, max: max * 10 }).map((tenths) => tenths / 10),
    ),
    { nil: undefined },
  );
const child: fc.Arbitrary<ChildMeasurement> = fc
  .record({
    sex: fc.constantFrom("male", "female", undefined),
    age: fc.oneof(
      fc.integer({ min: -5, max: 2200 }).map((ageDays) => ({ ageDays })),
      fc.double({ min: 0, max: 240, noNaN: true }).map((ageMonths) => ({ ageMonths })),
      fc.integer({ min: 0, max: 240 }).map((ageMonths) => ({ ageMonths })),
      fc
        .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 66 }))
        .map(([ageDays, ageMonths]) => ({ ageDays, ageMonths })),
      fc.constant({}),
    ),
    weightKg: measure(40),
    lengthHeightCm: measure(130),
    measuredAs: fc.constantFrom("length", "height", undefined),
    headCircumferenceCm: measure(60),
    armCircumferenceCm: measure(25),
    tricepsSkinfoldMm: measure(30),
    subscapularSkinfoldMm: measure(30),
    oedema: fc.constantFrom(true, false, undefined),
  })
  .map(({ age, ...rest }) => ({ ...rest, ...age }) as ChildMeasurement);

describe("zScoreColumns", () => {
  it.each([
    ["who-2006", rows2006, child2006, COLUMNS_2006],
    ["who-2007", rows2007, child2007, COLUMNS_2007],
  ] as const)("equals WHO's program on every vector of %s", (standard, rowsOf, childOf, columns) => {
    const rows = rowsOf();
    const scores = zScoreColumns(columnsOf(rows.map(childOf)), { standard });
    const wrong: string[] = [];
    rows.forEach((row, i) => {
      for (const [name, column] of columns) {
        const z = number(row[`z${column}`]) ?? Number.NaN;
        if (!Object.is(scores[name].z[i], z)) wrong.push(`row ${row.id} z${column}: ${scores[name].z[i]} is not ${z}`);
        if (scores[name].flagged[i] !== (number(row[`f${column}`]) ?? 0)) wrong.push(`row ${row.id} f${column}`);
      }
    });
    expect(wrong).toEqual([]);
  });

  property.prop(
    [
      fc.array(child, { minLength: 1, maxLength: 40 }),
      fc.constantFrom("auto" as const, "who-2006" as const, "who-2007" as const),
    ],
    { numRuns: 400 },
  )("answers each row as zScores does", (children, standard) => {
    const scores = zScoreColumns(columnsOf(children), { standard });
    children.forEach((one, i) => {
      expect(rowOf(scores, i)).toEqual(rowOfFunction(one, standard));
    });
  });

  it("answers as zScores does on a fine grid around every rounding boundary of plausible measures", () => {
    const children: ChildMeasurement[] = [];
    for (let day = 0; day < 1827; day += 13) {
      for (let step = 0; step < 60; step++) {
        children.push({
          sex: step % 2 === 0 ? "male" : "female",
          ageDays: day,
          weightKg: 1.5 + step * 0.4,
          lengthHeightCm: 44 + step * 1.3 + (day % 10) / 10,
          headCircumferenceCm: 30 + step * 0.4,
          armCircumferenceCm: 9 + step * 0.2,
          tricepsSkinfoldMm: 3 + step * 0.3,
          subscapularSkinfoldMm: 3 + step * 0.3,
        });
      }
    }
    const scores = zScoreColumns(columnsOf(children));
    const wrong = children.filter(
      (one, i) => JSON.stringify(rowOf(scores, i)) !== JSON.stringify(rowOfFunction(one, "auto")),
    );
    expect(wrong).toEqual([]);
  });

  property.prop([fc.array(child, { minLength: 2, maxLength: 60 }), fc.nat()])(
    "gives a row the same answer wherever it stands and however the rows are split",
    (children, seed) => {
      const whole = zScoreColumns(columnsOf(children));
      const cut = 1 + (seed % (children.length - 1));
      const halves = [children.slice(0, cut), children.slice(cut)].map((part) => zScoreColumns(columnsOf(part)));
      const backwards = zScoreColumns(columnsOf([...children].reverse()));
      children.forEach((_, i) => {
        const row = rowOf(whole, i);
        expect(i < cut ? rowOf(halves[0] as ScoreColumns, i) : rowOf(halves[1] as ScoreColumns, i - cut)).toEqual(row);
        expect(rowOf(backwards, children.length - 1 - i)).toEqual(row);
      });
    },
  );

  it("writes into the columns of an earlier call without leaving anything of it", () => {
    const first = columnsOf([{ sex: "male", ageDays: 400, weightKg: 30, lengthHeightCm: 75 }]);
    const out = zScoreColumns(first);
    expect(out.weightForAge.flagged[0]).toBe(1);
    const again = zScoreColumns(columnsOf([{}]), { out });
    expect(again).toBe(out);
    expect(rowOf(again, 0)).toEqual(rowOf(zScoreColumns(columnsOf([{}])), 0));
  });

  it("takes plain arrays and leaves out what is not given", () => {
    const scores = zScoreColumns({ sex: [1, 2], ageDays: [0, 0], weightKg: [3.3464, 3.2322] });
    expect([...scores.weightForAge.z]).toEqual([0, 0]);
    expect([...scores.headCircumferenceForAge.z]).toEqual([Number.NaN, Number.NaN]);
  });

  it("refuses columns of unequal length and an unknown standard", () => {
    expect(() => zScoreColumns({ sex: [1], ageDays: [1, 2] })).toThrow(RangeError);
    expect(() => zScoreColumns({ sex: [1] }, { out: zScoreColumns({ sex: [1, 1] }) })).toThrow(RangeError);
    expect(() => zScoreColumns({ sex: [1] }, { standard: "who" as never })).toThrow(RangeError);
  });
});
