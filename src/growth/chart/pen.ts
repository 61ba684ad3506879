/* Draws in multiples of plain text (em), so that a picture of any size has the same proportions. */
import { type Attributes, element, escapeXml, pathThrough } from "../../foundation/svg.js";
import type { Colour, Paint } from "./theme.js";

/** A place on the page, in em. */
export type XY = readonly [x: number, y: number];

/** Places in a row. */
export type Stroke = readonly XY[];

/** A part of the page, in em. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How a text is set. */
export interface TextStyle {
  readonly colour?: Colour;
  /** In multiples of plain text. */
  readonly scale?: number;
  readonly anchor?: "middle" | "end";
  readonly bold?: boolean;
  /** Whether it runs upwards. */
  readonly upwards?: boolean;
  /** Whether it keeps the lines behind it off. */
  readonly halo?: boolean;
}

/** What draws; everything is in em. */
export interface Pen {
  text(x: number, y: number, words: string, style?: TextStyle): string;
  line(strokes: readonly Stroke[], colour: Colour, width: number, more?: Attributes): string;
  area(outline: Stroke, colour: Colour | undefined, edge?: Colour, more?: Attributes): string;
  dot(x: number, y: number, radius: number, colour: Colour | undefined, edge: Colour, more?: Attributes): string;
}

/** A pen in a theme and a size of plain text in pixels. */
export function penOf(paint: Paint, em: number): Pen {
  const scaled = (stroke: Stroke): Stroke => stroke.map(([x, y]) => [x * em, y * em]);
  return {
    text: (x, y, words, { colour = "ink", scale, anchor, bold, upwards, halo } = {}) =>
      element(
        "text",
        {
          ...(upwards
            ? { transform: `translate(${Math.round(x * em)} ${Math.round(y * em)}) rotate(-90)` }
            : { x: x * em, y: y * em }),
          ...paint.colours(colour, halo ? "paper" : undefined),
          ...(halo ? { "stroke-width": em / 4, "paint-order": "stroke" } : {}),
          "font-size": scale && scale * em,
          "text-anchor": anchor,
          "font-weight": bold ? 600 : undefined,
        },
        escapeXml(words),
      ),
    line: (strokes, colour, width, more) =>
      element("path", {
        d: strokes.map((stroke) => pathThrough(scaled(stroke))).join(""),
        ...paint.colours(undefined, colour),
        "stroke-width": width * em,
        ...more,
      }),
    area: (outline, colour, edge, more) =>
      element("path", { d: pathThrough(scaled(outline), true), ...paint.colours(colour, edge), ...more }),
    dot: (x, y, radius, colour, edge, more) =>
      element("circle", {
        cx: x * em,
        cy: y * em,
        r: radius * em,
        ...paint.colours(colour, edge),
        "stroke-width": em / 10,
        ...more,
      }),
  };
}

/** A box by its upper left corner. */
export const boxAt = (x: number, y: number, width: number, height: number): Stroke => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** A triangle around a place. */
export const triangle = (x: number, y: number, r: number): Stroke => [
  [x, y - r],
  [x + r, y + r],
  [x - r, y + r],
];
