import type { Language } from "../../foundation/result.js";
import { punctuateDecimal } from "../../foundation/rounding.js";
import { element } from "../../foundation/svg.js";
import { ticksBetween } from "./axes.js";
import { monthNumber, shortMonth } from "./months.js";
import { type Canvas, drawPage, type LegendEntry } from "./page.js";
import { frame, type Plot, plotIn, uprightAxis } from "./plot.js";
import { drawSeries, type Series, seriesLegend } from "./series.js";
import type { Colour } from "./theme.js";
import type { SkdnChartMonth, SkdnChartOptions } from "./types.js";
import { SKDN_WORDS as WORDS } from "./words.js";

const LETTERS = ["S", "K", "D", "N"] as const;
const BARS: Readonly<Record<(typeof LETTERS)[number], Colour>> = { S: "barA", K: "barB", D: "barC", N: "z0" };
const RATIOS = ["K/S", "D/S", "N/D'"] as const;

/** As many months as can be told apart. */
const MOST_MONTHS = 24;

/** The months in order, each once, with the empty ones between them; and how many were left out, and why. */
function slotsOf(months: readonly SkdnChartMonth[], lang: Language) {
  const numbers = months.map((month) => monthNumber(month?.month));
  const usable = (at: number): boolean => months[at]?.counts != null && !Number.isNaN(numbers[at]);
  const once = months.filter(
    (_, at) => usable(at) && numbers.filter((one, i) => one === numbers[at] && usable(i)).length === 1,
  );
  const last = Math.max(...once.map(({ month }) => monthNumber(month)));
  const first = Math.max(last - MOST_MONTHS + 1, Math.min(...once.map(({ month }) => monthNumber(month))));
  const slots =
    once.length === 0
      ? []
      : Array.from({ length: last - first + 1 }, (_, at) => {
          const number = first + at;
          return { number, month: once.find(({ month }) => monthNumber(month) === number) };
        });
  const unreadable = months.filter((_, at) => !usable(at)).length;
  const older = once.filter(({ month }) => monthNumber(month) < first).length;
  const empty = slots.filter(({ month }) => month === undefined).length;
  const told: readonly (readonly [number, keyof typeof WORDS])[] = [
    [unreadable, "unreadable"],
    [months.length - unreadable - once.length, "repeated"],
    [older, "older"],
    [empty, "empty"],
  ];
  return { slots, notes: told.filter(([count]) => count > 0).map(([count, key]) => `${WORDS[key][lang]}: ${count}.`) };
}

