/*
 * A cell that begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet program, and a formula in a file that came
 * from elsewhere may send the reader's data away. Such a cell is made text by an apostrophe; a plain number stays one.
 */
import { QUOTE } from "./csv-dialect.js";

const EQUALS = 0x3d;
const PLUS = 0x2b;
const MINUS = 0x2d;
const AT = 0x40;
const SPACE = 0x20;

/** First bytes that call for a closer look; 1 where so. */
export const suspicious: Uint8Array = /* @__PURE__ */ suspiciousBytes();

function suspiciousBytes(): Uint8Array {
  const table = new Uint8Array(256);
  // Tab and carriage return count as well: some programs drop them and then see the sign behind.
  for (const byte of [EQUALS, PLUS, MINUS, AT, SPACE, 0x09, 0x0d]) table[byte] = 1;
  return table;
}

/** Whether a spreadsheet program may take the cell for a formula; the cell may stand in quotes. */
export function isFormula(bytes: Uint8Array, start: number, end: number): boolean {
  let from = start;
  let to = end;
  if (bytes[from] === QUOTE) {
    from++;
    if (to - 1 > from && bytes[to - 1] === QUOTE) to--;
  }
  while (from < to && ((bytes[from] as number) === SPACE || bytes[from] === 0x09 || bytes[from] === 0x0d)) from++;
  if (from >= to) return false;
  const first = bytes[from] as number;
  if (first === EQUALS || first === AT) return true;
  if (first !== PLUS && first !== MINUS) return false;
  return !isPlainNumber(bytes, from + 1, to) && !isOnly(bytes, from, to, first);
}

/** The same for a text. */
export function isFormulaText(text: string): boolean {
  const trimmed = text.trimStart();
  if (/^[=@]/.test(trimmed)) return true;
  if (!/^[+-]/.test(trimmed)) return false;
  return !/^[+-]\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?\s*$/.test(trimmed) && !/^(?:-+|\++)$/.test(trimmed);
}

/** Digits with marks between them, and perhaps an exponent: nothing that could call a function. */
function isPlainNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte >= 48 && byte <= 57) digits++;
    else if (byte === 0x2c || byte === 0x2e) {
      if (digits === 0) return false;
    } else if (byte === 0x65 || byte === 0x45) return digits > 0 && isExponent(bytes, i + 1, end);
    else return byte === SPACE && digits > 0 && isOnly(bytes, i, end, SPACE);
  }
  return digits > 0;
}

function isExponent(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start;
  if (bytes[i] === PLUS || bytes[i] === MINUS) i++;
  const first = i;
  while (i < end && (bytes[i] as number) >= 48 && (bytes[i] as number) <= 57) i++;
  return i === end && i > first;
}

/** A row of dashes is how people write "none". */
function isOnly(bytes: Uint8Array, start: number, end: number, byte: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== byte) return false;
  return true;
}
