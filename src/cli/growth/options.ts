import type { Method, Standard } from "../../growth/index.js";
import type { ChartLook } from "../chart/options.js";
import type { RunOptions } from "../table/options.js";
import type { AgeUnit } from "./age-reader.js";

/** What `tatasehat growth` was asked to do. */
export interface GrowthOptions extends RunOptions {
  readonly standard: "auto" | Standard;
  readonly method: Method;
  readonly ageUnit: AgeUnit | undefined;
  /** The day of the rule; undefined for each row's own. */
  readonly asOf: string | undefined;
  /** The folder that gets one chart a child; undefined for none. */
  readonly charts: string | undefined;
  readonly look: ChartLook;
}
