import type { DecreeRule } from "../../decree/index.js";
import { unitMismatch } from "../unit-counts.js";

const COUNT = /^Menetapkan (\d{1,3})(?: \([^()]{1,60}\))? (?:unit|uptd?|uptb|puskesmas|badan|rumah)\b/i;

/** The units counted are the units listed. */
export const blud09: DecreeRule = {
  meta: {
    id: "BLUD-09",
    severity: "error",
    title: { id: "Jumlah unit sama dengan jumlah dalam lampiran", en: "The units counted are the units listed" },
  },

  check(decree, { blud, announced, annexPlace }) {
    if (blud !== "status") return [];
    const { annexes, diktum } = decree;
    const listed = announced.flatMap(({ annex, stated, rows, isMatched, counts }) => {
      const list = annexes[annex]?.rows ?? [];
      const span = { start: list[0]?.span.start ?? 0, end: list.at(-1)?.span.end ?? 0 };
      const where = annexPlace(annex);
      if (!isMatched) return [{ where, span, facts: { stated, rows } }];
      const mismatch = unitMismatch(counts, list);
      return mismatch === null ? [] : [{ where, span, facts: mismatch }];
    });
    const named = diktum.flatMap(({ label, body, rows }) => {
      const stated = COUNT.exec(body.text)?.[1];
      if (stated === undefined || rows.length === 0 || Number(stated) === rows.length) return [];
      const where = `diktum.${label.text.toUpperCase()}`;
      return [{ where, span: body.span, facts: { stated: Number(stated), rows: rows.length } }];
    });
    return [...listed, ...named];
  },
};
