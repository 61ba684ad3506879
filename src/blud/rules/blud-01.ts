import type { DecreeRule } from "../../decree/index.js";
import { cite } from "../../law/index.js";
import { isSignedByHead } from "../signatory.js";

/** A BLUD is established by the regional head. */
export const blud01: DecreeRule = {
  meta: {
    id: "BLUD-01",
    severity: "error",
    citation: /* @__PURE__ */ cite("pp-23-2005", { article: "5 ayat (2)" }),
    title: { id: "Penetapan BLUD ditandatangani kepala daerah", en: "A BLUD is established by the regional head" },
  },

  check(decree, { blud }) {
    const { closing, title } = decree;
    const isAssessment = blud === "team" && /\bpenilai(?:an)?\b/i.test(title?.name?.text ?? "");
    if ((blud !== "status" && !isAssessment) || isSignedByHead(decree)) return [];
    const span = (closing?.signature?.office ?? title?.maker ?? title)?.span ?? { start: 0, end: 0 };
    return [{ where: "signature", span }];
  },
};
