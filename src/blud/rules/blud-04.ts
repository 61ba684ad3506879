import type { DecreeRule } from "../../decree/index.js";
import { cite } from "../../law/index.js";

const OFFICE =
  /^(?:dinas|badan(?! layanan)|kantor|bagian|bidang|seksi|subbagian|sub bagian|kecamatan|kelurahan|sekretariat)\b/i;
const DECIDED = /^Menetapkan ([^;,]{3,160}?) sebagai\b/i;

/** Every unit is a technical unit, not an office or a section. */
export const blud04: DecreeRule = {
  meta: {
    id: "BLUD-04",
    severity: "error",
    citation: /* @__PURE__ */ cite("permendagri-79-2018"),
    title: {
      id: "Setiap unit adalah UPTD/UPTB, bukan dinas atau bagiannya",
      en: "Every unit is a technical unit, not an office or a section",
    },
  },

  check({ annexes }, { blud, provisions, annexPlace, at }) {
    if (blud !== "status") return [];
    const rows = annexes.flatMap(({ rows }, i) =>
      rows.flatMap(({ cells: [unit], number }) =>
        unit !== undefined && OFFICE.test(unit.text) ? [{ where: annexPlace(i, number), span: unit.span }] : [],
      ),
    );
    const decided = provisions.flatMap(({ where, body }) => {
      const name = DECIDED.exec(body.text)?.[1] ?? "";
      if (!OFFICE.test(name)) return [];
      const from = body.text.indexOf(name);
      return [{ where, span: at(body, from, from + name.length) }];
    });
    return [...decided, ...rows];
  },
};
