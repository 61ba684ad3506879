import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { behind } from "../wording.js";

const GRACE = "DENGAN RAHMAT TUHAN YANG MAHA ESA";

/** A peraturan has DENGAN RAHMAT TUHAN YANG MAHA ESA. */
export const pre01: DecreeRule = {
  meta: {
    id: "PRE-01",
    severity: "error",
    citation: /* @__PURE__ */ drafting("15"),
    title: {
      id: "Peraturan memuat DENGAN RAHMAT TUHAN YANG MAHA ESA",
      en: "A peraturan has DENGAN RAHMAT TUHAN YANG MAHA ESA",
    },
  },

  check({ title, opening }) {
    if (title?.nature !== "peraturan" || opening?.grace?.text.toUpperCase().startsWith(GRACE)) return [];
    const office = opening?.office;
    if (opening?.grace)
      return [
        { where: "opening", span: opening.grace.span, fix: { edits: [{ span: opening.grace.span, text: GRACE }] } },
      ];
    if (office == null) return [{ where: "opening", span: behind(title) }];
    const place = { start: office.span.start, end: office.span.start };
    return [{ where: "opening", span: office.span, fix: { edits: [{ span: place, text: `${GRACE}\n\n` }] } }];
  },
};
