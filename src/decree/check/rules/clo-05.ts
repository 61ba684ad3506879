import { drafting } from "../law.js";
import { titlesOf } from "../signatory.js";
import type { DecreeRule } from "../types.js";

/** The name stands without degree, rank, grade and NIP. */
export const clo05: DecreeRule = {
  meta: {
    id: "CLO-05",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("164 huruf d"),
    title: {
      id: "Nama ditulis tanpa gelar, pangkat, golongan, dan NIP",
      en: "The name stands without degree, rank, grade and NIP",
    },
    personal: true,
  },

  check({ closing }) {
    const signature = closing?.signature;
    const name = signature?.name;
    if (signature == null || name == null) return [];
    const found = titlesOf(signature);
    if (found.length === 0) return [];
    const end = Math.max(name.span.end, signature.details.at(-1)?.span.end ?? 0);
    return [{ where: "signature", span: { start: name.span.start, end }, facts: { found: found.join(", ") } }];
  },
};
