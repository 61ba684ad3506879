import { drafting } from "../law.js";
import { isOfficeOf } from "../signatory.js";
import type { DecreeRule } from "../types.js";
import { behind, capitals, isInCapitals } from "../wording.js";

/** The maker stands in capitals and ends with a comma. */
export const pre03: DecreeRule = {
  meta: {
    id: "PRE-03",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("16"),
    title: {
      id: "Jabatan pembentuk ditulis kapital dan diakhiri koma",
      en: "The maker stands in capitals and ends with a comma",
    },
  },

  check(decree) {
    const { title, opening } = decree;
    if (title === null) return [];
    const office = opening?.office;
    if (office == null) return [{ where: "opening", span: behind(opening ?? title), variant: "missing" }];
    if (isInCapitals(office.text) && office.text.endsWith(",")) return [];
    const edit = capitals(decree, office);
    const text = edit.text.endsWith(",") ? edit.text : `${edit.text.replace(/[.;:]$/, "")},`;
    // Where more than the office stands here, capitals would not mend it.
    const isOffice = title.maker !== null && isOfficeOf(office.text, title.maker.text);
    const fix = { edits: [{ span: edit.span, text }] };
    return [{ where: "opening", span: office.span, ...(isOffice && { fix }) }];
  },
};
