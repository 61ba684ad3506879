import type { Language } from "../../foundation/result.js";
import type { AchievementOptions } from "../../spm/index.js";
import type { Format } from "../io/output.js";

/** What `tatasehat spm` was asked to do. */
export interface SpmOptions {
  /** A path, or `-` for stdin. */
  readonly input: string;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly format: Format | undefined;
  readonly sheet: string | undefined;
  /** The day whose rule applies; the last one that the figures cover. */
  readonly asOf: string;
  /** For rows of SPM-KES-04 that do not say theirs. */
  readonly ageSpan: AchievementOptions["ageSpan"];
  /** The mark between thousands, where the file leaves it open. */
  readonly thousands: "." | "," | undefined;
  /** A table of the areas that should report. */
  readonly expected: string | undefined;
  readonly language: Language;
  readonly strict: boolean;
}
