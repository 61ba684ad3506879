/* Provisions that revoke: with the formula of the law, or in other words. */
import type { DecreeDocument, Part } from "../document/types.js";
import { type Provision, provisionsOf } from "./provisions.js";

const INTENT =
  /\b(?<!dapat )(?:di|men)cabut\b|\bpencabutan\b|\btidak (?:dipakai|digunakan|diberlakukan|dipergunakan) lagi\b|\b(?:dinyatakan|menyatakan) tidak berlaku\b|\btidak berlaku(?: lagi)?(?=[ ,.;]{0,2}$)/i;
const CONDITIONAL = /\b(?:apabila|jika|dalam hal)\b/i;

/** The decree that is being read, named in its own text. */
const ITSELF = /\b(?:Keputusan|Peraturan)\b(?:(?!\bNomor\b)[^.;,]){0,80}? ini\b/gi;
const INSTRUMENT = /\b(?:surat keputusan|keputusan|peraturan|ketentuan|instruksi|surat edaran|SK)\b/i;
const NAMED =
  /\b((?:surat )?(?:keputusan|peraturan|instruksi|undang-undang|surat edaran)\b[^;]{0,160}?)\b(?:nomor|no\.?) ?:? ?(?=[^ ]{0,40}\d)/gi;

/** A provision that revokes another document. */
export interface Revocation {
  readonly provision: Provision;
  /** Whether it says "dicabut dan dinyatakan tidak berlaku". */
  readonly hasFormula: boolean;
  /** What it revokes, as named up to its number, and the place in the provision. */
  readonly revoked: readonly { readonly words: string; readonly from: number; readonly to: number }[];
}

/** The provisions that revoke. */
export function revocationsOf(decree: DecreeDocument): Revocation[] {
  return provisionsOf(decree).flatMap((provision) => {
    const text = provision.body.text.slice(0, LONGEST);
    if (!INTENT.test(text) || CONDITIONAL.test(text)) return [];
    const others = text.replace(ITSELF, (itself) => " ".repeat(itself.length));
    if (!INSTRUMENT.test(others)) return [];
    return [{ provision, hasFormula: /\bdicabut dan dinyatakan tidak berlaku\b/i.test(text), revoked: named(others) }];
  });
}

const LONGEST = 20_000;

function named(text: string): { words: string; from: number; to: number }[] {
  return [...text.matchAll(NAMED)].map((found) => ({
    words: (found[1] as string).trim(),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** Whether the decree does nothing but revoke. */
export function isRevoking(decree: DecreeDocument): boolean {
  const revoking = new Set<Part>(revocationsOf(decree).map(({ provision }) => provision.body));
  const provisions = provisionsOf(decree);
  return (
    revoking.size > 0 && provisions.every(({ body }) => revoking.has(body) || /\bmulai berlaku\b/i.test(body.text))
  );
}
