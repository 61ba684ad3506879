import type { Language } from "../../foundation/result.js";
import { punctuateDecimal } from "../../foundation/rounding.js";
import { ticksBetween } from "./axes.js";
import { monthNumber, shortMonth } from "./months.js";
import { drawPage, type LegendEntry, swatch } from "./page.js";
import { boxAt, type Pen } from "./pen.js";
import { type Plot, plotIn, uprightAxis } from "./plot.js";
import { drawSeries, type Series, seriesLegend } from "./series.js";
import { leftOut, letterNames, noReport, older, skdnSource, unsaid } from "./skdn-words.js";
import type { Colour } from "./theme.js";
import type { ChartFigure, SkdnChartMonth, SkdnChartOptions } from "./types.js";

const LETTERS = ["S", "K", "D", "N"] as const;
const BARS: readonly Colour[] = ["frame", "sky", "male", "green"];
const RATIOS = ["K/S", "D/S", "N/D'"] as const;

/** As many months as can be told apart. */
const MOST_MONTHS = 24;

/** A month of the picture, with its report where there is one. */
interface Slot {
  readonly number: number;
  readonly report: SkdnChartMonth | undefined;
}

/** Every month from the first to the last with its report, the newest ones; two reports of a month are none. */
function slotsOf(reports: readonly SkdnChartMonth[]): { readonly slots: readonly Slot[]; readonly usable: number } {
  const byMonth = new Map<number, SkdnChartMonth[]>();
  for (const report of reports) {
    const number = monthNumber(report?.month);
    if (report?.counts && number > 0) byMonth.set(number, [...(byMonth.get(number) ?? []), report]);
  }
  const single = [...byMonth].filter(([, same]) => same.length === 1).map(([number]) => number);
  const [first, last] = [Math.min(...single), Math.max(...single)];
  const slots: Slot[] = [];
  for (let number = Math.max(first, last - MOST_MONTHS + 1); number <= last; number++) {
    slots.push({ number, report: single.includes(number) ? byMonth.get(number)?.[0] : undefined });
  }
  return { slots, usable: single.length };
}

/** A count that can be drawn; null for what nobody said or what is no count. */
const countOf = (report: SkdnChartMonth | undefined, letter: (typeof LETTERS)[number]): number | null => {
  const value = report?.counts[letter];
  return typeof value === "number" && value >= 0 && value < 1e9 ? value : null;
};

function figureOf({ report }: Slot, name: string): ChartFigure | null {
  const ratio = report?.ratios?.[name];
  return (ratio?.ok && ratio.value) || null;
}

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
  const { slots, usable } = slotsOf(months);
  const drawn = RATIOS.filter((name) => slots.some((slot) => figureOf(slot, name)));
  const nameOf = ({ number }: Slot): string => `${shortMonth(number, lang)} ${Math.floor(number / 12)}`;
  const written = slots.flatMap(({ report }) => (report ? LETTERS.map((letter) => countOf(report, letter)) : []));
  const notes = (
    [
      [leftOut, months.length - usable],
      [older, usable - slots.filter(({ report }) => report).length],
      [unsaid, written.filter((count) => count === null).length],
    ] as const
  ).flatMap(([words, count]) => (count > 0 ? [`${words[lang]}: ${count}.`] : []));
  const told = slots.map((slot) => {
    const counts = LETTERS.map((letter) => `${letter} ${countOf(slot.report, letter) ?? "?"}`);
    const shares = drawn.flatMap((name) => {
      const figure = figureOf(slot, name);
      return figure ? [`${name} ${punctuateDecimal(figure.text, lang)} %`] : [];
    });
    return `${nameOf(slot)}: ${slot.report ? [...counts, ...shares].join(", ") : noReport[lang]}.`;
  });
  const page = {
    heading: "SKDN",
    subheading: [...new Set([slots[0], slots.at(-1)])].flatMap((slot) => (slot ? [nameOf(slot)] : [])).join("–") || "–",
    accent: "male" as const,
    legend: [
      ...LETTERS.map((letter, at): LegendEntry => [letterNames[letter][lang], swatch(BARS[at] as Colour)]),
      ...seriesLegend(drawn),
    ],
    notes,
    source: skdnSource[lang],
    description: told,
    least: drawn.length > 0 ? 22 : 12,
  };
  return drawPage(page, options, (pen, box) => {
    const split = drawn.length > 0 ? box.top + (box.bottom - box.top) * 0.6 : box.bottom;
    const ends = [0, slots.length || 1] as const;
    const ticks = ticksBetween(0, Math.max(1, ...written.map(Number)), 7).filter(Number.isInteger);
    const most = Math.max((ticks.at(-1) ?? 0) + (ticks[1] ?? 1), ...written.map(Number));
    const inner = { ...box, left: box.left + 3.6, right: box.right - (drawn.length > 0 ? 5.6 : 0), bottom: split - 3 };
    const upper = plotIn(inner, ends, [0, most]);
    const parts = [
      uprightAxis(pen, upper, ticks, lang, "S K D N"),
      ...slots.map((slot, at) => bars(slot, at, upper, pen)),
      ...slots.map(({ number }, at) => monthLabels(number, at, upper, pen, lang)),
    ];
    if (drawn.length > 0) {
      const highest = Math.max(100, ...slots.flatMap((slot) => drawn.map((name) => figureOf(slot, name)?.value ?? 0)));
      const lower = plotIn({ ...inner, top: split, bottom: box.bottom - 0.6 }, ends, [0, highest]);
      const series = drawn.map((name): Series => {
        const last = slots.findLast((slot) => figureOf(slot, name));
        return {
          label: `${name} ${punctuateDecimal((last && figureOf(last, name)?.text) ?? "", lang)}`,
          places: slots.map((slot, at) => {
            const figure = figureOf(slot, name);
            return figure && { x: lower.x(at + 0.5), y: lower.y(figure.value) };
          }),
        };
      });
      parts.push(uprightAxis(pen, lower, ticksBetween(0, highest, 5), lang, "%"), drawSeries(pen, series));
    }
    return parts.join("");
  });
}

/** The four bars of a month, with their numbers where there is room; a question mark for what nobody said. */
function bars({ report }: Slot, at: number, plot: Plot, pen: Pen): string {
  const wide = (plot.x(1) - plot.x(0)) / 5;
  if (report === undefined) return pen.text(plot.x(at + 0.5), plot.bottom - 0.4, "–", { anchor: "middle" });
  return LETTERS.map((letter, place) => {
    const left = plot.x(at) + wide * (place + 0.5);
    const count = countOf(report, letter);
    const label = String(count ?? "?");
    const scale = Math.min(0.78, wide / (0.64 * label.length));
    const top = plot.y(count ?? 0);
    const bar = boxAt(left, top, wide * 0.9, plot.bottom - top);
    return [
      count === null ? "" : pen.area(bar, BARS[place], undefined, { "data-count": `${letter} ${count}` }),
      scale < 0.5 ? "" : pen.text(left + wide * 0.45, top - 0.25, label, { anchor: "middle", scale }),
    ].join("");
  }).join("");
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
