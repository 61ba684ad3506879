/* References to a diktum of the same decree: `Diktum KESATU`, `Diktum KESATU dan KEDUA`. */
import { ordinalNumber } from "../document/numerals.js";

export interface DiktumReference {
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
}

const WORD = /\bdiktum (?=ke|pertama)/gi;
const ORDINAL =
  /^(?:pertama|ke ?[a-z]{3,12}(?: (?:belas|puluh(?: (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?))?)(?![a-z]| belah\b)/i;
/** Behind KESATU in capitals a further one stands in capitals, too: "KESATU dan kedua tim". */
const CAPITALS = /^KE ?[A-Z]{2}|^PER/;
const NEXT = /^(?:, dan |, |,| dan | atau | sampai dengan )(?:diktum )?(?=KE|PERTAMA)/i;

/** Of another document: `Diktum KEDUA Keputusan Bupati Nomor ...`. */
const FOREIGN =
  /^,? ?(?:dalam |pada |dari )?(?:lampiran |surat )?(?:keputusan|peraturan|instruksi)\b(?:(?! ini\b)[^.;]){0,120}?\b(?:nomor|no\.)/i;

/** Finds the references to the decree's own diktum. */
export function diktumReferences(text: string): DiktumReference[] {
  const found: DiktumReference[] = [];
  let at = 0;
  for (const word of text.matchAll(WORD)) {
    // Already read as a further one of the list before it.
    if (word.index < at) continue;
    at = word.index + word[0].length;
    const listed: DiktumReference[] = [];
    for (;;) {
      const ordinal = ORDINAL.exec(text.slice(at, at + 60))?.[0];
      const value = ordinal === undefined ? null : ordinalNumber(ordinal.replace(/^ke /i, "ke"));
      if (ordinal === undefined || value === null) break;
      listed.push({ ordinal: value, from: at, to: at + ordinal.length });
      at += ordinal.length;
      const next = NEXT.exec(text.slice(at, at + 40))?.[0];
      if (next === undefined) break;
      if (CAPITALS.test(ordinal) && !CAPITALS.test(text.slice(at + next.length, at + next.length + 5))) break;
      at += next.length;
    }
    if (!FOREIGN.test(text.slice(at, at + 200))) found.push(...listed);
  }
  return found;
}
