import type { Bilingual, Language } from "../../foundation/result.js";
import { formatDecimal } from "../../foundation/rounding.js";
import { element, pathThrough } from "../../foundation/svg.js";
import { curves } from "./curves.js";
import { describeCurves, omissionNote } from "./describe-curves.js";
import { type Canvas, drawPage, type LegendEntry } from "./page.js";
import { frame, type Plot, plotIn, readableTicks, uprightAxis, yearTicks } from "./plot.js";
import type { Colour } from "./theme.js";
import type { ChartLine, GrowthChartOptions, GrowthCurves, PlacedPoint } from "./types.js";
import { signed, WORDS } from "./words.js";

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
  const say = (words: Bilingual): string => words[lang];
  const { style, sex, standard, x } = chart;
  const ends = `${formatDecimal(x.from, x.from % 1 === 0 ? 0 : 1, lang)}–${formatDecimal(x.to, x.to % 1 === 0 ? 0 : 1, lang)}`;
  const source = [
    say(WORDS[standard]),
    ...(style === "kms" ? [say(WORDS.card)] : []),
    ...(chart.points.length > 0 ? [say(WORDS.joined)] : []),
    say(WORDS.screening),
  ].join(" ");
  const hasLetters = style === "kms" && chart.points.some(({ status }) => status !== null);
  const page = {
    heading: say(chart.label),
    subheading: `${say(WORDS[sex])}, ${ends} ${x.unit === "month" ? say(WORDS.months) : x.unit}`,
    accent: sex,
    legend: legendOf(chart, lang),
    notes: [...omissionNote(chart, lang), ...(hasLetters ? [`${say(WORDS.letters)}.`] : [])],
    source,
    description: describeCurves(chart, lang),
  };
  return drawPage(page, options, (canvas) => drawCurves(chart, canvas, lang, hasLetters));
}

/** The colour of a line by its distance from the median. */
const colourOf = ({ z, card }: ChartLine, style: GrowthCurves["style"]): Colour => {
  if (card !== undefined) return card === "red" ? "cardRed" : "cardOrange";
  if (style === "kms") return z === 0 ? "z0" : "cardThin";
  return (["z0", "z1", "z2", "z3"] as const)[Math.abs(z)] ?? "z3";
};

const BANDS: readonly Colour[] = ["band1", "band2", "band3", "band4"];

function drawCurves(chart: GrowthCurves, canvas: Canvas, lang: Language, hasLetters: boolean): string {
  const { em, box, paint, text } = canvas;
  const inner = {
    left: box.left + em * 3.6,
    right: box.right - em * 1.7,
    top: box.top,
    bottom: box.bottom - em * (hasLetters ? 5.5 : 3.7),
  };
  const plot = plotIn(inner, [chart.x.from, chart.x.to], [chart.y.from, chart.y.to]);
  const lines = chart.lines.flatMap((line) => {
    const colour = colourOf(line, chart.style);
    const width = line.card !== undefined ? 2.6 : chart.style === "kms" && line.z !== 0 ? 1 : 1.7;
    const end = line.parts.at(-1)?.at(-1);
    const d = line.parts.map((part) => plot.path(part)).join("");
    return [
      element("path", { "data-z": line.z, d, "stroke-linejoin": "round", ...paint.stroke(colour, width) }),
      end === undefined
        ? ""
        : text(inner.right + em * 0.25, plot.y(end.y) + em * 0.3, signed(line.z, 0, lang), {
            scale: 0.85,
            bold: true,
            colour,
          }),
    ];
  });
  return [
    ...chart.bands.map(({ outline }, place) =>
      element("path", { d: plot.path(outline, true), ...paint.fill(BANDS[place] ?? "band4") }),
    ),
    grid(chart, canvas, plot, lang),
    ...lines,
    frame(canvas, plot),
    childLine(chart, canvas, plot),
    hasLetters ? letters(chart, canvas, plot) : "",
  ].join("");
}

/** The axes: months with strong lines at whole years, or centimetres. */
function grid(chart: GrowthCurves, canvas: Canvas, plot: Plot, lang: Language): string {
  const { em, paint, text } = canvas;
  const { top, bottom, left, right } = plot.inner;
  const { x } = chart;
  const years = x.unit === "month" ? yearTicks(x) : [];
  const upright = (ticks: readonly number[]): string =>
    ticks
      .map((tick) =>
        pathThrough([
          [plot.x(tick), top],
          [plot.x(tick), bottom],
        ]),
      )
      .join("");
  return [
    element("path", { d: upright(x.ticks), ...paint.stroke("grid", 1) }),
    uprightAxis(canvas, plot, chart.y.ticks, lang, chart.y.label[lang]),
    years.length === 0 ? "" : element("path", { d: upright(years), ...paint.stroke("gridStrong", 1) }),
    ...readableTicks(x.ticks, plot.x, em * 1.5).map((tick) =>
      text(plot.x(tick), bottom + em * 1.15, String(tick), { anchor: "middle", scale: 0.88, colour: "quiet" }),
    ),
    ...years
      .filter((month) => month > 0)
      .map((month) =>
        text(plot.x(month), bottom + em * 2.2, `${month / 12} ${WORDS.years[lang]}`, {
          anchor: month === x.to ? "end" : "middle",
          scale: 0.85,
          bold: true,
        }),
      ),
    text((left + right) / 2, bottom + em * 3.35, x.label[lang], { anchor: "middle", scale: 0.94 }),
  ].join("");
}

