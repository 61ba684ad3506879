/* The letters that a closing formula refers to: `huruf a, huruf b, dan huruf c`. */

export interface ListedLetters {
  readonly letters: readonly string[];
  /** The place of the list in the text. */
  readonly from: number;
  readonly to: number;
}

const FILLER = /^(?:huruf|dan|serta|pada|dalam)$/i;
const RANGE = /^(?:sampai|dengan|s\.?d\.?|s\/d|hingga|-)$/i;

/** Reads the list that begins at the first "huruf"; null when there is none. */
export function lettersIn(text: string): ListedLetters | null {
  const from = text.search(/\bhuruf [a-z](?![a-z])/i);
  if (from < 0) return null;
  const letters: string[] = [];
  let to = from;
  let isRange = false;
  for (const { 0: word, index } of text.slice(from, from + LONGEST).matchAll(/[^\s,;]+/g)) {
    if (/^[a-z]$/i.test(word)) {
      const letter = word.toLowerCase();
      if (isRange) letters.push(...between(letters.at(-1) as string, letter));
      letters.push(letter);
      isRange = false;
      to = from + index + word.length;
    } else if (RANGE.test(word) && letters.length > 0) isRange = true;
    else if (!FILLER.test(word)) break;
  }
  return { letters, from, to };
}

/** A list of all letters is not longer. */
const LONGEST = 600;

function between(first: string, last: string): string[] {
  const found: string[] = [];
  for (let code = first.charCodeAt(0) + 1; code < last.charCodeAt(0); code++) found.push(String.fromCharCode(code));
  return found;
}

/** Writes the list as the law's own model does. */
export function letterList(letters: readonly string[]): string {
  const named = letters.map((letter) => `huruf ${letter}`);
  if (named.length < 3) return named.join(" dan ");
  return `${named.slice(0, -1).join(", ")}, dan ${named.at(-1)}`;
}
