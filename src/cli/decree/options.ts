import type { Language } from "../../foundation/result.js";

/** How findings and citations are printed. */
export type ReportFormat = "text" | "json" | "sarif";

/** Where the report goes. */
interface OutputOptions {
  /** A file; undefined or `-` for stdout. */
  readonly output: string | undefined;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
}

/** What `tatasehat decree check` was asked to do. */
export interface CheckOptions extends OutputOptions {
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
export interface NumberOptions extends OutputOptions {
  readonly action: "number";
  readonly text: string;
  readonly format: Exclude<ReportFormat, "sarif">;
  readonly language: Language;
}

/** What `tatasehat decree cite` was asked to do. */
export interface CiteOptions extends OutputOptions {
  readonly action: "cite";
  readonly file: string;
  readonly asOf: string | undefined;
  readonly format: Exclude<ReportFormat, "sarif">;
  readonly language: Language;
}

export type DecreeOptions = CheckOptions | NumberOptions | CiteOptions;
