import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { behind, firstSpan } from "../wording.js";

/** Mengingat is there and not empty. */
export const dh01: DecreeRule = {
  meta: {
    id: "DH-01",
    severity: "error",
    citation: /* @__PURE__ */ drafting("28"),
    title: { id: "Mengingat ada dan terisi", en: "Mengingat is there and not empty" },
  },

  check({ title, opening, menimbang, mengingat }) {
    if (mengingat !== null && mengingat.items.length > 0) return [];
    const before = menimbang ?? opening ?? title;
    return [{ where: "mengingat", span: mengingat === null ? behind(before) : firstSpan(mengingat.label) }];
  },
};
