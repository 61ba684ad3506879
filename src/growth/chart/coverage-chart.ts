import type { Bilingual } from "../../foundation/result.js";
import { ticksBetween } from "./axes.js";
import { shortMonth } from "./months.js";
import { drawPage } from "./page.js";
import { plotIn, uprightAxis } from "./plot.js";
import { drawSeries, percent, seriesLegend, seriesOf } from "./series.js";
import type { Colour } from "./theme.js";
import type { CoverageChartMonth, CoverageChartOptions, CoverageChartYear } from "./types.js";
import { plain } from "./words.js";

const heading: Bilingual = { id: "PWS: cakupan sejak Januari", en: "PWS: coverage since January" };
const provisionalWords: Bilingual = {
  id: "Berongga: paling sedikit, ada bulan kosong.",
  en: "Hollow: at least, a month is missing.",
};
/** Terms of art with the signs that everybody reads: at or below the target, rising or falling. */
const statusWords = "B baik (≥ target, ↑), K kurang (≥ target, ↓), C cukup (< target, ↑), J jelek (< target, ↓)";

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
    return { year: String(year), name: indicator ?? "", rows, target: (rows[0]?.due.monthly.value ?? 0) * 12 };
  });
  const targetText = (target: number): string => `target ${plain(target, 2, lang)} %`;
  const all = years.flatMap(({ rows }) => rows);
  const page = {
    heading: heading[lang],
    subheading: [...new Set([...years.map(({ name }) => name), ...years.map(({ year }) => year)])]
      .filter(Boolean)
      .join(", "),
    accent: "male" as const,
    legend: seriesLegend(years.map(({ name, year }) => name || year)),
    notes: all.some(({ provisional }) => provisional) ? [provisionalWords[lang]] : [],
    source: all.some(({ status }) => status) ? statusWords : "",
    description: years.map(({ name, year, rows, target }) => {
      const each = rows.map(({ month, due, cumulative, provisional, status }) =>
        [
          shortMonth(month - 1, lang),
          provisional ? "≥" : "",
          cumulative ? percent(cumulative.text, lang) : "?",
          `(target ${percent(due.cumulative.text, lang)}${status ? `, ${status}` : ""})`,
        ]
          .filter(Boolean)
          .join(" "),
      );
      return `${name || year}, ${targetText(target)}: ${each.join("; ")}.`;
    }),
    least: 14,
  };
  return drawPage(page, options, (pen, box) => {
    const targets = [...new Set(years.map(({ target }) => target))].filter((target) => target > 0);
    const highest = Math.max(100, ...targets, ...all.map(({ cumulative }) => cumulative?.value ?? 0));
    const bottom = box.bottom - 2 - years.length * 1.3;
    const plot = plotIn({ ...box, left: box.left + 3.6, right: box.right - 1.2, bottom }, [0, 12], [0, highest]);
    const under = (month: number, row: number, words: string, colour: Colour): string =>
      pen.text(plot.x(month), bottom + 1.2 + row * 1.3, words, {
        anchor: "middle",
        scale: 0.85,
        bold: row > 0,
        colour,
      });
    const series = years.map(({ rows, name }) => {
      const figures = MONTHS.map((month) => {
        const row = rows.find((one) => one.month === month);
        return row?.cumulative ? { ...row.cumulative, provisional: row.provisional } : null;
      });
      return seriesOf(name, figures, 1, plot, lang);
    });
    return [
      pen.line(MONTHS.map(plot.upright), "grid", 0.07),
      uprightAxis(pen, plot, ticksBetween(0, highest, 10), lang, "%"),
      ...targets.map((target) =>
        pen.line(
          [
            plot.stroke([
              { x: 0, y: 0 },
              { x: 12, y: target },
            ]),
          ],
          "ink",
          0.11,
          { "stroke-dasharray": "5 4" },
        ),
      ),
      ...targets.map((target) =>
        pen.text(plot.right - 0.4, plot.y(target) - 0.3, targetText(target), {
          anchor: "end",
          scale: 0.82,
        }),
      ),
      ...MONTHS.map((month) => under(month, 0, shortMonth(month - 1, lang), "quiet")),
      ...years.flatMap(({ rows, name }, which) => [
        under(0, which + 1, name.slice(0, 4), "ink"),
        ...rows.map(({ month, status }) =>
          under(month, which + 1, (status || "–").charAt(0).toUpperCase(), status === "jelek" ? "red" : "ink"),
        ),
      ]),
      drawSeries(pen, series),
    ].join("");
  });
}
