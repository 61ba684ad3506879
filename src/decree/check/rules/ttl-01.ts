import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { firstSpan } from "../wording.js";

/** The title has kind, number, year and name. */
export const ttl01: DecreeRule = {
  meta: {
    id: "TTL-01",
    severity: "error",
    citation: /* @__PURE__ */ drafting("2"),
    title: { id: "Judul memuat jenis, nomor, tahun, dan nama", en: "The title has kind, number, year and name" },
  },

  check({ title, heading }, { number }) {
    const missing = [
      ...(title?.kind ? [] : ["KEPUTUSAN/PERATURAN"]),
      ...(title?.numberLabel ? [] : ["NOMOR"]),
      ...(number !== null && number.year === null && !number.isOpen ? ["TAHUN"] : []),
      ...(title?.about ? [] : ["TENTANG"]),
      ...(title?.about && !title.name ? ["NAMA"] : []),
    ];
    if (missing.length === 0) return [];
    return [{ where: "title", span: firstSpan(title, heading), facts: { missing: missing.join(", ") } }];
  },
};
