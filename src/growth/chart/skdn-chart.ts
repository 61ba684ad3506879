import type { Bilingual, Language } from "../../foundation/result.js";
import { ticksBetween } from "./axes.js";
import { monthNumber, shortMonth } from "./months.js";
import { drawPage, type LegendEntry, swatch } from "./page.js";
import { boxAt, type Pen } from "./pen.js";
import { type Plot, plotIn, uprightAxis } from "./plot.js";
import { drawSeries, percent, seriesLegend, seriesOf } from "./series.js";
import type { Colour } from "./theme.js";
import type { ChartFigure, SkdnChartMonth, SkdnChartOptions } from "./types.js";

const BARS: readonly (readonly [letter: "S" | "K" | "D" | "N", colour: Colour, words: Bilingual])[] = [
  ["S", "frame", { id: "S balita", en: "S under-fives" }],
  ["K", "sky", { id: "K punya KMS", en: "K with a card" }],
  ["D", "male", { id: "D ditimbang", en: "D weighed" }],
  ["N", "green", { id: "N naik", en: "N gained" }],
];
const leftOut: Bilingual = {
  id: "Laporan tak terbaca, ganda, atau lama",
  en: "Reports unreadable, double or old",
};
const unsaid: Bilingual = { id: "Jumlah tidak disebut (?)", en: "Counts not said (?)" };
const sourceWords: Bilingual = {
  id: "N/D' tanpa yang tidak dapat dinilai. Bukan prevalensi survei.",
  en: "N/D' without whom nobody can assess. Not a survey's prevalence.",
};
const RATIOS = ["K/S", "D/S", "N/D'"] as const;

/** As many months as can be told apart. */
const MOST_MONTHS = 24;

/** A month of the picture; without counts when nobody reported. */
interface Slot {
  readonly number: number;
  /** In the order of the bars; null for what nobody said or what is no count. */
  readonly counts: readonly (number | null)[];
  /** In the order of the ratios. */
  readonly figures: readonly (ChartFigure | null)[];
}

/** Every month from the first to the last, the newest ones; two reports of a month are none. */
function slotsOf(reports: readonly SkdnChartMonth[]): readonly Slot[] {
  const usable = reports.filter((report) => report?.counts && monthNumber(report.month) > 0);
  const reportsOf = (number: number) => usable.filter(({ month }) => monthNumber(month) === number);
  const numbers = usable.map(({ month }) => monthNumber(month)).filter((number) => reportsOf(number).length === 1);
  const last = Math.max(...numbers);
  const slots: Slot[] = [];
  for (let number = Math.max(Math.min(...numbers), last - MOST_MONTHS + 1); number <= last; number++) {
    const report = numbers.includes(number) ? reportsOf(number)[0] : undefined;
    slots.push({
      number,
      counts: report ? BARS.map(([letter]) => countOf(report.counts[letter])) : [],
      figures: RATIOS.map((name) => (report?.ratios?.[name]?.ok && report.ratios[name]?.value) || null),
    });
  }
  return slots;
}

const countOf = (value: unknown): number | null =>
  typeof value === "number" && value >= 0 && value < 1e9 ? value : null;

/**
 * SKDN month by month as a text of SVG: bars of S, K, D and N, and below them the ratios K/S, D/S and N/D' as lines.
 *
 * The ratios are drawn as they were computed. A count that nobody said has a question mark in place of its bar, a month
 * without a report stays empty and breaks the lines, and both are told under the picture.
 *
 * @param options - months as `skdn` of `tatasehat/posyandu` gives them, in any order, at most 24 of which are drawn, the
 * newest; `lang`, `size`, `theme` and a heading of your own, such as the posyandu's name
 * @returns the SVG, the same text for the same input
 * @throws RangeError for an unknown language, size or theme
 * @example
 * ```ts
 * import { skdnChart } from "tatasehat/growth/chart";
 * import { skdn } from "tatasehat/posyandu";
 * const june = skdn({ S: 100, K: 90, D: 60, N: 38, T: 12, O: 6, B: 4 }, "2024-06");
 * const july = skdn({ S: 101, K: 92, D: 70, N: 45, T: 15, O: 6, B: 4 }, "2024-07");
 * const svg = skdnChart({ months: june.ok && july.ok ? [june.value, july.value] : [], title: "Melati" });
 * /<title>(.*?)<\/title>/.exec(svg)?.[1]; //=> "Melati. SKDN, Jun 2024–Jul 2024"
 * ```
 */
