import type { Language } from "../../foundation/result.js";
import type { Method, Standard } from "../../growth/index.js";
import type { Format } from "../io/output.js";
import type { AgeUnit } from "./row-reader.js";

/** What `tatasehat growth` was asked to do. */
export interface GrowthOptions {
  /** A path, or `-` for stdin. */
  readonly input: string;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly format: Format | undefined;
  readonly sheet: string | undefined;
  readonly standard: "auto" | Standard;
  readonly method: Method;
  readonly ageUnit: AgeUnit | undefined;
  readonly language: Language;
  readonly asOf: string | undefined;
  readonly withoutIdentity: boolean;
  readonly strict: boolean;
}
