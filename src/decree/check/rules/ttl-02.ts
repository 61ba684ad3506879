import type { Part } from "../../document/types.js";
import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { capitals, firstSpan, isInCapitals } from "../wording.js";

/** The title is in capitals. */
export const ttl02: DecreeRule = {
  meta: {
    id: "TTL-02",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("4"),
    title: { id: "Judul ditulis dengan huruf kapital", en: "The title is in capitals" },
  },

  check(decree) {
    const { title } = decree;
    const small = [title?.kind, title?.numberLabel, title?.about, title?.name].filter(
      (part) => part != null && !isInCapitals(part.text),
    ) as Part[];
    if (small.length === 0) return [];
    const fix = { edits: small.map((part) => capitals(decree, part)) };
    return [{ where: "title", span: firstSpan(small[0]), fix }];
  },
};
