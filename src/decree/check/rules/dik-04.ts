import type { DecreeRule } from "../types.js";

/** The first ordinal is KESATU. */
export const dik04: DecreeRule = {
  meta: {
    id: "DIK-04",
    severity: "info",
    title: { id: "Diktum pertama ditulis KESATU", en: "The first ordinal is KESATU" },
  },

  check({ diktum }) {
    const first = diktum[0]?.label;
    if (first === undefined || !/pertama$/i.test(first.text)) return [];
    return [
      {
        where: `diktum.${first.text.toUpperCase()}`,
        span: first.span,
        fix: { edits: [{ span: first.span, text: "KESATU" }] },
      },
    ];
  },
};
