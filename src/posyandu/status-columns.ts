import { epochDay } from "../foundation/calendar.js";
import { failure, type Result, success } from "../foundation/result.js";
import { lastDayOf, NO_MONTH, readMonth } from "./calendar-month.js";
import { MARK, PROBLEMS, STATUS } from "./codes.js";
import { type Judgements, judge } from "./judge.js";
import { judgingRule } from "./judging-rule.js";
import { type KbmVariant, kbmOn } from "./kbm.js";
import { type CountedMonth, emptyTally, readTally, tallyChild } from "./skdn-tally.js";

/** Children and their weighings as columns: the weighings of a child stand together, in any order. */
export interface WeighingColumns {
  /** Of each child: 0 unknown, 1 male, 2 female. */
  readonly sex: Uint8Array;
  /** Of each child: days since 1970-01-01 (`epochDay`); NaN when unknown. */
  readonly bornOn: Float64Array;
  /** Of each child: kilograms; NaN when unknown. */
  readonly birthWeightKg?: Float64Array | undefined;
  /** Of each child: whether it has a card; 0 unknown, 1 yes, 2 no. */
  readonly hasCard?: Uint8Array | undefined;
  /** Row of each child's first weighing, and at the end the number of rows: one entry more than children. */
  readonly firstRow: Uint32Array;
  /** Of each weighing: days since 1970-01-01; NaN for what is no date. */
  readonly measuredOn: Float64Array;
  /** Of each weighing: kilograms; NaN when the child was not weighed. */
  readonly weightKg: Float64Array;
  /** Of each weighing: the reading of the card; 0 none or in doubt, 1 N, 2 T. */
  readonly line?: Uint8Array | undefined;
}

/** How columns are judged. */
export interface StatusColumnOptions {
  /** The day whose rule applies, YYYY-MM-DD; weighings after it are not judged. */
  readonly asOf: string;
  /** Which form of the minimum gain; by default A for boys and B for girls. */
  readonly kbm?: KbmVariant | "by-sex" | undefined;
  /** Whether the birth weight is a point to draw the next month's line from (it is, by default). */
  readonly birthWeightCounts?: boolean | undefined;
}

/** The judgement of each weighing. */
export interface StatusColumns {
  /** 0 does not count, 1 B, 2 O, 3 N, 4 T, 5 counts in D but cannot be judged: `statusCodes`. */
  readonly status: Uint8Array;
  /** Bits of `statusMarks`: 2T, below the red line, above the orange line, check again and so on. */
  readonly marks: Uint8Array;
  /** What is wrong with the row, by its place in `weighingProblems`; 0 nothing. */
  readonly problem: Uint8Array;
}

/** The codes of {@link StatusColumns}. */
export const statusCodes = STATUS;
/** The bits of {@link StatusColumns}. */
export const statusMarks = MARK;
/** The problems of {@link StatusColumns} by code. */
export const weighingProblems = PROBLEMS;

function checked(columns: WeighingColumns): void {
  const { sex, bornOn, birthWeightKg, hasCard, firstRow, measuredOn, weightKg, line } = columns;
  const children = bornOn.length;
  for (const column of [sex, birthWeightKg, hasCard]) {
    if (column !== undefined && column.length !== children) throw new RangeError("as many children in every column");
  }
  for (const column of [weightKg, line]) {
    if (column !== undefined && column.length !== measuredOn.length)
      throw new RangeError("as many rows in every column");
  }
  if (firstRow.length !== children + 1 || firstRow[0] !== 0 || firstRow[children] !== measuredOn.length) {
    throw new RangeError("firstRow must hold each child's first row and, at the end, the number of rows");
  }
  for (let child = 0; child < children; child++) {
    if ((firstRow[child] as number) > (firstRow[child + 1] as number)) throw new RangeError("firstRow must not fall");
  }
}

/** Judges every child, and hands each one over when it is judged. */
function judgeColumns(
  columns: WeighingColumns,
  options: StatusColumnOptions,
  onChild: (child: number, begin: number, end: number, judged: Judgements) => void,
): Result<StatusColumns> {
  checked(columns);
  const { sex, bornOn, birthWeightKg, firstRow } = columns;
  const rule = kbmOn(options.asOf);
  if (!rule.ok) return rule;
  const { kbm = "by-sex", birthWeightCounts = true } = options;
  const judging = judgingRule(rule.value.value, kbm, epochDay(options.asOf), birthWeightCounts);
  const size = columns.measuredOn.length;
  const out = { status: new Uint8Array(size), marks: new Uint8Array(size), problem: new Uint8Array(size) };
  const child = { sex: 0, bornOn: 0, birthWeightKg: 0, weighedBefore: false };
  for (let index = 0; index < bornOn.length; index++) {
    child.sex = sex[index] as number;
    child.bornOn = bornOn[index] as number;
    child.birthWeightKg = birthWeightKg?.[index] ?? Number.NaN;
    const begin = firstRow[index] as number;
    const end = firstRow[index + 1] as number;
    judge(child, columns, begin, end, judging, out);
    onChild(index, begin, end, out);
  }
  return success(out, rule.notices);
}

