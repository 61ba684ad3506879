import { formatDecimal, punctuateDecimal } from "../../foundation/rounding.js";
import { element, pathThrough } from "../../foundation/svg.js";
import { ticksBetween } from "./axes.js";
import { shortMonth } from "./months.js";
import { drawPage, type LegendEntry } from "./page.js";
import { frame, plotIn, uprightAxis } from "./plot.js";
import { drawSeries, type Series, seriesLegend } from "./series.js";
import type { CoverageChartMonth, CoverageChartOptions, CoverageChartYear } from "./types.js";
import { COVERAGE_WORDS as WORDS } from "./words.js";

/** A month that can be drawn. */
const isMonth = (month: CoverageChartMonth | null | undefined): month is CoverageChartMonth =>
  Number.isInteger(month?.month) && (month?.month as number) >= 1 && (month?.month as number) <= 12;

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
 * /<title>(.*?)<\/title>/.exec(svg)?.[1]; //=> "Cakupan kumulatif dan target (PWS). K1, 2023"
 * ```
 */
export function coverageChart(options: CoverageChartOptions): string {
  const { lang = "id" } = options;
  const { monitoring } = options;
  const given = (Array.isArray(monitoring) ? monitoring : [monitoring]) as readonly CoverageChartYear[];
  const years = given.map(({ months, ...rest }) => ({ ...rest, months: months.filter(isMonth) }));
  const names = years.map(({ indicator, year }) => indicator ?? String(year));
  const targets = years.map(({ months }) => (months[0] === undefined ? null : months[0].due.monthly.value * 12));
  const isOneTarget = targets.every((target) => target === targets[0]);
  const number = (value: number): string => formatDecimal(value, 2, lang).replace(/[.,]?0+$/, "");
  const percent = (text: string): string => `${punctuateDecimal(text, lang)} %`;
  const provisional = years.some(({ months }) =>
    months.some((month) => month.provisional && month.cumulative !== null),
  );
  const unknown = years.reduce(
    (sum, { months }) => sum + months.filter(({ cumulative }) => cumulative === null).length,
    0,
  );
  const notes = [
    ...(provisional ? [WORDS.provisional[lang]] : []),
    ...(unknown > 0 ? [`${WORDS.unknown[lang]}: ${unknown}.`] : []),
  ];
  const statuses = years.map(({ months }) =>
    months.flatMap(({ status, month }) => (status ? [{ status, month }] : [])),
  );
  const told = years.map(({ months }, which) => {
    const target = targets[which];
    const each = months.map(({ month, due, cumulative, provisional: isLow, status }) => {
      const reached = cumulative === null ? WORDS.notKnown[lang] : percent(cumulative.text);
      return `${shortMonth(month, lang)} ${reached} (${WORDS.due[lang]} ${percent(due.cumulative.text)}${isLow ? `, ${WORDS.lowerBound[lang]}` : ""}${status ? `, ${status}` : ""})`;
    });
    return `${names[which]}: ${target == null ? "" : `${WORDS.target[lang]} ${number(target)} %; `}${each.join("; ")}.`;
  });
  const yearsShown = [...new Set(years.map(({ year }) => year))].join(", ");
  const page = {
    heading: WORDS.heading[lang],
    subheading: [...years.flatMap(({ indicator }) => indicator ?? []), yearsShown].join(", "),
    accent: "barC" as const,
    legend: [
      ...seriesLegend(names.map((name) => ({ name }))),
      {
        words: WORDS.dueLine[lang],
        sign: (x, y, { em, paint }) =>
          element("path", {
            d: pathThrough([
              [x, y],
              [x + em * 1.2, y],
            ]),
            ...paint.stroke("z3", em * 0.11, "5 4"),
          }),
      } satisfies LegendEntry,
    ],
    notes,
    source: WORDS.source[lang],
    description: [WORDS.shows[lang], ...told, ...notes].join(" "),
  };
  return drawPage(page, options, (canvas) => {
    const { box, em, paint, text } = canvas;
    const rows = statuses.filter((one) => one.length > 0).length;
    const inner = {
      left: box.left + em * 3.6,
      top: box.top,
      right: box.right - em * 5,
      bottom: box.bottom - em * (2 + rows * 1.2),
    };
    const highest = Math.max(
      100,
      ...years.flatMap(({ months }) => months.map(({ cumulative }) => cumulative?.value ?? 0)),
      ...targets.map((target) => target ?? 0),
    );
    const plot = plotIn(inner, [0, 12], [0, highest]);
    const months = Array.from({ length: 12 }, (_, at) => at + 1);
    const dueLines = (isOneTarget ? targets.slice(0, 1) : targets).flatMap((target, which) =>
      target == null
        ? []
        : [
            element("path", {
              "data-target": number(target),
              d: plot.path([
                { x: 0, y: 0 },
                { x: 12, y: target },
              ]),
              ...paint.stroke("z3", em * 0.11, "5 4"),
            }),
            text(
              inner.right + em * 0.4,
              plot.y(target) + em * 0.3,
              `${isOneTarget ? WORDS.target[lang] : names[which]} ${number(target)} %`,
              { scale: 0.78 },
            ),
          ],
    );
    const series = years.map(
      (year, which): Series => ({
        name: names[which] ?? "",
        places: months.map((month) => {
          const found = year.months.find((one) => one.month === month);
          if (found === undefined || found.cumulative === null) return null;
          const { value, text: shown } = found.cumulative;
          return {
            x: plot.x(month),
            y: plot.y(value),
            label: `${punctuateDecimal(shown, lang)} %`,
            isHollow: found.provisional,
          };
        }),
      }),
    );
    const wide = plot.x(1) - plot.x(0);
    const upright = months
      .map((month) =>
        pathThrough([
          [plot.x(month), inner.top],
          [plot.x(month), inner.bottom],
        ]),
      )
      .join("");
    let y = inner.bottom + em * 1.2;
    const labels = months.map((month) =>
      text(plot.x(month), y, shortMonth(month, lang), { anchor: "middle", scale: 0.82, colour: "quiet" }),
    );
    const statusRows = statuses
      .filter((one) => one.length > 0)
      .flatMap((row) => {
        y += em * 1.2;
        const longest = Math.max(...row.map(({ status }) => status.length));
        // Words where they fit, else their first letters.
        const isShort = longest * 0.6 * 0.7 * em > wide;
        return row.map(({ status, month }) =>
          text(plot.x(month), y, isShort ? status.charAt(0).toUpperCase() : status, {
            anchor: "middle",
            scale: 0.7,
            bold: true,
            colour: status === "jelek" ? "bad" : status === "baik" ? "z0" : "ink",
          }),
        );
      });
    return [
      element("path", { d: upright, ...paint.stroke("grid", 1) }),
      uprightAxis(canvas, plot, ticksBetween(0, highest, 10), lang, "%"),
      frame(canvas, plot),
      ...dueLines,
      ...labels,
      ...statusRows,
      drawSeries(series, canvas),
    ].join("");
  });
}
