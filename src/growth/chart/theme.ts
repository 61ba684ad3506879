/*
 * Colours by what they mean. They stand in the picture as plain attributes, which every drawing program reads; for the
 * theme `auto` a style sheet turns them dark on a dark screen, never on paper. Text stands out from its ground by 4.5 to 1
 * and lines by 3 to 1 in both themes, bands included.
 */
import type { Attributes } from "../../foundation/svg.js";
import type { ChartTheme } from "./types.js";

/** What a colour is for, in light and in dark. */
export const COLOURS = {
  paper: ["#ffffff", "#12181f"],
  ink: ["#1b2430", "#e8edf2"],
  quiet: ["#55606e", "#a3afbd"],
  grid: ["#e6e9ed", "#232c36"],
  gridStrong: ["#c3cad2", "#3a4654"],
  frame: ["#6b7684", "#8492a3"],
  male: ["#1565c0", "#6cb2ff"],
  female: ["#b5256f", "#ff8cc4"],
  /** The median, one, two and three SD, as on WHO's charts. */
  z0: ["#1a7a36", "#4cc472"],
  z1: ["#94660a", "#d8a637"],
  z2: ["#c62828", "#ff7b72"],
  z3: ["#2b3440", "#dbe3ec"],
  child: ["#0b3d91", "#f4f8ff"],
  check: ["#a3195b", "#ff9ccf"],
  /** The growth card: its red and orange lines, its thin lines and its bands from the lowest to the highest. */
  cardRed: ["#c1121f", "#ff6b6b"],
  cardOrange: ["#b34700", "#ff9f45"],
  cardThin: ["#5f7366", "#94a89b"],
  band1: ["#fbd9d6", "#4a1f22"],
  band2: ["#fdf3c4", "#3d3512"],
  band3: ["#d9f0dc", "#15351f"],
  band4: ["#fde4c8", "#43290f"],
  /** Bars of the monthly and yearly pictures. */
  barA: ["#8a97a6", "#7b8998"],
  barB: ["#4f86c6", "#5c9be0"],
  barC: ["#1f5fa8", "#8fc2ff"],
  barD: ["#1a7a36", "#4cc472"],
  bad: ["#c62828", "#ff7b72"],
  warn: ["#94660a", "#d8a637"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** What a colour is for. */
export type Colour = keyof typeof COLOURS;

/** Paints things in the colours of a theme. */
export interface Paint {
  fill(colour: Colour): Attributes;
  stroke(colour: Colour, width: number, dashes?: string): Attributes;
  /** The style sheet of the theme; empty where colours do not change. */
  readonly styles: string;
}

/** The class of every picture, under which its colours change. */
const SCOPE = "tatasehat-auto";

/** The colours of a theme. */
export function paintOf(theme: ChartTheme): Paint {
  const place = theme === "dark" ? 1 : 0;
  const used = new Set<string>();
  const named = (kind: "fill" | "stroke", colour: Colour): Attributes => {
    if (theme !== "auto") return { [kind]: COLOURS[colour][place] };
    used.add(`.${SCOPE} .${kind}-${colour}{${kind}:${COLOURS[colour][1]}}`);
    return { class: `${kind}-${colour}`, [kind]: COLOURS[colour][0] };
  };
  return {
    fill: (colour) => named("fill", colour),
    stroke: (colour, width, dashes) => ({
      ...named("stroke", colour),
      fill: "none",
      "stroke-width": width,
      "stroke-dasharray": dashes,
    }),
    get styles() {
      return used.size === 0 ? "" : `@media screen and (prefers-color-scheme:dark){${[...used].join("")}}`;
    },
  };
}

/** The class of the outermost element. */
export const scopeOf = (theme: ChartTheme): string =>
  theme === "auto" ? `tatasehat-chart ${SCOPE}` : "tatasehat-chart";
