/* Lines over months: each with a colour and a dash of its own and its name at the end, so that they can be told apart without colour. */
import type { Language } from "../../foundation/result.js";
import { punctuateDecimal } from "../../foundation/rounding.js";
import type { LegendEntry } from "./page.js";
import type { Pen, Stroke, XY } from "./pen.js";
import type { Plot } from "./plot.js";
import type { Colour } from "./theme.js";
import type { ChartFigure } from "./types.js";

/** One place of a line, in em. */
export interface SeriesPlace {
  readonly x: number;
  readonly y: number;
  /** A lower bound: drawn hollow. */
  readonly isHollow?: boolean;
}

/** One line; null where nothing is known, which breaks it. */
export interface Series {
  readonly places: readonly (SeriesPlace | null)[];
  /** Stands at the end of the line. */
  readonly label: string;
}

const LOOKS: readonly (readonly [colour: Colour, dashes?: string])[] = [["male"], ["green", "7 3"], ["red", "2 3"]];

const lookOf = (which: number) => LOOKS[which % 3] as (typeof LOOKS)[number];

function sign(pen: Pen, which: number, x: number, y: number, isHollow = false): string {
  const [colour] = lookOf(which);
  return pen.dot(x, y, 0.28, isHollow ? "paper" : colour, colour);
}

const stroke = (pen: Pen, which: number, strokes: readonly Stroke[]): string => {
  const [colour, dashes] = lookOf(which);
  return pen.line(strokes, colour, 0.13, { "stroke-dasharray": dashes });
};

/** A percentage as it was rounded, in the marks of a language. */
export const percent = (text: string, lang: Language): string => `${punctuateDecimal(text, lang)} %`;

/** The line of figures that stand at whole numbers of the plot, moved by `shift`, with the last one at its end. */
export function seriesOf(
  name: string,
  figures: readonly ((ChartFigure & { readonly provisional?: boolean }) | null)[],
  shift: number,
  plot: Plot,
  lang: Language,
): Series {
  return {
    label: `${name} ${percent(figures.findLast((figure) => figure)?.text ?? "", lang)}`.trim(),
    places: figures.map(
      (figure, at) =>
        figure && { x: plot.x(at + shift), y: plot.y(figure.value), isHollow: figure.provisional === true },
    ),
  };
}

/** Draws lines with their signs and, at their ends, their labels, pushed apart where they would touch. */
export function drawSeries(pen: Pen, all: readonly Series[]): string {
  const lines = all.map(({ places }, which) => {
    const strokes = places.flatMap((place, at) => {
      const before = places[at - 1];
      return place && before ? [[before, place].map(({ x, y }): XY => [x, y])] : [];
    });
    return (
      stroke(pen, which, strokes) +
      places.map((one) => (one ? sign(pen, which, one.x, one.y, one.isHollow) : "")).join("")
    );
  });
  const ends = all.flatMap(({ places, label }, which) => {
    const last = places.findLast((place) => place !== null);
    return last ? [{ ...last, label, which }] : [];
  });
  let above = -1;
  const labels = ends
    .sort((a, b) => a.y - b.y)
    .map(({ x, y, label, which }) => {
      above = Math.max(y, above + 1);
      return pen.text(x + 0.6, above + 0.3, label, { scale: 0.82, bold: true, colour: lookOf(which)[0], halo: true });
    });
  return [...lines, ...labels].join("");
}

/** The legend of lines. */
export const seriesLegend = (names: readonly string[]): readonly LegendEntry[] =>
  names.map((name, which) => [
    name,
    (pen, x, y) =>
      stroke(pen, which, [
        [
          [x, y],
          [x + 1.2, y],
        ],
      ]) + sign(pen, which, x + 0.6, y),
  ]);
