import { drafting } from "../law.js";
import { considerationsOf } from "../provisions.js";
import type { DecreeRule } from "../types.js";
import { endMark } from "../wording.js";

/** A long word, a full stop, and a new sentence: abbreviations are shorter. */
const TWO_SENTENCES = /(?<![a-z])[a-z]{4,30}\. [A-Z][a-z]/;

/** Each consideration is one sentence, begins with bahwa and ends with a semicolon. */
export const con02: DecreeRule = {
  meta: {
    id: "CON-02",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("22"),
    title: {
      id: "Tiap pertimbangan satu kalimat, diawali bahwa, diakhiri titik koma",
      en: "Each consideration is one sentence, begins with bahwa and ends with a semicolon",
    },
  },

  check(decree) {
    return considerationsOf(decree).flatMap(({ where, body }) => {
      const begins = /^bahwa\b/i.test(body.text);
      const ends = body.text.endsWith(";");
      if (begins && ends && !TWO_SENTENCES.test(body.text)) return [];
      const mend = { edits: [{ span: endMark(body, ".,:"), text: ";" }] };
      const variant = !begins ? "begin" : ends ? "sentences" : "end";
      return [{ where, span: body.span, variant, ...(variant === "end" && { fix: mend }) }];
    });
  },
};
