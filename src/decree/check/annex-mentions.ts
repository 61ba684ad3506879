/* Where a text speaks of its own annexes. */
import { romanNumber } from "../document/numerals.js";

export interface AnnexMention {
  /** 2 for Lampiran II; null when no number is said. */
  readonly number: number | null;
  readonly from: number;
  readonly to: number;
}

const WORD = /\bLampiran(?: ([IVXLC]{1,7}|\d{1,2})(?![A-Za-z\d]))?/gi;

/** `Lampiran Keputusan Bupati Nomor 5` is another's; `Lampiran Keputusan Bupati ini` is its own. */
const FOREIGN =
  /^[ ,]{0,2}(?:dari )?(?:surat )?(?:keputusan|peraturan|undang-undang|instruksi)\b(?:(?! ini\b)[^.;]){0,120}?\b(?:nomor|no\.)/i;

/** Finds the mentions of the decree's own annexes. */
export function annexMentions(text: string): AnnexMention[] {
  return [...text.matchAll(WORD)]
    .filter((found) => !FOREIGN.test(text.slice(found.index + found[0].length, found.index + 240)))
    .map((found) => ({
      number: numberOf(found[1]),
      from: found.index,
      to: found.index + found[0].length,
    }));
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d/.test(text) ? Number(text) : romanNumber(text.toUpperCase());
}

/** The number of an annex as printed, Roman or not. */
export function annexNumber(printed: string | null): number | null {
  return printed === null ? null : numberOf(printed);
}
