import { endOfWord, isDigit } from "./characters.js";
import { type Label, readLabel } from "./label.js";

/** A label in words that were read before, up to its number. */
interface Remembered {
  readonly head: Label;
  /** Where its last word ends, from its first letter on. */
  readonly length: number;
  readonly isMarked: boolean;
}

/** The labels of one text by their very words: it names few makers, many times. */
export type LabelMemory = Map<string, Remembered>;

/** A text may hold ever new labels; the memory of them does not grow with it. */
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 96;

/** {@link readLabel} for many labels of one text. */
export function readLabelOnce(text: string, at: number, memory: LabelMemory): Label | undefined {
  const words = upToNumber(text, at);
  const known = words === undefined ? undefined : memory.get(words);
  if (words !== undefined && known !== undefined) return recalled(known, at, at + words.length);
  const label = readLabel(text, at);
  const isPlain =
    label !== undefined && label.corrections.length === 0 && label.after.markedAs === "" && !label.after.dated;
  if (words !== undefined && isPlain && label.after.numberAt === at + words.length) {
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    memory.set(words, { head: label, length: label.end - at, isMarked: label.after.isMarked });
  }
  return label;
}

/** The text up to the number: one word, or words up to the first "Nomor " before a digit or a code such as HK.01.07. */
function upToNumber(text: string, at: number): string | undefined {
  const wordEnd = endOfWord(text, at);
  if (text[wordEnd] === " " && isDigit(text.charCodeAt(wordEnd + 1))) return text.slice(at, wordEnd + 1);
  const near = text.slice(at, at + LONGEST_REMEMBERED);
  const number = near.indexOf("omor ") + 5;
  if (number < 6) return undefined;
  const isCode = near[number + 2] === "." && isDigit(near.charCodeAt(number + 3));
  return isCode || isDigit(near.charCodeAt(number)) ? near.slice(0, number) : undefined;
}

function recalled({ head, length, isMarked }: Remembered, start: number, numberAt: number): Label {
  return {
    start,
    end: start + length,
    act: head.act,
    types: head.types,
    issuer: head.issuer,
    titleLevel: head.titleLevel,
    after: { words: [], numberAt, isMarked, markedAs: "", end: undefined, corrections: [] },
    corrections: [],
  };
}
