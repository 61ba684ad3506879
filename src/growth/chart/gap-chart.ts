import { formatDecimal } from "../../foundation/rounding.js";
import { element } from "../../foundation/svg.js";
import { drawPage, type LegendEntry } from "./page.js";
import type { Colour } from "./theme.js";
import type { GapChartLine, GapChartOptions } from "./types.js";
import { GAP_WORDS as WORDS } from "./words.js";

const PARTS = ["available", "realised", "outstanding", "missing"] as const;
const COLOURS: Readonly<Record<(typeof PARTS)[number], Colour>> = {
  available: "barA",
  realised: "z0",
  outstanding: "barB",
  missing: "band1",
};

/** How many needs a sheet of paper holds; a screen grows. */
const MOST_ON_PAPER = 13;
const ROW = 2.9;

const isCount = (value: unknown): value is number => typeof value === "number" && value >= 0 && Number.isFinite(value);

/** The parts of a need that make it up; null where somebody has to count first. */
function partsOf({ required, available, realised, outstanding }: GapChartLine) {
  if (!(isCount(required) && isCount(available) && isCount(realised) && isCount(outstanding) && required > 0))
    return null;
  const missing = Math.max(0, required - available - realised - outstanding);
  return { required, available, realised, outstanding, missing };
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
 * svg.includes("69 of 389 sets missing"); //=> true
 * ```
 */
export function gapChart(options: GapChartOptions): string {
  const { lang = "id", size = "screen" } = options;
  const lines = options.lines.filter((line) => typeof line === "object" && line !== null);
  const drawn = size === "a4" ? lines.slice(0, MOST_ON_PAPER) : lines;
  const number = (value: number): string =>
    formatDecimal(value, Number.isInteger(value) ? 0 : 2, lang, { thousands: true });
  const nameOf = ({ name, item, region, need }: GapChartLine): string =>
    `${name?.[lang] ?? item} (${[region, need].filter((one) => one).join(", ")})`;
  const unitOf = ({ unit }: GapChartLine): string => (unit === undefined ? "" : ` ${unit[lang]}`);
  const verdictOf = (line: GapChartLine): string => {
    const parts = partsOf(line);
    if (parts === null) return WORDS.unknown[lang];
    const surplus = parts.available + parts.realised + parts.outstanding - parts.required;
    if (surplus > 0) return `${WORDS.surplus[lang]} ${number(surplus)}${unitOf(line)}`;
    const of = `${number(parts.missing)} ${WORDS.of[lang]} ${number(parts.required)}${unitOf(line)}`;
    return lang === "id" ? `${WORDS.missing.id} ${of}` : `${of} ${WORDS.missing.en}`;
  };
  const told = lines.map((line) => {
    const parts = partsOf(line);
    const each =
      parts === null
        ? ""
        : ` ${PARTS.slice(0, 3)
            .map((part) => `${WORDS[part][lang]} ${number(parts[part])}`)
            .join(", ")}:`;
    return `${nameOf(line)}:${each} ${verdictOf(line)}.`;
  });
  const notes = lines.length > drawn.length ? [`${WORDS.notDrawn[lang]}: ${lines.length - drawn.length}.`] : [];
  const page = {
    heading: WORDS.heading[lang],
    subheading: `${lines.length} ${WORDS.needs[lang]}`,
    accent: "barC" as const,
    legend: PARTS.map(
      (part): LegendEntry => ({
        words: WORDS[part][lang],
        sign: (x, y, { em, paint }) =>
          element("rect", { x, y: y - em * 0.4, width: em * 1.2, height: em * 0.8, ...paint.fill(COLOURS[part]) }),
      }),
    ),
    notes,
    source: WORDS.source[lang],
    description: [WORDS.shows[lang], ...told, ...notes].join(" "),
    leastHeight: drawn.length * ROW,
  };
  return drawPage(page, options, ({ box, em, paint, text }) => {
    const step = Math.min(em * 4.5, (box.bottom - box.top) / Math.max(1, drawn.length));
    return drawn
      .map((line, at) => {
        const top = box.top + at * step;
        const bar = { y: top + em * 1.1, height: Math.max(em * 0.8, step - em * 1.9) };
        const wide = box.right - box.left;
        const parts = partsOf(line);
        const verdict = verdictOf(line);
        let left = box.left;
        const rects =
          parts === null
            ? []
            : PARTS.map((part) => {
                const right = Math.min(box.right, left + (parts[part] / parts.required) * wide);
                const rect = element("rect", {
                  "data-part": `${part} ${parts[part]}`,
                  x: left,
                  width: right - left,
                  ...bar,
                  ...paint.fill(COLOURS[part]),
                });
                left = right;
                return rect;
              });
        return [
          text(box.left, top + em * 0.75, nameOf(line), { scale: 0.86, bold: true }),
          text(box.right, top + em * 0.75, verdict, {
            scale: 0.82,
            anchor: "end",
            colour: parts === null ? "warn" : parts.missing > 0 ? "bad" : "z0",
          }),
          ...rects,
          element("rect", {
            x: box.left,
            width: wide,
            ...bar,
            ...paint.stroke("frame", 1, parts === null ? "3 3" : undefined),
          }),
        ].join("");
      })
      .join("");
  });
}
