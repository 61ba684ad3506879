import { isDigit, isLetter, skipBlanks } from "./characters.js";
import { readDate, type WrittenDate } from "./dates.js";
import { ABBREVIATED, ACTS } from "./kinds.js";
import { ministersByName } from "./makers.js";
import { asDigits, isOneEditApart } from "./spelling.js";
import type { Correction } from "./types.js";
import { isAmong, nextWord, type Word } from "./words.js";
import { spaceLost } from "./year.js";

/** The words before a number, up to it, or up to the word that shows that there is none. */
export interface LabelWords {
  readonly words: readonly Word[];
  /** Where the number begins; -1 when none follows. */
  readonly numberAt: number;
  /** Does "Nomor" stand before it? */
  readonly isMarked: boolean;
  /** A word after "Nomor" that says what it is the number of: "Nomor Surat". */
  readonly markedAs: string;
  /** The word that ended a label without a number, such as "tersebut"; its span. */
  readonly end: Word | undefined;
  /** The day, where it stands before the number: "tanggal 5 Mei 2020 Nomor ...". */
  readonly dated?: WrittenDate;
  readonly corrections: readonly Correction[];
}

/** "Direktur Jenderal Pencegahan dan Pengendalian Penyakit Kementerian Kesehatan Republik Indonesia" is long, too. */
const MOST_WORDS = 24;

/** Words that no kind, office or area holds. */
const PARTING =
  " tentang ttg ini itu tersebut dimaksud yang sebagaimana telah tanggal tgl tertanggal tahun thn ayat pasal huruf jo juncto " +
  "adalah untuk oleh sebagai bahwa mengenai terhadap sesuai berdasarkan menurut ";

/** Is the word the head of another citation? */
function isHead(low: string): boolean {
  if (ACTS[low] !== undefined) return true;
  if (low.length < 4) return isAmong(" uu uud sk se pmk kmk ", low);
  const name = ABBREVIATED[low];
  const minister = /^(?:per|kep|in)(men.*)$/.exec(low)?.[1];
  return name !== undefined || (minister !== undefined && ministersByName().has(minister));
}

