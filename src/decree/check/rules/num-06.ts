import { cite } from "../../../law/index.js";
import { isAboutHealth, nameOf } from "../subject.js";
import type { DecreeRule } from "../types.js";

const HEALTH = /^(?:44\d|400\.7)(?:\.|$)/;

/** Legal products and finance: decrees on any subject carry them. */
const GENERAL = /^(?:188|100\.3|9\d\d)(?:\.|$)/;

/** Staff: who is appointed to a post of a health unit is a matter of both. */
const STAFF = /^8\d\d(?:\.|$)/;
const APPOINTS = /\b(?:PENGANGKATAN|PEMBERHENTIAN|PENUNJUKAN|PENUGASAN|PEJABAT)\b/;

/** The classification code suits the subject. */
export const num06: DecreeRule = {
  meta: {
    id: "NUM-06",
    severity: "info",
    citation: /* @__PURE__ */ cite("permendagri-83-2022"),
    title: { id: "Kode klasifikasi sesuai dengan pokok keputusan", en: "The classification code suits the subject" },
  },

  check(decree, { number, at }) {
    const code = number?.code;
    if (number === null || code == null || decree.title?.name == null) return [];
    const isStaff = STAFF.test(code.text) && APPOINTS.test(nameOf(decree));
    const suits = isAboutHealth(decree)
      ? HEALTH.test(code.text) || GENERAL.test(code.text) || isStaff
      : !HEALTH.test(code.text);
    return suits ? [] : [{ where: "number", span: at(number.part, code.from, code.to), facts: { code: code.text } }];
  },
};
