/*
 * The page that every picture stands on: heading, the picture itself, its legend, what the reader must know, and the
 * source, each broken into lines that fit. Text is text, so that it can be read aloud, searched and printed sharp.
 */
import { element, escapeXml, textWidth, wrapText } from "../../foundation/svg.js";
import { oneOf } from "./one-of.js";
import { type Box, boxAt, type Pen, penOf, type TextStyle } from "./pen.js";
import { type Colour, paintOf, SCOPE } from "./theme.js";
import type { PictureOptions } from "./types.js";

/** An entry of the legend: its words, and a sign whose left middle is (x, y), 1.2 em wide. */
export type LegendEntry = readonly [words: string, sign: (pen: Pen, x: number, y: number) => string];

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
  readonly description: readonly string[];
  /** How high the picture itself must be, in em: the page grows where it is not a sheet of paper. */
  readonly least: number;
}

const FONT = "system-ui,sans-serif";

/** A landscape sheet of A4 in pixels of a ninety-sixth of an inch. */
const A4 = { width: 1122.5, height: 793.7 };

/** The shortest side with which anything can be read, and an area that nobody can want. */
const SMALLEST = 240;
const LARGEST = 1e9;

const LEGEND_SCALE = 0.88;
const FOOT_SCALE = 0.82;

/** Draws a page; `draw` fills the middle. */
export function drawPage(page: Page, options: PictureOptions, draw: (pen: Pen, box: Box) => string): string {
  const { lang = "id", size = "screen", theme = "auto", title } = options;
  const isPaper = size === "a4";
  const given = isPaper ? A4 : size === "screen" ? { width: 640, height: 640 } : size;
  const least = Math.min(given.width, given.height);
  oneOf(lang, "id", "en");
  oneOf(theme, "light", "dark", "auto");
  if (!(least >= SMALLEST && given.width * given.height < LARGEST)) throw new RangeError("no such size");
  const em = isPaper ? 15 : Math.min(16, Math.max(11, least / 38));
  const paint = paintOf(theme);
  const pen = penOf(paint, em);
  const margin = isPaper ? 2.8 : 0.9;
  const wide = given.width / em - 2 * margin;

  const parts: string[] = [];
  let y = margin * 0.6;
  const write = (words: string, style: TextStyle & { readonly scale: number }): void => {
    for (const line of wrapText(words, wide / style.scale)) {
      y += style.scale * 1.3;
      parts.push(pen.text(margin, y, line, style));
    }
  };
  const heading = title || page.heading;
  const below = title ? `${page.heading}, ${page.subheading}` : page.subheading;
  parts.push(pen.area(boxAt(margin, y, 2.2, 0.3), page.accent));
  y += 0.4;
  write(heading, { scale: 1.2, bold: true });
  write(below, { scale: 1, colour: "quiet" });

  const top = y + 1.1;
  const rows = legendRows(page.legend, wide);
  const footLines = [...page.notes, page.source].flatMap((words) => wrapText(words, wide / FOOT_SCALE)).length;
  const foot = rows.length * 1.35 + footLines * FOOT_SCALE * 1.3 + 0.6 + margin * 0.7;
  const height = isPaper ? given.height : Math.max(given.height, Math.ceil((top + page.least + foot) * em));
  const box = { left: margin, top, right: margin + wide, bottom: height / em - foot };
  parts.push(draw(pen, box));
  y = box.bottom + 0.2;
  for (const row of rows) {
    y += 1.35;
    for (const [[words, sign], at] of row) {
      parts.push(sign(pen, margin + at, y - 0.32), pen.text(margin + at + 1.5, y, words, { scale: LEGEND_SCALE }));
    }
  }
  y += 0.4;
  for (const note of page.notes) write(note, { scale: FOOT_SCALE });
  write(page.source, { scale: FOOT_SCALE, colour: "quiet" });

  const { width } = given;
  const styles = paint.styles();
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...(isPaper ? { width: "297mm", height: "210mm" } : { width, height }),
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      lang,
      class: SCOPE,
      style: "max-width:100%;height:auto",
      "font-family": FONT,
      "font-size": em,
    },
    element("title", {}, escapeXml(`${heading}. ${below}`)),
    element("desc", {}, escapeXml([...page.description, ...page.notes, page.source].join(" "))),
    styles && element("style", {}, styles),
    element("rect", { width, height, ...paint.colours("paper") }),
    ...parts,
  );
}

/** The legend in rows that fit, each entry with its place from the left. */
function legendRows(legend: readonly LegendEntry[], wide: number): readonly (readonly [LegendEntry, number])[][] {
  const rows: [LegendEntry, number][][] = [];
  let at = Number.POSITIVE_INFINITY;
  for (const entry of legend) {
    const width = 1.5 + textWidth(entry[0]) * LEGEND_SCALE;
    if (at + width > wide) {
      rows.push([]);
      at = 0;
    }
    rows.at(-1)?.push([entry, at]);
    at += width + 1.2;
  }
  return rows;
}

/** A box of a colour in the legend. */
export const swatch =
  (colour: Colour, edge?: Colour): LegendEntry[1] =>
  (pen, x, y) =>
    pen.area(boxAt(x, y - 0.4, 1.2, 0.8), colour, edge);
