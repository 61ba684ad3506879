import type { DecreeRule } from "../../decree/index.js";
import { cite } from "../../law/index.js";
import { placesOf } from "../places.js";

const SINCE = "2018-08-31";
const OLD = /\bPPK[ -]?BLUD\b|\bPola Pengelolaan Keuangan\b/i;

/** PPK-BLUD became menerapkan BLUD with Permendagri 79/2018. */
export const blud11: DecreeRule = {
  meta: {
    id: "BLUD-11",
    severity: "info",
    citation: /* @__PURE__ */ cite("permendagri-79-2018"),
    title: {
      id: "Istilah PPK-BLUD diganti menerapkan BLUD sejak Permendagri 79/2018",
      en: "PPK-BLUD became menerapkan BLUD with Permendagri 79/2018",
    },
  },

  check(decree, context) {
    const { blud, day, at } = context;
    if (blud === null || day === null || day.earliest < SINCE) return [];
    for (const { where, part } of placesOf(decree, context)) {
      const found = OLD.exec(part.text.slice(0, 5000));
      if (found !== null) return [{ where, span: at(part, found.index, found.index + found[0].length) }];
    }
    return [];
  },
};
