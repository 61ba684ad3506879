import { drafting } from "../law.js";
import type { DecreeRule, RuleReport } from "../types.js";
import { endMark } from "../wording.js";

/** Items of the legal basis are numbered in order and end with a semicolon. */
export const dh02: DecreeRule = {
  meta: {
    id: "DH-02",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("52"),
    title: {
      id: "Dasar hukum bernomor urut dan diakhiri titik koma",
      en: "Items of the legal basis are numbered in order and end with a semicolon",
    },
  },

  check({ mengingat }, { basis }) {
    const found: RuleReport[] = [];
    const wrong = basis.length < 2 ? -1 : basis.findIndex(({ item }, i) => item.label !== String(i + 1));
    const item = basis[wrong]?.item;
    if (mengingat !== null && item !== undefined) {
      const facts = { found: item.label ?? "-", expected: wrong + 1 };
      found.push({ where: "mengingat", span: item.labelSpan ?? item.span, variant: "number", facts });
    }
    for (const {
      item: { body },
      where,
    } of basis) {
      if (body.text.endsWith(";")) continue;
      const span = endMark(body, ".,:");
      found.push({
        where,
        span: { start: body.span.end - 1, end: body.span.end },
        fix: { edits: [{ span, text: ";" }] },
      });
    }
    return found;
  },
};
