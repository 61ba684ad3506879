import type { KbmVariant } from "../../posyandu/index.js";
import type { RunOptions } from "../table/options.js";

/** What `tatasehat posyandu` was asked to do. */
export interface PosyanduOptions extends RunOptions {
  /** `YYYY-MM`; undefined for that of `asOf`, or else the last month in the file. */
  readonly month: string | undefined;
  /** The last day on which weighings count; undefined for the last of the month. */
  readonly asOf: string | undefined;
  /** Tables of earlier months, without which nobody can say who gained. */
  readonly earlier: readonly string[];
  readonly kbm: KbmVariant | "by-sex";
  /** The list by row, for health staff alone, instead of the aggregate. */
  readonly followUp: boolean;
  /** Whether counts under 5 are hidden in the aggregate. */
  readonly suppressSmall: boolean;
}
