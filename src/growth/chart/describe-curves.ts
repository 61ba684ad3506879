/* The picture in words: for those who hear it, and for what it does not show. */
import type { Language } from "../../foundation/result.js";
import { formatDecimal } from "../../foundation/rounding.js";
import type { GrowthCurves, OmissionReason, PlacedPoint } from "./types.js";
import { REASONS, signed, WORDS } from "./words.js";

/** What is not drawn: how many, and why. */
export function omissionNote({ omitted, points }: GrowthCurves, lang: Language): readonly string[] {
  const counts = new Map<OmissionReason, number>();
  for (const { reason } of omitted) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const flagged = points.filter((point) => point.flagged).length;
  const parts = [...counts].map(([reason, count]) => `${count} ${REASONS[reason][lang]}`);
  return [
    ...(flagged > 0 ? [`${capital(WORDS.checkAgain[lang])}: ${flagged}.`] : []),
    ...(parts.length > 0 ? [`${WORDS.notDrawn[lang]}: ${omitted.length} (${parts.join("; ")}).`] : []),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const UNITS = { month: { id: "bulan", en: "months" }, "kg/m2": { id: "kg/m²", en: "kg/m²" } } as const;

function unitOf(unit: GrowthCurves["x"]["unit"], lang: Language): string {
  return unit === "month" || unit === "kg/m2" ? UNITS[unit][lang] : unit;
}

/** At most so many decimals, and none that say nothing. */
function plain(value: number, decimals: number, lang: Language): string {
  return formatDecimal(value, decimals, lang)
    .replace(/([.,]\d*?)0+$/, "$1")
    .replace(/[.,]$/, "");
}

/** The chart in sentences: its axes, its lines, each point with its z, what is joined, and what is not drawn. */
export function describeCurves(chart: GrowthCurves, lang: Language): string {
  const { x, y, points, segments, lines } = chart;
  const axis = (one: GrowthCurves["x"]): string =>
    lang === "id"
      ? `${one.label.id} dari ${plain(one.from, 1, lang)} sampai ${plain(one.to, 1, lang)}`
      : `${one.label.en} from ${plain(one.from, 1, lang)} to ${plain(one.to, 1, lang)}`;
  const zs = lines.map(({ z }) => signed(z, 0, lang)).join(", ");
  const told = (point: PlacedPoint): string => {
    const at = `${plain(point.x, 1, lang)} ${unitOf(x.unit, lang)}`;
    const value = `${plain(point.y, 2, lang)} ${unitOf(y.unit, lang)}`;
    const letter = chart.style === "kms" && point.status !== null ? `, ${point.status}` : "";
    const flag = point.flagged ? `, ${WORDS.checkAgain[lang]}` : "";
    return `${at}: ${value} (z ${signed(point.z, 2, lang)}${letter}${flag})`;
  };
  const sentences =
    lang === "id"
      ? [
          `Grafik pertumbuhan. Sumbu mendatar: ${axis(x)}. Sumbu tegak: ${axis(y)}.`,
          `Garis z-score ${zs}.`,
          points.length === 0 ? WORDS.noPoints.id : `${points.length} titik: ${points.map(told).join("; ")}.`,
          ...(points.length > 1 ? [`${segments.length} pasang titik dari bulan berurutan disambung.`] : []),
        ]
      : [
          `Growth chart. Horizontal axis: ${axis(x)}. Vertical axis: ${axis(y)}.`,
          `z-score lines ${zs}.`,
          points.length === 0 ? WORDS.noPoints.en : `${points.length} points: ${points.map(told).join("; ")}.`,
          ...(points.length > 1 ? [`${segments.length} pairs of points of consecutive months are joined.`] : []),
        ];
  return [...sentences, ...omissionNote(chart, lang)].join(" ");
}
