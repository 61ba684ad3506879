/*
 * What a character is, for texts that come from word processors, scans and web pages: many blanks and dashes are not the
 * ASCII ones. Every loop over blanks is bounded, so that megabytes of them cost no more than one pass.
 */

/** More blanks than this part two things that do not belong together. */
const LONGEST_GAP = 240;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  if (code < 128) {
    const low = code | 32;
    return low >= 97 && low <= 122;
  }
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

export function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

export function isBlank(code: number): boolean {
  if (code > 32 && code < 128) return false;
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f
  );
}

export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xad;
}

/** The first place from `at` on that is no blank; `at` itself when the blanks never seem to end. */
export function skipBlanks(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_GAP);
  let place = at;
  while (place < last && isBlank(text.charCodeAt(place))) place++;
  return place === last && last < text.length ? at : place;
}

/** The end of the letters and digits that begin at a place; no word or number is longer than this. */
export function endOfWord(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_GAP);
  let place = at;
  while (place < last && isAlphanumeric(text.charCodeAt(place))) place++;
  return place;
}

/** One blank for every run of them, none at the ends. */
export function oneLine(text: string): string {
  if (!/[^\S ]|\s\s|[\u200b\ufeff]|^ | $/.test(text)) return text;
  return text.replace(/[\s\u200b\ufeff]+/g, " ").trim();
}

/** Whether a digit stands between two places. */
export function hasDigit(text: string, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (isDigit(text.charCodeAt(place))) return true;
  return false;
}
