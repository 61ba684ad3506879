import { isDigit } from "./characters.js";
import { matchPatterns } from "./match-shape.js";
import { takeTail } from "./number-tail.js";
import { PATTERNS, type Pattern } from "./patterns.js";
import { isMinistryCode, isOpenKep, isYear } from "./piece-classes.js";
import { cutPieces } from "./pieces.js";
import type { Piece } from "./quick-pieces.js";
import { asDigits } from "./spelling.js";
import type { Correction } from "./types.js";

/** A number by itself, without its label. */
export interface NumberReading {
  readonly pattern: Pattern | undefined;
  /** The whole number; null when every part but the year is open. */
  readonly number: string | null;
  /** Without the year at its end. */
  readonly withoutYear: string | null;
  readonly year: number | null;
  readonly code: string | null;
  readonly sequence: string | null;
  readonly unit: string | null;
  readonly month: string | null;
  /** A Roman numeral stands for a month and is none: XIII. */
  readonly isMonthImpossible: boolean;
  /** A part was left open. */
  readonly isOpen: boolean;
  /** It has no running number. */
  readonly isIncomplete: boolean;
  /** The running number stands behind the year, as in some letters. */
  readonly isSequenceLast: boolean;
  /** B, R or S: how secret or urgent a letter is. */
  readonly prefix: string | null;
  /** The parts, in capitals, for what they tell of the kind. */
  readonly marks: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly corrections: readonly Correction[];
}

/** Reads the number that begins at a place; undefined when there is none. */
export function readNumber(text: string, at: number): NumberReading | undefined {
  const plain = plainNumber(text, at);
  if (plain !== undefined) return plain;
  const cut = cutPieces(text, at);
  if (cut.pieces.length === 0) return undefined;
  const start = (cut.pieces[0] as Piece).start;
  const written = text.slice(start, cut.end);
  const isClean = cut.corrections.length === 0 && cut.pieces.length > 1 && !NEEDS_MENDING.test(written);
  const corrections = isClean ? NONE : [...cut.corrections];
  const pieces = isClean ? cut.pieces : mended(cut.pieces, text, corrections);
  const { head, month, year, after, isMonthImpossible } = takeTail(pieces);
  const prefix = head.length > 1 && PREFIX.test(head[0] as string) && /^\d/.test(head[1] as string) ? 1 : 0;
  const match = matchPatterns(head.slice(prefix), year);
  const texts = pieces.map(({ text: part }) => part);
  // A slash behind the last part is none too many; behind a code alone the running number is missing.
  const isOpen =
    cut.isOpenAtEnd === true ||
    texts.some((part, index) => isOpenKep(part) || (part === "" && (index < texts.length - 1 || index === 1)));
  const isEmpty = texts.every((part) => part === "" || isYear(part));
  const isOnlyYear = isEmpty && texts.length > 1;
  const { sequence = after, unit = null, code = null } = match?.taken ?? {};
  return {
    pattern: match?.pattern,
    number: isOnlyYear ? null : joined(texts),
    withoutYear: isOnlyYear ? null : joined(year === null ? texts : texts.slice(0, -1)),
    year,
    code,
    unit,
    month,
    isMonthImpossible,
    sequence: sequence ?? null,
    isOpen,
    isIncomplete: match?.pattern.isIncomplete === true && after === null,
    isSequenceLast: after !== null,
    prefix: prefix === 1 ? (head[0] as string) : null,
    marks: texts.map((part) => part.toUpperCase()),
    start,
    end: cut.end,
    corrections,
  };
}

/** Nothing is ever put in it. */
const NONE: Correction[] = [];

/** B, R and S of letters, G of the decisions of Lampung: a letter that is no Roman numeral. */
const PREFIX = /^[ABE-HJKN-UWYZ]$/;

/** Letters beside digits that may be digits, the ministry in small letters, a code without its dots. */
const NEEDS_MENDING = /\d[OolIiQSZB]|[OolIiQSZB]\d|menkes|^[a-z]{2}\.|^[A-Za-z]{2}\d{4}\//;

function mended(cut: readonly Piece[], text: string, corrections: Correction[]): readonly Piece[] {
  const digits = cut.map((piece) => mendDigits(piece, text, corrections));
  const slashed = undashed(digits, corrections, text);
  return withMinistryCapital(withCodeDots(slashed, corrections), corrections);
}

