import type { Language } from "../../foundation/result.js";
import type { ChartSize, ChartStyle, ChartTheme } from "../../growth/chart.js";
import type { AgeUnit } from "../growth/age-reader.js";

/** The indices that are drawn, by the names of their subpaths. */
export const CHART_INDICES = [
  "weight-for-age",
  "length-height-for-age",
  "weight-for-length-height",
  "bmi-for-age",
  "head-circumference-for-age",
  "arm-circumference-for-age",
] as const;

/** How a picture looks. */
export interface PictureLook {
  readonly size: Extract<ChartSize, string>;
  readonly theme: ChartTheme;
}

/** How a growth chart looks. */
export interface ChartLook extends PictureLook {
  readonly index: (typeof CHART_INDICES)[number];
  readonly style: ChartStyle;
}

/** What every `tatasehat chart` is asked. */
export interface ChartRun {
  /** A path, or `-` for stdin. */
  readonly input: string;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly sheet: string | undefined;
  readonly language: Language;
  readonly strict: boolean;
  readonly title: string | undefined;
  readonly look: PictureLook;
}

/** What `tatasehat chart` was asked to draw. */
export type ChartOptions =
  | (ChartRun & { readonly kind: "growth"; readonly look: ChartLook; readonly ageUnit: AgeUnit | undefined })
  | (ChartRun & { readonly kind: "skdn" | "gap" })
  | (ChartRun & {
      readonly kind: "coverage";
      readonly year: number;
      readonly target: string;
      readonly denominator: number;
      readonly indicator: string | undefined;
    });

/** A picture, and what the reader of the file must know. */
export interface Drawn {
  readonly svg: string;
  readonly remarks: readonly string[];
}
