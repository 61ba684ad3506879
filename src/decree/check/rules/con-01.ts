import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { behind, firstSpan } from "../wording.js";

/** Menimbang is there and gives reasons. */
export const con01: DecreeRule = {
  meta: {
    id: "CON-01",
    severity: "error",
    citation: /* @__PURE__ */ drafting("17 dan 18"),
    title: { id: "Menimbang ada dan memuat alasan", en: "Menimbang is there and gives reasons" },
  },

  check({ title, opening, menimbang }) {
    if (menimbang !== null && menimbang.items.length > 0) return [];
    return [{ where: "menimbang", span: menimbang === null ? behind(opening ?? title) : firstSpan(menimbang.label) }];
  },
};
