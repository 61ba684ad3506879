import type { IsoDate } from "../../foundation/calendar.js";
import type { Language } from "../../foundation/result.js";
import type { Format } from "../io/output.js";

/** What every command over a table of people or areas is asked. */
export interface TableOptions {
  /** A path, or `-` for stdin. */
  readonly input: string;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly format: Format | undefined;
  readonly sheet: string | undefined;
  /** The day of the question. */
  readonly asOf: IsoDate;
  readonly language: Language;
  readonly withoutIdentity: boolean;
  readonly strict: boolean;
}
