import type { IsoDate } from "../../foundation/calendar.js";
import type { Language } from "../../foundation/result.js";
import type { Format } from "../io/output.js";

/** What every command over a table is asked. */
export interface RunOptions {
  /** A path, or `-` for stdin. */
  readonly input: string;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly format: Format | undefined;
  readonly sheet: string | undefined;
  readonly language: Language;
  readonly withoutIdentity: boolean;
  readonly strict: boolean;
}

/** What a command is asked whose answers depend on the day. */
export interface TableOptions extends RunOptions {
  /** The day of the question. */
  readonly asOf: IsoDate;
}
