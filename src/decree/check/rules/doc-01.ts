import type { DecreeRule } from "../types.js";

/** A text holds one decree. */
export const doc01: DecreeRule = {
  meta: {
    id: "DOC-01",
    severity: "error",
    title: { id: "Satu berkas memuat satu keputusan", en: "A text holds one decree" },
  },

  check({ others }) {
    return others.map((span) => ({ where: "document", span: { start: span.start, end: span.start } }));
  },
};
