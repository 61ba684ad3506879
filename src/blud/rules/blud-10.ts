import type { DecreeRule } from "../../decree/index.js";

/** The start is given; 1 January is usual. */
export const blud10: DecreeRule = {
  meta: {
    id: "BLUD-10",
    severity: "info",
    title: { id: "Saat mulai diterapkan disebut; lazimnya 1 Januari", en: "The start is given; 1 January is usual" },
  },

  check({ diktum }, { blud, provisions, start }) {
    if (blud !== "status" || provisions.length === 0) return [];
    const at = diktum.at(-1)?.body.span.end ?? provisions.at(-1)?.body.span.end ?? 0;
    const day = start.day;
    if (!start.isSet) return [{ where: "diktum", span: { start: at, end: at }, variant: "missing" }];
    if (day === null || (day.day === 1 && day.month === 1)) return [];
    return [{ where: "diktum", span: { start: at, end: at }, facts: { day: day.iso } }];
  },
};
