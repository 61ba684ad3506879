import { endOfWord, isAlphanumeric, skipBlanks } from "./characters.js";
import { asDigits, isOneEditApart } from "./spelling.js";
import type { Draft } from "./tail-draft.js";
import type { Correction } from "./types.js";

/** Years of regulations that can be meant. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;

/** A year as it should be written, which most are. */
export function plainYear(text: string, at: number, draft: Draft): void {
  const digits = text.slice(at, at + 4);
  if (!/^(?:19|20)\d\d$/.test(digits) || isAlphanumeric(text.charCodeAt(at + 4)) || text[at + 4] === "_") return;
  draft.year = Number(digits);
  draft.end = at + 4;
}

/** TAHUN, Thn., Th., Tahum, and whatever a scan made of it between a bare number and a year. */
export function yearAfter(
  text: string,
  at: number,
  end: number,
  word: string,
  draft: Draft,
  isPlain: boolean,
): number | undefined {
  const glued = /^(?:tahun|thn|th)(?=\d)/.exec(word)?.[0];
  const wordEnd = glued === undefined ? end : at + glued.length;
  const dot = text[wordEnd] === "." && text[wordEnd + 1] !== "." ? wordEnd + 1 : wordEnd;
  const isExact = glued !== undefined || word === "tahun" || word === "thn" || word === "th";
  const isNear = !isExact && word.length > 3 && isOneEditApart(word, "tahun");
  const isGarbled = !isExact && !isNear && isPlain && /^t[a-z]{2,7}$/.test(word) && word !== "tentang";
  if (!(isExact || isNear || isGarbled)) return undefined;
  const place = skipBlanks(text, dot);
  const found = digitsAt(text, place);
  if (found === undefined) return isExact && isOpen(text, place) ? leaveOpen(text, place, draft) : undefined;
  // TAHUN 20..., as on a form.
  if (isExact && found.digits.length < 4 && isOpen(text, found.end)) return leaveOpen(text, found.end, draft);
  if (isGarbled && !isPlausible(found.digits)) return undefined;
  if (glued !== undefined) draft.corrections.push(spaceLost(wordEnd));
  if (isNear || isGarbled) {
    const span = { start: at, end: wordEnd };
    draft.corrections.push({ kind: "spelling", span, found: text.slice(at, wordEnd), read: "Tahun" });
  }
  draft.corrections.push(...found.corrections);
  if (isPlausible(found.digits)) draft.year = Number(found.digits);
  else draft.badYear = found.digits.length === 4 ? "impossible" : "malformed";
  return found.end;
}

export const spaceLost = (at: number): Correction => ({
  kind: "spacing",
  span: { start: at, end: at },
  found: "",
  read: " ",
});

function isPlausible(digits: string): boolean {
  return digits.length === 4 && Number(digits) >= EARLIEST_YEAR && Number(digits) <= LATEST_YEAR;
}

const isOpen = (text: string, at: number): boolean => text[at] === "_" || text[at] === "…" || text.startsWith("..", at);

function leaveOpen(text: string, at: number, draft: Draft): number {
  draft.badYear = "open";
  let end = at;
  while (end - at < 60 && "._…".includes(text[end] ?? " ")) end++;
  return end;
}

/** Digits, some of which a scan may have taken for letters or split: 2OO5, 201_1, 20 19. */
export function digitsAt(text: string, at: number) {
  const corrections: Correction[] = [];
  let digits = "";
  let place = at;
  while (digits.length < 8) {
    const end = endOfDigits(text, place);
    const found = text.slice(place, end);
    const read = asDigits(found);
    if (read === undefined || found === "") break;
    if (read !== found) corrections.push({ kind: "digit", span: { start: place, end }, found, read });
    digits += read;
    place = end;
    const isScar = text[end] === "_" || text[end] === " ";
    const more = text.slice(end + 1, end + 5);
    if (!isScar || digits.length >= 4 || !/^\d{1,3}(?!\d)/.test(more)) break;
    if (!isPlausible(digits + (/^\d+/.exec(more)?.[0] ?? ""))) break;
    const span = { start: end, end: end + 1 };
    corrections.push({ kind: "spacing", span, found: text.slice(end, end + 1), read: "" });
    place = end + 1;
  }
  return /\d/.test(text.slice(at, place)) ? { digits, end: place, corrections } : undefined;
}

/** The end of a run of digits and look-alikes; "2019TENTANG" ends after the year. */
function endOfDigits(text: string, at: number): number {
  const end = endOfWord(text, at);
  const word = text.slice(at, end);
  if (/^\d{4}(?:tentang|ttg)/i.test(word)) return at + 4;
  return word.length > 8 ? at : end;
}
