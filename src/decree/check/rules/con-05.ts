import type { DecreeDocument } from "../../document/types.js";
import { drafting } from "../law.js";
import { considerationsOf } from "../provisions.js";
import type { DecreeRule } from "../types.js";
import { plainKind, sameKind } from "../wording.js";

const INSTRUMENT =
  /\b(?:menetapkan|membentuk|mengatur(?:nya dengan)?|ditetapkan dengan) (?:suatu )?((?:Surat )?(?:Keputusan|Peraturan|Instruksi|Qanun)\b[^;]{0,200}?) (?:tentang|ini)\b/i;

/** Whether Menetapkan names this kind too. */
function hasKind({ enactment }: DecreeDocument, word: string): boolean {
  return enactment?.clause?.text.toUpperCase().startsWith(word.toUpperCase()) ?? false;
}

/** The kind that the last consideration names is that of the title. */
export const con05: DecreeRule = {
  meta: {
    id: "CON-05",
    severity: "error",
    citation: /* @__PURE__ */ drafting("23"),
    title: {
      id: "Jenis yang disebut pertimbangan terakhir sama dengan judul",
      en: "The kind that the last consideration names is that of the title",
    },
  },

  check(decree, { at }) {
    const kind = decree.title?.kind;
    const last = considerationsOf(decree).at(-1);
    const found = last === undefined ? null : INSTRUMENT.exec(last.body.text);
    const named = found?.[1];
    if (kind == null || last === undefined || found === null || named === undefined) return [];
    if (sameKind(named, kind.text)) return [];
    const from = found.index + found[0].indexOf(named);
    const span = at(last.body, from, from + named.length);
    const facts = { found: named, expected: plainKind(kind.text) };
    const word = decree.title?.nature === "peraturan" ? "Peraturan" : "Keputusan";
    const text = named.replace(/^\S+/, word);
    // Only a slip between keputusan and peraturan is surely mended so; another office may be right.
    const isSlip = decree.title?.nature != null && sameKind(text, kind.text) && hasKind(decree, word);
    return [{ where: last.where, span, facts, ...(isSlip && { fix: { edits: [{ span, text }] } }) }];
  },
};
