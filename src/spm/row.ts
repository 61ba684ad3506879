import type { AchievementOptions, DenominatorSource } from "./achievement.js";
import type { PeriodKind } from "./period.js";

/** The counts of one service in one area and period, as a table has them. */
export interface SpmRow {
  readonly area: string;
  /** The area above, where the table says it. */
  readonly parent?: string | null | undefined;
  /** The service's code in any usual spelling, or its name. */
  readonly indicator: string;
  /** Whole people served; null when the area did not say. */
  readonly numerator: number | null | undefined;
  /** Whole people to be served in the year, in every month or quarter of it; null when the area did not say. */
  readonly denominator: number | null | undefined;
  readonly denominatorSource?: DenominatorSource | undefined;
  /** `2024`, `2024-Q1` (or `2024-TW1`), `2024-03` or `2024-03-31`; another text only tells periods apart. */
  readonly period?: string | undefined;
  readonly periodKind?: PeriodKind | undefined;
  /** For SPM-KES-04. */
  readonly ageSpan?: AchievementOptions["ageSpan"];
}

/** A text, or nothing; numbers are taken for the texts that they print. */
function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}

/**
 * A row as it came in, with a text where one is expected. A file may hold null for a row, or a number for a period or for
 * an area that goes by its code; an area or service that is neither text nor number is empty, and told as missing.
 */
export function rowFrom(given: SpmRow | null | undefined): SpmRow {
  const row = given ?? ({} as SpmRow);
  const periodKind = row.periodKind ?? undefined;
  const [parent, period] = [text(row.parent), text(row.period)];
  return { ...row, area: text(row.area) ?? "", parent, indicator: text(row.indicator) ?? "", period, periodKind };
}
