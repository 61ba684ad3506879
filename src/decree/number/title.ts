import { endOfWord, isAlphanumeric, isBlank, skipBlanks } from "./characters.js";
import type { Span } from "./types.js";
import { isAmong } from "./words.js";

/** Where a title ends: with the text that was given, or somewhere in running text. */
export type TitleMode = "alone" | "running";

/** No title is as long as this. */
const LONGEST = 1600;

/** "Perubahan atas ... tentang Perubahan atas ... tentang ..." goes no deeper than this. */
const MOST_INNER = 6;

/** What follows a title and is none of it. */
const AFTER =
  /;|\n[^\S\n]*\n|\((?:Lembaran|Berita|Tambahan|LN|BN|LD|BD|TLN)\b|[,\s]sebagaimana\s+telah\b|[,\s](?:jo|juncto)\b\.?\s|[,\s]DENGAN RAHMAT TUHAN\b/i;

/** Words that stand in small letters inside a title. */
const SMALL_WORDS =
  " dan atau di ke dari dengan yang untuk pada dalam atas sebagai oleh bagi terhadap tentang serta antara menjadi secara " +
  "guna tanpa melalui kepada akibat beserta oleh hingga sampai per antar non bukan berdasarkan menurut selama bersama " +
  "dr bidang nomor tahun ";

/** Heads that begin the next citation after a comma. */
const NEXT_HEAD =
  /^(?:undang-undang|uu|peraturan|keputusan|instruksi|surat|per(?:pres|men|da|gub|bup|wal)|kep(?:men|pres|gub|bup|wal)|pp)/i;

const OPENING_QUOTES = "\"“'‘";

/** The title that begins at a place, without quotes, blanks and full stop at its ends; undefined when there is none. */
export function readTitle(text: string, at: number, mode: TitleMode): Span | undefined {
  const first = skipBlanks(text, at);
  const start = OPENING_QUOTES.includes(text[first] ?? " ") ? first + 1 : first;
  const room = text.slice(start, start + LONGEST);
  const kept = room.slice(0, mode === "alone" ? (AFTER.exec(room)?.index ?? room.length) : endInSentence(room));
  const length = trimmedLength(kept);
  return length === 0 ? undefined : { start, end: start + length };
}

/** The length without what closes a sentence or a bracket that was never opened. */
function trimmedLength(title: string): number {
  let length = title.length;
  while (length > 0) {
    const last = title[length - 1] as string;
    const isOver = isBlank(last.charCodeAt(0)) || ".,:;\"'”“’".includes(last);
    if (!isOver && !(last === ")" && isNeverOpened(title.slice(0, length)))) break;
    length--;
  }
  return length;
}

/** More brackets are closed than were opened. */
const isNeverOpened = (title: string): boolean => title.split(")").length > title.split("(").length;

/**
 * Where a title ends in a sentence. Titles are written with capitals but for small words, so that the first other word in
 * small letters is the sentence going on; a title that begins in small letters ends at the next mark.
 */
function endInSentence(text: string): number {
  const opening = text.slice(0, 16);
  const isCapital = /^[^A-Za-z]{0,8}[A-Z]/.test(opening);
  const isUpper = /^[^A-Za-z]{0,8}[A-Z]{2}/.test(opening) && !/[a-z]/.test(opening);
  let inner = 0;
  let end = 0;
  let place = 0;
  while (place < text.length) {
    const marksAt = place;
    while (place < text.length && !isAlphanumeric(text.charCodeAt(place))) place++;
    if (place === text.length || (end > 0 && !goesOn(text, marksAt, place, isCapital))) break;
    const wordEnd = endOfWord(text, place);
    const first = text.charCodeAt(place);
    const isSmall = first >= 97 && first <= 122;
    const word = text.slice(place, wordEnd);
    // Behind a hyphen or an apostrophe a word is the rest of one: Obat-obatan, Jum'at.
    const isInner = isSmall && isCapital && !(place - marksAt === 1 && "-'’".includes(text[marksAt] as string));
    if (isInner && !(isUpper ? word === "dr" : isAmong(SMALL_WORDS, word))) break;
    if ("sSjJdD".includes(word[0] as string) && isAmong(BREAKING, word.toLowerCase()) && isBreak(text, place, wordEnd))
      break;
    if (word.length === 7 && word.toLowerCase() === "tentang" && ++inner > MOST_INNER) break;
    place = wordEnd;
    if (isInner) continue;
    end = wordEnd;
    if (text[end] === ")") end++;
  }
  return end;
}

/** Words that may lead out of a title in whatever letters. */
const BREAKING = " sebagaimana jo juncto dengan ";

function isBreak(text: string, at: number, end: number): boolean {
  const word = text.slice(at, end).toLowerCase();
  if (word === "jo" || word === "juncto") return true;
  const next = text.slice(end, end + 16);
  return word === "dengan" ? /^\s{1,9}RAHMAT\b/.test(next) : /^\s{1,9}telah\b/i.test(next);
}

/** Do the marks between two words stand inside a title? */
function goesOn(text: string, from: number, to: number, isCapital: boolean): boolean {
  if (to - from === 1) {
    return " -–/&'’.\n".includes(text[from] as string);
  }
  const marks = text.slice(from, to);
  if (/\n[^\S\n]*\n/.test(marks)) return false;
  if (/^\.\s+$/.test(marks)) return SHORTENED.test(text.slice(Math.max(0, from - 6), from));
  if (/^\)?\s*$/.test(marks)) return true;
  if (/^\)?\s*[-–/&'’]\s*$/.test(marks)) return true;
  if (/^\)?,\s+$/.test(marks)) return isCapital && !NEXT_HEAD.test(text.slice(to, to + 24));
  return /^\s*\($/.test(marks) && !NOT_IN_TITLE.test(text.slice(to, to + 12));
}

/** Before a name the full stop shortens: RSUD dr. Soebandi, Puskesmas H. Hasan. */
const SHORTENED = /(?:^|[\s(])(?:dra?|drg|prof|ir|hj?|st)$/i;

/** What brackets hold behind a title. */
const NOT_IN_TITLE = /^(?:pasal|lembaran|berita|tambahan|ln|bn|ld|bd|tln)\b/i;
