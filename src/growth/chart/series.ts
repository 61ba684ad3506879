/* Lines over months: each with a colour, a dash and a sign of its own, so that they can be told apart without colour. */
import { element, pathThrough } from "../../foundation/svg.js";
import type { Canvas, LegendEntry } from "./page.js";
import type { Colour } from "./theme.js";

/** One line; null where nothing is known, which breaks it. */
export interface Series {
  readonly name: string;
  readonly places: readonly (SeriesPlace | null)[];
}

/** One place of a line, in pixels. */
export interface SeriesPlace {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** A lower bound: drawn hollow. */
  readonly isHollow?: boolean;
}

const LOOKS: readonly (readonly [colour: Colour, dashes: string | undefined])[] = [
  ["barC", undefined],
  ["z0", "7 3"],
  ["z2", "2 3"],
  ["z1", "9 3 2 3"],
];

const lookOf = (place: number): (typeof LOOKS)[number] => LOOKS[place % LOOKS.length] as (typeof LOOKS)[number];

/** A sign around a place: circle, square, triangle or rhombus. */
function sign(place: number, x: number, y: number, r: number, canvas: Canvas, isHollow = false): string {
  const [colour] = lookOf(place);
  const shape: readonly (readonly [number, number])[] = [
    [0, 0],
    ...(([
      [
        [-r, -r],
        [r, -r],
        [r, r],
        [-r, r],
      ],
      [
        [0, -r * 1.2],
        [r * 1.2, r],
        [-r * 1.2, r],
      ],
      [
        [0, -r * 1.4],
        [r * 1.4, 0],
        [0, r * 1.4],
        [-r * 1.4, 0],
      ],
    ][(place % 4) - 1] ?? []) as [number, number][]),
  ];
  const paint = isHollow ? { ...canvas.paint.stroke(colour, r * 0.5) } : canvas.paint.fill(colour);
  if (shape.length === 1) return element("circle", { cx: x, cy: y, r, ...paint });
  return element("path", {
    d: pathThrough(
      shape.slice(1).map(([dx, dy]) => [x + dx, y + dy]),
      true,
    ),
    ...paint,
  });
}

/** Draws lines with their signs; the last place of each carries its label. */
export function drawSeries(all: readonly Series[], canvas: Canvas): string {
  const { em, paint, text } = canvas;
  const parts = all.map(({ places }, which) => {
    const [colour, dashes] = lookOf(which);
    let d = "";
    places.forEach((place, at) => {
      const before = places[at - 1];
      if (place && before)
        d += pathThrough([
          [before.x, before.y],
          [place.x, place.y],
        ]);
    });
    const line = d === "" ? "" : element("path", { d, ...paint.stroke(colour, em * 0.13, dashes) });
    return (
      line +
      places.map((place) => (place ? sign(which, place.x, place.y, em * 0.26, canvas, place.isHollow) : "")).join("")
    );
  });
  const ends = all.flatMap(({ places }, which) => {
    const last = places.findLast((place) => place !== null);
    return last ? [{ ...last, which }] : [];
  });
  // Labels of lines that end together are pushed apart, the highest first.
  let above = Number.NEGATIVE_INFINITY;
  for (const { x, y, label, which } of ends.sort((a, b) => a.y - b.y)) {
    above = Math.max(y, above + em);
    parts.push(text(x + em * 0.5, above + em * 0.3, label, { scale: 0.82, bold: true, colour: lookOf(which)[0] }));
  }
  return parts.join("");
}

/** The legend of lines. */
export const seriesLegend = (all: readonly { readonly name: string }[]): readonly LegendEntry[] =>
  all.map(({ name }, which) => ({
    words: name,
    sign: (x, y, canvas) => {
      const [colour, dashes] = lookOf(which);
      const line = element("path", {
        d: pathThrough([
          [x, y],
          [x + canvas.em * 1.2, y],
        ]),
        ...canvas.paint.stroke(colour, canvas.em * 0.13, dashes),
      });
      return line + sign(which, x + canvas.em * 0.6, y, canvas.em * 0.26, canvas);
    },
  }));
