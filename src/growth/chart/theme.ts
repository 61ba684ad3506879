/*
 * Colours by what they mean. They stand in the picture as plain attributes, which every drawing program reads; for the
 * theme `auto` a style sheet turns them dark on a dark screen, never on paper. Text stands out from its ground by 4.5 to 1
 * and lines by 3 to 1 in both themes, bands included.
 */
import type { Attributes } from "../../foundation/svg.js";
import type { ChartTheme } from "./types.js";

/** What a colour is for, in light and in dark. */
export const COLOURS = {
  paper: ["#fff", "#12181f"],
  ink: ["#1b2430", "#e8edf2"],
  quiet: ["#55606e", "#a3afbd"],
  grid: ["#e6e9ed", "#232c36"],
  frame: ["#6b7684", "#8492a3"],
  male: ["#1565c0", "#6cb2ff"],
  female: ["#b5256f", "#ff8cc4"],
  green: ["#1a7a36", "#4cc472"],
  orange: ["#b34700", "#ff9f45"],
  red: ["#c1121f", "#ff7b72"],
  /** The child's own line. */
  child: ["#0b3d91", "#f4f8ff"],
  sky: ["#4f86c6", "#4678ad"],
  /** The bands of the growth card from the lowest to the highest. */
  band0: ["#fbd9d6", "#4a1f22"],
  band1: ["#fdf3c4", "#3d3512"],
  band2: ["#d9f0dc", "#15351f"],
  band3: ["#fde4c8", "#43290f"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** What a colour is for. */
export type Colour = keyof typeof COLOURS;

/** The class of every picture; its rules reach only what a picture of the theme `auto` marks. */
export const SCOPE = "tatasehat-chart";

/** Paints things in the colours of a theme. */
export interface Paint {
  /** The attributes of a fill, a stroke, or both; what is not named is not painted. */
  colours(fill: Colour | undefined, stroke?: Colour): Attributes;
  /** The style sheet of what was painted; empty where colours do not change. */
  styles(): string;
}

/** The colours of a theme. */
export function paintOf(theme: ChartTheme): Paint {
  const isAuto = theme === "auto";
  const place = theme === "dark" ? 1 : 0;
  const used = new Set<string>();
  return {
    colours: (fill, stroke) => {
      const attributes: Record<string, string> = {};
      const classes: string[] = [];
      for (const [kind, colour] of [
        ["fill", fill],
        ["stroke", stroke],
      ] as const) {
        if (colour === undefined) continue;
        attributes[kind] = COLOURS[colour][place];
        classes.push(`${kind}-${colour}`);
        if (isAuto) used.add(`.${SCOPE} .${kind}-${colour}{${kind}:${COLOURS[colour][1]}}`);
      }
      return {
        ...(isAuto ? { class: classes.join(" ") } : {}),
        ...(fill === undefined ? { fill: "none" } : {}),
        ...attributes,
      };
    },
    styles: () => (isAuto ? `@media screen and (prefers-color-scheme:dark){${[...used].join("")}}` : ""),
  };
}
