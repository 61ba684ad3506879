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
    // On a line below the title stands a heading: Pasal 1.
    if (draft.title !== null && text.slice(draft.end, place).includes("\n")) break;
    const next = readPart(text, place, draft, isPlain, mode);
    if (next === undefined) break;
    draft.end = next;
  }
  return draft;
}

function overComma(text: string, at: number): number {
  const place = skipBlanks(text, at);
  return text[place] === "," ? skipBlanks(text, place + 1) : place;
}

/** Reads one part into the draft; its end, or undefined when nothing more belongs: behind a title only article and day do. */
function readPart(text: string, at: number, draft: Draft, isPlain: boolean, mode: TitleMode): number | undefined {
  if (text[at] === "(") return inBrackets(text, at, draft);
  if (!isLetter(text.charCodeAt(at))) return undefined;
  const end = endOfWord(text, at);
  const word = text.slice(at, end).toLowerCase();
  if (draft.title === null && draft.year === null && draft.badYear === null) {
    const next = yearAfter(text, at, end, word, draft, isPlain);
    if (next !== undefined) return next;
  } else if (word === "tahun") {
    const again = digitsAt(text, skipBlanks(text, end));
    return again?.digits === String(draft.year) ? again.end : undefined;
  }
  if (/^(?:tanggal|tgl|tertanggal)$/.test(word) && draft.date === undefined) return dateAfter(text, end, draft);
  if (word === "pasal" && draft.pin === null) return isPinOfNext(text, at) ? undefined : pinAt(text, at, draft);
  return draft.title === null ? titleAfter(text, at, end, word, draft, mode) : undefined;
}

function dateAfter(text: string, at: number, draft: Draft): number | undefined {
  let place = skipBlanks(text, at);
  while (text[place] === ":" || text[place] === ".") place = skipBlanks(text, place + 1);
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
  const close = closeOf(text, at);
  if (close === undefined) return undefined;
  const inside = skipBlanks(text, at + 1);
  if (/^pasal\s/i.test(text.slice(inside, inside + 6)) && draft.pin === null) {
    return pinAt(text, inside, draft) === undefined ? undefined : close + 1;
  }
  const behind = skipBlanks(text, close + 1);
  const isBeforeTitle = draft.title === null && /^(?:tentang|ttg)\b/i.test(text.slice(behind, behind + 8));
  return isBeforeTitle ? close + 1 : undefined;
}

/** Where the bracket that opens at a place is closed, over those inside it: (Pasal 5 ayat (2), Pasal 6). */
function closeOf(text: string, at: number): number | undefined {
  let depth = 0;
  for (let place = at; place < at + 80; place++) {
    if (text[place] === "(") depth++;
    else if (text[place] === ")" && --depth === 0) return place;
  }
  return undefined;
}

function titleAfter(text: string, at: number, end: number, word: string, draft: Draft, mode: TitleMode) {
  const length = word.startsWith("tentang") ? 7 : word === "ttg" ? 3 : word === "perihal" ? 7 : 0;
  if (length === 0 || (word.length > length && !isGluedTitle(text, at))) return undefined;
  let place = at + length;
  if (isDigit(text.charCodeAt(at - 1))) draft.corrections.push(spaceLost(at));
  if (place < end) draft.corrections.push(spaceLost(place));
  while (text[place] === "." || text[place] === ":") place++;
  const title = readTitle(text, place, mode);
  if (title === undefined) return end;
  const clause = clauseAtEnd(text, title, draft);
  draft.title = { start: title.start, end: clause?.start ?? title.end };
  return clause?.end ?? title.end;
}

/** What an article closes that belongs to the next citation: "... dan Pasal 5 ayat (2) Peraturan Pemerintah ...". */
const JOINT = /[\s,]+(?:dan|serta|maupun)$/i;

/** "tentang Kesehatan Pasal 5" and "tentang Kesehatan tanggal 5 Mei 2020": what closes such a title is none of it. */
function clauseAtEnd(text: string, title: Span, draft: Draft): Span | undefined {
  const closing = text.slice(Math.max(title.start, title.end - 64), title.end);
  const clause = /[\s,(]+(pasal|tanggal|tgl\.?)\s+\d.*$/is.exec(closing);
  const word = clause?.[1];
  if (clause === null || word === undefined) return undefined;
  const start = title.end - closing.length + clause.index;
  const at = start + clause[0].toLowerCase().indexOf(word.toLowerCase());
  const isPin = word.toLowerCase() === "pasal";
  if (start <= title.start || (isPin ? draft.pin !== null : draft.date !== undefined)) return undefined;
  const trial: Draft = { ...draft, corrections: [] };
  const end = isPin ? pinAt(text, at, trial) : dateAfter(text, at + word.length, trial);
  if (end === undefined || !/^\)?$/.test(text.slice(end, title.end))) return undefined;
  const ownEnd = isPin ? endBeforeNext(text, title.start, start, at) : undefined;
  if (ownEnd !== undefined) return { start: ownEnd, end: ownEnd };
  draft.pin = trial.pin;
  draft.date = trial.date;
  draft.corrections.push(...trial.corrections);
  return { start, end: Math.max(title.end, end) };
}

/** Where a title ends whose last words are the article of the next citation; undefined where the article is its own. */
function endBeforeNext(text: string, titleStart: number, clauseStart: number, article: number): number | undefined {
  const before = text.slice(Math.max(titleStart, clauseStart - 32), clauseStart);
  const joint = JOINT.exec(before);
  if (joint !== null) return clauseStart - before.length + joint.index;
  return isPinOfNext(text, article) ? clauseStart : undefined;
}

/** TENTANGPUSAT after 2019 is two words; "tentangan" is one. */
const isGluedTitle = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) || text.slice(at, at + 10) === text.slice(at, at + 10).toUpperCase();
