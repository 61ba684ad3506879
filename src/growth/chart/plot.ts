/* The frame of a picture with two axes: grid, ticks, labels, and the way from the units of the axes to the page. */
import type { Language } from "../../foundation/result.js";
import { formatDecimal } from "../../foundation/rounding.js";
import { type Box, boxAt, type Pen, type Stroke, type XY } from "./pen.js";
import type { ChartPlace } from "./types.js";

/** Where the picture's units are on the page. */
export interface Plot extends Box {
  x(value: number): number;
  y(value: number): number;
  stroke(places: readonly ChartPlace[]): Stroke;
  /** An upright line at a value of the horizontal axis. */
  upright(value: number): Stroke;
}

/** A plot within a box, between two pairs of ends. */
export function plotIn(box: Box, [fromX, toX]: XY, [fromY, toY]: XY): Plot {
  const { left, right, top, bottom } = box;
  const x = (value: number): number => left + ((value - fromX) / (toX - fromX)) * (right - left);
  const y = (value: number): number => bottom - ((value - fromY) / (toY - fromY)) * (bottom - top);
  return {
    ...box,
    x,
    y,
    stroke: (places) => places.map((place) => [x(place.x), y(place.y)]),
    upright: (value) => [
      [x(value), top],
      [x(value), bottom],
    ],
  };
}

/** Lines across the plot at the ticks of the upright axis, their numbers at the left, and the frame. */
export function uprightAxis(pen: Pen, plot: Plot, ticks: readonly number[], lang: Language, label: string): string {
  const { left, right, top, bottom, y } = plot;
  const shown = readableTicks(ticks, y, 1.5);
  const decimals = shown.every(Number.isInteger) ? 0 : 1;
  return [
    pen.line(
      ticks.map((tick) => [
        [left, y(tick)],
        [right, y(tick)],
      ]),
      "grid",
      0.07,
    ),
    ...shown.map((tick) =>
      pen.text(left - 0.45, y(tick) + 0.3, formatDecimal(tick, decimals, lang), {
        scale: 0.88,
        anchor: "end",
        colour: "quiet",
      }),
    ),
    pen.text(left - 2.75, (top + bottom) / 2, label, { anchor: "middle", upwards: true }),
    pen.area(boxAt(left, top, right - left, bottom - top), undefined, "frame"),
  ].join("");
}

/** The ticks that keep their numbers apart, when each number is so wide. */
export function readableTicks(
  ticks: readonly number[],
  place: (tick: number) => number,
  wide: number,
): readonly number[] {
  const [first = 0, second = 1] = ticks;
  const apart = Math.abs(place(second) - place(first));
  const step = (second - first) * ([1, 2, 3, 4, 6].find((every) => every * apart >= wide) ?? 12);
  return ticks.filter((tick) => Math.abs(tick / step - Math.round(tick / step)) < 1e-6);
}
