import { rank } from "../../document/items.js";
import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";

/** The letters of the considerations run without gap or repeat. */
export const con03: DecreeRule = {
  meta: {
    id: "CON-03",
    severity: "error",
    citation: /* @__PURE__ */ drafting("22"),
    title: {
      id: "Huruf pertimbangan berurutan tanpa lompatan atau ulangan",
      en: "The letters of the considerations run without gap or repeat",
    },
  },

  check({ menimbang }) {
    const items = menimbang?.items ?? [];
    if (items.length < 2) return [];
    const wrong = items.findIndex(({ label }, i) => label === null || /^\d/.test(label) || rank(label) !== i + 1);
    const item = items[wrong];
    if (item === undefined) return [];
    const facts = { found: item.label ?? "-", expected: String.fromCharCode(97 + (wrong % 26)) };
    return [{ where: "menimbang", span: item.labelSpan ?? item.span, facts }];
  },
};
