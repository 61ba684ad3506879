import type { Bilingual } from "../../foundation/result.js";
import type { GrowthIndex } from "../growth-index.js";
import type { Position } from "../types.js";
import type { ChartAxis, CurvesOptions } from "./types.js";

/** Whole multiples of a step between two values. */
function multiples(from: number, to: number, step: number): readonly number[] {
  const ticks: number[] = [];
  // So that 0.1 + 0.2 is 0.3.
  for (let place = Math.ceil(from / step - 1e-9); place * step <= to + 1e-9; place++)
    ticks.push(+(place * step).toFixed(1));
  return ticks;
}

/** Round steps between two values, about so many: people count in ones, twos and fives. */
export function ticksBetween(from: number, to: number, about: number): readonly number[] {
  const wide = Math.max(0.1, (to - from) / about);
  const power = 10 ** Math.floor(Math.log10(wide) + 1e-9);
  return multiples(from, to, power * ([1, 2, 5].find((one) => one * power >= wide - 1e-9) ?? 10));
}

/** Months are counted in months and years. */
const monthTicks = (from: number, to: number): readonly number[] =>
  multiples(from, to, [1, 2, 3, 6, 12].find((step) => (to - from) / step <= 30) ?? 12);

/** Where a reference begins and ends on its axis: months, or centimetres. */
function wholeRange(index: GrowthIndex, position: Position): readonly [from: number, to: number] {
  if (index.by === "length") {
    const table = position === "length" ? index.lengthTable : index.heightTable;
    return [table.first, table.first + (table.rows - 1) / 10];
  }
  if (index.by === "month") return [index.table.first, index.lastMonth];
  // Arm and skinfolds begin at day 91: the axis begins with the month.
  return [Math.floor(index.table.first / 30.4375), index.lastMonth];
}

/** The range as asked, else the page of a growth card on which all points stand, else the whole reference. */
export function rangeOf(
  { index, range }: CurvesOptions,
  position: Position,
  xs: readonly number[],
): readonly [from: number, to: number] {
  const [first, last] = wholeRange(index, position);
  const isPage = range === undefined && index.by === "day" && xs.length > 0;
  const isFirst = isPage && Math.max(...xs) <= 24;
  const from = Math.max(range?.from ?? (isPage && !isFirst && Math.min(...xs) >= 24 ? 24 : first), first);
  const to = Math.min(range?.to ?? (isFirst ? 24 : last), last);
  if (!(to - from >= 1)) throw new RangeError("range outside the reference");
  return [from, to];
}

const AGE: Bilingual = { id: "Umur (bulan)", en: "Age (months)" };
const LENGTH: Bilingual = { id: "Panjang badan (cm)", en: "Length (cm)" };
const HEIGHT: Bilingual = { id: "Tinggi badan (cm)", en: "Height (cm)" };

/** The axis of age or of length. */
export function xAxis(index: GrowthIndex, position: Position, [from, to]: readonly [number, number]): ChartAxis {
  if (index.by !== "length") return { from, to, unit: "month", label: AGE, ticks: monthTicks(from, to) };
  const label = position === "length" ? LENGTH : HEIGHT;
  return { from, to, unit: "cm", label, ticks: ticksBetween(from, to, 14) };
}

/** The axis of the measure: round numbers around all that is drawn. */
export function yAxis(index: GrowthIndex, label: Bilingual, lowest: number, highest: number): ChartAxis {
  const rough = ticksBetween(lowest, highest, 18);
  const step = (rough[1] ?? 1) - (rough[0] ?? 0);
  const from = Math.max(0, Math.floor(lowest / step) * step);
  const to = Math.ceil(highest / step) * step;
  return { from, to, unit: index.unit, label, ticks: multiples(from, to, step) };
}
