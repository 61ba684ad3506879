import type { DecreeRule } from "../../decree/index.js";
import { cite } from "../../law/index.js";
import { replaced } from "../cited.js";

/** Permendagri 79/2018 is cited from 31 August 2018 on, 61/2007 is not. */
export const blud02: DecreeRule = {
  meta: {
    id: "BLUD-02",
    severity: "error",
    citation: /* @__PURE__ */ cite("permendagri-79-2018"),
    title: {
      id: "Permendagri 79/2018 menjadi dasar hukum sejak 31 Agustus 2018, bukan 61/2007",
      en: "Permendagri 79/2018 is cited from 31 August 2018 on, 61/2007 is not",
    },
  },

  check(decree, context) {
    return replaced(decree, context, {
      since: "2018-08-31",
      needs: "permendagri-79-2018",
      not: "permendagri-61-2007",
    });
  },
};
