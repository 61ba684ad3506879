import type { Bilingual } from "../../foundation/result.js";
import { formatDecimal } from "../../foundation/rounding.js";
import { drawPage, type LegendEntry, swatch } from "./page.js";
import { boxAt } from "./pen.js";
import type { Colour } from "./theme.js";
import type { GapChartLine, GapChartOptions } from "./types.js";
import { notDrawn } from "./words.js";

/** The parts of a need, in the order in which they stand. */
const PARTS: readonly (readonly [key: keyof Parts, colour: Colour, words: Bilingual])[] = [
  ["available", "frame", { id: "tersedia", en: "available" }],
  ["realised", "green", { id: "terealisasi", en: "arrived" }],
  ["outstanding", "sky", { id: "komitmen, belum datang", en: "pledged, to come" }],
  ["missing", "band0", { id: "kurang", en: "missing" }],
];
const heading: Bilingual = { id: "Kebutuhan, komitmen, realisasi", en: "Needs, pledges, arrivals" };
const surplusWords: Bilingual = { id: "lebih", en: "surplus" };
const unknown: Bilingual = { id: "jumlah tidak diketahui", en: "quantity unknown" };
const sourceWords: Bilingual = {
  id: "Komitmen belum tentu datang.",
  en: "A pledge may not come.",
};

interface Parts {
  readonly available: number;
  readonly realised: number;
  readonly outstanding: number;
  readonly missing: number;
}

/** How many needs a sheet of paper holds; a screen grows. */
const MOST_ON_PAPER = 13;

/** The height of a need. */
const ROW = 2.9;

const isCount = (value: unknown): value is number => typeof value === "number" && value >= 0 && value < 1e15;

/** What makes up a need; undefined where somebody has to count first. */
function partsOf({ required, available, realised, outstanding }: GapChartLine): Parts | undefined {
  if (!(required && [required, available, realised, outstanding].every(isCount))) return undefined;
  const there = Number(available);
  return { available: there, realised, outstanding, missing: required - there - realised - outstanding };
}

/**
 * Needs as a text of SVG, a bar each: what is there, what arrived of the pledges, what is pledged and still to come, and
 * what is missing, as parts of what is required.
 *
 * Units differ from need to need, so that each bar is as long as its own requirement and the numbers stand beside it. A
 * need whose quantity nobody knows has no bar and says so.
 *
 * @param options - the lines of `gapAfterPledges` of `tatasehat/csr`; `lang`, `size` (a screen grows with the lines, a sheet
 * of A4 holds 13), `theme` and a heading of your own
 * @returns the SVG, the same text for the same input
 * @throws RangeError for an unknown language, size or theme
 * @example
 * ```ts
 * import { gapChart } from "tatasehat/growth/chart";
 * const kit = { need: "N-1", item: "kit", unit: { id: "set", en: "sets" }, region: "36.72", required: 389, available: 100,
 *   realised: 20, outstanding: 200 };
 * const svg = gapChart({ lines: [kit], lang: "en" });
 * svg.includes("missing 69 / 389 sets"); //=> true
 * ```
 */
export function gapChart(options: GapChartOptions): string {
  const { lang = "id", size } = options;
  const lines = options.lines.filter((line) => line);
  const drawn = size === "a4" ? lines.slice(0, MOST_ON_PAPER) : lines;
  const number = (value: number): string =>
    formatDecimal(value, Number.isInteger(value) ? 0 : 2, lang, { thousands: true });
  const nameOf = ({ name, item, region, need }: GapChartLine): string =>
    `${name?.[lang] ?? item} (${[region, need].filter((one) => one).join(", ")})`;
  const verdictOf = ({ unit, required }: GapChartLine, parts: Parts | undefined): string => {
    if (parts === undefined) return unknown[lang];
    const words = parts.missing < 0 ? surplusWords : PARTS[3]?.[2];
    return `${words?.[lang]} ${number(Math.abs(parts.missing))} / ${number(Number(required))} ${unit?.[lang] ?? ""}`.trim();
  };
  const page = {
    heading: heading[lang],
    subheading: String(lines.length),
    accent: "male" as const,
    legend: PARTS.map(([, colour, words]): LegendEntry => [words[lang], swatch(colour, "frame")]),
    notes: lines.length > drawn.length ? [`${notDrawn[lang]}: ${lines.length - drawn.length}.`] : [],
    source: sourceWords[lang],
    description: lines.map((line) => {
      const parts = partsOf(line);
      const each = parts ? PARTS.slice(0, 3).map(([key, , words]) => `${words[lang]} ${number(parts[key])}, `) : [];
      return `${nameOf(line)}: ${each.join("")}${verdictOf(line, parts)}.`;
    }),
    least: drawn.length * ROW,
  };
  return drawPage(page, options, (pen, box) => {
    const { left, right } = box;
    const step = Math.min(4, (box.bottom - box.top) / drawn.length);
    return drawn
      .map((line, at) => {
        const y = box.top + at * step;
        const barAt = (from: number, to: number) => boxAt(from, y + 1.1, to - from, step - 1.9);
        const parts = partsOf(line);
        let from = left;
        const areas = PARTS.map(([key, colour]) => {
          if (parts === undefined) return "";
          const to = Math.min(right, from + (Math.max(0, parts[key]) / Number(line.required)) * (right - left));
          const area = pen.area(barAt(from, to), colour);
          from = to;
          return area;
        });
        return [
          pen.text(left, y + 0.75, nameOf(line), { scale: 0.86, bold: true }),
          ...areas,
          pen.area(barAt(left, right), undefined, "frame", { "stroke-dasharray": parts ? undefined : "3 3" }),
          pen.text(right, y + 0.75, verdictOf(line, parts), {
            scale: 0.82,
            anchor: "end",
            colour: parts === undefined ? "orange" : parts.missing > 0 ? "red" : "green",
          }),
        ].join("");
      })
      .join("");
  });
}
