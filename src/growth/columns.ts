import { BLOCK, scoreBlock } from "./columns/block.js";
import { checkedColumns, emptyScores, type GrowthColumns, type ScoreColumns } from "./columns/shape.js";
import type { Standard } from "./types.js";
import { checkedStandard } from "./z-scores.js";

export type { GrowthColumns, IndexColumn, NumberColumn, ScoreColumns } from "./columns/shape.js";

/** How the columns are computed. */
export interface ColumnOptions {
  /** Default `auto`: WHO 2006 below 60 months, else WHO 2007, row by row. */
  readonly standard?: "auto" | Standard;
  /** Result columns of an earlier call of the same length, to be written again instead of allocating. */
  readonly out?: ScoreColumns;
}

/**
 * The z-scores of many children at once: typed arrays in, typed arrays out, no object per row. Each row's answer is
 * that of `zScores`; a row that `zScores` refuses has NaN everywhere.
 *
 * @param columns - one entry a child: `sex` (0 unknown, 1 male, 2 female) and `ageDays` or `ageMonths` are required;
 * kg, cm and mm as in `zScores`, NaN = missing; `measuredAs` 0 unknown, 1 length, 2 height; `oedema` 1 yes
 * @param options - `standard`, and `out` to reuse result columns
 * @returns per index `z` (two decimals, NaN = none) and `flagged`, with the corrected length and the BMI
 * @throws RangeError when columns differ in length or the standard is unknown
 * @example
 * ```ts
 * import { zScoreColumns } from "tatasehat/growth/columns";
 * const scores = zScoreColumns({ sex: Uint8Array.of(1), ageDays: Float64Array.of(365), weightKg: Float64Array.of(7) });
 * scores.weightForAge.z[0]; //=> -2.9
 * ```
 */
export function zScoreColumns(columns: GrowthColumns, options: ColumnOptions = {}): ScoreColumns {
  const standard = checkedStandard(options.standard);
  const input = checkedColumns(columns);
  const out = options.out ?? emptyScores(input.rows);
  if (out.bmi.length !== input.rows) throw new RangeError("out: as many rows as the columns are needed");
  for (let from = 0; from < input.rows; from += BLOCK) {
    scoreBlock(input, out, from, Math.min(from + BLOCK, input.rows), standard);
  }
  return out;
}
