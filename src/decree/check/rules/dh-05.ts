import { makerOf, officeRank, ownLevel } from "../documents.js";
import { drafting } from "../law.js";
import { levelOf } from "../level.js";
import type { DecreeRule } from "../types.js";

/** The legal basis holds only regulations of the same or a higher level. */
export const dh05: DecreeRule = {
  meta: {
    id: "DH-05",
    severity: "error",
    citation: /* @__PURE__ */ drafting("41"),
    title: {
      id: "Dasar hukum hanya peraturan yang setingkat atau lebih tinggi",
      en: "The legal basis holds only regulations of the same or a higher level",
    },
  },

  check(decree, { basis }) {
    const own = ownLevel(decree);
    return basis.flatMap((entry) => {
      const { item, where, kind } = entry;
      const report = (variant: string) => [{ where, span: item.body.span, variant }];
      if (kind === null) return [];
      if (kind.nature === "other") return report("no-regulation");
      if (own === null) return [];
      if (kind.nature === "keputusan") {
        // A decision of a higher office is not barred by this rule; that of a lower one is.
        const rank = officeRank(makerOf(item.body.text));
        return rank !== null && rank > own ? report("lower") : [];
      }
      const level = levelOf(entry, decree);
      return level !== null && level > own ? report("lower") : [];
    });
  },
};