/** The child's points, joined where the card joins them; what is to be checked again has a shape of its own. */
function childLine(chart: GrowthCurves, { em, paint }: Canvas, plot: Plot): string {
  const byRow = new Map(chart.points.map((point) => [point.row, point]));
  const radius = em * 0.3;
  const joins = chart.segments.flatMap(({ from, to }) => {
    const [a, b] = [byRow.get(from), byRow.get(to)];
    return a === undefined || b === undefined ? [] : [plot.path([a, b])];
  });
  return [
    joins.length === 0
      ? ""
      : element("path", { d: joins.join(""), "stroke-linecap": "round", ...paint.stroke("child", em * 0.14) }),
    ...chart.points.map((point) =>
      point.flagged
        ? triangle(plot.x(point.x), plot.y(point.y), radius * 1.5, {
            "data-row": point.row,
            ...paint.stroke("check", em * 0.14),
          })
        : element("circle", {
            "data-row": point.row,
            cx: plot.x(point.x),
            cy: plot.y(point.y),
            r: radius,
            ...dot(paint),
          }),
    ),
  ].join("");
}

/** A dot with a rim of the paper's colour, so that it stands out on any line. */
const dot = (paint: Canvas["paint"]) => {
  const fill = paint.fill("child");
  const rim = paint.stroke("paper", 1.5);
  return { ...rim, ...fill, class: fill.class === undefined ? undefined : `${fill.class} ${rim.class}` };
};

const triangle = (x: number, y: number, r: number, attributes: Parameters<typeof element>[1]): string =>
  element("path", {
    d: pathThrough(
      [
        [x, y - r],
        [x + r, y + r * 0.8],
        [x - r, y + r * 0.8],
      ],
      true,
    ),
    ...attributes,
  });

/** The row of letters under the card; letters that would touch stand in two rows. */
function letters({ points }: GrowthCurves, canvas: Canvas, plot: Plot): string {
  const { em, text, paint } = canvas;
  const marked = points.filter((point): point is PlacedPoint & { status: string } => point.status !== null);
  const y = plot.inner.bottom + em * 5;
  const isCrowded = marked.some(
    (point, i) => i > 0 && plot.x(point.x) - plot.x((marked[i - 1] as PlacedPoint).x) < em * 0.85,
  );
  const line = pathThrough([
    [plot.inner.left, y - em * 0.95],
    [plot.inner.right, y - em * 0.95],
  ]);
  return [
    element("path", { d: line, ...paint.stroke("gridStrong", 1) }),
    text(plot.inner.left - em * 0.45, y + em * 0.05, "N/T", { anchor: "end", scale: 0.88, bold: true }),
    ...marked.map(({ x, status }, i) =>
      text(plot.x(x), y + (isCrowded && i % 2 === 1 ? em * 0.75 : 0), status, {
        anchor: "middle",
        scale: isCrowded ? 0.75 : 0.95,
        bold: true,
        colour: status === "T" ? "bad" : status === "N" ? "z0" : "quiet",
      }),
    ),
  ].join("");
}

/** What the signs mean; the z of each line stands at its end. */
function legendOf(chart: GrowthCurves, lang: Language): readonly LegendEntry[] {
  const entries: LegendEntry[] = [];
  const say = (words: Bilingual): string => words[lang];
  if (chart.points.some(({ flagged }) => !flagged)) {
    entries.push({
      words: say(WORDS.point),
      sign: (x, y, { em, paint }) =>
        element("circle", { cx: x + em * 0.6, cy: y, r: em * 0.3, ...paint.fill("child") }),
    });
  }
  if (chart.points.some(({ flagged }) => flagged)) {
    entries.push({
      words: say(WORDS.flagged),
      sign: (x, y, { em, paint }) => triangle(x + em * 0.6, y, em * 0.42, paint.stroke("check", em * 0.14)),
    });
  }
  chart.bands.forEach(({ name }, place) => {
    const colour = BANDS[place] ?? "band4";
    entries.push({
      words: say(name),
      sign: (x, y, { em, paint }) => {
        const edge = paint.stroke("frame", 0.75);
        const fill = paint.fill(colour);
        return element("rect", {
          ...{ x, y: y - em * 0.4, width: em * 1.2, height: em * 0.8, ...edge, ...fill },
          class: fill.class === undefined ? undefined : `${fill.class} ${edge.class}`,
        });
      },
    });
  });
  for (const line of chart.lines.filter(({ card }) => card !== undefined)) {
    entries.push({
      words: say(line.card === "red" ? WORDS.redLine : WORDS.orangeLine),
      sign: (x, y, { em, paint }) =>
        element("path", {
          d: pathThrough([
            [x, y],
            [x + em * 1.2, y],
          ]),
          ...paint.stroke(colourOf(line, chart.style), 2.6),
        }),
    });
  }
  return entries;
}
