import { drafting } from "../law.js";
import { isOfficeOf } from "../signatory.js";
import type { DecreeRule } from "../types.js";

/** The office that signs is the office in the title. */
export const clo03: DecreeRule = {
  meta: {
    id: "CLO-03",
    severity: "error",
    citation: /* @__PURE__ */ drafting("164 dan 166"),
    title: {
      id: "Jabatan penanda tangan sama dengan jabatan dalam judul",
      en: "The office that signs is the office in the title",
    },
  },

  check({ title, closing }) {
    const office = closing?.signature?.office;
    const maker = title?.maker;
    if (office == null || maker == null || isOfficeOf(office.text, maker.text)) return [];
    return [{ where: "signature", span: office.span, facts: { maker: maker.text } }];
  },
};
