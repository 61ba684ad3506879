/*
 * The page that every picture stands on: heading, the picture itself, its legend, what the reader must know, and the
 * source, each broken into lines that fit. Text is text, so that it can be read aloud, searched and printed sharp.
 */
import { element, escapeXml as escaped, shortNumber as round, textWidth, wrapText } from "../../foundation/svg.js";
import { type Colour, type Paint, paintOf, scopeOf } from "./theme.js";
import type { ChartSize, PictureOptions } from "./types.js";

/** A part of the page, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is drawn into the middle of a page. */
export interface Canvas {
  readonly box: Box;
  /** The size of plain text in pixels; everything else is a multiple of it. */
  readonly em: number;
  readonly paint: Paint;
  text(x: number, y: number, words: string, style?: TextStyle): string;
}

/** How a text is set. */
export interface TextStyle {
  readonly colour?: Colour;
  /** In multiples of plain text. */
  readonly scale?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  /** Degrees, around its own place. */
  readonly turned?: number;
}

/** An entry of the legend: a small sign and its words. */
export interface LegendEntry {
  readonly words: string;
  /** The sign, in a square of one em whose left middle is (x, y). */
  readonly sign: (x: number, y: number, canvas: Canvas) => string;
}

/** What a page says around its picture. */
export interface Page {
  readonly heading: string;
  readonly subheading: string;
  readonly accent: Colour;
  readonly legend: readonly LegendEntry[];
  /** What the reader must know of this picture. */
  readonly notes: readonly string[];
  readonly source: string;
  /** What the picture shows, in words, for those who do not see it. */
  readonly description: string;
  /** How high the picture itself must be, in multiples of plain text: the page grows where it is not a sheet of paper. */
  readonly leastHeight?: number;
}

/** Below this height nothing can be read from a picture. */
const LEAST_HEIGHT = 12;

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Helvetica, Arial, sans-serif";

/** A landscape sheet of A4 in pixels of a ninety-sixth of an inch. */
const A4 = { width: 1122.52, height: 793.7 };
const SCREEN = { width: 640, height: 640 };

/** The smallest picture in which anything can be read. */
const SMALLEST = 240;

interface Measures {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly margin: number;
}

function measuresOf(size: ChartSize): Measures {
  if (size === "a4") return { ...A4, em: 15, margin: 42 };
  const { width, height } = size === "screen" ? SCREEN : size;
  if (!(width >= SMALLEST && height >= SMALLEST && width < 1e5 && height < 1e5)) {
    throw new RangeError(`size must be screen, a4, or a width and a height of at least ${SMALLEST}`);
  }
  const em = Math.min(16, Math.max(11, Math.min(width, height) / 38));
  return { width, height, em, margin: em * 0.9 };
}

/** Draws a page; `draw` fills the middle. */
export function drawPage(page: Page, options: PictureOptions, draw: (canvas: Canvas) => string): string {
  const { lang = "id", size = "screen", theme = "auto", title } = options;
  if (lang !== "id" && lang !== "en") throw new RangeError("lang must be id or en");
  if (theme !== "light" && theme !== "dark" && theme !== "auto")
    throw new RangeError("theme must be light, dark or auto");
  const { width, em, margin, ...measures } = measuresOf(size);
  const paint = paintOf(theme);
  const text: Canvas["text"] = (x, y, words, { colour = "ink", scale = 1, anchor = "start", bold, turned } = {}) =>
    element(
      "text",
      {
        x,
        y,
        ...paint.fill(colour),
        "font-size": scale === 1 ? undefined : em * scale,
        "text-anchor": anchor === "start" ? undefined : anchor,
        "font-weight": bold ? 600 : undefined,
        transform: turned === undefined ? undefined : `rotate(${turned} ${round(x)} ${round(y)})`,
      },
      escaped(words),
    );
  const lines = (words: string, scale: number): readonly string[] =>
    wrapText(words, (width - 2 * margin) / (em * scale));

  const parts: string[] = [];
  let top = margin * 0.6;
  parts.push(element("rect", { x: margin, y: top, width: em * 2.2, height: em * 0.3, ...paint.fill(page.accent) }));
  top += em * 0.5;
  const heading = title === undefined || title === "" ? page.heading : title;
  const second = title === undefined || title === "" ? page.subheading : `${page.heading}, ${page.subheading}`;
  for (const line of lines(heading, 1.2)) {
    top += em * 1.4;
    parts.push(text(margin, top, line, { scale: 1.2, bold: true }));
  }
  for (const line of lines(second, 1)) {
    top += em * 1.3;
    parts.push(text(margin, top, line, { colour: "quiet" }));
  }

  const small = 0.82;
  const foot = [
    ...page.notes.flatMap((note) => lines(note, small).map((line) => ({ line, colour: "ink" as Colour }))),
    ...lines(page.source, small).map((line) => ({ line, colour: "quiet" as Colour })),
  ];
  const rows = legendRows(page.legend, (width - 2 * margin) / em);
  top += em * 1.1;
  const below = margin * 0.7 + foot.length * em * small * 1.3 + rows.length * em * 1.35 + em * 0.55;
  const least = top + (page.leastHeight ?? LEAST_HEIGHT) * em + below;
  const height = size === "a4" ? measures.height : Math.max(measures.height, Math.ceil(least));
  let bottom = height - below;
  const box = { left: margin, top, right: width - margin, bottom };
  bottom += em * 0.2;
  const canvas = { box, em, paint, text };
  parts.push(draw(canvas));
  for (const row of rows) {
    bottom += em * 1.35;
    for (const { entry, at } of row) {
      const x = margin + at * em;
      parts.push(
        entry.sign(x, bottom - em * 0.32, canvas),
        text(x + em * 1.5, bottom, entry.words, { scale: LEGEND_SCALE }),
      );
    }
  }
  bottom += em * 0.35;
  for (const { line, colour } of foot) {
    bottom += em * small * 1.3;
    parts.push(text(margin, bottom, line, { scale: small, colour }));
  }

  const name = [heading, second].join(". ");
  const background = element("rect", { width, height, ...paint.fill("paper") });
  const { styles } = paint;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...(size === "a4" ? { width: "297mm", height: "210mm" } : { width, height }),
      viewBox: `0 0 ${width} ${height}`,
      ...{ role: "img", lang, class: scopeOf(theme), style: "max-width:100%;height:auto" },
      ...{ "font-family": FONT, "font-size": em },
    },
    element("title", {}, escaped(name)),
    element("desc", {}, escaped(page.description)),
    ...(styles === "" ? [] : [element("style", {}, styles)]),
    background,
    ...parts,
  );
}

const LEGEND_SCALE = 0.88;

/** The legend in rows that fit, each entry with its place from the left in ems. */
function legendRows(
  legend: readonly LegendEntry[],
  width: number,
): readonly (readonly { readonly entry: LegendEntry; readonly at: number }[])[] {
  const rows: { entry: LegendEntry; at: number }[][] = [];
  let at = Number.POSITIVE_INFINITY;
  for (const entry of legend) {
    const wide = 1.5 + textWidth(entry.words) * LEGEND_SCALE;
    if (at + wide > width) {
      rows.push([]);
      at = 0;
    }
    rows.at(-1)?.push({ entry, at });
    at += wide + 1.2;
  }
  return rows;
}