/** "43 Tahun", the commonest number by far. */
function plainNumber(text: string, at: number): NumberReading | undefined {
  let end = at;
  while (end - at < 6 && isDigit(text.charCodeAt(end))) end++;
  if (end === at || text[end] !== " " || (text.charCodeAt(end + 1) | 32) !== 116 || text[end + 2] === "/")
    return undefined;
  const number = text.slice(at, end);
  return {
    pattern: PATTERNS[0],
    number,
    withoutYear: number,
    year: null,
    code: null,
    unit: null,
    month: null,
    isMonthImpossible: false,
    sequence: number,
    isOpen: false,
    isIncomplete: false,
    isSequenceLast: false,
    prefix: null,
    marks: [number],
    start: at,
    end,
    corrections: NONE,
  };
}

/** Open parts are shown as a blank between slashes. */
function joined(texts: readonly string[]): string {
  return texts.map((part, index) => (part === "" && index < texts.length - 1 ? " " : part)).join("/");
}

/** `44O`, `HK.O1.07`, `2O23`, `39Ob`: letters among digits that only a scan puts there. */
function mendDigits(piece: Piece, source: string, corrections: Correction[]): Piece {
  if (!/\d[OolIiQSZB]|[OolIiQSZB]\d/.test(piece.text)) return piece;
  const mended = piece.text.replace(/[A-Za-z\d]+/g, (group) => {
    // The letter of a lettered number is none of them: 159b.
    const lettered = /^[\dOolI]{2,}[A-Za-z]$/.test(group) && !/[OolI]$/.test(group);
    const body = lettered ? group.slice(0, -1) : group;
    return isScanned(body) ? (asDigits(body) ?? body) + group.slice(body.length) : group;
  });
  if (mended === piece.text) return piece;
  const { start, end } = piece;
  corrections.push({ kind: "digit", span: { start, end }, found: source.slice(start, end), read: mended });
  return { text: mended, start, end };
}

/** Zero and one are taken for letters anywhere; other digits only where two plain ones stand beside them. */
function isScanned(group: string): boolean {
  const digits = (group.match(/\d/g) ?? []).length;
  if (digits === 0 || digits === group.length) return false;
  if (/^[\dOolI]+$/.test(group)) return true;
  return digits >= 2 && group.length <= 4 && !/^\d+[SBZ]$/.test(group) && !/^[SBZ]/.test(group);
}

/** Slashes that became dashes: 900-Kep.20-BKAD-2024, 440-123-2021. */
function undashed(pieces: readonly Piece[], corrections: Correction[], source: string): readonly Piece[] {
  const [only] = pieces;
  if (pieces.length !== 1 || only === undefined) return pieces;
  const match = /^(\d{3}(?:\.\d{1,3}){0,5})-(.+)-((?:19|20)\d\d)$/.exec(only.text);
  const ministry = /^[A-Z]{2}\.\d\d\.\d\d-menkes-\d+-(?:19|20)\d\d$/i.test(only.text);
  if (match === null && !ministry) return pieces;
  const [, code = "", middle = "", year = ""] = match ?? [];
  const regional = /^\d+$/.test(middle) ? [`${code}-${middle}`, year] : [code, middle, year];
  const parts = ministry ? only.text.split("-") : regional;
  const { start, end } = only;
  corrections.push({ kind: "separator", span: { start, end }, found: source.slice(start, end), read: parts.join("/") });
  return parts.map((text) => ({ text, start, end }));
}

/** HK0107/MENKES/413/2020 has lost the dots of its code. */
function withCodeDots(pieces: readonly Piece[], corrections: Correction[]): readonly Piece[] {
  const [first, second] = pieces;
  if (first === undefined || !/^[A-Z]{2}\d{4}$/i.test(first.text) || !/^menkes$/i.test(second?.text ?? ""))
    return pieces;
  const { text: found, start, end } = first;
  const read = `${found.slice(0, 2)}.${found.slice(2, 4)}.${found.slice(4)}`;
  corrections.push({ kind: "separator", span: { start, end }, found, read });
  return [{ text: read, start, end }, ...pieces.slice(1)];
}

/** The ministry's name begins with a capital (492/menkes/SK/V/2008), and all of it is one behind a code. */
function withMinistryCapital(pieces: readonly Piece[], corrections: Correction[]): readonly Piece[] {
  const isCoded = isMinistryCode(pieces[0]?.text ?? "");
  return pieces.map((piece, index) => {
    const isSmall = piece.text === "menkes" || (isCoded && index === 0 && piece.text !== piece.text.toUpperCase());
    if (!isSmall) return piece;
    const { text, start, end } = piece;
    const read = isCoded ? text.toUpperCase() : "Menkes";
    corrections.push({ kind: "case", span: { start, end }, found: text, read });
    return { text: read, start, end };
  });
}
