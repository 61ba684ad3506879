import { administration } from "../law.js";
import { considerationsOf, provisionsOf } from "../provisions.js";
import { reachesBack, startDay } from "../start.js";
import type { DecreeRule, RuleReport } from "../types.js";

const REASON = /\bkerugian yang lebih besar\b|\bterabaikannya hak\b|\bPasal 58 ayat \(6\)/i;

/** No start before the date of enactment, unless the text gives the reason of Pasal 58(6). */
export const dik08: DecreeRule = {
  meta: {
    id: "DIK-08",
    severity: "error",
    citation: /* @__PURE__ */ administration("58 ayat (6)"),
    title: {
      id: "Tidak berlaku surut tanpa alasan Pasal 58 ayat (6)",
      en: "No start before the date of enactment, unless the text gives the reason of Pasal 58(6)",
    },
  },

  check(decree, { day, at }) {
    const provisions = provisionsOf(decree);
    const isExcused = [...provisions, ...considerationsOf(decree)].some(({ body }) => REASON.test(body.text));
    if (isExcused || day === null) return [];
    return provisions.flatMap(({ where, body }): RuleReport[] => {
      const start = startDay(body.text);
      if (start === null) {
        return reachesBack(body.text) ? [{ where, span: body.span, variant: "undated" }] : [];
      }
      if (start.iso === null || start.iso >= day.earliest) return [];
      return [{ where, span: at(body, start.from, start.to), facts: { start: start.iso, day: day.earliest } }];
    });
  },
};
