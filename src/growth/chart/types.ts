import type { Bilingual, Citation, Language } from "../../foundation/result.js";
import type { GrowthIndex } from "../growth-index.js";
import type { IndexName, Position, Sex, Standard } from "../types.js";

/** How a growth chart looks: WHO's z-lines, or the coloured bands of the growth card (KMS). */
export type ChartStyle = "who" | "kms";

/** The letter of a weighing on the growth card, as `weightStatus` of `tatasehat/posyandu` gives it. */
export type WeighingLetter = "B" | "O" | "N" | "T";

/**
 * One visit of the child: its age (in days, in months, or by date with the chart's `bornOn`) and what was measured. A
 * judged weighing of `tatasehat/posyandu` is one; null is what nobody measured.
 */
export interface ChartPoint {
  /** Age in days; a fraction is rounded half up to the whole day. */
  readonly ageDays?: number | null | undefined;
  /** Age in months of 30.4375 days. */
  readonly ageMonths?: number | null | undefined;
  /** Date of the visit, YYYY-MM-DD. With it, calendar months decide which points are joined. */
  readonly measuredOn?: string | null | undefined;
  /** Kilograms. */
  readonly weightKg?: number | null | undefined;
  /** Length or height in centimetres, as measured; corrected by 0.7 cm where `measuredAs` asks for it. */
  readonly lengthHeightCm?: number | null | undefined;
  readonly measuredAs?: Position | null | undefined;
  /** Centimetres. */
  readonly headCircumferenceCm?: number | null | undefined;
  /** Centimetres. */
  readonly armCircumferenceCm?: number | null | undefined;
  /** Millimetres. */
  readonly tricepsSkinfoldMm?: number | null | undefined;
  /** Millimetres. */
  readonly subscapularSkinfoldMm?: number | null | undefined;
  /** Pitting oedema of both feet: the weight is then not judged. */
  readonly oedema?: boolean | null | undefined;
  /** The letter to print under the point on the growth card. */
  readonly status?: WeighingLetter | null | undefined;
}

/** What of a child to draw on which reference. */
export interface CurvesOptions {
  /** An index, such as `weightForAge` of `tatasehat/growth/weight-for-age`: only its table is bundled. */
  readonly index: GrowthIndex;
  readonly sex: Sex;
  /** The child's visits, in any order; empty for a blank chart. */
  readonly points: readonly ChartPoint[];
  /** Date of birth, YYYY-MM-DD, for points that carry a date. */
  readonly bornOn?: string | null | undefined;
  /** The part of the axis: months of age, or centimetres for weight-for-length/height. By default the page that fits. */
  readonly range?: { readonly from?: number | undefined; readonly to?: number | undefined } | undefined;
  /** Default `who`; `kms` for weight-for-age of WHO 2006. */
  readonly style?: ChartStyle | undefined;
  /** Which table of weight-for-length/height; by default the one of the last point. */
  readonly position?: Position | undefined;
}

/** A place of the chart in the units of its axes. */
export interface ChartPlace {
  readonly x: number;
  readonly y: number;
}

/** One axis of a chart. */
export interface ChartAxis {
  readonly from: number;
  readonly to: number;
  readonly unit: "month" | "kg" | "cm" | "kg/m2" | "mm";
  readonly label: Bilingual;
  readonly ticks: readonly number[];
}

/** A line of the reference along one z. */
export interface ChartLine {
  readonly z: number;
  /** Of the growth card: its red or its orange line. */
  readonly card?: "red" | "orange";
  /** Broken where WHO changes from length to height (day 731). */
  readonly parts: readonly (readonly ChartPlace[])[];
}

/** A coloured band of the growth card: a category of weight-for-age between two z. */
export interface ChartBand {
  /** Of Permenkes 2/2020, such as `berat-badan-kurang`. */
  readonly code: string;
  readonly name: Bilingual;
  /** Null for the lowest band. */
  readonly fromZ: number | null;
  /** Null for the highest band. */
  readonly toZ: number | null;
  /** Its outline. */
  readonly outline: readonly ChartPlace[];
}

/** A visit that stands on the chart. */
export interface PlacedPoint extends ChartPlace {
  /** Its place in the input, from 0. */
  readonly row: number;
  /** Rounded to two decimals. */
  readonly z: number;
  /** Beyond WHO's limits (periksa ulang): drawn apart and joined to nothing. */
  readonly flagged: boolean;
  readonly status: WeighingLetter | null;
}

/** Why a visit is not on the chart. */
export type OmissionReason =
  | "not-measured"
  | "unusable"
  | "age-unknown"
  | "oedema"
  | "outside-reference"
  | "other-table"
  | "outside-axis"
  | "flagged-outside-axis";

