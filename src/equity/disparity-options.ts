import { checkedMinimum } from "./shares.js";
import type { Dimension } from "./strata.js";

/** How the waits of payers are compared. */
export interface DisparityOptions {
  /** The day whose standard applies, YYYY-MM-DD; without it the last day of arrival. */
  readonly asOf?: string | undefined;
  /** The payer to compare with; without it the one with the most known waits. */
  readonly reference?: string | undefined;
  /** What strata hold still, crossed; triage and hour by default, none for an empty list. */
  readonly stratifyBy?: readonly Dimension[] | undefined;
  /** From how many known waits in each group on to conclude, whole, at least 2; 30 by custom, from no source. */
  readonly minimumPerGroup?: number | undefined;
  /** How many resamples the intervals are made of, 100 to 100,000; 2,000 by default. */
  readonly resamples?: number | undefined;
  /** Where the resampling starts, whole, 0 or more; 1 by default. The same seed gives the same interval. */
  readonly seed?: number | undefined;
  /** The clock of the place, for hours of times in UTC or of another zone: WIB, WITA or WIT. */
  readonly clock?: "+07:00" | "+08:00" | "+09:00" | undefined;
}

/** The options, checked and filled in. */
export interface Settings {
  readonly resamples: number;
  readonly seed: number;
  readonly stratifyBy: readonly Dimension[];
  readonly minimumPerGroup: number;
  readonly clock: number | undefined;
}

const CLOCKS: readonly unknown[] = ["+07:00", "+08:00", "+09:00"];
const DIMENSIONS: readonly Dimension[] = ["triage", "hour", "clinic"];

/** The options filled in; a RangeError for one that is none. */
export function checkedOptions(options: DisparityOptions): Settings {
  const { stratifyBy = ["triage", "hour"], resamples = 2000, seed = 1, clock } = options;
  if (!(Array.isArray(stratifyBy) && stratifyBy.every((dimension) => DIMENSIONS.includes(dimension)))) {
    throw new RangeError("stratifyBy must name triage, hour or clinic");
  }
  if (!(Number.isInteger(resamples) && resamples >= 100 && resamples <= 100_000)) {
    throw new RangeError("resamples must be a whole number from 100 to 100000");
  }
  if (!(Number.isSafeInteger(seed) && seed >= 0)) throw new RangeError("seed must be a whole number of 0 or more");
  if (clock !== undefined && !CLOCKS.includes(clock)) throw new RangeError("clock must be +07:00, +08:00 or +09:00");
  return {
    // In one order and once each, whatever the order in which they were named.
    stratifyBy: DIMENSIONS.filter((dimension) => stratifyBy.includes(dimension)),
    minimumPerGroup: checkedMinimum(options.minimumPerGroup),
    resamples,
    seed,
    clock: clock === undefined ? undefined : (CLOCKS.indexOf(clock) + 7) * 60,
  };
}
