import { drafting } from "../law.js";

import type { DecreeRule } from "../types.js";

const INSIDE = /^((?:undang-undang|peraturan)\b(?:(?!\btentang\b)[^;(]){0,120}?)( Republik Indonesia) (?:nomor|no\b)/i;

/** A citation in the legal basis omits Republik Indonesia. */
export const dh12: DecreeRule = {
  meta: {
    id: "DH-12",
    severity: "info",
    citation: /* @__PURE__ */ drafting("45"),
    title: {
      id: "Kutipan dasar hukum tidak memuat Republik Indonesia",
      en: "A citation in the legal basis omits Republik Indonesia",
    },
  },

  check(_, { basis, at }) {
    return basis.flatMap(({ item: { body }, where }) => {
      const found = INSIDE.exec(body.text.slice(0, 300));
      if (found === null) return [];
      const from = (found[1] as string).length;
      const span = at(body, from, from + (found[2] as string).length);
      return [{ where, span, fix: { edits: [{ span, text: "" }] } }];
    });
  },
};
