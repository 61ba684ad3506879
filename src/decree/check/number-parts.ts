/* What the rules need to know of the number in a title, even of one that is broken. */
import { romanNumber } from "../document/numerals.js";
import type { Part } from "../document/types.js";

/** A piece of the number, with its place in the number's text. */
export interface NumberPiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface NumberParts {
  readonly part: Part;
  readonly year: (NumberPiece & { readonly value: number }) | null;
  /** The Roman month before the year, I to XII. */
  readonly month: (NumberPiece & { readonly value: number }) | null;
  /** The classification code in front: `440`, `400.7.27.2`. */
  readonly code: NumberPiece | null;
  /** Whether a part was left open: `188.45/ /HK/2019`, `... TAHUN 2023`, `00`. */
  readonly isOpen: boolean;
}

const YEAR = /(?:^|[\s/–-])(?:TAHUN ?|TH\.? ?)?(\d{4})$/i;
const CODE = /^(\d{3}(?:\.\d{1,4}){0,5})(?= ?[/–-] ?\S)/;

/** Takes a number apart. */
export function numberParts(part: Part | null): NumberParts | null {
  if (part === null) return null;
  const text = part.text.slice(0, 300);
  const year = pieceOf(text, YEAR.exec(text)?.[1], text.length);
  const code = CODE.exec(text)?.[1];
  return {
    part,
    year: year === null || Number(year.text) === 0 ? null : { ...year, value: Number(year.text) },
    month: monthBefore(text, year),
    code: code === undefined ? null : { text: code, from: 0, to: code.length },
    isOpen: isOpen(text),
  };
}

function pieceOf(text: string, piece: string | undefined, end: number): NumberPiece | null {
  if (piece === undefined) return null;
  const from = text.lastIndexOf(piece, end - piece.length);
  return { text: piece, from, to: from + piece.length };
}

/** A month stands between the office and the year; I and C behind the code of a ministry are offices. */
function monthBefore(text: string, year: NumberPiece | null): (NumberPiece & { value: number }) | null {
  if (year === null) return null;
  const before = text.slice(0, year.from);
  const found = /[/–-] ?([IVX]{1,4}) ?[/–-] ?$/.exec(before);
  const piece = found?.[1];
  const value = piece === undefined ? null : romanNumber(piece);
  if (piece === undefined || value === null || value > 12) return null;
  const from = before.lastIndexOf(piece);
  return { text: piece, from, to: from + piece.length, value };
}

function isOpen(text: string): boolean {
  if (/[._…]{2,}|…/.test(text)) return true;
  const plain = text.replace(/ ?\bTAHUN\b ?\d{0,4}$/i, "").trim();
  if (plain === "" || /^0+$/.test(plain) || /\d ?TAHUN ?$/i.test(text)) return true;
  return plain.includes("/") && plain.split("/").some((piece) => piece.trim() === "");
}
