/* Counts that a text states: `10 (sepuluh) unit`. */
import { wholeNumber } from "../document/numerals.js";

export interface StatedCount {
  /** The number in digits. */
  readonly value: number;
  /** The number in words behind it; null when there are none or they are no number. */
  readonly words: number | null;
  /** What is counted, up to three words, in lower case. */
  readonly noun: string;
  /** The place of digits and words in the text. */
  readonly from: number;
  readonly to: number;
}

const COUNT =
  /(?<![\d.,/-])(\d{1,3}(?:\.\d{3}){1,4}|\d{1,12})(?:,(?:\d{1,2}|-))?(?: ?(?:%|persen))? ?\(([a-z][a-z -]{1,120})\)(?: ([a-z]{2,30}(?: [a-z]{2,30}){0,2}))?/gi;

/** Words behind a number that are its unit, not a part of it. */
const UNIT_WORD =
  /(?:^| )(?:rupiah|persen|hari(?: kerja| kalender)?|bulan|tahun|orang|unit|kali|jam|menit|buah|puskesmas)$/i;

/** Digits with the same number in words behind them. */
export function wordedCounts(text: string): StatedCount[] {
  return [...text.matchAll(COUNT)].map((found) => {
    const [whole, digits = "", words = "", noun = ""] = found;
    const parenthesis = found.index + whole.indexOf(")") + 1;
    return {
      value: Number(digits.replaceAll(".", "")),
      words: wholeNumber(words.replace(UNIT_WORD, "")),
      noun: noun.toLowerCase(),
      from: found.index,
      to: parenthesis,
    };
  });
}

/** What is counted by time, money or share is no count of rows. */
const NOT_ROWS = /^(?:hari|bulan|tahun|jam|menit|minggu|persen|rupiah|kali|%|meter|kg|km|liter|semester|triwulan)\b/;

const PLAIN =
  /(?<![\d.,/-])(?:sebanyak |sejumlah |berjumlah )(\d{1,4})(?![\d.,/(]) ([a-z]{2,30}(?: [a-z]{2,30}){0,2})/gi;
const UNITS =
  /(?<![\d.,/-])(\d{1,4}) ((?:unit|puskesmas|uptd?|orang|tpsa|posyandu|desa|kelurahan|rumah sakit)(?: [a-z]{2,30}){0,2})/gi;

/** How many rows a text announces. */
export function rowCounts(text: string): StatedCount[] {
  const worded = wordedCounts(text).filter(({ words, noun }) => words !== null && noun !== "" && !NOT_ROWS.test(noun));
  const plain = [...text.matchAll(PLAIN), ...text.matchAll(UNITS)].map((found) => ({
    value: Number(found[1]),
    words: null,
    noun: (found[2] as string).toLowerCase(),
    from: found.index,
    to: found.index + found[0].length,
  }));
  const all = [...worded, ...plain.filter(({ noun }) => !NOT_ROWS.test(noun))];
  // One count may be found both ways.
  return all.sort((a, b) => a.from - b.from).filter(({ to }, i) => !((all[i - 1]?.to ?? -1) >= to));
}
