import { STATUS } from "./codes.js";
import { type KbmTable, type KbmVariant, minimumGain, variantFor } from "./kbm.js";

/** A rule as the loop reads it. */
export interface JudgingRule {
  /** Grams by completed month, 0 for none; forms A and B. */
  readonly minima: readonly [Int16Array, Int16Array];
  /** Which form applies to an unknown sex, to boys, to girls; -1 when that is not known. */
  readonly form: readonly [number, number, number];
  readonly asOf: number;
  readonly birthWeightCounts: boolean;
}

/** Readies a rule for the loop. */
export function judgingRule(
  table: KbmTable,
  choice: KbmVariant | "by-sex",
  asOf: number,
  birthWeightCounts: boolean,
): JudgingRule {
  const minima = (variant: KbmVariant) =>
    Int16Array.from({ length: table.lastMonth + 1 }, (_, month) => minimumGain(table, variant, month) ?? 0);
  const form = (sex: "male" | "female" | undefined) => ["A", "B"].indexOf(variantFor(sex, table, choice) ?? "");
  return {
    minima: [minima("A"), minima("B")],
    form: [form(undefined), form("male"), form("female")],
    asOf,
    birthWeightCounts,
  };
}

/** The minimum gain at an age; 0 where there is none. */
export const minimumAt = (minima: Int16Array, ageMonths: number): number =>
  ageMonths >= 0 && ageMonths < minima.length ? (minima[ageMonths] as number) : 0;

/** N or T by the form that applies; 0 when the sex would choose it, is not known, and the forms differ. */
export function kbmStatus(gain: number, minimumA: number, minimumB: number, sex: number, rule: JudgingRule): number {
  const byA = gain >= minimumA ? STATUS.N : STATUS.T;
  const byB = gain >= minimumB ? STATUS.N : STATUS.T;
  if (byA === byB) return byA;
  const form = rule.form[sex] ?? -1;
  return form === 0 ? byA : form === 1 ? byB : 0;
}
