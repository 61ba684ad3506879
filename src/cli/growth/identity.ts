import { cellText, QUOTE } from "../io/csv-dialect.js";

/** What a NIK cell holds. */
export const NikState = { blank: 0, whole: 1, damaged: 2, malformed: 3 } as const;

const APOSTROPHE = 0x27;
/** `="3204…"` is how programs make a spreadsheet keep the digits of a text file. */
const EQUALS = 0x3d;

/**
 * Looks at a NIK without believing more than its shape: sixteen digits. A number such as `3.20E+15` is what a
 * spreadsheet leaves of one; its last digits are lost for good, so nothing is made of it.
 */
export function nikState(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte >= 48 && byte <= 57) digits++;
    else if (byte !== QUOTE && byte !== APOSTROPHE && byte !== EQUALS && byte !== 32)
      return otherNik(cellText(bytes, start, end).trim());
  }
  if (digits === 16) return NikState.whole;
  return digits === 0 || isZero(bytes, start, end) ? NikState.blank : NikState.malformed;
}

function otherNik(text: string): number {
  if (/^'?\d(?:[.,]\d+)?\s*e\s*\+?\s*\d+$/i.test(text)) return NikState.damaged;
  if (/^(?:-+|\.|n\/?a|null|none|tidak ada|belum ada|\?)$/i.test(text)) return NikState.blank;
  return NikState.malformed;
}

/** A single 0 stands for "none". */
function isZero(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte > 48 && byte <= 57) return false;
  }
  return end - start < 4;
}

/** Two 32-bit hashes of what tells a child from another, fed byte by byte. */
export class IdentityHash {
  first = 0;
  second = 0;

  begin(): this {
    this.first = 0x811c9dc5 | 0;
    this.second = 0x9747b28c | 0;
    return this;
  }

  /** Letters in lower case and digits; what surrounds them differs from one typist to the next. */
  cell(bytes: Uint8Array, start: number, end: number): this {
    let { first, second } = this;
    for (let i = start; i < end; i++) {
      let byte = bytes[i] as number;
      if (byte >= 65 && byte <= 90) byte += 32;
      if (byte < 128 && !(byte >= 97 && byte <= 122) && !(byte >= 48 && byte <= 57)) continue;
      first = Math.imul(first ^ byte, 0x01000193);
      second = Math.imul(second + byte, 0x5bd1e995);
      second ^= second >>> 15;
    }
    this.first = first;
    this.second = second;
    return this.number(0x1f);
  }

  number(value: number): this {
    this.first = Math.imul(this.first ^ value, 0x01000193);
    this.second = Math.imul(this.second + value, 0x5bd1e995);
    this.second ^= this.second >>> 13;
    return this;
  }

  /** Spreads what was fed over all bits. */
  finish(): this {
    this.first = mix(this.first);
    this.second = mix(this.second ^ 0x2c1b3c6d);
    return this;
  }
}

function mix(value: number): number {
  let hash = value;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash >>> 0;
}
