import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { behind } from "../wording.js";

const WORD = "MEMUTUSKAN:";

/** MEMUTUSKAN: stands in capitals, not spaced out, with a colon. */
export const dik01: DecreeRule = {
  meta: {
    id: "DIK-01",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("54"),
    title: {
      id: "MEMUTUSKAN: ditulis kapital, tidak direnggangkan, dan diakhiri titik dua",
      en: "MEMUTUSKAN: stands in capitals, not spaced out, with a colon",
    },
  },

  check({ enactment, memperhatikan, mengingat, title }) {
    const decides = enactment?.decides;
    if (decides == null) {
      if (title === null) return [];
      return [{ where: "diktum", span: behind(memperhatikan ?? mengingat ?? title), variant: "missing" }];
    }
    if (decides.text === WORD) return [];
    return [{ where: "diktum", span: decides.span, fix: { edits: [{ span: decides.span, text: WORD }] } }];
  },
};
