import { describe, expect, it } from "vitest";
import type { ChildMeasurement, IndexName, Standard } from "../../src/growth/types.js";
import { zScores } from "../../src/growth/z-scores.js";
import { COLUMNS_2006, COLUMNS_2007, child2006, child2007, rows2006, rows2007 } from "../vectors/growth-rows.js";
import { number } from "../vectors/read.js";

/** Every cell in which the library and WHO's program differ. */
function differences(
  rows: Record<string, string>[],
  childOf: (row: Record<string, string>) => ChildMeasurement,
  columns: readonly (readonly [IndexName, string])[],
  standard: Standard,
): string[] {
  const found: string[] = [];
  for (const row of rows) {
    const result = zScores(childOf(row), { standard });
    if (!result.ok) {
      found.push(`row ${row.id}: ${result.issues[0]?.code}`);
      continue;
    }
    for (const [name, column] of columns) {
      const score = result.value[name];
      const [z, flag] = [number(row[`z${column}`]), number(row[`f${column}`])];
      if (!Object.is(score?.z, z)) found.push(`row ${row.id} z${column}: ${score?.z} is not ${z}`);
      if ((score === undefined ? undefined : Number(score.flagged)) !== flag) found.push(`row ${row.id} f${column}`);
    }
    const pairs = [
      [result.value.bmi, number(row.cbmi)],
      [result.value.correctedLengthHeightCm, number(row.clenhei ?? row.height_in_cm)],
    ] as const;
    for (const [own, reference] of pairs) {
      const same =
        own === reference || Math.abs((own ?? Number.NaN) - (reference ?? Number.NaN)) <= 1e-12 * Math.abs(own ?? 0);
      if (!same) found.push(`row ${row.id}: ${own} is not ${reference}`);
    }
  }
  return found;
}

describe("z-scores against WHO's own programs", () => {
  it("equals anthro 1.1.0 on 20,000 rows of WHO 2006", () => {
    const rows = rows2006();
    expect(rows).toHaveLength(20_000);
    expect(differences(rows, child2006, COLUMNS_2006, "who-2006")).toEqual([]);
  });

  it("equals anthroplus 1.0.0 on 5,000 rows of WHO 2007", () => {
    const rows = rows2007();
    expect(rows).toHaveLength(5_000);
    expect(differences(rows, child2007, COLUMNS_2007, "who-2007")).toEqual([]);
  });
});
