import { cite } from "../../../law/index.js";

import type { DecreeRule } from "../types.js";

/** Permendagri 83/2022 replaces the list of Permendagri 78/2012. */
const SINCE = "2022-09-23";

/** The classification code is of the list in force on the date. */
export const num05: DecreeRule = {
  meta: {
    id: "NUM-05",
    severity: "info",
    citation: /* @__PURE__ */ cite("permendagri-83-2022"),
    title: {
      id: "Kode klasifikasi berasal dari daftar yang berlaku pada tanggalnya",
      en: "The classification code is of the list in force on the date",
    },
  },

  check(_, { number, day, at }) {
    const code = number?.code;
    if (number === null || code == null || day === null) return [];
    // A code of the newer list has the shape X00.n; both stay in use, so that this is only worth knowing.
    const isNew = /^\d00\./.test(code.text);
    const isOld = !isNew && day.earliest >= SINCE;
    if (!isOld && !(isNew && day.latest < SINCE)) return [];
    const span = at(number.part, code.from, code.to);
    return [{ where: "number", span, variant: isNew ? "too-new" : "old", facts: { code: code.text } }];
  },
};
