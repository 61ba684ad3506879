import type { Attributes } from "../../foundation/svg.js";
import { curves } from "./curves.js";
import { describeCurves, omissionNotes } from "./describe-curves.js";
import { drawPage, type LegendEntry, swatch } from "./page.js";
import { type Pen, triangle } from "./pen.js";
import { type Plot, plotIn, readableTicks, uprightAxis } from "./plot.js";
import type { Colour } from "./theme.js";
import type { ChartLine, GrowthChartOptions, GrowthCurves } from "./types.js";
import {
  cardWords,
  checkAgain,
  joinedWords,
  letterWords,
  measured,
  months,
  orangeLine,
  plain,
  redLine,
  screening,
  sexWords,
  signed,
  year,
} from "./words.js";

/**
 * A growth chart as a text of SVG: WHO's z-lines or the coloured bands of the growth card (KMS), with the child's points.
 *
 * It needs no page and no program to draw in: write the text to a file, or put it into a page. Its size is that of a
 * screen, of a sheet of A4 or one of your own; its colours are light, dark, or as the reader's screen asks, and light on
 * paper. What is not drawn is counted and named under the picture. The picture has a title and a description for those who
 * hear it, and every label is escaped. Points are joined as {@link curves} says.
 *
 * @param options - as {@link curves} takes them, with `lang` (`id` by default), `size`, `theme` and a heading of your own
 * @returns the SVG, the same text for the same input
 * @throws RangeError as {@link curves}, and for an unknown language, size or theme
 * @example
 * ```ts
 * import { growthChart } from "tatasehat/growth/chart";
 * import { weightForAge } from "tatasehat/growth/weight-for-age";
 * const svg = growthChart({
 *   index: weightForAge, sex: "female", bornOn: "2024-02-05", style: "kms", lang: "id",
 *   points: [{ measuredOn: "2024-03-12", weightKg: 3.9 }, { measuredOn: "2024-04-09", weightKg: 4.7, status: "T" }],
 * });
 * svg.startsWith("<svg "); //=> true
 * /<title>(.*?)<\/title>/.exec(svg)?.[1]; //=> "Berat badan menurut umur (BB/U). anak perempuan, 0–24 bulan"
 * ```
 */
export function growthChart(options: GrowthChartOptions): string {
  const chart = curves(options);
  const { lang = "id" } = options;
  const { sex, x, points, style } = chart;
  const isCard = style === "kms";
  const hasLetters = isCard && points.some(({ status }) => status !== null);
  const unit = x.unit === "month" ? months[lang] : x.unit;
  const source = [
    chart.standard === "who-2006" ? "WHO Child Growth Standards 2006." : "WHO Reference 2007.",
    ...(isCard ? [cardWords[lang]] : []),
    ...(points.length > 0 ? [joinedWords[lang]] : []),
    screening[lang],
  ];
  const page = {
    heading: chart.label[lang],
    subheading: `${sexWords[sex][lang]}, ${plain(x.from, 1, lang)}–${plain(x.to, 1, lang)} ${unit}`,
    accent: sex,
    legend: legendOf(chart, lang),
    notes: [...omissionNotes(chart, lang), ...(hasLetters ? [letterWords[lang]] : [])],
    source: source.join(" "),
    description: describeCurves(chart, lang),
    least: 12,
  };
  return drawPage(page, options, (pen, box) => {
    const bottom = box.bottom - (hasLetters ? 5.5 : 3.7);
    const plot = plotIn(
      { ...box, left: box.left + 3.6, right: box.right - 1.7, bottom },
      [x.from, x.to],
      [chart.y.from, chart.y.to],
    );
    return [
      ...chart.bands.map(({ outline }, place) => pen.area(plot.stroke(outline), bandColour(place))),
      grid(chart, pen, plot, lang),
      ...chart.lines.map((line) => zLine(line, isCard, pen, plot, lang)),
      child(chart, pen, plot),
      hasLetters ? letters(chart, pen, plot) : "",
    ].join("");
  });
}

type Lang = NonNullable<GrowthChartOptions["lang"]>;

const bandColour = (place: number): Colour => (["band0", "band1", "band2", "band3"] as const)[place] ?? "band3";

/** The colour of a line by its distance from the median, as on WHO's charts; on the card two lines have theirs. */
function colourOf({ z, card }: ChartLine, isCard: boolean): Colour {
  if (z === 0) return "green";
  if (isCard) return card ?? "quiet";
  return (["orange", "red"] as const)[Math.abs(z) - 1] ?? "ink";
}

