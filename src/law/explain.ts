import type { Language } from "../foundation/result.js";
import { punctuateDecimal } from "../foundation/rounding.js";
import type { Figure } from "./figure.js";
import { formatCitation } from "./format-citation.js";

/**
 * Writes out how a figure came about: its counts, its formula, its target and its law.
 *
 * @param figure - a computed figure
 * @param language - `"id"` or `"en"`
 * @returns one line, such as `77 / 440 × 100 = 17,50 % (target 100 %) — Permenkes 4/2019`
 * @example
 * ```ts
 * import { explain } from "tatasehat/law";
 * explain({
 *   indicator: "example", asOf: "2022-12-31", numerator: 77, denominator: 440, value: 17.5, text: "17.50",
 *   multiplier: 100, unit: "%", target: 100, citations: [{ regulation: "permenkes-4-2019" }], notices: [],
 * }, "id"); //=> "77 / 440 × 100 = 17,50 % (target 100 %) — Permenkes 4/2019"
 * ```
 */
export function explain(figure: Figure, language: Language): string {
  const number = (value: number | string) => punctuateDecimal(String(value), language, { thousands: true });
  // Units count in English, "per 100,000"; the only mark in them is that of thousands.
  const named = language === "id" ? figure.unit.replace(",", ".") : figure.unit;
  const unit = named === "ratio" ? "" : ` ${named}`;
  const formula = `${number(figure.numerator)} / ${number(figure.denominator)} × ${number(figure.multiplier)}`;
  const target = figure.target === undefined ? "" : ` (target ${number(Number(figure.target.toFixed(2)))}${unit})`;
  const { complete } = figure;
  const provisional =
    complete !== undefined && complete.reported < complete.expected
      ? `, ${language === "id" ? "sementara" : "provisional"} ${complete.reported}/${complete.expected}`
      : "";
  const law = figure.citations.map((citation) => formatCitation(citation, language, "short")).join("; ");
  return `${formula} = ${number(figure.text)}${unit}${target}${provisional}${law === "" ? "" : ` — ${law}`}`;
}
