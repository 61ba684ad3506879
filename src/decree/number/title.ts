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

/** The title that begins at a place, without blanks and full stop at its ends; undefined when there is none. */
export function readTitle(text: string, at: number, mode: TitleMode): Span | undefined {
  const start = skipBlanks(text, at);
  const room = text.slice(start, start + LONGEST);
  const kept = room.slice(0, mode === "alone" ? (AFTER.exec(room)?.index ?? room.length) : endInSentence(room));
  const length = trimmedLength(kept);
  return length === 0 ? undefined : { start, end: start + length };
}

/** The length without what closes a sentence or a bracket that was never opened. */
function trimmedLength(title: string): number {
  const closing = title.includes("(") ? ".,:;\"'”“’" : ".,:;\"'”“’)";
  let length = title.length;
  while (length > 0 && (isBlank(title.charCodeAt(length - 1)) || closing.includes(title[length - 1] as string)))
    length--;
  return length;
}

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
    if (isSmall && isCapital && (isUpper || !isAmong(SMALL_WORDS, word))) break;
    if ("sSjJdD".includes(word[0] as string) && isAmong(BREAKING, word.toLowerCase()) && isBreak(text, place, wordEnd))
      break;
    if (word.length === 7 && word.toLowerCase() === "tentang" && ++inner > MOST_INNER) break;
    place = wordEnd;
    if (isSmall && isCapital) continue;
    end = wordEnd;
    if (text[end] === ")" && text.lastIndexOf("(", end) >= 0) end++;
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
    const mark = text[from] as string;
    return " -–/&'’.\n".includes(mark) && !(mark === "." && !isAlphanumeric(text.charCodeAt(from - 1)));
  }
  const marks = text.slice(from, to);
  if (/\n[^\S\n]*\n/.test(marks)) return false;
  if (/^\)?\s*$/.test(marks)) return true;
  if (/^\)?\s*[-–/&'’]\s*$/.test(marks)) return true;
  if (/^\)?,\s+$/.test(marks)) return isCapital && !NEXT_HEAD.test(text.slice(to, to + 24));
  return /^\s*\($/.test(marks) && !NOT_IN_TITLE.test(text.slice(to, to + 12));
}

/** What brackets hold behind a title. */
const NOT_IN_TITLE = /^(?:pasal|lembaran|berita|tambahan|ln|bn|ld|bd|tln)\b/i;
