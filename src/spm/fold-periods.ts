import type { Issue } from "../foundation/result.js";
import type { PeriodKind } from "./period.js";

/** What one row says about one period. */
export interface PeriodCounts {
  readonly numerator: number | null | undefined;
  readonly denominator: number | null | undefined;
  readonly period?: string | undefined;
  readonly periodKind?: PeriodKind | undefined;
}

/** What the rows of one area come to. */
export interface Folded<Row extends PeriodCounts> {
  /** The rows that the counts rest on. */
  readonly used: readonly Row[];
  readonly numerator: number | null | undefined;
  readonly denominator: number | null | undefined;
  readonly periodKind: PeriodKind | undefined;
  /** The same text for the same stretch of time. */
  readonly period: string;
  /** The month in which it ends, `YYYY-MM`, where the period could be read. */
  readonly until: string | undefined;
  /** Earlier cumulative rows, which the last one contains. */
  readonly contained: number;
}

/** Months since the year 0, both ends included. */
interface Months {
  readonly first: number;
  readonly last: number;
}

const JANUARY = 0;
const JULY = 6;

/** Reads `2024`, `2024-03`, `2024-03-31`, `2024-Q1` and `2024-TW1`. */
function monthsOf(period: string): Months | undefined {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])(?:-\d{2})?|(?:Q|TW)([1-4])))?$/i.exec(period.trim());
  if (match === null) return undefined;
  const [, year, month, quarter] = match;
  const start = Number(year) * 12;
  if (month !== undefined) return { first: start + Number(month) - 1, last: start + Number(month) - 1 };
  if (quarter !== undefined) return { first: start + Number(quarter) * 3 - 3, last: start + Number(quarter) * 3 - 1 };
  return { first: start, last: start + 11 };
}

const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/**
 * Brings the rows of one area and indicator to one pair of counts.
 *
 * A cumulative figure holds all earlier ones of its year: only the last is used, nothing is added. Months and quarters
 * add up in the numerator; the denominator is the year's target group in each of them, so it is taken once. They must
 * start with the year and leave no gap, else no part of the year's target would be due for them.
 *
 * @param rows - the rows of one area and indicator, whole counts
 * @param year - whether the service counts by calendar year or by school year, July to June
 * @returns the counts with the rows behind them; an issue when the periods do not fit together
 * @example
 * ```ts
 * import { foldPeriods } from "tatasehat/spm";
 * const folded = foldPeriods([
 *   { numerator: 40, denominator: 440, period: "2022-Q1", periodKind: "cumulative" },
 *   { numerator: 77, denominator: 440, period: "2022-Q2", periodKind: "cumulative" },
 * ], "calendar");
 * "code" in folded || folded.numerator; //=> 77
 * ```
 */
export function foldPeriods<Row extends PeriodCounts>(
  rows: readonly [Row, ...Row[]],
  year: "calendar" | "school",
): Folded<Row> | Issue {
  const [only] = rows;
  const { periodKind } = only;
  if (rows.some((row) => row.periodKind !== periodKind)) return { code: "spm.mixed-period-kinds" };
  if (rows.length === 1) {
    const months = monthsOf(only.period ?? "");
    const until = months && monthText(months.last);
    return fold(rows, only, periodKind, months ? keyOf(months) : (only.period ?? ""), until);
  }
  if (periodKind === undefined) return { code: "spm.period-kind-required" };
  if (periodKind === "year") return { code: "spm.mixed-periods", facts: { periods: periodsOf(rows) } };

  const dated = rows.map((row) => ({ row, months: monthsOf(row.period ?? "") }));
  const read = dated.filter((entry): entry is { row: Row; months: Months } => entry.months !== undefined);
  if (read.length < rows.length) return { code: "spm.period-unreadable", facts: { periods: periodsOf(rows) } };
  read.sort((a, b) => a.months.last - b.months.last);
  const { row: last, months } = read[read.length - 1] as { row: Row; months: Months };
  const until = monthText(months.last);
  if (periodKind === "cumulative")
    return { ...fold([last], last, periodKind, keyOf(months), until), contained: rows.length - 1 };

  const start = (read[0] as { months: Months }).months.first;
  const isGapless = read.every(({ months: { first } }, i) => first === (read[i - 1]?.months.last ?? first - 1) + 1);
  if (!isGapless || start % 12 !== (year === "school" ? JULY : JANUARY) || months.last - start >= 12) {
    return { code: "spm.periods-with-gap", facts: { periods: periodsOf(rows) } };
  }
  if (rows.some(({ denominator }) => denominator !== last.denominator)) return { code: "spm.denominator-changes" };
  const covered = { first: start, last: months.last };
  return fold(rows, last, months.last - start === 11 ? "year" : "cumulative", keyOf(covered), until);
}

const keyOf = ({ first, last }: Months): string => `${monthText(first)}..${monthText(last)}`;

const periodsOf = (rows: readonly PeriodCounts[]): string =>
  rows
    .map(({ period }) => period ?? "?")
    .sort()
    .join(", ");

function fold<Row extends PeriodCounts>(
  used: readonly Row[],
  last: Row,
  periodKind: PeriodKind | undefined,
  period: string,
  until: string | undefined,
): Folded<Row> {
  // One month without a usable count leaves the area without one: the sum of the others would pass for it.
  const unusable = used.find(({ numerator }) => !(Number.isSafeInteger(numerator) && (numerator as number) >= 0));
  return {
    used,
    numerator: unusable ? unusable.numerator : used.reduce((sum, row) => sum + (row.numerator as number), 0),
    denominator: last.denominator,
    periodKind,
    // However a cumulative figure names its stretch, it begins with the year.
    period: periodKind === "cumulative" ? (until ?? period) : period,
    until,
    contained: 0,
  };
}
