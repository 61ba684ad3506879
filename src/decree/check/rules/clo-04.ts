import { drafting } from "../law.js";
import { officeWithin } from "../signatory.js";
import type { DecreeRule } from "../types.js";
import { capitals, isInCapitals } from "../wording.js";

/** The office that signs stands in capitals and ends with a comma. */
export const clo04: DecreeRule = {
  meta: {
    id: "CLO-04",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("166"),
    title: {
      id: "Jabatan penanda tangan ditulis kapital dan diakhiri koma",
      en: "The office that signs stands in capitals and ends with a comma",
    },
  },

  check(decree, { at }) {
    const office = decree.closing?.signature?.office;
    if (office == null) return [];
    const from = officeWithin(office.text);
    if (isInCapitals(office.text.slice(from)) && office.text.endsWith(",")) return [];
    const span = at(office, from, office.text.length);
    const { text } = capitals(decree, { ...office, span });
    const mended = text.endsWith(",") ? text : `${text.replace(/[.;:]$/, "")},`;
    return [{ where: "signature", span: office.span, fix: { edits: [{ span, text: mended }] } }];
  },
};
