import { endOfWord, isDigit, isLetter, skipBlanks } from "./characters.js";
import { readDate } from "./dates.js";
import type { Draft, Tail } from "./tail-draft.js";
import { readTitle, type TitleMode } from "./title.js";
import type { Span } from "./types.js";
import { digitsAt, plainYear, spaceLost, yearAfter } from "./year.js";

/** Reads on behind a number. `isPlain`: a bare number, before which a garbled word can only be "Tahun". */
export function readTail(text: string, at: number, isPlain: boolean, mode: TitleMode): Tail {
  const draft: Draft = {
    end: at,
    year: null,
    badYear: null,
    date: undefined,
    pin: null,
    title: null,
    corrections: [],
  };
  if (text.startsWith(" Tahun ", at)) plainYear(text, at + 7, draft);
  for (let part = 0; part < 8; part++) {
    const place = overComma(text, draft.end);
    const next = readPart(text, place, draft, isPlain, mode);
    if (next === undefined) break;
    draft.end = next;
    if (draft.title !== null) break;
  }
  return draft;
}

function overComma(text: string, at: number): number {
  const place = skipBlanks(text, at);
  return text[place] === "," ? skipBlanks(text, place + 1) : place;
}

/** Reads one part into the draft; its end, or undefined when nothing more belongs to the number. */
function readPart(text: string, at: number, draft: Draft, isPlain: boolean, mode: TitleMode): number | undefined {
  if (text[at] === "(") return inBrackets(text, at, draft);
  if (!isLetter(text.charCodeAt(at))) return undefined;
  const end = endOfWord(text, at);
  const word = text.slice(at, end).toLowerCase();
  if (draft.year === null && draft.badYear === null) {
    const next = yearAfter(text, at, end, word, draft, isPlain);
    if (next !== undefined) return next;
  } else if (word === "tahun") {
    const again = digitsAt(text, skipBlanks(text, end));
    return again?.digits === String(draft.year) ? again.end : undefined;
  }
  if (/^(?:tanggal|tgl|tertanggal)$/.test(word) && draft.date === undefined) return dateAfter(text, end, draft);
  if (word === "pasal" && draft.pin === null) return isPinOfNext(text, at) ? undefined : pinAt(text, at, draft);
  return titleAfter(text, at, end, word, draft, mode);
}

function dateAfter(text: string, at: number, draft: Draft): number | undefined {
  let place = skipBlanks(text, at);
  if (text[place] === ":" || text[place] === ".") place = skipBlanks(text, place + 1);
  const date = readDate(text, place);
  if (date === undefined) return undefined;
  draft.date = date.date;
  draft.corrections.push(...date.corrections);
  return date.span.end;
}

/** Pasal 5, Pasal 5A ayat (2) huruf b. */
const PIN = /pasal\s{1,20}\d{1,3}[A-Z]?(?:\s{1,20}ayat\s{0,20}\(\d{1,2}[a-z]?\))?(?:\s{1,20}huruf\s{1,20}[a-z]\b)?/iy;

/** What begins the next citation. */
const NEXT_LABEL =
  /^\s{1,9}(?:undang-undang|peraturan|keputusan|surat|instruksi|per(?:pres|men|da|gub|bup|wal)|kep(?:pres|men|gub|bup|wal)|(?:uu|pp|[pk]mk|sk)\b)/i;

/** "UU 36/2009, Pasal 5 PP 23/2005": the article of the regulation behind it. */
function isPinOfNext(text: string, at: number): boolean {
  PIN.lastIndex = at;
  const length = PIN.exec(text)?.[0].length;
  return length !== undefined && NEXT_LABEL.test(text.slice(at + length, at + length + 32));
}

function pinAt(text: string, at: number, draft: Draft): number | undefined {
  PIN.lastIndex = at;
  const found = PIN.exec(text)?.[0];
  if (found === undefined) return undefined;
  draft.pin = found.replace(/\s+/g, " ");
  return at + found.length;
}

/** "(Pasal 45)", or a short name in brackets before "tentang". */
function inBrackets(text: string, at: number, draft: Draft): number | undefined {
  const close = text.slice(at, at + 80).indexOf(")");
  if (close < 0) return undefined;
  const inside = skipBlanks(text, at + 1);
  if (/^pasal\s/i.test(text.slice(inside, inside + 6)) && draft.pin === null) {
    const end = pinAt(text, inside, draft);
    if (end === undefined) return undefined;
    return text[end] === ")" ? end + 1 : Math.max(at + close + 1, end);
  }
  const behind = skipBlanks(text, at + close + 1);
  return /^(?:tentang|ttg)\b/i.test(text.slice(behind, behind + 8)) ? at + close + 1 : undefined;
}

function titleAfter(text: string, at: number, end: number, word: string, draft: Draft, mode: TitleMode) {
  const length = word.startsWith("tentang") ? 7 : word === "ttg" ? 3 : word === "perihal" ? 7 : 0;
  if (length === 0 || (word.length > length && !isGluedTitle(text, at))) return undefined;
  let place = at + length;
  if (place < end) draft.corrections.push(spaceLost(place));
  while (text[place] === "." || text[place] === ":") place++;
  const title = readTitle(text, place, mode);
  if (title === undefined) return end;
  const { cut, end: behind } = endBeforeClause(text, title, draft);
  draft.title = { start: title.start, end: cut };
  return behind;
}

/** What an article closes that belongs to the next citation: "... dan Pasal 5 ayat (2) Peraturan Pemerintah ...". */
const JOINT = /[\s,]+(?:dan|serta|maupun)$/i;

/** "tentang Kesehatan Pasal 5" and "tentang Kesehatan tanggal 5 Mei 2020": what closes such a title is none of it. */
function endBeforeClause(text: string, title: Span, draft: Draft): { readonly cut: number; readonly end: number } {
  const whole = { cut: title.end, end: title.end };
  const closing = text.slice(Math.max(title.start, title.end - 64), title.end);
  const clause = /[\s,(]+(pasal|tanggal|tgl\.?)\s+\d.*$/is.exec(closing);
  const word = clause?.[1];
  if (clause === null || word === undefined) return whole;
  const cut = title.end - closing.length + clause.index;
  const at = cut + clause[0].toLowerCase().indexOf(word.toLowerCase());
  const isPin = word.toLowerCase() === "pasal";
  if (cut <= title.start || (isPin ? draft.pin !== null : draft.date !== undefined)) return whole;
  const trial: Draft = { ...draft, corrections: [] };
  const end = isPin ? pinAt(text, at, trial) : dateAfter(text, at + word.length, trial);
  if (end === undefined || end < title.end) return whole;
  if (isPin) {
    const before = text.slice(Math.max(title.start, cut - 32), cut);
    const joint = JOINT.exec(before);
    const kept = joint === null ? cut : cut - before.length + joint.index;
    if (joint !== null || isPinOfNext(text, at)) return { cut: kept, end: kept };
  }
  draft.pin = trial.pin;
  draft.date = trial.date;
  draft.corrections.push(...trial.corrections);
  return { cut, end };
}

/** TENTANGPUSAT after 2019 is two words; "tentangan" is one. */
const isGluedTitle = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) || text.slice(at, at + 10) === text.slice(at, at + 10).toUpperCase();
