import { drafting } from "../law.js";

import type { DecreeRule } from "../types.js";

/** No part of the number is left open. */
export const num02: DecreeRule = {
  meta: {
    id: "NUM-02",
    severity: "error",
    citation: /* @__PURE__ */ drafting("2"),
    title: { id: "Nomor tidak memuat bagian yang kosong", en: "No part of the number is left open" },
  },

  check({ title }, { number }) {
    if (!title?.numberLabel) return [];
    if (number === null) return [{ where: "number", span: title.numberLabel.span }];
    return number.isOpen ? [{ where: "number", span: number.part.span }] : [];
  },
};