/** A line of the reference with its z at the end. */
function zLine(line: ChartLine, isCard: boolean, pen: Pen, plot: Plot, lang: Lang): string {
  const { z, card, parts } = line;
  const colour = colourOf(line, isCard);
  const end = parts.at(-1)?.at(-1);
  return [
    pen.line(parts.map(plot.stroke), colour, card ? 0.17 : isCard ? 0.07 : 0.11, { "data-z": z }),
    end && pen.text(plot.right + 0.25, plot.y(end.y) + 0.3, signed(z, 0, lang), { scale: 0.85, bold: true, colour }),
  ].join("");
}

/** The axes: months with strong lines at whole years, or centimetres. */
function grid({ x, y }: GrowthCurves, pen: Pen, plot: Plot, lang: Lang): string {
  const { bottom } = plot;
  const years = x.unit === "month" ? x.ticks.filter((tick) => tick % 12 === 0) : [];
  return [
    pen.line(x.ticks.map(plot.upright), "grid", 0.07),
    uprightAxis(pen, plot, y.ticks, lang, y.label[lang]),
    pen.line(years.map(plot.upright), "frame", 0.04),
    ...readableTicks(x.ticks, plot.x, 1.5).map((tick) =>
      pen.text(plot.x(tick), bottom + 1.15, String(tick), { anchor: "middle", scale: 0.88, colour: "quiet" }),
    ),
    ...years.map((month) =>
      month === 0
        ? ""
        : pen.text(plot.x(month), bottom + 2.2, `${month / 12} ${year[lang]}`, {
            anchor: month === x.to ? "end" : "middle",
            scale: 0.85,
            bold: true,
          }),
    ),
    pen.text((plot.left + plot.right) / 2, bottom + (years.length > 0 ? 3.35 : 2.6), x.label[lang], {
      anchor: "middle",
    }),
  ].join("");
}

/** The child's points, joined where the card joins them. */
function child({ points, segments }: GrowthCurves, pen: Pen, plot: Plot): string {
  const pointOf = (row: number) => points.filter((point) => point.row === row);
  const joins = segments.map(({ from, to }) => plot.stroke([...pointOf(from), ...pointOf(to)]));
  return [
    pen.line(joins, "child", 0.14, { "data-joins": joins.length }),
    ...points.map(({ x, y, row, flagged }) => mark(pen, plot.x(x), plot.y(y), flagged, { "data-row": row })),
  ].join("");
}

/** A dot; what is to be checked again has a shape of its own. */
function mark(pen: Pen, x: number, y: number, isFlagged: boolean, more?: Attributes): string {
  return isFlagged
    ? pen.area(triangle(x, y, 0.4), "paper", "female", { "stroke-width": 2.2, ...more })
    : pen.dot(x, y, 0.32, "child", "paper", more);
}

/** The row of letters under the card, smaller where they would touch. */
function letters({ points }: GrowthCurves, pen: Pen, plot: Plot): string {
  const scale = Math.min(0.95, Math.max(0.6, (plot.x(1) - plot.x(0)) * 1.2));
  const style = { anchor: "middle", scale, bold: true } as const;
  return [
    pen.text(plot.left - 1.5, plot.bottom + 5, "N/T", style),
    ...points.map(({ x, status }) =>
      pen.text(plot.x(x), plot.bottom + 5, status ?? "", {
        ...style,
        colour: status === "T" ? "red" : status === "N" ? "green" : "quiet",
      }),
    ),
  ].join("");
}

/** What the signs mean; the z of each line stands at its end. */
function legendOf({ points, bands, lines, style }: GrowthCurves, lang: Lang): readonly LegendEntry[] {
  return [
    ...[false, true]
      .filter((isFlagged) => points.some(({ flagged }) => flagged === isFlagged))
      .map(
        (isFlagged): LegendEntry => [
          (isFlagged ? checkAgain : measured)[lang],
          (pen, x, y) => mark(pen, x + 0.6, y, isFlagged),
        ],
      ),
    ...bands.map(({ name }, place): LegendEntry => [name[lang], swatch(bandColour(place), "frame")]),
    ...lines
      .filter(({ card }) => card)
      .map(
        (line): LegendEntry => [
          (line.card === "red" ? redLine : orangeLine)[lang],
          (pen, x, y) =>
            pen.line(
              [
                [
                  [x, y],
                  [x + 1.2, y],
                ],
              ],
              colourOf(line, style === "kms"),
              0.17,
            ),
        ],
      ),
  ];
}