export function skdnChart(options: SkdnChartOptions): string {
  const { lang = "id", months } = options;
  const slots = slotsOf(months);
  const drawn = RATIOS.filter((_, which) => slots.some(({ figures }) => figures[which]));
  const nameOf = ({ number }: Slot): string => `${shortMonth(number, lang)} ${Math.floor(number / 12)}`;
  const counts = slots.flatMap((slot) => slot.counts);
  const missing = months.length - slots.filter((slot) => slot.counts[0] !== undefined).length;
  const silent = counts.filter((count) => count === null).length;
  const page = {
    heading: "SKDN",
    subheading: [...new Set([slots[0], slots.at(-1)])].map((slot) => (slot ? nameOf(slot) : "–")).join("–"),
    accent: "male" as const,
    legend: [...BARS.map(([, colour, words]): LegendEntry => [words[lang], swatch(colour)]), ...seriesLegend(drawn)],
    notes: [
      ...(missing > 0 ? [`${leftOut[lang]}: ${missing}.`] : []),
      ...(silent > 0 ? [`${unsaid[lang]}: ${silent}.`] : []),
    ],
    source: sourceWords[lang],
    description: slots.map((slot) => {
      const bars = slot.counts.map((count, at) => `${BARS[at]?.[0]} ${count ?? "?"}`);
      const shares = slot.figures.flatMap((figure, which) =>
        figure ? [`${RATIOS[which]} ${percent(figure.text, lang)}`] : [],
      );
      return `${nameOf(slot)}: ${[...bars, ...shares].join(", ") || "–"}.`;
    }),
    least: drawn.length > 0 ? 22 : 12,
  };
  return drawPage(page, options, (pen, box) => {
    const split = drawn.length > 0 ? box.top + (box.bottom - box.top) * 0.6 : box.bottom;
    const ends = [0, slots.length || 1] as const;
    const highest = Math.max(1, ...counts.map(Number));
    const inner = { ...box, left: box.left + 3.6, right: box.right - (drawn.length > 0 ? 6 : 0), bottom: split - 3 };
    const upper = plotIn(inner, ends, [0, highest * 1.1]);
    const parts = [
      uprightAxis(pen, upper, ticksBetween(0, highest, 7).filter(Number.isInteger), lang, "S K D N"),
      ...slots.map((slot, at) => bars(slot, at, upper, pen) + monthLabels(slot.number, at, upper, pen, lang)),
    ];
    if (drawn.length === 0) return parts.join("");
    const shares = slots.flatMap(({ figures }) => figures.map((figure) => figure?.value ?? 0));
    const most = Math.max(100, ...shares);
    const lower = plotIn({ ...inner, top: split, bottom: box.bottom - 0.6 }, ends, [0, most]);
    const series = drawn.map((name) => {
      const figures = slots.map((slot) => slot.figures[RATIOS.indexOf(name)] ?? null);
      return seriesOf(name, figures, 0.5, lower, lang);
    });
    return [...parts, uprightAxis(pen, lower, ticksBetween(0, most, 5), lang, "%"), drawSeries(pen, series)].join("");
  });
}

/** The four bars of a month, with their numbers where there is room; a question mark for what nobody said. */
function bars({ counts }: Slot, at: number, plot: Plot, pen: Pen): string {
  const wide = (plot.x(1) - plot.x(0)) / 5;
  return counts
    .map((count, place) => {
      const left = plot.x(at) + wide * (place + 0.5);
      const top = plot.y(count ?? 0);
      const colour = BARS[place]?.[1];
      const label = String(count ?? "?");
      const scale = Math.min(0.78, wide / (0.64 * label.length));
      return [
        pen.area(boxAt(left, top, wide * 0.9, plot.bottom - top), colour),
        scale < 0.5 ? "" : pen.text(left + wide * 0.45, top - 0.25, label, { anchor: "middle", scale }),
      ].join("");
    })
    .join("");
}

/** The month under its bars where there is room, and the year under the first month and every January. */
function monthLabels(number: number, at: number, plot: Plot, pen: Pen, lang: Language): string {
  const every = Math.ceil(2.3 / (plot.x(1) - plot.x(0)));
  const style = { anchor: "middle", scale: 0.85 } as const;
  const x = plot.x(at + 0.5);
  return [
    at % every === 0 ? pen.text(x, plot.bottom + 1.1, shortMonth(number, lang), { ...style, colour: "quiet" }) : "",
    at === 0 || number % 12 === 0 ? pen.text(x, plot.bottom + 2.1, String(Math.floor(number / 12)), style) : "",
  ].join("");
}
