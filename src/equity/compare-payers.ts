import { type Estimate, percentileInterval } from "./bootstrap.js";
import type { PayerGroup } from "./payer-waits.js";
import { type Conclusion, concluded, type ShareComparison, sharesCompared } from "./shares.js";

/** The waits of a payer beside those of the reference. */
export interface PayerComparison {
  readonly payer: string;
  readonly reference: string;
  /** Minutes: the payer's median less the reference's. */
  readonly difference: Estimate;
  /** The payer's median over the reference's; null when that is 0. No limits when a resample of it is 0. */
  readonly ratio: Estimate | null;
  /** Of the median wait: higher is longer. `no-difference-shown` does not say that there is none. */
  readonly conclusion: Conclusion;
  /** The shares of waits above the standard beside each other; null when there is no standard on the day. */
  readonly overStandard: ShareComparison | null;
}

/** Compares a payer with the reference; undefined when one of them has no known wait. */
export function comparePayers(
  group: PayerGroup,
  reference: PayerGroup,
  minimumPerGroup: number,
): PayerComparison | undefined {
  const { payer, n, median } = group.waits;
  const { payer: other, n: otherN, median: otherMedian } = reference.waits;
  if (median === null || otherMedian === null) return undefined;
  const enough = n >= minimumPerGroup && otherN >= minimumPerGroup;
  const limits = enough ? resampled(group, reference, (a, b) => a - b) : NO_LIMITS;
  return {
    payer,
    reference: other,
    difference: { value: median - otherMedian, ...limits },
    ratio:
      otherMedian === 0
        ? null
        : { value: median / otherMedian, ...(enough ? resampled(group, reference, (a, b) => a / b) : NO_LIMITS) },
    conclusion: concluded(limits),
    overStandard:
      group.over === null || reference.over === null
        ? null
        : sharesCompared(
            { numerator: group.over, denominator: n },
            { numerator: reference.over, denominator: otherN },
            minimumPerGroup,
          ),
  };
}

const NO_LIMITS = { low: null, high: null } as const;

function resampled(
  group: PayerGroup,
  reference: PayerGroup,
  measure: (median: number, referenceMedian: number) => number,
): Pick<Estimate, "low" | "high"> {
  const others = reference.medians();
  const values = group.medians().map((median, i) => measure(median, others[i] as number));
  // A resample whose reference waits nothing has no ratio.
  return values.every(Number.isFinite) ? percentileInterval(values) : NO_LIMITS;
}
