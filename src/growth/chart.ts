export { coverageChart } from "./chart/coverage-chart.js";
export { curves } from "./chart/curves.js";
export { gapChart } from "./chart/gap-chart.js";
export { growthChart } from "./chart/growth-chart.js";
export { skdnChart } from "./chart/skdn-chart.js";
export type {
  ChartAxis,
  ChartBand,
  ChartFigure,
  ChartLine,
  ChartPlace,
  ChartPoint,
  ChartSegment,
  ChartSize,
  ChartStyle,
  ChartTheme,
  CoverageChartMonth,
  CoverageChartOptions,
  CoverageChartYear,
  CurvesOptions,
  GapChartLine,
  GapChartOptions,
  GrowthChartOptions,
  GrowthCurves,
  OmissionReason,
  OmittedPoint,
  PictureOptions,
  PlacedPoint,
  SkdnChartMonth,
  SkdnChartOptions,
  WeighingLetter,
} from "./chart/types.js";
