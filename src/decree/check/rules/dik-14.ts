import { provisionsOf } from "../provisions.js";
import type { DecreeRule } from "../types.js";

const COST = /\b(?:biaya|pembiayaan|honorarium|insentif|uang (?:saku|lelah|transpor)|bantuan keuangan)\b/i;
const BUDGET =
  /\b(?:APB[DN](?:es)?|anggaran (?:pendapatan|badan layanan|BLUD)|dokumen pelaksanaan anggaran|BLUD|RBA|DPA|dana (?:alokasi|kapitasi|desa|BOK))\b|\bsumber (?:dana|pendapatan) lain/i;

/** A duty that costs money names its budget. */
export const dik14: DecreeRule = {
  meta: {
    id: "DIK-14",
    severity: "info",
    title: {
      id: "Kewajiban yang memerlukan biaya menyebut sumber anggarannya",
      en: "A duty that costs money names its budget",
    },
  },

  check(decree, { at }) {
    const provisions = provisionsOf(decree);
    if (provisions.some(({ body }) => BUDGET.test(body.text))) return [];
    for (const { where, body } of provisions) {
      const found = COST.exec(body.text);
      if (found !== null) return [{ where, span: at(body, found.index, found.index + found[0].length) }];
    }
    return [];
  },
};
