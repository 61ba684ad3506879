import type { DecreeRule } from "../types.js";

/** The text runs in one column. */
export const doc02: DecreeRule = {
  meta: {
    id: "DOC-02",
    severity: "error",
    title: { id: "Naskah dibaca dalam satu kolom", en: "The text runs in one column" },
    bars: true,
  },

  check({ columns }) {
    return columns === null ? [] : [{ where: "document", span: columns }];
  },
};
