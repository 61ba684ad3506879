import { endOfWord, isAlphanumeric, isBlank, isDash, skipBlanks } from "./characters.js";

/** A word of a label: letters and digits, with what stands between it and the word before. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly low: string;
  /** The marks before it, blanks left out: `-` in Undang-Undang, `.` after Kab, `` mostly. */
  readonly marks: string;
}

/** Marks that may stand between two words of one label. */
const JOINING = ".,-/_'’`\":*";

/** The next word from a place on, over blanks and a few marks; undefined at the end or at a mark that parts. */
export function nextWord(text: string, at: number): Word | undefined {
  let place = at;
  let marks = "";
  for (let step = 0; step < 12; step++) {
    place = skipBlanks(text, place);
    const code = text.charCodeAt(place);
    if (Number.isNaN(code) || isBlank(code)) return undefined;
    if (isAlphanumeric(code)) {
      const end = endOfWord(text, place);
      return { start: place, end, low: text.slice(place, end).toLowerCase(), marks };
    }
    const mark = isDash(code) ? "-" : (text[place] as string);
    if (!JOINING.includes(mark)) return undefined;
    if (mark !== "_" && mark !== "*") marks += mark;
    place++;
  }
  return undefined;
}

/** The words as they stand, on one line: hyphens and the dots of abbreviations kept. */
export function phrase(text: string, words: readonly Word[]): string {
  return words
    .map(({ start, end, marks }, index) => {
      const word = text.slice(start, end);
      if (index === 0) return word;
      if (marks === "-" || marks === "/" || marks === "'" || marks === "’") return marks + word;
      return `${marks} ${word}`;
    })
    .join("");
}

/** Is the word one of a list that is written as a text, with a blank before and after each word? */
export function isAmong(list: string, word: string): boolean {
  return list.includes(` ${word} `);
}

/** Words that stay in capitals. */
const ACRONYMS =
  " DKI DI RSUD RSUP RSJ RSIA RS RSKD UPTD UPT UPTB BLUD BLU PKK BPJS PTSP PDTT II III IV VI VII VIII IX PPN P2P P2KB " +
  "PPPA SDM DPRD BPD KB PAUD OKU BKKBN BPOM BNPB BKN ANRI LKPP BPKP BPS LAN BSN BSSN RI TNI ";

const SMALL = " dan atau di ke dari pada untuk dr ";

/** A name in capitals or in small letters, written as names are; one in both is left as it is. */
export function properCase(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name.replace(/[A-Za-z\u00c0-\u024f\d]+/g, (word) => {
    const upper = word.toUpperCase();
    const low = word.toLowerCase();
    if (isAmong(ACRONYMS, upper)) return upper;
    return isAmong(SMALL, low) ? low : upper.charAt(0) + low.slice(1);
  });
}
