import type { Language } from "../../foundation/result.js";

/** How findings and citations are printed. */
export type ReportFormat = "text" | "json" | "sarif";

/** What `tatasehat decree check` was asked to do. */
export interface CheckOptions {
  readonly action: "check";
  /** Paths, or `-` for stdin. */
  readonly files: readonly string[];
  /** The day of the check; undefined to judge each decree by its own day. */
  readonly asOf: string | undefined;
  /** Rules that are switched off. */
  readonly off: readonly string[];
  readonly format: ReportFormat;
  readonly language: Language;
}

/** What `tatasehat decree number` was asked to do. */
export interface NumberOptions {
  readonly action: "number";
  readonly text: string;
  readonly format: Exclude<ReportFormat, "sarif">;
  readonly language: Language;
}

/** What `tatasehat decree cite` was asked to do. */
export interface CiteOptions {
  readonly action: "cite";
  readonly file: string;
  readonly asOf: string | undefined;
  readonly format: Exclude<ReportFormat, "sarif">;
  readonly language: Language;
}

export type DecreeOptions = CheckOptions | NumberOptions | CiteOptions;
