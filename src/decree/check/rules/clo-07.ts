import type { DecreeRule } from "../types.js";

/** An acting officer is reported. */
export const clo07: DecreeRule = {
  meta: {
    id: "CLO-07",
    severity: "info",
    title: { id: "Pejabat yang bukan pejabat definitif dilaporkan", en: "An acting officer is reported" },
  },

  check({ closing }) {
    const signature = closing?.signature;
    if (signature?.office == null || (signature.acting === null && !signature.onBehalf)) return [];
    return [{ where: "signature", span: signature.office.span, facts: { acting: signature.acting ?? "a.n." } }];
  },
};
