import type { Bilingual } from "../../foundation/result.js";
import { punctuateDecimal } from "../../foundation/rounding.js";
import { ticksBetween } from "./axes.js";
import { shortMonth } from "./months.js";
import { drawPage } from "./page.js";
import type { Stroke } from "./pen.js";
import { plotIn, uprightAxis } from "./plot.js";
import { drawSeries, type Series, seriesLegend } from "./series.js";
import type { CoverageChartMonth, CoverageChartOptions, CoverageChartYear } from "./types.js";
import { plain } from "./words.js";

const heading: Bilingual = { id: "PWS: cakupan sejak Januari", en: "PWS: coverage since January" };
const provisionalWords: Bilingual = {
  id: "Berongga: ada bulan belum dilaporkan, cakupan paling sedikit sekian.",
  en: "Hollow: a month is not reported, the coverage is at least this.",
};
const statusWords: Bilingual = {
  id: "B baik, K kurang (di atas target, turun), C cukup (di bawah target, naik), J jelek.",
  en: "B good, K above the target but falling, C below it but rising, J bad.",
};

/** A month that can be drawn. */
const isMonth = (one: CoverageChartMonth | null | undefined): one is CoverageChartMonth =>
  MONTHS.includes(one?.month ?? 0);

const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Local area monitoring (PWS) of a year as a text of SVG: the cumulative coverage month by month against the part of the
 * yearly target that is due, with the status of each month.
 *
 * A figure with a month missing before it is a lower bound and is drawn hollow; a month without a figure breaks the line.
 *
 * @param options - one or several years as `monitor` of `tatasehat/puskesmas` gives them; `lang`, `size`, `theme` and a
 * heading of your own, such as the village's name
 * @returns the SVG, the same text for the same input
 * @throws RangeError for an unknown language, size or theme
 * @example
 * ```ts
 * import { coverageChart } from "tatasehat/growth/chart";
 * import { monitor } from "tatasehat/puskesmas";
 * const target = { year: 2023, annualPercent: 80, denominator: 1200, indicator: "K1" };
 * const result = monitor(target, [{ month: 1, achieved: 70 }, { month: 2, achieved: 95 }]);
 * const svg = coverageChart({ monitoring: result.ok ? result.value : [] });
 * /<title>(.*?)<\/title>/.exec(svg)?.[1]; //=> "PWS: cakupan sejak Januari. K1, 2023"
 * ```
 */
export function coverageChart(options: CoverageChartOptions): string {
  const { lang = "id", monitoring } = options;
  const given = (Array.isArray(monitoring) ? monitoring : [monitoring]) as readonly CoverageChartYear[];
  const years = given.map(({ year, indicator, months }) => {
    const rows = months.filter(isMonth);
    return { year, name: indicator ?? String(year), rows, target: (rows[0]?.due.monthly.value ?? Number.NaN) * 12 };
  });
  const percent = (text: string): string => `${punctuateDecimal(text, lang)} %`;
  const targetText = (target: number): string => `target ${plain(target, 2, lang)} %`;
  const all = years.flatMap(({ rows }) => rows);
  const told = years.map(({ name, rows, target }) => {
    const each = rows.map(({ month, due, cumulative, provisional, status }) => {
      const reached = cumulative === null ? "?" : `${provisional ? "≥ " : ""}${percent(cumulative.text)}`;
      return `${shortMonth(month - 1, lang)} ${reached} (target ${percent(due.cumulative.text)}${status ? `, ${status}` : ""})`;
    });
    return `${name}, ${targetText(target)}: ${each.join("; ")}.`;
  });
  const names = years.map(({ name }) => name);
  const page = {
    heading: heading[lang],
    subheading: [...new Set([...names, ...years.map(({ year }) => String(year))])].join(", "),
    accent: "male" as const,
    legend: seriesLegend(names),
    notes: all.some(({ provisional }) => provisional) ? [provisionalWords[lang]] : [],
    source: all.some(({ status }) => status) ? statusWords[lang] : "",
    description: told,
    least: 14,
  };
  return drawPage(page, options, (pen, box) => {
    const targets = [...new Set(years.map(({ target }) => target))].filter((target) => target > 0);
    const values = all.map(({ cumulative }) => cumulative?.value ?? 0);
    const highest = Math.max(100, ...values, ...targets);
    const bottom = box.bottom - 2 - years.length * 1.3;
    const inner = { ...box, left: box.left + 3.6, right: box.right - 1.2, bottom };
    const plot = plotIn(inner, [0, 12], [0, highest]);
    const due = (target: number): Stroke => [
      [plot.x(0), plot.y(0)],
      [plot.x(12), plot.y(target)],
    ];
    const series = years.map(({ rows, name }): Series => {
      const last = rows.findLast(({ cumulative }) => cumulative)?.cumulative;
      return {
        label: `${names.length > 1 ? `${name} ` : ""}${last ? percent(last.text) : ""}`,
        places: MONTHS.map((month) => {
          const found = rows.find((one) => one.month === month);
          if (!found?.cumulative) return null;
          return { x: plot.x(month), y: plot.y(found.cumulative.value), isHollow: found.provisional };
        }),
      };
    });
    const letter = { anchor: "middle", bold: true } as const;
    return [
      pen.line(MONTHS.map(plot.upright), "grid", 0.07),
      uprightAxis(pen, plot, ticksBetween(0, highest, 10), lang, "%"),
      pen.line(targets.map(due), "ink", 0.11, { "stroke-dasharray": "5 4", "data-targets": targets.join(" ") }),
      ...targets.map((target) =>
        pen.text(plot.right - 0.4, plot.y(target) - 0.3, targetText(target), {
          anchor: "end",
          scale: 0.82,
          halo: true,
        }),
      ),
      ...MONTHS.map((month) =>
        pen.text(plot.x(month), bottom + 1.2, shortMonth(month - 1, lang), {
          anchor: "middle",
          scale: 0.82,
          colour: "quiet",
        }),
      ),
      ...years.flatMap(({ rows }, which) =>
        rows.map(({ month, status }) =>
          pen.text(plot.x(month), bottom + 2.5 + which * 1.3, (status ?? "–").charAt(0).toUpperCase(), {
            ...letter,
            colour: status === "jelek" ? "red" : status === "baik" ? "green" : "ink",
          }),
        ),
      ),
      ...names.map((name, which) =>
        names.length > 1
          ? pen.text(plot.left - 0.45, bottom + 2.5 + which * 1.3, name, { anchor: "end", scale: 0.82 })
          : "",
      ),
      drawSeries(pen, series),
    ].join("");
  });
}
