/* The picture in words: for those who hear it, and for what it does not show. */
import type { Language } from "../../foundation/result.js";
import type { ChartAxis, GrowthCurves, OmissionReason, PlacedPoint } from "./types.js";
import { checkAgain, joinedWords, measured, months, notDrawn, plain, REASONS, signed } from "./words.js";

/** What is to be checked again and what is not drawn: how many, and why. */
export function omissionNotes({ omitted, points }: GrowthCurves, lang: Language): readonly string[] {
  const counts = new Map<OmissionReason, number>();
  for (const { reason } of omitted) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts].map(([reason, count]) => `${count} ${REASONS[reason][lang]}`);
  const flagged = points.filter((point) => point.flagged).length;
  return [
    ...(flagged > 0 ? [`${flagged} ${checkAgain[lang]}.`] : []),
    ...(parts.length > 0 ? [`${notDrawn[lang]}: ${parts.join(", ")}.`] : []),
  ];
}

/** The chart in sentences: its axes, its lines, each point with its z, and how many are joined. */
export function describeCurves(chart: GrowthCurves, lang: Language): readonly string[] {
  const { x, y, points, segments, lines } = chart;
  const axis = (one: ChartAxis): string => `${one.label[lang]}: ${plain(one.from, 1, lang)}–${plain(one.to, 1, lang)}.`;
  const told = (point: PlacedPoint): string => {
    const at = `${plain(point.x, 1, lang)} ${x.unit === "month" ? months[lang] : x.unit}`;
    const marks = [...(point.status === null ? [] : [point.status]), ...(point.flagged ? [checkAgain[lang]] : [])];
    return `${at} ${plain(point.y, 2, lang)} ${y.unit} (${[`z ${signed(point.z, 2, lang)}`, ...marks].join(", ")})`;
  };
  return [
    axis(x),
    axis(y),
    `z: ${lines.map(({ z }) => signed(z, 0, lang)).join(", ")}.`,
    `${measured[lang]} (${points.length}): ${points.map(told).join("; ") || "–"}.`,
    `${joinedWords[lang]} (${segments.length})`,
  ];
}