/** Reads the words of a label from its first word on. */
export function labelWords(text: string, at: number): LabelWords {
  const words: Word[] = [];
  const corrections: Correction[] = [];
  const done = (numberAt: number, isMarked: boolean, end?: Word, markedAs = ""): LabelWords => ({
    words,
    numberAt,
    isMarked,
    markedAs,
    end,
    ...(dated && { dated }),
    corrections,
  });
  let dated: WrittenDate | undefined;
  let place = at;
  while (words.length < MOST_WORDS) {
    const word = dotted(text, nextWord(text, place), words.length) ?? afterBrackets(text, place, words.length);
    if (word === undefined) return done(-1, false);
    if (isMarker(word, text, corrections)) return numberAfter(text, word, done);
    const glued = words.length > 0 ? markerAtEnd(word, text) : undefined;
    if (glued !== undefined) {
      pushSplit(text, { ...word, end: glued, low: word.low.slice(0, glued - word.start) }, words, corrections);
      corrections.push(spaceLost(glued));
      return numberAfter(text, { start: glued, end: word.end, low: "nomor", marks: "" }, done);
    }
    if (words.length > 0 && beginsNumber(text, word)) return done(word.start, false);
    if (words.length > 0 && isAmong(PARTING, word.low)) {
      const early = dateBeforeNumber(text, word);
      if (early === undefined) return done(-1, false, word);
      dated = early.date;
      return numberAfter(text, early.marker, done);
    }
    if (isOtherHead(word, words)) return done(-1, false, word);
    if (word.marks !== "" && /[:*"]/.test(word.marks) && words.length > 0) return done(-1, false, word);
    pushSplit(text, word, words, corrections);
    place = word.end;
  }
  return done(-1, false);
}

/** "tanggal 5 Mei 2020 Nomor ...": a day that stands between the label and the number. */
function dateBeforeNumber(text: string, { low, end }: Word) {
  if (low !== "tanggal" && low !== "tgl" && low !== "tertanggal") return undefined;
  const date = readDate(text, overMarks(text, end));
  const marker = date && nextWord(text, date.span.end);
  if (date === undefined || marker === undefined) return undefined;
  return marker.low === "nomor" || marker.low === "no" ? { date, marker } : undefined;
}

/** "Surat Edaran", "Pengganti Undang-Undang" and "Undang-Undang" hold words that begin labels elsewhere. */
function isOtherHead(word: Word, words: readonly Word[]): boolean {
  const before = words.at(-1)?.low;
  if (before === undefined || before === "surat" || before === "pengganti") return false;
  if (word.low === "undang") return before !== "undang";
  if (word.low === words[0]?.low) return true;
  // A letter asks for a permit, a decision beside it is another document.
  if (word.low === "edaran" || word.low === "izin") return words[0]?.low !== "surat";
  if (word.low === "pmk" && /^(?:(?:per|kep|in)?menko|koordinator)$/.test(before)) return false;
  return isHead(word.low) && !(ACTS[before] !== undefined && ABBREVIATED[word.low] === before);
}

/** S.K., U.U. and P.P. of old texts are the abbreviations without dots. */
function dotted(text: string, word: Word | undefined, count: number): Word | undefined {
  if (word === undefined || count > 0 || word.low.length !== 1) return word;
  const second = /^\.([A-Za-z])\.?(?![A-Za-z\d])/.exec(text.slice(word.end, word.end + 4));
  if (second === null) return word;
  return { ...word, end: word.end + second[0].length, low: word.low + (second[1] as string).toLowerCase() };
}

/** The word after an alias in brackets: "Peraturan Menteri Sosial (Permensos) Nomor 7". */
function afterBrackets(text: string, place: number, count: number): Word | undefined {
  const open = skipBlanks(text, place);
  if (count === 0 || text[open] !== "(") return undefined;
  const close = text.slice(open, open + 120).indexOf(")");
  return close < 0 ? undefined : nextWord(text, open + close + 1);
}

const misread = (word: { start: number; end: number }, text: string, read: string): Correction => ({
  kind: "spelling",
  span: { start: word.start, end: word.end },
  found: text.slice(word.start, word.end),
  read,
});

/** Nomor, No., N0, Nomer; "No43" holds the number, too. */
function isMarker(word: Word, text: string, corrections: Correction[]): boolean {
  const { low, start } = word;
  if (low[0] !== "n") return false;
  if (low === "nomor" || low === "no" || low === "nmr") return true;
  if (low === "n0") {
    corrections.push({ ...misread(word, text, "No"), kind: "digit" });
    return true;
  }
  const head = /^(nomor|no)\d/.exec(low)?.[1];
  if (head !== undefined) {
    corrections.push(spaceLost(start + head.length));
    return true;
  }
  if (isOneEditApart(low, "nomor")) {
    corrections.push(misread(word, text, "Nomor"));
    return true;
  }
  return false;
}

/** Where "NOMOR" begins in a word that was run into it: INDONESIANOMOR. */
function markerAtEnd({ low, end }: Word, text: string): number | undefined {
  if (low.length < 8 || !low.endsWith("nomor")) return undefined;
  const after = text.charCodeAt(skipBlanks(text, end));
  return isDigit(after) || isLetter(after) || after === 58 || after === 46 ? end - 5 : undefined;
}

/** The number after "Nomor", over dots, colons and the words "Surat" and "SK". */
function numberAfter(
  text: string,
  marker: Word,
  done: (numberAt: number, isMarked: boolean, end?: Word, markedAs?: string) => LabelWords,
): LabelWords {
  const inside = /^(nomor|no)\d/.exec(marker.low)?.[1];
  if (inside !== undefined) return done(marker.start + inside.length, true);
  let place = overMarks(text, marker.end);
  const named = nextWord(text, place);
  let markedAs = "";
  // SK.12/Dinkes/2020 begins with its mark.
  const isMark = named !== undefined && text[named.end] === "." && isDigit(text.charCodeAt(named.end + 1));
  if (named !== undefined && !isMark && isAmong(" surat sk keputusan ", named.low)) {
    const after = overMarks(text, named.end);
    if (after > named.end) {
      markedAs = named.low;
      place = after;
    }
  }
  return done(place, true, undefined, markedAs);
}

function overMarks(text: string, from: number): number {
  let place = from;
  for (let step = 0; step < 12; step++) {
    const next = skipBlanks(text, place);
    const mark = text[next];
    if (mark === "." && text[next + 1] === "." ? true : mark !== "." && mark !== ":" && mark !== "_") return next;
    place = next + 1;
  }
  return place;
}

/** A number may follow its label without "Nomor": Permenkes 3 Tahun 2023, Kepmenkes HK.01.07/..., TAP III/MPR/2000. */
function beginsNumber(text: string, { low, start, end }: Word): boolean {
  if (isDigit(text.charCodeAt(start))) return true;
  const next = text.charCodeAt(end);
  if (low === "hk" && /^\.? \d\d\.\d\d/.test(text.slice(end, end + 7))) return true;
  if (next !== 46 && next !== 47 && !low.startsWith("hk")) return false;
  if (/^[ivx]+$/.test(low) && text.slice(end, end + 4).toLowerCase() === "/mpr") return true;
  if (/^hk\d\d/.test(low)) return true;
  // P.56/MENLHK-SETJEN/2015, PER.05/MEN/1996.
  if (isAmong(" p per kep kpts ", low) && text[end] === "." && isDigit(text.charCodeAt(end + 1))) return true;
  return low.length === 2 && text[end] === "." && asDigits(text.slice(end + 1, end + 3)) !== undefined;
}

/** Heads and offices that lose the blank after them: PERATURANBUPATI CIREBON. */
const GLUED_HEADS = ["peraturan", "keputusan", "instruksi"];
const GLUED_OFFICES = [
  "menteri",
  "gubernur",
  "bupati",
  "walikota",
  "presiden",
  "pemerintah",
  "daerah",
  "kepala",
  "badan",
];

function pushSplit(text: string, word: Word, words: Word[], corrections: Correction[]): void {
  const heads = words.length === 0 ? GLUED_HEADS : GLUED_OFFICES;
  const before = words.at(-1)?.low ?? "";
  const head =
    words.length === 0 || GLUED_HEADS.includes(before)
      ? heads.find((known) => word.low.length > known.length + 3 && word.low.startsWith(known))
      : undefined;
  if (head === undefined || (words.length > 0 && word.low === "walikotamadya")) {
    words.push(word);
    return;
  }
  const cut = word.start + head.length;
  words.push({ ...word, end: cut, low: head });
  corrections.push(spaceLost(cut));
  pushSplit(text, { start: cut, end: word.end, low: word.low.slice(head.length), marks: "" }, words, corrections);
}
