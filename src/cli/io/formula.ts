/*
 * A cell that begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet program, and a formula in a file that came
 * from elsewhere may send the reader's data away. Such a cell is made text by an apostrophe; a plain number stays one.
 */
import { COMMA, cellText, POINT } from "./csv-dialect.js";

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
  if (isSignedNumber(bytes, start, end)) return false;
  return isFormulaText(cellText(bytes, start, end));
}

/** The same for a text. */
export function isFormulaText(text: string): boolean {
  const trimmed = text.trimStart();
  if (/^[=@]/.test(trimmed)) return true;
  if (!/^[+-]/.test(trimmed)) return false;
  // A number computes nothing, and a row of dashes is how people write "none".
  return !/^[+-]\d+(?:[.,]\d+)*(?:e[+-]?\d+)?\s*$/i.test(trimmed) && !/^(?:-+|\++)\s*$/.test(trimmed);
}

/** Negative z-scores are many: they are known without making a text of them. */
function isSignedNumber(bytes: Uint8Array, start: number, end: number): boolean {
  const sign = bytes[start];
  if ((sign !== MINUS && sign !== PLUS) || end - start < 2) return false;
  for (let i = start + 1; i < end; i++) {
    const byte = bytes[i] as number;
    // A mark stands between digits.
    const isMark = (byte === COMMA || byte === POINT) && i < end - 1 && (bytes[i - 1] as number) >= 48;
    if (!(byte >= 48 && byte <= 57) && !isMark) return false;
  }
  return true;
}