/**
 * Judges the weighings of many children at once: typed arrays in, typed arrays out, no object per row. Each row's answer is
 * that of `weightStatus`.
 *
 * @param columns - one entry a child, one entry a weighing, and where each child's weighings begin
 * @param options - the day whose rule applies, and as for `weightStatus`
 * @returns per weighing its status, marks and problem as codes; an issue before the first rule
 * @throws RangeError when columns do not fit together, or `kbm` is no form
 * @example
 * ```ts
 * import { epochDay } from "tatasehat/foundation";
 * import { statusCodes, weightStatusColumns } from "tatasehat/posyandu";
 * const result = weightStatusColumns({
 *   sex: Uint8Array.of(1), bornOn: Float64Array.of(epochDay("2024-01-05")), firstRow: Uint32Array.of(0, 2),
 *   measuredOn: Float64Array.of(epochDay("2024-05-14"), epochDay("2024-06-11")), weightKg: Float64Array.of(6.4, 7),
 * }, { asOf: "2024-06-30" });
 * result.ok && [...result.value.status]; //=> [1, 3]
 * statusCodes.N; //=> 3
 * ```
 */
export function weightStatusColumns(columns: WeighingColumns, options: StatusColumnOptions): Result<StatusColumns> {
  return judgeColumns(columns, options, () => undefined);
}

/**
 * Counts SKDN of many children over consecutive months, in one passage.
 *
 * @param columns - one entry a child, one entry a weighing, and where each child's weighings begin
 * @param months - the first and the last month, `YYYY-MM`, both included; weighings after the last are not judged
 * @param options - as for `weightStatus`; by default the rule of the last month's last day
 * @returns the counts of each month, to be computed with `skdn`; an issue for months that are none or out of order
 * @throws RangeError when columns do not fit together, or `kbm` is no form
 * @example
 * ```ts
 * import { epochDay } from "tatasehat/foundation";
 * import { skdnColumns } from "tatasehat/posyandu";
 * const result = skdnColumns({
 *   sex: Uint8Array.of(1), bornOn: Float64Array.of(epochDay("2024-01-05")), firstRow: Uint32Array.of(0, 2),
 *   measuredOn: Float64Array.of(epochDay("2024-05-14"), epochDay("2024-06-11")), weightKg: Float64Array.of(6.4, 7),
 * }, { from: "2024-05", to: "2024-06" });
 * const letters = result.ok && result.value.map(({ month, counts: { S, D, N, B } }) => [month, S, D, N, B]);
 * letters; //=> [["2024-05", 1, 1, 0, 1], ["2024-06", 1, 1, 1, 0]]
 * ```
 */
export function skdnColumns(
  columns: WeighingColumns,
  months: { readonly from: string; readonly to: string },
  options: Omit<StatusColumnOptions, "asOf"> = {},
): Result<readonly CountedMonth[]> {
  const [first, last] = [readMonth(months.from), readMonth(months.to)];
  if (first === NO_MONTH) return failure({ code: "posyandu.month-invalid", path: ["from"] });
  if (last === NO_MONTH) return failure({ code: "posyandu.month-invalid", path: ["to"] });
  if (last < first) return failure({ code: "posyandu.months-reversed", path: ["to"] });

  const tally = emptyTally(first, last - first + 1);
  const residence = { bornOn: 0, from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, hasCard: 0 };
  const judged = judgeColumns(columns, { ...options, asOf: lastDayOf(months.to) }, (child, begin, end, out) => {
    residence.bornOn = columns.bornOn[child] as number;
    residence.hasCard = columns.hasCard?.[child] ?? 0;
    tallyChild(tally, residence, columns.measuredOn, begin, end, out);
  });
  if (!judged.ok) return judged;
  return success(
    Array.from({ length: last - first + 1 }, (_, index) => readTally(tally, first + index)),
    judged.notices,
  );
}
