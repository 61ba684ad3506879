import type { ActivityDenominator, GapPayer } from "../../jkn/index.js";
import type { TableOptions } from "../table/options.js";

/** What `tatasehat jkn` was asked to do. */
export interface JknOptions extends TableOptions {
  /** What activity is measured against. */
  readonly activity: ActivityDenominator;
  /** The participation to reach, percent; undefined for what the year's UHC criteria ask. */
  readonly target: number | undefined;
  /** For how many months the gap is to be paid. */
  readonly months: number;
  readonly payer: GapPayer;
  /** The mark between thousands, where the file leaves it open. */
  readonly thousands: "." | "," | undefined;
}
