import { endOfWord } from "./characters.js";
import type { Correction } from "./types.js";

/** A part of a number between two slashes. */
export interface Piece {
  /** Without stray blanks; empty where the number has been left open. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number cut at its slashes. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly end: number;
  readonly corrections: readonly Correction[];
  /** Dots or a line stand in place of the last part. */
  readonly isOpenAtEnd?: boolean;
}

/** A number without blanks or damage, its year at its end. Every repetition is bounded. */
const CLEAN =
  /(?:[A-Za-z\d]{1,24}(?:[.-][A-Za-z\d]{1,24}){0,6}\/){1,9}(?:19|20)\d\d(?=[,;)\n]|$|\.(?:\s|$)|\s[^\s/–—-])/y;

/** Most numbers are clean, and cut at their slashes in one go. */
export function cleanPieces(text: string, at: number): Pieces | undefined {
  CLEAN.lastIndex = at;
  const found = CLEAN.exec(text)?.[0];
  if (found === undefined) return undefined;
  let start = at;
  const pieces = found.split("/").map((part): Piece => {
    const piece = { text: part, start, end: start + part.length };
    start = piece.end + 1;
    return piece;
  });
  return { pieces, end: at + found.length, corrections: [] };
}

/** The number of a Ministry of Health document in a web address, all its marks left out: hk0107menkes19282022. */
export function compactPieces(text: string, at: number): Pieces | undefined {
  const end = endOfWord(text, at);
  const word = text.slice(at, end).toLowerCase();
  const parts = partsOfCompact(word);
  if (parts === undefined) return undefined;
  const correction = {
    kind: "slug",
    span: { start: at, end },
    found: text.slice(at, end),
    read: parts.join("/"),
  } as const;
  return { pieces: parts.map((part) => ({ text: part, start: at, end })), end, corrections: [correction] };
}

function partsOfCompact(word: string): readonly string[] | undefined {
  const at = word.indexOf("menkes");
  if (at < 1 || word.length > 40) return undefined;
  const before = word.slice(0, at);
  const [, act, month, sequence, year] = /^menkes(?:(sk|per)([ivx]+)|(\d+))((?:19|20)\d\d)$/.exec(word.slice(at)) ?? [];
  if (year === undefined) return undefined;
  if (act !== undefined && month !== undefined && /^\d+[a-z]?$/.test(before)) {
    return [before, "MENKES", act.toUpperCase(), month.toUpperCase(), year];
  }
  const [, letters, first, second] = /^([a-z]{2})(\d\d)(\d\d)$/.exec(before) ?? [];
  if (letters === undefined || sequence === undefined) return undefined;
  return [`${letters.toUpperCase()}.${first}.${second}`, "MENKES", sequence, year];
}
