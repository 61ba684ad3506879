import type { AchievementOptions } from "../../spm/index.js";
import type { TableOptions } from "../table/options.js";

/** What `tatasehat spm` was asked to do; the day is the last one that the figures cover. */
export interface SpmOptions extends TableOptions {
  /** For rows of SPM-KES-04 that do not say theirs. */
  readonly ageSpan: AchievementOptions["ageSpan"];
  /** The mark between thousands, where the file leaves it open. */
  readonly thousands: "." | "," | undefined;
  /** A table of the areas that should report. */
  readonly expected: string | undefined;
}
