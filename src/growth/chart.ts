export { curves } from "./chart/curves.js";
export { growthChart } from "./chart/growth-chart.js";
export type {
  ChartAxis,
  ChartBand,
  ChartLine,
  ChartPlace,
  ChartPoint,
  ChartSegment,
  ChartSize,
  ChartStyle,
  ChartTheme,
  CurvesOptions,
  GrowthChartOptions,
  GrowthCurves,
  OmissionReason,
  OmittedPoint,
  PictureOptions,
  PlacedPoint,
  WeighingLetter,
} from "./chart/types.js";