/** A count that can be drawn; null for what nobody said or what is no count. */
const countOf = (value: unknown): number | null =>
  typeof value === "number" && value >= 0 && Number.isFinite(value) ? value : null;

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
  const { lang = "id" } = options;
  const { slots, notes } = slotsOf(options.months, lang);
  const named = ({ number }: { readonly number: number }): string =>
    `${shortMonth((number % 12) + 1, lang)} ${Math.floor(number / 12)}`;
  const [first, last] = [slots[0], slots.at(-1)];
  const figureOf = (month: SkdnChartMonth | undefined, name: string) => {
    const ratio = month?.ratios?.[name];
    return ratio?.ok && ratio.value !== undefined ? ratio.value : null;
  };
  const drawn = RATIOS.filter((name) => slots.some(({ month }) => figureOf(month, name) !== null));
  const unknown = slots.reduce(
    (sum, { month }) =>
      sum + (month === undefined ? 0 : LETTERS.filter((letter) => countOf(month.counts[letter]) === null).length),
    0,
  );
  const percent = (text: string): string => `${punctuateDecimal(text, lang)} %`;
  const told = slots.map((slot) => {
    if (slot.month === undefined) return `${named(slot)}: ${WORDS.noReport[lang]}`;
    const { counts } = slot.month;
    const parts = LETTERS.map((letter) => `${letter} ${countOf(counts[letter]) ?? "?"}`);
    const shares = drawn.flatMap((name) => {
      const figure = figureOf(slot.month, name);
      return figure === null ? [] : [`${name} ${percent(figure.text)}`];
    });
    return `${named(slot)}: ${[...parts, ...shares].join(", ")}`;
  });
  const facts = [...notes, ...(unknown > 0 ? [`${WORDS.unknown[lang]}: ${unknown}.`] : [])];
  const page = {
    heading: "SKDN",
    subheading:
      first && last ? (first === last ? named(first) : `${named(first)}–${named(last)}`) : WORDS.nothing[lang],
    accent: "barC" as const,
    legend: [
      ...LETTERS.map(
        (letter): LegendEntry => ({
          words: WORDS[letter][lang],
          sign: (x, y, { em, paint }) =>
            element("rect", {
              x: x + em * 0.3,
              y: y - em * 0.4,
              width: em * 0.7,
              height: em * 0.8,
              ...paint.fill(BARS[letter]),
            }),
        }),
      ),
      ...seriesLegend(drawn.map((name) => ({ name: WORDS[name][lang] }))),
    ],
    notes: facts,
    source: WORDS.skdnSource[lang],
    description: [`${WORDS.skdnShows[lang]}`, ...told.map((one) => `${one}.`), ...facts].join(" "),
    leastHeight: drawn.length > 0 ? 22 : 12,
  };
  return drawPage(page, options, (canvas) => {
    const { box, em, text } = canvas;
    const right = box.right - (drawn.length > 0 ? em * 5.6 : 0);
    const split = drawn.length > 0 ? box.top + (box.bottom - box.top) * 0.58 : box.bottom;
    const most = Math.max(
      1,
      ...slots.flatMap(({ month }) => LETTERS.map((letter) => countOf(month?.counts[letter]) ?? 0)),
    );
    const ticks = ticksBetween(0, most, 6).filter(Number.isInteger);
    const top = Math.max(most, (ticks.at(-1) ?? 0) + ((ticks[1] ?? 1) - (ticks[0] ?? 0)));
    const upper = plotIn(
      { left: box.left + em * 3.6, top: box.top, right, bottom: split - em * 2.6 },
      [0, slots.length || 1],
      [0, top],
    );
    const parts = [
      uprightAxis(canvas, upper, [...ticks, top], lang, WORDS.children[lang]),
      ...slots.map((slot, at) => bars(slot.month, at, upper, canvas)),
      ...slots.flatMap((slot, at) => monthLabels(slot.number, at, slots.length, upper, canvas, lang)),
      frame(canvas, upper),
    ];
    if (drawn.length === 0) return parts.join("");
    const figures = slots.map(({ month }) => drawn.map((name) => figureOf(month, name)));
    const highest = Math.max(100, ...figures.flat().map((figure) => figure?.value ?? 0));
    const lower = plotIn(
      { ...upper.inner, top: split, bottom: box.bottom - em * 0.6 },
      [0, slots.length],
      [0, highest],
    );
    const series = drawn.map(
      (name, which): Series => ({
        name,
        places: figures.map((row, at) => {
          const figure = row[which];
          return figure
            ? {
                x: lower.x(at + 0.5),
                y: lower.y(figure.value),
                label: `${name} ${punctuateDecimal(figure.text, lang)}`,
              }
            : null;
        }),
      }),
    );
    parts.push(
      uprightAxis(canvas, lower, ticksBetween(0, highest, 4), lang, "%"),
      frame(canvas, lower),
      drawSeries(series, canvas),
      text(0, 0, ""),
    );
    return parts.join("");
  });
}

/** The four bars of a month, with their numbers where there is room; a question mark for what nobody said. */
function bars(month: SkdnChartMonth | undefined, at: number, plot: Plot, { em, paint, text }: Canvas): string {
  const wide = (plot.x(1) - plot.x(0)) / 5;
  if (month === undefined)
    return text(plot.x(at + 0.5), plot.y(0) - em * 0.4, "–", { anchor: "middle", colour: "quiet" });
  return LETTERS.map((letter, place) => {
    const left = plot.x(at) + wide * (place + 0.5);
    const count = countOf(month.counts[letter]);
    const label = count === null ? "?" : String(count);
    const scale = Math.min(0.78, (wide * 0.98) / (em * 0.64 * label.length));
    const y = plot.y(count ?? 0);
    return [
      count === null
        ? ""
        : element("rect", {
            x: left,
            y,
            width: wide * 0.9,
            height: plot.y(0) - y,
            "data-count": `${letter}${count}`,
            ...paint.fill(BARS[letter]),
          }),
      scale < 0.5
        ? ""
        : text(left + wide * 0.45, y - em * 0.25, label, {
            anchor: "middle",
            scale,
            colour: count === null ? "bad" : "ink",
          }),
    ].join("");
  }).join("");
}

/** The month under its bars, and the year under the first month and every January. */
function monthLabels(
  number: number,
  at: number,
  count: number,
  plot: Plot,
  { em, text }: Canvas,
  lang: Language,
): readonly string[] {
  const every = Math.ceil((em * 2.3) / (plot.x(1) - plot.x(0)));
  const y = plot.inner.bottom;
  const isYear = at === 0 || number % 12 === 0;
  const isNamed = at % every === 0 || count <= 12;
  return [
    isNamed
      ? text(plot.x(at + 0.5), y + em * 1.1, shortMonth((number % 12) + 1, lang), {
          anchor: "middle",
          scale: 0.85,
          colour: "quiet",
        })
      : "",
    isYear
      ? text(plot.x(at + 0.5), y + em * 2.1, String(Math.floor(number / 12)), {
          anchor: "middle",
          scale: 0.8,
          bold: true,
        })
      : "",
  ];
}