/** A visit that is not on the chart. */
export interface OmittedPoint {
  /** Its place in the input, from 0. */
  readonly row: number;
  readonly reason: OmissionReason;
}

/** Two points that are joined, by their places in the input. */
export interface ChartSegment {
  readonly from: number;
  readonly to: number;
}

/** A growth chart as plain data, for any drawer. */
export interface GrowthCurves {
  readonly index: IndexName;
  readonly standard: Standard;
  readonly sex: Sex;
  readonly style: ChartStyle;
  readonly label: Bilingual;
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** From the lowest z to the highest. */
  readonly lines: readonly ChartLine[];
  /** From the lowest to the highest; empty in WHO's style. */
  readonly bands: readonly ChartBand[];
  /** In the order of the x axis. */
  readonly points: readonly PlacedPoint[];
  readonly segments: readonly ChartSegment[];
  /** In the order of the input. */
  readonly omitted: readonly OmittedPoint[];
  readonly citations: readonly Citation[];
}

/** The size of a picture: for a screen (640 by 640), a landscape sheet of A4, or a width and a height in pixels. */
export type ChartSize = "screen" | "a4" | { readonly width: number; readonly height: number };

/** Colours: for light, for dark, or as the reader's screen asks (and always light on paper). */
export type ChartTheme = "light" | "dark" | "auto";

/** How every chart looks. */
export interface PictureOptions {
  /** Default `id`. */
  readonly lang?: Language | undefined;
  /** Default `screen`. */
  readonly size?: ChartSize | undefined;
  /** Default `auto`. */
  readonly theme?: ChartTheme | undefined;
  /** A heading of the caller's, such as `Anak baris 12`; never a name or a NIK where others can see it. */
  readonly title?: string | undefined;
}

/** What growthChart is told. */
export interface GrowthChartOptions extends CurvesOptions, PictureOptions {}

/** A figure as a picture takes it: unrounded for its place, rounded for its label. A figure of this package is one. */
export interface ChartFigure {
  readonly value: number;
  /** With a decimal point. */
  readonly text: string;
}

/** A month of SKDN as the picture takes it: what `skdn` of `tatasehat/posyandu` gives. */
export interface SkdnChartMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Null is what nobody said. */
  readonly counts: {
    readonly S: number | null;
    readonly K: number | null;
    readonly D: number | null;
    readonly N: number | null;
  };
  /** By their usual spelling, such as `D/S`; drawn are K/S, D/S and N/D'. */
  readonly ratios?: Readonly<Record<string, { readonly ok: boolean; readonly value?: ChartFigure }>> | undefined;
}

/** What skdnChart is told. */
export interface SkdnChartOptions extends PictureOptions {
  /** In any order; months between them that are missing stay empty. */
  readonly months: readonly SkdnChartMonth[];
}

/** A year of PWS as the picture takes it: what `monitor` of `tatasehat/puskesmas` gives. */
export interface CoverageChartYear {
  readonly year: number;
  /** What is monitored, such as K1: the name of its line. */
  readonly indicator?: string | undefined;
  readonly months: readonly CoverageChartMonth[];
}

/** A month of PWS as the picture takes it. */
export interface CoverageChartMonth {
  /** 1 to 12. */
  readonly month: number;
  /** The part of the yearly target due in one month, and until this one. */
  readonly due: { readonly monthly: ChartFigure; readonly cumulative: ChartFigure };
  /** Null when no month was reported yet. */
  readonly cumulative: ChartFigure | null;
  /** Whether a month was not reported, so that the figure is a lower bound. */
  readonly provisional: boolean;
  readonly status?: string | null | undefined;
}

/** What coverageChart is told. */
export interface CoverageChartOptions extends PictureOptions {
  /** One year of one indicator, or several indicators or areas beside each other. */
  readonly monitoring: CoverageChartYear | readonly CoverageChartYear[];
}

/** A need as the picture takes it: a line of `gapAfterPledges` of `tatasehat/csr`. */
export interface GapChartLine {
  /** The need's id. */
  readonly need: string;
  readonly item: string;
  readonly name?: Bilingual | undefined;
  readonly unit?: Bilingual | undefined;
  readonly region?: string | undefined;
  /** Null is what nobody knows. */
  readonly required: number | null;
  readonly available: number | null;
  /** Units that arrived. */
  readonly realised: number;
  /** Units that are pledged and still to come. */
  readonly outstanding: number;
}

/** What gapChart is told. */
export interface GapChartOptions extends PictureOptions {
  /** In the order in which they are drawn. */
  readonly lines: readonly GapChartLine[];
}
