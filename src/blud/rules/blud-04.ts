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
      rows.flatMap(({ cells, number, span }) =>
        OFFICE.test(cells[0]?.text ?? "") ? [{ where: annexPlace(i, number), span: cells[0]?.span ?? span }] : [],
      ),
    );
    const decided = provisions.flatMap(({ where, body }) => {
      const found = DECIDED.exec(body.text);
      const name = found?.[1];
      if (found === null || name === undefined || !OFFICE.test(name)) return [];
      const from = found.index + found[0].indexOf(name);
      return [{ where, span: at(body, from, from + name.length) }];
    });
    return [...decided, ...rows];
  },
};
