import type { DecreeRule } from "../../decree/index.js";
import { cite } from "../../law/index.js";
import { replaced } from "../cited.js";

/** PP 12/2019 is cited from 12 March 2019 on, PP 58/2005 is not. */
export const blud07: DecreeRule = {
  meta: {
    id: "BLUD-07",
    severity: "error",
    citation: /* @__PURE__ */ cite("pp-12-2019"),
    title: {
      id: "PP 12/2019 menjadi dasar hukum sejak 12 Maret 2019, bukan PP 58/2005",
      en: "PP 12/2019 is cited from 12 March 2019 on, PP 58/2005 is not",
    },
  },

  check(decree, context) {
    return replaced(decree, context, { since: "2019-03-12", needs: "pp-12-2019", not: "pp-58-2005" });
  },
};
