import type { Language } from "../../foundation/result.js";

/** What `tatasehat law` was asked for. */
export interface LawOptions {
  readonly action: "show" | "status";
  readonly id: string;
  /** The day of the status; undefined for the status as recorded. */
  readonly on: string | undefined;
  readonly language: Language;
}
