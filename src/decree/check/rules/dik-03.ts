import { ordinalWord } from "../../document/numerals.js";
import type { DecreeRule } from "../types.js";
import { behind } from "../wording.js";

/** Ordinals run without gap or repeat. */
export const dik03: DecreeRule = {
  meta: {
    id: "DIK-03",
    severity: "error",
    title: { id: "Diktum berurutan tanpa lompatan atau ulangan", en: "Ordinals run without gap or repeat" },
  },

  check({ title, diktum, articles, enactment }) {
    if (diktum.length === 0) {
      if (title?.nature !== "keputusan" || articles.length > 0) return [];
      return [{ where: "diktum", span: behind(enactment ?? title), variant: "missing" }];
    }
    const wrong = diktum.findIndex(({ ordinal }, i) => ordinal !== i + 1);
    const found = diktum[wrong];
    if (found === undefined) return [];
    return [
      { where: "diktum", span: found.label.span, facts: { found: found.label.text, expected: ordinalWord(wrong + 1) } },
    ];
  },
};
