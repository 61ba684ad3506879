/* The frame of a picture with two axes: grid, ticks, labels, and the way from the units of the axes to pixels. */

import type { Language } from "../../foundation/result.js";
import { formatDecimal } from "../../foundation/rounding.js";
import { element, pathThrough } from "../../foundation/svg.js";
import type { Box, Canvas } from "./page.js";
import type { ChartAxis, ChartPlace } from "./types.js";

/** Where the picture's units are on the page. */
export interface Plot {
  readonly inner: Box;
  x(value: number): number;
  y(value: number): number;
  path(places: readonly ChartPlace[], isClosed?: boolean): string;
}

/** A plot within a box, between two pairs of ends. */
export function plotIn(
  inner: Box,
  [fromX, toX]: readonly [number, number],
  [fromY, toY]: readonly [number, number],
): Plot {
  const x = (value: number): number => inner.left + ((value - fromX) / (toX - fromX)) * (inner.right - inner.left);
  const y = (value: number): number => inner.bottom - ((value - fromY) / (toY - fromY)) * (inner.bottom - inner.top);
  return {
    inner,
    x,
    y,
    path: (places, isClosed) =>
      pathThrough(
        places.map((place) => [x(place.x), y(place.y)]),
        isClosed,
      ),
  };
}

/** Lines across the plot at the ticks of the upright axis, with their numbers at the left. */
export function uprightAxis(
  canvas: Canvas,
  plot: Plot,
  ticks: readonly number[],
  lang: Language,
  label: string,
): string {
  const { em, paint, text } = canvas;
  const { left, right, top, bottom } = plot.inner;
  const decimals = ticks.some((tick) => !Number.isInteger(tick)) ? 1 : 0;
  const lines = ticks
    .map((tick) =>
      pathThrough([
        [left, plot.y(tick)],
        [right, plot.y(tick)],
      ]),
    )
    .join("");
  const middle = (top + bottom) / 2;
  return [
    element("path", { d: lines, ...paint.stroke("grid", 1) }),
    ...readableTicks(ticks, plot.y, em * 1.5).map((tick) =>
      text(left - em * 0.45, plot.y(tick) + em * 0.3, formatDecimal(tick, decimals, lang, { thousands: true }), {
        scale: 0.88,
        anchor: "end",
        colour: "quiet",
      }),
    ),
    text(canvas.box.left + em * 0.85, middle, label, { anchor: "middle", turned: -90, scale: 0.94 }),
  ].join("");
}

/** The frame around the plot. */
export function frame({ paint }: Canvas, { inner }: Plot): string {
  const { left, top, right, bottom } = inner;
  return element("rect", { x: left, y: top, width: right - left, height: bottom - top, ...paint.stroke("frame", 1) });
}

/** The ticks that keep their numbers apart, when each number is so many pixels wide. */
export function readableTicks(
  ticks: readonly number[],
  place: (tick: number) => number,
  wide: number,
): readonly number[] {
  const apart = ticks.length < 2 ? wide : Math.abs(place(ticks[1] as number) - place(ticks[0] as number));
  const every = [1, 2, 3, 4, 6, 12].find((one) => one * apart >= wide) ?? 12;
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return ticks.filter((tick) => Math.abs(tick / (step * every) - Math.round(tick / (step * every))) < 1e-6);
}

/** The year of the axis of months, for the strong lines. */
export const yearTicks = ({ from, to }: ChartAxis): readonly number[] => {
  const first = Math.ceil(from / 12);
  return Array.from({ length: Math.floor(to / 12) - first + 1 }, (_, year) => (first + year) * 12);
};
