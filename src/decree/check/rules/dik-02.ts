import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { behind, capitals, endMark, isInCapitals, plainName } from "../wording.js";

/** Menetapkan is followed by kind and name in capitals and a full stop. */
export const dik02: DecreeRule = {
  meta: {
    id: "DIK-02",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("57 dan 58"),
    title: {
      id: "Menetapkan diikuti jenis dan nama dalam huruf kapital dan diakhiri titik",
      en: "Menetapkan is followed by kind and name in capitals and a full stop",
    },
  },

  check(decree) {
    const { enactment, mengingat, title } = decree;
    const clause = enactment?.clause;
    if (clause == null || enactment?.label == null) {
      if (title === null) return [];
      return [{ where: "diktum", span: behind(enactment ?? mengingat ?? title), variant: "missing" }];
    }
    const isCapital = isInCapitals(clause.text);
    if (isCapital && clause.text.endsWith(".")) return [];
    const label = enactment.label.text;
    const edits = [
      ...(isCapital
        ? []
        : [capitals(decree, { ...clause, span: { start: clause.span.start, end: endMark(clause, ".,;:").start } })]),
      ...(clause.text.endsWith(".") ? [] : [{ span: endMark(clause, ",;:"), text: "." }]),
    ];
    // Where a diktum ran into the clause, more than capitals and a full stop is amiss.
    const isWhole = title?.name != null && plainName(clause.text).endsWith(plainName(title.name.text));
    return [{ where: "diktum", span: clause.span, facts: { label }, ...(isWhole && { fix: { edits } }) }];
  },
};
