import type { DecreeRule } from "../../decree/index.js";
import { cite } from "../../law/index.js";

/** PP 74/2012 came into force. */
const SINCE = "2012-09-03";

/** PP 23/2005 is cited as amended by PP 74/2012. */
export const blud03: DecreeRule = {
  meta: {
    id: "BLUD-03",
    severity: "warning",
    citation: /* @__PURE__ */ cite("pp-74-2012"),
    title: {
      id: "PP 23/2005 dikutip sebagaimana telah diubah dengan PP 74/2012",
      en: "PP 23/2005 is cited as amended by PP 74/2012",
    },
  },

  check({ mengingat }, { blud, basis, day, at }) {
    if (blud === null || mengingat === null || day === null || day.earliest < SINCE) return [];
    const entry = basis.find(({ cited }) => cited?.regulation?.id === "pp-23-2005");
    if (entry?.cited == null) {
      return blud === "status" && basis.length > 0
        ? [{ where: "mengingat", span: mengingat.label.span, variant: "missing" }]
        : [];
    }
    if (entry.amendments.some(({ regulation }) => regulation?.id === "pp-74-2012")) return [];
    const { span } = entry.cited.citation;
    return [{ where: entry.where, span: at(entry.item.body, span.start, span.end) }];
  },
};
