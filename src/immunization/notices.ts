import type { Notice } from "../foundation/result.js";
import { cite } from "../law/index.js";

/** Nothing here knows who must not be vaccinated: illness, allergy, pregnancy, immune status. */
export const contraindicationsNotAssessed: Notice = { code: "immunization.contraindications-not-assessed" };

/** The windows come from the KIA book's chart, not from the annex of the decree in force. */
export const annexNotRead: Notice = {
  code: "immunization.annex-not-read",
  citation: /* @__PURE__ */ cite("kepmenkes-hk-01-07-menkes-1098-2024"),
};
