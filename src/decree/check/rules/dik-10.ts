import { drafting } from "../law.js";
import { provisionsOf } from "../provisions.js";
import type { DecreeRule } from "../types.js";

const PHRASE =
  /\b(?:mulai (?:ber|diber)laku(?:kan)? (?:secara )?efektif|mulai efektif (?:ber|diber)laku(?:kan)?|efektif mulai berlaku|berlaku (?:secara )?efektif)\b/i;

/** The phrase mulai berlaku efektif is not used. */
export const dik10: DecreeRule = {
  meta: {
    id: "DIK-10",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("152"),
    title: { id: "Tidak digunakan frasa mulai berlaku efektif", en: "The phrase mulai berlaku efektif is not used" },
  },

  check(decree, { at }) {
    return provisionsOf(decree).flatMap(({ where, body }) => {
      const found = PHRASE.exec(body.text);
      if (found === null) return [];
      const span = at(body, found.index, found.index + found[0].length);
      const text = found[0].replace(/ ?\b(?:secara )?efektif\b/i, "").trim();
      return [{ where, span, facts: { phrase: found[0] }, fix: { edits: [{ span, text }] } }];
    });
  },
};
