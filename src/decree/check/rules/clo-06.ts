import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { behind } from "../wording.js";

/** A peraturan has Diundangkan and its gazette line; a keputusan has neither. */
export const clo06: DecreeRule = {
  meta: {
    id: "CLO-06",
    severity: "error",
    citation: /* @__PURE__ */ drafting("160 sampai dengan 172"),
    title: {
      id: "Peraturan memuat Diundangkan dan nomor Berita atau Lembaran; keputusan tidak",
      en: "A peraturan has Diundangkan and its gazette line; a keputusan has neither",
    },
  },

  check({ title, closing, promulgation, gazette }) {
    if (title?.nature === "keputusan") {
      const odd = promulgation ?? gazette;
      return odd === null ? [] : [{ where: "closing", span: odd.span, variant: "keputusan" }];
    }
    if (title?.nature !== "peraturan") return [];
    const missing = [...(promulgation ? [] : ["Diundangkan di"]), ...(gazette ? [] : ["BERITA/LEMBARAN DAERAH"])];
    if (missing.length === 0) return [];
    return [
      { where: "closing", span: behind(promulgation ?? closing ?? title), facts: { missing: missing.join(", ") } },
    ];
  },
};
